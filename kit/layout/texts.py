"""What the texts of a template say of one kit: paragraphs, each with the field of the kit that it came from."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from kit.layout import wording
from kit.layout.filled import LISTED, UNNAMED, Words
from kit.layout.filling import Filling
from kit.layout.usual import SHORT_LETTERS, overlong
from kit.model.address import email_uri, phone_uri, scheme, shown, uri
from kit.model.kit import OwnMessage, ThankYouChoice
from kit.model.language import Localised, in_language, language_of
from kit.model.library import chosen_message
from kit.model.places import filled_in, speaks_of_the_kit
from kit.model.template import EventText, GroupText, ListText, MessageText, Text, TextElement, ThankYouText
from kit.text.chain import is_invisible, missing_characters
from kit.text.cleaning import clean, without_signs
from kit.text.quotes import curled
from kit.text.typefaces import Typefaces

TYPED_LETTERS: Final = 18
"""So many letters of a day or a time that cannot be read are put in its place."""

Wordings = tuple[tuple[Words, ...], ...]


def wordings(element: TextElement, filling: Filling) -> Wordings:
    """Return the paragraphs of a text for each wording that it may have, longest first; none if it shows nothing.

    The last wording has no paragraphs if the text may be left out where there is no room for it.
    """
    said = _said(element, filling)
    printed = (tuple(_printable(part, element, filling) for part in each) for each in said)
    shown = (tuple(part for part in each if part.text) for each in printed)
    every = tuple(each for each in dict.fromkeys(shown) if each)
    return (*every, ()) if every and not said[-1] else every


def _said(element: TextElement, filling: Filling) -> Wordings:
    """Return what a text says: in one language, or in both of the kit's, the second below the first."""
    said = _SAYING[type(element)](element, filling)
    first = filling.whole.language.id
    if filling.language.id != first:
        return tuple(tuple(_beside(part, filling.language.id, first) for part in each) for each in said)
    also = _said(element, filling.second) if filling.second else ()
    if not (said and also):
        return said
    both = _one_after_the_other if isinstance(element, ListText) else _in_pairs
    steps = range(max(len(said), len(also)))
    return tuple(both(said[min(step, len(said) - 1)], also[min(step, len(also) - 1)]) for step in steps)


def _beside(part: Words, spoken: str, first: str) -> Words:
    """Return a paragraph in the second language of a kit, as it is told from those in the first."""
    own = part.language or spoken
    return part._replace(language="" if own == first else own, beside=own == spoken)


def _in_pairs(first: tuple[Words, ...], second: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return each paragraph with the same in another language below it; what is the same in both is said once.

    If there is none in one of them, the text is left out in both.
    """
    if not (first and second):
        return ()
    if len(first) != len(second):
        return _one_after_the_other(first, second)
    pairs = zip(first, second, strict=True)
    return tuple(part for one, other in pairs for part in ((one,) if one.text == other.text else (one, other)))


def _one_after_the_other(first: tuple[Words, ...], second: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return paragraphs, and below them those of another language that do not say the very same."""
    said = {part.text for part in first}
    return (*first, *(part for part in second if part.text not in said))


def words(element: TextElement, filling: Filling) -> tuple[Words, ...]:
    """Return the paragraphs of a text in its longest wording, none if it shows nothing."""
    return next(iter(wordings(element, filling)), ())


def _printable(part: Words, element: TextElement, filling: Filling) -> Words:
    """Return a paragraph without what is never printed, and without signs and emoji that its style's typefaces lack.

    It is empty where they lack all of it. Its quotation marks are those of its language, but not in an address.
    """
    style = element.names_style if isinstance(element, ThankYouText) and part.field == LISTED else element.style
    chain, typefaces = filling.library.campaign.chain(style), filling.typefaces
    is_address = part.address and scheme(part.address) != "tel"
    language = language_of(part.language or filling.whole.language.id, filling.library.languages)
    marks = "" if is_address else language.quotes
    key = ("printable text", part.text, chain, marks)
    return part._replace(text=typefaces.store.made(key, lambda: _printable_text(part.text, chain, typefaces, marks)))


def _printable_text(typed: str, chain: tuple[str, ...], typefaces: Typefaces, marks: str) -> str:
    """Return a text as it is printed. marks: the quotation marks of its language, '' to leave all as it was typed."""
    text, _ = clean(typed)
    curly = curled(text, marks) if marks else text
    missing = missing_characters(curly, chain, typefaces)
    if not set(missing).issubset(text):  # the typefaces have no such marks
        curly, missing = text, missing_characters(text, chain, typefaces)
    printed = without_signs(curly, missing)[0].strip()
    shows_nothing = (letter in missing or letter.isspace() or is_invisible(letter) for letter in printed)
    return "" if all(shows_nothing) else printed


def _message(element: MessageText, filling: Filling) -> Wordings:
    """Return a message; one in a group's own words may be no more than a headline, which serves for what it lacks.

    Words of usual length below a headline can be left out.
    """
    chosen = filling.messages
    if not 1 <= element.number <= len(chosen):
        return ()
    number = chosen[element.number - 1]
    message = chosen_message(filling.kit.messages[number], filling.kit, filling.library)
    if message is None:
        return ()
    said = message.wording(filling.language.id)
    instead = "" if element.number in filling.headlines else said.headline  # nothing is said twice on a page
    short = said.short or instead
    every = {"headline": (said.headline,), "short": (short,), "long": (said.long, short)}[element.value]
    field = f"messages[{number}]"
    language = filling.other_language(message.wordings)
    wordings = tuple((Words(text, field, language=language),) for text in every if text)
    is_own = isinstance(filling.kit.messages[number], OwnMessage)
    gives_way = element.value != "headline" and not instead and not (is_own and len(short) > SHORT_LETTERS)
    return (*wordings, ()) if wordings and gives_way and not element.keep else wordings


def _text(element: Text, filling: Filling) -> Wordings:
    said = _own_words(element.value, filling)
    return ((said,),) if said else ()


def _list(element: ListText, filling: Filling) -> Wordings:
    """Return the entries of a list, without those of which a place is empty."""
    return (tuple(said for each in element.value if (said := _own_words(each, filling))),)


def _own_words(value: Localised, filling: Filling) -> Words | None:
    """Return a template's own words with all places filled in, None if the kit says nothing for one of them.

    Those that only stand for the week's are in the language of the week's words.
    """
    said = in_language(value, filling.language.id)
    places = _campaign_places(filling)
    fields = [""]
    for place in speaks_of_the_kit(said):
        text, field = _kit_place(place, filling)
        if not text.strip():
            return None
        places[place] = text.strip()
        fields.append(field)
    week = filling.library.campaign
    stands_for = {"{campaign.name}": week.name, "{campaign.line}": week.line}.get(said.strip())
    bare = not re.sub(r"\{[a-z]+\.[\w ]+\}|\W", "", said)
    whose = stands_for or (None if bare else value)
    language = filling.other_language(whose) if whose else ""
    return Words(filled_in(said, places.get), next(filter(None, fields), ""), language=language)


def _campaign_places(filling: Filling) -> dict[str, str]:
    """Return what stands for the week: {campaign.name} and its like."""
    campaign, tag = filling.library.campaign, filling.language.id
    return {
        "campaign.name": in_language(campaign.name, tag),
        "campaign.line": in_language(campaign.line, tag),
        "campaign.dates": wording.span_words(filling.library.languages[tag], campaign.starts, campaign.ends),
        "campaign.website": campaign.website,
        "campaign.hashtag": campaign.hashtag,
        "campaign.organiser": campaign.organiser,
    }


def _kit_place(place: str, filling: Filling) -> tuple[str, str]:
    """Return what a kit says for 'event.venue' or 'group.name', and its field."""
    whole, _, name = place.partition(".")
    if whole == "event":
        return event_place(name, filling)
    text = getattr(filling.kit.group, name)
    return shown(text) if name == "website" else text, place


def event_place(name: str, filling: Filling) -> tuple[str, str]:
    """Return a part of the event that is shown, '' if the kit does not say it, and its field.

    A day or a time that cannot be read is there as it was typed, so that nothing else is taken for it.
    """
    event, language, field = filling.event, filling.language, f"events[{filling.event_number}]"
    if not event:
        return "", ""
    typed = {part: _as_typed(text) for part, text in event.unread}
    as_typed = typed.get("date", "")
    day = wording.day_words(language, event.date) if event.date else as_typed
    hours = wording.time_words(language, event.starts or typed.get("starts"), event.ends or typed.get("ends"))
    forms = {
        "title": (event.title, "title"),
        "date": (day, "date"),
        "weekday": (language.weekdays[event.date.weekday()] if event.date else as_typed, "date"),
        "day": (str(event.date.day) if event.date else "", "date"),
        "month": (language.months[event.date.month - 1] if event.date else "", "date"),
        "day and month": (wording.day_and_month(language, event.date) if event.date else as_typed, "date"),
        "time": (hours, "starts"),
        "date and time": (", ".join(filter(None, (day, hours))), "date"),
        "venue": (event.venue, "venue"),
        "note": (event.note, "note"),
        "link": (shown(event.link), "link"),
    }
    text, part = forms[name]
    return text, f"{field}.{part}"


def _as_typed(text: str) -> str:
    """Return what was typed for a day or a time in one line, its end cut off if it is longer than one ever is."""
    line = " ".join(text.split())
    return line if len(line) <= TYPED_LETTERS else f"{line[:TYPED_LETTERS]}…"


def _event(element: EventText, filling: Filling) -> Wordings:
    """Return a part of the event in hand; a note that is not overlong and need not stay can be left out."""
    text, field = event_place(element.value, filling)
    if not text:
        return ()
    link = filling.event.link if filling.event and element.value == "link" else ""
    said = (Words(text, field, uri(clean(link)[0])),)
    gives_way = element.value == "note" and not element.keep and not overlong(text, field)
    return (said, ()) if gives_way else (said,)


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
    return (tuple(lines[name]() for name in names if not (name == "website" and filling.linked)),)


def _thank_you(element: ThankYouText, filling: Filling) -> Wordings:
    """Return the thanks; a sentence, and a list with the words around it, can do without the closing words.

    A sentence that need not stay can do without the names, too, and at last it is not shown.
    """
    choice = filling.kit.thank_you
    if not choice:
        return ()
    tag, library = filling.language.id, filling.library
    chosen = wording.chosen(library, choice)
    language = filling.other_language(chosen.wordings) if chosen and not choice.text.strip() else ""
    if element.value == "sentence":
        sentences = (wording.thank_you_sentence(library, choice, tag, closing=closing) for closing in (True, False))
        nobody = wording.thank_you_to_nobody(library, choice, tag)
        whole: Wordings = tuple((Words(text, "thank_you", language=language),) for text in sentences)
        if nobody:
            whole += _named_once(Words(nobody, "thank_you", language=language), choice, filling)
        if element.keep or element.steady:
            return whole
        return (*whole, *(((Words(nobody, UNNAMED, language=language),),) if nobody else ()), ())
    above, below = wording.thank_you_around_list(library, choice, tag)
    names = tuple(Words(name, LISTED) for name in wording.thanked(library, choice, tag, articles=False))
    opening, closing = (Words(text, "thank_you", language=language) for text in (above, below))
    parts: dict[str, Wordings] = {"words": ((opening,),), "names": (names,), "closing": ((closing,),)}
    return parts.get(element.value) or ((opening, *names, closing), (opening, *names))


def _named_once(nobody: Words, choice: ThankYouChoice, filling: Filling) -> Wordings:
    """Return thanks in two languages with all names once below them, none where one language is in hand.

    nobody: the thanks without names in the language in hand; the names are below those in the second one.
    """
    first = filling.whole
    if first.second is None or filling.tongue == filling.kit.language:
        return ()
    if filling.second:
        return ((nobody,),)
    names = wording.thanked(filling.library, choice, first.language.id, articles=False)
    listed = wording.list_words(first.language, names)
    return ((nobody, Words(listed, "thank_you", language=first.language.id)),)


_SAYING: Final[dict[type, Callable[[Any, Filling], Wordings]]] = {
    Text: _text,
    ListText: _list,
    MessageText: _message,
    EventText: _event,
    GroupText: _group,
    ThankYouText: _thank_you,
}
"""For each kind of text what says its words."""
