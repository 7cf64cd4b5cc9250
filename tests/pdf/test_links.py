"""Addresses that may be clicked, where they stand and what a screen reader says of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.model.preset import SCREEN
from kit.pdf.document import Document
from kit.pdf.links import address
from kit.pdf.paint import paint
from kit.scene import Item, Link, Role
from kit.units import Box, millimetres
from tests.pdf.scenes import dots, group, line, page, sheet, typefaces
from tests.pdf.structure import faults, opened, outline

FACES = typefaces()


def painted(*items: Item) -> bytes:
    return paint([sheet(page(*items), margin=5)], {}, typefaces(), SCREEN, Document("t", "a", "en"))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://example.org/coffee?a=1&b=2#top", "https://example.org/coffee?a=1&b=2#top"),
        (" http://example.org ", "http://example.org"),
        ("HTTPS://Example.org", "https://Example.org"),
        ("https://example.org/caffi/tŷ", "https://example.org/caffi/t%C5%B7"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("mailto:hello@example.org", "mailto:hello@example.org"),
        ("tel:+441234567890", "tel:+441234567890"),
    ],
)
def test_addresses_that_do_no_harm(typed: str, written: str) -> None:
    assert address(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "example.org",
        "www.example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org",
        "https://",
        "https:example",
        "mailto:",
        "https://exa mple.org",
        "https://example.org/\n/Type /Action",
        "https://[1",
        "launch:calc.exe",
    ],
)
def test_addresses_that_nobody_is_sent_to(typed: str) -> None:
    assert address(typed) is None
    run = line(FACES, "text", 20, 20, 14)
    file = opened(painted(group(Role.PARAGRAPH, run, Link(run.box, typed))))
    assert "/Annots" not in file.pages[0].obj


@given(st.text())
def test_an_address_is_ascii_or_none(typed: str) -> None:
    found = address("https://example.org/" + typed)
    assert found is None or (found.isascii() and " " not in found)


def test_a_link_lies_over_its_words_and_holds_them() -> None:
    before, words = line(FACES, "See ", 20, 20, 14), line(FACES, "example.org", 35, 20, 14)
    pdf = painted(group(Role.PARAGRAPH, before, words, Link(words.box, "https://example.org")))
    assert outline(pdf) == ["Document", "  P", "    Link"]
    assert faults(pdf) == []
    file = opened(pdf)
    [annotation] = file.pages[0].obj.Annots
    left, bottom, right, top = (millimetres(float(edge)) for edge in annotation.Rect)
    box = words.box.moved(5, 5)
    assert (left, 307 - top, right, 307 - bottom) == pytest.approx((box.x, box.y, box.right, box.bottom), abs=0.01)
    assert annotation.A.URI == "https://example.org"
    assert annotation.Contents == "https://example.org"
    assert int(annotation.F) & 4  # it may be printed, as PDF/A wants


def test_a_link_over_two_lines_is_one_to_a_reader() -> None:
    first, second = line(FACES, "www.example.org/", 20, 20, 14), line(FACES, "coffee", 20, 28, 14)
    links = [Link(run.box, "https://example.org/coffee") for run in (first, second)]
    pdf = painted(group(Role.PARAGRAPH, first, second, *links))
    assert outline(pdf) == ["Document", "  P", "    Link"]
    file = opened(pdf)
    assert len(file.pages[0].obj.Annots) == 2


def test_a_figure_that_can_be_clicked_says_what_it_shows() -> None:
    code = dots(9, Box(20, 20, 20, 20))
    pdf = painted(group(Role.FIGURE, code, Link(code.box, "https://example.org"), alt="Our page"))
    assert outline(pdf) == ["Document", "  P", "    Link Alt=Our page", "      Figure Alt=Our page"]
    assert faults(pdf) == []


def test_a_link_over_nothing_says_where_it_leads() -> None:
    pdf = painted(Link(Box(20, 20, 20, 20), "https://example.org"))
    assert outline(pdf) == ["Document", "  P", "    Link Alt=https://example.org"]
    assert faults(pdf) == []


def test_words_outside_the_link_are_not_in_it() -> None:
    words, after = line(FACES, "example.org", 20, 20, 14), line(FACES, " is ours", 60, 20, 14)
    pdf = painted(group(Role.PARAGRAPH, Link(words.box, "https://example.org"), words, after))
    file = opened(pdf)
    [paragraph] = file.Root.StructTreeRoot.K[0].K
    [link, mark] = paragraph.K
    assert (link.S, mark.Type) == ("/Link", "/MCR")
