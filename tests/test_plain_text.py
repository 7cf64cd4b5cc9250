"""Editions as files: their names, a plain text in order, and which pieces have none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kit import export, pieces
from kit.model.edition import EASY_READ, LARGE_PRINT, PLAIN_TEXT, Edition
from kit.model.preset import HOME, SCREEN
from tests.pdf.structure import faults
from tests.small_kit import kit_file

EVENT = "{title: Songs, date: 2016-06-08, starts: '10:00', venue: The Hall, link: 'https://example.org/songs'}"


@pytest.fixture(autouse=True)
def own_ledger(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


def exported(tmp_path: Path, edition: Edition, wanted: str = "[{template: poster-event}]") -> export.Outcome:
    path = kit_file(tmp_path, event=EVENT, messages="[relationships]", pieces=wanted)
    return export.export(pieces.read(path), tmp_path / "out", SCREEN._replace(edition=edition))


def test_a_plain_text_has_a_line_for_each_paragraph_and_room_above_headings(tmp_path: Path) -> None:
    (file,) = exported(tmp_path, PLAIN_TEXT).files
    assert file.suffix == ".txt" and "plain text" in file.name
    data = file.read_bytes()
    assert data.startswith("\ufeff".encode())
    assert data.count(b"\n") == data.count(b"\r\n") > 5
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    assert "\n\nWednesday 8 June\n\n" in text or "\n\nWednesday 8 June, 10am\n\n" in text
    assert text.count("example.org/songs") == 1, "what the code opens is not said again"
    assert "**" not in text and "\n\n\n\n" not in text


@pytest.mark.parametrize("edition", [LARGE_PRINT, EASY_READ])
def test_a_printed_edition_is_a_tagged_file_of_its_own_name(tmp_path: Path, edition: Edition) -> None:
    (file,) = exported(tmp_path, edition).files
    assert edition.mark in file.name
    assert faults(file.read_bytes()) == []


def test_a_design_without_much_to_read_has_no_edition_and_that_is_told(tmp_path: Path) -> None:
    outcome = exported(tmp_path, LARGE_PRINT, "[{template: card-thank-you}, {template: social-square}]")
    assert outcome.files == ()
    told = [problem for problem in outcome.problems if problem.code == "no-edition"]
    assert [problem.piece for problem in told] == ["card-thank-you", "social-square"]
    assert (
        told[0].message
        == "There is no large print edition of the design Thank-you card: only posters and leaflets have one."
    )


def test_an_edition_goes_to_ones_own_printer_at_its_true_size(tmp_path: Path) -> None:
    bench = pieces.read(
        kit_file(tmp_path, event=EVENT, messages="[relationships]", pieces="[{template: leaflet-tri-fold}]")
    )
    (piece,) = pieces.lay_out_pieces(bench, HOME._replace(edition=LARGE_PRINT))
    assert piece.sound
    assert all(placement.scale == 1 for sheet in piece.sheets for placement in sheet.placements)
    assert not any(sheet.folds for sheet in piece.sheets)


def test_an_edition_is_shown_as_pictures(tmp_path: Path) -> None:
    path = kit_file(tmp_path, event=EVENT, messages="[relationships]", pieces="[{template: poster-event}]")
    outcome = export.preview(pieces.read(path), tmp_path / "out", SCREEN._replace(edition=EASY_READ), 20)
    assert all(Image.open(file).size == (165, 234) for file in outcome.files)
