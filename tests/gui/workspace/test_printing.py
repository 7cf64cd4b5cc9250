"""Printing, measured on what comes out: Qt's own PDF printer stands for the one in the office."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.background.jobs import Latest
from gui.kits.documents import read_kit
from gui.workspace.printing import DPI, Printing, Prints, bands, duplex, page_layout, printing_work, prints_work, set_up
from kit.kit_file import OpenedKit
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, Kit, PieceChoice
from kit.raster import rasterise
from kit.scene import Sheet
from kit.studio import Studio
from kit.units import PAPER, Box, Size

LEAFLET, POSTER = PieceChoice("leaflet-tri-fold"), PieceChoice("poster-event", "A4")


@pytest.fixture(scope="module")
def opened() -> OpenedKit:
    read = read_kit(shipped_assets() / "example" / "kit.yaml")
    return OpenedKit(read.state.kit, Path("example.kit"), (), read.state.logos)


def prints_of(opened: OpenedKit, studio: Studio, choice: PieceChoice) -> Prints:
    made = prints_work(opened, studio, choice)(lambda: False, lambda part: None)
    assert isinstance(made, Prints)
    return made


def pdf_printer(file: Path, prints: Prints) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(DPI)
    set_up(printer, prints)
    return printer


def print_to(file: Path, prints: Prints, change: object = None) -> list[Size]:
    """Print, and return the size of each page in mm."""
    printer = pdf_printer(file, prints)
    if callable(change):
        change(printer)
    printing_work(printer, prints)(lambda: False, lambda part: None)
    del printer
    document = pypdfium2.PdfDocument(file)
    sizes = [Size(*(side / 72 * 25.4 for side in page.get_size())) for page in document]
    document.close()
    return sizes


def ink(picture: Image.Image) -> tuple[float, float, float, float]:
    """Return where the ink begins and ends on a picture: left, top, right, bottom, in mm at 100 dpi."""
    box = picture.convert("L").point(lambda value: 255 if value < 250 else 0).getbbox()
    assert box
    left, top, right, bottom = (each / 100 * 25.4 for each in box)
    return left, top, right, bottom


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return how much two pictures differ as one sees them from afar, from 0 to 255."""
    small = (other.width // 8, other.height // 8)
    difference = ImageChops.difference(one.resize(small), other.resize(small))
    return max(ImageStat.Stat(difference).mean)


def test_a_poster_is_printed_upright_on_its_own_paper_at_true_size(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qapp: QApplication
) -> None:
    prints = prints_of(opened, studio, POSTER)
    (size,) = print_to(tmp_path / "poster.pdf", prints)
    assert (size.width, size.height) == pytest.approx((210, 297), abs=0.4)
    printed = ink(rasterise((tmp_path / "poster.pdf").read_bytes(), 100)[0])
    wanted = ink(rasterise(prints.pdf, 100)[0])
    assert printed == pytest.approx(wanted, abs=0.6)
    assert min(wanted[:2]) > 5  # the white edge of a home printer


def test_both_sides_of_a_folded_leaflet_lie_on_the_side_and_look_as_in_its_pdf(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qapp: QApplication
) -> None:
    prints = prints_of(opened, studio, LEAFLET)
    sizes = print_to(tmp_path / "leaflet.pdf", prints)
    assert [(round(size.width), round(size.height)) for size in sizes] == [(297, 210), (297, 210)]
    printed, wanted = rasterise((tmp_path / "leaflet.pdf").read_bytes(), 50), rasterise(prints.pdf, 50)
    for one, other in zip(printed, wanted, strict=True):
        assert unlike(one, other) < 3


def test_on_larger_paper_a_piece_stands_in_the_middle_at_true_size(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qapp: QApplication
) -> None:
    prints = prints_of(opened, studio, POSTER)
    (size,) = print_to(
        tmp_path / "large.pdf", prints, lambda printer: printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    )
    assert (round(size.width), round(size.height)) == (297, 420)
    left, top, right, bottom = ink(rasterise((tmp_path / "large.pdf").read_bytes(), 100)[0])
    own = ink(rasterise(prints.pdf, 100)[0])
    assert right - left == pytest.approx(own[2] - own[0], abs=0.6)
    assert bottom - top == pytest.approx(own[3] - own[1], abs=0.6)
    assert left - own[0] == pytest.approx((297 - 210) / 2, abs=0.6)
    assert top - own[1] == pytest.approx((420 - 297) / 2, abs=0.6)


def test_only_the_pages_asked_for_are_printed(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qapp: QApplication
) -> None:
    prints = prints_of(opened, studio, LEAFLET)
    assert len(print_to(tmp_path / "back.pdf", prints, lambda printer: printer.setFromTo(2, 2))) == 1
    printed = rasterise((tmp_path / "back.pdf").read_bytes(), 50)[0]
    inside = rasterise(prints.pdf, 50, [1])[0]
    assert unlike(printed, inside) < 3


@pytest.mark.parametrize(
    ("size", "two_sided", "mode"),
    [
        (PAPER["A4"].turned(), True, QPrinter.DuplexMode.DuplexShortSide),
        (PAPER["A5"], True, QPrinter.DuplexMode.DuplexLongSide),
        (PAPER["A4"], False, QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_paper_is_turned_so_that_both_sides_stand_upright(
    size: Size, two_sided: bool, mode: QPrinter.DuplexMode
) -> None:
    assert duplex(size, two_sided) is mode


@pytest.mark.parametrize("name", ["A3", "A4", "A5", "A6", "DL"])
@pytest.mark.parametrize("turned", [False, True])
def test_paper_and_orientation_follow_the_sheet(name: str, turned: bool, qapp: QApplication) -> None:
    size = PAPER[name].turned() if turned else PAPER[name]
    layout = page_layout(size)
    paper = layout.fullRect(QPageLayout.Unit.Millimeter)
    assert (paper.width(), paper.height()) == pytest.approx((size.width, size.height), abs=0.5)
    assert (layout.orientation() is QPageLayout.Orientation.Landscape) == turned
    if name != "DL":
        assert layout.pageSize().id() is getattr(QPageSize.PageSizeId, name)


def test_bands_cover_a_page_and_part_between_lines_of_text() -> None:
    picture = Image.new("RGB", (50, 1000), "white")
    for top in range(0, 1000, 100):
        picture.paste(Image.effect_noise((50, 80), 80).convert("RGB"), (0, top))  # 80 rows of text, 20 of paper
    found = list(bands(picture, 50 * 250))
    assert [top for top, _ in found] == [0, *(bottom for _, bottom in found[:-1])]
    assert found[-1][1] == 1000
    assert all(bottom - top <= 250 for top, bottom in found)
    assert all(81 <= bottom % 100 <= 99 for _, bottom in found[:-1])


def test_the_systems_dialog_opens_with_everything_set(opened: OpenedKit, studio: Studio, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printing = Printing(window)
    try:
        printing.ask(opened, studio, LEAFLET)
        qtbot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
        (dialog,) = window.findChildren(QPrintDialog)
        layout = dialog.printer().pageLayout()
        assert layout.orientation() is QPageLayout.Orientation.Landscape
        assert layout.pageSize().id() is QPageSize.PageSizeId.A4
        assert dialog.printer().fullPage()
        assert dialog.maxPage() == 2
        dialog.reject()
    finally:
        printing.shut()


def test_printing_goes_on_in_the_background_and_tells_when_it_is_done(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printing = Printing(window)
    prints = prints_of(opened, studio, LEAFLET)
    try:
        with qtbot.waitSignal(printing.printed) as printed:
            printing.print_on(pdf_printer(tmp_path / "leaflet.pdf", prints), prints)
            assert printing.busy
        assert printed.args == ["Little-Acorns-Nursery-leaflet-tri-fold-A4-landscape-home.pdf"]
    finally:
        printing.shut()
    assert (tmp_path / "leaflet.pdf").read_bytes().startswith(b"%PDF")


def boxes_told(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_paper_that_is_too_small_is_told_and_nothing_is_printed(
    opened: OpenedKit, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printing = Printing(window)
    prints = prints_of(opened, studio, POSTER)
    printer = pdf_printer(tmp_path / "small.pdf", prints)
    printer.setPageSize(QPageSize(QSizeF(148, 210), QPageSize.Unit.Millimeter))
    try:
        printing.print_on(printer, prints)
        (box,) = boxes_told(window)
        assert box.text() == "The paper is too small: this piece is 210 × 297 mm, and the paper is 148 × 210 mm."
        assert not printing.busy
    finally:
        printing.shut()


def test_a_piece_with_errors_says_why_it_is_not_printed(opened: OpenedKit, studio: Studio, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printing = Printing(window)
    kit = Kit(GroupDetails("Acorns"), (POSTER,), messages=("first-1001-day",))
    try:
        printing.ask(replace(opened, kit=kit), studio, POSTER)
        qtbot.waitUntil(lambda: bool(boxes_told(window)))
        assert "There is no message called “first-1001-day”." in boxes_told(window)[0].text()
        assert "awareness-kit" not in boxes_told(window)[0].informativeText()
    finally:
        printing.shut()


def test_a_printer_that_takes_nothing_is_told(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printing = Printing(window)
    size = PAPER["A4"]
    box = Box(0, 0, size.width, size.height)
    prints = Prints("x.pdf", (Sheet("front", size, (box,), 0, ()),), b"")
    try:
        printing.print_on(pdf_printer(tmp_path / "no" / "such" / "folder" / "x.pdf", prints), prints)
        qtbot.waitUntil(lambda: bool(boxes_told(window)))
        assert boxes_told(window)[0].text() == "The printer did not take the pages."
    finally:
        printing.shut()


def test_printing_stops_when_the_window_closes(opened: OpenedKit, studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    prints = prints_of(opened, studio, LEAFLET)
    work = Latest("printing")
    work.order(printing_work(pdf_printer(tmp_path / "x.pdf", prints), prints))
    work.close()
    assert not work._thread.is_alive()
