"""The strip of pieces under the preview: a thumbnail of each, to choose which one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from gui.kits.proofs import Proof
from kit.model.kit import PieceChoice

ROOM, LOW_ROOM = QSize(118, 80), QSize(118, 34)
"""The room that a thumbnail has, in the screen's own units, and in a low window."""

IN_A_PICTURE = 2
"""So many sheets are shown side by side."""


class Strip(QListWidget):
    """The pieces of the kit side by side as pictures."""

    chosen = Signal(object)
    """The PieceChoice that is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pieces of this kit"))
        self.currentItemChanged.connect(self._tell)
        self._drawn: dict[PieceChoice, tuple[float, tuple[QImage, ...]]] = {}
        self._room = QSize()
        self.be_low(False)

    def be_low(self, low: bool) -> None:
        """Take less height, in a low window, or as much as usual."""
        room = LOW_ROOM if low else ROOM
        if room == self._room:
            return
        self._room = room
        height = room.height() + self.fontMetrics().height()
        self.setIconSize(room)
        self.setGridSize(QSize(room.width() + 16, height + 18))
        self.setFixedHeight(height + self.fontMetrics().height() + (22 if low else 26))
        for item in self._items():
            item.setSizeHint(self.gridSize())
            drawn = self._drawn.get(item.data(Qt.ItemDataRole.UserRole))
            if drawn:
                item.setIcon(self._icon(drawn[1]))

    def show_pieces(
        self, choices: Sequence[PieceChoice], names: Sequence[tuple[str, str]], current: PieceChoice | None
    ) -> None:
        """Show these pieces; the pictures come with `show_proof`. names: of each, and a shorter one to stand below."""
        if [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())] != list(choices):
            pictures = {item.data(Qt.ItemDataRole.UserRole): item.icon() for item in self._items()}
            self._drawn = {choice: drawn for choice, drawn in self._drawn.items() if choice in choices}
            self.blockSignals(True)
            self.clear()
            for choice in choices:
                item = QListWidgetItem(pictures.get(choice, QIcon()), "")
                item.setData(Qt.ItemDataRole.UserRole, choice)
                item.setSizeHint(self.gridSize())  # or else a picture that comes later would shift it in its place
                self.addItem(item)
            self.blockSignals(False)
        for item, (name, short) in zip(self._items(), names, strict=True):
            if (item.toolTip(), item.text()) != (name, short):
                item.setText(short)
                item.setToolTip(name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        self.choose(current)

    def choose(self, current: PieceChoice | None) -> None:
        """Mark a piece as the one that is shown."""
        self.blockSignals(True)
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def show_proof(self, proof: Proof) -> None:
        """Put the picture of a piece's sheets in its place; one that looks as it did is left alone."""
        choice, images = proof.piece.choice, proof.images[:IN_A_PICTURE]
        drawn = (self.devicePixelRatioF(), images)
        if not images or drawn == self._drawn.get(choice):
            return
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == choice:
                self._drawn[choice] = drawn
                item.setIcon(self._icon(images))

    def _icon(self, images: Sequence[QImage]) -> QIcon:
        picture = self._picture(images)
        plain = QIcon(picture)
        plain.addPixmap(picture, QIcon.Mode.Selected)  # or else Qt would tint the one that is shown
        return plain

    def _picture(self, images: Sequence[QImage]) -> QPixmap:
        """Return the pictures of sheets side by side, as large as the room allows, each on whole dots of the screen."""
        ratio = self.devicePixelRatioF()
        room, gap = self._room * ratio, round(4 * ratio)
        width = sum(image.width() for image in images)
        across = (room.width() - gap * (len(images) - 1)) / width
        scale = min(room.height() / max(image.height() for image in images), across)
        small = [_smaller(image, scale) for image in images]
        picture = QPixmap(room)
        picture.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(picture)
        x = (room.width() - sum(image.width() for image in small) - gap * (len(small) - 1)) // 2
        for image in small:
            painter.drawImage(x, (room.height() - image.height()) // 2, image)
            x += image.width() + gap
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _smaller(image: QImage, scale: float) -> QImage:
    """Return a picture at another size, each of its dots made of all that it covers."""
    size = QSize(max(1, round(image.width() * scale)), max(1, round(image.height() * scale)))
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, *ways)
