"""What a small window leaves out, so that as much of it as can be is left to the panel and the preview."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from gui.workspace.panels import Panels
from gui.workspace.rail import Rail
from gui.workspace.strip import Strip

LEAST_WIDTH, LEAST_NARROW = 340, 300
"""A step has at least this width in pixels, and in a narrow window."""

LEAST_LETTERS, MOST_SHARE = 40, 0.55
"""In a narrow window a step has at least the width of so many letters, but no more than this share of the window."""

NAMED_FROM = 85
"""The steps at the left edge have their names if there is room for so many letters beside them, else icons only."""

LOW = 24
"""In a window with room for fewer lines of text than this what stands around panel and preview takes less of it."""


def fit_into(size: QSize, rail: Rail, stack: QStackedWidget, strip: Strip, panels: Panels) -> None:
    """Show the steps by their icons where a window is narrow, and feet and strip low where it is low; size: of it."""
    letter = rail.fontMetrics().averageCharWidth()
    letters = (size.width() - rail.width_named) // letter
    rail.show_names(letters >= NAMED_FROM)
    narrow = max(LEAST_NARROW, min(LEAST_LETTERS * letter, round(MOST_SHARE * size.width())))
    stack.setMinimumWidth(LEAST_WIDTH if rail.named else narrow)
    low = size.height() < LOW * rail.fontMetrics().height()
    strip.be_low(low)
    for panel in panels:
        panel.foot.be_low(low)
