"""Printing, measured on what comes out: Qt's own PDF printer stands for the one in the office."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import pairwise
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
from gui.workspace.before_printing import BeforePrinting
from gui.workspace.cups import command
from gui.workspace.printing import Printing
from gui.workspace.prints import DPI, Prints, bands, page_layout, paint, printing_work, prints_work, set_up
from kit.kit_file import OpenedKit
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, Kit, PieceChoice
from kit.model.preset import HOME, Preset, home
from kit.printers import Printer
from kit.raster import rasterise
from kit.scene import Sheet
from kit.studio import Studio
from kit.units import PAPER, Box, Size
from tests.gui.test_access import nameless

LEAFLET, POSTER = PieceChoice("leaflet-tri-fold"), PieceChoice("poster-event", "A4")
TWO_SIDES = PieceChoice("leaflet-two-sides")


@pytest.fixture(scope="module")
def opened() -> OpenedKit:
    read = read_kit(shipped_assets() / "example" / "kit.yaml")
    return OpenedKit(read.state.kit, Path("example.kit"), (), read.state.logos)


def prints_of(opened: OpenedKit, studio: Studio, choice: PieceChoice, preset: Preset = HOME) -> Prints:
    made = prints_work(opened, studio, choice, preset, "Our leaflet")(lambda: False, lambda part: None)
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
    """Print as pictures, and return the size of each page in mm."""
    printer = pdf_printer(file, prints)
    if callable(change):
        change(printer)
    paint(printer, prints, lambda: False)
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


class Office(QPrinter):
    """A printer with a queue of the system's that prints on both sides, which a test's machine does not have."""

    asked = QPrinter.DuplexMode.DuplexAuto

    def outputFormat(self) -> QPrinter.OutputFormat:
        return QPrinter.OutputFormat.NativeFormat

    def printerName(self) -> str:
        return "office"

    def setDuplex(self, duplex: QPrinter.DuplexMode) -> None:
        self.asked = duplex

    def duplex(self) -> QPrinter.DuplexMode:
        return self.asked


@pytest.mark.parametrize(
    ("choice", "printer", "mode"),
    [
        (LEAFLET, Printer(), QPrinter.DuplexMode.DuplexShortSide),
        (LEAFLET, Printer(other_edge=True), QPrinter.DuplexMode.DuplexLongSide),
        (TWO_SIDES, Printer(), QPrinter.DuplexMode.DuplexShortSide),
        (TWO_SIDES, Printer("A3"), QPrinter.DuplexMode.DuplexLongSide),
        (POSTER, Printer(), QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_paper_is_turned_so_that_both_sides_stand_upright(
    opened: OpenedKit, studio: Studio, choice: PieceChoice, printer: Printer, mode: QPrinter.DuplexMode
) -> None:
    office = Office()
    set_up(office, prints_of(opened, studio, choice, home(printer.imposition)))
    assert office.duplex() is mode


def test_a_printer_that_is_known_gets_its_paper_and_its_white_edge(opened: OpenedKit, studio: Studio) -> None:
    large = prints_of(opened, studio, POSTER, home(Printer("A3", edge=0).imposition))
    assert sorted(large.sheets[0].size) == [297, 420]
    whole = prints_of(opened, studio, POSTER, home(Printer(edge=0).imposition))
    assert ink(rasterise(whole.pdf, 100)[0])[:2] == (0, 0)


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an `lp` in the way that keeps what it is given in a folder, unless a file there says that it refuses."""
    folder = tmp_path / "queue"
    folder.mkdir()
    lp = tmp_path / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(
        f'#!/bin/sh\n[ -e "{folder}/refuses" ] && exit 1\ncat > "{folder}/file"\necho "$@" > "{folder}/asked"\n'
    )
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(lp.parent), prepend=os.pathsep)
    return folder


def work_on(printer: QPrinter, prints: Prints) -> None:
    printing_work(printer, prints)(lambda: False, lambda part: None)


def test_a_queue_gets_the_pdf_itself_with_what_was_asked_for(opened: OpenedKit, studio: Studio, queue: Path) -> None:
    prints, printer = prints_of(opened, studio, LEAFLET), Office()
    set_up(printer, prints)
    printer.setCopyCount(3)
    work_on(printer, prints)
    assert (queue / "file").read_bytes() == prints.pdf
    asked = (queue / "asked").read_text().strip()
    assert asked.startswith("-d office -t Our leaflet -n 3 ")
    for option in ("media=A4", "print-scaling=none", "sides=two-sided-short-edge", "print-color-mode=color"):
        assert f"-o {option}" in asked
    assert "-P" not in asked


def test_a_queue_is_told_the_pages_the_order_and_the_sides_of_the_dialog(opened: OpenedKit, studio: Studio) -> None:
    prints, printer = prints_of(opened, studio, POSTER), Office()
    set_up(printer, prints)
    printer.setFromTo(2, 4)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    told = " ".join(command(printer, prints.title))
    for option in ("-P 2-4", "outputorder=reverse", "sides=one-sided", "print-color-mode=monochrome"):
        assert option in told


def test_a_queue_that_refuses_the_pdf_and_paper_of_another_size_get_pictures(
    opened: OpenedKit, studio: Studio, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Prints] = []
    monkeypatch.setattr("gui.workspace.prints.paint", lambda printer, prints, stale: painted.append(prints))
    prints, printer = prints_of(opened, studio, POSTER), Office()
    set_up(printer, prints)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    work_on(printer, prints)
    assert len(painted) == 1 and not (queue / "file").exists()
    set_up(printer, prints)
    (queue / "refuses").touch()
    work_on(printer, prints)
    assert len(painted) == 2


def test_a_printout_into_a_file_is_the_pdf_itself(opened: OpenedKit, studio: Studio, tmp_path: Path) -> None:
    prints = prints_of(opened, studio, LEAFLET)
    work_on(pdf_printer(tmp_path / "all.pdf", prints), prints)
    assert (tmp_path / "all.pdf").read_bytes() == prints.pdf


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


def test_bands_cover_a_page_and_part_between_lines_of_text(opened: OpenedKit, studio: Studio) -> None:
    prints = prints_of(opened, studio, LEAFLET)
    whole = rasterise(prints.pdf, 150, [1])[0]
    found = list(bands(prints.pdf, 1, 150, whole.width * 200))
    assert len(found) > 5 and max(picture.height for _, picture, _ in found) <= 202
    assert [top for top, _, _ in found] == [0, *(top + own for top, _, own in found[:-1])]
    assert found[-1][0] + found[-1][2] == whole.height
    again = Image.new("RGB", whole.size)
    for top, picture, _ in found:
        again.paste(picture, (0, top))
    unlike_by = ImageChops.difference(again, whole).getextrema()
    assert max(most for _, most in unlike_by) <= 2, "but for rounding"
    grey = whole.convert("L")
    change = ImageChops.difference(grey, ImageChops.offset(grey, 0, 1)).resize((1, whole.height), Image.Resampling.BOX)
    rows = change.tobytes()
    for (top, _, _), (parted, _, _) in pairwise(found):
        assert rows[parted] == min(rows[top + 101 : top + 201]), "where least changes from one row to the next"


def test_the_systems_dialog_opens_with_everything_set(opened: OpenedKit, studio: Studio, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printing = Printing(window)
    try:
        printing.ask(opened, studio, LEAFLET, HOME, "Our leaflet", how_is_seen=True)
        qtbot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
        assert not window.findChildren(BeforePrinting)
        (dialog,) = window.findChildren(QPrintDialog)
        layout = dialog.printer().pageLayout()
        assert layout.orientation() is QPageLayout.Orientation.Landscape
        assert layout.pageSize().id() is QPageSize.PageSizeId.A4
        assert dialog.printer().fullPage()
        assert dialog.maxPage() == 2
        dialog.reject()
    finally:
        printing.shut()


def test_how_a_leaflet_is_turned_and_folded_is_drawn_before_it_is_printed(
    opened: OpenedKit, studio: Studio, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printing = Printing(window)
    try:
        printing.ask(opened, studio, LEAFLET, HOME, "Our leaflet")
        qtbot.waitUntil(lambda: bool(window.findChildren(BeforePrinting)))
        (before,) = window.findChildren(BeforePrinting)
        assert "Our leaflet" in before.windowTitle() and not window.findChildren(QPrintDialog)
        said = before.said.said.text()
        assert "flip on short edge" in said and "Fold" in said and "dashed" in before.said.lines.text()
        assert before.preview.lines_shown == {"cut": False, "folded": True}
        assert nameless(before) == [] and before.focusWidget() is before.print_button
        before.print_button.click()
        qtbot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
        window.findChildren(QPrintDialog)[0].reject()
    finally:
        printing.shut()


@pytest.mark.parametrize("choice", [LEAFLET, PieceChoice("poster-event", "A3"), PieceChoice("card-thank-you")])
def test_however_many_sheets_are_drawn_what_to_do_with_them_is_in_sight(
    opened: OpenedKit, studio: Studio, qtbot: QtBot, choice: PieceChoice
) -> None:
    prints = prints_of(opened, studio, choice)
    assert prints.proof is not None
    before = BeforePrinting(prints.title, prints.proof, prints.steps)
    qtbot.addWidget(before)
    before.show()
    qtbot.waitUntil(lambda: before.area.viewport().height() > 100)
    assert before.area.verticalScrollBar().maximum() == 0 and before.preview.height() > 100


def test_a_poster_goes_straight_to_the_systems_dialog(opened: OpenedKit, studio: Studio) -> None:
    poster, cards = (prints_of(opened, studio, choice) for choice in (POSTER, PieceChoice("card-thank-you")))
    assert poster.proof is None and poster.steps == ()
    assert cards.proof is not None and any(step.name == "printing.cut" for step in cards.steps)


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
        assert printed.args == [f"“Our leaflet” was sent to {tmp_path / 'leaflet.pdf'}."]
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
        printing.ask(replace(opened, kit=kit), studio, POSTER, HOME, "Our poster")
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
    prints = Prints("X", "x.pdf", (Sheet("front", size, (box,), 0, ()),), b"")
    try:
        printer = pdf_printer(tmp_path / "no" / "such" / "folder" / "x.pdf", prints)
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
        printer.setFromTo(2, 2)
        printing.print_on(printer, prints)
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
