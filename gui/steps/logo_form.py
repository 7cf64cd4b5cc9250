"""What can be done about one logo: seen on the grounds of the pieces, cut free, trimmed, sized, described."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.look.theme import icon
from gui.look.wrapping import WrappingBox, WrappingButton
from gui.steps.logo_face import Face
from gui.steps.logo_reading import Seen
from gui.widgets.drop_down import DropDown
from gui.widgets.fields import Labelled, LineField, most_letters
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from gui.widgets.remarks import Remarks
from gui.widgets.told import Told
from kit.model.kit import LogoChoice, LogoSize, role_of
from kit.problems import Problem

SIZES = (80, 90, 100, 110, 125)
"""The sizes that a logo can have beside the others, in per cent."""

MOST_GROUNDS = 4
"""A logo is shown on no more grounds than these at once."""

Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that a card shows of a logo. fallback: what is read out of it if the group says nothing.

    least: the height in mm below which the rules of the campaign let no square logo be.
    """

    logo: LogoChoice
    face: Face
    problems: Sequence[Problem]
    index: int
    count: int
    fallback: str
    least: float = 15.0


class Thumbnail(QWidget):
    """A logo on the grounds where it will stand, side by side."""

    def __init__(self, lines: float, proportion: float = 0.0, parent: QWidget | None = None) -> None:
        """lines: its height in lines of text. proportion: its width by its height, as wide as there is room if 0."""
        super().__init__(parent)
        self._lines, self._proportion = lines, proportion
        self._seen: Seen | None = None
        self._colours: tuple[Rgb, ...] = ()
        self._sign = ""
        across = QSizePolicy.Policy.Fixed if proportion else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that grows with the text."""
        height = round(self.fontMetrics().height() * self._lines)
        return QSize(round(height * self._proportion), height)

    def show_face(self, face: Face, most: int = 1) -> None:
        """Show a logo on so many of its grounds at the most, or a sign if it cannot be seen."""
        self._seen, self._sign = face.seen, "error" if face.known and face.seen is None else ""
        self._colours = face.colours[:most]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, and the logo in the middle of each, with some of the ground around it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(place, 5, 5)
        painter.setClipPath(path)
        if self._seen:
            width = place.width() / len(self._colours)
            for number, rgb in enumerate(self._colours):
                self._paint(painter, QRectF(place.x() + number * width, place.y(), width, place.height()), rgb)
        else:
            painter.fillPath(path, self.palette().color(QPalette.ColorRole.Base))
        painter.setClipping(False)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawPath(path)
        if self._sign:
            side = min(self.fontMetrics().height() * 1.5, place.height() * 0.6)
            box = QRectF(0, 0, side, side)
            box.moveCenter(place.center())
            icon(self._sign).paint(painter, box.toRect())

    def _paint(self, painter: QPainter, room: QRectF, rgb: Rgb) -> None:
        assert self._seen
        painter.fillRect(room, QColor(*rgb))
        edge = min(room.width(), room.height()) * 0.13
        inside = room.adjusted(edge, edge, -edge, -edge)
        image = self._seen.image
        scale = min(inside.width() / image.width(), inside.height() / image.height())
        box = QRectF(0, 0, max(1.0, image.width() * scale), max(1.0, image.height() * scale))
        box.moveCenter(inside.center())
        painter.drawImage(box, self._small(image, box))

    def _small(self, image: QImage, box: QRectF) -> QImage:
        """Return a picture with as many pixels as are shown: made smaller in one go it would be jagged."""
        size = (box.size() * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if size.width() >= image.width():
            return image
        return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


class LogoForm(QWidget):
    """The fields of one logo; each change is told as the logo that it makes."""

    edited = Signal(str, object)
    """The logo is to be another one, as a step of that name."""

    described = Signal(str)
    another_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._logo = LogoChoice()
        self.preview, self.told = Thumbnail(5.5), Told()
        asked = self.tr("What does it say, for people who cannot see it?")
        self.alt = LineField(asked, most_letters("logos[].alt"))
        self.alt.typed.connect(self.described)
        self.alt_row = Labelled(asked, self.alt)
        self._add_role()
        self._add_page()
        self._add_treatment()
        self._add_size()
        self.another = WrappingButton(self.tr("Choose another file…"))
        self.another.clicked.connect(self.another_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.preview, Remarks(self.told), self.alt_row, self.page_row, self.treatment, self.size_row):
            column.addWidget(widget)
        column.addWidget(self.role_row)
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_role(self) -> None:
        self.role = DropDown()
        for role, said in (
            ("ours", self.tr("It is ours")),
            ("with", self.tr("We do this with them")),
            ("supported by", self.tr("They support us")),
        ):
            self.role.addItem(said, role)
        self.role.setAccessibleName(self.tr("Whose logo is it?"))
        self.role.activated.connect(self._set_role)
        self.role_row = Labelled(self.tr("Whose logo is it?"), self.role)

    def _add_page(self) -> None:
        self.page = DropDown()
        self.page.setAccessibleName(self.tr("Which page shows the logo?"))
        self.page.activated.connect(self._set_page)
        self.page_row = Labelled(self.tr("Which page shows the logo?"), self.page)

    def _add_treatment(self) -> None:
        self.white, self.inside, self.trim = WrappingBox(), WrappingBox(), WrappingBox()
        self.white.show_text(self.tr("Remove the white background"))
        self.inside.show_text(self.tr("Remove the white inside it as well"))
        self.trim.show_text(self.tr("Trim the empty border"))
        self.white.clicked.connect(self._set_white)
        self.inside.clicked.connect(self._set_inside)
        self.trim.clicked.connect(self._set_trim)
        self.treatment = QWidget()
        column = QVBoxLayout(self.treatment)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        indented = QHBoxLayout()
        indented.setContentsMargins(self.fontMetrics().height(), 0, 0, 0)
        indented.addWidget(self.inside)
        column.addWidget(self.white)
        column.addLayout(indented)
        column.addWidget(self.trim)

    def _add_size(self) -> None:
        self.smaller, self.larger = WrappingButton(self.tr("Smaller")), WrappingButton(self.tr("Larger"))
        self.smaller.clicked.connect(lambda: self._set_size(-1))
        self.larger.clicked.connect(lambda: self._set_size(1))
        self.size_words, self.size_told = words(""), Told()
        self.size_row = QWidget()
        row = FlowLayout(spacing=8)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        column = QVBoxLayout(self.size_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.size_words)
        column.addLayout(row)
        column.addWidget(Remarks(self.size_told))

    # ---- what a person does

    def _set_role(self, index: int) -> None:
        role = self.role.itemData(index)
        usual = role_of(replace(self._logo, role="")) == role
        size = self._logo.size if role == "ours" else None  # partners are equals
        logo = replace(self._logo, role="" if usual else role, size=size)
        self.edited.emit(self.tr("choose whose logo it is"), logo)

    def _set_page(self, index: int) -> None:
        self.edited.emit(self.tr("choose the page with the logo"), replace(self._logo, page=index + 1))

    def _set_white(self, wanted: bool) -> None:
        step = self.tr("remove the white background") if wanted else self.tr("keep the white background")
        self.edited.emit(step, replace(self._logo, background="remove" if wanted else ""))

    def _set_inside(self, wanted: bool) -> None:
        step = self.tr("remove the white inside a logo") if wanted else self.tr("keep the white inside a logo")
        self.edited.emit(step, replace(self._logo, background="remove all" if wanted else "remove"))

    def _set_trim(self, wanted: bool) -> None:
        step = self.tr("trim the empty border") if wanted else self.tr("keep the empty border")
        self.edited.emit(step, replace(self._logo, border="trim" if wanted else ""))

    def _set_size(self, by: int) -> None:
        there = [size for size in SIZES if (size - self._size) * by > 0]
        if there:
            size = min(there, key=lambda size: abs(size - self._size))
            step = self.tr("make a logo larger") if by > 0 else self.tr("make a logo smaller")
            self.edited.emit(step, replace(self._logo, size=None if size == 100 else LogoSize(size)))

    @property
    def _size(self) -> int:
        return (self._logo.size or 100) if role_of(self._logo) == "ours" else 100

    # ---- what is shown

    def show_look(self, look: Look) -> None:
        """Show a logo."""
        self._logo = look.logo
        name, face = look.face.name, look.face
        self.preview.show_face(face, MOST_GROUNDS)
        self.preview.setAccessibleName(look.logo.alt or name)
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(role_of(look.logo)))
        self.alt.show_text(look.logo.alt)
        self.alt.setPlaceholderText(look.fallback)
        self.another.setVisible(not face.shared)
        boxes, others = (self.white, self.inside, self.trim), (self.role, self.page, self.another, self.alt)
        for control in (*boxes, *others, self.smaller, self.larger):
            control.setAccessibleDescription(name)
        self._show_pages(face)
        self._show_treatment(face)
        self._show_size(look)
        self._tell(look)

    def _show_pages(self, face: Face) -> None:
        self.page_row.setVisible(face.pages > 1)
        with QSignalBlocker(self.page):
            if self.page.count() != face.pages:
                self.page.clear()
                said = self.tr("Page {0} of {1}").replace("{1}", str(face.pages))
                self.page.addItems([said.replace("{0}", str(number + 1)) for number in range(face.pages)])
            self.page.setCurrentIndex((self._logo.page or 1) - 1)

    def _show_treatment(self, face: Face) -> None:
        """Offer what can be done; what was done can always be undone here."""
        seen, removed = face.seen, bool(self._logo.background)
        self.white.setVisible(not face.shared and (removed or bool(seen and seen.white.around)))
        everywhere = self._logo.background == "remove all"
        self.inside.setVisible(removed and (everywhere or bool(seen and seen.white.inside)))
        trims = bool(self._logo.border) or bool(seen and seen.has_border)
        self.trim.setVisible(not face.shared and not removed and trims)  # its border goes with its background
        self.white.setChecked(removed)
        self.inside.setChecked(everywhere)
        self.trim.setChecked(bool(self._logo.border))
        boxes = (self.white, self.inside, self.trim)
        self.treatment.setVisible(any(not box.isHidden() for box in boxes))

    def _show_size(self, look: Look) -> None:
        own = role_of(self._logo) == "ours"
        self.smaller.setVisible(own)
        self.larger.setVisible(own)
        self.smaller.setEnabled(self._size > SIZES[0])
        self.larger.setEnabled(self._size < SIZES[-1])
        self.size_words.setText(self._size_words(look.face))
        least = self.tr("It never gets smaller than the campaign’s rules allow: about {0} mm high for a square logo.")
        note = least.replace("{0}", f"{look.least:g}") if self._size < 100 else ""
        if self._size > 100:
            note = self.tr("Where there is no room for that, it stays as large as the others.")
        if not own:
            note = self.tr("All partners are shown equally large.")
        self.size_told.say(note, "note")

    def _size_words(self, face: Face) -> str:
        share = self.tr("As large as the others")
        if self._size != 100:
            share = self.tr("{0}% of the others’ size").replace("{0}", str(self._size))
        if face.heights is None:
            return share
        least, most = (round(height) for height in face.heights)
        one, several = self.tr("{0} mm high on your pieces"), self.tr("{0} to {1} mm high on your pieces")
        height = (one if least == most else several).replace("{0}", str(least)).replace("{1}", str(most))
        return f"{share}: {height}"

    def _tell(self, look: Look) -> None:
        field = f"logos[{look.index}].alt"
        read_out = self.tr("Left empty, “{0}” is read out.").replace("{0}", look.fallback)
        self.alt_row.told.say("" if look.logo.alt.strip() or not look.fallback.strip() else read_out, "note")
        of_role = [each for each in look.problems if each.field.endswith(".role")]
        self.role_row.told.show_problems(of_role, self.session)
        own = (each for each in look.problems if each.field == field and each.code != "logo-without-words")
        self.alt_row.told.show_problems(own, self.session)
        others = (each for each in look.problems if each.field != field and each not in of_role)
        self.told.show_problems(others, self.session)
        panel = self.tr("A panel was put behind it, so that it can be seen.")
        self.told.say(panel if look.face.has_panel else "", "note")

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the widgets by what they edit; what there is nothing to choose in leads to what the logo says."""
        own = {"alt": self.alt, "file": self.another, "role": self.role, "page": self.page, "size": self.larger}
        own |= {"background": self.white, "border": self.trim}
        return {name: each if each.isVisibleTo(self) and each.isEnabled() else self.alt for name, each in own.items()}
