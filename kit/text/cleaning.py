"""What people type, made safe to set: text stays text, and what nobody can see or print is left out."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_KEPT_FORMATS = frozenset(
    "\u00ad"  # the soft hyphen, which says where a long word may be broken
    "\u200c\u200d"  # joiners: Indic scripts, Persian and Urdu need them
    "\u200e\u200f\u061c"  # direction marks: harmless letters without width
    "\u2060"  # the word joiner
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2\U000110bd\U000110cd"  # signs around numbers, which show
)
_FLAG_OF_A_NATION = re.compile("\U0001f3f4[\U000e0020-\U000e007f]+")
_JOINED = "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*"
_AS_ONE = re.compile(  # flags, families and keycaps are many characters and one sign to whoever sees them
    f"[\U0001f1e6-\U0001f1ff]{{2}}|.{_JOINED}(?:\u200d.{_JOINED})*[\u20d0-\u20f0]*", re.DOTALL
)
_INVISIBLE_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u180e")  # Hangul fillers, Mongolian vowel separator


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text as it can be set, and the characters that were dropped, each once.

    Every kind of line end becomes a line feed and every tab a space. Control characters, bidi overrides, embeddings
    and isolates, invisible fillers, private characters and halves of characters are dropped. Nothing is markup.
    """
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text, ()
    lines = _FLAG_OF_A_NATION.sub("\U0001f3f4", _LINE_END.sub("\n", text).replace("\t", " "))
    strange = {character for character in set(lines) if not _is_text(character)}
    kept = "".join(character for character in lines if character not in strange) if strange else lines
    dropped = dict.fromkeys(character for character in lines if character in strange)
    return unicodedata.normalize("NFC", kept), tuple(dropped)


def without_signs(text: str, missing: str) -> tuple[str, tuple[str, ...]]:
    """Return a cleaned text without the signs that no typeface has, and what was left out, each once.

    missing: the characters that none has. What people see as one sign, as a flag, a family or a keycap, is left out as
    one; the figure of a keycap stays. Letters stay, for a word without one would be another word.
    """
    signs = frozenset(character for character in missing if is_sign(character))
    left_out: dict[str, None] = {}

    def kept(match: re.Match[str]) -> str:
        if signs.isdisjoint(match[0]):
            return match[0]
        left_out[match[0]] = None
        return match[0][0] if match[0][0] not in signs and not _is_emoji(match[0]) else ""

    return (_AS_ONE.sub(kept, text), tuple(left_out)) if signs else (text, ())


def is_sign(character: str) -> bool:
    """Tell whether a character may be left out of a text: it is no letter, accent or figure."""
    category = unicodedata.category(character)
    return category[0] not in "LMN" or category == "Me"


def _is_emoji(sign: str) -> bool:
    return unicodedata.category(sign[0]) == "So"


def _is_text(character: str) -> bool:
    if character == "\n" or character in _KEPT_FORMATS:
        return True
    if character in _INVISIBLE_LETTERS or _is_noncharacter(character):
        return False
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co")


def _is_noncharacter(character: str) -> bool:
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
