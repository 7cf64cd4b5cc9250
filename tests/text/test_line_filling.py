from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.store import Store
from kit.text.breaking import closes_sentence, pauses, ties, words
from kit.text.line_filling import Extent, fill


def extents(line: str) -> list[Extent]:
    """Every letter and every space as wide as 1."""
    return [
        Extent(
            len(ink),
            len(word) - len(ink),
            0,
            len(ink),
            not word[len(ink) :],
            closes_sentence(ink),
            pauses(ink),
            word == ink and ties(ink),
        )
        for word, ink in ((word, word.strip()) for word in words(line, Store()))
    ]


def lines(line: str, column: float, balanced: bool = False) -> list[str]:
    ends = fill(extents(line), column, balanced)
    return ["".join(words(line, Store())[start:end]).strip() for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def test_lines_are_filled_one_after_another() -> None:
    assert lines("the quick brown fox jumps over", 10) == ["the quick", "brown fox", "jumps over"]


def test_a_headline_has_lines_of_about_equal_length() -> None:
    text = "aaaa bbbb cccc dddd eeee ffff"
    assert lines(text, 24) == ["aaaa bbbb cccc dddd", "eeee ffff"]
    assert lines(text, 24, balanced=True) == ["aaaa bbbb cccc", "dddd eeee ffff"]


def test_a_headline_leaves_no_short_word_alone() -> None:
    assert lines("great oaks grow from little acorns too", 34, balanced=True)[-1] != "too"


@pytest.mark.parametrize(
    ("text", "column", "wanted"),
    [
        ("a to care love", 12, ["a to", "care love"]),  # no short word alone on the last line
        ("all a the son", 12, ["all a", "the son"]),
        ("all a the first", 14, ["all a the", "first"]),  # one of half the width may
        (
            "feelings are so enormously, outrageously great",
            14,
            ["feelings are", "so enormously,", "outrageously", "great"],
        ),
        ("to in baby is in", 15, ["to in baby", "is in"]),  # none of two letters at the end of a line
        ("care so and care is", 15, ["care so and", "care is"]),  # one of three may stand there
        ("is a that. and", 12, ["is a that.", "and"]),  # a sentence ends with its line, also the last but one
        ("care love. a to", 14, ["care love.", "a to"]),
        ("grow a so. from", 13, ["grow a so.", "from"]),
        ("tea to us. then tell some", 18, ["tea to us.", "then tell some"]),
        ("tea to us. then tell them all", 16, ["tea to us.", "then tell", "them all"]),  # though it takes a line more
        ("big feelings, very small", 19, ["big feelings,", "very small"]),  # a pause is a good place
    ],
)
def test_what_a_headline_does_about_little_words_and_sentences(text: str, column: int, wanted: list[str]) -> None:
    assert lines(text, column, balanced=True) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("aaa bbb cc dd", ["aaa bbb", "cc dd"]),
        ("aaa bb ccc dd", ["aaa bb ccc", "dd"]),  # the line before would be too short
        ("eeee ffff gggg hh i", ["eeee ffff", "gggg hh i"]),
        ("gggg aaa bbb cc dddddddd", ["gggg aaa", "bbb cc", "dddddddd"]),  # no room for a word beside it
        ("aaa bbb cc ddddddddd", ["aaa bbb cc", "ddddddddd"]),  # long enough to stand alone
    ],
)
def test_what_a_last_short_word_takes_with_it(text: str, wanted: list[str]) -> None:
    assert lines(text, 10) == wanted


def test_a_headline_does_not_end_a_line_in_a_little_word_without_need() -> None:
    assert lines("caring for a small baby", 14, balanced=True) == ["caring for", "a small baby"]


def test_a_last_short_word_is_joined_by_another() -> None:
    assert lines("all babies need to be loved by us", 30) == ["all babies need to be", "loved by us"]


def test_sentences_follow_one_another_on_a_line_of_a_balanced_passage_but_not_of_a_headline() -> None:
    passage = "A toddler in a storm is not being bad. The feeling is bigger than they are. Stay near until it is over."
    filled = lines(passage, 24, balanced=True)
    assert len(filled) == len(lines(passage, 24)) > 4, "it takes no more lines"
    assert min(map(len, filled)) > 0.5 * max(map(len, filled)), "no line ends early"
    assert any(". " in line for line in filled)
    headline = lines("Big feelings. Very small wellies.", 18, balanced=True)
    assert headline == ["Big feelings.", "Very small", "wellies."]


@pytest.mark.parametrize(
    ("count", "wanted"),
    [
        (25, [7, 7, 7, 4]),  # eight would have room
        (27, [8, 8, 8, 3]),  # an end of three is full enough
        (17, [8, 6, 3]),  # three lines are no passage: words are moved down
        (57, [8, 8, 8, 8, 8, 8, 6, 3]),  # seven a line would be a line more
    ],
)
def test_a_passage_has_shorter_lines_where_its_last_one_would_be_a_word_or_two(count: int, wanted: list[int]) -> None:
    assert [len(line.split()) for line in lines("baby " * count, 40)] == wanted


def test_a_last_short_word_stays_alone_if_the_line_before_would_be_short() -> None:
    assert lines("be so extraordinarily us", 22) == ["be so extraordinarily", "us"]


def test_a_long_last_word_may_stand_alone() -> None:
    assert lines("all babies need to be loved everywhere", 28) == ["all babies need to be loved", "everywhere"]


def test_a_hyphen_at_the_end_of_a_line_takes_its_room() -> None:
    parts = [Extent(8, 0, 1, 8, True), Extent(4, 0, 0, 4, True)]
    assert fill([Extent(3, 1, 0, 3, False), *parts], 12) == [1, 3]
    assert fill([Extent(3, 1, 0, 3, False), *parts], 13) == [2, 3]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=40), st.integers(1, 30), st.booleans())
def test_lines_are_few_and_none_too_wide(widths: list[int], column: int, balanced: bool) -> None:
    parts = [Extent(width, 1, 0, width, False) for width in widths]
    ends = fill(parts, column, balanced)
    assert ends[-1] == len(parts)
    assert ends == sorted(set(ends))
    for start, end in zip([0, *ends[:-1]], ends, strict=True):
        assert end - start == 1 or sum(widths[start:end]) + end - start - 1 <= column
    assert len(ends) == fewest(widths, column)


def fewest(widths: list[int], column: int) -> int:
    """The fewest lines there can be: taking as many words as fit, again and again."""
    count, used = 1, 0
    for width in widths:
        if used and used + width > column:
            count, used = count + 1, 0
        used += width + 1
    return count


@pytest.mark.parametrize(
    ("text", "column", "wanted"),
    [
        (
            "for grandparents and great-grandparents of babies",
            24,
            ["for grandparents and", "great-grandparents", "of babies"],
        ),
        ("great-grandparents", 12, ["great-", "grandparents"]),  # in need
        ("come mothers/fathers, come", 16, ["come", "mothers/fathers,", "come"]),
    ],
)
def test_a_headline_parts_words_at_hyphens_in_need_only(text: str, column: int, wanted: list[str]) -> None:
    assert lines(text, column, balanced=True) == wanted


def test_a_passage_may_part_words_at_hyphens() -> None:
    assert lines("for grandparents and great-grandparents", 28) == ["for grandparents and great-", "grandparents"]


@pytest.mark.parametrize(
    ("text", "column", "wanted"),
    [
        ("Free. Please tell us if you need a lift", 28, ["Free. Please tell", "us if you need a lift"]),
        ("Sing. Badly is fine, too.", 20, ["Sing.", "Badly is fine, too."]),  # on two lines anyway
    ],
)
def test_a_sentence_of_one_short_word_takes_no_line_more(text: str, column: int, wanted: list[str]) -> None:
    assert lines(text, column, balanced=True) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "those old saints memorial hall, upper netherwallop",
            ["those old saints memorial hall,", "upper netherwallop"],
        ),
        ("babies grow between people who hold them on a lap", ["babies grow between people who hold", "them on a lap"]),
    ],
)
def test_a_last_line_is_not_next_to_nothing(text: str, wanted: list[str]) -> None:
    assert lines(text, 42) == wanted
