"""Addresses as people type them: what is told, what is guessed, and what passes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.addresses import check_addresses, meant_email, meant_web
from kit.model.kit import Kit
from kit.problems import Problem, Severity
from tests.workshop import EVENT, KIT


def of_group(**parts: str) -> list[Problem]:
    return list(check_addresses(replace(KIT, group=replace(KIT.group, **parts))))


def codes(kit: Kit) -> list[str]:
    return [problem.code for problem in check_addresses(kit)]


@pytest.mark.parametrize(
    "typed",
    [
        "hello@acorns,example",
        "acorns",
        "Hello @ acorns.example",
        "hello@acorns",
        "hello@acorns.example or ann@acorns.example",
        "hello@acorns.example, ann@acorns.example",
        "hello@acorns.example.",
        "mailto:hello@acorns.example",
        "héllo@acorns.example",
        "hello at acorns.example",
        "hello@@acorns.example",
        "www.acorns.example",
    ],
)
def test_what_is_no_email_address_is_a_warning(typed: str) -> None:
    (problem,) = of_group(email=typed)
    assert (problem.code, problem.severity, problem.field) == ("not-an-email", Severity.WARNING, "group.email")
    assert problem.message and problem.hint


@pytest.mark.parametrize(
    "typed", ["", " ", "hello@acorns.example", "hello+baby@mail.acorns.org.uk", "o’brien@acorns.photography"]
)
def test_good_email_addresses_are_in_order(typed: str) -> None:
    assert of_group(email=typed) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hello@acorns,example", "hello@acorns.example"),
        ("Hello @ acorns.example", "Hello@acorns.example"),
        ("hello@acorns..example", "hello@acorns.example"),
        ("mailto: hello@acorns.example.", "hello@acorns.example"),
        ("hello (at) acorns dot example", "hello@acorns.example"),
        ("hello at acorns.example", "hello@acorns.example"),
        ("Ann <hello@acorns.example>", "hello@acorns.example"),
        ("hello@little acorns.example", "hello@littleacorns.example"),
        ("hello\uff20acorns.example", "hello@acorns.example"),
        ("acorns", ""),
        ("hello@acorns", ""),
        ("", ""),
    ],
)
def test_the_email_address_that_was_meant(typed: str, meant: str) -> None:
    assert meant_email(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("htpp://acorns.example", "https://acorns.example"),
        ("http//acorns.example", "https://acorns.example"),
        ("https://https://acorns.example", "https://acorns.example"),
        ("http;//acorns.example", "https://acorns.example"),
        ("www,acorns,example", "www.acorns.example"),
        ("acorns .example", "acorns.example"),
        ("(acorns.example)", "acorns.example"),
        ("acorns.example,", "acorns.example"),
        ("acorns.example", ""),
        ("Find us on Facebook", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_the_web_address_that_was_meant(typed: str, meant: str) -> None:
    assert meant_web(typed) == meant


def test_a_guess_is_in_the_hint() -> None:
    assert "Did you mean “https://acorns.example”?" in of_group(website="htpp://acorns.example")[0].hint
    assert "Did you mean “hello@acorns.example”?" in of_group(email="hello@acorns,example")[0].hint


@pytest.mark.parametrize(
    "typed",
    ["01632 9600", "1632 960001", "016329600012", "+44 1632 96000123", "O1632 960001", "020 7946 09580", "01632 96"],
)
def test_a_number_that_nobody_can_dial_is_told(typed: str) -> None:
    (problem,) = of_group(phone=typed)
    assert (problem.code, problem.severity) == ("not-a-phone-number", Severity.WARNING)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ask at the desk",
        "9 to 5",
        "111",
        "0300 123 1234 (Mon-Fri 9-5)",
        "+353 1 234 5678",
        "Text 60777",
        "Text 116 123",
    ],
)
def test_numbers_that_can_be_dialled_and_words_are_in_order(typed: str) -> None:
    assert of_group(phone=typed) == []


@pytest.mark.parametrize("typed", ["tel:01632960001", "mailto:hello@acorns.example"])
def test_a_link_may_ring_or_write_to_somebody(typed: str) -> None:
    assert codes(replace(KIT, events=(replace(EVENT, link=typed),))) == []


@pytest.mark.parametrize("typed", ["tel:", "tel:ann.b", "mailto:acorns.example"])
def test_a_link_that_rings_or_writes_to_nobody_is_told(typed: str) -> None:
    assert codes(replace(KIT, events=(replace(EVENT, link=typed),))) == ["not-an-address"]


def test_an_address_of_300_letters_is_short_enough_for_a_code() -> None:
    longest = "https://example.org/".ljust(300, "x")
    assert "address-too-long" not in codes(replace(KIT, events=(replace(EVENT, link=longest),)))
    assert "address-too-long" in codes(replace(KIT, events=(replace(EVENT, link=longest + "x"),)))


def test_an_address_that_nobody_types_in_is_noted_with_what_is_printed() -> None:
    link = f"https://www.acorns.example/events/{'a' * 60}?utm_source=facebook"
    (problem,) = check_addresses(replace(KIT, events=(replace(EVENT, link=link),)))
    assert (problem.code, problem.severity, problem.field) == ("address-shortened", Severity.NOTE, "events[0].link")
    assert "only “acorns.example” is printed" in problem.message


def test_letters_that_are_encoded_count_as_the_code_holds_them() -> None:
    assert codes(replace(KIT, events=(replace(EVENT, link="https://example.org/" + "ŵ" * 46),))) == []
    assert codes(replace(KIT, events=(replace(EVENT, link="https://example.org/" + "ŵ" * 47),))) == ["address-too-long"]
