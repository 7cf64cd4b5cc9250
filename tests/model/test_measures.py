"""Measures as staff write them, and what is said of those that are written as elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from kit.model.measures import Corner, Distance, Length, Padding, PageSize, Range, Unit
from kit.records.expected import Expected
from kit.words.saying import FILES


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("12mm", Length(12)),
        ("4.5 mm", Length(4.5)),
        ("4.5cm", Length(45)),
        (" 2fr ", Length(2, Unit.SHARE)),
        ("50 %", Length(50, Unit.PERCENT)),
        ("7", Length(7)),
    ],
)
def test_a_length_in_each_unit(text: str, length: Length) -> None:
    assert Length.parse(text) == length


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        (Length, "4,5mm", "4.5mm, with a point and not a comma"),
        (Distance, "-4,5 mm", "-4.5 mm, with a point"),
        (Padding, "4,5mm 3mm", "4.5mm 3mm, with a point"),
        (Padding, "4mm, 5mm", "4mm 5mm, with spaces and no commas"),
        (PageSize, "148,5 x 210 mm", "148.5 x 210 mm, with a point"),
        (Length, "12px", "The unit “px” cannot be used here, only mm, cm, pt, fr and %"),
        (Length, "1.5em", "The unit “em”"),
        (Length, "1in", "The unit “in”"),
        (Distance, "2fr", "The unit “fr” cannot be used here, only mm, cm and pt"),
        (Padding, "12px 18px", "The unit “px”"),
        (Length, "12 MM", "12 mm"),
        (Length, "-3mm", "It cannot be less than 0"),
        (Length, "9000mm", "It cannot be more than 5000"),
        (Padding, "9000mm", "It cannot be more than 5000"),
        (Length, "auto", "a length such as"),
        (Range, "1-3", "1 to 3"),
        (Range, "1–3", "1 to 3"),
        (Range, "max 3", "up to 3"),
        (Range, "3 to 1", "the smaller number first: 1 to 3"),
        (Range, "three", "how many, for example"),
        (PageSize, "A4 portrait", "A4"),
        (PageSize, "landscape A4", "A4 landscape"),
        (PageSize, "a4-landscape", "A4 landscape"),
        (PageSize, "Letter", "a size of paper: A6, A5"),
        (PageSize, "10 x 10 mm", "sides from 20 to 2000 mm"),
        (Corner, "top-left", "top left"),
        (Corner, "middle", "centre"),
        (Corner, "top, left", "top left, with spaces"),
        (Corner, "here", "a place such as"),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_to_write(kind: Any, text: str, says: str) -> None:
    with pytest.raises(Expected) as caught:
        kind.parse(text)
    assert FILES.phrase(caught.value.phrase).startswith(says) or f". {says}" in FILES.phrase(caught.value.phrase)


@pytest.mark.parametrize("kind", [Length, Distance, Padding, Range, PageSize, Corner])
@pytest.mark.parametrize("text", ["", " ", ",", "-", "9" * 500, "9" * 500 + "mm", "1 to " + "9" * 400, "1,2,3,4"])
def test_nothing_that_is_typed_is_more_than_refused(kind: Any, text: str) -> None:
    with pytest.raises(Expected) as caught:
        kind.parse(text)
    assert len(FILES.phrase(caught.value.phrase)) < 250
