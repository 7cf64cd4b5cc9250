"""Text copied from web pages and other programs: what was meant comes back, and what people really write stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.text.copied import decoded
from kit.text.markup import without_markup

MEANT = [
    "St Mary’s",
    "Café",
    "“Hello”",
    "£5",
    "½ price",
    "10 °C",
    "tŷ dŵr",
    "São João",
    "École",
    "Âme",
    "♪ Sing",
    "🎉 Party",
    "5 – 6",
    "and so on…",
    "€5",
    "Привет",
    "مرحبا",
    "বাংলা",
    "ਪੰਜਾਬੀ",
]


def misread(text: str) -> str:
    """Give a text as a program shows it that takes UTF-8 for the encoding of Windows."""
    return "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in text.encode())


@pytest.mark.parametrize("text", MEANT)
def test_letters_read_in_the_wrong_encoding_come_back(text: str) -> None:
    assert decoded(misread(text)) == text
    assert decoded(text.encode().decode("latin-1")) == text
    assert decoded(text) == text


@pytest.mark.parametrize("text", [each for each in MEANT if each not in ("Âme", "École", "ਪੰਜਾਬੀ")])
def test_also_when_they_were_misread_twice(text: str) -> None:
    assert decoded(misread(misread(text))) == text


@pytest.mark.parametrize("text", ["Łódź", "żółć mogą się", "Café", "Święto świętego Mikołaja"])
def test_also_when_a_polish_computer_misread_them(text: str) -> None:
    shown = "".join(bytes([code]).decode("cp1250", "ignore") or chr(code) for code in text.encode())
    assert decoded(shown) == text


@pytest.mark.parametrize("text", ["St Mary’s", "Café", "“Hello”", "£5", "tŷ", "5 – 6", "€5"])
def test_also_when_a_mac_misread_them(text: str) -> None:
    assert decoded(text.encode().decode("mac_roman")) == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Mums &amp; Dads", "Mums & Dads"),
        ("Caf&eacute;", "Café"),
        ("St Mary&#8217;s", "St Mary’s"),
        ("St Mary&#x2019;s", "St Mary’s"),
        ("St Mary&rsquo;s", "St Mary’s"),
        ("Mums &amp;amp; Dads", "Mums & Dads"),
        ("&quot;Free&quot;", '"Free"'),
        ("a&nbsp;b", "a\u00a0b"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"),
        ("St Mary\x92s \x96 free", "St Mary’s – free"),
        ("CoffeeÂ morning", "Coffee morning"),
        ("Goodbyeâ€", "Goodbye”"),
    ],
)
def test_codes_become_letters(typed: str, meant: str) -> None:
    assert decoded(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "R&D;",
        "A&E",
        "B&B",
        "M&S; Q&A;",
        "AT&T & co",
        "https://example.org/?a=1&copy=2&reg=3",
        "&#0;",
        "CÂN Â LLAETH",
        "TÂN",
        "Â",
        "Băltârcă Â",
        "NÃO",
        "IRMÃ…",
        "MAÇÃ’",
        "CAFÉ’S",
        "CAFÉ…",
        "VOILÀ…",
        "SPÅ…",
        "ÅSE",
        "ORĂŞENESC",
        "CASĂ…",
        "IRMÃ\u00a0e LÂ\u00a0",
        "É”",
        "3×…",
        "naïve café’s",
        "Dŵr â’i ffrind",
        "Gruß™",
        "Łódź – żółć",
        "x < y > z",
        "I <3 babies",
        "a < b > c",
        "5* hotel, 4* food",
        "____",
    ],
)
def test_what_people_really_write_stays(text: str) -> None:
    assert decoded(text) == text
    assert without_markup(text) == text


@given(st.text(st.sampled_from("Ã¢â\u201a¬Å“Â©\x99&amp;#8217<b>/r*[]() e\n"), max_size=30))
def test_no_text_makes_them_fail(text: str) -> None:
    assert len(without_markup(decoded(text))) <= len(text)
