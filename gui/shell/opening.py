"""What is seen at once: what the program is, in a sentence, until the window is there, which takes longer to read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.look.theme import app_icon
from gui.shell.application import make_application

_WIDTH: Final = 460
"""Pixels at single scale that the card is wide, so that its sentence has two lines."""

_LONGEST: Final = 300
"""Milliseconds after which a screen that shows nothing is not waited for."""


def run(arguments: Sequence[str]) -> int:
    """Show what the program is, then its window, with the kit file that was given; return the exit code."""
    application = make_application()
    card = OpeningCard()
    card.show_now(application)
    from gui.shell import app  # most of the program: it is read while the card is seen

    return app.run(application, arguments, card)


class OpeningCard(QWidget):
    """A small card in the middle of the screen."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("awareness-kit")
        self.painted = False
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(6)
        for text, look in (
            (self.tr("Make your own posters and leaflets"), "heading"),
            (self.tr("Choose a design, add your group’s name, event and logo, then print it or send it."), ""),
            (self.tr("Opening…"), "quiet"),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            if look:
                label.setProperty(look, True)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(20)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(_WIDTH)

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
