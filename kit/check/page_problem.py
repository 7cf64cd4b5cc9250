"""A problem of something on a laid-out page: what it is called, and where that stands which shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.problems import Problem, Severity
from kit.scene import LargePart, Overset, Source
from kit.words.about_pages import WORDS
from kit.words.words import Phrase, Value

NARROW: Final = 12.0
"""In a room less than this many mm wide no text is at fault for not fitting."""


def overset_problem(over: Overset) -> Problem:
    """Return the problem of something that is too large for its room."""
    source = over.source
    if over.words and over.room < NARROW:
        name = "does-not-fit.narrow" if over.room >= 1 else "does-not-fit.no-room"
    elif over.largest:
        name = "does-not-fit.full"
    elif over.words:
        name = "does-not-fit.shortest" if source.field.startswith("messages") else "does-not-fit.words"
    else:
        name = "does-not-fit.room" if over.millimetres >= 1 else "does-not-fit.just"
    parts = tuple(Phrase("on-page.part", _part_values(part)) for part in over.largest)
    values: dict[str, Value] = {
        "words": over.words,
        "millimetres": max(1.0, over.millimetres) if parts else over.millimetres,
        "room": over.room,
        "largest": parts,
    }
    if source.field:  # the kit's own text or picture: its place there is put in by whoever knows the file
        return page_problem(Severity.ERROR, name, values, over.kind, Source(field=source.field))
    return page_problem(Severity.ERROR, name, values, over.kind, source)


def _part_values(part: LargePart) -> dict[str, Value]:
    return {"kind": part.kind, "line": part.source.place[1], "height": part.height}


def page_problem(severity: Severity, name: str, values: Mapping[str, Value], kind: str, source: Source) -> Problem:
    """Return a problem of something on a page. kind: what it is, for a sentence where no field of the kit names it."""
    what = Phrase(f"on-page.{kind}" if f"on-page.{kind}" in WORDS else "on-page.text")
    by_field = source.field and kind not in ("qr", "logos")
    named = {"what": what, **values} if by_field else {"what": what, "field": what, **values}
    file, line = source.place
    if source.use[1]:
        named |= {"lent_file": source.file, "lent_line": source.line}
    return Problem(severity, name, named, file=file, line=line or None, field=source.field)
