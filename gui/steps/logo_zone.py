"""The ways in for logos: from files, from the week, from what was copied; or dropped inside the dashed line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.look.theme import accent, quiet
from gui.look.wrapping import WrappingButton
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words


class DropZone(QWidget):
    """The place with a dashed line around it that says: drop it here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._welcoming = False
        self.choose = WrappingButton(self.tr("Choose files…"))
        self.choose.setAccessibleDescription(self.tr("Adds logos from files on this computer."))
        self.offer = WrappingButton(self.tr("From the week…"))
        self.offer.setAccessibleDescription(self.tr("Goes to the logos of the week and of its partners."))
        self.paste = WrappingButton(self.tr("Paste"))
        self.paste.setAccessibleDescription(self.tr("Adds a logo that was copied."))
        row = FlowLayout(spacing=8)
        for button in (self.choose, self.offer, self.paste):
            row.addWidget(button)
        hint = words(self.tr("Or drop them here: SVG, PDF, PNG or JPEG, the larger the better."), "quiet")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        inside.addLayout(row)
        inside.addWidget(hint)

    def welcome(self, welcoming: bool) -> None:
        """Show that what is dragged over the panel may be dropped."""
        self._welcoming = welcoming
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, thick and in the accent colour while something is dragged over the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = accent() if self._welcoming else quiet()
        painter.setPen(QPen(colour, 2.5 if self._welcoming else 1.25, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)


class Gap(QFrame):
    """The line between two cards at which one that is dragged would go."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Accent)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show it at a height of the row, in pixels."""
        row = self.parentWidget()
        self.setGeometry(0, max(0, y), row.width() if row else 0, 3)
        self.raise_()
        self.show()
