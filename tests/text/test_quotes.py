from __future__ import annotations

import pytest

from kit.text.quotes import curled

ENGLISH, POLISH, UKRAINIAN = "“”‘’", "„”«»", "«»„“"


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("St Mary's", "St Mary’s"),
        ("Pat O'Brien and Siobhán D'Arcy", "Pat O’Brien and Siobhán D’Arcy"),
        ("Dads' group", "Dads’ group"),
        ("'Tis a baby's world", "’Tis a baby’s world"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("Fish 'n chips", "Fish ’n chips"),
        ("songs of the '90s and '80s", "songs of the ’90s and ’80s"),
        ("the class of '16", "the class of ’16"),
        ("under 5s' and 3's", "under 5s’ and 3’s"),
        ("10 o'clock 'til late", "10 o’clock ’til late"),
        ("Don't, won't & y'all", "Don’t, won’t & y’all"),
        ("St Mary\u00b4s and St John`s", "St Mary’s and St John’s"),
        ('The "Little Acorns" group', "The “Little Acorns” group"),
        ("The 'Little Acorns' group", "The ‘Little Acorns’ group"),
        ('"Stay & Play"', "“Stay & Play”"),
        ('("Stay", "Play")', "(“Stay”, “Play”)"),
        ('Room "5"', "Room “5”"),
        ("Room '5'", "Room ‘5’"),
        ("'12 months on' is our talk", "‘12 months on’ is our talk"),
        ("\"She said 'hello', then\"", "“She said ‘hello’, then”"),
        ("\"'Hello'\"", "“‘Hello’”"),
        ("'the dads' group'", "‘the dads’ group’"),
        ("'Dads' and 'Mums'", "‘Dads’ and ‘Mums’"),
        ('"Hello!" he said. "Bye."', "“Hello!” he said. “Bye.”"),
        ("''Hello''", "“Hello”"),
        ('"Bring a hat', "“Bring a hat"),
        ('first line\n"second line"', "first line\n“second line”"),
        ('baby-"proof"', "baby-“proof”"),
        ("'Mum'—'Dad'", "‘Mum’—‘Dad’"),
        ("already ‘curly’ and Mary’s “too”", "already ‘curly’ and Mary’s “too”"),
        ("dads'/mums' group", "dads’/mums’ group"),
        ("**'Hello'** all", "**‘Hello’** all"),
    ],
)
def test_english(typed: str, set_as: str) -> None:
    assert curled(typed, ENGLISH) == set_as


@pytest.mark.parametrize(
    "kept",
    [
        "5' 10\"",
        "5'10\"",
        'a 6" pot',
        "6' x 4' mat",
        "2' 30\"",
        'https://example.org/o\'brien?a="b"',
        "o'brien@example.org",
        "see example.org/mary's/page for more",
        "#Mary's_week",
        "code AB='12'",
        "C:\\it's",
        "a ' b",
        "020 7946 0018",
        "10am–2pm",
    ],
)
def test_addresses_codes_and_measures_stay(kept: str) -> None:
    assert curled(kept, ENGLISH) == kept


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ('"he is 5\' 10" tall"', "“he is 5' 10\" tall”"),
        ("'#BabyWeek'", "‘#BabyWeek’"),
        ('"example.org"', "“example.org”"),
        ("Ask Mary's mum (o'brien@example.org), it's easy", "Ask Mary’s mum (o'brien@example.org), it’s easy"),
        ("'info@example.org'", "‘info@example.org’"),
    ],
)
def test_around_what_stays(typed: str, set_as: str) -> None:
    assert curled(typed, ENGLISH) == set_as


@pytest.mark.parametrize(
    ("marks", "typed", "set_as"),
    [
        (POLISH, '"Nasze Dzieci"', "„Nasze Dzieci”"),
        (POLISH, ",,Nasze Dzieci''", "„Nasze Dzieci”"),
        (POLISH, ',,Nasze Dzieci"', "„Nasze Dzieci”"),
        (POLISH, "\"grupa 'Bąbel' gra\"", "„grupa «Bąbel» gra”"),
        (POLISH, "'Bąbel'", "„Bąbel”"),
        (POLISH, "raz,,dwa", "raz,,dwa"),
        (UKRAINIAN, 'п\'ять "зайчиків"', "п’ять «зайчиків»"),
        (UKRAINIAN, "\"клуб 'Сонце' грає\"", "«клуб „Сонце“ грає»"),
        (UKRAINIAN, "клуб O'Brien", "клуб O’Brien"),
        (ENGLISH, "Mae'r babi, a'i fam, yn dweud \"helô\"", "Mae’r babi, a’i fam, yn dweud “helô”"),
        (ENGLISH, "'Dolig llawen o'r ysgol", "’Dolig llawen o’r ysgol"),
        ("«»“”", 'مجموعة "الأمل"', "مجموعة «الأمل»"),
        (ENGLISH, 'گروپ "امید"', "گروپ “امید”"),
        (ENGLISH, '"আমাদের শিশু"', "“আমাদের শিশু”"),
    ],
)
def test_other_languages(marks: str, typed: str, set_as: str) -> None:
    assert curled(typed, marks) == set_as


def test_what_is_curled_stays_as_it_is() -> None:
    once = curled("'Tis \"St Mary's\" 5' 10\" 'dads' group'", ENGLISH)
    assert curled(once, ENGLISH) == once
