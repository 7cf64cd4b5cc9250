"""Text copied from elsewhere, put right: codes of a web page, letters that were read in the wrong encoding."""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import Final

_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|&nbsp\b")
_MOST_SHOWN: Final = 40
_MOST_ROUNDS: Final = 4
"""How often a text may have been encoded over and over; each round takes one off."""

_CP1252: Final = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0x100)} | {
    chr(code): code for code in range(0x80, 0xA0)
}
_CP1250: Final = {bytes([code]).decode("cp1250", "ignore") or chr(code): code for code in range(0x80, 0x100)}
_MAC: Final = {bytes([code]).decode("mac_roman"): code for code in range(0x80, 0x100)}
_MIDDLE: Final = "".join(re.escape(letter) for letter, code in _CP1252.items() if code < 0xC0)
_MIDDLE_1250: Final = "".join(re.escape(letter) for letter, code in _CP1250.items() if code < 0xC0)
_MIDDLE_MAC: Final = "".join(re.escape(letter) for letter, code in _MAC.items() if code < 0xC0)
_CLOSING: Final = "’”“‘…–—"
"""What may stand behind a real accented capital: 'CAFÉ’S', 'VOILÀ…'."""

_GARBLED: Final = re.compile(
    rf"ð[{_MIDDLE}]{{3}}"  # emoji
    rf"|(?:[à-ï][{_MIDDLE}]{{2}}){{2,}}|[âï][{_MIDDLE}]{{2}}"  # quotes, dashes, signs; scripts of Asia
    rf"|(?:[Ä-ß][{_MIDDLE}]){{2,}}"  # Greek, Cyrillic, Arabic, Hebrew
    rf"|[ÂÃÄÅ][{_MIDDLE}]"  # Latin letters with accents
    r"|â€(?=\s|$|[.,;:!?)])"  # a closing quote whose last byte was lost
)
_GARBLED_1250: Final = re.compile(rf"Ĺ[{_MIDDLE_1250}]|Ă[ł©]")  # Polish, as Windows shows it in Poland
_GARBLED_MAC: Final = re.compile(rf"\u201a[{_MIDDLE_MAC}]{{2}}|[√≈][{_MIDDLE_MAC}]|¬[†£©ª∞∑Ω]")
_LONE_CAPITAL: Final = re.compile(r"(?<=[^\sA-ZÀ-ÞŴŶ])Â(?=\s|$)")  # from a no-break space that became a plain one
_INVISIBLE: Final = ("\u00a0", "\u00ad", "\ufeff")
_CONTROLS: Final = re.compile("[\x80-\x9f]")


def decoded(text: str) -> str:
    """Return a text with its codes as letters: '&amp;', '&eacute;', 'â€™', 'CafÃ©', and the same encoded twice."""
    if text.isascii() and "&" not in text:
        return text
    for _ in range(_MOST_ROUNDS):
        once = _regarbled(_ENTITY.sub(_character, text))
        if once == text:
            break
        text = once
    return _LONE_CAPITAL.sub("", _CONTROLS.sub(_from_control, text))


def difference(text: str, other: str) -> tuple[str, str]:
    """Return the words at the first place where two texts differ, of both."""
    same = next((at for at, (one, two) in enumerate(zip(text, other, strict=False)) if one != two), len(other))
    start = max(text.rfind(" ", 0, same), text.rfind("\n", 0, same)) + 1
    return _first_word(text[start:]), _first_word(other[start:])


def _first_word(text: str) -> str:
    return next(iter(text.split()), "")[:_MOST_SHOWN]


def _character(found: re.Match[str]) -> str:
    """Return the character of a code; what is no code, as '&D;', and what names none stays."""
    from html import unescape  # its table of names is long

    character = unescape(found[0])
    known = character.isprintable() or character in _INVISIBLE or character == "\n"
    return character if known and "\ufffd" not in character else found[0]


def _regarbled(text: str) -> str:
    """Return a text in which letters that were read in the wrong encoding are read in the right one, once."""
    for garbled, codes in ((_GARBLED_MAC, _MAC), (_GARBLED_1250, _CP1250), (_GARBLED, _CP1252)):
        text = garbled.sub(partial(_reread, codes=codes), text)
    return text


def _reread(found: re.Match[str], codes: dict[str, int]) -> str:
    letters = found[0]
    if letters == "â€":
        return "”"
    if len(letters) == 2 and letters[1] in _CLOSING and not _stands_in_small_letters(found):
        return letters
    before = found.string[found.start() - 1 : found.start()]
    if (letters[0] == "â" and letters[1] in _CLOSING) or (letters[1] == "\u00a0" and before.isupper()):
        return letters
    try:
        read = bytes(codes[letter] for letter in letters).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return letters
    return read if read.isprintable() or read in _INVISIBLE or _CONTROLS.fullmatch(read) else letters


def _stands_in_small_letters(found: re.Match[str]) -> bool:
    """Tell whether a capital with an accent stands where nobody writes one: beside a small letter, behind a sign."""
    before, after = found.string[found.start() - 1 : found.start()], found.string[found.end() : found.end() + 1]
    signs = bool(before) and unicodedata.category(before)[0] == "S"
    return before.islower() or after.islower() or after in ("Â", "Ã") or signs


def _from_control(found: re.Match[str]) -> str:
    """Return the letter that Windows has in the place of a control character."""
    return bytes([ord(found[0])]).decode("cp1252", "ignore") or found[0]
