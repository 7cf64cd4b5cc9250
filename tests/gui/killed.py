"""The program as the test of kills runs it: it edits, saves and exports without end, and writes down what it did.

    python -m tests.gui.killed FOLDER SEED

A line of FOLDER/log is written and flushed after each edit, 'edited' and its number, and each time that the journal has
written one down, 'kept' and the number of that.
"""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSettings, QTimer

from gui.kits import journal
from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.app import load_studio
from gui.shell.application import make_application
from gui.shell.window import Window
from kit.kit_file import save_kit
from kit.library.folders import shipped_assets
from kit.model.kit import Kit, PieceChoice

EDIT_EVERY = 35
"""Milliseconds from one edit to the next: faster than anybody types."""


class Busy:
    """Edits all the time, exports now and then, and with an even seed saves, too: else all is the journal's."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.number, self.chance = folder, 0, random.Random(seed)
        self.saves = seed % 2 == 0
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        settings.note_folder("export", folder / "out")
        self.window = Window(Session(load_studio()), settings, folder / "journal")
        self.window.furnishing.at_once()
        self.window.resize(1100, 700)
        self.window.show()
        state = read_kit(shipped_assets() / "example" / "kit.yaml").state
        pieces = (PieceChoice("poster-event", "A4"), PieceChoice("card-thank-you"))
        self.window.session.start(replace(state, kit=replace(state.kit, pieces=pieces)), folder / "mine.kit")
        self.window._show_page(self.window.workspace)
        self.log = (folder / "log").open("a", encoding="utf-8")
        journal.save_kit = self.keep

    def note(self, what: str, number: str) -> None:
        self.log.write(f"{what} {number}\n")
        self.log.flush()

    def keep(self, kit: Kit, file: Path, logos: dict[str, bytes]) -> None:
        """Write the journal, and then that it is written."""
        save_kit(kit, file, logos)
        self.note("kept", kit.group.name.removeprefix("Edit "))

    def edit(self) -> None:
        session = self.window.session
        self.number += 1
        kit = replace(session.kit, group=replace(session.kit.group, name=f"Edit {self.number}"))
        session.edit("typing in name", kit, joins="group.name")
        self.note("edited", str(self.number))
        if self.saves and self.chance.random() < 0.05:
            self.window.saving.save()
        export = self.window.workspace.panels.export
        if self.chance.random() < 0.05 and not export.running:
            export.export()


def main() -> None:
    application = make_application()
    busy = Busy(Path(sys.argv[1]), int(sys.argv[2]))
    timer = QTimer(interval=EDIT_EVERY)
    timer.timeout.connect(busy.edit)
    timer.start()
    application.exec()


if __name__ == "__main__":
    main()
