"""Marks of HTML and Markdown in a text: found for whoever wrote them, and taken out."""

from __future__ import annotations

import pytest

from kit.text.markup import find_markup, without_markup


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Tea<br>and cake", "Tea\nand cake"),
        ("Tea <br /> and cake", "Tea\nand cake"),
        ("Tea<BR/>and </br>cake", "Tea\nand\ncake"),
        ("one<br><br>two", "one\ntwo"),
        ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
        ("<b>Free</b>", "Free"),
        ("*Free* and _warm_", "Free and warm"),
        ("Tea &amp; <i>cake</i>", "Tea &amp; cake"),
        ("<p>Hello</p><p>you</p>", "Hello\nyou"),
        ('<a href="https://example.org">our site</a>', "our site"),
        ('<span style="color: red">red</span>', "red"),
        ("It is **free** today", "It is free today"),
        ("It is __free__ today", "It is free today"),
        ("see [our site](https://example.org)", "see our site"),
    ],
)
def test_markup_is_taken_out(typed: str, meant: str) -> None:
    assert without_markup(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "a < b > c",
        "I <3 babies",
        "5* hotel, 4* food",
        "____",
        "snake_case_word",
        "2 * 3 * 4",
        "Songs [bring a mat]",
        "one\n\ntwo",
    ],
)
def test_what_is_no_markup_stays(text: str) -> None:
    assert without_markup(text) == text
    assert list(find_markup(text)) == []
