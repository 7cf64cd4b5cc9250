from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.store import Store
from kit.text.breaking import address_parts, closes_sentence, main_parts, together, words


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("one two", "one |two"),
        ("well-being and/or play", "well-|being |and/|or |play"),
        ("The Co-op and Great-grandparents", "The |Co-op |and |Great-grandparents"),
        ("e-mail us", "e-mail |us"),
        ("page\u00a01", "page\u00a01"),
        ("co\u2011operate now", "co\u2011operate |now"),
        ("6–10 June 10:00–11:30", "6–10 |June |10:00–11:30"),
        ("6 tan 10 Mehefin 2016", "6 |tan |10 |Mehefin 2016"),
        ("since May 2016", "since |May |2016"),
        ("sleep – or play", "sleep – |or |play"),
        ("Vraiment ? Oui !", "Vraiment ? |Oui !"),
        ("mothers—fathers", "mothers—|fathers"),
        ("ring 020 7946 0018 now", "ring |020 7946 0018 |now"),
        ("write to info@little-acorns.example.org today", "write |to |info@little-acorns.example.org |today"),
        ("https://example.org/coffee-mornings/", "https://example.org/coffee-mornings/"),
        ("llythren\u00adnedd", "llythren\u00ad|nedd"),
        ("( all )", "( all )"),
        ("1/2 price", "1/2 |price"),
        ("what ؟ yes", "what ؟ |yes"),
        ("এটা । ওটা", "এটা । |ওটা"),
        ("he said “ yes ” « now »", "he |said |“ yes ” |« now »"),
        ("come - or play", "come - |or |play"),
        ("at little-acorns.example/coffee-morning now", "at |little-acorns.example/coffee-morning |now"),
        ("at tŷ-gwyn.example and info@tŷ-gwyn.example", "at |tŷ-gwyn.example |and |info@tŷ-gwyn.example"),
        ("e.g. this-week at 10.30-11am", "e.g. |this-|week |at |10.30-11am"),
        ("你好，世界。", "你|好，|世|界。"),  # noqa: RUF001
        ("", ""),
    ],
)
def test_where_a_line_may_end(line: str, parts: str) -> None:
    assert "|".join(words(line, Store())) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("info@little-acorns.example.org", "info@|little-|acorns.|example.|org"),
        ("https://example.org/a_b?c=1&d", "https://|example.|org/|a_|b?|c=|1&|d"),
        ("020 7946 0018", "020 |7946 |0018"),
        ("word...", "word..."),
        ("example.org/a/", "example.|org/|a/"),
        ("mother-and-baby-group", "mother-|and-|baby-|group"),
    ],
)
def test_where_an_address_may_be_broken(word: str, parts: str) -> None:
    assert "|".join(address_parts(word)) == parts


@pytest.mark.parametrize(
    ("word", "groups"),
    [
        ("example.org/a-longer-link/tea", "example.|org/|a-longer-link/|tea"),
        ("info@little-acorns.example.org", "info@|little-acorns.|example.|org"),
        ("mother-and-baby-group", "mother-|and-|baby-|group"),
    ],
)
def test_what_is_joined_by_hyphens_in_an_address_stays_together(word: str, groups: str) -> None:
    assert "|".join(map("".join, together(address_parts(word)))) == groups


@given(st.text())
def test_nothing_is_lost_in_cutting(text: str) -> None:
    line = text.replace("\n", " ").strip()
    assert "".join(words(line, Store())).strip() == line
    assert "".join(address_parts(line)) == line


@pytest.mark.parametrize("word", ["play.", "play!”", "play?)", "play… ", "play:", "«play.»", "نعم؟", "ہے۔", "ওটা।"])  # noqa: RUF001
def test_what_ends_a_sentence(word: str) -> None:
    assert closes_sentence(word)
    assert not closes_sentence(f"{word}x")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("office@saint-bartholomew.example", "office@|saint-bartholomew.example"),
        ("example.org/parent-club/tea", "example.org/|parent-club/|tea"),
        ("littleacorns.example", "littleacorns.example"),
        ("either/or", "either/or"),
    ],
)
def test_where_an_address_is_broken_best(word: str, parts: str) -> None:
    assert "|".join(main_parts(word)) == parts
