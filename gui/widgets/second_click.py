"""People who click twice on everything: the second click is not for what the first one brought under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class SecondClick(QObject):
    """Takes the second half of a double click, for as long as the system waits for one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._taken = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._end)

    def wait(self) -> None:
        """Take a second click that comes from now on, if one does."""
        application = QApplication.instance()
        if application:
            application.installEventFilter(self)
            self._timer.start(QApplication.doubleClickInterval())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press that makes a click a double click, and the release after it."""
        if event.type() is QEvent.Type.MouseButtonDblClick:
            self._taken = True
            return True
        if self._taken and event.type() is QEvent.Type.MouseButtonRelease:
            self._taken = False
            return True
        return False

    def _end(self) -> None:
        self._taken = False
        application = QApplication.instance()
        if application:
            application.removeEventFilter(self)
