"""The order in which Tab goes through widgets: as they stand on the screen, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def order_tabs(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from each widget to the next.

    What the order is now must not be asked: PySide takes what nextInFocusChain returns for a part of the widget that
    was asked, and holds it for destroyed as soon as that one is, with everything in it.
    """
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus in a widget, the widget first, the rest as its layout has it."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)
    elif isinstance(widget, QAbstractScrollArea):
        for child in widget.viewport().children():
            if isinstance(child, QWidget):
                yield from stops(child)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inside, below = (item.widget(), item.layout()) if item else (None, None)
        if inside is not None:
            yield from stops(inside)
        elif below is not None:
            yield from _stops_of(below)
