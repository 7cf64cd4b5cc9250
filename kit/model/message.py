"""What the campaign says: messages, and the thanks that it gives to partners."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kit.model.language import Localised, tag_for


@dataclass(frozen=True, slots=True)
class Wording:
    """One message in one language: a headline, a short and a long wording."""

    headline: str
    short: str
    long: str


@dataclass(frozen=True, slots=True)
class Message:
    """Something the campaign says, in one or more languages, for named audiences."""

    id: str
    themes: tuple[str, ...]
    audiences: tuple[str, ...]
    rests_on: str
    wordings: Mapping[str, Wording]
    file: str = ""

    def wording(self, language: str) -> Wording:
        """Return the wording in a language, else in English, else in the first there is."""
        return self.wordings[tag_for(self.wordings, language)]


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that is thanked. article: the word before its name in a sentence, as 'the' in English."""

    id: str
    name: Localised
    article: Localised = field(default_factory=dict)
    abbreviation: str = ""
    website: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class ThankYouWording:
    """The words of a thank-you in one language: none for no name, one and many with {names} in place of the names."""

    none: str
    one: str
    many: str
    closing: str = ""


@dataclass(frozen=True, slots=True)
class ThankYou:
    """A wording that names partners, by language."""

    id: str
    name: Localised
    wordings: Mapping[str, ThankYouWording]
    file: str = ""

    def wording(self, language: str) -> ThankYouWording:
        """Return the wording in a language, else in English, else in the first there is."""
        return self.wordings[tag_for(self.wordings, language)]
