"""Phone numbers as people write them, and the one that is dialled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.model.phone import dialled


@pytest.mark.parametrize(
    "typed",
    [
        "+44 (0)1632 960001",
        "+44(0)1632 960001",
        "+44 (0) 1632 960 001",
        "+44 [0]1632-960-001",
        "+44 01632 960001",
        "(+44) 1632 960001",
        "0044 (0)1632 960001",
        "00 44 1632 960001",
        "44 1632 960001",
        "tel:+441632960001",
    ],
)
def test_the_zero_behind_the_code_of_a_country_is_not_dialled(typed: str) -> None:
    assert dialled(typed) == "+441632960001"


@pytest.mark.parametrize(
    "typed",
    [
        "01632 960001",
        "(01632) 960 001",
        "(0)1632 960001",
        "01632-960-001",
        "01632.960.001",
        "01632/960001",
        "01632\u00a0960\u2011001",
        "01632 – 960001",
        "Tel.: 01632 960001.",
        "\u200e01632 960001\u200e",
        "".join(chr(ord(digit) + 0xFEE0) for digit in "01632960001"),
        "٠١٦٣٢ ٩٦٠٠٠١",
    ],
)
def test_a_number_is_dialled_however_it_is_written(typed: str) -> None:
    assert dialled(typed) == "01632960001"


@pytest.mark.parametrize(
    "between", [" or ", " / ", "/", ", ", ",", "; ", "\n", " and ", " & ", " | ", " ", "  ", " – ", " (home) ", "\r\n"]
)
@pytest.mark.parametrize("second", ["07700 900123", "+44 7700 900123", "960002"])
def test_two_numbers_are_never_joined(between: str, second: str) -> None:
    assert dialled(f"01632 960001{between}{second}") == "01632960001"


@pytest.mark.parametrize(
    "behind",
    [
        "(Mon-Fri 9-5)",
        "9-5",
        "9–5",
        "9am to 5pm",
        "Mon-Fri 9-5",
        "24/7",
        "24 hours",
        "ext 12",
        "ext. 12",
        "x12",
        "#12",
        "option 2",
        "(since 2016)",
        "2016",
        "/2",
        "until 6 June",
        "10:00-11:30",
    ],
)
@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("0300 123 1234", "03001231234"),
        ("0800 111 222", "0800111222"),
        ("+44 1632 960001", "+441632960001"),
        ("+353 1 234 5678", "+35312345678"),
    ],
)
def test_what_stands_behind_a_number_is_no_digit_of_it(number: str, digits: str, behind: str) -> None:
    assert dialled(f"{number} {behind}") == digits


@pytest.mark.parametrize("before", ["9-5 on ", "9-5 ", "24/7: ", "Flat 2, ", "Mon 9.30-11.30, ", "Since 2016 "])
def test_nor_what_stands_before_it(before: str) -> None:
    assert dialled(f"{before}01632 960001") == "01632960001"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+353 (0)1 234 5678", "+35312345678"),
        ("00353 86 123 4567", "+353861234567"),
        ("+33 1 23 45 67 89", "+33123456789"),
        ("+49 30 123456", "+4930123456"),
        ("020 7946 0958", "02079460958"),
        ("Freephone 0800 123 4567", "08001234567"),
        ("0800 4 70 80 90", "08004708090"),
        ("0 1 6 3 2 9 6 0 0 0 1", "01632960001"),
        ("0800 1111", "08001111"),
        ("111", "111"),
        ("NHS 111, or 999 in an emergency", "111"),
        ("116 123", "116123"),
        ("960001", "960001"),
    ],
)
def test_numbers_from_abroad_and_short_ones(typed: str, number: str) -> None:
    assert dialled(typed) == number


@pytest.mark.parametrize(
    ("code", "most"),
    [
        ("44", 10),
        ("353", 9),
        ("1", 10),
        ("33", 9),
        ("34", 9),
        ("40", 9),
        ("48", 9),
        ("91", 10),
        ("351", 9),
        ("880", 10),
    ],
)
def test_a_number_from_abroad_has_as_many_digits_as_there(code: str, most: int) -> None:
    digits = "2345678901"[:most]
    assert dialled(f"+{code} {digits}") == f"+{code}{digits}"
    assert dialled(f"00{code} {digits} 2016") == f"+{code}{digits}"
    assert dialled(f"+{code}{digits}9") == ""
    assert dialled(f"+{code}{digits[:6]}") == ""


@pytest.mark.parametrize(
    "typed",
    ["", "phone 9 to 5", "9-5", "Freephone", "0800 MUMS", "2016", "08/06/2016", "8.6.2016", "10:00-11:30", "ask Ann"],
)
def test_text_without_a_number_dials_nothing(typed: str) -> None:
    assert dialled(typed) == ""


@given(st.text(st.sampled_from("0123456789+() -/.,;:extor\n\u0660"), max_size=40))
def test_what_is_dialled_is_digits_of_the_text_and_no_more_than_a_number_has(typed: str) -> None:
    number = dialled(typed)
    assert number.removeprefix("+").isdigit() or not number
    assert len(number) <= 16
    assert dialled(number) == number
