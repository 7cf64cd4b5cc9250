"""The program on a real screen; when asked, it tells what a screen reader would: what is there, where, what it says.

    python -m tests.gui.xvfb.started FOLDER [FILE]

Whenever there is a file FOLDER/ask it is answered with FOLDER/told.json. Nothing is ever done to the window here.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

import gui.shell.opening


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    if interface.state().invisible:
        return  # what is in a page that is not shown is not shown either
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def told(interface: QAccessibleInterface) -> dict[str, object]:
    rect, state = interface.rect(), interface.state()
    return {
        "name": interface.text(QAccessible.Text.Name),
        "value": interface.text(QAccessible.Text.Value),
        "role": interface.role().name,
        "place": (rect.x(), rect.y(), rect.width(), rect.height()),
        "usable": not (state.disabled or state.invisible),
        "focused": bool(state.focused),
        "ticked": bool(state.checked),
    }


def answer(folder: Path) -> None:
    if (folder / "ask").exists():
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        things = [told(each) for window in windows for each in walk(QAccessible.queryAccessibleInterface(window))]
        (folder / "ask").unlink()
        (folder / "told.part").write_text(json.dumps(things), encoding="utf-8")
        (folder / "told.part").replace(folder / "told.json")


def main() -> None:
    folder = Path(sys.argv[1])
    application = gui.shell.opening.make_application()
    QAccessible.setActive(True)  # as a screen reader does: else it is not told of lists that are filled anew
    listener = QTimer(application, interval=40)
    listener.timeout.connect(lambda: answer(folder))
    listener.start()
    sys.exit(gui.shell.opening.run(sys.argv[2:]))


if __name__ == "__main__":
    main()
