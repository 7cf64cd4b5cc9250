"""One scroll bar on a low screen: a list in a step is as high as all that is in it, and the step alone scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from gui.steps.step import StepPanel

NO_LIMIT = 16_777_215
"""The greatest height that Qt gives a widget, in pixels."""


class OneBar(QObject):
    """Gives the last list of a step its height: by itself it scrolls only where there is room for so much of it.

    Else two scroll bars would stand side by side, of which each moves a little.
    """

    def __init__(self, panel: StepPanel, view: QAbstractItemView, whole: Callable[[], int], least: int) -> None:
        """whole: returns the height of all that is in the list, in pixels. least: so many lines of text are enough."""
        super().__init__(panel)
        self._panel, self._view, self._whole, self._least = panel, view, whole, least
        for widget in (panel, view, view.viewport()):  # of which the last has the width that its rows are broken at
            widget.installEventFilter(self)
        view.selectionModel().currentChanged.connect(lambda now, before: self._follow())

    @property
    def whole(self) -> bool:
        """Whether all of the list is there, and the step scrolls."""
        above, below = self._view.y(), self._panel.body.contentsMargins().bottom()
        return self._panel.viewport().height() < above + self._enough + below

    @property
    def _enough(self) -> int:
        return self._panel.fontMetrics().height() * self._least

    def fit(self) -> None:
        """Give the list the height that it has now."""
        whole = self.whole
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy is not self._view.verticalScrollBarPolicy():
            self._view.setVerticalScrollBarPolicy(policy)
            self._view.doItemsLayout()
        height = self._whole() if whole else self._enough
        self._view.setMaximumHeight(height if whole else NO_LIMIT)
        self._view.setMinimumHeight(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the step, the place and width of the list, and the size of the system's text."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.FontChange):
            self.fit()
        return False

    def _follow(self) -> None:
        """Keep in sight what the keys lead to; what is clicked is there, and must not slip away under the mouse."""
        if self.whole and self._view.hasFocus() and QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._panel.bring_into_sight(self._view)
