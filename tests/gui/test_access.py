"""Everything is told without eyes and done without a mouse: names for screen readers, and Tab everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QToolButton,
    QWidget,
)

from gui.kits.documents import read_kit
from gui.kits.session import State
from gui.look.tab_order import comes_late
from gui.workspace.panels import Panels
from kit.library.folders import shipped_assets
from kit.model.kit import Event, LogoChoice, OwnMessage, PackName, PhotoChoice, PieceChoice
from kit.model.measures import Focus
from tests.gui.dialogs.designs import make_pack_file, open_dialog
from tests.gui.driving import Hand, Keys
from tests.picture_files import saved

GROUND = {QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Grouping, QAccessible.Role.Pane}


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """The example with two of its pieces and a problem, so that the controls that come with these are there too."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    group = replace(state.kit.group, phone="☎ 01632 960001 🦆")
    pieces = (PieceChoice("poster-event", "A4"), PieceChoice("leaflet-two-sides"))
    hand.window.resize(1280, 900)
    hand.session.start(replace(state, kit=replace(state.kit, group=group, pieces=pieces)), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    return hand


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def nameless(window: QWidget) -> list[str]:
    """Return what a screen reader would stop at and have nothing to say about."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(window)):
        state = interface.state()
        if state.invisible or not state.focusable or interface.role() in GROUND:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{interface.role()} {interface.object()}")
    return found


@pytest.mark.parametrize("step", Panels._fields)
def test_no_control_of_a_step_is_without_a_name(at_work: Hand, step: str) -> None:
    panel = at_work.step(at_work.panels._asdict()[step])
    at_work.settle()
    assert nameless(at_work.window) == []
    assert unnamed_for_tab(at_work.window) == []
    told = [interface.text(QAccessible.Text.Name) for interface in walk(QAccessible.queryAccessibleInterface(panel))]
    assert [name for name in told if "<span" in name] == []


def test_no_control_of_the_start_page_is_without_a_name(hand: Hand) -> None:
    hand.until(lambda: not hand.window.start._work.busy)
    assert nameless(hand.window) == []
    assert unnamed_for_tab(hand.window) == []


def test_every_step_and_every_list_tells_what_is_in_it(at_work: Hand) -> None:
    rail = QAccessible.queryAccessibleInterface(at_work.window.workspace.rail)
    names = [rail.child(number).text(QAccessible.Text.Name) for number in range(rail.childCount())]
    assert [name.split(",")[0] for name in names if name] == [
        "Pieces",
        "Messages",
        "Your group and events",
        "Logos and photo",
        "Thank-you",
        "Check and export",
    ]
    gallery = QAccessible.queryAccessibleInterface(at_work.step(at_work.panels.pieces).gallery)
    cards = [gallery.child(number) for number in range(gallery.childCount())]
    assert all(card.text(QAccessible.Text.Name) and card.state().checkable for card in cards)
    ticked = [card.text(QAccessible.Text.Name) for card in cards if card.state().checked]
    assert [name.split(",")[0] for name in ticked] == ["Our own event", "Two-sided leaflet"]


# ---- by Tab


def tab_stops(window: QWidget) -> list[QWidget]:
    """Return every widget that Tab should come to as the window stands."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QSplitter)
    ]


def unnamed_for_tab(window: QWidget) -> list[str]:
    stops = (QAccessible.queryAccessibleInterface(widget) for widget in tab_stops(window))
    return [str(stop.object()) for stop in stops if not stop.text(QAccessible.Text.Name).strip()]


def tabbed(hand: Hand, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Return the widgets that get the focus, Tab after Tab, until the first one has it again."""
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    for _ in range(300):
        hand.press(key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return seen
        if now is seen[-1]:
            continue  # Tab went from the day to the month
        assert now not in seen, f"Tab goes in a circle that leaves out where it began: {now}"
        seen.append(now)
    raise AssertionError("Tab never comes back")


def top_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def goes_up(seen: list[QWidget], panel: QScrollArea) -> list[tuple[str, str]]:
    """Return the pairs of which the second stands above the first, by more than a heading with its buttons.

    The buttons that fix a field, or take something out, come after all fields, from top to bottom like them.
    """
    inside = [(widget, top_of(widget, panel.widget())) for widget in seen if panel.widget().isAncestorOf(widget)]
    heading = 3 * panel.fontMetrics().height()
    return [
        (named(one), named(two))
        for (one, first), (two, second) in pairwise(inside)
        if comes_late(one) == comes_late(two) and second.bottom() < first.top() - heading
    ]


@pytest.mark.parametrize("step", Panels._fields)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forwards", "backwards"])
def test_tab_comes_to_every_control_of_a_step_once_and_from_top_to_bottom(
    at_work: Hand, step: str, key: Qt.Key
) -> None:
    panel = at_work.step(at_work.panels._asdict()[step])
    at_work.settle()
    at_work.window.workspace.rail.setFocus()
    before = tab_stops(at_work.window)
    seen = tabbed(at_work, key)
    wanted = [widget for widget in tab_stops(at_work.window) if widget in before]
    missed = [widget for widget in wanted if widget not in seen and not one_of_several(widget, seen)]
    assert [(type(widget).__name__, named(widget)) for widget in missed] == []
    if key == Qt.Key.Key_Tab:
        assert isinstance(panel, QScrollArea)
        assert goes_up(seen, panel) == []


TAKES_OUT = re.compile(r"\b(remove|take|delete|forget|replace|leave it to)\b", re.IGNORECASE)
"""What is said on buttons that take away what somebody chose or typed."""

THERE = {
    "messages": {"Take the message out"},
    "group": {"Take this event out", "Take them out"},
    "logos": {"Remove a.jpg", "Remove b.jpg", "Take the photo out", "Leave it to the design"},
    "export": {"Take them out"},
}
"""What is on such buttons of a kit with everything, by the step that has them."""

TYPED_IN = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture
def with_everything(at_work: Hand) -> Hand:
    """A kit of which everything can be taken out, and whose phone number has a letter that no typeface has."""
    kit = at_work.session.kit
    picture = saved(Image.new("RGB", (400, 200), (90, 120, 60)), "JPEG")
    kit = replace(
        kit,
        messages=(OwnMessage("Ours"), *kit.messages),
        events=(*kit.events, Event("Another")),
        logos=(LogoChoice("a.jpg"), LogoChoice("b.jpg")),
        photo=PhotoChoice("us.jpg", focus=Focus(0.5, 0.5)),
    )
    at_work.session.start(State(kit, dict.fromkeys(("a.jpg", "b.jpg", "us.jpg"), picture)), None)
    at_work.panels.logos.opening.open("a.jpg")
    at_work.panels.messages.chosen.choose_row(0)
    at_work.settle()
    return at_work


@pytest.mark.parametrize("step", Panels._fields)
def test_tab_comes_to_no_button_that_takes_something_out_before_the_last_field(
    with_everything: Hand, step: str
) -> None:
    hand, panel = with_everything, with_everything.step(with_everything.panels._asdict()[step])
    hand.settle()
    hand.window.workspace.rail.setFocus()
    seen = [widget for widget in tabbed(hand) if panel.widget().isAncestorOf(widget)]
    typed_in = [number for number, widget in enumerate(seen) if isinstance(widget, TYPED_IN)]
    take_out = {
        number: named(widget)
        for number, widget in enumerate(seen)
        if isinstance(widget, QAbstractButton) and not widget.isCheckable() and TAKES_OUT.search(named(widget))
    }
    assert [name for number, name in take_out.items() if typed_in and number < typed_in[-1]] == []
    assert THERE.get(step, set()) <= set(take_out.values())


def one_of_several(widget: QWidget, seen: list[QWidget]) -> bool:
    """Tell whether Tab comes to another button of the same group: the arrows go from one to the next there."""
    group = getattr(widget, "group", lambda: None)()
    return group is not None and any(button in seen for button in group.buttons())


def test_tab_goes_through_the_start_page(hand: Hand) -> None:
    hand.until(lambda: not hand.window.start._work.busy)
    hand.window.start.new_button.setFocus()
    seen = tabbed(hand)
    assert [widget for widget in tab_stops(hand.window) if widget not in seen] == []
    assert [widget.accessibleName() for widget in seen[:3]] == ["Start here", "Open the example", "Open…"]


def test_the_whole_way_by_the_keyboard_alone(hand: Hand, tmp_path: Path) -> None:
    """From the start page to an exported file, with no mouse and nothing but keys that are told somewhere."""
    hand.window.start.new_button.setFocus()
    hand.press(Qt.Key.Key_Return)
    hand.until(hand.window.workspace.isVisible)
    steps = hand.window.workspace.stack
    for panel in hand.panels[1:3]:
        hand.press(Qt.Key.Key_PageDown, Keys.ControlModifier)
        assert steps.currentWidget() is panel
    tab_to(hand, "Name of your group")
    hand.qtbot.keyClicks(QApplication.focusWidget(), "By Keys")
    assert hand.session.kit.group.name == "By Keys"
    hand.press(Qt.Key.Key_PageUp, Keys.ControlModifier)
    tab_to(hand, "All messages")
    hand.press(Qt.Key.Key_Space)
    assert len(hand.session.kit.messages) == 1
    hand.press(Qt.Key.Key_PageUp, Keys.ControlModifier)
    tab_to(hand, "Designs")
    before = hand.session.kit.pieces
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Space)
    assert len(hand.session.kit.pieces) == len(before) + 1
    hand.press(Qt.Key.Key_E, Keys.ControlModifier)
    hand.settle()
    panel = hand.panels.export
    assert steps.currentWidget() is panel
    (tmp_path / "out").mkdir()
    panel.use_folder(tmp_path / "out")
    tab_to(hand, "Export")
    with hand.qtbot.waitSignal(panel.exported):
        hand.press(Qt.Key.Key_Space)
    assert list((tmp_path / "out").glob("By Keys - *.pdf"))


def tab_to(hand: Hand, name: str) -> None:
    """Press Tab until the focus is on what a screen reader calls by a name."""
    for _ in range(120):
        focused = QApplication.focusWidget()
        if focused is not None and named(focused).startswith(name):
            return
        hand.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_buttons_over_the_preview_are_told_apart(at_work: Hand) -> None:
    names = [named(button) for button in at_work.window.workspace.bar.findChildren(QToolButton)]
    assert len(names) == len(set(names)) >= 8 and all(names)


# ---- the dialogs of the menu Designs


@pytest.mark.parametrize("name", ["new_design", "proof", "check_designs", "folders", "guide"])
def test_a_dialog_of_the_designs_can_be_used_without_eyes_and_without_a_mouse(name: str, hand: Hand) -> None:
    dialog = open_dialog(hand, name)
    dialog.activateWindow()
    hand.until(dialog.isActiveWindow)
    assert nameless(dialog) == []
    assert unnamed_for_tab(dialog) == []
    wanted = tab_stops(dialog)
    wanted[-1].setFocus()
    seen = tabbed(hand)
    assert [named(widget) for widget in wanted if widget not in seen] == []
    hand.press(Qt.Key.Key_Escape)
    assert not hand.window.designing.dialogs


def test_a_pack_is_told_to_a_screen_reader_and_installed_by_the_keyboard(hand: Hand, tmp_path: Path) -> None:
    hand.window.open_path(make_pack_file(tmp_path))
    packing = hand.window.designing.packing
    hand.until(lambda: packing.dialog is not None and packing.dialog.isActiveWindow())
    dialog = packing.dialog
    assert dialog is not None
    assert nameless(dialog) == [] and unnamed_for_tab(dialog) == []
    assert "Spring 2017" in dialog.area.accessibleDescription()
    assert "It adds one design: Lambs." in dialog.area.accessibleDescription()
    assert named(QApplication.focusWidget()) == "Install"  # type: ignore[arg-type]
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: "lambs" in hand.session.library.templates)


def test_the_bar_of_a_missing_pack_is_told_and_reached_by_tab(at_work: Hand) -> None:
    kit = replace(at_work.session.kit, packs=(PackName("Winter"),))
    at_work.session.start(replace(at_work.session.state, kit=kit), None)
    at_work.settle()
    bar = at_work.window.missing_packs
    assert "Winter" in bar.accessibleName()
    assert nameless(at_work.window) == [] and unnamed_for_tab(at_work.window) == []
    at_work.window.workspace.rail.setFocus()
    assert {bar.install_button, bar.close_button} <= set(tabbed(at_work))
