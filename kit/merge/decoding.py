"""Which encoding a table of text is in: what marks it, what alone can read it, or else what a detector takes it for."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path
from typing import Final

from kit.problems import Problem, Severity, UnreadableFile
from kit.values import dataclass
from kit.words.words import Value

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD: Final = ("cp1252", "cp1250")
"""The encodings of letters of one byte in which Windows writes tables in western and central Europe."""

_OTHERS: Final = ("mac_roman", "cp850", "cp852", "cp1254", "cp1257", "iso8859_15", "iso8859_2")
"""Those that are possible, too, and must be asked for."""

KNOWN: Final = ("utf-8", "utf-16", *_OLD, *_OTHERS)
_SAMPLE: Final = 1_000_000
_ODD: Final = re.compile(rb"[\x80-\xff]")
_ODD_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_SHOWN: Final = 5
"""So many words show how a text reads."""
_ODD_SIGN: Final = re.compile(
    r"(?<=[^\W\d_])(?:[^\w\s!-~’‘“”–—…]|[¹²³¼½¾])(?=\w|$)"  # S³oneczko
    r"|(?<![^\W_])[¿¹²³£¯¼¾](?=[^\W\d_])"  # ¯³obek
    r"|[łŁ](?=\d)|[þÞ]"  # Ł20, Grãdiniþa
)
"""A sign where only a letter can be, a letter where only a sign can be, and one that few languages have."""
_CENTRAL: Final = ("pl", "ro", "cs", "sk", "hu", "sl", "hr")
"""Languages that cp1252 cannot write."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text reads in an encoding. shown: some of its words that have letters beyond the plain ones."""

    encoding: str
    shown: str


def readings(path: Path, taken: str) -> tuple[Reading, ...]:
    """Return the ways in which a text of one byte a letter can be read, those that show the same once.

    taken: the encoding that it was read in, which is among them. Raises OSError.
    """
    telling = _telling_lines(path)
    words = list(dict.fromkeys(word for word in _ODD_WORD.findall(telling) if len(word) > 1))[:_SHOWN]
    found: dict[str, Reading] = {}
    for encoding in dict.fromkeys((*_OLD, *_OTHERS, taken)):
        try:
            telling.decode(encoding)
        except UnicodeError:
            continue
        shown = ", ".join(word.decode(encoding) for word in words)
        steers = any(unicodedata.category(letter) == "Cc" for letter in shown)  # nobody writes such signs
        if encoding == taken or not (steers or shown in found):
            found[shown] = Reading(encoding, shown)
    return tuple(found.values())


def encoding_of(path: Path, asked: str = "", language: str = "") -> tuple[str, tuple[Problem, ...]]:
    """Return the encoding of a text, with a warning if it is only a guess.

    asked: the one that somebody says it is. language: of the kit, which counts where nothing else tells. Raises
    UnreadableFile if the text cannot be in the encoding asked for.
    """
    with path.open("rb") as stream:
        start = stream.read(64)
    marked = next((name for mark, name in _MARKS if start.startswith(mark)), "")
    if asked and not marked:
        if not _reads(path, asked):
            values: dict[str, Value] = {"name": path.name, "encoding": asked}
            raise UnreadableFile(Problem(Severity.ERROR, "table-encoding.wrong", values, file=str(path)))
        return asked, ()
    if marked or (marked := _unmarked_utf_16(start)):
        return marked, ()
    return ("utf-8", ()) if _reads(path, "utf-8") else _guessed(path, language)


def _unmarked_utf_16(start: bytes) -> str:
    """Return the half of UTF-16 that a text without a mark is in: every other byte of plain letters is 0."""
    if len(start) < 4 or b"\0" not in start:
        return ""
    even, odd = start[::2].count(0), start[1::2].count(0)
    return (
        "utf-16-le"
        if odd > len(start) // 4 and odd > even
        else "utf-16-be"
        if even > len(start) // 4 and even > odd
        else ""
    )


def _reads(path: Path, encoding: str) -> bool:
    """Tell whether all of a text can be read in an encoding."""
    try:
        with path.open(encoding=encoding, newline="") as stream:
            while stream.read(_SAMPLE):
                pass
    except (UnicodeError, LookupError):
        return False
    return True


def _guessed(path: Path, language: str) -> tuple[str, tuple[Problem, ...]]:
    """Return which of the old encodings a text is taken for, with a warning that shows how words of it read."""
    telling = _telling_lines(path)
    order = _OLD if language not in _CENTRAL else _OLD[::-1]
    encoding = min(order, key=lambda each: _oddness(telling, each))
    other = _OLD[1 - _OLD.index(encoding)]
    sample = next((line for line in telling.split(b"\n") if _differs(line, encoding, other)), b"")
    if not sample:
        return encoding, ()
    shown = _words_with_marks(sample.decode(encoding, "replace"))
    values: dict[str, Value] = {"name": path.name, "encoding": encoding, "shown": shown, "other": other}
    return encoding, (Problem(Severity.WARNING, "table-encoding.guessed", values, file=str(path)),)


def _oddness(text: bytes, encoding: str) -> tuple[int, float]:
    """Return how odd a text reads in an encoding: signs inside words, and how unlike any language it is."""
    from charset_normalizer import from_bytes

    read = text.decode(encoding, "replace")
    best = from_bytes(text, cp_isolation=[encoding], threshold=1.0).best()
    return len(_ODD_SIGN.findall(read)), -best.coherence if best else 1.0


def _differs(line: bytes, encoding: str, other: str) -> bool:
    return line.decode(encoding, "replace") != line.decode(other, "replace")


def _telling_lines(path: Path) -> bytes:
    """Return the lines of a text that have a letter beyond the plain ones, as many as are needed."""
    kept: list[bytes] = []
    with path.open("rb") as stream:
        for line in stream:
            if _ODD.search(line):
                kept.append(line.strip())
            if len(kept) >= 400:
                break
    return b"\n".join(kept)


def _words_with_marks(line: str) -> str:
    """Return the first words of a line that have letters beyond the plain ones."""
    words = [word for word in re.findall(r"[^\W\d_]+", line) if not word.isascii()]
    return " ".join(words[:4]) or line.strip()[:40]
