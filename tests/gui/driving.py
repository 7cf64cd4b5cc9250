"""A hand on the real window: it clicks, types and drops as a person does, and waits until the window has followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.window import Window
from gui.steps.step import StepPanel
from gui.workspace.panels import Panels

PATIENCE = 60_000
"""Milliseconds after which a test gives up: nothing takes as long, not even on a machine that does much else."""

Keys = Qt.KeyboardModifier
AnyPanel = TypeVar("AnyPanel", bound=StepPanel)


class PatientBot(QtBot):
    """A bot that gives up only when something hangs, so that no test depends on how busy the machine is."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE) -> None:
        """Wait until something is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        """Return a context that waits for a signal."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        """Return a context that waits for several signals."""
        return super().waitSignals(signals, timeout=timeout, **options)


class Hand:
    """Drives one window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.session = window, qtbot, window.session

    def click(self, widget: QWidget | None, at: QPointF | None = None) -> None:
        """Click on a widget that can be seen and used, in its middle or at a place of it."""
        assert widget is not None and widget.isVisible() and widget.isEnabled(), widget
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=(at or QPointF(widget.rect().center())).toPoint())

    def second_click(self, at: QPoint) -> None:
        """Have the click that was just made at a place of the screen become a double click, whatever is there now."""
        widget = QApplication.widgetAt(at) or self.window
        place, left = QPointF(widget.mapFromGlobal(at)), Qt.MouseButton.LeftButton
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
            held = left if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
            QApplication.sendEvent(widget, QMouseEvent(kind, place, QPointF(at), left, held, Keys.NoModifier))

    def press(self, key: Qt.Key, keys: Keys = Keys.NoModifier, times: int = 1) -> None:
        """Press a key, wherever the focus is."""
        for _ in range(times):
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, keys)

    def type(self, field: QWidget, text: str) -> None:
        """Go to a field and type into it, letter after letter."""
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.qtbot.keyClicks(QApplication.focusWidget() or field, text)

    def paste(self, field: QWidget, text: str) -> None:
        """Go to a field and paste a text in the place of what it says; letters that Qt's keys do not have, too."""
        QApplication.clipboard().setText(text)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.press(Qt.Key.Key_A, Keys.ControlModifier)
        self.press(Qt.Key.Key_V, Keys.ControlModifier)

    @property
    def panels(self) -> Panels:
        """The panels of the steps."""
        return self.window.workspace.panels

    def step(self, panel: AnyPanel) -> AnyPanel:
        """Go to a step by a click on its name; return its panel."""
        workspace, rail = self.window.workspace, self.window.workspace.rail
        place = rail.visualItemRect(rail.item(workspace.stack.indexOf(panel))).center()
        self.qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert workspace.stack.currentWidget() is panel
        return panel

    def drop(self, widget: QWidget, *paths: Path, at: tuple[int, int] = (60, 60)) -> None:
        """Drop files on a widget; they come by way of the window's handle, as they do from the system."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        handle = self.window.windowHandle()
        place, copy = QPointF(widget.mapTo(self.window, QPoint(*at))), Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Keys.NoModifier
        entering = QDragEnterEvent(place.toPoint(), copy, carried, button, keys)
        QApplication.sendEvent(handle, entering)
        assert entering.isAccepted()
        moving = QDragMoveEvent(place.toPoint(), copy, carried, button, keys)
        moving.accept()  # as Qt does once the entering was accepted
        QApplication.sendEvent(handle, moving)
        assert moving.isAccepted()
        dropped = QDropEvent(place, copy, carried, button, keys)
        QApplication.sendEvent(handle, dropped)
        assert dropped.isAccepted()

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(so)

    def settle(self) -> None:
        """Wait until the preview has followed, and the logos are read."""
        workspace, logos = self.window.workspace, self.panels.logos
        self.until(lambda: not (workspace._soon.isActive() or workspace._proofs.busy or logos.reading.busy))


def make_hand(session: Session, settings: Settings, journal: Path, qtbot: QtBot) -> Hand:
    """Return a hand on a new window that has the focus."""
    window = Window(session, settings, journal)
    window.furnishing.at_once()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Hand(window, qtbot)


def put_away(hand: Hand) -> None:
    """Close a window without a question, whatever is in it, and let go of it."""
    hand.session.saved_as(Path("test.kit"), hand.session.state)
    hand.window.close()
    hand.window.deleteLater()
