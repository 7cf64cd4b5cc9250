"""Printing through the system's own dialog, at true size: the sheets of a piece as its PDF shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.background.jobs import Latest, Stale, Superseded, Tell, Work
from gui.problems.words import WINDOW, window_voice
from kit.export import file_name
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.preset import HOME
from kit.pieces import lay_out_piece, prepare
from kit.printed import print_piece
from kit.problems import KitError, Problem, Severity
from kit.raster import rasterise
from kit.scene import Sheet
from kit.studio import Studio
from kit.units import Size

DPI = 300
"""Pages are printed at this many dots an inch: finer than any home printer's grid shows."""

BAND = 1_500_000
"""A page goes to the printer in bands of this many pixels, so that the window is never kept waiting for all of it."""

_RUNS_ON = 2  # rows
_NEARLY = 0.5  # mm by which paper may be smaller than the sheet: no two systems know a paper to the same tenth

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Prints:
    """A piece ready for a home printer: its name, its sheets, and the PDF that they are printed from."""

    name: str
    sheets: tuple[Sheet, ...]
    pdf: bytes


def prints_work(opened: OpenedKit, studio: Studio, choice: PieceChoice) -> Work:
    """Return the work of laying out and painting a piece for a home printer; a piece with errors is a KitError."""

    def work(stale: Stale, tell: Tell) -> Prints:
        bench = prepare(opened, studio)
        piece = lay_out_piece(choice, bench, HOME)
        if not piece.sound:
            errors = [problem for problem in piece.problems if problem.severity is Severity.ERROR]
            raise KitError(errors)
        name = file_name(piece, bench.kit, "pdf")
        return Prints(name, piece.sheets, print_piece(piece, bench))

    return work


def set_up(printer: QPrinter, prints: Prints) -> None:
    """Set a printer's paper, orientation and turning to what the sheets ask for."""
    size = prints.sheets[0].size
    printer.setDocName(prints.name)
    printer.setCreator("awareness-kit")
    printer.setPageLayout(page_layout(size))
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.Color)
    printer.setDuplex(duplex(size, any(sheet.back for sheet in prints.sheets)))


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


def duplex(size: Size, two_sided: bool) -> QPrinter.DuplexMode:
    """Return how paper is turned over, so that both sides stand upright when it is turned like a page."""
    if not two_sided:
        return QPrinter.DuplexMode.DuplexNone
    landscape = size.width > size.height
    return QPrinter.DuplexMode.DuplexShortSide if landscape else QPrinter.DuplexMode.DuplexLongSide


def too_small(printer: QPrinter, prints: Prints) -> bool:
    """Tell whether the paper that was chosen is smaller than the sheets."""
    size, paper = prints.sheets[0].size, _paper(printer)
    return size.width > paper.width() + _NEARLY or size.height > paper.height() + _NEARLY


def printing_work(printer: QPrinter, prints: Prints) -> Work:
    """Return the work of painting sheets on a printer at true size, in the middle of its paper."""

    def work(stale: Stale, tell: Tell) -> str:
        painter = QPainter()
        if not painter.begin(printer):
            raise KitError(_no_printer())
        try:
            for order, number in enumerate(_numbers(printer, len(prints.sheets))):
                if order and not printer.newPage():
                    raise KitError(_no_printer())
                picture = rasterise(prints.pdf, DPI, [number])[0]
                _draw(painter, picture, _place(printer, prints.sheets[number].size), stale)
        except Superseded:
            printer.abort()
            raise
        finally:
            painter.end()
        return prints.name

    return work


def bands(picture: Image.Image, most: int = BAND) -> Iterator[tuple[int, int]]:
    """Yield the first and last row of each band of at most so many pixels, parted where the picture is quietest.

    Where a band falls between two of the printer's dots it is moved by less than one of them: so no band ends inside
    a line of text as long as there is a gap between two.
    """
    rows = max(2, most // picture.width)
    top = 0
    while picture.height - top > rows:
        bottom = _quietest(picture, top + rows // 2, top + rows)
        yield top, bottom
        top = bottom
    yield top, picture.height


def _quietest(picture: Image.Image, first: int, last: int) -> int:
    """Return the row between two that is most like the one above it."""
    part = picture.crop((0, first, picture.width, last + 1)).convert("L")
    change = ImageChops.difference(part, ImageChops.offset(part, 0, 1))
    changes = change.resize((1, change.height), Image.Resampling.BOX).tobytes()
    return first + min(range(1, len(changes)), key=lambda row: (changes[row], -row))


def _draw(painter: QPainter, picture: Image.Image, place: QRectF, stale: Stale) -> None:
    """Draw a picture band by band; each runs on a little under the next, so that no paper shows between them."""
    height = place.height() / picture.height
    for top, end in bands(picture):
        if stale():
            raise Superseded
        bottom = min(end + _RUNS_ON, picture.height)
        samples = picture.crop((0, top, picture.width, bottom)).tobytes()
        image = QImage(samples, picture.width, bottom - top, 3 * picture.width, QImage.Format.Format_RGB888)
        painter.drawImage(QRectF(place.x(), place.y() + top * height, place.width(), (bottom - top) * height), image)


def _numbers(printer: QPrinter, count: int) -> list[int]:
    """Return the sheets to be printed, counted from 0: all of them, or the range that was asked for, and copies."""
    first, last = (printer.fromPage() or 1, printer.toPage() or count)
    chosen = list(range(max(first, 1) - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    return chosen if printer.supportsMultipleCopies() else chosen * max(1, printer.copyCount())


def _paper(printer: QPrinter) -> QSizeF:
    return printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()


def _place(printer: QPrinter, size: Size) -> QRectF:
    """Return where a sheet stands on the paper, in the printer's own dots: at true size, in the middle."""
    paper, dots = _paper(printer), printer.resolution() / 25.4
    x, y = (paper.width() - size.width) / 2, (paper.height() - size.height) / 2
    return QRectF(x * dots, y * dots, size.width * dots, size.height * dots)


def _no_printer() -> Problem:
    return Problem(Severity.ERROR, "not-printed")


class Printing(QObject):
    """Prints one piece: lays it out, asks through the system's dialog, and prints in the background."""

    printed = Signal(str)
    """The piece of this name was handed to the printer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._voice = parent, WINDOW
        self._dialog: QPrintDialog | None = None
        self._making, self._painting = Latest("prints", self), Latest("printing", self)
        self._making.done.connect(self._ask)
        self._making.failed.connect(self._refused)
        self._painting.done.connect(lambda name: self.printed.emit(name))
        self._painting.failed.connect(self._refused)

    @property
    def busy(self) -> bool:
        """Whether pages are being made or printed."""
        return self._making.busy or self._painting.busy

    def ask(self, opened: OpenedKit, studio: Studio, choice: PieceChoice) -> None:
        """Make the pages of a piece, and ask how to print them; nothing happens while others are being printed."""
        if not self._painting.busy:
            self._voice = window_voice(studio.library)
            self._making.order(prints_work(opened, studio, choice))

    def print_on(self, printer: QPrinter, prints: Prints) -> None:
        """Print on a printer that is set up; it is not to be touched any more."""
        if too_small(printer, prints):
            self._tell_too_small(printer, prints)
        else:
            self._painting.order(printing_work(printer, prints))

    def shut(self) -> None:
        """End the work in the background."""
        self._making.close()
        self._painting.close()

    def _ask(self, prints: Prints) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(DPI)
        set_up(printer, prints)
        self._dialog = QPrintDialog(printer, self._window)
        options = QAbstractPrintDialog.PrintDialogOption
        self._dialog.setOption(options.PrintPageRange, len(prints.sheets) > 1)
        self._dialog.setOption(options.PrintCurrentPage, False)
        self._dialog.setMinMax(1, len(prints.sheets))
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(lambda: self._accepted(printer, prints))
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.show()

    def _accepted(self, printer: QPrinter, prints: Prints) -> None:
        printer.setFullPage(True)
        self.print_on(printer, prints)

    def _tell_too_small(self, printer: QPrinter, prints: Prints) -> None:
        size, paper = prints.sheets[0].size, _paper(printer)
        text = self.tr("The paper is too small: this piece is {0} mm, and the paper is {1} mm.")
        text = text.replace("{0}", f"{size.width:.0f} × {size.height:.0f}")
        text = text.replace("{1}", f"{paper.width():.0f} × {paper.height():.0f}")
        self._tell(text, self.tr("Choose larger paper, or choose another size of this piece."))

    def _refused(self, error: Exception) -> None:
        problems = error.problems if isinstance(error, KitError) else ()
        said = [self._voice.say(problem) for problem in problems]
        text = " ".join(each.message for each in said)
        hint = " ".join(dict.fromkeys(each.hint for each in said))
        self._tell(text or self.tr("This piece could not be printed."), hint or str(error))

    def _tell(self, text: str, hint: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Print"), text, QMessageBox.StandardButton.Ok, self._window)
        box.setInformativeText(hint)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
