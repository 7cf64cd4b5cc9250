"""A letter is typed into the window: from the key to the new pixels in the preview, or until all ten pieces followed.

python -m tests.bench.typist shown|followed FOLDER     see `measuring.serve`
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.background.garbage import spare_what_is_there
from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.app import load_studio
from gui.shell.application import make_application
from gui.shell.window import Window
from kit.library.folders import shipped_assets
from tests.bench.measuring import serve

LETTERS = "abcdefghijklmnopqrstuvwxyz"
LONGEST = 40
"""A name that has so many letters is begun anew, so that each turn sets about as much as the one before."""


class Typist:
    """Sits at the real window with the example open at the step Your group, and types its name."""

    def __init__(self, folder: Path) -> None:
        make_application()
        session = Session(load_studio())
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.window = Window(session, settings, folder / "journal")
        self.window.furnishing.at_once()
        self.window.resize(1280, 760)
        self.window.show()
        session.start(read_kit(shipped_assets() / "example" / "kit.yaml").state, None)
        self.window._show_page(self.window.workspace)
        self.workspace = self.window.workspace
        self.workspace.open_step(self.workspace.panels.group)
        self.field = self.workspace.panels.group.widgets()["group.name"]
        self.settle()
        spare_what_is_there()

    def type(self, number: int) -> None:
        """Type a letter, another for every number, and wait until the preview shows it."""
        if len(self.workspace.session.kit.group.name) >= LONGEST:
            QTest.keySequence(self.field, "Ctrl+A")
        before = self.workspace.preview.proof
        QTest.keyClick(self.field, LETTERS[number % len(LETTERS)])
        while self.workspace.preview.proof is before:
            self._wait_for(self.workspace._proofs.made)
        QApplication.processEvents()  # what was shown is painted

    def settle(self) -> None:
        """Wait until every piece has followed, and the logos are read."""
        while self.workspace._soon.isActive() or self.workspace._proofs.busy:
            self._wait_for(self.workspace._proofs.finished)
        QApplication.processEvents()

    def _wait_for(self, signal: SignalInstance) -> None:
        loop = QEventLoop()
        signal.connect(loop.quit)
        loop.exec()
        signal.disconnect(loop.quit)


def _main(until: str, folder: str) -> None:
    typist = Typist(Path(folder))

    def shown(number: int) -> int:
        typist.type(number)
        return 0

    def followed(number: int) -> int:
        typist.type(number)
        typist.settle()
        return 0

    serve({"shown": shown, "followed": followed}[until], typist.settle)
    typist.window._may_close = True
    typist.window.close()


if __name__ == "__main__":
    _main(*sys.argv[1:])
