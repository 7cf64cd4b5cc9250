"""Unicode's own tests of line breaking and of bidirectional text, run over the engine."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from kit.text import bidi
from kit.text.breaking import words
from kit.text.cleaning import clean
from kit.text.line_breaks import breaks

_CLASSES = {"L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "-", "ET": "%", "AN": "\u0661", "CS": ","}
_CLASSES |= {"B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u0300", "BN": "\u00ad"}


def lines(name: str) -> Iterator[str]:
    with gzip.open(Path(__file__).parent / "unicode" / f"{name}.gz", "rt", encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))


def test_unicodes_line_breaks() -> None:
    wrong = []
    for test in lines("LineBreakTest.txt"):
        marks, codes = test.split()[::2], test.split()[1::2]
        text = "".join(chr(int(code, 16)) for code in codes)
        if breaks(text) != [place for place, mark in enumerate(marks) if mark == "÷" and 0 < place < len(text)]:
            wrong.append(test)
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "unicode", "ours"),
    [
        ("e-mail us", "e-|mail |us", "e-mail |us"),
        ("w/c 6 June", "w/|c |6 |June", "w/c |6 |June"),
        ("play – now", "play |– |now", "play – |now"),
        ("he said “ yes ” now", "he |said |“ |yes |” |now", "he |said |“ yes ” |now"),
        ("এটা । ওটা", "এটা |। |ওটা", "এটা । |ওটা"),
        ("wait…what", "wait…|what", "wait…what"),
        ("tea-time/it's.example.org", "tea-|time/|it's.example.org", "tea-|time/|it's.example.org"),
        ("ring 020 7946 0018", "ring |020 |7946 |0018", "ring |020 7946 0018"),
        ("www.tea-time.org/a", "www.tea-|time.org/|a", "www.tea-time.org/a"),
    ],
)
def test_what_is_broken_otherwise_on_purpose(text: str, unicode: str, ours: str) -> None:
    places = [0, *breaks(text), len(text)]
    assert "|".join(text[start:end] for start, end in pairwise(places)) == unicode
    assert "|".join(words(text)) == ours


def test_no_line_is_broken_where_unicode_forbids_it() -> None:
    for test in lines("LineBreakTest.txt"):
        text = clean("".join(chr(int(code, 16)) for code in test.split()[1::2]))[0].replace("\n", " ").strip(" ")
        place = 0
        for word in words(text)[:-1]:
            place += len(word)
            assert place in breaks(text)


def test_unicodes_levels_of_characters() -> None:
    """Embeddings, overrides and isolates never reach the engine: they are taken out of what people type."""
    wrong = []
    for test in lines("BidiCharacterTest.txt"):
        codes, direction, base, levels, _ = test.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if clean(text)[0] != text:
            continue
        if direction == "2" and bidi.is_right_to_left(text) != (base == "1"):
            wrong.append(test)
        if not _agree(levels.split(), bidi.levels(text, base == "1")):
            wrong.append(test)
    assert wrong == []


def test_unicodes_levels_of_classes() -> None:
    wrong, levels = [], ""
    for test in lines("BidiTest.txt"):
        if test.startswith("@Levels:"):
            levels = test.removeprefix("@Levels:")
            continue
        kinds, directions = test.split(";")
        text = "".join(_CLASSES.get(kind, "\u202a") for kind in kinds.split())
        if clean(text)[0] != text:
            continue
        for bit, rtl in ((2, False), (4, True)):
            if int(directions, 16) & bit and not _agree(levels.split(), bidi.levels(text, rtl)):
                wrong.append((test, rtl))
    assert wrong == []


def _agree(wanted: list[str], found: tuple[int, ...]) -> bool:
    """Tell whether levels are as wanted, but for those of joiners, which have none of their own."""
    return all(level in ("x", str(own)) for level, own in zip(wanted, found, strict=True))
