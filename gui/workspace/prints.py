"""What goes to a printer, and how: the PDF itself where the system takes it, else pictures of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.background.jobs import Stale, Superseded, Tell, Work
from gui.kits.proofs import Proof, proof_of
from gui.workspace.cups import hand_over, takes_pdf
from kit.export import file_name
from kit.files import write_whole
from kit.how_to_print import needs_hands, printing_steps
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.preset import Preset
from kit.pieces import lay_out_piece, prepare
from kit.printed import duplex, print_piece
from kit.problems import KitError, Problem, Severity
from kit.raster import page_pixels, rasterise_rows
from kit.scene import Sheet
from kit.studio import Studio
from kit.units import Size
from kit.words.words import Phrase

DPI = 600
"""Pages that go to a printer as pictures have this many dots an inch: as fine as the grids of most printers."""

DRAWN = 72.0
"""The drawing of how a piece is printed has this many dots an inch."""

BAND = 3_000_000
"""A page goes to the printer in bands of this many pixels: none is held whole, and the window is never kept waiting."""

_RUNS_ON = 2  # rows
_NEARLY = 0.5  # mm by which paper may be smaller than the sheet: no two systems know a paper to the same tenth

_TURNED = {
    "Simplex": QPrinter.DuplexMode.DuplexNone,
    "DuplexFlipShortEdge": QPrinter.DuplexMode.DuplexShortSide,
    "DuplexFlipLongEdge": QPrinter.DuplexMode.DuplexLongSide,
}


@dataclass(frozen=True, slots=True)
class Prints:
    """A piece ready for a printer. title: what it is called. name: of its file. duplex: how the paper is turned over,
    as `kit.printed.duplex` says it. steps: what is to be done besides putting paper in, with the proof that shows it.
    """

    title: str
    name: str
    sheets: tuple[Sheet, ...]
    pdf: bytes
    duplex: str = "Simplex"
    steps: tuple[Phrase, ...] = ()
    proof: Proof | None = None


def prints_work(opened: OpenedKit, studio: Studio, choice: PieceChoice, preset: Preset, title: str) -> Work:
    """Return the work of laying out and painting a piece for a printer; a piece with errors is a KitError."""

    def work(stale: Stale, tell: Tell) -> Prints:
        bench = prepare(opened, studio)
        piece = lay_out_piece(choice, bench, preset)
        if not piece.sound:
            errors = [problem for problem in piece.problems if problem.severity is Severity.ERROR]
            raise KitError(errors)
        name = file_name(piece, bench.kit, bench.library, "pdf")
        turned = duplex(piece.sheets, preset.imposition.other_edge)
        steps = printing_steps(piece) if needs_hands(piece) else ()
        proof = proof_of(piece, bench, DRAWN, on_paper=True) if steps else None
        return Prints(title, name, piece.sheets, print_piece(piece, bench), turned, steps, proof)

    return work


def set_up(printer: QPrinter, prints: Prints) -> None:
    """Set a printer's paper, orientation and turning to what the sheets ask for."""
    printer.setDocName(prints.name)
    printer.setCreator("awareness-kit")
    printer.setPageLayout(page_layout(prints.sheets[0].size))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.Color)
    printer.setDuplex(_TURNED[prints.duplex])


def page_layout(size: Size) -> QPageLayout:
    """Return the paper for a sheet of a size in mm: upright paper, turned where the sheet is wider than high."""
    landscape = size.width > size.height
    upright = size.turned() if landscape else size
    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    paper = QPageSize(QSizeF(upright.width, upright.height), QPageSize.Unit.Millimeter, "", match)
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(paper, way, QMarginsF(), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def too_small(printer: QPrinter, prints: Prints) -> bool:
    """Tell whether the paper that was chosen is smaller than the sheets."""
    size, paper = prints.sheets[0].size, paper_of(printer)
    return size.width > paper.width() + _NEARLY or size.height > paper.height() + _NEARLY


def printing_work(printer: QPrinter, prints: Prints) -> Work:
    """Return the work of printing sheets at true size: as their PDF where the system takes it, else as pictures."""

    def work(stale: Stale, tell: Tell) -> Prints:
        numbers = numbers_of(printer, len(prints.sheets))
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and numbers == list(range(len(prints.sheets))):
            write_whole(Path(printer.outputFileName()), prints.pdf)
        elif not (_fits(printer, prints) and takes_pdf(printer) and hand_over(printer, prints.pdf, prints.title)):
            paint(printer, prints, stale)
        return prints

    return work


def _fits(printer: QPrinter, prints: Prints) -> bool:
    """Tell whether the paper that was chosen is that of the sheets: what is larger has them in its middle."""
    size, paper = prints.sheets[0].size, paper_of(printer)
    sides = zip(sorted(size), sorted((paper.width(), paper.height())), strict=True)
    return all(abs(side - other) <= _NEARLY for side, other in sides)


def paint(printer: QPrinter, prints: Prints, stale: Stale) -> None:
    """Paint sheets on a printer as pictures, in the middle of its paper. Raises KitError if it takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        raise KitError(_no_printer())
    try:
        for order, number in enumerate(numbers_of(printer, len(prints.sheets))):
            if order and not printer.newPage():
                raise KitError(_no_printer())
            _draw(painter, prints.pdf, number, _place(printer, prints.sheets[number].size), stale)
    except Superseded:
        printer.abort()
        raise
    finally:
        painter.end()


def bands(pdf: bytes, page: int, dpi: float = DPI, most: int = BAND) -> Iterator[tuple[int, Image.Image, int]]:
    """Yield a page in bands of at most so many pixels, parted where it is quietest.

    Each is its first row on the page, its picture, which runs on a little under the next so that no paper shows
    between them, and how many rows are its own. Where a band falls between two of the printer's dots it is moved by
    less than one of them: so no band ends inside a line of text as long as there is a gap between two.
    """
    width, height = page_pixels(pdf, dpi, page)
    rows = max(4, most // width)
    top = 0
    while top < height:
        last = min(top + rows, height)
        picture = rasterise_rows(pdf, dpi, page, top, min(last + _RUNS_ON, height))
        own = last - top if last == height else _quietest(picture, rows // 2, rows)
        yield top, picture.crop((0, 0, width, min(own + _RUNS_ON, picture.height))), own
        top += own


def _quietest(picture: Image.Image, first: int, last: int) -> int:
    """Return the row between two that is most like the one above it."""
    part = picture.crop((0, first, picture.width, last + 1)).convert("L")
    change = ImageChops.difference(part, ImageChops.offset(part, 0, 1))
    changes = change.resize((1, change.height), Image.Resampling.BOX).tobytes()
    return first + min(range(1, len(changes)), key=lambda row: (changes[row], -row))


def _draw(painter: QPainter, pdf: bytes, page: int, place: QRectF, stale: Stale) -> None:
    """Draw a page band by band."""
    height = place.height() / page_pixels(pdf, DPI, page)[1]
    for top, picture, _ in bands(pdf, page):
        if stale():
            raise Superseded
        size, form = picture.size, QImage.Format.Format_RGB888
        image = QImage(picture.tobytes(), *size, 3 * size[0], form)
        painter.drawImage(QRectF(place.x(), place.y() + top * height, place.width(), size[1] * height), image)


def numbers_of(printer: QPrinter, count: int) -> list[int]:
    """Return the sheets to be printed, counted from 0: all of them, or those that were asked for, and copies."""
    asked = printer.pageRanges()
    chosen = [number for number in range(count) if asked.isEmpty() or asked.contains(number + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    return chosen if printer.supportsMultipleCopies() else chosen * max(1, printer.copyCount())


def paper_of(printer: QPrinter) -> QSizeF:
    """Return the size of the paper that was chosen, in mm."""
    return printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()


def _place(printer: QPrinter, size: Size) -> QRectF:
    """Return where a sheet stands on the paper, in the printer's own dots: at true size, in the middle."""
    paper, dots = paper_of(printer), printer.resolution() / 25.4
    x, y = (paper.width() - size.width) / 2, (paper.height() - size.height) / 2
    return QRectF(x * dots, y * dots, size.width * dots, size.height * dots)


def _no_printer() -> Problem:
    return Problem(Severity.ERROR, "not-printed")
