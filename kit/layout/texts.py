"""What the texts of a template say of one kit: paragraphs, each with the field of the kit that it came from."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from kit.layout import wording
from kit.layout.filled import LISTED, Words
from kit.layout.filling import Filling
from kit.model.address import email_uri, phone_uri, shown, uri
from kit.model.language import in_language
from kit.model.library import Library, chosen_message
from kit.model.template import EventText, GroupText, MessageText, Text, TextElement, ThankYouText
from kit.text.chain import is_invisible, missing_characters
from kit.text.cleaning import clean, without_signs
from kit.text.typefaces import Typefaces

Wordings = tuple[tuple[Words, ...], ...]


def wordings(element: TextElement, filling: Filling) -> Wordings:
    """Return the paragraphs of a text for each wording that it may have, longest first; none if it shows nothing."""
    said = _SAYING[type(element)](element, filling)
    printed = (tuple(_printable(part, element, filling) for part in each) for each in said)
    shown = (tuple(part for part in each if part.text) for each in printed)
    return tuple(each for each in dict.fromkeys(shown) if each)


def words(element: TextElement, filling: Filling) -> tuple[Words, ...]:
    """Return the paragraphs of a text in its longest wording, none if it shows nothing."""
    return next(iter(wordings(element, filling)), ())


def _printable(part: Words, element: TextElement, filling: Filling) -> Words:
    """Return a paragraph without what is never printed, and without signs and emoji that its style's typefaces lack.

    It is empty where they lack all of it.
    """
    style = element.names_style if isinstance(element, ThankYouText) and part.field == LISTED else element.style
    chain, typefaces = filling.library.campaign.chain(style), filling.typefaces
    key = ("printable text", part.text, chain)
    return part._replace(text=typefaces.store.made(key, lambda: _printable_text(part.text, chain, typefaces)))


def _printable_text(typed: str, chain: tuple[str, ...], typefaces: Typefaces) -> str:
    text, _ = clean(typed)
    missing = missing_characters(text, chain, typefaces)
    printed = without_signs(text, missing)[0].strip()
    shows_nothing = (letter in missing or letter.isspace() or is_invisible(letter) for letter in printed)
    return "" if all(shows_nothing) else printed


def _message(element: MessageText, filling: Filling) -> Wordings:
    chosen = filling.messages
    if not 1 <= element.number <= len(chosen):
        return ()
    number = chosen[element.number - 1]
    message = chosen_message(filling.kit.messages[number], filling.kit, filling.library)
    if message is None:
        return ()
    said = message.wording(filling.language.id)
    every = {"headline": (said.headline,), "short": (said.short,), "long": (said.long, said.short)}[element.value]
    field = f"messages[{number}]"
    language = filling.other_language(message.wordings)
    return tuple((Words(text, field, language=language),) for text in every if text)


def _text(element: Text, filling: Filling) -> Wordings:
    """Return a template's own words; those that only stand for the week's are in the language of the week's words."""
    tag = filling.language.id
    said = in_language(element.value, tag)
    campaign = filling.library.campaign
    stands_for = {"{campaign.name}": campaign.name, "{campaign.line}": campaign.line}.get(said.strip())
    bare = not re.sub(r"\{campaign\.\w+\}|\W", "", said)
    whose = stands_for or (None if bare else element.value)
    language = filling.other_language(whose) if whose else ""
    return ((Words(campaign_words(said, filling.library, tag), language=language),),)


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


def _event(element: EventText, filling: Filling) -> Wordings:
    event, language, field = filling.event, filling.language, f"events[{filling.event_number}]"
    if not event:
        return ()
    day = wording.day_words(language, event.date) if event.date else ""
    hours = wording.time_words(language, event.starts, event.ends)
    forms = {
        "title": (event.title, "title"),
        "date": (day, "date"),
        "weekday": (language.weekdays[event.date.weekday()] if event.date else "", "date"),
        "day": (str(event.date.day) if event.date else "", "date"),
        "month": (language.months[event.date.month - 1] if event.date else "", "date"),
        "day and month": (wording.day_and_month(language, event.date) if event.date else "", "date"),
        "time": (hours, "starts"),
        "date and time": (", ".join(filter(None, (day, hours))), "date"),
        "venue": (event.venue, "venue"),
        "note": (event.note, "note"),
        "link": (shown(event.link), "link"),
    }
    text, part = forms[element.value]
    return ((Words(text, f"{field}.{part}", uri(clean(event.link)[0]) if element.value == "link" else ""),),)


def _group(element: GroupText, filling: Filling) -> Wordings:
    group = filling.kit.group
    lines: dict[str, Callable[[], Words]] = {
        "name": lambda: Words(group.name, "group.name"),
        "strapline": lambda: Words(group.strapline, "group.strapline"),
        "phone": lambda: Words(group.phone, "group.phone", phone_uri(group.phone)),
        "email": lambda: Words(group.email, "group.email", email_uri(clean(group.email)[0])),
        "website": lambda: Words(shown(group.website), "group.website", uri(clean(group.website)[0])),
        "address": lambda: Words(group.address, "group.address"),
    }
    names = ("phone", "email", "website", "address") if element.value == "contact" else (element.value,)
    return (tuple(lines[name]() for name in names),)


def _thank_you(element: ThankYouText, filling: Filling) -> Wordings:
    """Return the thanks; a sentence, and a list with the words around it, can do without the closing words."""
    choice = filling.kit.thank_you
    if not choice:
        return ()
    tag, library = filling.language.id, filling.library
    chosen = wording.chosen(library, choice)
    language = filling.other_language(chosen.wordings) if chosen and not choice.text.strip() else ""
    if element.value == "sentence":
        sentences = (wording.thank_you_sentence(library, choice, tag, closing=closing) for closing in (True, False))
        return tuple((Words(text, "thank_you", language=language),) for text in dict.fromkeys(sentences))
    above, below = wording.thank_you_around_list(library, choice, tag)
    names = tuple(Words(name, LISTED) for name in wording.thanked(library, choice, tag, articles=False))
    opening, closing = (Words(text, "thank_you", language=language) for text in (above, below))
    parts: dict[str, Wordings] = {"words": ((opening,),), "names": (names,), "closing": ((closing,),)}
    return parts.get(element.value) or ((opening, *names, closing), (opening, *names))


_SAYING: Final[dict[type, Callable[[Any, Filling], Wordings]]] = {
    Text: _text,
    MessageText: _message,
    EventText: _event,
    GroupText: _group,
    ThankYouText: _thank_you,
}
"""For each kind of text what says its words."""
