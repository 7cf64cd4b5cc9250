"""A bar over the work that tells which packs the open kit was made with and are not here, and offers to install one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.things import pack_title
from gui.kits.session import Session
from gui.widgets.labels import words
from gui.widgets.signs import Sign
from kit.model.kit import Kit, PackName
from kit.model.library import Library
from kit.packs.missing import check_packs

MOST_NAMED, LONGEST = 3, 50
"""So many packs are named, and so many letters of each name are shown: a bar must never take the window's room."""


class MissingPacks(QFrame):
    """Is seen while a pack is missing, until it is installed, another kit is opened, or the person has read it."""

    install_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._missing: tuple[PackName, ...] = ()
        self._read: tuple[PackName, ...] = ()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.said = words("")
        self.install_button = QPushButton(self.tr("Install a pack…"))
        self.close_button = QPushButton(self.tr("Not now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Sign("warning", 22))
        row.addWidget(self.said, 1)
        for button in (self.install_button, self.close_button):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        self.install_button.clicked.connect(lambda: self.install_wanted.emit())
        self.close_button.clicked.connect(self._put_away)
        session.begun.connect(self._begin)
        session.changed.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Show which packs are missing now, if any are that have not been read of."""
        missing = missing_packs(self._session.kit, self._session.library)
        unread = bool(missing) and missing != self._read
        if unread and (missing != self._missing or self.isHidden()):
            self.said.setText(self._text(missing))
            self.install_button.setAccessibleDescription(self.said.text())
            self.setAccessibleName(self.said.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._missing = missing
        self.setVisible(unread)

    def _text(self, missing: tuple[PackName, ...]) -> str:
        names = ", ".join(f"“{_title(each)}”" for each in missing[:MOST_NAMED])
        if len(missing) > MOST_NAMED:
            more = self.tr("{0} and %n more", "", len(missing) - MOST_NAMED)
            names = more.replace("{0}", names)
        if len(missing) == 1:
            text = self.tr(
                "This kit was made with the pack {0}, which is not on this computer. Some of its designs or messages "
                "may be missing. Ask the person who sent you the kit for the pack’s file, and install it."
            )
        else:
            text = self.tr(
                "This kit was made with packs that are not on this computer: {0}. Some of its designs or messages "
                "may be missing. Ask the person who sent you the kit for the packs’ files, and install them."
            )
        return text.replace("{0}", names)

    def _begin(self) -> None:
        self._read = ()

    def _put_away(self) -> None:
        self._read = self._missing
        self.hide()


def _title(pack: PackName) -> str:
    title = pack_title(pack.name, pack.version) if pack.version else pack.name
    return title if len(title) <= LONGEST else f"{title[:LONGEST]}…"


def missing_packs(kit: Kit, library: Library) -> tuple[PackName, ...]:
    """Return the packs that a kit names and that are not installed here."""
    missing = {problem.field for problem in check_packs(kit, library) if problem.code == "missing-pack"}
    return tuple(pack for index, pack in enumerate(kit.packs) if f"packs[{index}]" in missing)


def one_below_the_other(*widgets: QWidget) -> QWidget:
    """Return widgets in a column, the last one with all the room that the others leave."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return holder
