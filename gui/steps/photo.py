"""A photo of the group's own: chosen, agreed to, described, and what must stay in view where it is cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.look.tab_order import come_late
from gui.look.wrapping import WrappingBox, WrappingButton
from gui.steps.logo_reading import Arrived, LogoReading, Wanted, legal_name, refused
from gui.steps.picture_files import ask_for_pictures
from gui.widgets.fields import Labelled, LineField, most_letters
from gui.widgets.flow import FlowLayout
from gui.widgets.focus_picture import FocusPicture
from gui.widgets.labels import words
from gui.widgets.remarks import Remarks
from gui.widgets.room import keep_room
from gui.widgets.told import Told
from kit.model.language import in_language
from kit.model.measures import Focus
from kit.model.template import Template
from kit.model.tree import shows_photo
from kit.problems import Problem

PICTURES = "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.avif"


class PhotoForm(QWidget):
    """Offers a photo where a piece has room for it; one that was chosen is in the kit once everybody in it agrees."""

    left = Signal()
    """The photo was taken out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._asked: Arrived | None = None
        self.reading = LogoReading(lambda: session.studio, self, photo=True)
        self.reading.arrived.connect(self._take)
        self.reading.looked_at.connect(self.show_state)
        session.begun.connect(lambda: self._ask(None))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 0)
        self._column.setSpacing(10)
        heading = words(self.tr("A photo of your own"), "section")
        self.about = words("", "quiet")
        self.told = Told()
        for widget in (heading, self.about, Remarks(self.told)):
            self._column.addWidget(widget)
        self._add_ways_in()
        self._add_question()
        self._add_photo()
        self.show_state()

    def _add_ways_in(self) -> None:
        self.choose, self.remove = WrappingButton(), WrappingButton(self.tr("Take the photo out"))
        self.choose.clicked.connect(self._ask_file)
        self.remove.clicked.connect(self._remove)
        come_late(self.remove)
        self._ways_in = QWidget()
        row = FlowLayout(self._ways_in, spacing=8)
        row.addWidget(self.choose)
        self._column.addWidget(self._ways_in)

    def _add_question(self) -> None:
        self.question = QFrame()
        self.question.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(self.question)
        self._new_photo = FocusPicture()
        self._new_photo.setEnabled(False)
        inside.addWidget(self._new_photo)
        asked = self.tr("Does everybody in it agree to be shown?")
        inside.addWidget(words(asked))
        inside.addWidget(words(self.tr("For a child, a parent or carer has to agree."), "quiet"))
        self.yes = WrappingButton(self.tr("Yes, everybody agrees"))
        self.no = WrappingButton(self.tr("No, leave it out"))
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._refuse)
        row = FlowLayout(spacing=8)
        for button in (self.yes, self.no):
            button.setAccessibleDescription(asked)
            row.addWidget(button)
        inside.addLayout(row)
        self._column.addWidget(self.question)

    def _add_photo(self) -> None:
        self.photo = QWidget()
        inside = QVBoxLayout(self.photo)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        self.picture = FocusPicture()
        self.picture.chosen.connect(self._set_focus)
        hint = self.tr("Click on what must stay in view where the photo is cut, or move the ring with the arrow keys.")
        self.clear = WrappingButton(self.tr("Leave it to the design"))
        self.clear.clicked.connect(lambda: self._set_focus(None))
        come_late(self.clear)
        keep_room(self.clear)  # it comes with the first click on the picture
        label = self.tr("What does it show, for people who cannot see it?")
        self.alt = LineField(label, most_letters("photo.alt"))
        self.alt.typed.connect(self._describe)
        self.alt_row = Labelled(label, self.alt)
        self.decorative = WrappingBox()
        self.decorative.show_text(self.tr("It only decorates: what is read aloud leaves it out"))
        self.decorative.clicked.connect(self._decorate)
        inside.addWidget(self.picture)
        inside.addWidget(words(hint, "quiet"))
        inside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.alt_row)
        inside.addWidget(self.decorative)
        inside.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.photo)

    # ---- what a person does

    def _ask_file(self) -> None:
        dialog = ask_for_pictures(self, self.tr("Choose a photo"), PICTURES)
        dialog.filesSelected.connect(lambda names: self.read_file(Path(names[0])))

    def read_file(self, path: Path) -> None:
        """Read a file in the background, and ask about the people in it before it is in the kit."""
        self.told.say(self.tr("Reading…"), "note")
        self.reading.hand_over([Wanted(legal_name(path.name), path)])

    def _take(self, arrived: Arrived) -> None:
        refusal = refused(arrived, self.session, photo=True)
        self.told.say(refusal)
        self._ask(None if refusal else arrived)

    def _ask(self, arrived: Arrived | None) -> None:
        """Ask whether everybody in a photo agrees; None for no photo to be asked about."""
        self._asked = arrived
        self._new_photo.show_picture(arrived.seen.image if arrived and arrived.seen else None, None)
        self.show_state()
        if arrived and self.isVisible():
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        arrived = self._asked
        self._ask(None)
        if arrived and arrived.data is not None:
            self.session.put_photo(arrived.wanted.name, arrived.data)
            self.alt.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self) -> None:
        self._ask(None)
        self.told.say(self.tr("The photo was not added. Choose one of which everybody in it agrees."), "note")
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self.session.take_photo_out()
        self.session.taken_out.emit(self.tr("The photo was taken out."))
        self.left.emit()

    def _set_focus(self, focus: Focus | None) -> None:
        kit = self.session.kit
        if kit.photo:
            kit = replace(kit, photo=replace(kit.photo, focus=focus))
            self.session.edit(self.tr("choose what stays in view"), kit, joins="photo.focus")

    def _describe(self, text: str) -> None:
        kit = self.session.kit
        if kit.photo:
            kit = replace(kit, photo=replace(kit.photo, alt=text))
            self.session.edit(self.tr("typing in what the photo shows"), kit, joins="photo.alt")

    def _decorate(self, only: bool) -> None:
        kit = self.session.kit
        if kit.photo:
            kit = replace(kit, photo=replace(kit.photo, decorative=only))
            self.session.edit(self.tr("saying whether the photo only decorates"), kit)

    # ---- what is shown

    @property
    def way_in(self) -> QWidget | None:
        """What a photo is chosen with, None where no design has room for one."""
        return None if self.choose.isHidden() else self.choose

    def show_state(self) -> None:
        """Show the photo, and on which pieces it is shown."""
        photo, files = self.session.kit.photo, self.session.state.logos
        data = files.get(photo.file) if photo else None
        self.reading.look_at({photo.file: (data, None)} if photo and data is not None else {})
        made, others = self._with_room()
        self.about.setText(self._about(made, others))
        self.choose.show_text(self.tr("Choose another photo…") if photo else self.tr("Choose a photo…"))
        self.choose.setVisible(bool(made or photo))
        self._ways_in.setVisible(bool(made or photo))
        self.question.setVisible(self._asked is not None)
        self.photo.setVisible(photo is not None)
        if photo:
            seen = self.reading.seen(photo.file, data)
            self.picture.show_picture(seen.image if seen else None, photo.focus)
            self.picture.setVisible(data is not None)
            self.clear.setVisible(photo.focus is not None)
            self.alt.show_text(photo.alt)
            self.alt_row.setEnabled(not photo.decorative)
            self.decorative.setChecked(photo.decorative)

    def _with_room(self) -> tuple[list[str], list[str]]:
        """Return the names of the designs with room for a photo: those that are chosen, and the others."""
        chosen = {piece.template for piece in self.session.kit.pieces}
        there = [each for each in self.session.library.templates.values() if shows_photo(each)]
        return self._names(each for each in there if each.id in chosen), self._names(
            each for each in there if each.id not in chosen
        )

    def _names(self, templates: Iterable[Template]) -> list[str]:
        return [in_language(template.name, self.session.kit.language) for template in templates]

    def _about(self, made: Sequence[str], others: Sequence[str]) -> str:
        if made:
            return self.tr("Shown on: {0}.").replace("{0}", ", ".join(made))
        if others:
            return self.tr("Your pieces have no room for a photo. These have: {0}.").replace("{0}", ", ".join(others))
        return self.tr("No design has room for a photo.")

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Tell of the problems with the photo, those of its words below them."""
        of_photo = [problem for problem in problems if problem.field.split(".")[0] == "photo"]
        self.told.show_problems((each for each in of_photo if each.field != "photo.alt"), self.session)
        self.alt_row.told.show_problems((each for each in of_photo if each.field == "photo.alt"), self.session)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the widgets by what they edit, as far as they are shown."""
        if self.session.kit.photo is None:
            return {} if self.choose.isHidden() else {"photo": self.choose}
        shown = dict.fromkeys(("photo", "photo.file"), self.choose)
        return {**shown, "photo.alt": self.alt, "photo.decorative": self.decorative, "photo.focus": self.picture}
