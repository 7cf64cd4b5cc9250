"""What the campaign says: messages, and the thanks that it gives to partners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.model.language import Localised, tag_for
from kit.model.logo import LogoVersions
from kit.model.option import option
from kit.model.picture import PictureName
from kit.model.scenes import SCENES, SceneName
from kit.values import dataclass

HEADLINE_MOST, SHORT_MOST, LONG_LEAST, LONG_MOST = 8, 25, 35, 70
"""How many words a headline, a short and a long wording may have: designs have room for so many."""

AUDIENCES: Final = ("parents", "professionals", "everyone", "decision-makers")
"""Whom a message can speak to."""

REVIEWED: Final = "yes once somebody who speaks the language has read the words; English is taken as read"
"""What is said of a wording in another language than English."""

REVIEWED_BY: Final = "who read them"


@dataclass(frozen=True, slots=True)
class Wording:
    """One message in one language: a headline, a short and a long wording."""

    headline: str = option("the words on a poster, eight or fewer")
    short: str = option("the words under a headline, twenty-five or fewer")
    long: str = option("the words in a leaflet, from thirty-five to seventy")
    reviewed: bool = option(REVIEWED, False)
    reviewed_by: str = option(REVIEWED_BY, "")


@dataclass(frozen=True, slots=True)
class Message:
    """Something the campaign says, in one or more languages, for named audiences."""

    id: str
    themes: tuple[str, ...] = option("what it is about, in a few words each: [relationships, family balance]")
    audiences: tuple[str, ...] = option(f"who it speaks to: {', '.join(AUDIENCES)}")
    rests_on: str = option("where this is known from; it is never printed")
    wordings: Mapping[str, Wording] = option("its words in each language, under the code of the language: en, cy")
    scene: SceneName = option(f"the scene that designs draw for it: {', '.join(SCENES)}", SCENES[0])
    picture: PictureName = option("a file in pictures/ that designs may show with it", PictureName())
    alt: Localised = option("what is seen, in words: the picture if there is one, else the scene", {})
    file: str = ""

    def wording(self, language: str) -> Wording:
        """Return the wording in a language, else in English, else in the first there is."""
        return self.wordings[tag_for(self.wordings, language)]


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that is thanked. article: the word before its name in a sentence, as 'the' in English."""

    id: str
    name: Localised = option("its name, as the organisation writes it")
    article: Localised = option("the word before its name in a sentence, for example {en: the}", {})
    abbreviation: str = option("its short name", "")
    website: str = option("its website", "")
    logo: LogoVersions | None = option("its logo, if it gave it to you and you may use it", None)
    file: str = ""


@dataclass(frozen=True, slots=True)
class ThankYouWording:
    """The words of a thank-you in one language: none for no name, one and many with {names} in place of the names."""

    none: str = option("the words if nobody is named, and above a list of names")
    one: str = option("the words if one is named, with {names} where the name goes")
    many: str = option("the words if several are named, with {names} where the names go")
    closing: str = option("a last sentence, for everybody", "")
    reviewed: bool = option(REVIEWED, False)
    reviewed_by: str = option(REVIEWED_BY, "")


@dataclass(frozen=True, slots=True)
class ThankYou:
    """A wording that names partners, by language."""

    id: str
    name: Localised = option("the name that people see when they choose it")
    wordings: Mapping[str, ThankYouWording] = option(
        "its words in each language, under the code of the language: en, cy"
    )
    file: str = ""

    def wording(self, language: str) -> ThankYouWording:
        """Return the wording in a language, else in English, else in the first there is."""
        return self.wordings[tag_for(self.wordings, language)]
