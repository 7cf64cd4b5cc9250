"""Letters of every language that pieces can be in, whatever typefaces the computer has: the program brings its own."""

from __future__ import annotations

import functools

from PySide6.QtGui import QFont, QFontDatabase

from kit.library.folders import shipped_assets

_FILES = "*Regular.ttf"


def with_every_script(font: QFont) -> QFont:
    """Return a font that takes letters that it lacks from the program's own typefaces."""
    every = QFont(font)
    every.setFamilies([*font.families(), *_own_families()])
    return every


@functools.cache
def _own_families() -> tuple[str, ...]:
    numbers = (
        QFontDatabase.addApplicationFont(str(file)) for file in sorted((shipped_assets() / "fonts").glob(_FILES))
    )
    return tuple(family for number in numbers for family in QFontDatabase.applicationFontFamilies(number))
