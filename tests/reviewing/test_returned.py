"""What came back, held against what the campaign says now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kit.model.library import Library
from kit.problems import Problem
from kit.reviewing.filled_in import read_sheet
from kit.reviewing.returned import Reviewed, taken_over
from kit.reviewing.sheet import ReviewSheet, SheetPage, sheet_of
from kit.reviewing.word_file import word_file
from tests.reviewing.sheets import TABLE, document, fill, save

HEADLINE = "Does dim angen ond côl."


def returned(sheet: ReviewSheet, path: Path) -> tuple[dict[str, Reviewed], dict[str, Problem]]:
    reviewed, problems = taken_over(sheet, read_sheet(path), str(path))
    return {each.page.name: each for each in reviewed}, {each.name: each for each in problems}


def test_nothing_is_taken_over_from_a_sheet_that_nobody_filled_in(welsh: ReviewSheet, sheet: Path) -> None:
    reviewed, problems = returned(welsh, sheet)
    assert reviewed == {}
    assert list(problems) == ["review-unread"]
    assert problems["review-unread"].message.startswith(f"{len(welsh.pages)} pages have no yes at the end")


def test_a_page_with_a_yes_is_good_and_says_what_was_changed(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, yes=("message a-lap", "thank-you short"), words={HEADLINE: "Mae côl yn ddigon."})
    reviewed, problems = returned(welsh, sheet)
    assert set(reviewed) == {"message a-lap", "thank-you short"}
    page = reviewed["message a-lap"]
    assert page.good and page.changed == {"headline": "Mae côl yn ddigon."}
    assert page.words["short"].startswith("Mam-gu, tad-cu")
    assert list(problems) == ["review-unread"]


def test_words_put_right_without_a_yes_are_taken_over_and_not_good(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, words={HEADLINE: "Mae côl yn ddigon."})
    reviewed, problems = returned(welsh, sheet)
    assert not reviewed["message a-lap"].good
    assert "message a-lap" in problems["review-not-good"].message


def test_an_empty_cell_leaves_the_words_as_they_were(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, yes=("message a-lap",), words={HEADLINE: " "})
    reviewed, problems = returned(welsh, sheet)
    assert reviewed == {}
    assert "“A lap is all the kit you need.”" in problems["review-empty"].message


def as_if_new(sheet: ReviewSheet, *names: str) -> ReviewSheet:
    """Return a sheet on which the first text of these pages has words already, and the others have none."""
    pages = (
        replace(page, lines=(page.lines[0], *(replace(line, said="") for line in page.lines[1:])))
        if page.name in names
        else page
        for page in sheet.pages
    )
    return replace(sheet, pages=tuple(pages))


def test_a_page_that_is_not_filled_in_wholly_is_told_and_what_can_be_said_alone_is_taken_over(
    welsh: ReviewSheet, tmp_path: Path
) -> None:
    new, sheet = as_if_new(welsh, "message a-lap", "designs"), tmp_path / "new.docx"
    sheet.write_bytes(word_file(new))
    words = {HEADLINE: "Mae côl yn ddigon.", new.pages[-1].lines[0].said: "Croeso"}
    fill(sheet, yes=("message a-lap", "designs"), words=words)
    reviewed, problems = returned(new, sheet)
    assert set(reviewed) == {"designs"}
    assert reviewed["designs"].changed == {"1": "Croeso"} and not reviewed["designs"].good
    assert set(problems) == {"review-incomplete", "review-incomplete.message", "review-unread"}
    assert "3 texts are not there yet" in problems["review-incomplete.message"].message
    assert "“designs”" in problems["review-incomplete"].message


def test_a_thank_you_without_closing_words_can_be_good(shipped: Library, tmp_path: Path) -> None:
    thanks = shipped.thank_yous["short"]
    wordings = {tag: replace(words, closing="") for tag, words in thanks.wordings.items()}
    library = replace(shipped, thank_yous={"short": replace(thanks, wordings=wordings)})
    page_sheet, path = sheet_of(library, library.languages["cy"]), tmp_path / "welsh.docx"
    path.write_bytes(word_file(page_sheet))
    reviewed, _ = returned(page_sheet, fill(path, yes=("thank-you short",)))
    assert reviewed["thank-you short"].good
    assert set(reviewed["thank-you short"].words) == {"none", "one", "many"}


def test_a_place_that_is_lost_is_told(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, yes=("thank-you short",), words={"Gyda diolch am gymorth {names}.": "Gyda diolch i bawb."})
    reviewed, problems = returned(welsh, sheet)
    assert reviewed == {}
    assert "{names}" in problems["review-places"].message
    fill(sheet, words={HEADLINE: "Mae {côl} yn ddigon."})
    assert "review-places.none" in returned(welsh, sheet)[1]


def test_english_that_has_changed_since_is_told(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, yes=("message a-lap",))
    pages = tuple(_with_new_english(page) for page in welsh.pages)
    reviewed, problems = returned(replace(welsh, pages=pages), sheet)
    assert reviewed == {}
    assert "“A lap will do.”" in problems["review-stale"].message


def _with_new_english(page: SheetPage) -> SheetPage:
    if page.name != "message a-lap":
        return page
    return replace(page, lines=(replace(page.lines[0], english="A lap will do."), *page.lines[1:]))


def test_a_page_that_was_taken_out_is_told(welsh: ReviewSheet, sheet: Path) -> None:
    text = document(sheet)
    lap = next(table[0] for table in TABLE.finditer(text) if ">message a-lap<" in table[0])
    save(sheet, text.replace(lap, ""))
    message = returned(welsh, sheet)[1]["review-missing"].message
    assert message.startswith("This page is not on the sheet any more: message a-lap.")


def test_neither_yes_nor_no_is_asked_about(welsh: ReviewSheet, sheet: Path) -> None:
    fill(sheet, yes=("message a-lap",), answer="perhaps")
    reviewed, problems = returned(welsh, sheet)
    assert reviewed == {}
    assert "message a-lap" in problems["review-unclear"].message
