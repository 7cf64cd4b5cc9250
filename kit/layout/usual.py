"""How long the texts of a kit usually are, and a kit with one of them cut to that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from kit.layout.filled import LISTED
from kit.layout.filling import Filling
from kit.model.kit import Event, OwnMessage, ThankYouChoice
from kit.model.message import Wording

_LETTERS: Final[Mapping[str, int]] = {
    "group.name": 40,
    "group.strapline": 50,
    "group.phone": 20,
    "group.email": 40,
    "group.website": 40,
    "group.address": 60,
}
_EVENT_LETTERS: Final[Mapping[str, int]] = {"title": 40, "venue": 60, "note": 60, "link": 50}

SHORT_LETTERS: Final = 125
"""A message's words below its headline are no longer than this, unless they are a group's own."""

_HEADLINE, _LONG = 45, 340
_THANKS, _NAMES = 200, 4
_MUCH_LONGER = 2

_Part = TypeVar("_Part")


def as_usual(field: str, filling: Filling) -> Filling | None:
    """Return a filling with the text of one field no longer than is usual, None if it is not longer."""
    whole, _, name = field.partition(".")
    if field in _LETTERS:
        changed = _with_text(getattr(filling.kit, whole), name, _LETTERS[field])
        shorter = replace(filling, kit=replace(filling.kit, **_changes(whole, changed)))
    elif whole.startswith("events[") and name in _EVENT_LETTERS:
        shorter = replace(filling, kit=replace(filling.kit, events=_usual_events(whole, name, filling.kit.events)))
    elif field in ("thank_you", LISTED) and filling.kit.thank_you:
        shorter = replace(filling, kit=replace(filling.kit, thank_you=_usual_thanks(filling.kit.thank_you)))
    elif whole.startswith("messages["):
        return _with_usual_message(_number(whole), filling)
    else:
        return None
    return shorter if shorter.kit != filling.kit else None


def overlong(text: str, field: str) -> bool:
    """Tell whether the text of a field is so much longer than is usual that nothing else gives way for it."""
    whole, _, name = field.partition(".")
    usual = _EVENT_LETTERS.get(name) if whole.startswith("events[") else _LETTERS.get(field)
    return usual is not None and len(text) > _MUCH_LONGER * usual


def _number(entry: str) -> int:
    """Return the number, from 0, of an entry of a list, as 'messages[2]'."""
    return int(entry[entry.index("[") + 1 : -1])


def _usual_events(entry: str, name: str, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return events with a text of one of them no longer than is usual."""
    number = _number(entry)
    return (*events[:number], _with_text(events[number], name, _EVENT_LETTERS[name]), *events[number + 1 :])


def _with_usual_message(number: int, filling: Filling) -> Filling | None:
    """Return a filling with one message no longer than is usual, None if it is not longer; others cannot be chosen."""
    kit, choice = filling.kit, filling.kit.messages[number]
    if isinstance(choice, OwnMessage):
        words = _usual_words(Wording(choice.headline, choice.short, choice.long))
        own = OwnMessage(words.headline, words.short, words.long)
        messages = (*kit.messages[:number], own, *kit.messages[number + 1 :])
        return replace(filling, kit=replace(kit, messages=messages)) if own != choice else None
    known = filling.library.messages
    said = {id: known[id] for id in kit.messages if isinstance(id, str) and id in known}
    usual = replace(said[choice], wordings={tag: _usual_words(each) for tag, each in said[choice].wordings.items()})
    if usual == said[choice]:
        return None
    return replace(filling, library=replace(filling.library, messages={**said, choice: usual}))


def _changes(name: str, value: object) -> dict[str, Any]:
    return {name: value}


def _with_text(part: _Part, name: str, most: int) -> _Part:
    return replace(part, **_changes(name, _cut(getattr(part, name), most)))  # type: ignore[type-var]


def _usual_thanks(thanks: ThankYouChoice) -> ThankYouChoice:
    partners = thanks.partners[:_NAMES]
    return replace(
        thanks, text=_cut(thanks.text, _THANKS), partners=partners, also=thanks.also[: _NAMES - len(partners)]
    )


def _usual_words(said: Wording) -> Wording:
    return Wording(_cut(said.headline, _HEADLINE), _cut(said.short, SHORT_LETTERS), _cut(said.long, _LONG))


def _cut(text: str, most: int) -> str:
    """Return a text that ends where a word does before it has more letters than a number."""
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] or text[:most]
