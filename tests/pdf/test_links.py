"""Addresses that may be clicked, where they stand and what a screen reader says of them."""

from __future__ import annotations

import pytest

from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.scene import Item, Link, Role
from kit.units import Box, millimetres
from tests.pdf.scenes import dots, group, line, page, sheet, typefaces
from tests.pdf.structure import faults, opened, outline

FACES = typefaces()


def painted(*items: Item) -> bytes:
    return paint([sheet(page(*items), margin=5)], Means({}, typefaces(), LIGHT, Document("t", "a", "en", links=True)))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "our website",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.org",
        "https://",
        "mailto:",
        "https://exa mple.org",
        "https://example.org/\n/Type /Action",
        "https://[1",
        "launch:calc.exe",
    ],
)
def test_addresses_that_nobody_is_sent_to(typed: str) -> None:
    run = line(FACES, "text", 20, 20, 14)
    file = opened(painted(group(Role.PARAGRAPH, run, Link(run.box, typed))))
    assert "/Annots" not in file.pages[0].obj


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


def test_a_link_opens_its_address_in_ascii_and_is_told_in_words() -> None:
    words = line(FACES, "tŷgwyn.example", 20, 20, 14)
    file = opened(painted(group(Role.PARAGRAPH, words, Link(words.box, "https://tŷgwyn.example/ŵ", "tŷgwyn.example"))))
    [annotation] = file.pages[0].obj.Annots
    assert annotation.A.URI == "https://xn--tgwyn-nhb.example/%C5%B5"
    assert annotation.Contents == "tŷgwyn.example"


@pytest.mark.parametrize("address", ["tel:01632960001", "tel:+441632960001", "mailto:hello@example.org"])
def test_a_phone_and_an_email_are_opened_as_they_are(address: str) -> None:
    words = line(FACES, "text", 20, 20, 14)
    file = opened(painted(group(Role.PARAGRAPH, words, Link(words.box, address))))
    assert [link.A.URI for link in file.pages[0].obj.Annots] == [address]


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
