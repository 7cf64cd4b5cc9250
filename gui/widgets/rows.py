"""A list of rows, each a title, quiet text below it and a button; painted, so that hundreds of rows stay fluid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.widgets.row_painting import RowPainter

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_MIME = "application/x-awareness-kit-row"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. badge: a word of distinction. button: what its button says, with an icon; ticked: what it stands for.

    widest: what the button says at other times, so that a click makes it no wider and moves no words.
    """

    id: str
    title: str
    text: str = ""
    badge: str = ""
    button: str = ""
    button_icon: str = ""
    widest: str = ""
    ticked: bool | None = None
    problem: bool = False


class RowModel(QAbstractListModel):
    """Holds the rows for the list to paint and for screen readers to read."""

    def __init__(self, parent: QWidget, *, ordered: bool) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._ordered = ordered

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a row."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.badge) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.text
        if role == Qt.ItemDataRole.CheckStateRole and row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._ordered else Qt.ItemFlag.NoItemFlags
        if self._ordered:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.rows[index.row()].ticked is not None else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the type of what is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the row that is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def show(self, rows: Sequence[Row]) -> bool:
        """Take other rows in; tell whether they are others, and not the same with other words."""
        new, old = tuple(rows), self.rows
        if [row.id for row in new] != [row.id for row in old]:
            self.beginResetModel()
            self.rows = new
            self.endResetModel()
            return True
        self.rows = new
        for number, (now, before) in enumerate(zip(new, old, strict=True)):
            if now != before:
                self.dataChanged.emit(self.index(number), self.index(number))
        return False


class RowDelegate(QStyledItemDelegate):
    """Paints the rows, and knows where their buttons are."""

    pressed = Signal(str)
    """The button of the row of this id was clicked."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._painter = RowPainter(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how much room a row takes at the width of the list."""
        width = self._view.viewport().width()
        return QSize(width, self._painter.height(index.data(ROW), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        self._painter.paint(painter, option, index.data(ROW))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell of a click on a row's button."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            row: Row = index.data(ROW)
            inside = self._painter.button(option.rect, row).contains(event.position().toPoint())
            if inside and event.type() is QEvent.Type.MouseButtonRelease:
                self.pressed.emit(row.id)
            return inside
        return False


class RowList(QListView):
    """The list of rows. With `ordered`, rows are moved by dragging and with Alt and the arrow keys."""

    used = Signal(str)
    """The button of the row of this id was clicked, or Space or Enter pressed on the row."""

    moved = Signal(int, int)
    """A row, by its number, is to come to stand at another number."""

    removed = Signal(str)
    """The row of this id is not wanted any more."""

    def __init__(self, parent: QWidget | None = None, *, ordered: bool = False) -> None:
        super().__init__(parent)
        self._ordered = ordered
        self.rows = RowModel(self, ordered=ordered)
        self.setModel(self.rows)
        self._delegate = RowDelegate(self)
        self._delegate.pressed.connect(self.used)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        if ordered:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(True)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that was current stays so, or if it went, the one that took its place."""
        current, number = self.current_id(), self.currentIndex().row()
        if self.rows.show(rows):
            ids = [row.id for row in rows]
            place = ids.index(current) if current in ids else min(number, len(ids) - 1)
            if place >= 0:
                self.setCurrentIndex(self.rows.index(place))
        else:
            self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return that it is content with the least height it was given."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def current_id(self) -> str:
        """Return the id of the current row, '' if there is none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() else ""

    def choose_row(self, number: int) -> None:
        """Make a row the current one by its number, and bring it into view."""
        self.setCurrentIndex(self.rows.index(number))
        self.scrollTo(self.currentIndex())

    def content_height(self) -> int:
        """Return how high the list would have to be to show every row."""
        option = QStyleOptionViewItem()
        heights = (self._delegate.sizeHint(option, self.rows.index(row)).height() for row in range(len(self.rows.rows)))
        return sum(heights) + 2 * self.frameWidth()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first row where none is current, so that the arrows have a place to start from."""
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current row with Alt and an arrow; use its button with Space or Enter; remove it with Delete."""
        number, key = self.currentIndex().row(), event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if self._ordered and key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(steps[Qt.Key(key)])
        elif number >= 0 and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.used.emit(self.current_id())
        elif number >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def move_current(self, by: int) -> None:
        """Ask for the current row to be moved up (-1) or down (1), if there is a place for it there."""
        number = self.currentIndex().row()
        if number >= 0 and 0 <= number + by < len(self.rows.rows):
            self.moved.emit(number, number + by)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let rows of this list in, nothing else."""
        if self._ordered and event.mimeData().hasFormat(_MIME):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would come to stand."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the row to be moved to where it was dropped."""
        if not event.mimeData().hasFormat(_MIME):
            return
        start = int(event.mimeData().data(_MIME).toStdString())
        below = self._gap_at(event.position().toPoint().y())
        end = below - 1 if below > start else below
        event.setDropAction(Qt.DropAction.CopyAction)  # so that the view does not remove the row itself
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if end != start:
            self.moved.emit(start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _gap_at(self, y: int) -> int:
        """Return the number of the row before which something at a height is to stand."""
        rects: list[QRect] = [self.visualRect(self.rows.index(number)) for number in range(len(self.rows.rows))]
        return sum(rect.center().y() < y for rect in rects)
