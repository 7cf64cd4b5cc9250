"""Which version this is, and the way to the page that tells the newest: nothing is fetched, and nothing is sent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.dialogs.dialog import Dialog, Role
from gui.widgets.labels import words
from kit import __version__

PAGE: Final = "https://awarenesskit.org/versions"
"""The page of the program's website that tells every version."""


class NewerDialog(Dialog):
    """Tells the version, and opens the page in the browser when it is asked to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Is there a newer version?")
        about = self.tr(
            "This is version {0}. The program’s web page says which version is the newest and what is new in it. "
            "Your kits stay as they are when you install it."
        )
        super().__init__(title, about.replace("{0}", __version__), parent)
        self.said = words(self.tr("This program never looks by itself, and sends nothing."))
        self.address = words(PAGE)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (self.said, self.address):
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.open_button = self.add_button(self.tr("Open the web page"), primary=True)
        self.open_button.clicked.connect(self._open)
        self.add_button(self.tr("Close"), Role.RejectRole)

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl(PAGE)):
            self.said.setText(self.tr("No web browser was found here. Type this address into one:"))
