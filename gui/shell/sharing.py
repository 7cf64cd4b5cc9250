"""What a group gives to others without exporting: the kit as one file, and a page as a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from gui.background.jobs import Latest
from gui.dialogs.asking import may_replace, with_ending
from gui.dialogs.send import SendDialog
from gui.dialogs.telling import tell_failure
from gui.kits.sendable import Copied, PictureOrder, Written, copy_work, numbered, write_work
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.look.theme import icon
from gui.workspace.hits import page_at
from gui.workspace.workspace import Workspace
from kit.export import file_name
from kit.model.preset import SCREEN

ENDING = ".png"

SAID_FOR = 10_000
"""What came of it is said at the foot of the window for this many milliseconds."""


class Sharing(QObject):
    """Makes pictures of the piece in the preview, and one file of the kit, in the background."""

    def __init__(self, window: QMainWindow, session: Session, settings: Settings, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._session, self._settings, self._workspace = window, session, settings, workspace
        self.dialog: SendDialog | None = None
        self.menu: QMenu | None = None
        self.copies, self.files, self.sending = (Latest(name, self) for name in ("copy", "pictures", "send"))
        self.copies.done.connect(self._copied)
        self.files.done.connect(self._written)
        for work in (self.copies, self.files):
            work.failed.connect(lambda error: tell_failure(window, error))
        preview = workspace.preview
        preview.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        preview.customContextMenuRequested.connect(self._open_menu)

    def slots(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of this kind do, by their ids."""
        return {"copy_picture": self.copy_picture, "save_picture": self.save_picture, "send": self.send}

    def shut(self) -> None:
        """End all work in the background."""
        for work in (self.copies, self.files, self.sending):
            work.close()

    # ---- what the actions do

    def send(self) -> None:
        """Say what is in the kit, and make one file of it."""
        session = self._session
        self.dialog = SendDialog(
            session.state, session.path, session.library, self._settings, self.sending, self._window
        )
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.show()

    def copy_picture(self, page: int = 0) -> None:
        """Put a page of the piece in the preview on the clipboard as a picture. page: its number from 0."""
        if order := self._order((page,)):
            self._say(self.tr("Making the picture…"))
            self.copies.order(copy_work(order))

    def save_picture(self, page: int | None = None) -> None:
        """Ask for a file, and save a page of the piece in the preview as a picture; each of its pages if None."""
        count = self._count() if page is None else 1
        order = self._order(None if page is None else (page,))
        proof = self._workspace.preview.proof
        if order is None or proof is None:
            return
        number = page + 1 if page is not None and self._count() > 1 else 0
        name = file_name(
            replace(proof.piece, preset=SCREEN), self._session.kit, self._session.library, ENDING[1:], number
        )
        title, kinds = self.tr("Save as picture"), self.tr("Pictures ({0})").replace("{0}", f"*{ENDING}")
        suggested = str(self._settings.folder("export") / name)
        path, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        chosen = with_ending(self._window, Path(path), (ENDING,), ENDING) if path else None
        files = numbered(chosen, count) if chosen else ()
        if files and (files == (chosen,) or may_replace(self._window, files)):
            self._settings.note_folder("export", files[0].parent)
            self._say(self.tr("Making the picture…"))
            self.files.order(write_work(order, files))

    def _order(self, pages: tuple[int, ...] | None) -> PictureOrder | None:
        """Return the order of pictures of the piece in the preview; None, and a word on it, if there is none."""
        choice, session = self._workspace.current, self._session
        if choice is None or not self._count():
            self._say(self.tr("There is no piece in the preview to make a picture of."))
            return None
        return PictureOrder(session.opened_kit(), session.studio, choice, pages)

    def _count(self) -> int:
        """Return how many pages the piece in the preview has."""
        proof = self._workspace.preview.proof
        return len(proof.piece.pages) if proof else 0

    # ---- the menu of the preview

    def _open_menu(self, place: QPoint) -> None:
        """Offer pictures of the page that was clicked, of the first one if none was."""
        if not self._count():
            return
        self.menu = self._make_menu(self._page_under(QPointF(place)))
        self.menu.popup(self._workspace.preview.mapToGlobal(place))

    def _make_menu(self, page: int) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = self._count() > 1
        copy = self.tr("&Copy this page as a picture") if several else self.tr("&Copy as a picture")
        save = self.tr("&Save this page as a picture…") if several else self.tr("&Save as a picture…")
        menu.addAction(icon("copy"), copy, lambda: self.copy_picture(page))
        menu.addAction(icon("save"), save, lambda: self.save_picture(page))
        if several:
            menu.addAction(self.tr("Save &every page as a picture…"), lambda: self.save_picture())
        return menu

    def _page_under(self, place: QPointF) -> int:
        preview = self._workspace.preview
        under, proof = preview.sheet_under(place), preview.proof
        if under is None or proof is None:
            return 0
        sheet, x, y = under
        return page_at(sheet, proof.piece.pages, x, y) or 0

    # ---- what came of it

    def _copied(self, copied: Copied) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(copied.picture))
        said = self.tr("The picture was copied. Paste it into a message, a post or a document.")
        if copied.count > 1:
            page = self.tr("Page {0} was copied as a picture. To copy another page, right-click it in the preview.")
            said = page.replace("{0}", str(copied.page + 1))
        self._say(said)

    def _written(self, written: Written) -> None:
        names = ", ".join(file.name for file in written.files)
        said = self.tr("Saved in {folder}: {names}").replace("{names}", names)
        self._say(said.replace("{folder}", str(written.files[0].parent)))

    def _say(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, SAID_FOR)
