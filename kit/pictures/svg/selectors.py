"""Selectors of style sheets (Selectors 4) and whether they match an element of a drawing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element

from kit.pictures.svg.css import split
from kit.pictures.svg.tree import too_complex
from kit.values import dataclass

_NAME: Final = r"(?:[\w-]|[^\x00-\x7f]|\\[0-9a-fA-F]{1,6}\s?|\\.)+"
_PART: Final = re.compile(
    rf"(?:[\w*-]*\|)?(?P<tag>\*|{_NAME})|\#(?P<id>{_NAME})|\.(?P<class>{_NAME})"
    rf"|\[\s*(?P<key>[\w:|-]+)\s*(?:(?P<how>[~|^$*]?=)\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\]\s]+)\s*[iIsS]?\s*)?\]"
    rf"|(?P<pseudo>::?[\w-]+)(?:\((?P<argument>(?:[^()]|\([^()]*\))*)\))?"
)
_ESCAPE: Final = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
_DEEPEST: Final = 8
_MOST_STEPS: Final = 1_000_000

Specificity = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Compound:
    """What one element must be: its tag, and further conditions."""

    tag: str
    conditions: tuple[re.Match[str], ...]


@dataclass(frozen=True, slots=True)
class Selector:
    """Compounds from the last to the first, each with what ties it to the one after it: ' ', '>', '+' or '~'."""

    compounds: tuple[tuple[str, _Compound], ...]
    specificity: Specificity

    @property
    def key(self) -> str:
        """What an element must have to be matched at all, as keys_of returns it; '*' if it may be any."""
        last = self.compounds[0][1]
        for sign, group in (("#", "id"), (".", "class")):
            for condition in last.conditions:
                if condition[group]:
                    return sign + _plain(condition[group])
        return last.tag or "*"


class Tree:
    """The elements of a drawing with their parents and siblings."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.parents: Mapping[Element, Element] = {child: parent for parent in root.iter() for child in parent}
        self._steps = 0
        self._places: Mapping[Element, int] = {child: place for each in root.iter() for place, child in enumerate(each)}

    def step(self) -> None:
        """Count a comparison of a selector with an element; refuse a drawing that asks for too many."""
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise too_complex()

    def siblings(self, element: Element) -> list[Element]:
        """Return an element with all its siblings."""
        parent = self.parents.get(element)
        return [element] if parent is None else list(parent)

    def before(self, element: Element) -> list[Element]:
        """Return the siblings before an element, the nearest first."""
        parent = self.parents.get(element)
        return [] if parent is None else list(parent)[: self._places[element]][::-1]


def keys_of(element: Element) -> list[str]:
    """Return the keys of the selectors that may match an element."""
    classes = [f".{name}" for name in dict.fromkeys(element.get("class", "").split())]
    return ["*", element.tag, f"#{element.get('id', '')}", *classes]


def read_selector(text: str) -> Selector | None:
    """Return a selector, None if it cannot be understood."""
    compounds: list[tuple[str, _Compound]] = []
    counts, tie, place = [0, 0, 0], "", 0
    text = text.strip()
    while place < len(text):
        conditions: list[re.Match[str]] = []
        tag = ""
        while found := _PART.match(text, place):
            if found["tag"]:
                tag = _plain(found["tag"]).removeprefix("*")
            else:
                conditions.append(found)
            for index, weight in enumerate(_weight(found)):
                counts[index] += weight
            place = found.end()
        if not conditions and not tag and text[place - 1 : place] != "*":
            return None
        compounds.append((tie, _Compound(tag, tuple(conditions))))
        joint = re.compile(r"\s*([>+~])\s*|\s+").match(text, place)
        if joint:
            tie, place = joint[1] or " ", joint.end()
        elif place < len(text):
            return None
    if not compounds:
        return None
    ties = [tie for tie, _ in compounds[1:]] + [""]
    ordered = tuple((tie, compound) for tie, (_, compound) in zip(ties, compounds, strict=True))[::-1]
    return Selector(ordered, (counts[0], counts[1], counts[2]))


def _weight(found: re.Match[str]) -> Specificity:
    if found["tag"]:
        return 0, 0, int(found["tag"] != "*")
    if found["id"]:
        return 1, 0, 0
    if found["pseudo"] in (":not", ":is", ":matches"):
        inside = [selector for part in split(found["argument"] or "") if (selector := read_selector(part))]
        return max((selector.specificity for selector in inside), default=(0, 0, 0))
    return (0, 0, 0) if found["pseudo"] == ":where" else (0, 1, 0)


def matches(selector: Selector, element: Element, tree: Tree, depth: int = 0) -> bool:
    """Tell whether a selector matches an element."""
    return depth < _DEEPEST and _matches(selector.compounds, element, tree, depth)


def _matches(compounds: tuple[tuple[str, _Compound], ...], element: Element, tree: Tree, depth: int) -> bool:
    if not _is(compounds[0][1], element, tree, depth):
        return False
    rest = compounds[1:]
    if not rest:
        return True
    tie = rest[0][0]
    if tie in ("+", "~"):
        before = tree.before(element)[: 1 if tie == "+" else None]
        return any(_matches(rest, each, tree, depth) for each in before)
    parent = tree.parents.get(element)
    while parent is not None:
        if _matches(rest, parent, tree, depth):
            return True
        parent = tree.parents.get(parent) if tie == " " else None
    return False


def _is(compound: _Compound, element: Element, tree: Tree, depth: int) -> bool:
    tree.step()
    if compound.tag and compound.tag.lower() != element.tag.lower():
        return False
    return all(_meets(condition, element, tree, depth) for condition in compound.conditions)


def _meets(condition: re.Match[str], element: Element, tree: Tree, depth: int) -> bool:
    if condition["id"]:
        return element.get("id") == _plain(condition["id"])
    if condition["class"]:
        return _plain(condition["class"]) in element.get("class", "").split()
    if condition["key"]:
        return _has(element.get(condition["key"].rpartition("|")[2]), condition)
    return _pseudo(condition["pseudo"], condition["argument"] or "", element, tree, depth)


def _has(value: str | None, condition: re.Match[str]) -> bool:
    if value is None or not condition["how"]:
        return value is not None
    wanted = _plain(condition["value"].strip("\"'"))
    return {
        "=": value == wanted,
        "~=": wanted in value.split(),
        "|=": value == wanted or value.startswith(f"{wanted}-"),
        "^=": bool(wanted) and value.startswith(wanted),
        "$=": bool(wanted) and value.endswith(wanted),
        "*=": bool(wanted) and wanted in value,
    }[condition["how"]]


def _pseudo(name: str, argument: str, element: Element, tree: Tree, depth: int) -> bool:
    """Tell whether a pseudo-class holds; those of a pointer or a keyboard never do."""
    if name in (":not", ":is", ":where", ":matches"):
        inside = [selector for part in split(argument) if (selector := read_selector(part))]
        return any(matches(each, element, tree, depth + 1) for each in inside) != (name == ":not")
    if name == ":root":
        return element is tree.root
    if name == ":empty":
        return not len(element) and not (element.text or "").strip()
    position = re.fullmatch(r":(first|last|only|nth|nth-last)-(child|of-type)", name)
    if not position:
        return False
    siblings = tree.siblings(element)
    if position[2] == "of-type":
        siblings = [each for each in siblings if each.tag == element.tag]
    number = siblings.index(element) + 1
    from_end = len(siblings) + 1 - number
    if position[1] == "only":
        return len(siblings) == 1
    if position[1] in ("first", "last"):
        return (number if position[1] == "first" else from_end) == 1
    return _counts(argument, number if position[1] == "nth" else from_end)


def _counts(formula: str, number: int) -> bool:
    """Tell whether a number is one of those that a formula as '2n+1' gives."""
    formula = {"odd": "2n+1", "even": "2n"}.get(formula.strip().lower(), re.sub(r"\s", "", formula.lower()))
    found = re.fullmatch(r"([+-]?\d*)n([+-]\d+)?|([+-]?\d+)", formula)
    if not found:
        return False
    if found[3]:
        return number == int(found[3])
    step = int(found[1]) if found[1] not in ("", "+", "-") else int(f"{found[1]}1")
    rest = number - int(found[2] or 0)
    return rest == 0 if step == 0 else rest % step == 0 and rest // step >= 0


def _plain(name: str) -> str:
    """Return a name without its escapes."""
    return _ESCAPE.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2], name)
