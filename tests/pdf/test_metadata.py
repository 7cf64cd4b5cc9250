"""What the file says of itself, whatever people typed."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree

import pikepdf
import pytest

from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from tests.pdf.scenes import page, sheet, typefaces

DC = "{http://purl.org/dc/elements/1.1/}"
UA = "{http://www.aiim.org/pdfua/ns/id/}"
TYPED = [
    '<b>&"',
    "Tŷ & dŵr 😀",
    "أسبوع",
    "a\x07b\x00c\ufffe",
    "lone \ud800 half",
    "back\\slash (and) brackets",
    "x" * 500,
]


def painted(document: Document) -> bytes:
    return paint([sheet(page())], Means({}, typefaces(), LIGHT, document))


def packet(pdf: bytes) -> ElementTree.Element:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return ElementTree.fromstring(file.Root.Metadata.read_bytes())


@pytest.mark.parametrize("text", TYPED)
def test_what_people_typed_arrives_as_typed(text: str) -> None:
    pdf = painted(Document(text, text, "en", text, (text, "more")))
    kept = "".join(letter for letter in text if letter.isprintable())
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.docinfo.Title) == str(file.docinfo.Author) == str(file.docinfo.Subject) == kept
        assert str(file.docinfo.Keywords) == f"{kept}, more"
    for tag in ("title", "creator", "description"):
        [found] = packet(pdf).iter(DC + tag)
        assert "".join(found.itertext()).strip() == kept


def test_language_and_programs() -> None:
    pdf = painted(Document("Wythnos", "a", "cy"))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert file.Root.Lang == "cy"
        assert file.docinfo.Creator == "awareness-kit"
        assert not {"/CreationDate", "/ModDate"} & set(file.docinfo.keys())
    [language] = packet(pdf).iter(DC + "language")
    assert "".join(language.itertext()) == "cy"


def test_only_what_is_accessible_says_that_it_keeps_to_pdf_ua() -> None:
    document = Document("t", "a", "en", links=True)
    assert [element.text for element in packet(painted(replace(document, accessible=True))).iter(UA + "part")] == ["1"]
    assert not list(packet(painted(document)).iter(UA + "part"))


def test_what_is_empty_is_left_out() -> None:
    pdf = painted(Document("t", "", "en"))
    assert not list(packet(pdf).iter(DC + "creator"))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert "/Author" not in file.docinfo
