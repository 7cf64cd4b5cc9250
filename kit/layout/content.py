"""What each leaf of a template shows of one kit: strings, each with the field of the kit that it came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Final, NamedTuple

from kit.layout import wording
from kit.layout.job import Job, Slot
from kit.model.address import email_uri, phone_uri, shown, uri
from kit.model.kit import Kit
from kit.model.language import in_language, tag_for
from kit.model.library import Library
from kit.model.template import (
    Element,
    EventText,
    GroupText,
    Logos,
    MessageText,
    PictureElement,
    QrCode,
    Text,
    TextElement,
    ThankYouText,
    When,
)
from kit.text.chain import is_invisible, missing_characters
from kit.text.cleaning import clean, without_signs

_NTH_MESSAGE: Final = {"message": 1, "second message": 2, "third message": 3, "fourth message": 4}

LISTED = "thank_you.names"
"""The field of a name that stands in a list of those who are thanked."""


class Words(NamedTuple):
    """A paragraph to be set: its text, the field of the kit behind it, and the address that it opens, if any.

    language: the tag of its language where that is another than the kit's.
    """

    text: str
    field: str = ""
    address: str = ""
    language: str = ""


def words(element: Element, job: Job) -> tuple[Words, ...]:
    """Return the paragraphs of a leaf, none if it has nothing to show."""
    found: tuple[Words, ...] = ()
    if isinstance(element, Text):
        found = (_text(element, job),)
    elif isinstance(element, MessageText):
        found = _message(element, job)
    elif isinstance(element, EventText):
        found = (_event(element.value, job),)
    elif isinstance(element, GroupText):
        found = _group(element.value, job)
    elif isinstance(element, ThankYouText):
        found = _thank_you(element, job)
    cleaned = (part._replace(text=_printable(part, element, job)) for part in found)
    return tuple(part for part in cleaned if part.text)


def _printable(part: Words, element: Element, job: Job) -> str:
    """Return a text without what is never printed, and without signs and emoji that its style's typefaces lack.

    It is empty where they lack all of it.
    """
    assert isinstance(element, TextElement)
    style = element.names_style if isinstance(element, ThankYouText) and part.field == LISTED else element.style
    chain = job.library.campaign.chain(style)
    text, _ = clean(part.text)
    missing = missing_characters(text, chain, job.typefaces)
    printed = without_signs(text, missing)[0].strip()
    shows_nothing = (letter in missing or letter.isspace() or is_invisible(letter) for letter in printed)
    return "" if all(shows_nothing) else printed


def steps(slot: Slot, job: Job) -> int:
    """Return how many shorter wordings a slot has after its first; a thank-you can do without its closing words."""
    if isinstance(slot, MessageText):
        return max(0, len(_wordings(slot, job)) - 1)
    thanks = job.kit.thank_you
    said = wording.chosen(job.library, thanks) if thanks and not thanks.text.strip() else None
    closes = slot.value in ("sentence", "list") and said is not None and said.wording(job.language.id).closing
    return 1 if closes else 0


def shows(element: Element, job: Job) -> bool:
    """Tell whether an element has anything to show.

    A container with something that depends on what the group chose shows only if one such part does: a label alone is
    no reason. What frames a page shows what it has.
    """
    if not holds(element.when, job):
        return False
    children = contents(element)
    if children:
        telling = () if id(element) in job.frames else tuple(child for child in children if _depends(child))
        return any(shows(child, job) for child in telling or children)
    if isinstance(element, QrCode):
        return bool(uri(address(element, job)))
    if isinstance(element, Logos):
        return bool(logo_names(element, job))
    if isinstance(element, PictureElement):
        return asset_picture(element.value) in job.pictures
    return bool(words(element, job)) if hasattr(element, "style") else True


def _depends(element: Element) -> bool:
    """Tell whether it depends on what the group chose that an element, or anything in it, shows."""
    return element.shows_kit or bool(element.when) or any(_depends(child) for child in contents(element))


def holds(when: When, job: Job) -> bool:
    """Tell whether the kit is as an element wants it: 'third message', or 'no event'."""
    what = when.removeprefix("no ")
    if what in _NTH_MESSAGE:
        there = len(_messages(job)) >= _NTH_MESSAGE[what]
    elif what == "event":
        there = has_event(job.kit)
    elif what == "date":
        there = job.kit.event is not None and job.kit.event.date is not None
    elif what == "thank-you":
        there = bool(words(ThankYouText(value="sentence"), job))
    elif what == "logos":
        there = any(logo.file in job.pictures for logo in job.kit.logos)
    elif what == "second logo":
        there = sum(logo.file in job.pictures for logo in job.kit.logos) > 1
    else:
        return True
    return there != when.startswith("no ")


def has_event(kit: Kit) -> bool:
    """Tell whether a kit says anything of an event."""
    return kit.event is not None and any(getattr(kit.event, part.name) for part in fields(kit.event))


def asset_picture(name: str) -> str:
    """Return the name under which the store keeps a picture of the assets, apart from the group's own files."""
    return f"assets:{name}"


def contents(element: Element) -> tuple[Element, ...]:
    """Return the elements inside a container, none for a leaf."""
    value = getattr(element, "value", None)
    return value if isinstance(value, tuple) and value and isinstance(value[0], Element) else ()


def shown_leaves(elements: Iterable[Element], job: Job) -> list[Element]:
    """Return every leaf of some trees that the kit gives something to show, in reading order."""
    found: list[Element] = []
    for element in elements:
        if shows(element, job):
            inside = contents(element)
            found += shown_leaves(inside, job) if inside else [element]
    return found


def has_words_or_pictures(elements: Iterable[Element]) -> bool:
    """Tell whether there is anything to read or to look at among some elements, other than drawings and grounds."""
    return any(isinstance(each, TextElement | QrCode | Logos | PictureElement) for each in elements)


def leaves(element: Element) -> list[Element]:
    """Return every leaf of a tree in reading order."""
    children = contents(element)
    return [leaf for child in children for leaf in leaves(child)] if children else [element]


def address(element: QrCode, job: Job) -> str:
    """Return the address that a code opens, as it was typed, '' if the kit has none."""
    addresses = {
        "event.link": job.kit.event.link if job.kit.event else "",
        "group.website": job.kit.group.website,
        "campaign.website": job.library.campaign.website,
    }
    return clean(addresses[element.value])[0].strip()


def logo_names(element: Logos, job: Job) -> tuple[str, ...]:
    """Return the names of the logos to be shown, those that could be read, in the group's order."""
    names = [logo.file for logo in job.kit.logos if logo.file in job.pictures]
    return tuple(names[: element.value.most])


def _wordings(element: MessageText, job: Job) -> tuple[str, ...]:
    """Return the wordings that may stand in a slot, longest first."""
    chosen = _messages(job)
    if not 1 <= element.number <= len(chosen):
        return ()
    said = job.library.messages[chosen[element.number - 1]].wording(job.language.id)
    every = {"headline": (said.headline,), "short": (said.short,), "long": (said.long, said.short)}[element.value]
    return tuple(dict.fromkeys(text for text in every if text))


def _messages(job: Job) -> tuple[str, ...]:
    """Return the group's messages, without any that the library does not have."""
    return tuple(id for id in job.kit.messages if id in job.library.messages)


def _message(element: MessageText, job: Job) -> tuple[Words, ...]:
    every = _wordings(element, job)
    index = min(job.shorter(element), len(every) - 1)
    if not every:
        return ()
    chosen = _messages(job)[element.number - 1]
    language = _other(job.library.messages[chosen].wordings, job)
    return (Words(every[index], f"messages[{job.kit.messages.index(chosen)}]", language=language),)


def _other(words: Mapping[str, object], job: Job) -> str:
    """Return the tag of the language that serves for the kit's where it is another one, else ''."""
    tag = tag_for(words, job.language.id)
    return "" if tag == job.language.id else tag


def _text(element: Text, job: Job) -> Words:
    """Return a template's own words; those that only stand for the week's are in the language of the week's words."""
    said = in_language(element.value, job.language.id)
    campaign = job.library.campaign
    stands_for = {"{campaign.name}": campaign.name, "{campaign.line}": campaign.line}.get(said.strip())
    bare = not re.sub(r"\{campaign\.\w+\}|\W", "", said)
    language = _other(stands_for, job) if stands_for else "" if bare else _other(element.value, job)
    return Words(_campaign_words(said, job), language=language)


def _campaign_words(text: str, job: Job) -> str:
    return campaign_words(text, job.library, job.language.id)


def campaign_words(text: str, library: Library, language: str) -> str:
    """Return a template's text with what stands for the week put in: {campaign.name} and its like."""
    campaign = library.campaign
    parts = {
        "name": in_language(campaign.name, language),
        "line": in_language(campaign.line, language),
        "dates": wording.span_words(library.languages[language], campaign.starts, campaign.ends),
        "website": campaign.website,
        "hashtag": campaign.hashtag,
        "organiser": campaign.organiser,
    }
    return re.sub(r"\{campaign\.(\w+)\}", lambda match: parts.get(match[1], match[0]), text)


def _event(part: str, job: Job) -> Words:
    event = job.kit.event
    if not event:
        return Words("")
    language = job.language
    day = wording.day_words(language, event.date) if event.date else ""
    hours = wording.time_words(language, event.starts, event.ends)
    forms = {
        "title": (event.title, "event.title"),
        "date": (day, "event.date"),
        "weekday": (language.weekdays[event.date.weekday()] if event.date else "", "event.date"),
        "day": (str(event.date.day) if event.date else "", "event.date"),
        "month": (language.months[event.date.month - 1] if event.date else "", "event.date"),
        "day and month": (wording.day_and_month(language, event.date) if event.date else "", "event.date"),
        "time": (hours, "event.starts"),
        "date and time": (", ".join(filter(None, (day, hours))), "event.date"),
        "venue": (event.venue, "event.venue"),
        "note": (event.note, "event.note"),
        "link": (event.link, "event.link"),
    }
    text, field = forms[part]
    return Words(shown(text), field, uri(clean(text)[0])) if part == "link" else Words(text, field)


def _group(part: str, job: Job) -> tuple[Words, ...]:
    group = job.kit.group
    lines = {
        "name": Words(group.name, "group.name"),
        "strapline": Words(group.strapline, "group.strapline"),
        "phone": Words(group.phone, "group.phone", phone_uri(group.phone)),
        "email": Words(group.email, "group.email", email_uri(clean(group.email)[0])),
        "website": Words(shown(group.website), "group.website", uri(clean(group.website)[0])),
        "address": Words(group.address, "group.address"),
    }
    if part == "contact":
        return tuple(lines[name] for name in ("phone", "email", "website", "address"))
    return (lines[part],)


def _thank_you(element: ThankYouText, job: Job) -> tuple[Words, ...]:
    choice = job.kit.thank_you
    if not choice:
        return ()
    tag = job.language.id
    chosen = wording.chosen(job.library, choice)
    language = _other(chosen.wordings, job) if chosen and not choice.text.strip() else ""
    closing = not job.shorter(element)
    if element.value == "sentence":
        sentence = wording.thank_you_sentence(job.library, choice, tag, closing=closing)
        return (Words(sentence, "thank_you", language=language),)
    above, below = wording.thank_you_around_list(job.library, choice, tag)
    names = tuple(Words(name, LISTED) for name in wording.thanked(job.library, choice, tag, articles=False))
    parts = {
        "words": (Words(above, "thank_you", language=language),),
        "names": names,
        "closing": (Words(below, "thank_you", language=language),),
    }
    if element.value in parts:
        return parts[element.value]
    return tuple(part for name, each in parts.items() if closing or name != "closing" for part in each)
