"""The form of the pieces that are made: as they were designed, or for people who read differently."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.model.edition import EASY_READ, EDITIONS, LARGE_PRINT, PLAIN_TEXT, POINTS
from kit.model.preset import SOCIAL, Preset


class EditionChoice(QWidget):
    """Which form the pieces have; the size of the letters where it can be chosen; and a line on what that form is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = {
            "": self.tr("As designed"),
            LARGE_PRINT.id: self.tr("Large print"),
            EASY_READ.id: self.tr("Easy read layout"),
            PLAIN_TEXT.id: self.tr("Plain text"),
        }
        self._told = {
            LARGE_PRINT.id: self.tr("In large letters, on as many A4 pages as it takes."),
            EASY_READ.id: self.tr("A sentence on each line, with pictures beside them. The words stay as they are."),
            PLAIN_TEXT.id: self.tr("A text file, for screen readers and to send. The preview shows its words."),
        }
        self.forms, self.points = DropDown(), DropDown()
        for id, name in names.items():
            self.forms.addItem(name, id)
        for points in POINTS:
            self.points.addItem(f"{points}\u00a0pt", points)
        self.points.setCurrentIndex(POINTS.index(LARGE_PRINT.points))
        self._about = words("", "quiet")
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for box, label in ((self.forms, self.tr("&Form")), (self.points, self.tr("&Size of the letters"))):
            box.setAccessibleName(label.replace("&", ""))
            box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            form.addRow(label, box)
            box.currentIndexChanged.connect(self._choose)
        form.addRow(self._about)
        self._is_posted = False
        self._show()

    def applied(self, preset: Preset) -> Preset:
        """Return a preset with the form that is chosen; pictures to post are always as they were designed."""
        edition = EDITIONS.get(str(self.forms.currentData()))
        if edition is None or preset.id == SOCIAL.id:
            return preset
        points = int(self.points.currentData()) if edition is LARGE_PRINT else edition.points
        return preset._replace(edition=edition._replace(points=points))

    def begin(self) -> None:
        """Have the pieces as they were designed, as with every kit that is opened."""
        with QSignalBlocker(self.forms):
            self.forms.setCurrentIndex(0)
        self._show()

    def show_for(self, preset: Preset) -> None:
        """Offer the forms that pieces can have where they are going."""
        self._is_posted = preset.id == SOCIAL.id
        self._show()

    def _choose(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        id = "" if self._is_posted else str(self.forms.currentData())
        self.forms.setEnabled(not self._is_posted)
        self._form.setRowVisible(self.points, id == LARGE_PRINT.id)
        posted = self.tr("Pictures to post are always as they were designed.")
        about = posted if self._is_posted else self._told.get(id, "")
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.forms.setAccessibleDescription(about)
