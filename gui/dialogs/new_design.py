"""A new design: what it is called, what it starts from, and where it goes; then its file, to be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.background.jobs import Latest
from gui.dialogs.dialog import Dialog, Role, mark
from gui.dialogs.new_design_work import Begun, Picture, picture_work, start_work
from gui.dialogs.telling import failure_words
from gui.kits.session import Session
from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.designs.start import template_id
from kit.library.layers import own_folder
from kit.model.language import in_language
from kit.problems import KitError

PICTURE = 240
"""The longer side of the picture of what a design starts from, in pixels at single scale."""


class NewDesignDialog(Dialog):
    """Begins a design with a file of its own, which is then changed in any text editor."""

    begun = Signal(object)
    """The file of a new design."""

    file_wanted = Signal(object)
    """A file is to be opened where it can be edited."""

    def __init__(
        self,
        session: Session,
        folders: Sequence[Path],
        work: Latest,
        pictures: Latest,
        template: str = "",
        parent: QWidget | None = None,
    ) -> None:
        about = self.tr(
            "A design is a text file. You start with a copy of another one and change it in any text editor. Each time "
            "you save it, you see it here."
        )
        super().__init__(self.tr("New design"), about, parent)
        self._session, self._folders, self._work, self._pictures = session, folders, work, pictures
        self._file: Path | None = None
        self._place_fields(template)
        self._place_buttons()
        self._work.done.connect(self._show_begun)
        self._work.failed.connect(self._failed)
        self._pictures.done.connect(self._show_picture)
        self._pictures.failed.connect(self.picture.clear)
        self.finished.connect(self._work.cancel)
        self.finished.connect(self._pictures.cancel)
        self.source.currentIndexChanged.connect(self._ask_for_picture)
        self.name.textChanged.connect(self._show_file_name)
        self._show_file_name("")
        self._ask_for_picture()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what stands on it

    def _place_fields(self, template: str) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(self.tr("Summer fair"))
        self.file_name = words("", "quiet")
        self.source = _combo()
        self.source.addItem(self.tr("A small poster that teaches"), "")
        templates = self._session.library.templates.values()
        for each in sorted(templates, key=lambda each: in_language(each.name, "en").casefold()):
            self.source.addItem(in_language(each.name, "en"), each.id)
        self.source.setCurrentIndex(max(0, self.source.findData(template)))
        self.folder = _combo()
        for folder in self._folders:
            own = self.tr("Your own folder")
            self.folder.addItem(own if folder == own_folder() else str(folder), folder)
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE, PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.said = words("")
        left = QVBoxLayout()
        left.setSpacing(6)
        for text, field in (
            (self.tr("What it is &called"), self.name),
            (self.tr("What it &starts from"), self.source),
            (self.tr("&Where it goes"), self.folder),
        ):
            self._add_field(left, text, field)
            if field is self.name:
                left.addWidget(self.file_name)
        left.addWidget(self.said)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _add_field(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        label = words(text, "section")
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        column.addWidget(label)
        column.addWidget(field)

    def _place_buttons(self) -> None:
        self.make_button = self.add_button(self.tr("Make it"), primary=True)
        self.open_button = self.add_button(self.tr("Open the file"))
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.make_button.clicked.connect(self.make)
        self.open_button.clicked.connect(lambda: self.file_wanted.emit(self._file))
        self.open_button.hide()

    # ---- what happens

    def make(self) -> None:
        """Write the design's file."""
        self.make_button.setEnabled(False)
        self._say("")
        name, folder, source = self.name.text(), self.folder.currentData(), self.source.currentData()
        self._work.order(start_work(name, folder, self._session.studio, source))

    def _show_file_name(self, name: str) -> None:
        """Show what the file will be called, or what is wrong with the name once there is one."""
        try:
            file = f"{template_id(name)}.yaml"
            self.file_name.setText(self.tr("Its file: {0}").replace("{0}", file))
        except KitError as error:
            self.file_name.setText(str(error) if name.strip() else self.tr("A few words, as people will read them."))
            file = ""
        self.make_button.setEnabled(bool(file))

    def _show_begun(self, begun: Begun) -> None:
        self._file = begun.file
        where = str(begun.file)
        self._say(self.tr("The design is in {0}. Change it, save it, and look at it here.").replace("{0}", where))
        for field in (self.name, self.source, self.folder):
            field.setEnabled(False)
        self.make_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.open_button.show()
        mark(self.open_button, primary=True)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit(begun.file)

    def _failed(self, error: Exception) -> None:
        self._say(f"{failure_words(error)[0]} {self._what_to_do(error)}".strip())
        self._show_file_name(self.name.text())
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _what_to_do(self, error: Exception) -> str:
        codes = {problem.code for problem in error.problems} if isinstance(error, KitError) else set()
        if codes & {"file-exists", "hides-template", "template-name"}:
            return self.tr("Choose another name.")
        return failure_words(error)[1]

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _ask_for_picture(self) -> None:
        template = self.source.currentData()
        self.picture.setVisible(bool(template))
        self.picture.setAccessibleName(self.tr("How {0} looks").replace("{0}", self.source.currentText()))
        if template:
            pixels = round(PICTURE * self.devicePixelRatioF())
            self._pictures.order(picture_work(self._session.opened_kit(), self._session.studio, template, pixels))
        else:
            self._pictures.cancel()
            self.picture.clear()

    def _show_picture(self, picture: Picture) -> None:
        if picture.image is None or picture.template != self.source.currentData():
            self.picture.clear()
            return
        pixmap = QPixmap.fromImage(picture.image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)


def _combo() -> DropDown:
    combo = DropDown()
    combo.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo
