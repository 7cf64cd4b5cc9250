"""What is on a sheet for a speaker: everything that the campaign says in one language, beside the English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kit.model.language import Language, in_language, lacks
from kit.model.language_names import english_name
from kit.model.library import Library
from kit.model.pictures import ShownElement
from kit.model.template import Art, Element, OwnWords
from kit.values import dataclass

WEEK, MESSAGE, THANKS, DESIGNS = "week", "message", "thank-you", "designs"
"""The kinds of pages on a sheet."""

MESSAGE_PARTS: Final = ("headline", "short", "long")
THANKS_PARTS: Final = ("none", "one", "many", "closing")
SEEN: Final = "what is seen"
"""The part of a message that says in words what its picture shows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text: what part it is, the English, and the words in the language of the sheet, '' if there are none yet."""

    part: str
    english: str
    said: str


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page, which a speaker reads and signs off as a whole. id: of the message or the thank-you."""

    kind: str
    id: str
    lines: tuple[Line, ...]

    @property
    def name(self) -> str:
        """The name by which the page is found again: 'message a-lap'."""
        return f"{self.kind} {self.id}".strip()

    @property
    def is_one_wording(self) -> bool:
        """Whether its texts are said together or not at all, as those of the week and the designs need not be."""
        return self.kind in (MESSAGE, THANKS)


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """All that the campaign says in one language. language, campaign: their names in English."""

    tag: str
    language: str
    runs_back: bool
    campaign: str
    pages: tuple[SheetPage, ...]


def sheet_of(library: Library, language: Language) -> ReviewSheet:
    """Return the sheet of a language: the week, every message, every thank-you, and the words of the designs."""
    tag, campaign = language.id, library.campaign
    week = (_line("name", campaign.name, tag), _line("line", campaign.line, tag))
    pages = [
        SheetPage(WEEK, "", week),
        *(SheetPage(MESSAGE, id, tuple(_message(library, id, tag))) for id in library.messages),
        *(SheetPage(THANKS, id, tuple(_thanks(library, id, tag))) for id in library.thank_yous),
        SheetPage(DESIGNS, "", tuple(_designs(library, tag))),
    ]
    named = english_name(tag) or language.name
    said = tuple(page for page in pages if page.lines)
    return ReviewSheet(tag, named, language.direction == "rtl", in_language(campaign.name, "en"), said)


def _line(part: str, words: Mapping[str, str], tag: str) -> Line:
    return Line(part, in_language(words, "en"), "" if lacks(words, tag) else in_language(words, tag))


def _message(library: Library, id: str, tag: str) -> Iterator[Line]:
    message = library.messages[id]
    for part in MESSAGE_PARTS:
        yield _line(part, {each: getattr(words, part) for each, words in message.wordings.items()}, tag)
    if message.alt:
        yield _line(SEEN, message.alt, tag)


def _thanks(library: Library, id: str, tag: str) -> Iterator[Line]:
    wordings = library.thank_yous[id].wordings
    for part in THANKS_PARTS:
        line = _line(part, {each: getattr(words, part) for each, words in wordings.items()}, tag)
        if line.english or line.said:
            yield line


def _designs(library: Library, tag: str) -> Iterator[Line]:
    """Yield each text of the designs once, however many of them have it."""
    lines: dict[str, Line] = {}
    for template in library.templates.values():
        for element in template.elements:
            for words in _words_of(element):
                if len(words) > 1 and words.get("en"):
                    lines.setdefault(words["en"], _line(str(len(lines) + 1), words, tag))
    yield from lines.values()


def _words_of(element: Element) -> tuple[Mapping[str, str], ...]:
    """Return the words that an element shows, or has read out in place of what it shows."""
    if isinstance(element, OwnWords):
        return element.own_words
    return (element.alt,) if isinstance(element, ShownElement | Art) else ()
