"""Walking the tree of a template's elements."""

from __future__ import annotations

from collections.abc import Iterator

from kit.model.art import Scene
from kit.model.language import Localised
from kit.model.pictures import MessagePicture, PhotoElement, PictureElement
from kit.model.places import says_something, speaks_of_the_kit
from kit.model.scenes import OF_MESSAGE
from kit.model.template import (
    CampaignLogo,
    EachEvent,
    Element,
    EventText,
    GroupText,
    Logos,
    MessageText,
    OwnWords,
    QrCode,
    Template,
)


def elements_of(elements: tuple[Element, ...]) -> Iterator[Element]:
    """Yield elements and everything in them, in reading order."""
    for element in elements:
        yield from element.walk()


def own_wordings(element: OwnWords) -> tuple[str, ...]:
    """Return the words that a template brings along for an element, in every language."""
    return tuple(words for said in element.own_words for words in said.values())


def own_wordings_of(template: Template) -> Iterator[Localised]:
    """Yield the words that a template brings along, each in its languages, without those that say nothing themselves:
    a number, or no more than a place for what the week or the group is called.
    """
    for element in template.leaves:
        for words in element.own_words if isinstance(element, OwnWords) else ():
            if any(map(says_something, words.values())):
                yield words


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


def campaign_logos_of(template: Template) -> set[str]:
    """Return the names of the campaign's own logos that a template shows by itself."""
    return {leaf.value for leaf in template.leaves if isinstance(leaf, CampaignLogo)}


def logo_rows(template: Template) -> list[Logos]:
    """Return the rows in which a template shows the group's logos."""
    return [leaf for leaf in template.leaves if isinstance(leaf, Logos)]


def shows_messages(template: Template) -> bool:
    """Tell whether a template shows the pictures of messages."""
    return any(isinstance(leaf, MessagePicture) for leaf in template.leaves)


def shows_photo(template: Template) -> bool:
    """Tell whether a template has room for a photo of the group's own."""
    return any(isinstance(leaf, PhotoElement) for leaf in template.leaves)


def message_room(template: Template, *, with_event: bool) -> int:
    """Return how many messages a template shows anything of, for a kit with an event, or for one without."""
    against = "no event" if with_event else "event"
    return max((_last_message(layer, against) for page in template.pages for layer in page.layers), default=0)


def _last_message(element: Element, against: str) -> int:
    """Return the number of the last message that an element shows, 0 if none. against: when it shows nothing."""
    if element.when == against or (against == "event" and isinstance(element, EachEvent)):
        return 0
    if isinstance(element, MessageText | MessagePicture) or (
        isinstance(element, Scene) and element.scene == OF_MESSAGE
    ):
        return element.number
    return max((_last_message(child, against) for child in element.contents), default=0)
