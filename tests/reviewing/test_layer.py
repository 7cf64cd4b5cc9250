"""What was put right, as a folder of assets: the program says it from then on, and who checked it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cli.program import main
from kit.library.layers import find_layers
from kit.library.load import load_library
from kit.model.library import Library
from tests.reviewing.sheets import fill

HEADLINE, NEW = "Does dim angen ond côl.", "Mae côl yn ddigon."


def review(*arguments: object) -> int:
    return main(["review", *map(str, arguments)])


def with_folder(folder: Path) -> Library:
    library, problems = load_library(find_layers([folder]))
    assert not [each for each in problems if str(folder) in each.file], problems
    return library


def test_a_message_that_was_read_is_said_in_the_new_words_and_with_the_name(
    sheet: Path, tmp_path: Path, shipped: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "ours"
    fill(sheet, name="Siân Evans", yes=("message a-lap", "thank-you warm"), words={HEADLINE: NEW})
    assert review("Welsh", "--read", sheet, "--into", folder) == 0
    told = capsys.readouterr()
    assert told.out.split() == [str(folder / "messages" / "a-lap.yaml"), str(folder / "partners.yaml")]
    assert "2 pages are checked by Siân Evans." in told.err
    library = with_folder(folder)
    message = library.messages["a-lap"]
    assert message.wordings["cy"].headline == NEW
    assert (message.wordings["cy"].reviewed, message.wordings["cy"].reviewed_by) == (True, "Siân Evans")
    assert message.wordings["en"] == shipped.messages["a-lap"].wordings["en"]
    assert not message.wordings["pl"].reviewed
    warm = library.thank_yous["warm"]
    assert warm.wordings["cy"].reviewed_by == "Siân Evans"
    assert warm.wordings["cy"].none == shipped.thank_yous["warm"].wordings["cy"].none
    assert warm.name == shipped.thank_yous["warm"].name
    assert not library.messages["a-good-answer"].wordings["cy"].reviewed


def test_a_second_language_goes_into_the_same_folder(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, polish = tmp_path / "ours", tmp_path / "polish.docx"
    fill(sheet, name="Siân Evans", yes=("message a-lap", "thank-you warm"), words={HEADLINE: NEW})
    assert review("cy", "--read", sheet, "--into", folder) == 0
    assert review("pl", "-o", polish) == 0
    fill(polish, yes=("message a-lap", "thank-you warm"))
    assert review("pl", "--read", polish, "--into", folder, "--by", "Ewa Nowak") == 0
    library = with_folder(folder)
    said = library.messages["a-lap"].wordings
    assert (said["cy"].headline, said["cy"].reviewed_by, said["pl"].reviewed_by) == (NEW, "Siân Evans", "Ewa Nowak")
    thanks = library.thank_yous["warm"].wordings
    assert (thanks["cy"].reviewed_by, thanks["pl"].reviewed_by) == ("Siân Evans", "Ewa Nowak")


def test_the_week_and_the_designs_are_put_right_too(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "ours"
    words = {"Meithrin Meddyliau Bach": "Magu Meddyliau Bach", "I dadau": "I bob tad"}
    fill(sheet, name="Siân Evans", yes=("week", "designs"), words=words)
    assert review("cy", "--read", sheet, "--into", folder) == 0
    library = with_folder(folder)
    assert library.campaign.line["cy"] == "Magu Meddyliau Bach"
    assert library.campaign.line["en"] == "Building Babies’ Minds"
    assert dict(library.campaign.reviewed) == {"cy": "Siân Evans"}
    cards = (folder / "templates" / "conversation-cards.yaml").read_text(encoding="utf-8")
    assert cards.count("cy: I bob tad") == 2 and "I dadau" not in cards
    assert sorted(path.name for path in folder.rglob("*.yaml")) == ["campaign.yaml", "conversation-cards.yaml"]
    assert len(library.templates["conversation-cards"].pages) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["cy"], "Say either which sheet to make or which one to read."),
        (["cy", "--read", "welsh.docx"], "Where are the words to go?"),
        (["cy", "-o", "welsh.pdf"], "A sheet is a Word document, and welsh.pdf is not."),
        (["en", "-o", "en.docx"], "there is no sheet for it"),
        (["Klingon", "-o", "k.docx"], "There is no language called “Klingon” here."),
        (["pl", "--read", "welsh.docx", "--into", "ours"], "is the sheet for “cy”, not for “pl”."),
        (["cy", "--read", "welsh.docx", "--into", "ours"], "welsh.docx does not say who read it."),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    arguments: list[str],
    told: str,
    sheet: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert review(*arguments) == 2
    assert told in " ".join(capsys.readouterr().err.split())
    assert [path.name for path in tmp_path.iterdir()] == ["welsh.docx"]


def test_words_of_one_campaign_do_not_go_into_the_folder_of_another(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "next-year"
    folder.mkdir()
    (folder / "campaign.yaml").write_text("id: next-year\n", encoding="utf-8")
    fill(sheet, name="Siân Evans", yes=("message a-lap",))
    assert review("cy", "--read", sheet, "--into", folder) == 2
    assert "belongs to the campaign next-year, and these words are of imhaw-2016" in " ".join(
        capsys.readouterr().err.split()
    )
    assert [path.name for path in folder.iterdir()] == ["campaign.yaml"]


@pytest.mark.parametrize(
    ("place", "text", "told"),
    [
        ("partners.yaml", "partners: [\n", "partners.yaml:1:11"),
        ("messages/a-lap.yaml", "- a list\n", "what it says is not in lines of 'key: value'"),
        ("templates/conversation-cards.yaml", "kind: poster: card\n", "conversation-cards.yaml:1:"),
    ],
)
def test_a_file_in_the_folder_that_cannot_be_read_stays_as_it_is_and_nothing_is_written(
    place: str, text: str, told: str, sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "ours"
    (folder / place).parent.mkdir(parents=True)
    (folder / place).write_text(text, encoding="utf-8")
    words = {HEADLINE: NEW, "I dadau": "I bob tad"}
    fill(sheet, name="Siân Evans", yes=("week", "message a-lap", "thank-you warm", "designs"), words=words)
    assert review("cy", "--read", sheet, "--into", folder) == 2
    assert told in " ".join(capsys.readouterr().err.split())
    assert [path for path in folder.rglob("*") if path.is_file()] == [folder / place]
    assert (folder / place).read_text(encoding="utf-8") == text


def test_nothing_is_said_of_a_folder_that_nothing_was_written_to(
    sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(sheet, name="Siân Evans")
    assert review("cy", "--read", sheet, "--into", tmp_path / "ours") == 0
    assert "Give the folder to the program" not in capsys.readouterr().err
    fill(sheet, name="Siân Evans", words={HEADLINE: NEW})
    assert review("cy", "--read", sheet, "--into", tmp_path / "ours") == 0
    told = " ".join(capsys.readouterr().err.split())
    assert "no page of this sheet is checked yet. Give the folder to the program" in told


def test_a_sheet_that_somebody_may_be_filling_in_is_not_replaced(
    sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(sheet, name="Siân Evans")
    before = sheet.read_bytes()
    assert review("cy", "-o", sheet) == 2
    assert sheet.read_bytes() == before
    assert review("cy", "-o", sheet, "--force") == 0
    assert sheet.read_bytes() != before
