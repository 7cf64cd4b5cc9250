"""One file made of a folder of designs, to send to groups: what is wrong with the folder first, then the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.background.jobs import Latest, Stale, Superseded, Tell, Work
from gui.dialogs.asking import with_ending
from gui.dialogs.findings import Finding, with_lines
from gui.dialogs.folder_work import FolderWorkDialog
from gui.dialogs.things import pack_title
from gui.kits.settings import Settings
from kit.files import safe_file_name, write_whole
from kit.library.layers import of_same_campaign
from kit.lint.folder import check_folder
from kit.model.pack import ENDING
from kit.packing import Made, make_pack, read_key
from kit.packs.manifest import read_own_manifest
from kit.problems import Severity


@dataclass(frozen=True, slots=True)
class Packed:
    """What came of making a pack: the file and what is in it, neither if the folder has errors."""

    file: Path | None
    made: Made | None
    findings: tuple[Finding, ...]


def pack_work(folder: Path, file: Path) -> Work:
    """Return the work of checking a folder and making a pack of it."""

    def work(stale: Stale, tell: Tell) -> Packed:
        below = of_same_campaign(folder)
        problems = check_folder(folder, stale, below)
        if stale():
            raise Superseded
        if any(problem.severity is Severity.ERROR for problem in problems):
            return Packed(None, None, with_lines(problems))
        made = make_pack(folder, file.stem, below=below, key=read_key(), today=date.today())
        write_whole(file, made.data)
        told = (*problems, *(problem for problem in made.problems if problem not in problems))
        return Packed(file, made, with_lines(told))

    return work


class MakePackDialog(FolderWorkDialog):
    """Makes a pack of one of the person's folders."""

    def __init__(
        self, folders: Sequence[Path], settings: Settings, work: Latest, parent: QWidget | None = None
    ) -> None:
        about = self.tr(
            "Makes one file of a folder of designs, which groups open to install it. The file pack.yaml in the folder "
            "says what the pack is called and which version it is."
        )
        super().__init__(self.tr("Make a pack"), about, self.tr("Make the pack…"), folders, work, parent)
        self._settings = settings
        self.work_button.clicked.connect(self.ask)
        self._work.done.connect(self._show)
        if not folders:
            self.tell_of_none(self.tr("You have no designs yet. Start with “New design…”, and make a pack of it here."))

    def ask(self) -> None:
        """Ask for the file, and make the pack in it."""
        folder: Path = self.folder.currentData()
        name = read_own_manifest(folder)[0].name or folder.name
        suggested = self._settings.folder("packs") / safe_file_name(name, ending=ENDING)
        kinds = self.tr("Packs ({0})").replace("{0}", f"*{ENDING}")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Make a pack"), str(suggested), kinds)
        file = with_ending(self, Path(path), (ENDING,), ENDING) if path else None
        if file:
            self._settings.note_folder("packs", file.parent)
            self.begin(pack_work(folder, file))

    def _show(self, packed: Packed) -> None:
        self.findings.show_findings(packed.findings)
        if packed.made is None or packed.file is None:
            self.end(self.tr("No pack was made. Fix these first:"))
            return
        manifest = packed.made.manifest
        self.end(self.tr("Made: {0}").replace("{0}", pack_title(manifest.name, manifest.version)))
        lines = [str(packed.file)]
        if signer := manifest.signer:
            text = self.tr("It is signed by {0}, with the key {1}.")
            lines.append(text.replace("{1}", signer.fingerprint).replace("{0}", signer.name))
        if packed.made.left_out:
            text = self.tr("Left out, because a pack has no use for it: {0}.")
            lines.append(text.replace("{0}", ", ".join(packed.made.left_out)))
        self.more.setText("\n".join(lines))
