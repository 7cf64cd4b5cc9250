"""A kit sent to somebody as one file: what is in it first, then the file, then ways to send it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from gui.background.jobs import Latest
from gui.dialogs.asking import with_ending
from gui.dialogs.dialog import Dialog, Role, mark
from gui.dialogs.send_words import contents, not_in_it, size_words
from gui.dialogs.telling import failure_words
from gui.kits.file_places import show_in_folder
from gui.kits.sendable import Written, send_work
from gui.kits.session import State
from gui.kits.settings import Settings
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from kit.files import safe_file_name
from kit.model.library import Library

ENDING = ".kit"


class SendDialog(Dialog):
    """Says what is in the kit before its file is written, and shows the file where it is."""

    def __init__(
        self, state: State, path: Path | None, library: Library, settings: Settings, work: Latest, parent: QWidget
    ) -> None:
        """path: the file in which the kit is kept, which is none to send."""
        about = self.tr(
            "Makes one file of the whole kit. People who open it in this program can go on with it, and can read "
            "everything in it. Your own kit stays where it is."
        )
        super().__init__(self.tr("Send the kit"), about, parent)
        self._state, self._path, self._library, self._settings = state, path, library, settings
        self._work = work
        self.file: Path | None = None
        self._add_contents()
        self.outcome = words("", "section")
        self.place = words("")
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.outcome)
        self.place.hide()
        self.body.addWidget(self.place)
        self._add_ways()
        self.body.addStretch(1)
        self.save_button = self.add_button(self.tr("Make the file…"), Role.ActionRole, primary=True)
        self.save_button.clicked.connect(self.ask)
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        work.done.connect(self._show)
        work.failed.connect(self._tell)

    def _add_contents(self) -> None:
        self.body.addWidget(words(self.tr("What is in it"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 24)
        for row, (what, said) in enumerate(contents(self._state, self._library)):
            grid.addWidget(words(what, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(said), row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        more = self.tr("And which pieces and messages of the week you chose.")
        for sentence in (more, *not_in_it(self._state.kit, self._library)):
            self.body.addWidget(words(sentence, "quiet" if sentence is more else ""))

    def _add_ways(self) -> None:
        self.ways = QWidget()
        row = FlowLayout(self.ways)
        self.show_button = self._way(self.tr("Show in its folder"), self._show_file)
        self.copy_button = self._way(self.tr("Copy the file’s path"), self._copy_path)
        self.email_button = self._way(self.tr("Write an email…"), self._write_email)
        self.email_button.setAccessibleDescription(self.tr("You attach the file yourself."))
        for button in (self.show_button, self.copy_button, self.email_button):
            row.addWidget(button)
        self.body.addWidget(self.ways)
        self.copied = words("", "quiet")
        self.body.addWidget(self.copied)
        self.ways.hide()

    def _way(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        mark(button, primary=False)
        button.clicked.connect(lambda: do())
        return button

    def ask(self) -> None:
        """Ask for the file, and write the kit into it."""
        name = safe_file_name(self._state.kit.group.name, ending=ENDING)
        suggested = self._settings.folder("sent") / name
        kinds = self.tr("Kit ({0})").replace("{0}", f"*{ENDING}")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Send the kit"), str(suggested), kinds)
        file = with_ending(self, Path(path), (ENDING,), ENDING) if path else None
        if file and file == self._path:
            self.outcome.setText(self.tr("That is the kit that you have open. Give the file to send another name."))
            self._bring_into_view()
        elif file:
            self._settings.note_folder("sent", file.parent)
            self.save_button.setEnabled(False)
            self._work.order(send_work(self._state, file, self._library))

    def _show(self, written: Written) -> None:
        self.file = written.files[0]
        for path in filter(None, (self.file, self._path)):  # the kit that is open stays the last one
            self._settings.note_recent(path)
        said = self.tr("The file is ready ({0}). Attach it to an email, or copy it to a memory stick.")
        self.outcome.setText(said.replace("{0}", size_words(self.file.stat().st_size)))
        self.place.setText(str(self.file))
        self.place.show()
        self.save_button.setEnabled(True)
        mark(self.save_button, primary=False)
        mark(self.close_button, primary=True)
        self.ways.show()
        self.copied.setText("")
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view()
        self._show_file()

    def _tell(self, error: Exception) -> None:
        self.outcome.setText(" ".join(failure_words(error)))
        self.save_button.setEnabled(True)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Scroll to what came of it, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.copied))

    def _show_file(self) -> None:
        assert self.file
        show_in_folder(self.file, self)

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self.file))
        self.copied.setText(self.tr("The path was copied. Paste it where a program asks for a file."))

    def _write_email(self) -> None:
        """Open an email in the program that the system has for it; no system lets another program attach a file."""
        assert self.file
        body = self.tr("Here is our kit, {0}. Open it in awareness-kit.").replace("{0}", self.file.name)
        query = QUrlQuery()
        query.addQueryItem("subject", self.file.stem)
        query.addQueryItem("body", body)
        address = QUrl("mailto:")
        address.setQuery(query)
        said = self.tr("Attach the file to the email yourself, then send it.")
        if not QDesktopServices.openUrl(address):
            said = self.tr("No email program was found here. Write the email as you always do, and attach the file.")
        self.copied.setText(said)
