"""Addresses that people typed: what a link and a QR code open, and what is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.model.address import email_uri, is_email, is_shortened, phone_uri, shown, uri


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("example.org", "https://example.org"),
        (" http://example.org ", "http://example.org"),
        ("HTTPS://Example.org/A", "https://Example.org/A"),
        ("https:/example.org", "https://example.org"),
        ("https:example.org", "https://example.org"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("localhost:80", "https://localhost:80"),
        ("example.org\\coffee", "https://example.org/coffee"),
        ("https://example.org/coffee?a=1&b=2#top", "https://example.org/coffee?a=1&b=2#top"),
        ("example.org/a/", "https://example.org/a/"),
        ("example.org/", "https://example.org/"),
        ("exam\u00adple.org/a\u200e", "https://example.org/a"),
        ("mailto:hello@example.org", "mailto:hello@example.org"),
        ("mailto:hello@example.org?subject=Tea", "mailto:hello@example.org?subject=Tea"),
        ("hello@example.org", "mailto:hello@example.org"),
        ("tel:+44 (0)1632 960001", "tel:+441632960001"),
    ],
)
def test_a_typed_address_opens_what_was_meant(typed: str, opened: str) -> None:
    assert uri(typed) == opened


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("https://example.org/Dŵr-a-babi", "https://example.org/D%C5%B5r-a-babi"),
        ("https://example.org/caffe\u0300", "https://example.org/caff%C3%A8"),
        ("https://tŷgwyn.example/llŷn", "https://xn--tgwyn-nhb.example/ll%C5%B7n"),
        ("https://TŶGWYN.example", "https://xn--tgwyn-nhb.example"),
        ("https://bücher.example:8080/?q=ü#ü", "https://xn--bcher-kva.example:8080/?q=%C3%BC#%C3%BC"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("https://example.org/a b?c d", "https://example.org/a%20b?c%20d"),
        ("https://example.org/a%20b%C5%B7", "https://example.org/a%20b%C5%B7"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ('https://example.org/"<a>"', "https://example.org/%22%3Ca%3E%22"),
    ],
)
def test_letters_outside_ascii_are_encoded_once(typed: str, opened: str) -> None:
    assert uri(typed) == opened


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "our website",
        "javascript:alert(1)",
        "JavaScript:x",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org",
        "launch:calc.exe",
        "https://",
        "mailto:",
        "mailto:me",
        "tel:us",
        "https://exa mple.org",
        "https://example.org,",
        "https://example.org/\n/Type /Action",
        "https://[1",
        "https://.example.org",
        f"https://{'a' * 64}.org",
    ],
)
def test_nobody_is_sent_to_what_opens_nothing(typed: str) -> None:
    assert uri(typed) == ""


@given(st.text(max_size=60), st.sampled_from(["", "https://", "https://example.org/", "mailto:", "mailto:a@b.org?"]))
def test_an_address_is_ascii_and_stays_as_it_is(typed: str, before: str) -> None:
    opened = uri(before + typed)
    assert opened.isascii() and not any(letter <= " " for letter in opened)
    assert uri(opened) == opened


@pytest.mark.parametrize(
    "typed",
    [
        "hello@acorns.example",
        "hello+babies@acorns.example",
        "o'brien@acorns.example",
        "o’brien@acorns.example",
        "ann.smith_2@mail.acorns.org.uk",
        "hello@acorns.photography",
        "HELLO@ACORNS.EXAMPLE",
        " hello@acorns.example ",
        "hello@tŷgwyn.example",
        "1@2.org",
    ],
)
def test_good_email_addresses(typed: str) -> None:
    assert is_email(typed)
    assert email_uri(typed).startswith("mailto:")


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("hello@acorns,example", ""),
        ("acorns", ""),
        ("Hello @ acorns.example", ""),
        ("hello @acorns.example", ""),
        ("hello@acorns", ""),
        ("hello@acorns..example", ""),
        ("hello@@acorns.example", ""),
        ("hello at acorns.example", ""),
        ("hello\uff20acorns.example", ""),
        ("hello@acorns.example.", "mailto:hello@acorns.example"),
        ("hello@acorns.example,", "mailto:hello@acorns.example"),
        ("mailto:hello@acorns.example", "mailto:hello@acorns.example"),
        ("Ann <hello@acorns.example>", "mailto:hello@acorns.example"),
        ("hello@acorns.example (Ann)", "mailto:hello@acorns.example"),
        ("hello@acorns.example or ann@acorns.example", "mailto:hello@acorns.example"),
        ("hello@acorns.example, ann@acorns.example", "mailto:hello@acorns.example"),
        ("hello@acorns.example/ann@acorns.example", "mailto:hello@acorns.example"),
        ("hello@acorns.example\nann@acorns.example", "mailto:hello@acorns.example"),
        ("héllo@acorns.example", "mailto:h%C3%A9llo@acorns.example"),
        (".hello@acorns.example", "mailto:.hello@acorns.example"),
    ],
)
def test_others_write_to_the_first_address_that_can_be_made_out(typed: str, opened: str) -> None:
    assert not is_email(typed)
    assert email_uri(typed) == opened


def test_signs_in_a_name_that_mean_something_in_a_link_are_encoded() -> None:
    assert email_uri("mums&dads=2%@acorns.example") == "mailto:mums%26dads%3D2%25@acorns.example"


def test_a_phone_link_dials_the_number() -> None:
    assert phone_uri("+44 (0)1632 960001 (9-5)") == "tel:+441632960001"
    assert phone_uri("ask at the desk") == ""


@pytest.mark.parametrize("typed", ["01632 960001", "+44 1632 960001", "111", "116 123"])
def test_what_a_phone_link_opens_is_an_address_itself(typed: str) -> None:
    assert uri(phone_uri(typed)) == phone_uri(typed) != ""


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("https://www.acorns.example/", "www.acorns.example"),
        ("HTTP://acorns.example/a/", "acorns.example/a/"),
        ("acorns.example/?a=b", "acorns.example/?a=b"),
        ("acorns.example/?from=https://other.example", "acorns.example/?from=https://other.example"),
        ("acorns.example/hotel:12", "acorns.example/hotel:12"),
        ("mailto:hello@acorns.example", "hello@acorns.example"),
        ("tel:01632 960001", "01632 960001"),
        (f"https://acorns.example/{'a' * 45}", f"acorns.example/{'a' * 45}"),
        (f"https://www.acorns.example/{'a' * 42}", "acorns.example"),
        (f"https://acorns.example?{'a' * 60}", "acorns.example"),
        (f"https://{'a' * 60}.example", f"{'a' * 60}.example"),
        ("", ""),
    ],
)
def test_what_is_printed_of_an_address(typed: str, printed: str) -> None:
    assert shown(typed) == printed


def test_only_an_address_of_which_the_site_is_printed_is_called_shortened() -> None:
    assert is_shortened(f"https://www.acorns.example/{'a' * 42}")
    assert not is_shortened(f"https://acorns.example/{'a' * 45}")
    assert not is_shortened(f"https://{'a' * 60}.example")
