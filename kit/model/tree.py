"""Walking the tree of a template's elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import TypeVar

from kit.model.art import Scene
from kit.model.language import Localised
from kit.model.pictures import CampaignLogo, Logos, MessagePicture, PhotoElement, PictureElement
from kit.model.places import says_something, speaks_of_the_kit
from kit.model.scenes import OF_MESSAGE
from kit.model.template import EachEvent, Element, EventText, GroupText, MessageText, OwnWords, QrCode, Template

Fact = TypeVar("Fact")


def kept_of_each(says: Callable[[Template], Fact]) -> Callable[[Template], Fact]:
    """Let a template keep what a function says of it, with all else it knows of itself: a merge asks for every row."""
    name = f"{says.__module__}.{says.__name__}"

    @wraps(says)
    def kept(template: Template) -> Fact:
        facts = vars(template)
        if name not in facts:
            facts[name] = says(template)
        fact: Fact = facts[name]
        return fact

    return kept


def elements_of(elements: tuple[Element, ...]) -> Iterator[Element]:
    """Yield elements and everything in them, in reading order."""
    for element in elements:
        yield from element.walk()


def own_wordings(element: OwnWords) -> tuple[str, ...]:
    """Return the words that a template brings along for an element, in every language."""
    return tuple(words for said in element.own_words for words in said.values())


@kept_of_each
def own_wordings_of(template: Template) -> tuple[Localised, ...]:
    """Return the words that a template brings along, each in its languages, without those that say nothing themselves:
    a number, or no more than a place for what the week or the group is called.
    """
    every = (words for element in template.leaves if isinstance(element, OwnWords) for words in element.own_words)
    return tuple(words for words in every if any(map(says_something, words.values())))


def places_in(element: OwnWords) -> tuple[str, ...]:
    """Return the places in an element's words in which something of the kit is put: 'event.venue'."""
    return tuple(place for words in own_wordings(element) for place in speaks_of_the_kit(words))


def depends_on_kit(element: Element) -> bool:
    """Tell whether an element shows something that the group chose."""
    if isinstance(element, OwnWords):
        return bool(places_in(element))
    return element.shows_kit and not (isinstance(element, QrCode) and element.value.is_own)


def shows_event(element: Element) -> bool:
    """Tell whether an element shows something of the event in hand, itself."""
    if isinstance(element, OwnWords):
        return any(place.startswith("event.") for place in places_in(element))
    return isinstance(element, EventText) or (isinstance(element, QrCode) and element.value == "event.link")


def names_group(template: Template) -> bool:
    """Tell whether a template shows what the group is called."""
    return any(map(_names_group, template.leaves))


def _names_group(element: Element) -> bool:
    if isinstance(element, OwnWords):
        return "group.name" in places_in(element)
    return isinstance(element, GroupText) and element.value == "name"


def leaves(element: Element) -> list[Element]:
    """Return every leaf of a tree in reading order."""
    return [each for each in element.walk() if not each.contents]


def pictures_wanted(template: Template) -> set[str]:
    """Return the names of the asset pictures that a template shows, whatever messages are chosen."""
    return {leaf.value for leaf in template.leaves if isinstance(leaf, PictureElement)}


@kept_of_each
def campaign_logos_of(template: Template) -> frozenset[str]:
    """Return the names of the campaign's own logos that a template shows by itself."""
    return frozenset(leaf.value for leaf in template.leaves if isinstance(leaf, CampaignLogo))


@kept_of_each
def logo_rows(template: Template) -> tuple[Logos, ...]:
    """Return the rows in which a template shows the group's logos."""
    return tuple(leaf for leaf in template.leaves if isinstance(leaf, Logos))


def shows_messages(template: Template) -> bool:
    """Tell whether a template shows the pictures of messages."""
    return any(isinstance(leaf, MessagePicture) for leaf in template.leaves)


def shows_photo(template: Template) -> bool:
    """Tell whether a template has room for a photo of the group's own."""
    return any(isinstance(leaf, PhotoElement) for leaf in template.leaves)


def message_room(template: Template, *, with_event: bool) -> int:
    """Return how many messages a template shows anything of, for a kit with an event, or for one without."""
    return _message_rooms(template)[with_event]


@kept_of_each
def _message_rooms(template: Template) -> tuple[int, int]:
    """Return how many messages a template shows anything of without an event, and with one."""
    layers = [layer for page in template.pages for layer in page.layers]
    alone, beside = ([_last_message(layer, against) for layer in layers] for against in ("event", "no event"))
    return max(alone, default=0), max(beside, default=0)


def _last_message(element: Element, against: str) -> int:
    """Return the number of the last message that an element shows, 0 if none. against: when it shows nothing."""
    if element.when == against or (against == "event" and isinstance(element, EachEvent)):
        return 0
    if isinstance(element, MessageText | MessagePicture) or (
        isinstance(element, Scene) and element.scene == OF_MESSAGE
    ):
        return element.number
    return max((_last_message(child, against) for child in element.contents), default=0)
