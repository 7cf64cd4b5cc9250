"""One logo as a card: a row that shows it and moves it, and what can be done about it where the card is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.look.tab_order import come_late
from gui.look.theme import icon
from gui.problems.words import in_one, window_voice
from gui.steps.logo_form import LogoForm, Look, Thumbnail
from gui.widgets.labels import Elided
from gui.widgets.told import Sign
from kit.problems import Problem, Severity

DRAGGED = "application/x-awareness-kit-logo"
"""What a card that is dragged carries: its number."""


class LogoCard(QFrame):
    """One logo, and what can be done with it; which one it is, the panel knows."""

    moved = Signal(int)
    """It is to go so many places down, or up if negative."""

    removed = Signal()

    toggled = Signal()
    """It is to be opened, or closed if it is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._index, self._pressed, self._dragged = 0, QPointF(), False
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.thumbnail, self.name, self.facts = Thumbnail(2.6, 1.4), Elided(), Elided()
        self.facts.setProperty("quiet", True)
        self.sign = Sign("warning")
        self.open = self._tool("unfold", self.toggled.emit)
        self.up = self._tool("up", lambda: self.moved.emit(-1))
        self.down = self._tool("down", lambda: self.moved.emit(1))
        self.remove = self._tool("remove", self.removed.emit)
        come_late(self.remove)
        self.form = LogoForm(session)
        self._place()
        self.show_open(False)

    def _tool(self, name: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(do)
        return button

    def _place(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for label in (self.name, self.facts):
            beside.addWidget(label)
        self.head = QWidget()
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnail)
        row.addSpacing(8)
        row.addLayout(beside, 1)
        row.addSpacing(4)
        row.addWidget(self.sign)
        for tool in (self.open, self.up, self.down, self.remove):
            tool.setCursor(Qt.CursorShape.ArrowCursor)
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 4, 5)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.form)

    def show_open(self, wanted: bool) -> None:
        """Show what can be done about the logo, or the row alone."""
        self.form.setVisible(wanted)
        self.open.setIcon(icon("fold" if wanted else "unfold"))
        self._name_open()

    @property
    def is_open(self) -> bool:
        """Whether it shows what can be done about the logo."""
        return not self.form.isHidden()

    @property
    def first(self) -> QWidget:
        """What a person begins with who comes to the card."""
        return self.form.alt if self.is_open else self.open

    def _name_open(self) -> None:
        said = self.tr("Close {0}") if self.is_open else self.tr("Change {0}")
        self.open.setToolTip(said.replace("{0}", self.name.toolTip()))
        self.open.setAccessibleName(self.open.toolTip())

    def show_look(self, look: Look) -> None:
        """Show a logo."""
        self._index = look.index
        name = look.face.name
        self.name.show_text(look.logo.alt.strip() or name)
        self.facts.show_text(self._facts(look))
        self.thumbnail.show_face(look.face)
        self.thumbnail.setAccessibleName(look.logo.alt or name)
        self.up.setEnabled(look.index > 0)
        self.down.setEnabled(look.index < look.count - 1)
        for button, said in (
            (self.up, self.tr("Move {0} up")),
            (self.down, self.tr("Move {0} down")),
            (self.remove, self.tr("Remove {0}")),
        ):
            button.setToolTip(said.replace("{0}", name))
            button.setAccessibleName(said.replace("{0}", name))
        self._name_open()
        self.form.show_look(look)
        self._show_sign(look.problems)

    def _show_sign(self, problems: Sequence[Problem]) -> None:
        """Show that something is wrong with the logo, what it is being told where the card is open."""
        grave = [problem for problem in problems if problem.severity is not Severity.NOTE]
        self.sign.setVisible(bool(grave))
        if grave:
            worst = min(grave, key=lambda problem: list(Severity).index(problem.severity))
            said = in_one(window_voice(self.session.library).say(worst))
            self.sign.show_icon(worst.severity.value)
            self.sign.setToolTip(said)
            self.sign.setAccessibleName(said)

    def _facts(self, look: Look) -> str:
        if look.face.shared and look.face.seen:
            return look.face.shared
        if look.face.seen is None:
            return self.tr("cannot be shown") if look.face.known else self.tr("being read…")
        if look.face.seen.vector:
            return self.tr("a drawing, sharp at any size")
        as_it_came = not (look.logo.background or look.logo.border)
        size = self.tr("{0} × {1} pixels")
        if look.face.seen.white.around and as_it_came:
            size = self.tr("{0} × {1} pixels, on white")
        return size.replace("{0}", str(look.face.seen.width)).replace("{1}", str(look.face.seen.height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed, self._dragged = event.position(), False
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close the card by a click on its row."""
        on_row = self.head.geometry().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and on_row and not self._dragged:
            self.toggled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the card to another place in the row."""
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not (event.buttons() & Qt.MouseButton.LeftButton and far):
            return
        self._dragged = True
        carried = QMimeData()
        carried.setData(DRAGGED, str(self._index).encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.thumbnail.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the width to the panel."""
        return QSize(0, super().minimumSizeHint().height())
