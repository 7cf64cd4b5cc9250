"""How problems of a file speak of its fields and of what is written there."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any


def called(path: str) -> str:
    """Return what people call the end of a field path: 'thank you', 'entry 2 of messages'."""
    last = path.rsplit(".", 1)[-1]
    number = re.search(r"\[(\d+)\]$", last)
    name = last.split("[")[0].replace("_", " ") or "the file"
    return f"entry {int(number[1]) + 1} of {name}" if number else name


def short(text: str) -> str:
    """Return a text as it is quoted in a sentence, its end cut off if it is long."""
    return text if len(text) <= 60 else f"{text[:60]}…"


def what_to_write(read: Callable[[str], Any]) -> str:
    """Return the hint that says what a text should be, from the function that reads it."""
    try:
        read("")
    except ValueError as error:
        return f"Write {error}." if str(error) else "Write one text."
    return "Write one text."


def out_of_sense(value: Any, within: tuple[float, float], path: str) -> tuple[str, str, str] | None:
    """Return code, message and hint for a number, a length or a list outside its limits; None for one inside."""
    least, most = within
    if isinstance(value, tuple):
        if least <= len(value) <= most:
            return None
        code = "too-many" if value else "empty"
        message = (
            f"There are {len(value)} entries under {called(path)}." if value else f"There is no {called(path)} here."
        )
        return code, message, f"Write from {least:g} to {most:g}."
    amount, unit = (value.mm, "mm") if hasattr(value, "mm") else (value, "")
    if least <= amount <= most:
        return None
    message = f"{amount:g}{unit} is no sensible number for {called(path)}."
    return "wrong-value", message, f"Write a number from {least:g}{unit} to {most:g}{unit}."
