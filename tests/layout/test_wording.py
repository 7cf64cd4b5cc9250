"""Dates, times, lists and thank-yous as people in each language write them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from kit.layout.wording import (
    chosen,
    day_and_month,
    day_words,
    list_words,
    span_words,
    thank_you_around_list,
    thank_you_sentence,
    thank_you_to_nobody,
    thanked,
    time_words,
)
from kit.library.folders import find_assets
from kit.library.load import load_languages
from kit.model.kit import ThankYouChoice
from tests.workshop import library

EN, CY, PL = (library().languages[tag] for tag in ("en", "cy", "pl"))
LAUNCH = date(2016, 6, 6)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Monday 6 June"), ("cy", "Dydd Llun 6 Mehefin"), ("pl", "poniedziałek, 6 czerwca"), ("ur", "پیر 6 جون")],
)
def test_days(language: str, words: str) -> None:
    assert day_words(library().languages[language], LAUNCH) == words


@pytest.mark.parametrize(("language", "words"), [("en", "6 June"), ("cy", "6 Mehefin"), ("pl", "6 czerwca")])
def test_days_without_their_weekday(language: str, words: str) -> None:
    assert day_and_month(library().languages[language], LAUNCH) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2016, 6, 6), date(2016, 6, 10), "6 to 10 June 2016"),
        (date(2016, 6, 6), date(2016, 6, 6), "6 June 2016"),
        (date(2016, 6, 27), date(2016, 7, 1), "27 June to 1 July 2016"),
        (date(2016, 12, 29), date(2017, 1, 2), "29 December 2016 to 2 January 2017"),
        (date(2016, 6, 6), date(2017, 6, 6), "6 June 2016 to 6 June 2017"),
    ],
)
def test_weeks_repeat_no_more_than_they_must(first: date, last: date, words: str) -> None:
    assert span_words(EN, first, last) == words


def test_weeks_in_other_languages() -> None:
    assert span_words(CY, LAUNCH, date(2016, 6, 10)) == "6 tan 10 Mehefin 2016"
    assert span_words(PL, LAUNCH, date(2016, 6, 10)) == "6–10 czerwca 2016"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (time(0), "12am"),
        (time(0, 5), "12:05am"),
        (time(9), "9am"),
        (time(10, 30), "10:30am"),
        (time(12), "12\u00a0noon"),
        (time(12, 30), "12:30pm"),
        (time(13, 5), "1:05pm"),
        (time(23, 59), "11:59pm"),
    ],
)
def test_times_as_the_british_write_them(moment: time, words: str) -> None:
    assert time_words(EN, moment, None) == words


@pytest.mark.parametrize(
    ("moment", "words"), [(time(0), "0:00"), (time(9, 5), "9:05"), (time(12), "12:00"), (time(23, 59), "23:59")]
)
def test_times_where_people_count_to_24(moment: time, words: str) -> None:
    assert time_words(PL, moment, None) == words


def test_from_one_time_to_another() -> None:
    assert time_words(EN, time(10), time(11, 30)) == "10am to 11:30am"
    assert time_words(EN, time(10), time(12)) == "10am to 12\u00a0noon"
    assert time_words(CY, time(10), time(14)) == "10yb tan 2yp"
    assert time_words(PL, time(10), time(11, 30)) == "10:00–11:30"


def test_no_line_ends_inside_a_time_in_any_language() -> None:
    languages, _ = load_languages(find_assets()[0])
    for language in languages.values():
        for moment in (time(9, 30), time(12), time(14)):
            assert not re.search(r"\d | \d", time_words(language, moment, None)), language.name


def test_an_end_without_a_start_is_no_time_of_an_event_and_no_time_is_none() -> None:
    assert time_words(EN, None, time(11, 30)) == ""
    assert time_words(EN, None, None) == ""


@given(st.times(), st.times())
def test_no_two_times_read_alike(one: time, other: time) -> None:
    """To the minute, in twelve hours as in twenty-four."""
    for language in (EN, PL):
        same = (one.hour, one.minute) == (other.hour, other.minute)
        assert (time_words(language, one, None) == time_words(language, other, None)) == same


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        ([*"ABCDEFGHIJKL"], "A, B, C, D, E, F, G, H, I, J, K and L"),
        (["{last}", "{rest}"], "{last} and {rest}"),
        (["Mums {and} dads", "{names}", "{}"], "Mums {and} dads, {names} and {}"),
    ],
)
def test_lists_of_names(names: list[str], words: str) -> None:
    assert list_words(EN, names) == words


def test_lists_in_other_languages() -> None:
    assert list_words(CY, ["A", "B", "C"]) == "A, B a hefyd C"
    assert list_words(PL, ["A", "B"]) == "A i B"


@given(st.lists(st.text(min_size=1, max_size=8).filter(lambda name: "," not in name and " " not in name), max_size=6))
def test_no_name_is_lost_or_changed(names: list[str]) -> None:
    words = list_words(EN, names)
    assert words.replace(" and ", ", ").split(", ") == (names or [""])


def choice(*also: str, wording: str = "warm", partners: tuple[str, ...] = (), text: str = "") -> ThankYouChoice:
    return ThankYouChoice(wording, partners, also, text)


@pytest.mark.parametrize(
    ("also", "sentence"),
    [
        ((), "Thank you all. Bless you."),
        (("Ann",), "Thank you, Ann. Bless you."),
        (("Ann", "Bob"), "Thank you to Ann and Bob. Bless you."),
        (("Cy", "Ann", "Bob"), "Thank you to Ann, Bob and Cy. Bless you."),
        (("{names}", "{closing}"), "Thank you to {closing} and {names}. Bless you."),
        (("  ", "Ann "), "Thank you, Ann. Bless you."),
    ],
)
def test_the_thank_you_by_how_many_are_thanked(also: tuple[str, ...], sentence: str) -> None:
    assert thank_you_sentence(library(), choice(*also), "en") == sentence


def test_twelve_names_are_all_thanked() -> None:
    names = [f"Group {letter}" for letter in "LKJIHGFEDCBA"]
    sentence = thank_you_sentence(library(), choice(*names), "en")
    assert sentence.startswith("Thank you to Group A, Group B, ")
    assert sentence.endswith("Group K and Group L. Bless you.")


def test_partners_and_others_stand_together_in_alphabetical_order_whatever_their_article() -> None:
    thanks = choice("Anytown Council", "brass band", partners=("zero", "midwives", "health"))
    assert thanked(library(), thanks, "en", articles=True) == (
        "Anytown Council",
        "the Association for Health",
        "brass band",
        "the College of Midwives",
        "Zero to Three",
    )
    assert "College of Midwives" in thanked(library(), thanks, "en", articles=False)


def test_an_article_belongs_to_its_language() -> None:
    assert thanked(library(), choice(partners=("health",)), "cy", articles=True) == ("Cymdeithas Iechyd",)


def test_who_is_named_twice_is_thanked_once() -> None:
    assert thanked(library(), choice("Ann", " Ann ", "Zero to Three", partners=("zero", "zero")), "en", True) == (
        "Ann",
        "Zero to Three",
    )


def test_partners_that_are_unknown_are_passed_over() -> None:
    assert thank_you_sentence(library(), choice("Ann", partners=("nobody",)), "en") == "Thank you, Ann. Bless you."


def test_own_words_replace_the_wording_and_stay_as_typed() -> None:
    assert (
        thank_you_sentence(library(), choice("Ann", text="Ta, {names} & <b>all</b>!"), "en")
        == "Ta, {names} & <b>all</b>!"
    )
    assert thank_you_around_list(library(), choice("Ann", text="Ta!"), "en") == ("Ta!", "")
    assert thank_you_sentence(library(), choice("Ann", text=" \n"), "en") == "Thank you, Ann. Bless you."


def test_names_come_after_own_words_where_that_is_wanted() -> None:
    own = choice("Bo", "Al", "Cy", text="Thank you to\n")
    named, nobody = replace(own, and_names=True), replace(own, and_names=True, also=())
    assert thank_you_sentence(library(), named, "en") == "Thank you to Al, Bo and Cy"
    assert thank_you_to_nobody(library(), named, "en") == own.text
    for without in (own, nobody):
        assert thank_you_sentence(library(), without, "en") == own.text
        assert thank_you_to_nobody(library(), without, "en") == ""


def test_no_wording_chosen_is_the_first_and_an_unknown_one_is_none() -> None:
    assert chosen(library(), choice(wording="")) is library().thank_yous["warm"]
    assert chosen(library(), choice(wording="cold")) is None
    assert chosen(replace(library(), thank_yous={}), choice(wording="")) is None
    assert thank_you_sentence(library(), choice("Ann", "Bob", wording="cold"), "en") == "Ann and Bob"


def test_the_words_round_a_list_name_nobody() -> None:
    assert thank_you_around_list(library(), choice("Ann", "Bob"), "en") == ("Thank you all.", "Bless you.")


@pytest.mark.parametrize(
    ("tag", "from_the_left"), [("ar", ("11:30", "-", "10")), ("ur", ("11:30\u00a0am", "\u06d2\u0633", "10\u00a0am"))]
)
def test_the_first_of_two_times_stands_right_where_a_line_runs_from_right_to_left(
    tag: str, from_the_left: tuple[str, ...]
) -> None:
    languages, _ = load_languages(find_assets()[0])
    seen = str(get_display(time_words(languages[tag], time(10), time(11, 30)), base_dir="R"))
    assert list(from_the_left) == re.findall("|".join(from_the_left), seen), seen
