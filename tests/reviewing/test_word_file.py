"""The sheet as a Word document: what other programs need of it, and what a speaker sees."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pymupdf

from kit.model.library import Library
from kit.reviewing.sheet import ReviewSheet, sheet_of
from kit.reviewing.word_file import word_file
from tests.reviewing.sheets import document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_another_program_reads_every_text_of_it(welsh: ReviewSheet, sheet: Path) -> None:
    with pymupdf.open(sheet) as opened:
        text = "".join("".join(page.get_text() for page in opened).split())
    for page in welsh.pages:
        for line in page.lines:
            assert "".join(line.english.split()) in text
            assert "".join(line.said.split()) in text
    assert "Yourname" in text and "Writeyes." in text


def test_each_message_begins_a_new_page(sheet: Path, welsh: ReviewSheet) -> None:
    assert document(sheet).count("<w:pageBreakBefore/>") == len(welsh.pages)


def test_what_runs_from_right_to_left_is_marked_so_and_the_english_is_not(shipped: Library) -> None:
    urdu = sheet_of(shipped, shipped.languages["ur"])
    root = ElementTree.fromstring(_document(word_file(urdu)))
    turned = [p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}bidi") is not None]
    words = {"".join(t.text or "" for t in p.iter(f"{W}t")) for p in turned}
    lines = [line for page in urdu.pages for line in page.lines]
    assert {line.said.replace("\n", "") for line in lines} == words
    assert not words & {line.english for line in lines}


def _document(data: bytes) -> str:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def test_the_same_sheet_gives_the_same_bytes(welsh: ReviewSheet) -> None:
    assert word_file(welsh) == word_file(welsh)
