"""What poppler, PDFium and MuPDF read in the file, letter for letter, in every script that is shipped."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Callable
from functools import cache

import fitz
import pypdfium2
import pytest

from kit.colour import BLACK
from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.scene import Page, Role
from kit.text.paragraph import set_paragraph
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import Box, Size
from tests.pdf.scenes import FONTS, group, page, sheet
from tests.pdf.words import SCRIPTS, SENTENCES, Script

FILES = {path.name: path for path in FONTS.glob("*.ttf")}
STAND_INS = ("NotoSans", "NotoNaskhArabic", "NotoSansBengali", "NotoSansGurmukhi", "NotoSansGujarati", "NotoSansTamil")
CHAINS = {
    "body": ("AtkinsonHyperlegibleNext_400Regular.ttf", *(f"{name}-Regular.ttf" for name in STAND_INS)),
    "headline": ("Lexend_800ExtraBold.ttf", *(f"{name}-Bold.ttf" for name in STAND_INS)),
}
CHAINS["nastaliq"] = ("NotoNastaliqUrdu-Regular.ttf", *CHAINS["body"])
PITCH = 6  # between paragraphs, in mm
FACES = Typefaces(FILES)


def listed(script: Script, chain: tuple[str, ...]) -> Page:
    """Each word a paragraph of its own, one below the other."""
    return _page(script, [*script.words], 200, chain)


def running(script: Script, chain: tuple[str, ...]) -> Page:
    """All words as one paragraph of several lines."""
    return _page(script, [" ".join(script.words)], 90, chain)


def _page(script: Script, texts: list[str], width: float, chain: tuple[str, ...]) -> Page:
    style = TextStyle(chain, 14, 1.6, BLACK, language=script.language, rtl=script.rtl)
    blocks, y = [], 10.0
    for text in texts:
        paragraph = set_paragraph(text, style, width, FACES)
        blocks.append(group(Role.PARAGRAPH, *paragraph.glyphs(5, y, width), box=Box(5, y, width, paragraph.height)))
        y += paragraph.height + PITCH
    return page(*blocks, size=Size(210, y + 10), language=script.language)


@cache
def written(chain: str) -> bytes:
    """A file with two pages for each script."""
    pages = [make(script, CHAINS[chain]) for script in scripts(chain).values() for make in (listed, running)]
    return paint([sheet(each) for each in pages], Means({}, FACES, LIGHT, Document("t", "a", "en")))


def scripts(chain: str) -> dict[str, Script]:
    """The scripts to try a chain with: all of them, or those that it has a typeface of its own for."""
    return {name: script for name, script in SCRIPTS.items() if script.rtl or chain != "nastaliq"}


def poppler(pdf: bytes) -> list[str]:
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode().split("\f")[:-1]


def pdfium(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def mupdf(pdf: bytes) -> list[str]:
    with fitz.open(stream=pdf, filetype="pdf") as file:
        return [page.get_text() for page in file]


@pytest.mark.parametrize("read", [pytest.param(poppler, marks=pytest.mark.needs("pdftotext")), pdfium, mupdf])
def test_marks_and_stops_of_right_to_left_sentences_keep_their_order(read: Callable[[bytes], list[str]]) -> None:
    script = Script("ar", True, SENTENCES)
    pdf = paint([sheet(listed(script, CHAINS["body"]))], Means({}, FACES, LIGHT, Document("t", "a", "ar")))
    assert letters(read(pdf)[0]) == letters(" ".join(SENTENCES))


def letters(text: str) -> list[str]:
    """The words of a text in one normal form, without the direction marks that programs put round them."""
    kept = "".join(letter for letter in text if unicodedata.category(letter) != "Cf" or letter in "\u200c\u200d")
    return unicodedata.normalize("NFC", kept).split()


@pytest.mark.parametrize("chain", CHAINS)
@pytest.mark.parametrize("read", [pytest.param(poppler, marks=pytest.mark.needs("pdftotext")), pdfium, mupdf])
def test_every_word_is_read_as_it_was_set(chain: str, read: Callable[[bytes], list[str]]) -> None:
    pages = read(written(chain))
    for number, (name, script) in enumerate(scripts(chain).items()):
        wanted = letters(" ".join(script.words))
        assert letters(pages[2 * number]) == wanted, f"{name}, each word by itself"
        assert letters(pages[2 * number + 1]) == wanted, f"{name}, lines of words"
