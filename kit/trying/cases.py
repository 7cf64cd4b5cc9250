"""The kits that a template is tried with: as usual, and everything that groups do to it that nobody drew it for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Final

from kit.kit_file.opening import OpenedKit
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice, ThankYouChoice
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.message import Message
from kit.model.places import GROUP_PLACES, ORDINALS
from kit.model.template import EachEvent, Element, MessageText, OwnWords, Template
from kit.model.tree import places_in, shows_photo
from kit.store import Store
from kit.trying.samples import PHOTO, SHAPES, logo_choices, sample_logos, sample_photo
from kit.values import dataclass

_LATER_EVENTS: Final = tuple(f"{ordinal} event" for ordinal in ORDINALS)

BLACK_AND_WHITE: Final = "black-and-white"
"""The case that is to be shown without its colours."""

LONG_NAME: Final = "The Saint Bartholomew and All Angels Nursery and Parent Club"
"""The name of a group, sixty letters long."""

_GROUP: Final = GroupDetails(
    "Little Acorns Nursery",
    "A small nursery with a big garden",
    "01632 960001",
    "hello@littleacorns.example",
    "https://littleacorns.example",
    "12 Orchard Lane, Anytown AN1 2YZ",
)
_OTHERS: Final = (
    "Anytown Town Council",
    "The Rotary Club of Anytown",
    "Anytown Library",
    "Friends of Anytown Park",
    "Anytown Children’s Centre",
    "Mothers of Anytown",
    "Green Lane Surgery",
    "The Corner Bakery",
    "Little Wheels Toy Library",
    "Anytown Football Club",
    "St Mary’s Church",
    "The Women’s Institute",
)
"""Whom a group thanks beside the partners of the week."""

_MOST_EVENTS: Final = 12
"""No design is tried with more events than this."""


@dataclass(frozen=True, slots=True)
class Case:
    """One kit that a template is tried with. name: what it is called on the proof. opened: its logos are bytes."""

    id: str
    name: str
    opened: OpenedKit
    piece: PieceChoice
    size: PageSize


def cases(template: Template, library: Library, store: Store | None = None) -> tuple[Case, ...]:
    """Return the kits that a template is tried with, the usual ones in every size first.

    store: remembers the pictures, which are the same for every template.
    """
    logos = (store or Store()).made(("logos of cases",), lambda: {**sample_logos(), PHOTO.file: sample_photo()})
    return tuple(_case(id, name, kit, template, size, logos) for id, name, kit, size in _kits(template, library))


def _kits(template: Template, library: Library) -> Iterator[tuple[str, str, Kit, PageSize]]:
    """Yield each case: its id, its name, its kit and the size of its piece."""
    own = template.size
    usual = _usual(template, library)
    for size in dict.fromkeys(template.sizes()):
        yield f"size-{_slug(size.name)}", f"Size {size.name}", usual, size
    for id, name, longest in (("shortest", "Shortest wordings", False), ("longest", "Longest wordings", True)):
        messages = _extreme(template, library, usual.language, longest=longest)
        thanks = _extreme_thanks(library, usual, longest=longest)
        events = usual.events if _speaks_of_events(template) else ()
        yield id, name, replace(usual, messages=messages, thank_you=thanks, events=events), own
    yield "no-event", "No event", replace(usual, events=()), own
    yield "no-logo", "No logo", replace(usual, logos=()), own
    if shows_photo(template):
        yield "no-photo", "No photo", replace(usual, photo=None), own
    yield "no-thanks", "No thank-you", replace(usual, thank_you=None), own
    yield "only-a-name", "A name and nothing else", Kit(GroupDetails(_GROUP.name), (), usual.language), own
    yield "eight-logos", "Eight logos", replace(usual, logos=logo_choices(len(SHAPES))), own
    yield "long-name", "A name of sixty letters", replace(usual, group=replace(_GROUP, name=LONG_NAME)), own
    for id, name, kit in _limits(template, library, usual):
        yield id, name, kit, own
    for id, name, kit in _asked_for(template, library, usual):
        yield id, name, kit, own
    for tag, language in library.languages.items():
        messages = _translated(_middle(template, library, usual.language), library, tag)
        kit = replace(usual, language=tag, messages=messages, english_for_missing_words=tag != usual.language)
        yield f"language-{_slug(tag)}", f"{language.name} ({tag})", kit, own
    yield BLACK_AND_WHITE, "Black and white", usual, own


def _limits(template: Template, library: Library, usual: Kit) -> Iterator[tuple[str, str, Kit]]:
    """Yield kits with the fewest and the most that a template says it takes, one by one and together."""
    wants = template.wants
    few = replace(usual, messages=usual.messages[: wants.messages.least])
    yield "fewest-messages", "As few messages as it takes", few
    events = usual.events if wants.event == "yes" else ()
    yield "fewest", "As little as it takes", replace(few, events=events, logos=(), thank_you=None)
    many = replace(usual, thank_you=_twelve_names(library, usual))
    yield "most-names", "Twelve to thank", many
    logos = logo_choices(min(wants.logos.most, len(SHAPES)))
    yield "most", "As much as it takes", replace(many, events=_events(library, usual, _room(template)), logos=logos)


def _asked_for(template: Template, library: Library, usual: Kit) -> Iterator[tuple[str, str, Kit]]:
    """Yield kits that differ in what only some templates ask for: several events, details of the group."""
    if (room := _room(template)) > 1:
        yield "most-events", f"{room} events", replace(usual, events=_events(library, usual, room))
    every = template.elements
    asked = {element.when.what for element in every}
    places = [place for text in every if isinstance(text, OwnWords) for place in places_in(text)]
    if asked & set(GROUP_PLACES) or any(place.startswith("group.") for place in places):
        yield "no-details", "No details of the group", replace(usual, group=GroupDetails(_GROUP.name))


def _room(template: Template) -> int:
    """Return how many events a template shows at most, or asks for; 1 if it knows of one only."""
    every = template.elements
    shown = [element.value.most for element in every if isinstance(element, EachEvent)]
    asked = {element.when.what for element in every}
    counted = [number for number, event in enumerate(_LATER_EVENTS, 2) if event in asked]
    return min(max((1, *shown, *counted)), _MOST_EVENTS)


def _events(library: Library, usual: Kit, number: int) -> tuple[Event, ...]:
    """Return so many events, first the usual one, then others on as many days as the week has."""
    if number == 1:
        return usual.events
    others = _more_events(library)
    days = (library.campaign.ends - library.campaign.starts).days + 1
    again = (
        replace(others[index % len(others)], date=library.campaign.starts + timedelta(days=index % days))
        for index in range(len(others), number)
    )
    return (*usual.events, *others, *again)[:number]


def _more_events(library: Library) -> tuple[Event, ...]:
    """Return four events, one of them on a day of its own, one without a time or a place."""
    first = library.campaign.starts
    return (
        Event("Songs for small ears", first, time(14), time(15), "Anytown Library"),
        Event("A walk with prams for everybody who looks after a baby", first, time(9, 30), None, "Green Lane Park"),
        Event("Open door", first + timedelta(days=1)),
        Event("Tea and a talk", library.campaign.ends, time(19), time(20, 30), "12 Orchard Lane", "With a babysitter."),
    )


def _twelve_names(library: Library, usual: Kit) -> ThankYouChoice:
    """Return the usual thanks to twelve, half of them partners where there are so many."""
    partners = tuple(library.partners)[: len(_OTHERS) // 2]
    wording = usual.thank_you.wording if usual.thank_you else ""
    return ThankYouChoice(wording, partners, _OTHERS[: len(_OTHERS) - len(partners)])


def _case(id: str, name: str, kit: Kit, template: Template, size: PageSize, logos: Mapping[str, bytes]) -> Case:
    piece = PieceChoice(template.id, size.name)
    kit = replace(kit, pieces=(piece,))
    shown = {logo.file: logos[logo.file] for logo in kit.logos}
    shown |= {kit.photo.file: logos[kit.photo.file]} if kit.photo else {}
    return Case(id, name, OpenedKit(kit, Path(f"proof-{id}.kit"), logo_sources=shown), piece, size)


def _usual(template: Template, library: Library) -> Kit:
    """Return a kit as most groups make it: an event, a logo, messages of the usual length."""
    week = library.campaign
    language = "en" if "en" in library.languages else next(iter(library.languages), "en")
    event = Event(
        "Baby and me coffee morning",
        week.starts + timedelta(days=min(2, (week.ends - week.starts).days)),
        time(10),
        time(11, 30),
        "St Mary’s Hall, Church Street",
        "Free. No need to book.",
        "https://example.org/coffee",
    )
    return Kit(
        _GROUP,
        (),
        language,
        (event,),
        _middle(template, library, language),
        logo_choices(1),
        ThankYouChoice(next(iter(library.thank_yous), ""), tuple(library.partners)[:1], _OTHERS[:1]),
        photo=PHOTO if shows_photo(template) else None,
    )


def _slots(template: Template) -> Mapping[int, tuple[str, ...]]:
    """Return which wordings of its first, second … message a template shows."""
    shown: dict[int, tuple[str, ...]] = {}
    for leaf in template.leaves:
        if isinstance(leaf, MessageText):
            shown[leaf.number] = (*shown.get(leaf.number, ()), leaf.value)
    room = max(template.wants.messages.most, *shown, 0)
    return {number: shown.get(number, ("short",)) for number in range(1, room + 1)}


def _speaks_of_events(template: Template) -> bool:
    """Tell whether messages are shown beside an event, or there are none; else an event would leave them out."""
    shown = [said for page in template.pages for layer in page.layers for said in _messages(layer, with_event=True)]
    return not shown or any(shown)


def _messages(element: Element, *, with_event: bool) -> Iterator[bool]:
    """Yield for each message in a part of a template whether it is shown with an event."""
    with_event = with_event and element.when != "no event"
    if isinstance(element, MessageText):
        yield with_event
    for child in element.contents:
        yield from _messages(child, with_event=with_event)


def _length(message: Message, parts: Sequence[str], language: str) -> int:
    """Return how many letters a message takes in a slot."""
    wording = message.wording(language)
    return sum(len(getattr(wording, part)) for part in parts)


def _extreme(template: Template, library: Library, language: str, *, longest: bool) -> tuple[str, ...]:
    """Return for each slot in turn the message that is longest there, or shortest, none of them twice."""
    left = [id for id, message in library.messages.items() if message.wordings]
    chosen: list[str] = []
    for parts in _slots(template).values():
        if left:
            pick = max if longest else min
            chosen.append(pick(left, key=lambda id: _length(library.messages[id], parts, language)))
            left.remove(chosen[-1])
    return tuple(chosen)


def _middle(template: Template, library: Library, language: str) -> tuple[str, ...]:
    """Return as many messages as a template has room for, of the lengths in the middle."""
    room = len(_slots(template))
    parts = ("headline", "short", "long")
    known = [id for id, message in library.messages.items() if message.wordings]
    known.sort(key=lambda id: _length(library.messages[id], parts, language))
    start = max(0, (len(known) - room) // 2)
    return tuple(known[start : start + room])


def _translated(usual: tuple[str, ...], library: Library, tag: str) -> tuple[str, ...]:
    """Return as many messages as usual, those that are there in a language before the others."""
    there = [id for id, message in library.messages.items() if tag in message.wordings and id not in usual]
    kept = [id for id in usual if tag in library.messages[id].wordings]
    return tuple(dict.fromkeys([*kept, *there, *usual]))[: len(usual)]


def _extreme_thanks(library: Library, usual: Kit, *, longest: bool) -> ThankYouChoice | None:
    """Return the usual thanks in the longest wording that the library has for them, or the shortest."""
    if usual.thank_you is None or not library.thank_yous:
        return usual.thank_you

    def length(id: str) -> int:
        words = library.thank_yous[id].wording(usual.language)
        return len(words.many) + len(words.closing)

    return replace(usual.thank_you, wording=(max if longest else min)(library.thank_yous, key=length))


def _slug(text: str) -> str:
    """Return a name in small letters with hyphens, as 'a4-landscape'."""
    return "-".join(text.lower().split())
