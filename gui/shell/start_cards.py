"""Cards of the start page: a kit's picture with its name under it, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from gui.kits.covers import Cover
from gui.look.theme import icon, mixed

KIT, EXAMPLE = QSize(150, 190), QSize(250, 320)
"""The room for a picture among the recent kits, and for that of the example, in pixels at single scale."""

_GAP = 16


class Card(QToolButton):
    """A kit to open by its picture."""

    def __init__(self, room: QSize, name: str, does: str, path: Path | None = None) -> None:
        super().__init__()
        self.path = path
        self._name = name
        self._cover: Cover | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(room)
        self.setAccessibleName(does)
        self._show_words("")

    def show_cover(self, cover: Cover) -> None:
        """Show a kit's picture, or the sign of a kit while there is none, and when it was changed."""
        self._cover = cover
        if self.path is not None:
            told = self._when(cover.changed) if cover.readable else self.tr("cannot be read")
            self._show_words(told)
            self.setAccessibleDescription(f"{told}, {cover.path.parent}")
        self.setIcon(QIcon(self._drawn(cover)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark, and the screen's scale."""
        super().changeEvent(event)
        if self._cover and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.setIcon(QIcon(self._drawn(self._cover)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the card, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _show_words(self, second: str) -> None:
        width = self.iconSize().width()
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, width)
        self.setText("\n".join(line.replace("&", "&&") for line in (name, second) if line))

    def _when(self, changed: float) -> str:
        """Return when a kit was changed, in words a person would use."""
        day = datetime.fromtimestamp(changed).date()
        days = (date.today() - day).days
        if days in (0, 1):
            return self.tr("today") if days == 0 else self.tr("yesterday")
        return QLocale().toString(day, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload, no-any-return]

    def _drawn(self, cover: Cover) -> QPixmap:
        """Return the picture in the middle of its room, with a thin edge so that white paper shows on white."""
        scale, room = self.devicePixelRatioF(), self.iconSize()
        pixmap = QPixmap(room * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if cover.image is None:
            sign = QSize(64, 64)
            at = QPointF((room.width() - sign.width()) / 2, (room.height() - sign.height()) / 2)
            painter.drawPixmap(at, icon("kit" if cover.readable else "warning").pixmap(sign, scale))
        else:
            size = cover.image.size().scaled(room - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF((room.width() - size.width()) / 2, room.height() - size.height() - 1, *size.toTuple())
            painter.drawImage(box, cover.image)
            palette = self.palette()
            painter.setPen(QPen(mixed(palette.windowText().color(), palette.color(QPalette.ColorRole.Window), 0.3), 1))
            painter.drawRect(box)
        painter.end()
        return pixmap


class Cards(QWidget):
    """Cards side by side, in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[Card] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def card(self, path: Path) -> Card | None:
        """Return the card of a kit."""
        return next((card for card in self._cards if card.path == path), None)

    def cards(self) -> Sequence[Card]:
        """Return the cards in their order."""
        return tuple(self._cards)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards instead of those before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards, self._columns = list(cards), 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one card: the others go below it."""
        hint = super().minimumSizeHint()
        return QSize(max((card.sizeHint().width() for card in self._cards), default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max((card.sizeHint().width() for card in self._cards), default=0)
        columns = max(1, (self.width() + _GAP) // (widest + _GAP))
        if not self._cards or columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
            card.show()
