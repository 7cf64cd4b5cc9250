"""What a design is filled from: one kit, the library, and what can be shown of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from kit.layout.asking import WatchedKit, WatchedPictures, answers_of
from kit.model.kit import Event, Kit, events_by_day
from kit.model.language import Language, language_of, tag_for
from kit.model.library import Library
from kit.model.picture import PictureStore
from kit.store import Ask, Same
from kit.text.typefaces import Typefaces
from kit.values import dataclass

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Filling:
    """What a design is filled from.

    pictures: what could be read of logos and templates' pictures; the others are not shown. typefaces: to tell which
    letters can be printed. shown_event: the number, from 0, of the event that is shown; None for the first by day.
    tongue: the tag of the one language of a kit in two that is in hand, '' for both. headlines: the numbers, from 1, of
    the messages whose headlines the page in hand has room for. own_logos: those of the campaign that the design shows
    by itself. linked: whether the page in hand has the group's website already, as the address of something else. ask:
    what answers for the kit while it is watched.
    """

    kit: Kit
    library: Library
    pictures: PictureStore
    typefaces: Typefaces
    shown_event: int | None = None
    tongue: str = ""
    headlines: frozenset[int] = frozenset()
    own_logos: frozenset[str] = frozenset()
    linked: bool = False
    ask: Ask | None = None

    def made(self, what: str, of: object, make: Callable[[Filling], Made]) -> Made:
        """Return what is made of an element or a page of a design; of a kit in which all that this looked at is as it
        was, the very same.

        Whatever else a filling holds, it depends on.
        """
        given = self.shown_event, self.tongue, self.headlines, self.own_logos, self.linked
        key = what, Same(of), Same(self.library), Same(self.typefaces), given

        def made(ask: Ask) -> Made:
            kit, pictures = cast(Kit, WatchedKit(ask)), WatchedPictures(self.pictures, ask)
            return make(Filling(kit, self.library, pictures, self.typefaces, *given, ask=ask))

        return self.typefaces.store.made_by_asking(key, self.ask or answers_of(self.kit, self.pictures), made)

    @property
    def event_number(self) -> int:
        """The number, from 0, of the event that is shown in hand, -1 if the kit says nothing of any."""
        by_day = events_by_day(self.kit.events)
        return self.shown_event if self.shown_event in by_day else next(iter(by_day), -1)

    @property
    def event(self) -> Event | None:
        """The event that is shown, None if the kit says nothing of any."""
        number = self.event_number
        return self.kit.events[number] if number >= 0 else None

    @property
    def language(self) -> Language:
        """The language in hand, the first of the kit's if it is both; English if the library has none of that tag."""
        return language_of(self.tongue or self.kit.language, self.library.languages)

    @property
    def whole(self) -> Filling:
        """The same with both languages of the kit in hand."""
        return replace(self, tongue="") if self.tongue else self

    @property
    def second(self) -> Filling | None:
        """The same in the second language of the kit; None if there is none, or if only one is in hand."""
        tag = self.kit.second_language if not self.tongue else ""
        known = tag in self.library.languages and tag != self.language.id
        return replace(self, tongue=tag) if known else None

    @property
    def messages(self) -> tuple[int, ...]:
        """The group's messages by their numbers, from 0, without any that the library does not have."""
        chosen = enumerate(self.kit.messages)
        return tuple(number for number, each in chosen if not isinstance(each, str) or each in self.library.messages)

    def other_language(self, words: Mapping[str, object]) -> str:
        """Return the tag of the language that serves for the kit's where it is another one, else ''."""
        tag = tag_for(words, self.language.id)
        return "" if tag == self.language.id else tag
