"""How long the texts of a kit usually are, and a kit with one of them cut to that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from kit.layout.filled import LISTED
from kit.layout.filling import Filling
from kit.model.kit import ThankYouChoice
from kit.model.message import Message, Wording
from kit.values import replace

_LETTERS: Final[Mapping[str, int]] = {
    "group.name": 40,
    "group.strapline": 50,
    "group.phone": 20,
    "group.email": 40,
    "group.website": 40,
    "group.address": 60,
    "event.title": 40,
    "event.venue": 60,
    "event.note": 60,
    "event.link": 50,
}
_HEADLINE, _SHORT, _LONG = 45, 125, 340
_THANKS, _NAMES = 200, 4

_Part = TypeVar("_Part")


def as_usual(field: str, filling: Filling) -> Filling | None:
    """Return a filling with the text of one field no longer than is usual, None if it is not longer."""
    whole, _, name = field.partition(".")
    if field in _LETTERS:
        changed = _with_text(getattr(filling.kit, whole), name, _LETTERS[field])
        shorter = replace(filling, kit=replace(filling.kit, **_changes(whole, changed)))
    elif field in ("thank_you", LISTED) and filling.kit.thank_you:
        shorter = replace(filling, kit=replace(filling.kit, thank_you=_usual_thanks(filling.kit.thank_you)))
    elif whole.startswith("messages["):
        return _with_usual_message(filling.kit.messages[int(whole[len("messages[") : -1])], filling)
    else:
        return None
    return shorter if shorter.kit != filling.kit else None


def _with_usual_message(id: str, filling: Filling) -> Filling | None:
    """Return a filling with one message no longer than is usual, None if it is not longer; others cannot be chosen."""
    said = {each: filling.library.messages[each] for each in filling.messages}
    usual = _usual_message(said[id])
    if usual == said[id]:
        return None
    return replace(filling, library=replace(filling.library, messages={**said, id: usual}))


def _changes(name: str, value: object) -> dict[str, Any]:
    return {name: value}


def _with_text(part: _Part, name: str, most: int) -> _Part:
    return replace(part, **_changes(name, _cut(getattr(part, name), most)))  # type: ignore[type-var]


def _usual_thanks(thanks: ThankYouChoice) -> ThankYouChoice:
    partners = thanks.partners[:_NAMES]
    return replace(
        thanks, text=_cut(thanks.text, _THANKS), partners=partners, also=thanks.also[: _NAMES - len(partners)]
    )


def _usual_message(message: Message) -> Message:
    usual = {
        tag: Wording(_cut(said.headline, _HEADLINE), _cut(said.short, _SHORT), _cut(said.long, _LONG))
        for tag, said in message.wordings.items()
    }
    return replace(message, wordings=usual)


def _cut(text: str, most: int) -> str:
    """Return a text that ends where a word does before it has more letters than a number."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] or text[:most]
