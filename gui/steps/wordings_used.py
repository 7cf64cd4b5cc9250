"""Which wording of a message a laid-out piece shows, found from what stands on its pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kit.export import Piece
from kit.model.message import Wording
from kit.model.template import MessageText
from kit.model.tree import leaves
from kit.scene import Glyphs, Group, Source, walk

KINDS = ("headline", "short", "long")

_ALIKE = 0.1
"""Letters may differ by this share: signs that no typeface has are not printed, breaks may add a hyphen."""


@dataclass(frozen=True, slots=True)
class Used:
    """What one piece shows of a message: its wordings, shortest first, and whether a long one did not fit."""

    wordings: tuple[str, ...]
    shortened: bool


def used(piece: Piece, number: int, said: Wording) -> Used:
    """Return what a piece shows of its kit's message of a number, from 0; no wordings if it shows none of them."""
    slots = _slots(piece, number)
    found: set[str] = set()
    shortened = False
    for group in _groups(piece, number):
        kind = _kind(group, said)
        if kind:
            found.add(kind)
            shortened |= kind == "short" and bool(said.long) and slots.get(_place(group.source)) == "long"
    return Used(tuple(kind for kind in KINDS if kind in found), shortened)


def _groups(piece: Piece, number: int) -> Iterator[Group]:
    for page in piece.pages:
        for item in walk(page.items):
            if isinstance(item, Group) and item.kind == "message" and item.source.field == f"messages[{number}]":
                yield item


def _slots(piece: Piece, number: int) -> dict[tuple[str, int], str]:
    """Return the longest wording that each place of a template may show of a message, by file and line."""
    pages = piece.template.pages if piece.template else ()
    every = (leaf for page in pages for layer in page.layers for leaf in leaves(layer))
    return {
        _place(leaf.source): leaf.value for leaf in every if isinstance(leaf, MessageText) and leaf.number == number + 1
    }


def _place(source: Source) -> tuple[str, int]:
    return source.file, source.line


def _kind(group: Group, said: Wording) -> str:
    """Return which wording a group shows, '' if none: then it was laid out from another message."""
    shown = Counter("".join(_letters(item.text) for item in walk(group.items) if isinstance(item, Glyphs)))
    texts = {kind: Counter(_letters(getattr(said, kind))) for kind in KINDS}
    apart = {kind: ((shown - text) + (text - shown)).total() for kind, text in texts.items() if text}
    kind = min(apart, key=lambda kind: apart[kind], default="")
    return kind if kind and apart[kind] <= _ALIKE * texts[kind].total() else ""


def _letters(text: str) -> str:
    return "".join(text.split()).replace("\u00ad", "")
