"""What a text should have been: raised by whatever reads one text, told by whoever knows where the text stands."""

from __future__ import annotations

import re
from collections.abc import Collection

from kit.words.words import Phrase, Value


class Expected(ValueError):
    """A text that cannot be read as what it should be. phrase: what to write instead, as it follows 'Write'."""

    def __init__(self, name: str, **values: Value) -> None:
        super().__init__(name)
        self.phrase = Phrase(name, values)


class UnknownWord(ValueError):
    """A word that is not among those known. name: of the sentence that says so."""

    def __init__(self, name: str, text: str, known: Collection[str]) -> None:
        super().__init__(name)
        self.name = name
        self.text = text
        self.known = known


class Pattern:
    """What every text looks like that can be read as a class; compiled when the first one is read."""

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __get__(self, instance: object, owner: type | None = None) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._written, self._flags)
        return self._compiled
