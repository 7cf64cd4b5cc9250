"""An icon that stands by itself, beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.theme import icon


class Sign(QLabel):
    """Shows one of the icons; it follows light and dark, and the screen's scale."""

    def __init__(self, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._side = name, side
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in other colours, or for another screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(icon(self._name).pixmap(QSize(self._side, self._side), self.devicePixelRatioF()))
