"""One logo as a card: how it looks on the ground where it will stand, its words, what is wrong and what mends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.kits.session import Session
from gui.look.theme import accent, icon, quiet
from gui.steps.logo_face import Face, Ground
from gui.steps.logo_reading import Seen
from gui.widgets.choices import WrappingButton
from gui.widgets.drop_down import DropDown
from gui.widgets.fields import Labelled, LineField, most_letters
from gui.widgets.labels import Elided
from gui.widgets.told import Told
from kit.model.kit import LogoChoice, role_of
from kit.problems import Problem

DRAGGED = "application/x-awareness-kit-logo"
"""What a card that is dragged carries: its number."""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that a card shows of a logo. fallback: what is read out of it if the group says nothing."""

    logo: LogoChoice
    face: Face
    problems: Sequence[Problem]
    index: int
    count: int
    fallback: str


class Thumbnail(QWidget):
    """A logo on the ground where it will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Seen | None = None
        self._ground = QColor("white")
        self._sign = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that grows with the text."""
        height = self.fontMetrics().height() * 5
        return QSize(round(height * 1.3), height)

    def show_logo(self, seen: Seen | None, known: bool, ground: Ground | None) -> None:
        """Show a logo on a ground, or a sign if it cannot be seen."""
        self._seen, self._sign = seen, "error" if known and seen is None else ""
        self._ground = QColor(*ground.rgb) if ground else QColor("white")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the logo in its middle, with some of the ground around it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(place, 6, 6)
        painter.fillPath(path, self._ground if self._seen else self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawPath(path)
        room = place.adjusted(10, 10, -10, -10)
        if self._seen:
            size = self._seen.image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
            box.moveCenter(room.center())
            painter.drawImage(box, self._seen.image)
        elif self._sign:
            side = self.fontMetrics().height() * 2
            box = QRectF(0, 0, side, side)
            box.moveCenter(room.center())
            icon(self._sign).paint(painter, box.toRect())


class DropZone(QWidget):
    """The place with a dashed line around it that says: drop it here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._welcoming = False

    def welcome(self, welcoming: bool) -> None:
        """Show that what is dragged over the panel may be dropped."""
        self._welcoming = welcoming
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, thick and in the accent colour while something is dragged over the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = accent() if self._welcoming else quiet()
        painter.setPen(QPen(colour, 2.5 if self._welcoming else 1.25, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)


class LogoCard(QFrame):
    """One logo, its words and what can be done with it; which one it is, the panel knows."""

    moved = Signal(int)
    """It is to go so many places down, or up if negative."""

    removed = Signal()
    described = Signal(str)
    another_wanted = Signal()
    trim_wanted = Signal()

    role_chosen = Signal(str)
    """Whose it is, as a kit has it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._index, self._pressed = 0, QPointF()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.thumbnail, self.name, self.facts = Thumbnail(), Elided(), Elided()
        self.facts.setProperty("quiet", True)
        self.up = self._tool("up", lambda: self.moved.emit(-1))
        self.down = self._tool("down", lambda: self.moved.emit(1))
        self.remove = self._tool("remove", self.removed.emit)
        asked = self.tr("What does it say, for people who cannot see it?")
        self.alt = LineField(asked, most_letters("logos[].alt"))
        self.alt.typed.connect(self.described)
        self.row = Labelled(asked, self.alt)
        self.role = DropDown()
        for role, words in (
            ("ours", self.tr("It is ours")),
            ("with", self.tr("We do this with them")),
            ("supported by", self.tr("They support us")),
        ):
            self.role.addItem(words, role)
        self.role.setAccessibleName(self.tr("Whose logo is it?"))
        self.role.activated.connect(lambda index: self.role_chosen.emit(self.role.itemData(index)))
        self.role_row = Labelled(self.tr("Whose logo is it?"), self.role)
        self.told = Told()
        self.trim = WrappingButton(self.tr("Trim the empty border"))
        self.trim.clicked.connect(self.trim_wanted)
        self.another = WrappingButton(self.tr("Choose another file…"))
        self.another.clicked.connect(self.another_wanted)
        self._place()

    def _tool(self, name: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(do)
        return button

    def _place(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for tool in (self.up, self.down):
            tools.addWidget(tool)
        tools.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        for label in (self.name, self.facts):
            beside.addWidget(label)
        beside.addStretch(1)
        beside.addLayout(tools)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.thumbnail)
        head.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (self.role_row, self.row, self.told):
            column.addWidget(widget)
        for button in (self.trim, self.another, self.remove):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_look(self, look: Look) -> None:
        """Show a logo."""
        self._index = look.index
        name = look.face.name
        self.name.show_text(name)
        self.another.setVisible(not look.face.shared)
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(role_of(look.logo)))
        self.role.setAccessibleDescription(name)
        self.facts.show_text(self._facts(look))
        self.thumbnail.show_logo(look.face.seen, look.face.known, look.face.ground)
        self.thumbnail.setAccessibleName(look.logo.alt or name)
        self.alt.show_text(look.logo.alt)
        self.alt.setPlaceholderText(look.fallback)
        self.up.setEnabled(look.index > 0)
        self.down.setEnabled(look.index < look.count - 1)
        has_border = bool(look.face.seen and look.face.seen.has_border)
        self.trim.setVisible(has_border and not look.logo.border and not look.face.shared)
        for button, said in (
            (self.up, self.tr("Move {0} up")),
            (self.down, self.tr("Move {0} down")),
            (self.remove, self.tr("Remove {0}")),
        ):
            button.setToolTip(said.replace("{0}", name))
            button.setAccessibleName(said.replace("{0}", name))
        for other in (self.trim, self.another):
            other.setAccessibleDescription(name)
        self.alt.setAccessibleDescription(name)
        self._tell(look)

    def _facts(self, look: Look) -> str:
        if look.face.shared and look.face.seen:
            return look.face.shared
        if look.face.seen is None:
            return self.tr("cannot be shown") if look.face.known else self.tr("being read…")
        if look.face.seen.vector:
            return self.tr("a drawing, sharp at any size")
        size = self.tr("{0} × {1} pixels").replace("{0}", str(look.face.seen.width))
        return size.replace("{1}", str(look.face.seen.height))

    def _tell(self, look: Look) -> None:
        words = f"logos[{look.index}].alt"
        read_out = self.tr("Left empty, “{0}” is read out.").replace("{0}", look.fallback)
        self.row.told.say("" if look.logo.alt.strip() or not look.fallback.strip() else read_out, "note")
        of_role = [each for each in look.problems if each.field.endswith(".role")]
        self.role_row.told.show_problems(of_role, self.session)
        own = (each for each in look.problems if each.field == words and each.code != "logo-without-words")
        self.row.told.show_problems(own, self.session)
        others = (each for each in look.problems if each.field != words and each not in of_role)
        self.told.show_problems(others, self.session)
        panel = look.face.ground is not None and bool(look.face.ground.panel)
        self.told.say(self.tr("A panel was put behind it, so that it can be seen.") if panel else "", "note")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the card to another place in the row."""
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not (event.buttons() & Qt.MouseButton.LeftButton and far):
            return
        carried = QMimeData()
        carried.setData(DRAGGED, str(self._index).encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.thumbnail.grab())
        drag.exec(Qt.DropAction.MoveAction)
