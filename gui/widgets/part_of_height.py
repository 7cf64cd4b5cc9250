"""What takes no more than a part of the height of what it stands in, however that changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame


class PartOfHeight(QFrame):
    """Has `fit` called whenever it, or what it stands in, has another size."""

    def fit(self) -> None:
        """Take as much room as there is for it."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the height of what it stands in."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no more than its part of the height of what it stands in."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.fit()
