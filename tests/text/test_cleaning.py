from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.text.cleaning import clean


@pytest.mark.parametrize(
    "text",
    [
        "<b>Mums & dads</b> {name} %s \\n $HOME",
        "Tŷ, dŵr ac iechyd – £5",
        "page\u00a01\u202fkm",
        "می\u200cشد",  # a non-joiner in Persian
        "ক্\u200dষ",  # a joiner in Bengali
        "llythren\u00adnedd",
        "one\ntwo\n\nthree",
    ],
)
def test_text_stays_as_typed(text: str) -> None:
    assert clean(text) == (text, ())


@pytest.mark.parametrize(
    ("typed", "text", "dropped"),
    [
        ("a\x07b\x00c", "abc", ("CONTROL CHARACTER U+0007", "CONTROL CHARACTER U+0000")),
        ("exe\u202egpj", "exegpj", ("RIGHT-TO-LEFT OVERRIDE",)),
        ("\u2067a\u2069 \u2067b\u2069", "a b", ("RIGHT-TO-LEFT ISOLATE", "POP DIRECTIONAL ISOLATE")),
        ("\ufeffhello\u200b", "hello", ("ZERO WIDTH NO-BREAK SPACE", "ZERO WIDTH SPACE")),
        ("logo \ue000\uf8ff", "logo ", ("PRIVATE USE CHARACTER U+E000", "PRIVATE USE CHARACTER U+F8FF")),
        ("\ud83d half", " half", ("HALF OF A CHARACTER U+D83D",)),
        ("x\ufdd0\U0001fffe", "x", ("NOT A CHARACTER U+FDD0", "NOT A CHARACTER U+1FFFE")),
        ("a\u3164b", "ab", ("HANGUL FILLER",)),
    ],
)
def test_what_cannot_be_seen_is_dropped_and_named(typed: str, text: str, dropped: tuple[str, ...]) -> None:
    assert clean(typed) == (text, dropped)


def test_every_line_end_is_a_line_feed_and_a_tab_a_space() -> None:
    assert clean("a\r\nb\rc\u2028d\u2029e\x85f\vg\fh\ti") == ("a\nb\nc\nd\ne\nf\ng\nh i", ())


def test_letters_and_accents_typed_apart_are_put_together() -> None:
    assert clean("w\u0302") == ("ŵ", ())


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once, _ = clean(text)
    assert clean(once) == (once, ())
    once.encode()
    assert unicodedata.is_normalized("NFC", once)
