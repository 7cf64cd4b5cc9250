"""How a row of a list looks: a card with a title, quiet text below it, a badge and a button."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from gui.look.appearance import mixed
from gui.look.theme import accent, icon, on_accent, quiet

GAP = 4  # pixels above and below each card
PADDING = 12  # pixels from a card's edge to what stands on it
RADIUS = 8.0
_WRAPPED = Qt.TextFlag.TextWordWrap


class RowLike(Protocol):
    """What is painted of a row."""

    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def badge(self) -> str: ...
    @property
    def button(self) -> str: ...
    @property
    def widest(self) -> str: ...
    @property
    def button_icon(self) -> str: ...
    @property
    def ticked(self) -> bool | None: ...
    @property
    def problem(self) -> bool: ...


def paint_card(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, *, chosen: bool) -> None:
    """Paint the ground of a card: its edge in the accent if chosen, a tint if current, a ring if it has the focus."""
    palette = option.palette
    base = palette.color(QPalette.ColorRole.Base)
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    text = palette.color(QPalette.ColorRole.Text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(mixed(accent(), base, 0.14) if selected else mixed(text, base, 0.04) if hovered else base)
    painter.setPen(QPen(accent(), 2) if chosen else QPen(mixed(text, base, 0.2), 1))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    if state & QStyle.StateFlag.State_HasFocus and selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(text, 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def bold(font: QFont) -> QFont:
    """Return a font in its heavier weight."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


class RowPainter:
    """Measures and paints rows in the font of their list."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}

    def height(self, row: RowLike, width: int) -> int:
        """Return how high a row is in a list of this width."""
        font = self._view.font()
        key = (row.title, row.text, row.badge, row.button, width, font.key())
        if key not in self._heights:
            title, text = self._parts(QRect(0, 0, width, 10_000), row)
            bottom = max(
                text.bottom() if row.text else title.bottom(), self.button(QRect(0, 0, width, 0), row).bottom()
            )
            self._heights[key] = bottom + PADDING + GAP
        return self._heights[key]

    def button(self, rect: QRect, row: RowLike) -> QRect:
        """Return where the button of a row in this rectangle is, empty if it has none."""
        if not row.button:
            return QRect()
        metrics = self._view.fontMetrics()
        words = max(metrics.horizontalAdvance(said) for said in (row.button, row.widest))
        size = QSize(words + metrics.height() + 22, metrics.height() + 12)
        place = QRect(QPoint(rect.right() - PADDING - size.width(), rect.top() + GAP + PADDING - 4), size)
        return QStyle.visualRect(self._view.layoutDirection(), rect, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, row: RowLike) -> None:
        """Paint a row."""
        painter.save()
        rect = option.rect
        paint_card(painter, option, rect.adjusted(1, GAP, -1, -GAP), chosen=False)
        direction = self._view.layoutDirection()
        title, text = (QStyle.visualRect(direction, rect, part) for part in self._parts(rect, row))
        start = (
            Qt.AlignmentFlag.AlignLeft if direction is Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
        )
        if row.badge:
            self._paint_badge(painter, self._badge(rect, row), row.badge)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(bold(self._view.font()))
        painter.drawText(title, _WRAPPED | start, row.title)
        painter.setFont(self._view.font())
        if row.problem:
            side = self._view.fontMetrics().height()
            icon("warning", QPalette.ColorRole.Text).paint(painter, QRect(text.left(), text.top(), side, side))
            text.setLeft(text.left() + side + 6)
        else:
            painter.setPen(quiet())
        painter.drawText(text, _WRAPPED | start, row.text)
        if row.button:
            self._paint_button(painter, option, row)
        painter.restore()

    def _parts(self, rect: QRect, row: RowLike) -> tuple[QRect, QRect]:
        """Return where title and text stand in a rectangle, left to right."""
        inner = rect.adjusted(PADDING, GAP + PADDING, -PADDING, -PADDING)
        heavy, plain = QFontMetrics(bold(self._view.font())), self._view.fontMetrics()
        beside = self.button(rect, row).width() + 8 if row.button else 0
        beside += self._badge(rect, row).width() + 8 if row.badge else 0
        room = QRect(inner.left(), inner.top(), max(40, inner.width() - beside), 10_000)
        title = QRect(room.topLeft(), heavy.boundingRect(room, _WRAPPED, row.title).size())
        title.setWidth(room.width())
        sign = plain.height() + 6 if row.problem else 0
        # Text clears the button, so that a long translation never runs under it
        below = max(title.bottom() + 5, self.button(rect, row).bottom() + 3, self._badge(rect, row).bottom() + 3)
        room = QRect(inner.left(), below, max(40, inner.width() - sign), 10_000)
        text = QRect(room.topLeft(), plain.boundingRect(room, _WRAPPED, row.text).size())
        text.setWidth(room.width() + sign)
        return title, text

    def _badge(self, rect: QRect, row: RowLike) -> QRect:
        """Return where the badge of a row in this rectangle is, empty if it has none."""
        if not row.badge:
            return QRect()
        metrics = QFontMetrics(bold(self._view.font()))
        size = QSize(metrics.horizontalAdvance(row.badge) + 16, metrics.height() + 4)
        right = self.button(rect, row).left() - 8 if row.button else rect.right() - PADDING
        place = QRect(QPoint(right - size.width(), rect.top() + GAP + PADDING - 2), size)
        return QStyle.visualRect(self._view.layoutDirection(), rect, place)

    def _paint_badge(self, painter: QPainter, place: QRect, words: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent())
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(on_accent())
        painter.setFont(bold(self._view.font()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem, row: RowLike) -> None:
        place = self.button(option.rect, row)
        text, base = option.palette.color(QPalette.ColorRole.Text), option.palette.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(accent(), 1))
        painter.setBrush(mixed(accent(), base, 0.18) if row.ticked else QColor(base))
        painter.drawRoundedRect(place, 6, 6)
        side = self._view.fontMetrics().height()
        drawn = QRect(place.left() + 8, place.center().y() - side // 2 + 1, side, side)
        icon(row.button_icon, QPalette.ColorRole.Text).paint(painter, drawn)
        painter.setPen(text)
        words = place.adjusted(side + 12, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.button)
