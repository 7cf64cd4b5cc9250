"""A booklet whose sheets are larger than the paper in the printer, from its design to its file."""

from __future__ import annotations

import pytest

from kit.library.layers import Layer
from kit.model.kit import PieceChoice
from kit.model.preset import HOME, Preset, home
from kit.pieces import lay_out_piece, read
from kit.printers import Printer
from kit.units import PAPER
from tests.conftest import Overlay
from tests.press.shipped_pieces import EXAMPLE

COLUMN = "{column: [{text: {en: Word}, style: body}], padding: 10mm}"
DESIGN = "name: {en: Plain}\nkind: leaflet\nsize: A4\nfold: saddle-stitch\npages:\n" + "".join(
    f"  - {{name: p{number}, ground: white, layers: [{COLUMN}]}}\n" for number in range(6)
)


@pytest.mark.parametrize(("preset", "sheets"), [(HOME, 6), (home(Printer("A3").imposition), 4)], ids=["A4", "A3"])
def test_its_pages_are_printed_one_by_one_where_a_pair_of_them_has_no_room(
    overlay: Overlay, preset: Preset, sheets: int
) -> None:
    layers = (Layer(overlay({"templates/plain.yaml": DESIGN})),)
    piece = lay_out_piece(PieceChoice("plain"), read(EXAMPLE, layers, ["plain"]), preset)
    assert piece.sound and len(piece.sheets) == sheets
    paper = preset.imposition.paper
    assert paper and all(sorted(sheet.size) == sorted(paper) for sheet in piece.sheets)
    alone = paper == PAPER["A4"]
    assert all(len(sheet.placements) == (1 if alone else 2) for sheet in piece.sheets)
    assert any(problem.name.startswith("blank-pages") for problem in piece.problems) is not alone
