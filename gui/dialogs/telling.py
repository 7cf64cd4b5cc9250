"""What could not be done, told in a box: what is wrong, where, and what to do; nothing is lost by it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.problems.opening import tell
from gui.problems.words import WINDOW
from kit.problems import KitError

translate = QCoreApplication.translate


def failure_words(error: Exception) -> tuple[str, str]:
    """Return what went wrong, with the names of the files that it speaks of, and what to do about it."""
    problems = error.problems if isinstance(error, KitError) else ()
    said = [WINDOW.say(problem) for problem in problems]
    words = " ".join(dict.fromkeys(each.message for each in said))
    words = words or translate("telling", "Something went wrong.")
    names = {Path(problem.file).name for problem in problems if problem.file}
    if not all(name in words for name in names):
        words = f"{', '.join(sorted(names))}: {words}"
    hints = dict.fromkeys(each.hint for each in said)
    return words, " ".join(hint for hint in hints if hint) if problems else str(error)


def tell_failure(parent: QWidget, error: Exception) -> QMessageBox:
    """Show a box that tells what could not be done; return it, open."""
    return tell(parent, *failure_words(error))
