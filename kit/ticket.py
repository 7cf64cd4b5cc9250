"""The job ticket of a piece: what a print shop asks, in plain words, as a text file beside the PDF.

It is for two people: the one at the print shop, and the one of a group who orders online and is asked the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from textwrap import fill
from typing import Final

from kit.model.fold import SADDLE_STITCH, Fold, sides
from kit.model.language import in_language
from kit.pieces import Piece, Workbench, group_name
from kit.scene import Gradient, Page, Picture, Placement, Shape, Sheet, walk
from kit.units import PAPER, Box, Size
from kit.words.saying import FILES
from kit.words.words import Phrase, Value

_LANGUAGE: Final = "en"
"""Print shops here speak English, whatever language a piece is in."""

_WIDTH: Final = 78
"""Letters of a line, as emails have them."""

_UNIT: Final = re.compile(r"(\d) (mm|gsm|%)").sub
"""A number and its unit stay on one line."""

_ON_A_FOLD: Final = 0.5
"""What comes nearer to a fold than this many mm crosses it."""

_BY_NAME: Final = {
    "tri-fold": Phrase("ticket.roll-fold"),
    "half-fold": Phrase("ticket.half-fold"),
    "z-fold": Phrase("ticket.to-and-fro"),
}


def job_ticket(pieces: Sequence[Piece], bench: Workbench, file: str) -> bytes:
    """Return the job ticket of pieces for a print shop as a text file; file: the name of the PDF that holds them.

    It begins with a byte order mark and its lines end as on Windows, so that every editor of an office shows it right.
    """
    parts = [_heading(Phrase("ticket.head"), "="), _entry(Phrase("ticket.file", {"file": file}))]
    several = len(pieces) > 1
    if several:
        parts.append(_entry(Phrase("ticket.together", {"pieces": len(pieces)})))
    page = 1
    for piece in pieces:
        if several:
            parts.append(_heading(_numbers(page, len(piece.sheets)), "-"))
        parts += map(_entry, _entries(piece, bench))
        page += len(piece.sheets)
    if several:
        parts.append(_heading(Phrase("ticket.all"), "-"))
    parts.append(_entry(Phrase("ticket.online", {"bleed": pieces[0].sheets[0].bleed})))
    lines = "\n\n".join(parts) + "\n"
    return lines.replace("\n", "\r\n").encode("utf-8-sig")


def _heading(words: Phrase, line: str) -> str:
    said = FILES.phrase(words)
    return f"{said}\n{line * len(said)}"


def _entry(words: Phrase) -> str:
    said = _UNIT("\\1\N{NO-BREAK SPACE}\\2", FILES.phrase(words))
    return fill(said, _WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _numbers(first: int, count: int) -> Phrase:
    """Return which pages of the file a piece has."""
    if count == 1:
        return Phrase("ticket.page", {"first": first})
    return Phrase("ticket.pages", {"first": first, "last": first + count - 1})


def _entries(piece: Piece, bench: Workbench) -> Iterator[Phrase]:
    template, size = piece.template, piece.size
    assert template and size
    campaign = in_language(bench.library.campaign.name, _LANGUAGE)
    design = in_language(template.name, _LANGUAGE)
    what: dict[str, Value] = {"kind": Phrase(_KINDS[template.kind]), "design": design, "campaign": campaign}
    if group := group_name(bench.kit):
        yield Phrase("ticket.what", {**what, "group": group})
    else:
        yield Phrase("ticket.what-no-group", what)
    yield _size(size.name, size.size, template.fold)
    yield _pages(piece)
    yield Phrase("ticket.bleed", {"bleed": piece.sheets[0].bleed, **_measures("page", piece.sheets[0].size)})
    yield _inks(piece)
    yield from _binding(piece)
    yield from _folding(piece.sheets, template.fold, size.size)
    yield Phrase("ticket.paper", {"paper": Phrase(_PAPER[template.kind])})
    yield Phrase("ticket.quantity")


_KINDS: Final = {
    "poster": "ticket.kind-poster",
    "leaflet": "ticket.kind-leaflet",
    "card": "ticket.kind-card",
    "other": "ticket.kind-other",
}
_PAPER: Final = {
    "poster": "ticket.paper-poster",
    "leaflet": "ticket.paper-leaflet",
    "card": "ticket.paper-card",
    "other": "ticket.paper-other",
}


def _measures(what: str, size: Size) -> dict[str, Value]:
    """Return a width and a height in mm, by the names that they have in a sentence."""
    return {f"{what}_width": round(size.width, 1), f"{what}_height": round(size.height, 1)}


def _size(name: str, flat: Size, fold: Fold) -> Phrase:
    """Return how large the finished piece is; a size that has a name is called by it."""
    known = name.split()[0] in PAPER
    values = {**_measures("flat", flat), "name": f"{name}, " if known else ""}
    if not (both := sides(fold, flat)):
        return Phrase("ticket.size", values)
    cover = both[0].panels[-1][1].size
    return Phrase("ticket.size-folded", {**values, **_measures("folded", cover)})


def _pages(piece: Piece) -> Phrase:
    number = len(piece.sheets)
    if _is_booklet(piece):
        return Phrase("ticket.booklet", {"pages": number})
    if number == 1:
        return Phrase("ticket.one-side")
    return Phrase("ticket.two-sides") if _has_backs(piece) else Phrase("ticket.several", {"pages": number})


def _is_booklet(piece: Piece) -> bool:
    return piece.template is not None and piece.template.fold == SADDLE_STITCH


def _has_backs(piece: Piece) -> bool:
    return _is_booklet(piece) or any(sheet.back for sheet in piece.sheets)


def _binding(piece: Piece) -> Iterator[Phrase]:
    """Yield how a booklet is bound, and how many blank pages it needs, since its sheets have four pages each."""
    if _is_booklet(piece):
        yield Phrase("ticket.stitch")
        if blank := -len(piece.sheets) % 4:
            yield Phrase("ticket.blank", {"blank": blank})


def _inks(piece: Piece) -> Phrase:
    condition = piece.preset.condition
    assert condition.intent
    values: dict[str, Value] = {
        "sides": "4/4" if _has_backs(piece) else "4/0",
        "profile": condition.intent.info,
        "most": condition.most_ink,
        "standard": condition.standard,
    }
    return Phrase("ticket.inks", values)


def _folding(sheets: Sequence[Sheet], fold: Fold, size: Size) -> Iterator[Phrase]:
    """Yield how a sheet is folded, with its panels as they are seen from outside, and whether it is scored before."""
    if not sides(fold, size):
        return
    edges = (0.0, *sheets[0].folds, size.width)
    panels = tuple(f"{right - left:.4g} mm" for left, right in pairwise(edges))
    to_and_fro = Phrase("ticket.to-and-fro" if len(panels) > 2 else "ticket.half-fold")
    way = _BY_NAME.get(fold, to_and_fro) if isinstance(fold, str) else to_and_fro
    yield Phrase("ticket.fold", {"way": way, "panels": panels})
    if any(map(_has_ink, sheets)):
        yield Phrase("ticket.score")


def _has_ink(sheet: Sheet) -> bool:
    """Tell whether anything is printed on a fold of a sheet."""
    trim = sheet.trim_box
    lines = [Box(trim.x + place - _ON_A_FOLD, trim.y, 2 * _ON_A_FOLD, trim.height) for place in sheet.folds]
    return any(_prints_on(placement, line) for placement in sheet.placements for line in lines)


def _prints_on(placement: Placement, line: Box) -> bool:
    """Tell whether a page prints anything on a line of its sheet."""
    page = placement.page
    here = line.moved(-placement.x, -placement.y)
    if not here.overlaps(Box(0, 0, *page.size)):
        return False
    return _is_inked(page) or any(
        isinstance(item, (Shape, Picture)) and item.box.overlaps(here) for item in walk(page.items)
    )


def _is_inked(page: Page) -> bool:
    return isinstance(page.ground, Gradient) or not page.ground.is_paper("cmyk")
