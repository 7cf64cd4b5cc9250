"""The steps at the left edge, from the first to the last, which says how many things need fixing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look.theme import icon, on_accent
from gui.problems.how_many import Counting, HowMany
from gui.steps.step import StepPanel

Index = QModelIndex | QPersistentModelIndex

ICON = 22
"""The icons are so many pixels wide and high."""

EDGES = 33
"""The style sheet leaves so many pixels to both sides of what a row shows, the rail's own edges among them."""


WIDEST = HowMany(88, 88)
"""No more is ever counted than takes as much room as this."""


BADGE = Qt.ItemDataRole.UserRole
"""What stands at the upper corner of an icon that has no name beside it."""


class _Row(QStyledItemDelegate):
    """Paints a row as the style does, and a number at the corner of its icon."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if badge := index.data(BADGE):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(on_accent() if selected else option.palette.text().color())
            where = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            painter.drawText(option.rect.adjusted(0, 3, -5, 0), where, badge)


class Rail(QListWidget):
    """A row for each step: its icon, and its name as long as there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: list[str] = []
        self._many, self._counting = HowMany(), Counting(self)
        self._named = True
        self.setAccessibleName(self.tr("Steps"))
        self.setObjectName("rail")
        self.setItemDelegate(_Row(self))
        self.setProperty("ownFocus", True)  # the style sheet marks the step in hand
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_steps(self, panels: Sequence[StepPanel]) -> None:
        """Show a row for each of these."""
        self._titles = [panel.title for panel in panels]
        for panel in panels:
            self.addItem(QListWidgetItem(icon(panel.icon), panel.title))
        self._show()

    @property
    def named(self) -> bool:
        """Whether the names of the steps are shown beside their icons."""
        return self._named

    @property
    def width_named(self) -> int:
        """The width in pixels that it has with the names of the steps, whatever is counted below the last."""
        said = (*self._titles, *self._counting.each(WIDEST))
        return max(self.fontMetrics().horizontalAdvance(each) for each in said) + ICON + EDGES + 31

    def show_names(self, shown: bool) -> None:
        """Show the names of the steps, or only their icons; then the names are in the tool tips."""
        if shown != self._named:
            self._named = shown
            self._show()

    def count_problems(self, many: HowMany) -> None:
        """Show on the last step how many things are to be fixed and how many are worth a look, in words."""
        self._many = many
        self._show()

    def _show(self) -> None:
        lines = self._counting.each(self._many)
        words = ", ".join(lines)
        height = self.fontMetrics().height()
        for row, title in enumerate(self._titles):
            last = row == len(self._titles) - 1
            told = words if last else ""
            item, said = self.item(row), f"{title}, {told}" if told else title
            shown = [title, *lines] if last else [title]
            item.setText("\n".join(shown) if self._named else "")
            item.setToolTip("" if self._named else said)
            item.setData(BADGE, str(sum(self._many)) if told and not self._named else "")
            item.setSizeHint(QSize(10, height * (1 + max(1, len(lines)) if last and self._named else 1) + 26))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words or self.tr("Nothing to fix"))
        around = 0 if self._named else self.fontMetrics().horizontalAdvance("0") * 2
        self.setIconSize(QSize(ICON + around, ICON))
        self.setFixedWidth(self.width_named if self._named else ICON + around + EDGES)
