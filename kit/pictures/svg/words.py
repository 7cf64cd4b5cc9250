"""The words of a drawing: the typefaces that they can be drawn with, and what cannot be drawn as it was meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from PIL import ImageFont

from kit.pictures.svg.css import split
from kit.problems import KitError, Problem, Severity
from kit.text.typefaces import Typeface
from kit.values import dataclass

_GENERIC: Final = frozenset(
    ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math", "emoji", "inherit", "initial"]
)
_FLOWING: Final = frozenset(["flowRoot", "textArea"])
_FLOWED: Final = re.compile(r"(?:^|;)\s*(?:shape-inside\s*:\s*url|inline-size\s*:\s*[\d.]*[1-9])")
_UNSEEN: Final = frozenset(["Cc", "Cf", "Mn", "Zs", "Zl", "Zp"])
_MOST_NAMED: Final = 8
_LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class DrawingTypefaces:
    """The typefaces for a drawing's words: their files, their families in order, and the letters that they have."""

    files: tuple[Path, ...] = ()
    families: tuple[str, ...] = ()
    typefaces: tuple[Typeface, ...] = ()

    def cover(self, letter: str) -> bool:
        """Tell whether any of the typefaces has a letter."""
        return any(typeface.covers(letter) for typeface in self.typefaces)


def typefaces_for(root: Element, files: Sequence[Path]) -> DrawingTypefaces:
    """Return the typefaces that can be read, if the drawing has any words; a family of several files is named once."""
    if not any(True for _ in _spoken(root)):
        return DrawingTypefaces()
    found: dict[Path, tuple[str, Typeface]] = {}
    for path in files:
        try:
            found[path] = (str(ImageFont.truetype(str(path), 10).getname()[0]), Typeface(path.name, path))
        except (KitError, OSError):
            continue
    families = tuple(dict.fromkeys(family for family, _ in found.values()))
    return DrawingTypefaces(tuple(found), families, tuple(typeface for _, typeface in found.values()))


def about_words(root: Element, typefaces: DrawingTypefaces) -> tuple[Problem, ...]:
    """Return what cannot be drawn of a drawing's words, and take away what would be drawn in the wrong place."""
    problems: list[Problem] = []
    flowed = tuple(_without_flowed(root))
    if flowed:
        problems.append(Problem(Severity.WARNING, "words-not-drawn.flowed", {"words": flowed[:_MOST_NAMED]}))
    spoken = list(_spoken(root))
    if spoken and not typefaces.families:
        return (*problems, Problem(Severity.WARNING, "words-not-drawn"))
    here = {family.lower() for family in typefaces.families} | _GENERIC
    missing = dict.fromkeys(family for family, _ in spoken if family and family.lower() not in here)
    if missing:
        named = tuple(f"“{family[:_LONGEST_NAME]}”" for family in sorted(missing)[:_MOST_NAMED])
        problems.append(Problem(Severity.WARNING, "words-in-another-typeface", {"typefaces": named}))
    letters = dict.fromkeys(letter for _, text in spoken for letter in text)
    lost = tuple(
        letter for letter in letters if unicodedata.category(letter) not in _UNSEEN and not typefaces.cover(letter)
    )
    if lost:
        problems.append(Problem(Severity.WARNING, "letters-not-drawn", {"letters": lost[:_MOST_NAMED]}))
    return tuple(problems)


def _spoken(root: Element) -> Iterator[tuple[str, str]]:
    """Yield each piece of text that is drawn, with the typeface that it asks for first."""
    for text in root.iter("text"):
        yield from _pieces(text, _inherited(root, text))


def _pieces(element: Element, family: str) -> Iterator[tuple[str, str]]:
    family = _first(element) or family
    if element.get("display") == "none" or element.tag in ("title", "desc"):
        return
    if (element.text or "").strip():
        yield family, element.text or ""
    for child in element:
        yield from _pieces(child, family)
        if (child.tail or "").strip():
            yield family, child.tail or ""


def _first(element: Element) -> str:
    names = split(element.get("font-family", ""))
    first = names[0].strip(" \"'") if names else ""
    return "" if first == "inherit" else first


def _inherited(root: Element, element: Element) -> str:
    """Return the typeface that the elements around one ask for."""
    family = ""
    for around in _around(root, element):
        family = _first(around) or family
    return family


def _around(root: Element, element: Element) -> list[Element]:
    """Return the elements around one, from the root to the nearest."""
    parents = {child: parent for parent in root.iter() for child in parent}
    found: list[Element] = []
    while element in parents:
        element = parents[element]
        found.append(element)
    return found[::-1]


def _without_flowed(root: Element) -> Iterator[str]:
    """Yield the words that run inside a shape, which cannot be drawn, and take them out of the drawing."""
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag not in _FLOWING and not (child.tag == "text" and _runs_inside_a_shape(child)):
                continue
            words = " ".join("".join(child.itertext()).split())
            if words:
                yield f"“{words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + '…'}”"
            parent.remove(child)


def _runs_inside_a_shape(text: Element) -> bool:
    """Tell whether a text has no other places for its lines than a shape, as drawing programs write beside it."""
    placed = any(line.get("x") or line.get("y") for line in text.iter("tspan"))
    return bool(_FLOWED.search(text.get("style", ""))) and not placed
