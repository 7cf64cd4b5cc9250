"""How problems of a file speak of what is written there."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Protocol, runtime_checkable

from kit.records.expected import Expected
from kit.words.words import Phrase, Value


@runtime_checkable
class _Measured(Protocol):
    """A length, in millimetres."""

    @property
    def mm(self) -> float: ...


_NUMBER: Final = re.compile(r"\[\d+\]")


def short(text: str) -> str:
    """Return a text as it is quoted in a sentence, its end cut off if it is long."""
    return text if len(text) <= 60 else f"{text[:60]}…"


def as_written(name: str) -> str:
    """Return the name of a field as the key that people write for it; a word of Python has an underscore behind it."""
    return name.replace("_", " ").strip()


def without_numbers(path: str) -> str:
    """Return a field path for all entries of its lists: 'messages[].alt' for 'messages[0].alt'."""
    return _NUMBER.sub("[]", path)


def expected_by(error: ValueError) -> Phrase | str:
    """Return what should have been written, from what a function raised that reads one text."""
    return error.phrase if isinstance(error, Expected) else str(error)


def what_to_write(read: Callable[[str], Any]) -> Phrase | str:
    """Return what a text should be, from the function that reads it."""
    try:
        read("")
    except ValueError as error:
        return expected_by(error) or Phrase("expected-text")
    return Phrase("expected-text")


def out_of_sense(value: Any, within: tuple[float, float]) -> tuple[str, dict[str, Value]] | None:
    """Return the name and values of the problem of a number, a length or a list outside its limits, None if inside."""
    least, most = within
    limits: dict[str, Value] = {"least": least, "most": most}
    if isinstance(value, tuple):
        if least <= len(value) <= most:
            return None
        return ("too-many.outside" if value else "empty.outside"), {**limits, "count": len(value)}
    amount, unit = (value.mm, " mm") if isinstance(value, _Measured) else (value, "")
    if least <= amount <= most:
        return None
    return "wrong-value.outside", {**limits, "amount": amount, "unit": unit}
