"""The program is started, with no kit: `python -m tests.bench.opening empty|card|start`.

empty: the floor, the least that Qt for Python shows. card: the program, until one sees what it is. start: the program,
until its start page is there. Each process ends as soon as that was painted.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main(until: str) -> None:
    """Open a window; the process ends with its first paint."""
    if until != "empty":
        from gui.shell.opening import OpeningCard, make_application, run

        watch(make_application(), "Window" if until == "start" else OpeningCard.__name__)
        run([])
        return
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    watch(application, QMainWindow.__name__)
    window = QMainWindow()
    window.resize(1200, 800)
    window.show()
    application.exec()


def watch(application: QApplication, name: str) -> None:
    """End the process after the first paint of a window of a class, once all that is in it was painted, too."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and type(watched).__name__ == name:
                QTimer.singleShot(0, lambda: os._exit(0))
            return False

    application.installEventFilter(Watch(application))


if __name__ == "__main__":
    main(sys.argv[1])
