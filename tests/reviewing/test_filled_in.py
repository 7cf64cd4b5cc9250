"""Sheets that came back: read as they were filled in, and what is no such sheet refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.kit_file.archive import pack
from kit.problems import UnreadableFile
from kit.reviewing.filled_in import read_sheet
from kit.reviewing.sheet import ReviewSheet
from kit.reviewing.word_file import DOCUMENT
from tests.reviewing.sheets import document, fill, save


def test_a_sheet_comes_back_as_it_went(sheet: Path, welsh: ReviewSheet) -> None:
    filled = read_sheet(sheet)
    assert (filled.tag, filled.reviewer) == ("cy", "")
    assert list(filled.pages) == [page.name for page in welsh.pages]
    for page in welsh.pages:
        back = filled.pages[page.name]
        assert back.lines == tuple((line.english, line.said) for line in page.lines)
        assert back.good is False


def test_a_name_a_yes_and_changed_words_are_read(sheet: Path) -> None:
    words = {"Does dim angen ond côl.": "Côl <sy’n> ddigon & mwy."}
    filled = read_sheet(fill(sheet, name="Siân Evans", yes=("message a-lap",), words=words))
    assert filled.reviewer == "Siân Evans"
    page = filled.pages["message a-lap"]
    assert page.good is True
    assert page.lines[0] == ("A lap is all the kit you need.", "Côl <sy’n> ddigon & mwy.")
    assert filled.pages["message about-the-bus"].good is False


@pytest.mark.parametrize(
    ("answer", "good"), [("Yes!", True), ("ydy, mae’n iawn.", True), ("✓", True), ("not yet", False), ("hmm", None)]
)
def test_what_is_written_at_the_end_is_understood(sheet: Path, answer: str, good: bool | None) -> None:
    filled = read_sheet(fill(sheet, yes=("message a-lap",), answer=answer))
    assert filled.pages["message a-lap"].good is good


def test_words_that_are_struck_out_as_a_tracked_change_are_gone(sheet: Path) -> None:
    old = '<w:t xml:space="preserve">Does dim angen ond côl.</w:t>'
    tracked = (
        '</w:r><w:del w:id="1" w:author="S"><w:r><w:delText>Does dim angen ond côl.</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="S"><w:r><w:t>Mae côl </w:t></w:r><w:r><w:t>yn ddigon.</w:t></w:r></w:ins><w:r>'
    )
    filled = read_sheet(save(sheet, document(sheet).replace(old, tracked)))
    assert filled.pages["message a-lap"].lines[0][1] == "Mae côl yn ddigon."


def test_a_row_without_cells_is_passed_over(sheet: Path) -> None:
    before = read_sheet(sheet)
    assert read_sheet(save(sheet, document(sheet).replace("</w:tbl>", "<w:tr></w:tr></w:tbl>"))) == before


def refused(path: Path) -> str:
    with pytest.raises(UnreadableFile) as error:
        read_sheet(path)
    return error.value.problems[0].name


def test_what_is_no_sheet_is_refused(tmp_path: Path, sheet: Path) -> None:
    text = tmp_path / "welsh.odt"
    text.write_text("Does dim angen ond côl.", encoding="utf-8")
    assert refused(text) == "not-a-sheet.format"
    other = tmp_path / "letter.docx"
    other.write_bytes(pack({"[Content_Types].xml": b"<a/>", DOCUMENT: b"<a/>"}))
    assert refused(other) == "not-a-sheet"
    whole = document(sheet)
    assert refused(save(sheet, whole[: len(whole) // 2])) == "not-a-sheet.damaged"
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    assert refused(save(sheet, bomb)) == "not-a-sheet.damaged"
    assert refused(tmp_path / "gone.docx") == "unreadable-file"
    cut = tmp_path / "cut.docx"
    cut.write_bytes(other.read_bytes()[:60])
    assert refused(cut) == "damaged-archive"
