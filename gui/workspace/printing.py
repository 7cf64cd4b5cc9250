"""Printing through the system's own dialog, at true size: the sheets of a piece as its PDF shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.background.jobs import Latest
from gui.problems.words import WINDOW, window_voice
from gui.workspace.before_printing import BeforePrinting
from gui.workspace.prints import DPI, Prints, paper_of, printing_work, prints_work, set_up, too_small
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.preset import Preset
from kit.problems import KitError
from kit.studio import Studio

translate = QCoreApplication.translate


def why_not_printed(piece: PieceChoice | None) -> str:
    """Return why a piece that is not chosen is not printed; None if none is in the preview."""
    if piece is None:
        return translate("Printing", "No piece is chosen yet. Choose one under “Pieces”, then print it.")
    return translate("Printing", "Only pieces that are chosen are printed. Tick this one first.")


class Printing(QObject):
    """Prints one piece: lays it out, asks through the system's dialog, and prints in the background."""

    printed = Signal(str)
    """A piece was handed to the printer: a sentence that says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._voice = parent, WINDOW
        self._dialog: QPrintDialog | None = None
        self._where, self._how_is_seen = "", False
        self._making, self._painting = Latest("prints", self), Latest("printing", self)
        self._making.done.connect(self._show_how)
        self._making.failed.connect(self._refused)
        self._painting.done.connect(self._done)
        self._painting.failed.connect(self._refused)

    @property
    def busy(self) -> bool:
        """Whether pages are being made or printed."""
        return self._making.busy or self._painting.busy

    def ask(
        self,
        opened: OpenedKit,
        studio: Studio,
        choice: PieceChoice,
        preset: Preset,
        title: str,
        how_is_seen: bool = False,
    ) -> None:
        """Make the pages of a piece, and ask how to print them; nothing happens while others are being printed.

        preset: for the printer at hand. title: what the piece is called. how_is_seen: whether the preview shows how.
        """
        if not self._painting.busy:
            self._how_is_seen = how_is_seen
            self._voice = window_voice(studio.library)
            self._making.order(prints_work(opened, studio, choice, preset, title))

    def print_on(self, printer: QPrinter, prints: Prints) -> None:
        """Print on a printer that is set up; it is not to be touched any more."""
        if too_small(printer, prints):
            self._tell_too_small(printer, prints)
        else:
            self._where = printer.outputFileName() or printer.printerName()
            self._painting.order(printing_work(printer, prints))

    def shut(self) -> None:
        """End the work in the background."""
        self._making.close()
        self._painting.close()

    def _show_how(self, prints: Prints) -> None:
        """Show how it is printed first, unless that takes nothing but paper, or is on the screen already."""
        if prints.proof is None or self._how_is_seen:
            self._ask(prints)
            return
        before = BeforePrinting(prints.title, prints.proof, prints.steps, self._window)
        before.wanted.connect(lambda: self._ask(prints))
        before.setWindowModality(Qt.WindowModality.WindowModal)
        before.show()

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

    def _done(self, prints: Prints) -> None:
        words = self.tr("“{0}” was sent to {1}.") if self._where else self.tr("“{0}” was sent to the printer.")
        self.printed.emit(words.replace("{1}", self._where).replace("{0}", prints.title))

    def _tell_too_small(self, printer: QPrinter, prints: Prints) -> None:
        size, paper = prints.sheets[0].size, paper_of(printer)
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
