"""How a card of a gallery looks: a picture, a tick and a name, what it is, its size; or a button instead of a tick."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from gui.look.appearance import mixed
from gui.look.theme import accent, icon, on_accent, quiet
from gui.widgets.row_painting import bold, paint_card

GAP = 5  # pixels around each card
PADDING = 8  # pixels from a card's edge to what stands on it
_WRAPPED = Qt.TextFlag.TextWordWrap


class CardLike(Protocol):
    """What is painted of a card."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def about(self) -> str: ...
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


@dataclass(frozen=True, slots=True)
class Look:
    """How all cards of a gallery look. tallness: the height of the room for a picture, by its width.

    narrowest: the least width of a card, in pixels. about_lines: lines of room for what a card is about, below its
    name. button: the words of the button that each card has in the place of a tick, '' if cards are ticked.
    """

    tallness: float = 1.3
    narrowest: int = 150
    about_lines: int = 0
    button: str = ""


class CardPainter:
    """Measures and paints cards in the font of their gallery."""

    def __init__(self, view: QWidget, look: Look) -> None:
        self._view, self._look = view, look
        self._width = 160
        self.two_feet = False  # whether there is room for a second choice below the size
        self._scaled: dict[str, tuple[int, QSize, QPixmap]] = {}

    def be_wide(self, width: int) -> None:
        """Have cards of this width, with the room around them, in pixels."""
        self._width = width

    def least_width(self) -> int:
        """Return the least width of a card, in pixels: words of large letters need more."""
        return max(self._look.narrowest, self._view.fontMetrics().averageCharWidth() * 16)

    @property
    def card_size(self) -> QSize:
        """The room that each card takes, in pixels."""
        feet = self._foot_height() * (2 if self.two_feet else 1) + (4 if self.two_feet else 0)
        button = self._button_height() + 8 if self._look.button else 0
        height = self._picture_height() + self._words_height() + feet + button + 2 * GAP + 3 * PADDING
        return QSize(self._width, height)

    def heading_height(self) -> int:
        """Return the height of the heading of a group, with the room around it, in pixels."""
        return QFontMetrics(bold(self._view.font())).lineSpacing() + 16

    def picture_side(self) -> int:
        """Return the longer side that a picture can have, in pixels."""
        return max(self._picture_height(), self._width - 2 * (GAP + PADDING))

    def picture(self, rect: QRect) -> QRect:
        """Return where the picture of a card may stand."""
        inner = self._inner(rect)
        return QRect(inner.left(), inner.top(), inner.width(), self._picture_height())

    def words(self, rect: QRect) -> QRect:
        """Return where the tick, the name, and what a card is about stand."""
        picture = self.picture(rect)
        return QRect(picture.left(), picture.bottom() + 8, picture.width(), self._words_height())

    def foot(self, rect: QRect) -> QRect:
        """Return where a card's size stands, or the choice of it."""
        words = self.words(rect)
        return QRect(words.left(), words.bottom() + 4, words.width(), self._foot_height())

    def second_foot(self, rect: QRect) -> QRect:
        """Return where the choice of an event stands on a card, below its size."""
        foot = self.foot(rect)
        return foot.translated(0, foot.height() + 4)

    def paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint the heading of a group."""
        painter.setFont(bold(self._view.font()))
        painter.setPen(self._view.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(rect.adjusted(GAP + 1, 6, -GAP - 1, -2), self._start(), words)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, card: CardLike, picture: QImage | None) -> None:
        """Paint a card."""
        painter.save()
        paint_card(painter, option, option.rect.adjusted(GAP, GAP, -GAP, -GAP), chosen=card.chosen)
        self._paint_picture(painter, option, card, picture)
        if card.sign:
            self._paint_sign(painter, option, card.sign)
        self._paint_words(painter, option, card)
        if not card.choice:
            self._paint_line(painter, self.foot(option.rect), card.size_words)
        if self._look.button:
            self._paint_button(painter, option)
        painter.restore()

    def _inner(self, rect: QRect) -> QRect:
        room = GAP + PADDING
        return rect.adjusted(room, room, -room, -room)

    def _start(self) -> Qt.AlignmentFlag:
        left = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return left | Qt.AlignmentFlag.AlignVCenter

    def _picture_height(self) -> int:
        return round((self._width - 2 * (GAP + PADDING)) * self._look.tallness)

    def _words_height(self) -> int:
        about = self._look.about_lines * self._view.fontMetrics().lineSpacing()
        return 2 * QFontMetrics(bold(self._view.font())).lineSpacing() + 4 + about

    def _foot_height(self) -> int:
        return self._view.fontMetrics().height() + 12

    def _button_height(self) -> int:
        return self._view.fontMetrics().height() + 14

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
        painter.setFont(self._view.font())
        icon("warning", QPalette.ColorRole.Text).paint(painter, QRect(place.left() + 6, place.top() + 4, side, side))
        painter.drawText(place.adjusted(side + 12, 4, -6, -4), _WRAPPED | self._start(), words)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, card: CardLike) -> None:
        """Paint the name, beside its tick, and below it as much of what the card is about as there is room for."""
        place = self.words(option.rect)
        beside = 0 if self._look.button else self._paint_tick(painter, place, chosen=card.chosen)
        name = QStyle.visualRect(self._view.layoutDirection(), place, place.adjusted(beside, 0, 0, 0))
        heavy = bold(self._view.font())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        used = self._paint_lines(painter, name, heavy, broken(card.name, heavy, name.width(), 3))
        room = place.adjusted(0, used + 4, 0, 0)
        if self._look.about_lines and card.about:
            pitch = self._view.fontMetrics().lineSpacing()
            lines = max(1, room.height() // pitch)  # a long name takes its room from it
            painter.setPen(quiet())
            font = self._view.font()
            self._paint_lines(painter, room, font, broken(card.about, font, room.width(), lines))
        painter.setFont(self._view.font())

    def _paint_tick(self, painter: QPainter, place: QRect, *, chosen: bool) -> int:
        """Paint the tick at the start of a place; return the width that it takes, in pixels."""
        side = max(14, self._view.fontMetrics().height() - 1)
        box = QStyle.visualRect(self._view.layoutDirection(), place, QRect(place.left(), place.top(), side, side))
        palette = self._view.palette()
        text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(accent() if chosen else mixed(text, base, 0.6), 1))
        painter.setBrush(accent() if chosen else base)
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            corners = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.33))
            pen = QPen(on_accent(), side / 8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(box.left() + x * side, box.top() + y * side) for x, y in corners])
        return side + 7

    def _paint_lines(self, painter: QPainter, place: QRect, font: QFont, lines: list[str]) -> int:
        """Paint lines of words one below the other; return the height that they take, in pixels."""
        painter.setFont(font)
        pitch = QFontMetrics(font).lineSpacing()
        for number, line in enumerate(lines):
            row = QRect(place.left(), place.top() + number * pitch, place.width(), pitch)
            painter.drawText(row, self._start(), line)
        return len(lines) * pitch

    def _paint_line(self, painter: QPainter, place: QRect, words: str) -> None:
        """Paint one quiet line, cut where there is no room."""
        painter.setFont(self._view.font())
        painter.setPen(quiet())
        shown = self._view.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, self._start(), shown)

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the button at the foot of a card, filled where the mouse or the keyboard is."""
        inner = self._inner(option.rect)
        height = self._button_height()
        place = QRect(inner.left(), inner.bottom() - height, inner.width(), height)
        flags = QStyle.StateFlag
        filled = bool(option.state & (flags.State_MouseOver | flags.State_HasFocus))
        base = option.palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(accent(), 1))
        painter.setBrush(accent() if filled else base)
        painter.drawRoundedRect(place, 6, 6)
        painter.setPen(on_accent() if filled else accent())
        font = bold(self._view.font())
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(self._look.button, Qt.TextElideMode.ElideRight, place.width() - 8)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return a text broken into lines of a width in pixels, no more than so many; the last is cut if there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(starts) <= most:
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    letters = text.encode("utf-16-le")  # Qt counts so
    lines = [letters[2 * a : 2 * b].decode("utf-16-le").strip() for a, b in pairwise([*starts, len(letters) // 2])]
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _cut(lines[most - 1], font, width)]


def _cut(line: str, font: QFont, width: int) -> str:
    """Return a line that goes on where there is no more room, cut after a word as far as there is one."""
    cut = QFontMetrics(font).elidedText(f"{line} …", Qt.TextElideMode.ElideRight, width)
    before = cut.rstrip("… ")
    return f"{before if line.startswith(before + ' ') or before == line else before.rpartition(' ')[0] or before}…"
