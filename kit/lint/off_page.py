"""What runs off the page without meaning to, and what touches its edge where it should run off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kit.layout.shapes import BLEED
from kit.model.measures import Length, Unit
from kit.model.pictures import ShapeElement, ShownElement
from kit.model.template import Art, Element, Template
from kit.problems import Problem, Severity
from kit.scene import Group, Page, walk
from kit.trying.findings import Finding
from kit.units import Box
from kit.words.words import Phrase, Value

_NEAR: Final = 0.05
_KINDS: Final = ("box", "rule", "shape", "picture", "photo")


def off_page(page: Page, template: Template) -> Iterator[Finding]:
    """Yield the boxes, rules, shapes and pictures that run off a page, or end exactly where it is cut."""
    trim = Box(0.0, 0.0, page.size.width, page.size.height)
    elements = _elements(template)
    for group in walk(page.items):
        if not isinstance(group, Group) or group.kind not in _KINDS:
            continue
        element = next(
            (each for each in elements.get((group.source.file, group.source.line), ()) if each.element == group.kind),
            None,
        )
        if _may_run_off(element):
            continue
        over = _over(group.box, trim) - (BLEED if group.kind == "box" else 0.0)
        if over > _NEAR:
            yield _runs_off(group, over, page)
        elif isinstance(element, ShapeElement) and element.value == "rectangle" and _touches(group.box, trim):
            yield _stops_short(group, page)


def _may_run_off(element: Element | None) -> bool:
    if isinstance(element, ShapeElement):
        return element.bleed
    return isinstance(element, ShownElement) and element.fit == "cover"


def check_widths(template: Template) -> Iterator[Problem]:
    """Yield the elements whose own width or height is more than there is on their page."""
    size = template.size.size
    for page in template.pages:
        for element in _all(page.layers):
            if isinstance(element, Art | ShapeElement | ShownElement) or element.source.file != template.file:
                continue
            for name, own, room in (("wide", element.width, size.width), ("high", element.height, size.height)):
                if own is not None and (values := _too_much(own, room)):
                    at = element.source
                    name = f"too-large.{name}{'-share' if own.unit is Unit.PERCENT else ''}"
                    yield Problem(Severity.WARNING, name, values, file=at.file, line=at.line or None, page=page.name)


def _too_much(own: Length, room: float) -> dict[str, Value]:
    """Return how much is asked for, and how much there is, if it is less."""
    if own.unit is Unit.PERCENT:
        return {"asked": own.value} if own.value > 100 else {}
    return {"asked": own.value, "room": room} if own.unit is Unit.MM and own.value > room + _NEAR else {}


def _runs_off(group: Group, over: float, page: Page) -> Finding:
    name = "off-page.shape" if group.kind == "shape" else "off-page"
    problem = Problem(Severity.WARNING, name, {"over": over, "what": Phrase(f"kind.{group.kind}")}, page=page.name)
    return Finding(problem, group.source, over)


def _stops_short(group: Group, page: Page) -> Finding:
    return Finding(Problem(Severity.NOTE, "no-bleed", page=page.name), group.source)


def _over(box: Box, trim: Box) -> float:
    """Return how far a box reaches over the edges of the page, in mm; 0 or less if it does not."""
    return max(-box.x, -box.y, box.right - trim.right, box.bottom - trim.bottom)


def _touches(box: Box, trim: Box) -> bool:
    gaps = (box.x, box.y, trim.right - box.right, trim.bottom - box.bottom)
    return any(abs(gap) <= _NEAR for gap in gaps)


def _elements(template: Template) -> dict[tuple[str, int], list[Element]]:
    """Return every element of a template by its file and line."""
    found: dict[tuple[str, int], list[Element]] = {}
    for page in template.pages:
        for element in _all(page.layers):
            found.setdefault((element.source.file, element.source.line), []).append(element)
    return found


def _all(elements: tuple[Element, ...]) -> Iterator[Element]:
    for element in elements:
        yield element
        yield from _all(element.contents)
