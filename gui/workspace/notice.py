"""A line over the preview that says why the piece in it cannot be made, with a button that leads to the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from gui.kits.session import Session
from gui.look.wrapping import WrappingButton
from gui.problems.words import window_voice
from gui.widgets.labels import words
from gui.widgets.moments import MomentField
from gui.widgets.told import Sign
from kit.pieces import Piece
from kit.problems import Problem, Severity
from kit.records.wording import short


class Notice(QWidget):
    """Tells the first thing that keeps a piece from being made; out of sight if there is nothing."""

    field_wanted = Signal(str)
    """The field of the kit that somebody wants to see."""

    def __init__(self, session: Session, editor: QWidget) -> None:
        """editor: stands over the preview, which must not be moved while somebody types into it."""
        super().__init__()
        self._session, self._editor = session, editor
        self._problem: Problem | None = None
        self._piece: Piece | None = None
        self.setObjectName("notice")
        self.said, self.button = words(""), WrappingButton(self.tr("Show me"))
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.said.setMinimumWidth(1)  # what it says must never widen the window, nor take of the step beside it
        self.button.clicked.connect(lambda: self._problem and self.field_wanted.emit(self._problem.field))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 6)
        row.setSpacing(8)
        self._sign = Sign("error")
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_piece(self, piece: Piece | None) -> None:
        """Tell why a piece cannot be made, if it cannot; None if none is in the preview."""
        self._piece = piece
        self._show()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Tell what was not told while somebody was typing."""
        self._show()

    def _show(self) -> None:
        """Tell it, unless somebody is just typing the day or time that cannot be read yet."""
        focused = QApplication.focusWidget()
        if focused is not None and self._editor.isAncestorOf(focused):
            return
        errors = [each for each in self._piece.problems if each.severity is Severity.ERROR] if self._piece else []
        typing = focused.unread if isinstance(focused, MomentField) and focused.in_typing else ""
        problem = next((each for each in errors if not (typing and each.values.get("text") == short(typing))), None)
        if problem != self._problem:
            self._problem = problem
            self._tell()

    def _tell(self) -> None:
        if self._problem:
            message = window_voice(self._session.library).say(self._problem).message
            self.said.setText(self.tr("This cannot be made yet. {0}").replace("{0}", message))
            self.button.setAccessibleDescription(message)
            self.button.setVisible(bool(self._problem.field))
            self._fit()
        self.setVisible(self._problem is not None)

    def _fit(self) -> None:
        """Be as high as what is said at this width, and ask for no more: the window would scroll."""
        margins, button = self._row.contentsMargins(), self.button.sizeHint()
        beside = self._sign.sizeHint().width() + button.width() + 2 * self._row.spacing()
        words = self.said.heightForWidth(max(1, self.width() - beside - margins.left() - margins.right()))
        self.setFixedHeight(max(words, button.height()) + margins.top() + margins.bottom())
        self._row.update()  # in the middle of a change of size it would keep the height of before

    def showEvent(self, event: QShowEvent) -> None:
        """Have the room that the letters and the button take once they look as they do."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break what is said anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
