from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.look import theme
from gui.look.appearance import Appearance
from gui.look.focus import FocusRing
from gui.widgets.moments import DateField
from kit.colour import Colour, contrast

GUI = Path(theme.__file__).parent.parent
ICONS = sorted(file.stem for file in (GUI / "icons").glob("*.svg"))
LINES = [name for name in ICONS if name not in ("app", "kit", "pack")]

WINDOWS = {
    "Fusion, light": ("#efefef", "#000000"),
    "white": ("#ffffff", "#1a1a1a"),
    "Windows 11, light": ("#f3f3f3", "#1b1b1b"),
    "Fusion, dark": ("#323232", "#ffffff"),
    "Windows 11, dark": ("#202020", "#ffffff"),
    "black": ("#000000", "#e6e6e6"),
}


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    for ring in qapp.findChildren(FocusRing):
        qapp.focusChanged.disconnect(ring._follow)
        ring.setParent(None)
        ring.deleteLater()


def ratio(one: QColor, other: QColor) -> float:
    first, second = (Colour("", colour.getRgb()[:3], (0, 0, 0, 0)) for colour in (one, other))
    return contrast(first, second)


def stand_in(application: QApplication, window: str, text: str) -> None:
    palette = QPalette(QColor(window))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Active, role, QColor(text))
    application.setPalette(palette)
    theme.apply(application)
    theme._colour(application)


@pytest.mark.parametrize("name", WINDOWS)
def test_the_accent_and_quiet_text_can_be_read(name: str, themed: QApplication) -> None:
    window, text = WINDOWS[name]
    stand_in(themed, window, text)
    assert ratio(theme.accent(), QColor(window)) >= 4.5
    assert ratio(theme.on_accent(), theme.accent()) >= 4.5
    assert ratio(theme.quiet(), QColor(window)) >= 4.5
    assert ratio(theme.quiet(), QColor(window)) < ratio(QColor(text), QColor(window))


def test_what_is_chosen_in_a_list_stands_in_the_accent(themed: QApplication) -> None:
    stand_in(themed, "#202020", "#ffffff")
    palette = themed.palette()
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(theme.ACCENT_DARK)
    assert palette.color(QPalette.ColorRole.HighlightedText) == QColor(theme.ON_ACCENT_DARK)


def test_only_the_accent_is_taken_from_the_system(themed: QApplication) -> None:
    roles = [role for role in QPalette.ColorRole if role is not QPalette.ColorRole.NColorRoles]
    ours = {role for role in roles if themed.palette().isBrushSet(QPalette.ColorGroup.Active, role)}
    assert ours == {QPalette.ColorRole.Accent, QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText}


def test_the_accent_follows_when_the_system_turns_dark(themed: QApplication, qtbot: QtBot) -> None:
    assert theme.ACCENT_LIGHT in themed.styleSheet()
    themed.setPalette(QPalette(QColor("#202020")))
    themed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: theme.ACCENT_DARK in themed.styleSheet())
    assert themed.palette().color(QPalette.ColorRole.Accent) == QColor(theme.ACCENT_DARK)


def drawn(icon: QIcon, size: int, scale: float = 1.0, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(size, size), scale, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def ink(image: QImage) -> dict[tuple[int, int], QColor]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {place: colour for place in places if (colour := image.pixelColor(*place)).alpha() > 20}


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_whole_and_of_a_fair_size(name: str, qapp: QApplication) -> None:
    seen = ink(drawn(theme.icon(name), 48))
    across = {x for x, y in seen}, {y for x, y in seen}
    assert max(max(side) - min(side) + 1 for side in across) >= 30
    assert all(min(side) > 0 and max(side) < 47 for side in across)


def test_no_two_icons_look_alike(qapp: QApplication) -> None:
    pictures = {name: frozenset(ink(drawn(theme.icon(name), 24))) for name in ICONS}
    for one in ICONS:
        for other in ICONS:
            if one < other:
                both = pictures[one] | pictures[other]
                assert len(pictures[one] ^ pictures[other]) / len(both) > 0.08, (one, other)


@pytest.mark.parametrize("size", [16, 20, 24])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_icon_has_all_the_pixels_of_the_screen(size: int, scale: float, qapp: QApplication) -> None:
    pixmap = theme.icon("save").pixmap(QSize(size, size), scale)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (size * scale, scale)


def test_lines_take_the_colour_of_text_in_light_and_dark_and_pale_when_disabled(themed: QApplication) -> None:
    for window, text in (("#efefef", "#101010"), ("#202020", "#f4f4f4")):
        stand_in(themed, window, text)
        normal = max(ink(drawn(theme.icon("add"), 24)).values(), key=QColor.alpha)
        disabled = max(ink(drawn(theme.icon("add"), 24, mode=QIcon.Mode.Disabled)).values(), key=QColor.alpha)
        assert abs(normal.lightness() - QColor(text).lightness()) <= 3
        assert ratio(disabled, QColor(window)) < ratio(normal, QColor(window))


def test_an_icon_that_is_used_in_two_places_can_be_changed_in_one(qapp: QApplication) -> None:
    for _ in range(50):
        icon = theme.icon("save")
        other = QIcon(icon)
        other.setIsMask(True)
        gc.collect(0)
        assert ink(drawn(other, 24)).keys() == ink(drawn(icon, 24)).keys()


@pytest.mark.parametrize("name", LINES)
def test_icons_are_line_drawings_of_one_hand(name: str) -> None:
    root = ElementTree.parse(GUI / "icons" / f"{name}.svg").getroot()
    assert (root.get("viewBox"), root.get("stroke"), root.get("fill")) == ("0 0 24 24", "currentColor", "none")
    assert root.get("stroke-width") == "1.75"


def test_every_icon_that_is_asked_for_is_there() -> None:
    asked = set()
    for file in GUI.rglob("*.py"):
        asked |= set(re.findall(r"""(?<![\w.])icon\(\s*"([\w-]+)\"""", file.read_text(encoding="utf-8")))
        asked |= set(re.findall(r"""^    icon = "([\w-]+)"$""", file.read_text(encoding="utf-8"), re.MULTILINE))
    assert asked - set(ICONS) == set()
    assert asked


@pytest.fixture
def form(themed: QApplication, qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    for widget in (QLineEdit(), QPushButton("One"), QPushButton("Two")):
        column.addWidget(widget)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    return form


def rings(form: QWidget) -> list[QWidget]:
    return [ring for ring in form.findChildren(QWidget, "focus ring") if ring.isVisible()]


def test_tab_moves_a_ring_from_button_to_button(form: QWidget, qtbot: QtBot) -> None:
    field, (one, two) = form.findChild(QLineEdit), form.findChildren(QPushButton)
    field.setFocus()
    assert rings(form) == []
    for button in (one, two):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: len(rings(form)) == 1)
        assert rings(form)[0].geometry().contains(button.geometry())
        corner = button.geometry().center() - QPoint(0, button.height() // 2 + 3)
        assert form.grab().toImage().pixelColor(corner) == theme.accent()


def test_the_ring_follows_its_button_and_leaves_with_it(form: QWidget, qtbot: QtBot) -> None:
    one, two = form.findChildren(QPushButton)
    two.setFocus(Qt.FocusReason.TabFocusReason)
    form.resize(form.width() + 200, form.height() + 90)
    qtbot.waitUntil(lambda: rings(form)[0].geometry().contains(two.geometry()))
    two.hide()
    qtbot.waitUntil(lambda: two.geometry() not in [ring.geometry() for ring in rings(form)])
    two.setParent(None)
    two.deleteLater()
    one.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings(form)) == 1)
    assert rings(form)[0].geometry().contains(one.geometry())


def test_the_ring_is_whole_round_a_button_at_the_edge_of_one_of_several_pages(form: QWidget, qtbot: QtBot) -> None:
    pages, page, button = QStackedWidget(), QWidget(), QPushButton("Get it back")
    row = QVBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    pages.addWidget(page)
    pages.addWidget(QLineEdit())
    form.layout().addWidget(pages)
    qtbot.waitUntil(lambda: button.isVisible() and button.width() > 0)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: len(rings(form)) == 1)
    there = rings(form)[0]
    seen = QRect(there.mapTo(form, QPoint(0, 0)), there.size())
    assert seen == QRect(button.mapTo(form, QPoint(0, 0)), button.size()).adjusted(-4, -4, 4, 4)
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: rings(form) == [])


@pytest.mark.parametrize("chosen", [Appearance.LIGHT, Appearance.DARK])
def test_the_calendar_has_an_edge_round_all_of_it_and_arrows_that_are_seen(
    chosen: Appearance, themed: QApplication, qtbot: QtBot
) -> None:
    theme.show_in(themed, chosen)
    field = DateField("Date")
    qtbot.addWidget(field)
    field.show()
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    calendar = field.calendar
    assert calendar is not None
    qtbot.waitUntil(lambda: calendar.isAncestorOf(QApplication.focusWidget() or field))
    assert rings(calendar) == []
    image = calendar.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    edges = [(0, bottom // 2), (right, bottom // 2), (right // 2, bottom), (right // 2, 0)]
    assert {image.pixelColor(*edge).name() for edge in edges} == {theme.accent().name()}
    for button in calendar.days.findChildren(QToolButton):
        if button.objectName().endswith("month"):
            place = button.mapTo(calendar, QPoint(0, 0))
            colours = [
                image.pixelColor(place.x() + x, place.y() + y)
                for x in range(button.width())
                for y in range(button.height())
            ]
            assert max(ratio(colour, colours[0]) for colour in colours) >= 3, button.objectName()
    calendar.close()
    theme.show_in(themed, Appearance.SYSTEM)


def test_the_ring_takes_no_click(form: QWidget, qtbot: QtBot) -> None:
    two = form.findChildren(QPushButton)[1]
    two.setFocus(Qt.FocusReason.TabFocusReason)
    clicked: list[str] = []
    two.clicked.connect(lambda: clicked.append("two"))
    assert len(rings(form)) == 1
    qtbot.mouseClick(form.windowHandle(), Qt.MouseButton.LeftButton, pos=two.geometry().center())
    assert clicked == ["two"]


def test_a_click_brings_no_ring(form: QWidget, qtbot: QtBot) -> None:
    one, two = form.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.mouseClick(form.windowHandle(), Qt.MouseButton.LeftButton, pos=two.geometry().center())
    assert QApplication.focusWidget() is two
    assert rings(form) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_the_edge_of_a_field_stands_out_from_the_panel_and_from_its_inside(name: str, themed: QApplication) -> None:
    window, text = WINDOWS[name]
    stand_in(themed, window, text)
    assert ratio(theme.edge(), QColor(window)) >= 3
    assert ratio(theme.edge(), themed.palette().color(QPalette.ColorRole.Base)) >= 3


@pytest.mark.parametrize("chosen", [Appearance.LIGHT, Appearance.DARK])
def test_a_field_and_a_tick_box_can_be_seen_on_the_panel(
    chosen: Appearance, themed: QApplication, qtbot: QtBot
) -> None:
    theme.show_in(themed, chosen)
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    field, box, choice = QLineEdit(), QCheckBox(), QComboBox()
    for widget in (field, box, choice):
        column.addWidget(widget)
    panel.show()
    box.setFocus()
    picture = panel.grab().toImage()
    window = themed.palette().color(QPalette.ColorRole.Window)
    for widget in (field, box, choice):
        place = widget.geometry()
        row = place.center().y()
        colours = [picture.pixelColor(x, row) for x in range(place.left(), place.left() + 8)]
        assert max(ratio(colour, window) for colour in colours) >= 3, type(widget).__name__
    theme.show_in(themed, Appearance.SYSTEM)
