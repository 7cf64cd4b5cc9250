"""What the window asks before a file is written over."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


class Answer(Enum):
    """What to do with a kit file that somebody else has changed."""

    ELSEWHERE = auto()
    REPLACE = auto()
    NOT_NOW = auto()


class Work(Enum):
    """Which state of a kit to go on with, where newer work on it was not saved."""

    NEWER = auto()
    SAVED = auto()
    NEITHER = auto()


def with_ending(parent: QWidget, chosen: Path, endings: Collection[str], ending: str) -> Path | None:
    """Return a file that was chosen, with an ending if it has none of those known; None if it is not to be replaced.

    The dialog asked about the file as it was typed, so one that is there under the name with its ending is asked about.
    """
    if chosen.suffix.lower() in endings:
        return chosen
    file = chosen.with_name(f"{chosen.name}{ending}")
    return file if may_replace(parent, [file]) else None


def may_replace(parent: QWidget, files: Sequence[Path]) -> bool:
    """Ask whether files that are there may be replaced; those that are not need no question."""
    there = [file.name for file in files if file.exists()]
    if not there:
        return True
    buttons = QMessageBox.StandardButton
    question = translate("asking", "There is already a file {0}. Do you want to replace it?")
    if len(there) > 1:
        question = translate("asking", "There are already files {0}. Do you want to replace them?")
    title = translate("asking", "Replace the file?")
    question = question.replace("{0}", ", ".join(there))
    return QMessageBox.question(parent, title, question, buttons.Yes | buttons.No, buttons.No) == buttons.Yes


def ask_to_save(parent: QWidget, name: str) -> QMessageBox.StandardButton:
    """Ask whether the changes of a kit are to be saved before it is put away. name: what it is called."""
    buttons = QMessageBox.StandardButton
    title = translate("asking", "Save the kit?")
    question = translate("asking", "The kit “{0}” has changes that are not saved.").replace("{0}", name)
    return QMessageBox.question(parent, title, question, buttons.Save | buttons.Discard | buttons.Cancel, buttons.Save)


def ask_about_changed_file(parent: QWidget, name: str) -> Answer:
    """Ask what to do with a kit file that somebody else has changed since it was opened or saved here."""
    buttons = QMessageBox.StandardButton
    title = translate("asking", "Save the kit?")
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", buttons.NoButton, parent)
    box.setText(translate("asking", "{0} was changed by somebody else since you opened it.").replace("{0}", name))
    box.setInformativeText(translate("asking", "If you replace it, what they changed is lost."))
    elsewhere = box.addButton(translate("asking", "Save under another name…"), QMessageBox.ButtonRole.AcceptRole)
    replace_it = box.addButton(translate("asking", "Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(buttons.Cancel)
    box.setDefaultButton(elsewhere)
    box.exec()
    answers = {elsewhere: Answer.ELSEWHERE, replace_it: Answer.REPLACE}
    return next((answer for button, answer in answers.items() if button is box.clickedButton()), Answer.NOT_NOW)


def ask_which_work(parent: QWidget, name: str) -> Work:
    """Ask whether to go on with the work on a kit that was not saved, or with its file; nothing is lost by either."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, translate("asking", "Which one?"), "", buttons.NoButton, parent)
    box.setText(translate("asking", "There is newer work on {0} that was not saved last time.").replace("{0}", name))
    box.setInformativeText(translate("asking", "If you open the saved kit, the newer work waits on the start page."))
    newer = box.addButton(translate("asking", "Get the newer work back"), QMessageBox.ButtonRole.AcceptRole)
    saved = box.addButton(translate("asking", "Open the saved kit"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(buttons.Cancel)
    box.setDefaultButton(newer)
    box.exec()
    answers = {newer: Work.NEWER, saved: Work.SAVED}
    return next((answer for button, answer in answers.items() if button is box.clickedButton()), Work.NEITHER)
