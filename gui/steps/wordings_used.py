"""Which wording of a message a laid-out piece shows, found from what stands on its pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kit.model.message import Wording
from kit.model.template import MessageText, Template
from kit.pieces import Piece
from kit.scene import Glyphs, Group, Source, walk

KINDS = ("headline", "short", "long")

_ALIKE = 0.1
"""Letters may differ by this share: signs that no typeface has are not printed, breaks may add a hyphen."""

_MESSAGE = re.compile(r"messages\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a piece where a message stands: its letters, and the longest wording that there might have been."""

    letters: str
    longest: str


@dataclass(frozen=True, slots=True)
class Used:
    """What one piece shows of a message: its wordings, shortest first, and whether a long one did not fit."""

    wordings: tuple[str, ...]
    shortened: bool


def places(piece: Piece) -> dict[int, list[Place]]:
    """Return where a piece shows its kit's messages, by their numbers from 0."""
    slots = _slots(piece.template) if piece.template else {}
    found: dict[int, list[Place]] = {}
    for number, group in _groups(piece):
        longest = slots.get((number, _where(group.source)), "")
        found.setdefault(number, []).append(Place(_set_in(group), longest))
    return found


def used(shown: Iterable[Place], said: Wording) -> Used:
    """Return what places show of a message; no wordings if they show none of them."""
    texts = {kind: letters for kind in KINDS if (letters := _letters(getattr(said, kind)))}
    found: set[str] = set()
    shortened = False
    for place in shown:
        kind = _kind(place.letters, texts)
        if kind:
            found.add(kind)
            shortened |= kind == "short" and "long" in texts and place.longest == "long"
    return Used(tuple(kind for kind in KINDS if kind in found), shortened)


def _groups(piece: Piece) -> Iterator[tuple[int, Group]]:
    """Yield what stands on the pages for messages, each with the message's number from 0."""
    for page in piece.pages:
        for item in walk(page.items):
            if isinstance(item, Group) and item.kind == "message" and (field := _MESSAGE.fullmatch(item.source.field)):
                yield int(field[1]), item


def _slots(template: Template) -> dict[tuple[int, tuple[str, int]], str]:
    """Return the longest wording that each place of a template may show, by the message's number, file and line."""
    return {
        (leaf.number - 1, _where(leaf.source)): leaf.value for leaf in template.leaves if isinstance(leaf, MessageText)
    }


def _where(source: Source) -> tuple[str, int]:
    return source.file, source.line


def _set_in(group: Group) -> str:
    return "".join(_letters(item.text) for item in walk(group.items) if isinstance(item, Glyphs))


def _kind(shown: str, texts: dict[str, str]) -> str:
    """Return which wording some letters are, '' if none: then they were laid out from another message."""
    for kind, text in texts.items():
        if shown == text:
            return kind
    counted = {kind: Counter(text) for kind, text in texts.items()}
    there = Counter(shown)
    apart = {kind: ((there - text) + (text - there)).total() for kind, text in counted.items()}
    kind = min(apart, key=lambda kind: apart[kind], default="")
    return kind if kind and apart[kind] <= _ALIKE * len(texts[kind]) else ""


def _letters(text: str) -> str:
    return "".join(text.split()).replace("\u00ad", "")
