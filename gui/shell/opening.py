"""What is seen at once: what the program is, in a sentence, and where to start, until the window is there.

That takes longer to read; who starts here before it is there begins as soon as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look.theme import app_icon
from gui.shell.application import make_application

_WIDTH: Final = 460
"""Pixels at single scale that the card is wide, so that its sentence has two lines."""

_LONGEST: Final = 300
"""Milliseconds after which a screen that shows nothing is not waited for."""

_GRACE: Final = 600
"""Milliseconds that a hand takes to click on what it points at."""


def run(arguments: Sequence[str]) -> int:
    """Show what the program is, then its window, with the kit file that was given; return the exit code."""
    application = make_application()
    card = OpeningCard(begins=not arguments)
    card.show_now(application)
    from gui.shell import app  # what the start page needs is read while the card is seen

    card.hear(application)
    return app.run(application, arguments, card)


class OpeningCard(QWidget):
    """A small card in the middle of the screen. begins: whether a new kit can be begun on it.

    wanted: whether somebody has.
    """

    def __init__(self, *, begins: bool = True) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("awareness-kit")
        self.painted, self.wanted = False, False
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(_label(self.tr("Make your own posters and leaflets"), "heading"))
        sentence = self.tr("Choose a design, add your group’s name, event and logo, then print it or send it.")
        words.addWidget(_label(sentence))
        words.addSpacing(6)
        below = QHBoxLayout()
        below.setSpacing(12)
        self.start = QPushButton(self.tr("Start here"))
        self.start.setProperty("primary", True)
        self.start.setVisible(begins)
        self.start.clicked.connect(self._begin)
        below.addWidget(self.start)
        below.addWidget(_label(self.tr("Opening…"), "quiet"), 1)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(20)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(_WIDTH)

    def _begin(self) -> None:
        self.wanted = True
        self.start.setEnabled(False)

    def hear(self, application: QApplication) -> None:
        """Let clicks come through that somebody made meanwhile."""
        application.processEvents()

    def leave(self, begin: Callable[[], None]) -> None:
        """Go, now that the window is there, and begin if somebody wanted to.

        It goes a moment later while the pointer is on its button, so that a click that is meant for it falls on nothing
        else.
        """
        if self.start.underMouse() and not self.wanted:
            QTimer.singleShot(_GRACE, self, lambda: self._go(begin))
        else:
            self._go(begin)

    def _go(self, begin: Callable[[], None]) -> None:
        self.close()
        if self.wanted:
            begin()

    def show_now(self, application: QApplication) -> None:
        """Show it in the middle of the screen, and wait until it was painted."""
        self.adjustSize()
        self.move(self.screen().availableGeometry().center() - self.rect().center())
        self.show()
        patience, flags = QDeadlineTimer(_LONGEST), QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        while not self.painted and not patience.hasExpired():
            application.processEvents(flags, 20)
        application.processEvents(flags)  # what was painted reaches the screen

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note that it is seen."""
        super().paintEvent(event)
        self.painted = True


def _label(text: str, look: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    if look:
        label.setProperty(look, True)
    return label
