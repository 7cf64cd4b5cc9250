"""What every step is: a panel that shows its part of the state and finds the widget behind a field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.kits.proofs import Proof
from gui.kits.session import Session
from gui.widgets.tab_order import order_tabs, stops
from kit.model.kit import PieceChoice
from kit.problems import Problem


class StepPanel(QScrollArea):
    """A panel with a title, a sentence on what it is for, and its widgets in `body`, one below the other."""

    icon = ""

    def __init__(self, session: Session, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title = title
        self._in_order: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # for words that are wider than it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(24, 20, 24, 24)
        self.body.setSpacing(12)
        heading = QLabel(title)
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        sentence = QLabel(about)
        sentence.setWordWrap(True)
        sentence.setProperty("quiet", True)
        self.body.addWidget(heading)
        self.body.addWidget(sentence)
        self.setWidget(inside)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)

    def show_state(self) -> None:
        """Show the session's state; called after every change of it, also of those that this panel sent."""

    def show_proofs(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Show what the proofs of the pieces tell of this part of the kit; called when all of them are made."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems that this panel is about; called after show_proofs, with every problem there is."""

    def shut(self) -> None:
        """End this panel's work in the background for good."""

    def tab_order(self) -> Iterable[QWidget]:
        """Return the widgets of this panel in the order in which Tab goes through them."""
        inside = self.widget()
        return stops(inside) if inside else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the order of Tab whenever widgets come and go: Qt puts every new one last."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            there = list(self.tab_order())
            if there != self._in_order:
                order_tabs(there)
                self._in_order = there
        return super().eventFilter(watched, event)

    def reveal(self, field: str) -> bool:
        """Give the focus to the widget for a field of the kit, as 'event.venue'; tell whether there is one."""
        widget = self.widgets().get(field)
        if widget is None:
            return False
        self.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the widgets of this panel by the field of the kit that each one edits."""
        return {}
