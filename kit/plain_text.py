"""A piece as a plain text: all that it says, in the order in which it is read, for screen readers and to send on."""

from __future__ import annotations

from collections.abc import Iterator

from kit.layout.pages import told_in_order
from kit.layout.retold import HEADINGS, Told
from kit.model.kit import shown_events
from kit.pieces import Piece, Workbench
from kit.scene import Role


def plain_text(piece: Piece, bench: Workbench) -> bytes:
    """Return what a piece says as a text file, a line for each paragraph.

    It begins with a byte order mark and its lines end as on Windows, so that every editor shows it right.
    """
    template = bench.library.templates[piece.choice.template]
    event = next(iter(shown_events(piece.choice, bench.kit)), None)
    told = told_in_order(bench.kit, bench.library, template, bench.pictures, bench.typefaces, event)
    lines = "\n".join(_lines(told)).strip() + "\n"
    return lines.replace("\n", "\r\n").encode("utf-8-sig")


def _lines(every: tuple[Told, ...]) -> Iterator[str]:
    """Yield the lines: two empty ones above a heading, one above what is no entry of a list."""
    entries = False
    for told in every:
        if told.address and any(each.words.address == told.address.opened for each in every if not each.address):
            continue  # what it opens is said already
        entry = told.role is Role.LIST_ITEM
        if not (entry and entries):
            yield ""
        if told.role in HEADINGS:
            yield ""
        entries = entry
        text = told.words.text.replace("**", "")
        yield f"- {text}" if entry else text
