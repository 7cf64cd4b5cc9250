"""A picture in which the point is shown, and chosen by a click or by arrow keys, that stays in view where it is cut."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kit.model.measures import Focus

STEP = 0.05
"""An arrow key moves the point by this share of the picture."""

_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class FocusPicture(QWidget):
    """Shows a picture as large as there is room for."""

    chosen = Signal(object)
    """The point that was chosen, a Focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._focus: Focus | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("What must stay in view"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_picture(self, image: QImage | None, focus: Focus | None) -> None:
        """Show a picture and the point in it, None for none."""
        if (image, focus) != (self._image, self._focus):
            self._image, self._focus = image, focus
            self.setAccessibleDescription(self._words())
            self.update()

    def sizeHint(self) -> QSize:
        """Return a height that leaves room for what is around it."""
        return QSize(0, self.fontMetrics().height() * 14)

    def place(self) -> QRectF:
        """Return where the picture is."""
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._image is None:
            return room
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
        box.moveCenter(room.center())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and a ring around the point."""
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = self.place()
        painter.drawImage(box, self._image)
        if self._focus is not None:
            centre = box.topLeft() + QPointF(self._focus.across * box.width(), self._focus.down * box.height())
            radius = self.fontMetrics().height() * 0.7
            for colour, width in ((QColor("white"), 5.0), (QColor("black"), 2.5)):  # seen on any picture
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(centre, radius, radius)
                painter.drawPoint(centre)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point that was clicked."""
        self._choose_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the point to which the mouse is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point by arrow keys; Home puts it into the middle."""
        now = self._focus or Focus()
        if event.key() in _KEYS:
            across, down = _KEYS[Qt.Key(event.key())]
            self._choose(now.across + across * STEP, now.down + down * STEP)
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0.5, 0.5)
        else:
            super().keyPressEvent(event)

    def _choose_at(self, position: QPointF) -> None:
        box = self.place()
        self._choose((position.x() - box.x()) / box.width(), (position.y() - box.y()) / box.height())

    def _choose(self, across: float, down: float) -> None:
        """Choose a point, in whole hundredths of the picture and inside it."""
        inside = (round(min(1.0, max(0.0, share)), 2) for share in (across, down))
        if self._image is not None:
            self.chosen.emit(Focus(*inside))

    def _words(self) -> str:
        if self._focus is None:
            return self.tr("No point is chosen. Arrow keys choose one.")
        said = self.tr("{0} % from the left, {1} % from the top. Arrow keys move it.")
        return said.format(round(self._focus.across * 100), round(self._focus.down * 100))
