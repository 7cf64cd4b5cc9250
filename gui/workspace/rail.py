"""The steps at the left edge, from the first to the last, which says how many problems there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gui.look.theme import icon
from gui.steps.step import StepPanel


class Rail(QListWidget):
    """A row for each step, with its icon."""

    def __init__(self, panels: Sequence[StepPanel]) -> None:
        super().__init__()
        self._last_title = panels[-1].title
        self.setAccessibleName(self.tr("Steps"))
        self.setIconSize(QSize(22, 22))
        self.setObjectName("rail")
        self.setProperty("ownFocus", True)  # the style sheet marks the step in hand
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = self.fontMetrics().height()
        for panel in panels:
            item = QListWidgetItem(icon(panel.icon), panel.title)
            item.setSizeHint(QSize(10, height + 26))
            self.addItem(item)
        self.item(self.count() - 1).setSizeHint(QSize(10, 2 * height + 26))  # the number of problems is below its name
        longest = max(self.fontMetrics().horizontalAdvance(panel.title) for panel in panels)
        self.setFixedWidth(longest + 86)

    def count_problems(self, number: int) -> None:
        """Show on the last step how many problems there are, in words."""
        words = self.tr("%n problem(s)", "", number) if number else ""
        item, title = self.item(self.count() - 1), self._last_title
        item.setText(f"{title}\n{words}" if words else title)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {words}" if words else title)
        described = words or self.tr("No problems")
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, described)
