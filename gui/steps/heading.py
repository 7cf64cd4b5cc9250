"""The head of a step: its title, a sentence on what it is for, and more for whoever asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.labels import words
from gui.widgets.tools import tool

translate = QCoreApplication.translate


def explanations() -> dict[str, str]:
    """Return what is said of each step to whoever asks, by the step's icon."""
    return {
        "pieces": translate(
            "Heading",
            "A piece is one thing that you make: a poster, a leaflet, a card or a picture for social media. "
            "Choose as many as you like. All of them take their words, logos and photo from the next steps, "
            "so you fill those in only once.",
        ),
        "messages": translate(
            "Heading",
            "The campaign wrote these messages, so that everybody says the same this week. Each has a "
            "headline and longer wordings, and a piece takes the longest one that fits. You can also write "
            "one of your own.",
        ),
        "group": translate(
            "Heading",
            "What you give here is put on every piece that has room for it. If you invite people to "
            "something, add its day, time and place. The web address of the event is printed as a QR code.",
        ),
        "logos": translate(
            "Heading",
            "Your logos are put on every piece, and made to look equally large. Write what each one says: it "
            "is read out to people who cannot see it. A photo is shown only on designs that have room for "
            "one.",
        ),
        "thank-you": translate(
            "Heading",
            "Here you thank the organisations and people who help you. The sentence is put together for you, "
            "with their names in it. You can also write your own, or leave it out.",
        ),
        "export": translate(
            "Heading",
            "Here you make the finished files. First you see what is missing or does not fit, with a button "
            "that takes you there. Then choose what the files are for: a screen, your own printer or a print "
            "shop.",
        ),
    }


class Heading(QWidget):
    """Shows the title and the sentence; a small button beside the title shows and hides what there is more to say."""

    def __init__(self, step: str, title: str, about: str) -> None:
        super().__init__()
        more = explanations()[step]
        self.more = words(more)
        self.more.hide()
        self.more.setContentsMargins(12, 0, 0, 0)
        self.button = tool("help", self.tr("What is this?"), "", self._turn)
        self.button.setCheckable(True)
        self.button.setAccessibleDescription(more)
        row = QHBoxLayout()
        row.addWidget(words(title, "heading"), 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(words(about, "quiet"))
        column.addWidget(self.more)

    def _turn(self) -> None:
        self.more.setVisible(self.button.isChecked())
        if self.button.isChecked():
            QAccessible.updateAccessibility(QAccessibleEvent(self.more, QAccessible.Event.ObjectShow))
