"""What the kit says for all rows of a table although groups usually differ in it: their leaflets would carry it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kit.merge.filling import Base, is_column
from kit.merge.headings import OWNERS
from kit.merge.table import Table
from kit.model.kit import Kit, OwnMessage, role_of
from kit.problems import Problem, Severity
from kit.values import dataclass
from kit.words.words import Phrase

_LONGEST: Final = 80
"""Of a value no more letters are shown."""

_SMALL: Final = frozenset(("the", "and", "for", "our"))


@dataclass(frozen=True, slots=True)
class _Said:
    """What a kit says in a field. own: whether groups usually differ in it. name: of its words in a list."""

    field: str
    text: str
    own: bool = False
    name: str = "same-for-all.other"


def same_for_all(base: Base, table: Table) -> tuple[Problem, ...]:
    """Return a warning of what no column says, so that all rows say it as the kit does; none if all have one name.

    That is what groups usually differ in, and all else that names the kit's own group. Raises UnreadableFile.
    """
    words = _words_of_its_own(base, table)
    if words is None:
        return ()
    name = base.opened.kit.group.name.strip().casefold()
    same = tuple(
        Phrase(each.name, {"text": _short(each.text)})
        for each in _said(base)
        if each.text.strip() and not is_column(base, each.field) and (each.own or _names(each.text, name, words))
    )
    return (Problem(Severity.WARNING, "same-for-all", {"said": same}, file=str(table.path)),) if same else ()


def _words_of_its_own(base: Base, table: Table) -> set[str] | None:
    """Return the words of the kit's name that not all rows have in theirs; None if rows do not differ in name."""
    column = next((each for each in base.columns if each.field == "group.name"), None)
    if column is None:
        return None
    own = _words(base.opened.kit.group.name)
    shared, names = set(own), set[str]()
    for row in table.rows():
        if row.problem:
            continue
        name = row.cells[column.index].strip()
        if name and len(names) < 2:
            names.add(name.casefold())
        shared &= _words(name)
    return own - shared - OWNERS - _SMALL if len(names) > 1 else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text.casefold()))


def _names(text: str, name: str, words: set[str]) -> bool:
    """Tell whether a text has the name of the kit's group in it, or a word of it that is its own."""
    return bool(name and name in text.casefold()) or not words.isdisjoint(_words(text))


def _said(base: Base) -> Iterator[_Said]:
    """Yield what a kit says of its group in words of its own."""
    kit, group = base.opened.kit, base.opened.kit.group
    yield _Said("group.strapline", group.strapline, True, "same-for-all.strapline")
    yield _Said("group.phone", group.phone, True, "same-for-all.phone")
    yield _Said("group.email", group.email, True, "same-for-all.email")
    yield _Said("group.website", group.website, True, "same-for-all.website")
    yield _Said("group.address", group.address, True, "same-for-all.address")
    for number, event in enumerate(kit.events):
        yield _Said(f"events[{number}].venue", event.venue, True, "same-for-all.venue")
        yield from (_Said(f"events[{number}].{part}", getattr(event, part)) for part in ("title", "note", "link"))
    for number, logo in enumerate(kit.logos):
        of_another = role_of(logo) == "ours" and is_column(base, f"logos[{number}].file")
        yield _Said(f"logos[{number}].alt", logo.alt, of_another, "same-for-all.logo")
    yield from _said_at_length(kit)


def _said_at_length(kit: Kit) -> Iterator[_Said]:
    for number, message in enumerate(kit.messages):
        if isinstance(message, OwnMessage):
            for part in ("headline", "short", "long"):
                yield _Said(f"messages[{number}].{part}", getattr(message, part))
    if kit.photo:
        yield _Said("photo.alt", kit.photo.alt)
    if kit.thank_you:
        yield _Said("thank_you.text", kit.thank_you.text)


def _short(text: str) -> str:
    told = ", ".join(line.strip(" ,") for line in text.splitlines() if line.strip())
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1].rstrip()}…"
