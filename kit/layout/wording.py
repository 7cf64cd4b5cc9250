"""Dates, times, lists of names and thank-yous as each language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time

from kit.model.kit import ThankYouChoice
from kit.model.language import Language, in_language, tag_for
from kit.model.library import Library
from kit.model.message import ThankYou

_BESIDE_FIGURE = re.compile(r"(?<=\d) | (?=\d)")  # the spaces of '2:30 pm' and '12 noon'
_NO_BREAK = "\u00a0"
_LEFT_TO_RIGHT = "\u200e"  # keeps '2:30 pm' together and in order inside a line that runs from right to left


def day_words(language: Language, day: date) -> str:
    """Return a day as 'Wednesday 8 June'."""
    return _fill(language.date, _day_parts(language, day))


def day_and_month(language: Language, day: date) -> str:
    """Return a day without its weekday, as '8 June'."""
    parts = _day_parts(language, day)
    return " ".join(_fill(language.date, parts | {"weekday": ""}).replace(" ,", "").strip(" ,").split())


def span_words(language: Language, first: date, last: date) -> str:
    """Return the days of a week as '6 to 10 June 2016', with no more repeated than has to be."""
    start, end = _day_parts(language, first), _day_parts(language, last)
    if first.year != last.year:
        opening = f"{start['day']} {start['month']} {start['year']}"
    elif first.month != last.month:
        opening = f"{start['day']} {start['month']}"
    else:
        opening = start["day"]
    closing = f"{end['day']} {end['month']} {end['year']}"
    return closing if first == last else _fill(language.time_range, {"starts": opening, "ends": closing})


def time_words(language: Language, starts: time | str | None, ends: time | str | None) -> str:
    """Return a time as '10 am' or '10 am to 11:30 am', '' without a start: the end alone would be read as one.

    starts, ends: a text stands for a time that cannot be read, and is put there as it was typed.
    """
    first, last = (_kept_together(_clock(language, moment), language) if moment else "" for moment in (starts, ends))
    return _fill(language.time_range, {"starts": first, "ends": last}) if first and last else first


def _kept_together(clock: str, language: Language) -> str:
    """Return a time that no line ends inside of.

    Its Latin letters stand behind its figures though the text around it runs from right to left.
    """
    runs_back = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in clock)
    mark = _LEFT_TO_RIGHT if language.direction == "rtl" and not runs_back else ""
    return f"{mark}{_BESIDE_FIGURE.sub(_NO_BREAK, clock)}{mark}"


def list_words(language: Language, names: Sequence[str]) -> str:
    """Return names as one phrase: 'A', 'A and B', 'A, B and C'."""
    if len(names) < 2:
        return "".join(names)
    pattern = language.list_two if len(names) == 2 else language.list_last
    return _fill(pattern, {"rest": language.list_separator.join(names[:-1]), "last": names[-1]})


def thanked(library: Library, choice: ThankYouChoice, language: str, articles: bool) -> tuple[str, ...]:
    """Return the names to thank, partners and others together in alphabetical order, with their articles if asked."""
    names: dict[str, str] = {}
    for partner in (library.partners[id] for id in choice.partners if id in library.partners):
        name = in_language(partner.name, language)
        article = in_language(partner.article, language) if articles and language in partner.article else ""
        names[name] = f"{article} {name}" if article else name
    names |= {name.strip(): name.strip() for name in choice.also if name.strip()}
    return tuple(names[name] for name in sorted(names, key=lambda name: (name.casefold(), name)))


def thank_you_sentence(library: Library, choice: ThankYouChoice, language: str, *, closing: bool = True) -> str:
    """Return the thank-you as running text, with everybody's name in it unless the group wrote its own without them.

    The names are joined as the language of the wording joins them, which may be another than the one asked for.
    closing: whether its closing words come after them.
    """
    if choice.text.strip():
        names = thanked(library, choice, language, articles=True) if choice.and_names else ()
        return f"{choice.text.rstrip()} {list_words(library.languages[language], names)}" if names else choice.text
    wording = chosen(library, choice)
    language = tag_for(wording.wordings, language) if wording else language
    names = thanked(library, choice, language, articles=True)
    if not wording:
        return list_words(library.languages[language], names)
    words = wording.wording(language)
    pattern = words.none if not names else words.one if len(names) == 1 else words.many
    sentence = _fill(pattern, {"names": list_words(library.languages[language], names)})
    return f"{sentence} {words.closing}".strip() if closing else sentence


def thank_you_to_nobody(library: Library, choice: ThankYouChoice, language: str) -> str:
    """Return the thank-you without the names of those whom it is for; '' if it names nobody anyway."""
    wording = chosen(library, choice)
    own = bool(choice.text.strip())
    names_somebody = (choice.and_names if own else wording) and thanked(library, choice, language, articles=False)
    if not names_somebody:
        return ""
    if own or not wording:
        return choice.text
    return wording.wording(language).none


def thank_you_around_list(library: Library, choice: ThankYouChoice, language: str) -> tuple[str, str]:
    """Return the words that stand above a list of names, and those below it."""
    wording = chosen(library, choice)
    if choice.text.strip() or not wording:
        return choice.text, ""
    words = wording.wording(language)
    return words.none, words.closing


def chosen(library: Library, choice: ThankYouChoice) -> ThankYou | None:
    """Return the wording chosen, the library's first if none was, None if it is unknown."""
    if not choice.wording:
        return next(iter(library.thank_yous.values()), None)
    return library.thank_yous.get(choice.wording)


def _fill(pattern: str, parts: dict[str, str]) -> str:
    """Put the parts in their places in one pass, so that braces in what people typed stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda match: parts.get(match[1], match[0]), pattern)


def _day_parts(language: Language, day: date) -> dict[str, str]:
    return {
        "weekday": language.weekdays[day.weekday()],
        "day": str(day.day),
        "month": language.months[day.month - 1],
        "year": str(day.year),
    }


def _clock(language: Language, moment: time | str) -> str:
    if isinstance(moment, str):
        return moment
    if not (language.am and language.pm):
        return f"{moment.hour}:{moment.minute:02d}"
    if moment == time(12) and language.midday:
        return language.midday
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{hour}{minutes}{language.am if moment.hour < 12 else language.pm}"
