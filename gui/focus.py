"""A ring around the widget that the keyboard speaks to: the same in every style, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

THICK = 2
"""The ring is this many pixels wide, and stands as far away from the widget where there is room."""

_OWN_SIGN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
"""Fields to type in: the style frames them, and the cursor blinks in them."""

_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange)


class FocusRing(QObject):
    """Draws the ring wherever the focus goes, except where a mouse put it or the style shows it well."""

    def __init__(self, application: QApplication, colour: Callable[[], QColor]) -> None:
        super().__init__(application)
        self._colour = colour
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring where its widget is."""
        if watched is self._around and event.type() in _FOLLOWED:
            self._place()
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or not _wants_ring(new) or QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        parent = new.parentWidget()
        if parent is None or isinstance(parent, QSplitter):
            return
        self._around = new
        self._ring = _Ring(parent, self._colour())
        self._ring.destroyed.connect(self._forget)
        new.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        if self._ring is None or self._around is None:
            return
        out = THICK * 2
        box, parent = self._around.geometry().adjusted(-out, -out, out, out), self._around.parentWidget()
        self._ring.setGeometry(box & parent.rect() if parent else box)
        self._ring.setVisible(self._around.isVisible())
        self._ring.raise_()

    def _let_go(self) -> None:
        around, ring = self._around, self._ring
        self._forget()
        if around is not None and isValid(around):
            around.removeEventFilter(self)
        if ring is not None and isValid(ring):
            ring.destroyed.disconnect(self._forget)  # it goes later, when the next ring may be there
            ring.hide()
            ring.deleteLater()

    def _forget(self) -> None:
        self._ring = self._around = None


class _Ring(QWidget):
    """Nothing but the ring; whatever is done with a mouse goes to what is under it."""

    def __init__(self, parent: QWidget, colour: QColor) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setObjectName("focus ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, THICK))
        inside = QRectF(self.rect()).adjusted(THICK / 2, THICK / 2, -THICK / 2, -THICK / 2)
        painter.drawRoundedRect(inside, 6, 6)


def _wants_ring(widget: QWidget) -> bool:
    editable = isinstance(widget, QComboBox) and widget.isEditable()
    own = isinstance(widget, _OWN_SIGN) or widget.property("ownFocus")
    return not own and not editable and not widget.isWindow()
