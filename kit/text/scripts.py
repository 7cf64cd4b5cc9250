"""Which script a character belongs to, and which characters hang together."""

from __future__ import annotations

import unicodedata

import uharfbuzz as hb

SPACED_SCRIPTS = frozenset(("", "Latn", "Grek", "Cyrl"))
"""Scripts whose letters stand apart, so that they can be tracked, and which fit the leading of a Latin typeface."""
USUAL_LETTERS = {
    "": "bdfhklgjpqy()",
    "Latn": "bdfhklgjpqy()",
    "Grek": "\u03b4\u03bc",
    "Cyrl": "\u0431\u0440",
    "Arab": "أكغيط",
    "Beng": "ঠিকুঞ্জ",
    "Deva": "ठिकुद्ध",
    "Gujr": "ઠિકુદ્ધ",
    "Guru": "ਠਿੰਕੁ",
    "Taml": "கிஞுழு",
}
"""Letters by script that show how far its text usually reaches above and below the line."""
_JOINERS = "\u200c\u200d"
_VIRAMA = 9  # the canonical combining class of signs that tie two consonants together


def script_of(character: str) -> str:
    """Return the ISO 15924 tag of a character's script, '' for what all scripts share: figures, stops, accents."""
    if character.isascii():
        return "Latn" if character.isalpha() else ""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return buffer.script or ""


def clusters(text: str) -> list[str]:
    """Return the text cut into what may never be torn apart: letters with their marks, joined consonants, emoji."""
    result: list[str] = []
    for character in text:
        if result and (_clings(character) or (_ties(result[-1][-1]) and not character.isspace())):
            result[-1] += character
        else:
            result.append(character)
    return result


def with_scripts(parts: list[str]) -> list[str]:
    """Return the script of each cluster of a word; what all scripts share joins the one before, or the one after."""
    scripts = [next(filter(None, map(script_of, part)), "") for part in parts]
    for index in range(1, len(scripts)):
        scripts[index] = scripts[index] or scripts[index - 1]
    for index in range(len(scripts) - 2, -1, -1):
        scripts[index] = scripts[index] or scripts[index + 1]
    return scripts


def _clings(character: str) -> bool:
    return (
        character in _JOINERS or unicodedata.category(character)[0] == "M" or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def _ties(character: str) -> bool:
    return character == _JOINERS[1] or unicodedata.combining(character) == _VIRAMA
