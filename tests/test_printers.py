"""What is known of printers: kept, found again, and asked for by name; a damaged note costs nothing but itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kit.cli.program import main
from kit.colour import WHITE
from kit.model.fold import panel_size
from kit.model.preset import home
from kit.press.impose import impose
from kit.printed import duplex
from kit.printers import Printer, note_printer, printer_of, printers
from kit.problems import KitError
from kit.scene import Page, Sheet
from kit.units import PAPER, Size


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "awareness-kit" / "printers.json"


def test_a_printer_is_found_again_and_others_stay() -> None:
    office = Printer("A3", 4.2, 1.0, -0.5, other_edge=True, across=0.98, down=1.01, turned_right=True)
    home_printer = Printer()
    note_printer("Office", office)
    note_printer("Küche & Büro", home_printer)
    assert printers() == {"Office": office, "Küche & Büro": home_printer}
    assert printer_of("Office", "A4").paper == "A4" and printer_of("Office").edge == 4.2


def test_one_that_is_not_known_is_told_with_those_that_are() -> None:
    note_printer("Office", Printer())
    with pytest.raises(KitError) as told:
        printer_of("Ofice")
    assert told.value.problems[0].values["names"] == ("Office",)


ODD = ('"across": 0.5', '"down": 2', '"across": NaN', '"edge": 30', '"edge": -1', '"back_down": 1e99', '"edge": NaN')


@pytest.mark.parametrize(
    "note",
    [
        *(f'{{"a": {{"paper": "A4", "edge": 4, "back_right": 0, "back_down": 0, {odd}}}}}' for odd in ODD),
        "",
        "[]",
        "{",
        '{"a": 3}',
        '{"a": {"paper": "A9", "edge": 1}}',
        '{"a": {"edge": "x"}}',
        "\0",
    ],
)
def test_a_damaged_note_is_as_none(own_folder: Path, note: str) -> None:
    own_folder.parent.mkdir(parents=True)
    own_folder.write_text(note, encoding="utf-8")
    assert printers() == {}
    note_printer("Office", Printer())
    assert list(printers()) == ["Office"]


A4 = PAPER["A4"]
PIECES: list[tuple[Size, str, tuple[str, ...]]] = [
    (PAPER["A6"], "none", ("front", "back")),
    (PAPER["A5"], "none", ("front", "back")),
    (Size(85, 55), "none", ("front", "back")),
    (A4.turned(), "tri-fold", ("cover", "back", "flap", "inside")),
]


def imposed(piece: tuple[Size, str, tuple[str, ...]], printer: Printer) -> tuple[Sheet, Sheet]:
    size, fold, names = piece
    pages = [Page(name, panel_size(fold, name, size), (), "en", WHITE, panel=name) for name in names]
    front, back = impose(pages, fold, size, home(printer.imposition).imposition)
    return front, back


def through(place: tuple[float, float], sheet: Sheet, printer: Printer) -> tuple[float, float]:
    """Return where a printer puts a place of a sheet, in mm of its upright paper, seen from the front.

    A sheet that lies is turned a quarter, its back the other way, so that turned over its short edge it is upright.
    """
    (x, y), (width, height) = place, sheet.size
    if width > height and sheet.back != printer.turned_right:
        x, y = height - y, x
    elif width > height:
        x, y = y, width - x
    if not sheet.back:
        return x, y
    return A4.width - (x + printer.back_right), y + printer.back_down


def places(sheet: Sheet, printer: Printer) -> list[tuple[float, float]]:
    """Return where the corners of what is cut out, and the ends of folds, come to be on the paper."""
    corners = [(x, y) for trim in sheet.trims for x in (trim.x, trim.right) for y in (trim.y, trim.bottom)]
    whole = sheet.trim_box
    corners += [(whole.x + fold, y) for fold in sheet.folds for y in (whole.y, whole.bottom)]
    return sorted((round(x, 2), round(y, 2)) for x, y in (through(corner, sheet, printer) for corner in corners))


@pytest.mark.parametrize("turned_right", [False, True])
@pytest.mark.parametrize("piece", PIECES, ids=str)
def test_backs_come_to_be_behind_their_fronts_however_the_sheet_lies_on_the_paper(
    piece: tuple[Size, str, tuple[str, ...]], turned_right: bool
) -> None:
    exact = Printer(turned_right=turned_right)
    off = Printer(back_right=1.5, back_down=-0.5, turned_right=turned_right)
    front, back = imposed(piece, exact)
    assert places(front, exact) == places(back, exact), "the paper is turned like a page"
    assert places(front, off) != places(back, off), "that printer is 1.5 mm off"
    front, back = imposed(piece, off)
    assert places(front, off) == places(back, off)


def test_marks_and_pages_of_a_back_are_moved_with_it() -> None:
    tri_fold = PIECES[-1]
    _, back = imposed(tri_fold, Printer())
    _, moved = imposed(tri_fold, Printer(back_right=1.5, back_down=-0.5))
    across, down = 0.5, 1.5  # it lies, so what is too far to the right on upright paper is too high
    for each, other in zip(back.placements, moved.placements, strict=True):
        assert (other.x - each.x, other.y - each.y) == pytest.approx((across, down))
    for tick, other_tick in zip(back.marks, moved.marks, strict=True):
        assert other_tick.box == pytest.approx(tick.box.moved(across, down))


def test_a_printer_that_turns_over_the_other_edge_is_asked_for_that_one() -> None:
    pages = [Page(name, PAPER["A5"], (), "en", WHITE) for name in ("front", "back")]
    sheets = impose(pages, "none", PAPER["A5"], Printer().imposition)
    assert (duplex(sheets), duplex(sheets, other_edge=True)) == ("DuplexFlipShortEdge", "DuplexFlipLongEdge")
    assert duplex(sheets[:1]) == "Simplex"


def test_one_that_prints_to_the_edge_leaves_no_border() -> None:
    page = Page("front", PAPER["A4"], (), "en", WHITE)
    (sheet,) = impose([page], "none", PAPER["A4"], Printer(edge=0).imposition)
    assert sheet.placements[0].bleed == (0, 0, 0, 0) and sheet.placements[0].scale == 1
    assert os.environ["XDG_CONFIG_HOME"]


def test_a_note_of_before_sizes_were_kept_is_of_a_printer_that_keeps_them(own_folder: Path) -> None:
    own_folder.parent.mkdir(parents=True)
    own_folder.write_text('{"a": {"paper": "A4", "edge": 4, "back_right": 0, "back_down": 0}}', encoding="utf-8")
    assert printers() == {"a": Printer(edge=4.0)} and printers()["a"].imposition.stretch == (1, 1)


def test_what_a_printer_prints_smaller_is_made_so_much_larger_and_keeps_from_where_no_page_reaches() -> None:
    imposition = Printer(edge=0, across=0.98, down=0.95).imposition
    assert imposition.stretch == pytest.approx((1 / 0.98, 1 / 0.95))
    assert imposition.unprintable_edge == pytest.approx(297 * 0.05 / 2)
    assert Printer(edge=9, across=1.02).imposition.unprintable_edge == 9


def test_what_is_measured_on_the_test_page_is_kept_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["printer", "Office", "--edge", "4", "--lines", "147", "151.5"]) == 0
    assert printers() == {"Office": Printer(edge=4.0, across=0.98, down=1.01)}
    assert "98.0\u00a0% across and 101.0\u00a0% down" in capsys.readouterr().out
    main(["printer", "Exact"])
    assert "Exact: A4, white edge 6.35 mm\n" in capsys.readouterr().out


@pytest.mark.parametrize("lines", [("100", "150"), ("150", "166"), ("nan", "150"), ("inf", "150"), ("x", "150")])
def test_lines_of_another_length_are_a_mistake_in_measuring(
    lines: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["printer", "Office", "--lines", *lines])
    assert "from 135 to 165 mm" in capsys.readouterr().err and printers() == {}
