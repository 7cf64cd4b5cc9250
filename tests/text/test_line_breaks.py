from __future__ import annotations

from itertools import pairwise

import pytest

from kit.store import Store
from kit.text.breaking import words
from kit.text.cleaning import clean
from kit.text.line_breaks import breaks
from tests.text.unicode import lines


def test_unicodes_line_breaks() -> None:
    wrong, store = [], Store()
    for test in lines("LineBreakTest.txt"):
        marks, codes = test.split()[::2], test.split()[1::2]
        text = "".join(chr(int(code, 16)) for code in codes)
        if breaks(text, store) != [place for place, mark in enumerate(marks) if mark == "÷" and 0 < place < len(text)]:
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
    places = [0, *breaks(text, Store()), len(text)]
    assert "|".join(text[start:end] for start, end in pairwise(places)) == unicode
    assert "|".join(words(text, Store())) == ours


def test_no_line_is_broken_where_unicode_forbids_it() -> None:
    for test in lines("LineBreakTest.txt"):
        text = clean("".join(chr(int(code, 16)) for code in test.split()[1::2]))[0].replace("\n", " ").strip(" ")
        place = 0
        for word in words(text, Store())[:-1]:
            place += len(word)
            assert place in breaks(text, Store())


def test_numbers_and_flags_stay_whole() -> None:
    assert breaks("\U0001f1ec\U0001f1e7\U0001f1eb\U0001f1f7", Store()) == [2]
    assert breaks("(£10.50)+(5%)", Store()) == []
