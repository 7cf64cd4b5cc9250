"""What a design is filled from: one kit, the library, and what can be shown of them."""

from __future__ import annotations

from collections.abc import Mapping

from kit.model.kit import Kit
from kit.model.language import Language, language_of, tag_for
from kit.model.library import Library
from kit.model.picture import PictureStore
from kit.text.typefaces import Typefaces
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Filling:
    """What a design is filled from. pictures: what could be read of logos and templates' pictures; the others are not
    shown. typefaces: to tell which letters can be printed.
    """

    kit: Kit
    library: Library
    pictures: PictureStore
    typefaces: Typefaces

    @property
    def language(self) -> Language:
        """The language of the kit, English if the library has none of that tag."""
        return language_of(self.kit.language, self.library.languages)

    @property
    def messages(self) -> tuple[str, ...]:
        """The group's messages, without any that the library does not have."""
        return tuple(id for id in self.kit.messages if id in self.library.messages)

    def other_language(self, words: Mapping[str, object]) -> str:
        """Return the tag of the language that serves for the kit's where it is another one, else ''."""
        tag = tag_for(words, self.language.id)
        return "" if tag == self.language.id else tag
