"""Room for what is larger than the window: it scrolls, so that nothing is out of reach on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


def scrolling(widget: QWidget) -> QScrollArea:
    """Return an area with a widget in it, which fills the area as long as there is room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


class Pages(QStackedWidget):
    """Pages of which one is shown: they need the room of that one, and not of the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda number: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page else super().minimumSizeHint()
