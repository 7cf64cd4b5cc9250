"""Every QR code is read from the pixels of the finished file: on every way to paper, and whatever is in its way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kit.colour import Colour
from kit.export import export
from kit.model.kit import PieceChoice
from kit.model.preset import HOME, PRESETS, SCREEN, Preset
from kit.pieces import Piece, Workbench, lay_out_piece, read
from kit.printed import print_piece
from kit.problems import Problem
from kit.qr.symbol import modules
from kit.scanning import unread_codes
from kit.scene import Group, Page, Rectangle, Shape, Sheet, walk
from kit.units import Box
from tests.test_ticket import EXAMPLE

ADDRESS = "https://example.org/coffee"
STRETCHED = HOME._replace(imposition=HOME.imposition._replace(stretch=(0.94, 1.06)))


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return read(EXAMPLE)


def piece_of(bench: Workbench, preset: Preset = SCREEN, template: str = "poster-event") -> Piece:
    return lay_out_piece(PieceChoice(template), bench, preset)


def unread(piece: Piece, bench: Workbench) -> tuple[Problem, ...]:
    return unread_codes(print_piece(piece, bench), piece.sheets, piece.preset.imposition.stretch)


def code_of(piece: Piece) -> Box:
    items = (item for page in piece.pages for item in walk(page.items))
    return next(item.box for item in items if isinstance(item, Group) and item.kind == "qr")


def covered(piece: Piece, box: Box) -> Piece:
    """Return a piece with a white box over its first page, as an element that is laid over a code would be."""
    patch = Shape((Rectangle(box),), box, fill=Colour("paper", (255, 255, 255), (0, 0, 0, 0)))

    def on(page: Page) -> Page:
        return replace(page, items=(*page.items, patch))

    def over(sheet: Sheet) -> Sheet:
        return replace(sheet, placements=tuple(replace(each, page=on(each.page)) for each in sheet.placements))

    return replace(piece, sheets=tuple(map(over, piece.sheets)))


@pytest.mark.parametrize("preset", [*PRESETS.values(), STRETCHED], ids=lambda preset: preset.id)
@pytest.mark.parametrize("template", ["poster-event", "leaflet-two-sides"])
def test_codes_are_read_on_every_way_to_paper(preset: Preset, template: str, bench: Workbench) -> None:
    piece = piece_of(bench, preset, template)
    assert code_of(piece)
    assert unread(piece, bench) == ()


def test_a_code_that_something_stands_on_is_told(bench: Workbench) -> None:
    piece = piece_of(bench)
    code = code_of(piece)
    (problem,) = unread(covered(piece, Box(code.x, code.y, code.width * 0.6, code.height * 0.6)), bench)
    assert (problem.code, problem.values["address"], problem.values["page"]) == ("unread-code", ADDRESS, 1)


def test_a_code_that_opens_something_else_is_told(bench: Workbench) -> None:
    piece = piece_of(bench)
    other = replace(bench, kit=replace(bench.kit, events=(replace(bench.kit.events[0], link="https://example.com/"),)))
    pdf = print_piece(piece_of(other), other)
    assert [each.code for each in unread_codes(pdf, piece.sheets, (1, 1))] == ["unread-code"]


def test_a_piece_whose_code_cannot_be_read_is_not_written(
    tmp_path: Path, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("kit.layout.qr.modules", lambda address, store: modules("https://example.com/", store))
    event = replace(bench.kit.events[0], link="https://example.org/of-this-test-alone")  # so no code of it is made yet
    fresh = replace(read(EXAMPLE), kit=replace(bench.kit, events=(event,)))
    outcome = export(fresh, tmp_path / "out", SCREEN, only=("poster-event", "poster-holding"))
    assert [each.name.partition(" - ")[2] for each in outcome.files] == ["Held - A3.pdf"]
    assert [each.piece for each in outcome.problems if each.code == "unread-code"] == ["poster-event"]
