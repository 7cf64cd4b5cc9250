"""Letters of every language that pieces can be in, whatever typefaces the computer has: the program brings its own."""

from __future__ import annotations

import functools
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kit.library.folders import shipped_assets

_LEFT_TO_THE_SYSTEM: Final = ("NotoSans-", "_Italic")
"""What is not needed here: a system whose own typeface is called Noto Sans would lose its letters to ours."""


def with_every_script(font: QFont) -> QFont:
    """Return a font that takes letters that it lacks from the program's own typefaces."""
    every = QFont(font)
    every.setFamilies([*font.families(), *_own_families()])
    return every


@functools.cache
def _own_families() -> tuple[str, ...]:
    files = sorted((shipped_assets() / "fonts").glob("*.ttf"))
    ours = (file for file in files if not any(part in file.name for part in _LEFT_TO_THE_SYSTEM))
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in ours]
    return tuple(dict.fromkeys(each for number in numbers for each in QFontDatabase.applicationFontFamilies(number)))
