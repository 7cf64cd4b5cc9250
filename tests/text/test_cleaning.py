from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.text.cleaning import clean, is_sign, without_signs


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
        ("a\x07b\x00c", "abc", "\x07\x00"),
        ("exe\u202egpj", "exegpj", "\u202e"),
        ("\u2067a\u2069 \u2067b\u2069", "a b", "\u2067\u2069"),
        ("\ufeffhello\u200b", "hello", "\ufeff\u200b"),
        ("logo \ue000\uf8ff", "logo ", "\ue000\uf8ff"),
        ("\ud83d half", " half", "\ud83d"),
        ("x\ufdd0\U0001fffe", "x", "\ufdd0\U0001fffe"),
        ("a\u3164b", "ab", "\u3164"),
        ("Cymru \U0001f3f4\U000e0067\U000e0062\U000e007f", "Cymru \U0001f3f4", ""),
    ],
)
def test_what_cannot_be_seen_is_dropped_and_given_back(typed: str, text: str, dropped: str) -> None:
    assert clean(typed) == (text, tuple(dropped))


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


@pytest.mark.parametrize(
    ("typed", "missing", "kept", "left_out"),
    [
        ("♪ Sing ♪ on", "♪", " Sing  on", ("♪",)),
        ("♪ Sing", "", "♪ Sing", ()),
        ("1\ufe0f\u20e3 and 2\u20e3", "\u20e3", "1 and 2", ("1\ufe0f\u20e3", "2\u20e3")),
        ("#\ufe0f\u20e3", "\u20e3", "#", ("#\ufe0f\u20e3",)),
        ("❤\ufe0f!", "❤", "!", ("❤\ufe0f",)),
        ("👨\u200d👩\u200d👧 day", "👩", " day", ("👨\u200d👩\u200d👧",)),
        ("👍🏽", "👍🏽", "", ("👍🏽",)),
        ("🇬🇧🇮🇪🇬🇧", "🇬🇧🇮🇪", "", ("🇬🇧", "🇮🇪")),
        ("ילד 🎈", "ילד🎈", "ילד ", ("🎈",)),
        ("क्\u200dष", "क", "क्\u200dष", ()),
        ("cafe\u0301", "\u0301", "cafe\u0301", ()),
    ],
)
def test_what_is_seen_as_one_sign_is_left_out_as_one(
    typed: str, missing: str, kept: str, left_out: tuple[str, ...]
) -> None:
    assert without_signs(typed, missing) == (kept, left_out)


def test_letters_accents_and_figures_are_no_signs() -> None:
    assert not any(map(is_sign, "aż漢\u03015٣\u2460"))
    assert all(map(is_sign, "♪🎈\u20e3!€"))
