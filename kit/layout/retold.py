"""What a piece says, told without its design: for editions in large print, easy read and plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from kit.layout.fill import fill, fill_element
from kit.layout.filled import LISTED, Address, Filled, Words
from kit.layout.filling import Filling
from kit.layout.texts import words
from kit.model.art import Scene
from kit.model.kit import events_by_day
from kit.model.scenes import OF_MESSAGE, SCENES, SceneName
from kit.model.template import (
    EventText,
    GroupText,
    ListText,
    MessageText,
    OwnWords,
    QrCode,
    Template,
    Text,
    TextElement,
    ThankYouText,
)
from kit.model.tree import own_wordings
from kit.scene import Role

HEADINGS: Final = (Role.H1, Role.H2, Role.H3)

Part = tuple[int, int]
"""Which part of the whole something is in: messages, events, the group, thanks, the week; and which of several."""

_MESSAGES, _EVENTS, _GROUP, _THANKS, _WEEK = range(5)
_SCENES: Final = {
    _EVENTS: SceneName("crowd"),
    _GROUP: SceneName("pram"),
    _THANKS: SceneName("two and one"),
    _WEEK: SceneName("held"),
}
_OF_AN_EVENT: Final = (
    EventText(value="date and time"),
    EventText(value="venue"),
    EventText(value="note"),
    EventText(value="link"),
)
"""What is told of an event below its title, in order."""

_LABEL: Final = 3
"""A design's own words that are fewer than this are the label of something that is not shown here."""


class Told(NamedTuple):
    """A paragraph, heading, entry of a list or QR code. role: what it is. scene: a picture for the part that it is in.

    address: of a QR code. leads: whether they are a design's own words that lead to what comes after them.
    """

    words: Words
    role: Role
    part: Part
    scene: SceneName
    address: Address | None = None
    leads: bool = False


def retold(template: Template, filling: Filling) -> tuple[Told, ...]:
    """Return what a piece says, each thing once and in its longest words.

    Messages come first, then events by day, the group, its thanks and the week. The first heading is the only one of
    the first level.
    """
    teller = _Teller(filling)
    leaves = (leaf for page in template.pages for leaf in fill(page, filling).leaves)
    told = [told for leaf in leaves for told in teller.told(leaf)]
    told += teller.week()
    return tuple(_with_one_title(sorted(told, key=_place)))


def _place(told: Told) -> tuple[Part, int]:
    """Return where something is told: in its part words that lead to it first, and then its name."""
    named = told.part[0] not in (_GROUP, _WEEK) or told.role in HEADINGS
    return told.part, 0 if told.leads else 1 if named else 2


def _with_one_title(told: list[Told]) -> Iterator[Told]:
    title = next((each for each in told if each.role in HEADINGS), None)
    for each in told:
        level = Role.H1 if each is title else Role.H2
        yield each._replace(role=level) if each.role in HEADINGS else each


class _Teller:
    """Tells one leaf after the other, and remembers what was told."""

    def __init__(self, filling: Filling) -> None:
        self.filling = filling
        self.days = events_by_day(filling.kit.events)
        self.said: set[object] = set()
        self.leading: list[Words] = []  # a design's own words, which belong to what comes after them

    def told(self, leaf: Filled) -> Iterator[Told]:
        """Yield what a leaf says that was not said before."""
        element = leaf.element
        if element.role is Role.ARTIFACT:
            return
        if isinstance(element, OwnWords):
            yield from self._own(element, leaf.words)
        elif isinstance(element, QrCode):
            yield from self._code(leaf)
        elif isinstance(element, MessageText):
            yield from self._message(element)
        elif isinstance(element, EventText):
            for part in leaf.words[:1]:
                yield from self._event(part)
                yield from self._led((_EVENTS, self._day(part)))
        elif isinstance(element, TextElement):
            yield from self._of_the_kit(element, leaf.words)

    def week(self) -> Iterator[Told]:
        """Yield the name and the days of the week, and a design's own words that stand at its end."""
        for value, role in (("{campaign.name}", Role.H2), ("{campaign.dates}", Role.PARAGRAPH)):
            for said in words(Text(value={"en": value}), self.filling):
                yield from self._new(said, role, (_WEEK, 0))
        yield from self._led((_WEEK, 0))

    def _own(self, element: OwnWords, parts: tuple[Words, ...]) -> Iterator[Told]:
        """Yield what a design says of the week and of events; its other words wait for what they belong to."""
        of_week = any("{campaign." in each for each in own_wordings(element))
        for part in parts:
            if part.field.startswith("events["):
                yield from self._event(part)
            elif of_week:
                yield from self._new(part, Role.PARAGRAPH, (_WEEK, 0))
            elif isinstance(element, ListText):
                yield from self._new(part, Role.LIST_ITEM, (_WEEK, 0))
            elif len(part.text.split()) >= _LABEL:
                self.leading.append(part)

    def _of_the_kit(self, element: TextElement, parts: tuple[Words, ...]) -> Iterator[Told]:
        """Yield the thanks, or who the group is."""
        part = _THANKS if isinstance(element, ThankYouText) else _GROUP
        named = isinstance(element, GroupText) and element.value == "name"
        for said in parts:
            role = Role.H2 if named else Role.LIST_ITEM if said.field == LISTED else Role.PARAGRAPH
            yield from self._new(said, role, (part, 0))

    def _message(self, element: MessageText) -> Iterator[Told]:
        number = element.number
        if not self._is_new(("message", number)):
            return
        filled = fill_element(Scene(scene=OF_MESSAGE, number=number), self.filling)
        scene = filled.scene.name if filled and filled.scene else SCENES[0]
        filling = replace(self.filling, headlines=frozenset((number,)))
        for value, role in (("headline", Role.H2), ("long", Role.PARAGRAPH)):
            said = words(MessageText(value=value, number=number), filling)  # type: ignore[arg-type]
            for part in said:
                yield from self._new(part, role, (_MESSAGES, number), scene)

    def _event(self, part: Words) -> Iterator[Told]:
        """Yield all of the event that a paragraph is of."""
        day = self._day(part)
        if not self._is_new(("event", day)):
            return
        filling, place = replace(self.filling, shown_event=self.days[day]), (_EVENTS, day)
        for title in words(EventText(value="title"), filling):
            yield from self._new(title, Role.H2, place)
        for element in _OF_AN_EVENT:
            for said in words(element, filling):
                yield Told(said, Role.PARAGRAPH, place, _SCENES[_EVENTS])

    def _code(self, leaf: Filled) -> Iterator[Told]:
        """Yield a code, with what it opens."""
        address = leaf.address
        if not address or not self._is_new(("code", address.opened)):
            return
        of_event = address.field.startswith("events[")
        part = Words(address.typed, address.field, address.opened)
        place = (_EVENTS, self._day(part)) if of_event else (_GROUP if address.field else _WEEK, 0)
        yield Told(part, Role.FIGURE, place, _SCENES[place[0]], address)

    def _new(self, part: Words, role: Role, place: Part, scene: SceneName | None = None) -> Iterator[Told]:
        """Yield a paragraph that was not said before, and before it the design's words that lead to it."""
        if self._is_new(part.text):
            yield from self._led(place, scene)
            yield Told(part, role, place, scene or _SCENES[place[0]])

    def _led(self, place: Part, scene: SceneName | None = None) -> Iterator[Told]:
        leading, self.leading = self.leading, []
        for part in leading:
            if self._is_new(part.text):
                yield Told(part, Role.PARAGRAPH, place, scene or _SCENES[place[0]], leads=True)

    def _day(self, part: Words) -> int:
        """Return which event a paragraph is of, by their days."""
        return self.days.index(int(part.field.partition("[")[2].partition("]")[0]))

    def _is_new(self, what: object) -> bool:
        known = what in self.said
        self.said.add(what)
        return not known
