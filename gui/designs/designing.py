"""What the menu Designs does: new designs, proofs, checks, folders, packs and the guide, each in its dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from gui.designs.errands import Errands
from gui.designs.packing import Packing
from gui.dialogs.check import CheckDialog
from gui.dialogs.findings import ToOpen, editor_work
from gui.dialogs.folders import FoldersDialog
from gui.dialogs.guide import GuideWindow, guide_file
from gui.dialogs.make_pack import MakePackDialog
from gui.dialogs.new_design import NewDesignDialog
from gui.dialogs.new_design_work import Folders, folders_work, own_folder_work
from gui.dialogs.proof import ProofDialog
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.problems.editors import open_file
from gui.problems.opening import open_or_tell
from kit.problems import Problem


class Designing(QObject):
    """Opens the dialogs, does their work in the background, and has the library read anew after every change.

    reload: has it read anew. shown: returns the id of the template that is shown, '' if none is.
    """

    design_begun = Signal(str)
    """A new design, by its id, is in the library now."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        reload: Callable[[], None],
        shown: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self._reload, self._shown = reload, shown
        self._begun = ""
        self.dialogs: dict[str, QDialog] = {}
        self.errands = Errands(window)
        self.packing = Packing(window, settings, self.errands, reload)
        self.packing.installed.connect(self._look_at_folders)
        session.assets_changed.connect(self._look_for_begun)

    def slots(self) -> dict[str, Callable[..., object]]:
        """Return what each action of the menu does."""
        return {
            "new_design": lambda: self._in_folders(self._ask_for_design),
            "proof": self.prove,
            "check_designs": lambda: self._in_folders(self._check),
            "own_folder": self.open_own_folder,
            "folders": self.show_folders,
            "install_pack": self.packing.ask,
            "make_pack": lambda: self._in_folders(self._make_pack),
            "guide": self.show_guide,
        }

    def shut(self) -> None:
        """End all work in the background."""
        for dialog in list(self.dialogs.values()):
            dialog.close()
        self.errands.shut()

    # ---- designs

    def _in_folders(self, then: Callable[[Folders], None]) -> None:
        """Go on with the folders that designs can be written in, once they are found."""
        self.errands.do("own folders", folders_work(), then)

    def _ask_for_design(self, found: Folders) -> None:
        work, pictures = self.errands.worker("new design"), self.errands.worker("picture")
        dialog = NewDesignDialog(self._session, found.folders, work, pictures, self._shown(), self._window)
        dialog.begun.connect(self._note_begun)
        dialog.file_wanted.connect(lambda file: self.open_file(file, 1))
        self._show("new design", dialog)

    def _note_begun(self, file: Path) -> None:
        self._begun = file.stem
        self._reload()

    def _look_for_begun(self) -> None:
        if self._begun in self._session.library.templates:
            begun, self._begun = self._begun, ""
            self.design_begun.emit(begun)

    def prove(self) -> None:
        """Offer to make the proof of the design that is shown, or of another."""
        work = self.errands.worker("proof of a design")
        dialog = ProofDialog(self._session, self._settings, work, self._shown(), self._window)
        dialog.file_wanted.connect(self._open_problem)
        self._show("proof", dialog)

    def _check(self, found: Folders) -> None:
        dialog = CheckDialog(found.there, self.errands.worker("check"), self._window)
        dialog.file_wanted.connect(self._open_problem)
        self._show("check", dialog)

    def _make_pack(self, found: Folders) -> None:
        dialog = MakePackDialog(found.there, self._settings, self.errands.worker("make a pack"), self._window)
        dialog.file_wanted.connect(self._open_problem)
        self._show("make a pack", dialog)

    def open_file(self, file: Path, line: int, column: int | None = None) -> None:
        """Open a file in the editor that is known here, at its line if it can be told."""
        self.errands.do("editor", editor_work(file, line, column), self._open_in_editor)

    def _open_problem(self, problem: Problem) -> None:
        self.open_file(Path(problem.file), problem.line or 1, problem.column)

    def _open_in_editor(self, to_open: ToOpen) -> None:
        if not open_file(to_open.file, to_open.command):
            text = self.tr("{0} could not be opened. It is in {1}")
            text = text.replace("{1}", str(to_open.file.parent)).replace("{0}", to_open.file.name)
            self._window.statusBar().showMessage(text, 15000)

    # ---- folders

    def open_own_folder(self) -> None:
        """Make the person's own folder of designs, if it is not there, and open it."""
        self.errands.do("own folder", own_folder_work(), self._open_folder)

    def _open_folder(self, folder: Path) -> None:
        if all(layer.folder != folder for layer in self._session.library.layers):
            self._reload()
        self._look_at_folders()
        open_or_tell(folder, self._window)

    def show_folders(self) -> None:
        """Show which folders and packs count, and let them be changed."""
        dialog = FoldersDialog(self.errands.worker("folders"), self._window)
        dialog.changed.connect(self._reload)
        dialog.pack_wanted.connect(self.packing.ask)
        dialog.own_wanted.connect(self.open_own_folder)
        dialog.pack_dropped.connect(self.packing.open)
        self._show("folders", dialog)

    def _look_at_folders(self) -> None:
        dialog = self.dialogs.get("folders")
        if isinstance(dialog, FoldersDialog):
            dialog.look()

    # ---- the guide

    def show_guide(self) -> None:
        """Show the guide for staff beside the window."""
        there = self.dialogs.get("guide")
        if there:
            there.raise_()
            there.activateWindow()
        else:
            title, work = self.tr("The guide for staff"), self.errands.worker("guide")
            self._show("guide", GuideWindow(guide_file(), title, work, self._window), modal=False)

    def _show(self, name: str, dialog: QDialog, *, modal: bool = True) -> None:
        self.dialogs[name] = dialog
        dialog.finished.connect(lambda: self.dialogs.pop(name, None))
        if modal:
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
