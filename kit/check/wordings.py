"""What a kit says in another language than English: words that are not there, and words that no speaker has read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kit.model.kit import Kit
from kit.model.language import lacks
from kit.model.language_names import english_name
from kit.model.library import Library, chosen_message
from kit.model.message import Message, ThankYou, ThankYouWording, Wording
from kit.model.tree import own_wordings_of
from kit.problems import Problem, Severity
from kit.words.words import Phrase, Value

_MOST_NAMED: Final = 3
"""So many messages are named by their headlines; more are only counted."""


def check_wordings(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield, once for each language of a kit, that words are missing in it, and that no speaker has read those there.

    Words that are missing are an error until the group agrees that they are in English.
    """
    for tag in kit.tongues:
        if tag in library.languages:
            yield from _check(tag, kit, library)


def _check(tag: str, kit: Kit, library: Library) -> Iterator[Problem]:
    called = english_name(tag) or library.languages[tag].name
    missing = tuple(_missing(tag, kit, library))
    values: dict[str, Value] = {"language": called, "tag": tag, "missing": missing}
    if missing:
        name, severity = "no-translation", Severity.ERROR
        if tag == "en":
            name, severity = "no-translation.english", Severity.WARNING
        elif kit.english_for_missing_words:
            name, severity = "no-translation.agreed", Severity.NOTE
        yield Problem(severity, name, values, field="language")
    if tag != "en" and not all(_reviewed(tag, kit, library)):
        yield Problem(Severity.WARNING, "not-reviewed", {"language": called, "tag": tag}, field="language")


def _missing(tag: str, kit: Kit, library: Library) -> Iterator[Phrase]:
    """Yield what a kit shows that the campaign does not say in a language."""
    campaign = library.campaign
    if lacks(campaign.name, tag) or lacks(campaign.line, tag):
        yield Phrase("words-of.week")
    lacking = [message for message in _messages(kit, library) if lacks(message.wordings, tag)]
    if len(lacking) > _MOST_NAMED:
        yield Phrase("words-of.messages", {"count": len(lacking)})
    else:
        yield from (Phrase("words-of.message", {"headline": each.wording(tag).headline}) for each in lacking)
    thanks = _thanks(kit, library)
    if thanks and lacks(thanks.wordings, tag):
        yield Phrase("words-of.thanks")
    designs = [library.templates.get(id) for id in dict.fromkeys(piece.template for piece in kit.pieces)]
    count = sum(any(lacks(words, tag) for words in own_wordings_of(design)) for design in designs if design)
    if count:
        yield Phrase("words-of.designs", {"count": count})


def _reviewed(tag: str, kit: Kit, library: Library) -> Iterator[bool]:
    """Yield of each wording that there is in a language whether somebody who speaks it has read it."""
    if not lacks(library.campaign.name, tag):
        yield not lacks(library.campaign.reviewed, tag)
    for message in _messages(kit, library):
        yield from _read(message.wordings, tag)
    thanks = _thanks(kit, library)
    yield from _read(thanks.wordings, tag) if thanks else ()


def _read(wordings: Mapping[str, Wording] | Mapping[str, ThankYouWording], tag: str) -> Iterator[bool]:
    wording = wordings.get(tag) or wordings.get(tag.split("-")[0])
    if wording:
        yield wording.reviewed


def _messages(kit: Kit, library: Library) -> Iterator[Message]:
    """Yield the campaign's messages that a kit chose; what a group wrote itself is its own affair."""
    for choice in kit.messages:
        message = chosen_message(choice, kit, library) if isinstance(choice, str) else None
        if message:
            yield message


def _thanks(kit: Kit, library: Library) -> ThankYou | None:
    """Return the campaign's thank-you that a kit uses, None if there is none, or if it is in the group's own words."""
    chosen = kit.thank_you
    if chosen is None or chosen.text.strip():
        return None
    return library.thank_yous.get(chosen.wording) if chosen.wording else next(iter(library.thank_yous.values()), None)
