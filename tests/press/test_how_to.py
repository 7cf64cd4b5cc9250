"""The page that says how to print: what is said of each kind of piece, and that all of it is on the paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.colour import WHITE
from kit.model.fold import SADDLE_STITCH, Fold
from kit.model.preset import HOME
from kit.press.border import fold_on_paper
from kit.press.how_to import Printed, how_to_print, steps
from kit.press.impose import impose
from kit.press.lettering import Lettering
from kit.scene import Glyphs, Page, walk
from kit.units import PAPER, Box, Size
from kit.words.saying import FILES
from tests.workshop import shipped, typefaces

LANDSCAPE = PAPER["A4"].turned()


def printed(kind: str, size: Size, count: int = 1, fold: Fold = "none", panels: tuple[str, ...] = ()) -> Printed:
    names = panels or tuple(f"page {number + 1}" for number in range(count))
    pages = [Page(name, size, (), "en", WHITE, panel=name if panels else "") for name in names]
    sheets = impose(pages, fold_on_paper(fold, size, HOME.imposition), size, HOME.imposition)
    return Printed("A piece", kind, fold, sheets)


def said(piece: Printed) -> str:
    return "\n".join(FILES.phrase(step) for step in steps(piece))


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        (printed("poster", PAPER["A4"]), ["A4, 1 sheet.", "120 g"]),
        (printed("leaflet", PAPER["A5"], 2), ["A4, 1 sheet.", "flip on short edge", "that makes 2"]),
        (printed("card", Size(50, 150), 2), ["flip on short edge", "that makes 5", "thick paper"]),
        (printed("poster", PAPER["A3"]), ["A4, 4 sheets", "is a map", "Glue the sheets together"]),
        (printed("leaflet", PAPER["A5"], 8, SADDLE_STITCH), ["A4, 2 sheets", "staple twice", "flip on short edge"]),
        (
            printed("leaflet", PAPER["A4"], 6, SADDLE_STITCH),
            ["A4, 6 sheets", "too small", "staple them along one side"],
        ),
        (
            printed("leaflet", LANDSCAPE, 0, "tri-fold", ("cover", "inside", "flap", "back")),
            ["Fold the right panel in", "flip on short edge"],
        ),
    ],
    ids=["poster", "flyer", "bookmark", "large", "booklet", "large booklet", "tri-fold"],
)
def test_every_kind_of_piece_has_its_steps(piece: Printed, words: list[str]) -> None:
    assert [word for word in words if word not in said(piece)] == []


def test_sheets_that_allow_for_a_printer_are_for_that_one_only() -> None:
    piece = replace(printed("poster", PAPER["A4"]), stretch=(1 / 0.98, 1.0))
    assert "98.0\u00a0% across and 100.0\u00a0% down" in said(piece) and "that printer only" in said(piece)
    assert "printer only" not in said(printed("poster", PAPER["A4"]))


def test_what_is_not_to_be_done_is_not_said() -> None:
    assert "flip" not in said(printed("poster", PAPER["A4"])) and "Cut" not in said(printed("poster", PAPER["A4"]))
    assert "Fold" not in said(printed("card", PAPER["A6"], 2)) and "Glue" not in said(printed("card", PAPER["A6"], 2))


def test_twenty_pieces_stand_on_as_many_pages_as_they_take_and_nothing_over_an_edge() -> None:
    lettering = Lettering(typefaces(), shipped().campaign.plain_chain)
    every = [printed("leaflet", PAPER["A5"], 2), printed("poster", PAPER["A3"]), printed("poster", PAPER["A4"])] * 7
    sheets = how_to_print(every, lettering)
    assert len(sheets) > 4
    for sheet in sheets:
        paper = Box(0, 0, *sheet.size)
        assert all(paper.contains(item.box) for item in walk(sheet.marks))
    first = "".join(item.text for item in walk(sheets[0].marks) if isinstance(item, Glyphs))
    assert "“Actual size”" in " ".join(first.split())
    text = "".join(item.text for sheet in sheets for item in walk(sheet.marks) if isinstance(item, Glyphs))
    assert text.replace(" ", "").count("Apiece") == 21
