"""What a pointer is on in a step stays under it, whatever changes above."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QScrollArea, QWidget


class Holding(QTimer):
    """Scrolls a step as far as the part that a pointer is on was moved, so that a click hits what it is meant for."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area, singleShot=True, interval=0)  # fires once what has changed has its place
        self._area = area
        self._held: tuple[QWidget, int] | None = None
        self.timeout.connect(self._follow)

    def hold(self) -> None:
        """Hold what the pointer is on through the changes that come now."""
        viewport, inside, pointer = self._area.viewport(), self._area.widget(), QCursor.pos()
        in_view = viewport.isVisible() and viewport.rect().contains(viewport.mapFromGlobal(pointer))
        held = _part_at(inside, inside.mapFromGlobal(pointer).y()) if inside and in_view else None
        if held and not self._held:
            self._held = held, held.y()
            self.start()

    def _follow(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar = self._area.verticalScrollBar()
        if self._held:
            held, before = self._held
            bar.setValue(bar.value() + held.y() - before)
        self._held = None


def _part_at(inside: QWidget, y: int) -> QWidget | None:
    """Return the lowest part of a step that does not begin below a height, in pixels."""
    parts = inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return max((part for part in parts if part.isVisible() and part.y() <= y), key=lambda part: part.y(), default=None)
