"""What a text should have been: raised by whatever reads one text, told by whoever knows where the text stands."""

from __future__ import annotations

from kit.words.words import Phrase, Value


class Expected(ValueError):
    """A text that cannot be read as what it should be. phrase: what to write instead, as it follows 'Write'."""

    def __init__(self, name: str, **values: Value) -> None:
        super().__init__(name)
        self.phrase = Phrase(name, values)


class UnknownWord(ValueError):
    """A word that is not among those known. name: of the sentence that says so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
