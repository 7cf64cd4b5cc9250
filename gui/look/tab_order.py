"""The order in which Tab goes through widgets: as they stand on the screen, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget

_LATE = "comes late"


def order_tabs(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from each widget to the next.

    What the order is now must not be asked: PySide takes what nextInFocusChain returns for a part of the widget that
    was asked, and holds it for destroyed as soon as that one is, with everything in it.
    """
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def come_late(*buttons: QWidget) -> None:
    """Have Tab come to buttons after all fields of their step, so that who types on presses none of them by a space.

    They are those that take something out of the kit, and those that fix what is wrong.
    """
    for button in buttons:
        button.setProperty(_LATE, True)


def comes_late(widget: QWidget) -> bool:
    """Tell whether Tab comes to a widget after all fields."""
    return bool(widget.property(_LATE))


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus in a widget, the widget first, the rest as its layout has it.

    What hands the focus on to a part of itself is a stop, too, for Qt hands on from wherever that is in the chain.

    A layout must not be asked for its items: PySide holds what itemAt returns for as long as the layout, does not hear
    of it when Qt deletes an item with its widget, and takes the next object that Qt makes in its place for the item.
    """
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout, _widgets_in(widget))
    elif isinstance(widget, QAbstractScrollArea):
        for child in _widgets_in(widget.viewport()):
            yield from stops(child)


def _stops_of(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield the stops of a layout, which is that of the parent of the widgets or inside it."""
    parts = {layout.indexOf(widget): widget for widget in widgets}
    below = {layout.indexOf(each): each for each in layout.children() if isinstance(each, QLayout)}
    for number in range(layout.count()):
        if number in parts:
            yield from stops(parts[number])
        elif number in below:
            yield from _stops_of(below[number], widgets)


def _widgets_in(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]
