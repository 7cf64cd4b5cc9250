"""A ring around the widget that the keyboard speaks to: the same in every style, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
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
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring where its widget is."""
        if event.type() in _FOLLOWED and watched in self._watched:
            self._place()
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or not _wants_ring(new) or QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        parent = new.parentWidget()
        if parent is None or isinstance(parent, QSplitter):
            return
        self._around, self._watched = new, [new]
        while not parent.rect().contains(_room(new, parent)) and (wider := _around(parent)):
            self._watched.append(parent)
            parent = wider
        self._ring = _Ring(parent, self._colour())
        self._ring.destroyed.connect(self._forget)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        parent = self._ring.parentWidget() if self._ring else None
        if self._ring is None or self._around is None or parent is None:
            return
        self._ring.setGeometry(_room(self._around, parent) & parent.rect())
        self._ring.setVisible(self._around.isVisible())
        self._ring.raise_()

    def _let_go(self) -> None:
        watched, ring = self._watched, self._ring
        self._forget()
        for widget in watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if ring is not None and isValid(ring):
            ring.destroyed.disconnect(self._forget)  # it goes later, when the next ring may be there
            ring.hide()
            ring.deleteLater()

    def _forget(self) -> None:
        self._ring = self._around = None
        self._watched = []


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


def _room(widget: QWidget, parent: QWidget) -> QRect:
    """Return the place of the ring around a widget in a parent, or grandparent, of it."""
    out = THICK * 2
    return QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size()).adjusted(-out, -out, out, out)


def _around(widget: QWidget) -> QWidget | None:
    """Return what a widget stands in, None if that scrolls it."""
    outer = widget.parentWidget()
    if widget.isWindow() or outer is None or isinstance(outer, QSplitter):
        return None
    return None if isinstance(outer.parentWidget(), QAbstractScrollArea) else outer


def _wants_ring(widget: QWidget) -> bool:
    editable = isinstance(widget, QComboBox) and widget.isEditable()
    own = isinstance(widget, _OWN_SIGN) or widget.property("ownFocus")
    return not own and not editable and not widget.isWindow()
