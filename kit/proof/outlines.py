"""The boxes of a template's elements, drawn over a page with what each is called and its line in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kit.colour import WHITE, Colour
from kit.layout.filling import Filling
from kit.layout.fragment import Fragment
from kit.layout.pages import fragments
from kit.layout.turning import turned_box, upright
from kit.proof.trials import Trial
from kit.scene import Group, Item, Page, Rectangle, Role, Shape
from kit.text.paragraph import set_paragraph
from kit.text.style import TextStyle
from kit.trying.trials import Bench
from kit.units import Box, Size
from kit.values import dataclass

CONTAINER: Final = Colour("container", (0, 110, 200), (85, 45, 0, 0))
LEAF: Final = Colour("leaf", (200, 0, 110), (10, 100, 10, 0))
_LINE = 0.12  # mm on the proof
_LABEL = 2.8  # points on the proof
_EDGE = 0.22  # mm on the proof, from a label's letters to its edge
_MOST_MOVES = 40


@dataclass(frozen=True, slots=True)
class Outline:
    """The box of one element on its page, in mm: what it is called, and its line in the template."""

    kind: str
    line: int
    box: Box
    holds: bool


def outlines(trial: Trial, bench: Bench) -> tuple[tuple[Outline, ...], ...]:
    """Return the boxes of the elements that each page of a trial shows, containers before what they hold."""
    filling = Filling(trial.case.opened.kit, bench.library, bench.pictures, bench.typefaces)
    mirrored = filling.language.direction == "rtl"
    return tuple(
        tuple(_seen(outline, whole.width, mirrored) for child in whole.children for outline in _walk(*child))
        for whole in fragments(filling, bench.template, trial.case.size)
    )


def _seen(outline: Outline, width: float, mirrored: bool) -> Outline:
    """Return an outline where it is seen on a page of a width, in mm."""
    return replace(outline, box=outline.box.mirrored(width)) if mirrored else outline


def _walk(x: float, y: float, fragment: Fragment, around: tuple[str, int] = ("", 0)) -> Iterator[Outline]:
    """Yield the boxes of a fragment and all in it. around: the element that it is but a part of, as a paragraph is."""
    element = fragment.element
    name = (element.element, element.source.line)
    if all(name) and name != around:
        yield Outline(*name, Box(x, y, fragment.width, fragment.height), bool(element.contents))
    if fragment.turn:
        yield from _turned(Box(x, y, fragment.width, fragment.height), fragment, name)
        return
    for dx, dy, child in fragment.children:
        yield from _walk(x + dx, y + dy, child, name)


def _turned(box: Box, fragment: Fragment, name: tuple[str, int]) -> Iterator[Outline]:
    """Yield the boxes in a turned fragment, where they are printed."""
    ((_, _, inner),) = fragment.children
    at = upright(box, fragment.turn, fragment.page)
    for outline in _walk(at.x, at.y, inner, name):
        yield replace(outline, box=turned_box(outline.box, fragment.turn, fragment.page))


def with_outlines(page: Page, found: tuple[Outline, ...], scale: float, faces: tuple[str, ...], bench: Bench) -> Page:
    """Return a page with boxes drawn over it. scale: of the page on the proof. faces: typefaces of the labels."""
    lines: list[Item] = []
    labels: list[Item] = []
    taken: list[Box] = []
    style = TextStyle(faces, _LABEL / scale, 1.0, WHITE)
    for outline in found:
        colour = CONTAINER if outline.holds else LEAF
        lines.append(Shape((Rectangle(outline.box),), outline.box, stroke=colour, stroke_width=_LINE / scale))
        text = set_paragraph(f"{outline.kind} {outline.line}", style, page.size.width, bench.typefaces)
        edge = _EDGE / scale
        place = _place(outline, Size(text.width + 2 * edge, text.metrics.first + 2 * edge), page.size, taken)
        taken.append(place)
        labels.append(Shape((Rectangle(place),), place, fill=colour))
        labels += text.glyphs(place.x + edge, place.y + edge, text.width)
    whole = Box(0, 0, page.size.width, page.size.height)
    return replace(page, items=(*page.items, Group(Role.ARTIFACT, (*lines, *labels), whole, kind="outlines")))


def _place(outline: Outline, label: Size, page: Size, taken: list[Box]) -> Box:
    """Return where a label stands: containers' in the top left corner of their box, leaves' in the top right one.

    Where others are there already it moves on towards the middle.
    """
    box = outline.box
    x = box.x if outline.holds else box.right - label.width
    y = max(0.0, min(box.y, page.height - label.height))
    place = Box(min(max(0.0, x), page.width - label.width), y, label.width, label.height)
    for _ in range(_MOST_MOVES):
        other = next((each for each in taken if each.overlaps(place)), None)
        if other is None:
            break
        place = place._replace(x=other.right if outline.holds else other.x - label.width)
    inside = 0 <= place.x <= page.width - label.width
    return place if inside else place._replace(x=min(max(0.0, x), page.width - label.width))
