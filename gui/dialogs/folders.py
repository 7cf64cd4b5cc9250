"""The folders of assets and the packs that count here, from the topmost down: added, moved, taken out, gone back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QVBoxLayout, QWidget

from gui.background.jobs import Latest
from gui.dialogs.dialog import Dialog, Role
from gui.dialogs.folder_facts import Change, FolderFacts, Told, add_folder, facts_work, move, take_out
from gui.dialogs.folder_row import FolderRow, opened_by
from gui.dialogs.telling import failure_words
from gui.problems.opening import open_or_tell
from gui.widgets.labels import words
from kit.model.layer import Origin
from kit.model.pack import ENDING
from kit.packing import go_back, remove


class FoldersDialog(Dialog):
    """Shows every folder that counts; whatever is changed is told, so that the library is read anew."""

    changed = Signal()
    """Other folders count now, or other packs."""

    pack_wanted = Signal()
    """A pack is to be installed."""

    pack_dropped = Signal(object)
    """A pack's file was dropped, a Path."""

    own_wanted = Signal()
    """The person's own folder is to be made, if it is not there, and opened."""

    def __init__(self, work: Latest, parent: QWidget | None = None) -> None:
        about = self.tr(
            "Designs, messages and everything else come from these folders. Where two of them have a file of the same "
            "name, the one from the higher folder is used."
        )
        super().__init__(self.tr("Folders and packs"), about, parent)
        self._work = work
        self._focus: tuple[str, str] | None = None
        self.told = words(self.tr("Looking at the folders…"))
        self.rows: list[FolderRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.body.addWidget(self.told)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.add_folder_button = self.add_button(self.tr("Add a folder…"))
        self.pack_button = self.add_button(self.tr("Install a pack…"))
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        self.add_folder_button.clicked.connect(self.ask_folder)
        self.pack_button.clicked.connect(lambda: self.pack_wanted.emit())
        self._work.done.connect(self._show)
        self._work.failed.connect(self._failed)
        self.finished.connect(self._work.cancel)
        self.setAcceptDrops(True)
        self.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and packs that are dragged over the dialog."""
        if _folders(event) or _packs(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Lay the folder that was dropped over the others, or have the packs opened."""
        event.acceptProposedAction()
        for pack in _packs(event):
            self.pack_dropped.emit(pack)
        for folder in _folders(event)[:1]:
            self._add(folder)

    def look(self) -> None:
        """Look at the folders again, as they are now."""
        self._work.order(facts_work())

    def ask_folder(self) -> None:
        """Ask for a folder to lay over the others."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Which folder of designs?"))
        if chosen:
            self._add(Path(chosen))

    def _add(self, folder: Path) -> None:
        self._focus = (str(folder), "open")
        self._do(add_folder(folder))

    def _do(self, change: Change) -> None:
        self.told.setText(self.tr("Just a moment…"))
        self.told.show()
        for row in self.rows:
            row.setEnabled(False)
        self._work.order(facts_work(change))

    def _wanted(self, facts: FolderFacts, word: str) -> None:
        folder = facts.layer.folder
        self._focus = (_key(facts), word)
        if word == "open" and facts.layer.origin is Origin.OWN:
            self.own_wanted.emit()
        elif word == "open":
            open_or_tell(opened_by(facts), self)
        elif word in ("up", "down"):
            self._do(move(folder, 1 if word == "up" else -1))
        elif word == "take_out":
            self._do(take_out(folder))
        elif facts.pack and word == "remove":
            self._ask_to_remove(facts.pack.name)
        elif facts.pack and word == "go_back":
            self._do(lambda name=facts.pack.name: go_back(name))  # type: ignore[misc]

    def _ask_to_remove(self, name: str) -> None:
        question = self.tr("Remove the pack “{0}” from this computer?").replace("{0}", name)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove"), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("What it added will be missing here. You can install it again from its file."))
        remove_button = box.addButton(self.tr("Remove it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove_button.clicked.connect(lambda: self._do(lambda: remove(name)))
        box.open()

    def _show(self, told: Told) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(facts) for facts in told.facts]
        self.told.hide()
        self._keep_focus()
        if told.changed:
            self.changed.emit()

    def _row(self, facts: FolderFacts) -> FolderRow:
        row = FolderRow(facts)
        row.wanted.connect(lambda word: self._wanted(facts, word))
        self._column.addWidget(row)
        return row

    def _keep_focus(self) -> None:
        """Let the keyboard go on where it was: on the same button of the same folder, or the nearest that can be."""
        if self._focus is None or QApplication.activeModalWidget() not in (self, None):
            return
        key, word = self._focus
        self._focus = None
        row = next((row for row in self.rows if _key(row.facts) == key), None)
        others = {"up": "down", "down": "up"}
        names = (word, others.get(word, "open"), "open")
        usable = [row.buttons[name] for name in names if row and name in row.buttons and row.buttons[name].isEnabled()]
        (usable[0] if usable else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        if row:
            self.area.ensureWidgetVisible(row)

    def _failed(self, error: Exception) -> None:
        """Tell what could not be done, above the folders as they were."""
        self.told.setText(" ".join(failure_words(error)))
        self.told.show()
        for row in self.rows:
            row.setEnabled(True)


def _key(facts: FolderFacts) -> str:
    """Return what a row is known by when the folders are looked at again: each version of a pack has its own folder."""
    return facts.pack.name if facts.pack else str(facts.layer.folder)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _packs(event: QDropEvent) -> list[Path]:
    return [path for path in _paths(event) if path.suffix.lower() == ENDING]


def _folders(event: QDropEvent) -> list[Path]:
    return [path for path in _paths(event) if path.is_dir()]
