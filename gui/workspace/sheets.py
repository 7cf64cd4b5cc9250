"""One sheet as it lies in the preview: its picture, its name over it, and the lines where it is cut and folded."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsDropShadowEffect,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
)

from gui.workspace.titles import is_map, is_tile
from kit.check.pages import SAFE_INSIDE_TRIM
from kit.scene import Sheet
from kit.units import Box

CUT, SAFE, FOLD = "#d6336c", "#1c7ed6", "#1f2933"
"""The colours of the lines of the trim, of the margin inside which text is safe, and of folds."""

_SMALLEST_TITLE = 0.6
"""A title is made smaller to this share of the window's letters before it is cut."""

_NEAR = 0.5


class ShownSheet(QGraphicsRectItem):
    """A sheet in millimetres from its upper left corner. on_paper: whether it is shown as it comes out of a printer."""

    def __init__(self, sheet: Sheet, title: str, on_paper: bool) -> None:
        super().__init__(QRectF(0, 0, *sheet.size))
        self.sheet = sheet
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.picture = QGraphicsPixmapItem(self)
        self.picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        shadow = QGraphicsDropShadowEffect()
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 2)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.picture.setGraphicsEffect(shadow)
        self.title = title
        self._label = QGraphicsSimpleTextItem(self)
        self._label.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._guides: list[QGraphicsItem] = []
        self.cuts: list[QGraphicsItem] = []
        self.folds: list[QGraphicsItem] = []
        self._on_paper = on_paper
        self._add_lines()
        self.show_guides(False)

    def show_image(self, image: QImage) -> None:
        """Show a picture of the sheet."""
        pixmap = QPixmap.fromImage(image)
        self.picture.setPixmap(pixmap)
        self.picture.setScale(self.sheet.size.width / pixmap.width())

    @staticmethod
    def title_height(font: QFont) -> float:
        """Return how much room a title takes over its sheet, in the screen's own units."""
        return QFontMetricsF(font).height() + 4

    def show_title(self, brush: QBrush, scale: float) -> None:
        """Show its name over it, as far as there is room. scale: units of the screen to a millimetre."""
        room = self.sheet.size.width * scale
        font = QGuiApplication.font()
        wanted = QFontMetricsF(font).horizontalAdvance(self.title)
        font.setPointSizeF(font.pointSizeF() * max(_SMALLEST_TITLE, min(1.0, room / max(1.0, wanted))))
        self._label.setFont(font)
        self._label.setBrush(brush)
        self._label.setText(QFontMetricsF(font).elidedText(self.title, Qt.TextElideMode.ElideLeft, room))
        self._label.setPos(QPointF(0, -self.title_height(self._label.font()) / scale))

    def show_guides(self, shown: bool) -> None:
        """Show or hide the lines of the trim, of the safe margin, and of folds; on paper some are always shown."""
        for guide in self._guides:
            guide.setVisible(shown)
        for line in (*self.cuts, *self.folds):
            line.setVisible(shown or self._on_paper)

    def _add_lines(self) -> None:
        size = self.sheet.size
        whole = Box(0, 0, size.width, size.height)
        parted = is_tile(self.sheet) or is_map(self.sheet)
        for box in self.sheet.trims:
            trim = QRectF(*box)
            cut = self._frame(trim, CUT, Qt.PenStyle.SolidLine if self._on_paper else Qt.PenStyle.DashLine)
            inside = box.contains(whole, _NEAR) or parted
            (self._guides if inside else self.cuts).append(cut)
            safe = SAFE_INSIDE_TRIM
            self._guides.append(self._frame(trim.adjusted(safe, safe, -safe, -safe), SAFE, Qt.PenStyle.DashLine))
            for place in self.sheet.folds:
                self.folds += self._fold(box.x + place, box.y, box.bottom)

    def _frame(self, box: QRectF, colour: str, style: Qt.PenStyle) -> QGraphicsRectItem:
        frame = QGraphicsRectItem(box, self)
        frame.setPen(_pen(colour, style))
        return frame

    def _fold(self, x: float, top: float, bottom: float) -> list[QGraphicsItem]:
        """Return a line that is seen on light and on dark: dark dashes on a pale line."""
        lines: list[QGraphicsItem] = []
        for colour, style in (("#c0ffffff", Qt.PenStyle.SolidLine), (FOLD, Qt.PenStyle.DashLine)):
            line = QGraphicsLineItem(x, top, x, bottom, self)
            line.setPen(_pen(colour, style))
            lines.append(line)
        return lines


def _pen(colour: str, style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(colour), 1.2, style)
    pen.setCosmetic(True)
    return pen


def best_columns(count: int, width: float, height: float, room_width: float, room_height: float) -> int:
    """Return in how many columns as many sheets are shown the largest in a room; two stand side by side.

    width, height: of the largest with what stands beside and over it; in the unit of the room.
    """
    if count <= 2:
        return max(1, count)

    def scale(columns: int) -> float:
        return min(room_width / (columns * width), room_height / (ceil(count / columns) * height))

    return max(range(1, count + 1), key=lambda columns: (scale(columns), -columns))
