"""A partner to tick, and the offer to show its logo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.look.wrapping import WrappingBox, WrappingButton


class PartnerRow(QWidget):
    """A box with the partner's name; below it, while it is ticked and there is a logo to add, a button for that."""

    logo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.offer = WrappingBox(), WrappingButton(self.tr("Add its logo"))
        self.offer.clicked.connect(self.logo_wanted)
        self.offer.hide()
        below = QHBoxLayout()
        below.setContentsMargins(round(self.fontMetrics().height() * 1.5), 0, 0, 0)
        below.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addLayout(below)

    def show_partner(self, name: str, *, has_logo: bool) -> None:
        """Show a partner's name. has_logo: whether there is a logo of it to be added."""
        self.box.show_text(name)
        self.offer.setAccessibleDescription(name)
        if self.offer.hasFocus() and not has_logo:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offer.setVisible(has_logo)
