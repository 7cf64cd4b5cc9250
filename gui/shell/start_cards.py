"""Recent kits on the start page: a picture, the name beside it, and what can be done with the kit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from gui.kits.covers import Cover
from gui.look.appearance import mixed
from gui.look.theme import icon
from gui.widgets.card_painting import broken

KIT = QSize(78, 88)
"""The room for a kit's picture, in pixels at single scale."""

_GAP = 16


class Card(QToolButton):
    """A kit to open by its picture, its name beside it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(KIT)
        self.setToolTip(str(path))
        self.setAccessibleName(self.tr("Open {0}").replace("{0}", path.stem))
        self._cover = Cover(path, 0.0)
        self._show_words("")

    def show_cover(self, cover: Cover) -> None:
        """Show a kit's picture, or the sign of a kit while there is none, and when it was changed."""
        self._cover = cover
        told = self._when(cover.changed) if cover.readable else self.tr("cannot be read")
        self._show_words(told)
        self.setAccessibleDescription(f"{told}, {cover.path.parent}")
        self.setIcon(QIcon(self._drawn(cover)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark, and the screen's scale."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.setIcon(QIcon(self._drawn(self._cover)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the card, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _show_words(self, second: str) -> None:
        width = self.fontMetrics().averageCharWidth() * 22
        lines = [*broken(self.path.stem, self.font(), width, 2), second]
        self.setText("\n".join(line.replace("&", "&&") for line in lines if line))
        self.setFixedWidth(KIT.width() + width + 16)

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
            sign = QSize(40, 40)
            at = QPointF((room.width() - sign.width()) / 2, (room.height() - sign.height()) / 2)
            painter.drawPixmap(at, icon("kit" if cover.readable else "warning").pixmap(sign, scale))
        else:
            size = cover.image.size().scaled(room - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2, *size.toTuple())
            painter.drawImage(box, cover.image)
            palette = self.palette()
            painter.setPen(QPen(mixed(palette.windowText().color(), palette.color(QPalette.ColorRole.Window), 0.3), 1))
            painter.drawRect(box)
        painter.end()
        return pixmap


class KitCard(QWidget):
    """A recent kit: the card that opens it, and below it the button that duplicates it."""

    branch_wanted = Signal()

    def __init__(self, cover: Cover) -> None:
        super().__init__()
        self.card = Card(cover.path)
        self.branch = QToolButton()
        self.branch.setIcon(icon("copy"))
        self.branch.setText(self.tr("Duplicate for another branch"))
        self.branch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.branch.setAutoRaise(True)
        self.branch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        named = self.tr("Duplicate {0} for another branch").replace("{0}", cover.path.stem)
        self.branch.setAccessibleName(named)
        self.branch.clicked.connect(lambda: self.branch_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.card)
        column.addWidget(self.branch)
        self.show_cover(cover)

    def show_cover(self, cover: Cover) -> None:
        """Show a kit's picture; one that cannot be read cannot be duplicated."""
        self.card.show_cover(cover)
        self.branch.setEnabled(cover.readable)


class Cards(QWidget):
    """Recent kits side by side, in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._kits: list[KitCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def kit(self, path: Path) -> KitCard | None:
        """Return what there is of a kit."""
        return next((kit for kit in self._kits if kit.card.path == path), None)

    def cards(self) -> Sequence[Card]:
        """Return the cards in their order."""
        return tuple(kit.card for kit in self._kits)

    def buttons(self) -> Sequence[QToolButton]:
        """Return everything that can be pressed, in the order that Tab takes."""
        return tuple(button for kit in self._kits for button in (kit.card, kit.branch))

    def show_kits(self, kits: Sequence[KitCard]) -> None:
        """Show these kits instead of those before."""
        for kit in self._kits:
            kit.hide()
            kit.deleteLater()
        self._kits, self._columns = list(kits), 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one kit: the others go below it."""
        hint = super().minimumSizeHint()
        return QSize(max((kit.sizeHint().width() for kit in self._kits), default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max((kit.sizeHint().width() for kit in self._kits), default=0)
        columns = max(1, (self.width() + _GAP) // (widest + _GAP))
        if not self._kits or columns == self._columns:
            return
        self._columns = columns
        for number, kit in enumerate(self._kits):
            self._grid.addWidget(kit, number // columns, number % columns)
            kit.show()
