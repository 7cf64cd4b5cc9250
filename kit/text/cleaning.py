"""What people type, made safe to set: text stays text, and what nobody can see or print is dropped and named."""

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
_INVISIBLE_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u180e")  # Hangul fillers, Mongolian vowel separator


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text as it can be set, and the Unicode names of what was dropped, each once.

    Every kind of line end becomes a line feed and every tab a space. Control characters, bidi overrides, embeddings
    and isolates, invisible fillers, private characters and halves of characters are dropped. Nothing is markup.
    """
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text, ()
    lines = _LINE_END.sub("\n", text).replace("\t", " ")
    kept = "".join(character for character in lines if _is_text(character))
    dropped = dict.fromkeys(_name(character) for character in lines if not _is_text(character))
    return unicodedata.normalize("NFC", kept), tuple(dropped)


def _is_text(character: str) -> bool:
    if character == "\n" or character in _KEPT_FORMATS:
        return True
    if character in _INVISIBLE_LETTERS or _is_noncharacter(character):
        return False
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co")


def _is_noncharacter(character: str) -> bool:
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


def _name(character: str) -> str:
    kinds = {"Cc": "CONTROL CHARACTER", "Co": "PRIVATE USE CHARACTER", "Cs": "HALF OF A CHARACTER"}
    kind = kinds.get(unicodedata.category(character), "NOT A CHARACTER")
    return unicodedata.name(character, f"{kind} U+{ord(character):04X}")
