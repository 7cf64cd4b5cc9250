"""Asking what one's own printer does, from the step where files are made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.background.jobs import Latest
from gui.dialogs.my_printer import MyPrinterDialog
from gui.kits.session import Session
from gui.steps.presets import OwnPrinter


class OwnPrinterAsking:
    """Opens the dialog for the printer that is chosen, and chooses the one that was described."""

    def __init__(self, choice: OwnPrinter, session: Session, window: QWidget) -> None:
        self._choice, self._session, self._window = choice, session, window
        self._work = Latest("test page", window)
        choice.printer_wanted.connect(self.ask)

    def ask(self, name: str, paper: str) -> None:
        """Ask what a printer does. name: '' for one that is not known yet."""
        dialog = MyPrinterDialog(self._session.studio, name, paper, self._work, self._window)
        dialog.kept.connect(self._choice.use_printer)
        dialog.forgotten.connect(lambda forgotten: self._choice.use_printer(""))
        dialog.open()

    def shut(self) -> None:
        """End the work in the background."""
        self._work.close()
