"""Cells that name things, by ids or by what people call them: pieces, messages, thanks, partners, languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from kit.merge.columns import Column
from kit.model.library import Library
from kit.records.nodes import ListNode, MapNode, Node, TextNode

LISTS: Final = ("messages", "pieces", "thank_you.partners", "thank_you.also")
"""The fields of a kit that a cell says with several entries, between semicolons, commas or on lines of their own."""

_BEHIND: Final = re.compile(r"\(?(a[0-9]|each|[0-9]+)\)?", re.IGNORECASE)
"""A size or an event behind what a piece is called."""

_LANGUAGES: Final = re.compile(r"\s*(?:[,;/&+\n]|\b(?:and|with)\b)\s*", re.IGNORECASE)
"""Stands between two languages."""

Ids = Mapping[str, Mapping[str, str]]
"""Of each field, the id of each thing by its names, as `_key` has them."""


def ids_of(columns: Iterable[Column], library: Library) -> Ids:
    """Return the ids that the columns of lists may mean, by the ids themselves and by the names in every language."""
    wanted = {column.field for column in columns} & _NAMED.keys()
    return {field: {_key(name): id for id, name in _NAMED[field](library)} for field in wanted}


def _pieces(library: Library) -> Iterator[tuple[str, str]]:
    for id, template in library.templates.items():
        yield from ((id, name) for name in (*template.name.values(), id))


def _messages(library: Library) -> Iterator[tuple[str, str]]:
    for id, message in library.messages.items():
        yield from ((id, name) for name in (*(each.headline for each in message.wordings.values()), id))


def _partners(library: Library) -> Iterator[tuple[str, str]]:
    for id, partner in library.partners.items():
        yield from ((id, name) for name in (*partner.name.values(), id))


def _thanks(library: Library) -> Iterator[tuple[str, str]]:
    for id, thanks in library.thank_yous.items():
        yield from ((id, name) for name in (*thanks.name.values(), id))


_NAMED: Final[Mapping[str, Callable[[Library], Iterator[tuple[str, str]]]]] = {
    "pieces": _pieces,
    "messages": _messages,
    "thank_you.partners": _partners,
    "thank_you.wording": _thanks,
}


def named(field: str, text: str, ids: Ids) -> Node:
    """Return what a cell of one text is written as in a kit: the id of what it names, a list of two languages."""
    languages = [each for each in _LANGUAGES.split(text) if each] if field == "language" else []
    if len(languages) == 2:
        return ListNode(tuple(TextNode(each, 0, 0, quoted=True) for each in languages), 0, 0)
    return TextNode(ids.get(field, {}).get(_key(text), text), 0, 0, quoted=bool(text))


def listed(field: str, text: str, ids: Ids) -> Node:
    """Return what a cell of a list is written as in a kit. A name that has commas in it is one entry."""
    known = ids.get(field, {})
    entries = [" ".join(each.split()) for each in _entries(text, known) if each.strip()]
    if field == "pieces":
        return ListNode(tuple(_piece(each, known) for each in entries), 0, 0)
    return ListNode(tuple(TextNode(known.get(_key(each), each), 0, 0, quoted=True) for each in entries), 0, 0)


def _key(name: str) -> str:
    """Return a name as it is compared: without capitals, hyphens and a full stop at its end, with one apostrophe."""
    return " ".join(name.replace("’", "'").replace("-", " ").casefold().split()).rstrip(".")


def _entries(text: str, known: Mapping[str, str]) -> Iterator[str]:
    for part in re.split(r"[;\n]", text):
        yield from [part] if _key(part) in known else part.split(",")


def _piece(text: str, known: Mapping[str, str]) -> Node:
    """Return a piece as 'poster-event', 'Our own event A4', 'poster-event (A4)' or 'poster-event each' say it."""
    words = text.split()
    cuts = (cut for cut in range(len(words), 0, -1) if _key(" ".join(words[:cut])) in known)
    cut = next(cuts, len(words) - bool(len(words) > 1 and _BEHIND.fullmatch(words[-1])))
    template, size = " ".join(words[:cut]), " ".join(words[cut:])
    parts = {"template": known.get(_key(template), template), "size": size.strip("() "), "event": ""}
    if parts["size"].casefold() == "each" or parts["size"].isdecimal():
        parts |= {"size": "", "event": parts["size"]}
    entries = {key: TextNode(value, 0, 0, quoted=True) for key, value in parts.items() if value}
    return MapNode(tuple((TextNode(key, 0, 0), value) for key, value in entries.items()), 0, 0)
