"""The menu Edit: undo and redo are the kit's, everything else is done by the text that has the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from gui.kits.session import Session
from gui.shell.actions import EDITING
from gui.steps.logos import LogosPanel

Text = QLineEdit | QPlainTextEdit | QTextEdit | QLabel

NAMES = EDITING[2:]


class Editing(QObject):
    """Does what the menu offers, and offers what can be done. A picture that was copied is pasted as a logo."""

    def __init__(self, menu: QMenu, actions: Mapping[str, QAction], session: Session, logos: LogosPanel) -> None:
        super().__init__(menu)
        self._actions, self._session, self._logos = actions, session, logos
        self._focused: Text | None = None
        self._at_work = False
        for name in NAMES:
            actions[name].triggered.connect(lambda checked=False, name=name: self._do(name))
        menu.aboutToShow.connect(self.look)
        session.file_changed.connect(self._name_steps)
        QGuiApplication.clipboard().dataChanged.connect(self.look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())
        self._name_steps()

    def work_on_kit(self, at_work: bool) -> None:
        """Note whether a kit is shown: only then is there something to undo."""
        self._at_work = at_work
        self._name_steps()

    def look(self) -> None:
        """Offer what can be done with the text as it is now."""
        for name in NAMES:
            self._actions[name].setEnabled(self._can(name))

    def _name_steps(self) -> None:
        for name, step, text in (
            ("undo", self._session.undo_name, self.tr("&Undo")),
            ("redo", self._session.redo_name, self.tr("&Redo")),
        ):
            self._actions[name].setEnabled(self._at_work and bool(step))
            self._actions[name].setText(f"{text} {step}".strip())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember which text has the focus; a menu that is open has it only for a while."""
        if not isinstance(new, QMenuBar | QMenu):
            if (left := self._text()) is not None:
                left.removeEventFilter(self)
            self._focused = text_of(new)
            if self._focused is not None:
                self._focused.installEventFilter(self)
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no field take a key that the menus have for something else than to edit text, as some systems' do."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        others = (action for name, action in self._actions.items() if name not in EDITING and action.isEnabled())
        of_menu = any(pressed in action.shortcuts() for action in others)
        if of_menu:
            event.ignore()
        return of_menu

    def _text(self) -> Text | None:
        return self._focused if self._focused is not None and isValid(self._focused) else None

    def _can(self, name: str) -> bool:
        text = self._text()
        if name == "paste":
            return _may_paste(text) or self._logos.isVisible()
        if text is None:
            return False
        if name == "select_all":
            return has_words(text)
        return is_marked(text) and (name == "copy" or may_change(text))

    def _do(self, name: str) -> None:
        text = self._text()
        if name == "paste" and not _may_paste(text):
            self._logos.paste_logos()
        elif isinstance(text, QLabel):
            _do_with_label(text, name)
        elif text is not None:
            {"cut": text.cut, "copy": text.copy, "paste": text.paste, "select_all": text.selectAll}[name]()


def text_of(widget: QWidget | None) -> Text | None:
    """Return what of a widget that has the focus holds text: itself, or the line that it is made around."""
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QLabel) else None


def may_change(text: Text | None) -> bool:
    """Tell whether a text can be typed into."""
    return text is not None and not isinstance(text, QLabel) and text.isEnabled() and not text.isReadOnly()


def is_marked(text: Text) -> bool:
    """Tell whether some of a text is selected."""
    if isinstance(text, QPlainTextEdit | QTextEdit):
        return text.textCursor().hasSelection()
    return text.hasSelectedText()


def has_words(text: Text) -> bool:
    """Tell whether there is something to select."""
    return bool(text.toPlainText() if isinstance(text, QPlainTextEdit | QTextEdit) else text.text())


def _may_paste(text: Text | None) -> bool:
    copied = QGuiApplication.clipboard().mimeData()
    return may_change(text) and bool(copied) and copied.hasText()  # there is none while nothing was copied


def _do_with_label(label: QLabel, name: str) -> None:
    if name == "copy":
        QGuiApplication.clipboard().setText(label.selectedText())
    else:
        label.setSelection(0, len(label.text()))
