"""A pack before it is installed: what it is, what it would add and replace here, and what is wrong with its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.background.jobs import Stale, Tell, Work
from gui.dialogs.dialog import Dialog, Role
from gui.dialogs.pack_words import campaign_change_words, change_words, pack_sentences, signature_words, version_words
from gui.dialogs.things import campaign_words, pack_title
from gui.problems.problem_list import ProblemRow
from gui.problems.words import DESIGNERS, WINDOW, Told
from gui.widgets.labels import words
from kit.library.layers import find_layers
from kit.packing import PackFile, Summary, install, open_pack, summary
from kit.packs.installed import InstalledPack

MOST_PROBLEMS = 25
"""So many problems of a pack's files are shown: a person who installs it can fix none of them."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A pack that was opened and looked through, and what it would do here."""

    pack: PackFile
    told: Summary


def look_work(path: Path) -> Work:
    """Return the work of opening a pack and comparing it with what is here; a pack that is refused is a KitError."""

    def work(stale: Stale, tell: Tell) -> LookedAt:
        pack = open_pack(path)
        return LookedAt(pack, summary(pack, find_layers(), today=date.today()))

    return work


def install_work(pack: PackFile) -> Work:
    """Return the work of installing a pack."""

    def work(stale: Stale, tell: Tell) -> InstalledPack:
        return install(pack)

    return work


class PackDialog(Dialog):
    """Asks whether a pack is to be installed, with everything that there is to know of it."""

    install_wanted = Signal(object)
    """A PackFile is to be installed."""

    def __init__(self, looked: LookedAt, parent: QWidget | None = None) -> None:
        told = looked.told
        manifest = told.manifest
        super().__init__(self.tr("Install this pack?"), "", parent)
        if told.is_installed:
            self.heading.setText(self.tr("This pack is installed"))
        elif told.is_refused:
            self.heading.setText(self.tr("This pack cannot be installed"))
        elif told.is_older:
            self.heading.setText(self.tr("Install an older version of this pack?"))
        self.setWindowTitle(self.heading.text())
        self.body.addWidget(words(pack_title(manifest.name, manifest.version), "section"))
        for text in (campaign_words(manifest.campaign), looked.pack.path.name):
            if text:
                self.body.addWidget(words(text, "quiet"))
        for text in (manifest.about, campaign_change_words(told), *signature_words(told), version_words(told)):
            if text:
                self.body.addWidget(words(text))
        if not told.is_refused:
            self._add_changes(told)
        for problem in (*told.untrusted, *told.out_of_date):
            self.body.addWidget(ProblemRow(Told(problem, WINDOW.say(problem), ()), None))
        if not told.untrusted:
            self._add_problems(told)
        self.body.addStretch(1)
        self._add_buttons(looked)
        said = " ".join((self.heading.text(), *pack_sentences(told)))
        self.area.setAccessibleDescription(said)

    def _add_changes(self, told: Summary) -> None:
        sentences = list(change_words(told))
        if sentences:
            self.body.addWidget(words(self.tr("What it does here"), "section"))
        for text in sentences:
            self.body.addWidget(words(text))

    def _add_problems(self, told: Summary) -> None:
        problems = told.problems
        if not problems:
            return
        self.body.addWidget(words(self.tr("What is wrong with its files"), "section"))
        advice = self.tr("You can install it, but tell the person who made it: not everything in it will work.")
        if told.is_refused:
            advice = self.tr("Ask the person who made it for a new one.")
        self.body.addWidget(words(advice))
        for problem in problems[:MOST_PROBLEMS]:
            self.body.addWidget(ProblemRow(Told(replace(problem, field=""), DESIGNERS.say(problem), ()), None))
        if len(problems) > MOST_PROBLEMS:
            more = self.tr("And %n more.", "", len(problems) - MOST_PROBLEMS)
            self.body.addWidget(words(more))

    def _add_buttons(self, looked: LookedAt) -> None:
        self.install_button = None
        if looked.told.is_installed or looked.told.is_refused:
            self.close_button = self.add_button(self.tr("Close"), Role.RejectRole, primary=True)
            return
        is_older = looked.told.is_older
        install = self.tr("Install the older version") if is_older else self.tr("Install")
        self.install_button = self.add_button(install, Role.AcceptRole, primary=not is_older)
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole, primary=is_older)
        self.install_button.clicked.connect(lambda: self._install(looked.pack))
        first = self.close_button if is_older else self.install_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _install(self, pack: PackFile) -> None:
        self.install_wanted.emit(pack)
        self.accept()
