"""A page that shows what a printer does: what it leaves white, whether it keeps sizes, how it turns the paper."""

from __future__ import annotations

from collections.abc import Iterator

from kit.colour import BLACK
from kit.press.lettering import LARGE, PLAIN, SMALL, Lettering
from kit.scene import Circle, Item, Outline, Shape, Sheet
from kit.units import Box, Size
from kit.words.words import Phrase

_LONGEST = 15
"""How many mm of an edge the rulers measure."""

_BAR = 150.0
_LINE = 0.2


def test_page(paper: Size, lettering: Lettering) -> tuple[Sheet, Sheet]:
    """Return both sides of the page for a paper, upright, in mm."""
    return _side("front", paper, lettering), _side("back", paper, lettering)


def _side(name: str, paper: Size, lettering: Lettering) -> Sheet:
    back = name == "back"
    room = Box(35, 40, paper.width - 70, 0)
    marks: list[Item] = [lettering.text(Phrase(f"test-page.{name}"), room, size=LARGE)]
    if not back:
        marks += _rulers(paper, lettering)
        y = 56.0
        for step in ("scale", "edge", "size", "turn", "register"):
            said = lettering.text(Phrase(f"test-page.{step}"), Box(room.x, y, room.width, 0), size=PLAIN)
            marks.append(said)
            y = said.box.bottom + 3
        marks += _bars(paper, lettering)
    marks += _arrow(paper)
    marks += _register(paper, lettering, back=back)
    whole = Box(0, 0, *paper)
    return Sheet(name, paper, (whole,), 0.0, (), tuple(marks), back)


def _line(x: float, y: float, to_x: float, to_y: float) -> Shape:
    box = Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
    return Shape((Outline((("M", x, y), ("L", to_x, to_y))),), box, stroke=BLACK, stroke_width=_LINE)


def _rulers(paper: Size, lettering: Lettering) -> Iterator[Item]:
    """Yield a ruler at the middle of each edge, a line for each mm from the edge, every fifth with its number."""
    middle_x, middle_y = paper.width / 2, paper.height / 2
    for step in range(_LONGEST + 1):
        half = 8.0 if step % 5 == 0 else 4.0
        for y in (step, paper.height - step):
            yield _line(middle_x - half, y, middle_x + half, y)
        for x in (step, paper.width - step):
            yield _line(x, middle_y - half, x, middle_y + half)
        if step and step % 5 == 0:
            number = Phrase("printing.number", {"number": step})
            for y in (step, paper.height - step):
                yield lettering.label(number, middle_x + half + 1, y - 1)
            for x in (step, paper.width - step):
                yield lettering.label(number, x - 1.5, middle_y + half + 1)


def _bars(paper: Size, lettering: Lettering) -> Iterator[Item]:
    """Yield two bars of 150 mm, across and down."""
    x, y = 30.0, paper.height - 60
    yield _line(x, y, x + _BAR, y)
    yield from (_line(end, y - 3, end, y + 3) for end in (x, x + _BAR))
    yield lettering.label(Phrase("test-page.bar"), x + 2, y + 2)
    top = y - _BAR
    yield _line(x - 5, top, x - 5, y)
    yield from (_line(x - 8, end, x - 2, end) for end in (top, y))


def _arrow(paper: Size) -> Iterator[Item]:
    """Yield an arrow to the top of the page, at the same place on both sides when the paper is turned like a page."""
    x, y = paper.width / 2, paper.height - 100
    yield _line(x, y, x, y - 22)
    yield _line(x, y - 22, x - 5, y - 14)
    yield _line(x, y - 22, x + 5, y - 14)


def _register(paper: Size, lettering: Lettering, *, back: bool) -> Iterator[Item]:
    """Yield a cross on the front, and rings of 1 to 4 mm round the same place on the back."""
    x, y = paper.width / 2, paper.height - 85
    if back:
        for radius in range(1, 5):
            box = Box(x - radius, y - radius, 2 * radius, 2 * radius)
            yield Shape((Circle(x, y, float(radius)),), box, stroke=BLACK, stroke_width=_LINE)
        yield lettering.label(Phrase("test-page.rings"), x + 7, y - 1, size=SMALL)
        return
    yield _line(x - 6, y, x + 6, y)
    yield _line(x, y - 6, x, y + 6)
