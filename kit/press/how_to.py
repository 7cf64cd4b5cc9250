"""How to print: a page for whoever stands at the printer, about just the pieces that were made, with small drawings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kit.colour import BLACK
from kit.model.fold import SADDLE_STITCH, Fold
from kit.press.lettering import LARGE, PLAIN, Lettering
from kit.press.moving import moved
from kit.press.tiles import MAP
from kit.scene import Group, Item, Placement, Rectangle, Shape, Sheet
from kit.units import PAPER, Box, Size
from kit.values import dataclass
from kit.words.words import Phrase, Value

_PAPER: Final = PAPER["A4"]
_MARGIN, _GAP, _BAND = 18.0, 9.0, 62.0
_DRAWN: Final = Size(74.0, 40.0)
"""The room of the drawing of one piece: its first two sides beside each other."""

_SETTINGS: Final = tuple(f"printing.{name}" for name in ("paper", "other-paper", "corrected", "weight", "scale"))

_KINDS: Final = ("poster", "leaflet", "card")


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece that was made for a home or office printer.

    title: what it is called. kind: of its design. stretch: how much larger its file is than what comes out.
    """

    title: str
    kind: str
    fold: Fold
    sheets: tuple[Sheet, ...]
    stretch: tuple[float, float] = (1.0, 1.0)


def how_to_print(pieces: Sequence[Printed], lettering: Lettering) -> tuple[Sheet, ...]:
    """Return the pages that say how some pieces are printed, cut, folded and glued, as many as it takes."""
    pages: list[list[Item]] = []
    placed: list[list[Placement]] = []
    y = _PAPER.height
    for piece in pieces:
        if y + _BAND > _PAPER.height - _MARGIN:
            pages.append(_head(lettering, first=not pages))
            placed.append([])
            y = _MARGIN + 16 if len(pages) > 1 else _MARGIN + 38
        marks, drawings = _band(piece, y, lettering)
        pages[-1] += marks
        placed[-1] += drawings
        bottom = max((item.box.bottom for item in marks), default=y)
        y = max(y + _DRAWN.height, bottom) + _GAP
    trim = Box(0, 0, *_PAPER)
    return tuple(
        Sheet(f"page {number}", _PAPER, (trim,), 0.0, tuple(drawings), tuple(marks))
        for number, (marks, drawings) in enumerate(zip(pages, placed, strict=True), 1)
    )


def steps(piece: Printed) -> Iterator[Phrase]:
    """Yield what is to be done, in order, a sentence or two each."""
    size, sheets = piece.sheets[0].size, piece.sheets
    backs = sum(sheet.back for sheet in sheets)
    paper = next((name for name, known in PAPER.items() if sorted(known) == sorted(size)), "")
    maps = sum(sheet.name == MAP for sheet in sheets)
    values: dict[str, Value] = {"sheets": len(sheets) - backs - maps}
    if paper:
        yield Phrase("printing.paper", {**values, "paper": paper})
    else:
        yield Phrase("printing.other-paper", {**values, "width": size.width, "height": size.height})
    if piece.stretch != (1, 1):
        yield Phrase("printing.corrected", {"across": 100 / piece.stretch[0], "down": 100 / piece.stretch[1]})
    if piece.kind in _KINDS:
        yield Phrase(f"printing.weight-{piece.kind}")
    if backs:
        yield Phrase(f"printing.flip-{'short' if size.width > size.height else 'long'}")
    if any(placement.window for sheet in sheets for placement in sheet.placements):
        yield Phrase("printing.glue")
        return
    if len(sheets[0].trims) > 1:
        yield Phrase("printing.cut", {"count": len(sheets[0].trims)})
    fold = piece.fold if isinstance(piece.fold, str) else "z-fold"
    if fold == SADDLE_STITCH and not sheets[0].folds:
        fold = "pages"
    if fold != "none":
        yield Phrase(f"printing.{fold}")


def is_by_hand(step: Phrase) -> bool:
    """Tell whether a step is more than what is said of paper, its weight, and the printer's settings."""
    return not step.name.startswith(_SETTINGS)


def _head(lettering: Lettering, *, first: bool) -> list[Item]:
    room = Box(_MARGIN, _MARGIN, _PAPER.width - 2 * _MARGIN, 0)
    if not first:
        return [lettering.text(Phrase("printing.continued"), room, size=PLAIN + 1)]
    about = lettering.text(Phrase("printing.about"), Box(room.x, room.y + 16, room.width, 0))
    scale = lettering.text(Phrase("printing.scale"), Box(room.x, about.box.bottom + 2, room.width, 0))
    return [lettering.text(Phrase("printing.title"), room, size=LARGE + 10), about, scale]


def _band(piece: Printed, y: float, lettering: Lettering) -> tuple[list[Item], list[Placement]]:
    """Return the drawing of a piece and the words beside it, from a height downwards."""
    left = _MARGIN + _DRAWN.width + 8
    width = _PAPER.width - left - _MARGIN
    heading = lettering.text(Phrase("printing.name", {"name": piece.title}), Box(left, y, width, 0), size=PLAIN + 3)
    marks: list[Item] = [_rule(y - _GAP / 2), heading]
    below = heading.box.bottom + 3
    for number, step in enumerate(steps(piece), 1):
        said = lettering.text(step, Box(left + 6, below, width - 6, 0), size=PLAIN - 1)
        marks += [
            lettering.text(Phrase("printing.number", {"number": number}), Box(left, below, 6, 0), size=PLAIN - 1),
            said,
        ]
        below = said.box.bottom + 2
    drawn, placements = _drawing(piece, Box(_MARGIN, y, *_DRAWN), lettering)
    return [*marks, *drawn], placements


def _drawing(piece: Printed, room: Box, lettering: Lettering) -> tuple[list[Item], list[Placement]]:
    """Return the first sheet and, if there is one, the next, made small, with what they are called below."""
    shown = piece.sheets[:2]
    size = shown[0].size
    scale = min((room.width - 6) / 2 / size.width, (room.height - 6) / size.height)
    marks: list[Item] = []
    placements: list[Placement] = []
    for number, sheet in enumerate(shown):
        x = room.x + number * (size.width * scale + 6)
        paper = Box(x, room.y, size.width * scale, size.height * scale)
        placements += [_smaller(each, x, room.y, scale) for each in sheet.placements]
        marks += [moved(each, x, room.y, scale) for each in sheet.marks if isinstance(each, Shape)]
        marks.append(Shape((Rectangle(paper),), paper, stroke=BLACK, stroke_width=0.2))
        words = Phrase("printing.name", {"name": sheet.name[:1].upper() + sheet.name[1:]})
        marks.append(lettering.text(words, Box(x, paper.bottom + 2, paper.width, 0), size=PLAIN - 3, align="centre"))
    return marks, placements


def _smaller(placement: Placement, x: float, y: float, scale: float) -> Placement:
    return replace(
        placement, x=x + placement.x * scale, y=y + placement.y * scale, scale=placement.scale * scale, copy=True
    )


def _rule(y: float) -> Group | Shape:
    box = Box(_MARGIN, y, _PAPER.width - 2 * _MARGIN, 0.2)
    return Shape((Rectangle(box),), box, fill=BLACK)
