"""The cascade of a drawing (CSS Cascade 4): style sheets, style attributes and variables become plain attributes.

The renderer knows few selectors and few ways to write a colour, and paints black whatever it does not know. So it gets
a drawing in which every element says for itself how it looks, in words that any renderer knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Final
from xml.etree.ElementTree import Element

from kit.pictures.svg.colours import BLACK, Rgba, read_colour
from kit.pictures.svg.css import Declaration, Frames, Sheet, media_applies, read_declarations, read_sheet
from kit.pictures.svg.properties import (
    COLOURS,
    GEOMETRY,
    HIDING,
    INITIAL,
    MOVING,
    PRESENTATION,
    SHAPES,
    is_hidden,
    longhands,
    plain_transform,
)
from kit.pictures.svg.selectors import Selector, Tree, keys_of, matches, read_selector
from kit.pictures.svg.tree import too_complex
from kit.pictures.svg.variables import Variables
from kit.values import dataclass

_MOST_MATCHES: Final = 5_000_000
_OTHER_PAINTS: Final = re.compile(r"none|inherit|context-(?:fill|stroke)|url\(.*\)(\s+none)?", re.IGNORECASE)
_AS_ABOVE: Final = frozenset(["unset", "revert", "revert-layer"])


@dataclass(slots=True)
class Styled:
    """What became of a drawing's styles.

    unknown_colours: those that cannot be read. bare_classes: of parts to which nothing gives a colour, as if the style
    sheet had been left behind. moves: whether any part does.
    """

    unknown_colours: list[str] = field(default_factory=list)
    bare_classes: list[str] = field(default_factory=list)
    moves: bool = False


@dataclass(frozen=True, slots=True)
class _Inherited:
    """What an element hands on to those in it: its variables, its colour, and whether a fill or stroke was chosen."""

    variables: Variables
    colour: Rgba = BLACK
    painted: bool = False


def apply_styles(root: Element) -> Styled:
    """Write into every element how it looks, and take the style sheets away."""
    sheet = read_sheet("\n".join(style.text or "" for style in root.iter("style") if _is_sheet(style)))
    cascade = _Cascade(root, sheet)
    inherited = {root: cascade.style(root, _Inherited(Variables(sheet.variables)))}
    for element in root.iter():
        for child in element:
            inherited[child] = cascade.style(child, inherited[element])
    for element in root.iter():
        element.attrib.pop("class", None)
        for style in element.findall("style"):
            element.remove(style)
    return cascade.styled


def _is_sheet(style: Element) -> bool:
    is_css = style.get("type", "text/css").strip().lower() in ("text/css", "")
    return is_css and media_applies(style.get("media", ""))


class _Cascade:
    """Decides for one element after another what holds for it."""

    def __init__(self, root: Element, sheet: Sheet) -> None:
        self.styled = Styled()
        self._sheet = sheet
        self._tree = Tree(root)
        self._rules: dict[str, list[tuple[Selector, int, tuple[Declaration, ...]]]] = {}
        for number, rule in enumerate(sheet.rules):
            for text in rule.selectors:
                if selector := read_selector(text):
                    self._rules.setdefault(selector.key, []).append((selector, number, rule.declarations))
        compounds = sum(len(rule[0].compounds) for rules in self._rules.values() for rule in rules)
        if compounds * sum(1 for _ in root.iter()) > _MOST_MATCHES:
            raise too_complex()

    def style(self, element: Element, above: _Inherited) -> _Inherited:
        """Write into an element how it looks; return what it hands on."""
        if element.tag in MOVING:
            return above
        declared = list(self._declared(element))
        variables = above.variables.with_own(declared)
        found = self._values(declared, variables, above.colour)
        frames = self._frames(found)
        if frames:
            self.styled.moves = True
            declared += _last(frames, found)
            found = self._values(declared, variables, above.colour)
        _write(element, found)
        colour = read_colour(found.get("color", ""), above.colour) or above.colour
        painted = above.painted or "fill" in found or "stroke" in found
        if not painted and element.tag in SHAPES:
            self._note_class(element.get("class", ""))
        return _Inherited(variables, colour, painted)

    def _note_class(self, name: str) -> None:
        """Remember the class of a part without a colour, unless a rule knows the class."""
        known = any(f".{each}" in self._rules for each in name.split())
        if name and not known and name not in self.styled.bare_classes:
            self.styled.bare_classes.append(name)

    def _declared(self, element: Element) -> Iterable[Declaration]:
        """Return all that is declared for an element, what weighs most last."""
        for name, value in element.items():
            if name in PRESENTATION:
                yield Declaration(name, value)
        ranked = [
            ((selector.specificity, number), declarations)
            for key in keys_of(element)
            for selector, number, declarations in self._rules.get(key, ())
            if matches(selector, element, self._tree)
        ]
        ranked.sort(key=lambda each: each[0])
        groups = [declarations for _, declarations in ranked] + [read_declarations(element.get("style", ""))]
        for important in (False, True):
            yield from (each for group in groups for each in group if each.important == important)

    def _values(self, declared: Iterable[Declaration], variables: Variables, inherited: Rgba) -> dict[str, str]:
        """Return the value of each property; a colour that cannot be read leaves the one before it in place."""
        found: dict[str, str] = {}
        unknown: dict[str, str] = {}
        for each in declared:
            if each.name.startswith("--"):
                continue
            value = variables.filled(each.value)
            if value is None and each.name in COLOURS:
                unknown[each.name] = each.value
            for name, part in longhands(each.name, value or ""):
                if not part.strip():
                    continue
                if part.lower() in _AS_ABOVE:
                    found.pop(name, None)
                    continue
                part = INITIAL.get(name, "inherit") if part.lower() == "initial" else part
                if name not in COLOURS:
                    found[name] = part
                elif (colour := _paint(part, found, name, inherited)) is not None:
                    found[name] = colour
                    unknown.pop(name, None)
                elif name not in found:
                    unknown[name] = each.value
        self._note(unknown)
        return found

    def _note(self, unknown: Mapping[str, str]) -> None:
        for name, value in unknown.items():
            if name != "color" and value not in self.styled.unknown_colours:
                self.styled.unknown_colours.append(value)

    def _frames(self, found: dict[str, str]) -> Frames:
        """Return the steps of the animation that an element has; nothing if it has none."""
        words = re.split(r"[\s,]+", f"{found.pop('animation', '')} {found.pop('animation-name', '')}")
        return next((self._sheet.animations[word] for word in words if word in self._sheet.animations), ())


def _last(frames: Frames, before: Mapping[str, str]) -> list[Declaration]:
    """Return what holds when an animation has ended; of what hides a part, the step in which it is seen most."""
    last: dict[str, Declaration] = {}
    for _, declarations in frames:
        for each in declarations:
            earlier = last.get(each.name)
            if earlier is None or each.name not in HIDING or not is_hidden(each.name, each.value):
                last[each.name] = each
    kept = [each for name, each in last.items() if name in HIDING]
    ends = {each.name for each in frames[-1][1]}
    return kept + [each for name, each in last.items() if name in ends and name not in HIDING]


def _paint(value: str, found: Mapping[str, str], name: str, inherited: Rgba) -> str | None:
    """Return a colour, gradient or none as the renderer reads it, None if it cannot be understood."""
    value = value.strip()
    if value.lower() == "currentcolor" and name != "color":
        return "currentColor"
    if _OTHER_PAINTS.fullmatch(value):
        return value
    server = re.fullmatch(r"(url\([^)]*\))\s+(.+)", value, re.DOTALL | re.IGNORECASE)
    current = read_colour(found.get("color", ""), inherited) or inherited
    colour = read_colour(server[2] if server else value, current)
    if colour is None:
        return None
    return f"{server[1]} {colour}" if server else str(colour)


def _write(element: Element, found: Mapping[str, str]) -> None:
    """Write the values into an element: as attributes where those are known, the others as its style."""
    others: list[str] = []
    for name in PRESENTATION & set(element.attrib):
        del element.attrib[name]
    for name, value in found.items():
        if name in PRESENTATION:
            element.set(name, value)
        elif name in GEOMETRY and element.tag != "svg":
            path = re.fullmatch(r"path\(\s*['\"](.*)['\"]\s*\)", value, re.DOTALL)
            element.set(name, path[1] if path else value)
        elif name == "transform":
            element.set(name, plain_transform(value))
        else:
            others.append(f"{name}:{value}")
    element.attrib.pop("style", None)
    if others:
        element.set("style", ";".join(others))
