"""How a card of a gallery looks: its picture or a placeholder, a tick with its name, and its size at the foot."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionViewItem, QWidget

from gui.look.theme import icon, mixed, quiet
from gui.widgets.row_painting import bold, paint_card

GAP = 5  # pixels around each card
PADDING = 10  # pixels from a card's edge to what stands on it
_WRAPPED = Qt.TextFlag.TextWordWrap


class CardLike(Protocol):
    """What is painted of a card."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def shape(self) -> float: ...
    @property
    def chosen(self) -> bool: ...
    @property
    def choice(self) -> bool: ...
    @property
    def size_words(self) -> str: ...
    @property
    def sign(self) -> str: ...


class CardPainter:
    """Measures and paints cards in the font of their gallery."""

    def __init__(self, view: QWidget, tallness: float = 1.3) -> None:
        """tallness: the height of the room for a picture, by its width."""
        self._view, self._tallness = view, tallness
        self._width = 160
        self.two_feet = False  # whether there is room for a second choice below the size
        self._scaled: dict[str, tuple[int, QSize, QPixmap]] = {}

    def card_size(self, width: int) -> QSize:
        """Note how wide cards are, and return the room that each takes."""
        self._width = width
        feet = self._foot_height() * 2 + 4 if self.two_feet else self._foot_height()
        return QSize(width, self._picture_height() + self._name_height() + feet + 2 * GAP + 3 * PADDING)

    def picture_side(self) -> int:
        """Return the longer side that a picture can have, in pixels."""
        return max(self._picture_height(), self._width - 2 * (GAP + PADDING))

    def picture(self, rect: QRect) -> QRect:
        """Return where the picture of a card may stand."""
        inner = self._inner(rect)
        return QRect(inner.left(), inner.top(), inner.width(), self._picture_height())

    def name(self, rect: QRect) -> QRect:
        """Return where the tick and the name of a card stand."""
        picture = self.picture(rect)
        return QRect(picture.left(), picture.bottom() + 8, picture.width(), self._name_height())

    def foot(self, rect: QRect) -> QRect:
        """Return where a card's size stands, or the choice of it."""
        name = self.name(rect)
        return QRect(name.left(), name.bottom() + 4, name.width(), self._foot_height())

    def second_foot(self, rect: QRect) -> QRect:
        """Return where the choice of an event stands on a card, below its size."""
        foot = self.foot(rect)
        return foot.translated(0, foot.height() + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, card: CardLike, picture: QImage | None) -> None:
        """Paint a card."""
        painter.save()
        paint_card(painter, option, option.rect.adjusted(GAP, GAP, -GAP, -GAP), chosen=card.chosen)
        self._paint_picture(painter, option, card, picture)
        if card.sign:
            self._paint_sign(painter, option, card.sign)
        self._paint_name(painter, option, card)
        if not card.choice:
            painter.setPen(quiet())
            words = self._view.fontMetrics().elidedText(
                card.size_words, Qt.TextElideMode.ElideRight, self.foot(option.rect).width()
            )
            painter.drawText(self.foot(option.rect), self._start(), words)
        painter.restore()

    def _inner(self, rect: QRect) -> QRect:
        room = GAP + PADDING
        return rect.adjusted(room, room, -room, -room)

    def _start(self) -> Qt.AlignmentFlag:
        left = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return left | Qt.AlignmentFlag.AlignVCenter

    def _picture_height(self) -> int:
        return round((self._width - 2 * (GAP + PADDING)) * self._tallness)

    def _name_height(self) -> int:
        return 2 * QFontMetrics(bold(self._view.font())).lineSpacing() + 2

    def _foot_height(self) -> int:
        return self._view.fontMetrics().height() + 12

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, card: CardLike, picture: QImage | None
    ) -> None:
        room = self.picture(option.rect)
        shape = picture.width() / picture.height() if picture else card.shape
        size = QSize(round(1000 * shape), 1000).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size)
        text, base = option.palette.color(QPalette.ColorRole.Text), option.palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(mixed(text, base, 0.3), 1))
        painter.setBrush(mixed(text, base, 0.07))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if picture:
            painter.drawPixmap(place, self._pixmap(card.id, picture, size))
        else:
            painter.setPen(quiet())
            painter.setFont(self._view.font())
            painter.drawText(place.adjusted(6, 6, -6, -6), _WRAPPED | Qt.AlignmentFlag.AlignCenter, card.name)

    def _pixmap(self, id: str, picture: QImage, size: QSize) -> QPixmap:
        """Return a picture at the size that it has on the screen, scaled once only."""
        ratio = self._view.devicePixelRatioF()
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        known = self._scaled.get(id)
        if known is None or known[:2] != (picture.cacheKey(), pixels):
            scaled = picture.scaled(
                pixels, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            known = (picture.cacheKey(), pixels, QPixmap.fromImage(scaled))
            self._scaled[id] = known
        return known[2]

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """Paint a small sign with words across the foot of the picture."""
        metrics, room = self._view.fontMetrics(), self.picture(option.rect)
        side = metrics.height()
        needed = metrics.boundingRect(QRect(0, 0, room.width() - side - 18, 1000), _WRAPPED, words)
        height = max(side, needed.height()) + 8
        place = QRect(room.left(), room.bottom() - height + 1, room.width(), height)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 1))
        painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(place, 4, 4)
        icon("warning", QPalette.ColorRole.Text).paint(painter, QRect(place.left() + 6, place.top() + 4, side, side))
        painter.drawText(place.adjusted(side + 12, 4, -6, -4), _WRAPPED | self._start(), words)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, card: CardLike) -> None:
        place, style, direction = self.name(option.rect), self._view.style(), self._view.layoutDirection()
        side = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self._view)
        tick = QStyleOptionButton()
        tick.initFrom(self._view)
        tick.rect = QStyle.visualRect(direction, place, QRect(place.left(), place.top() + 1, side, side))
        tick.state = QStyle.StateFlag.State_Enabled
        tick.state |= QStyle.StateFlag.State_On if card.chosen else QStyle.StateFlag.State_Off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, tick, painter, self._view)
        below = 0 if card.size_words else self._foot_height()  # a longer name has the room of what is not there
        words = QStyle.visualRect(direction, place, place.adjusted(side + 7, 0, 0, below))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(bold(self._view.font()))
        left = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, _WRAPPED | left | Qt.AlignmentFlag.AlignTop, card.name)
        painter.setFont(self._view.font())
