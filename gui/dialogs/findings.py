"""Problems of designs as they are told to whoever writes them: in words, with the line itself and a way to its file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.background.jobs import Stale, Tell, Work
from gui.problems.editors import command_for, may_be_opened
from gui.problems.trouble_text import fixed_font
from gui.problems.words import DESIGNERS, place, severity_word
from gui.widgets.labels import clear, words
from gui.widgets.signs import Sign
from kit.excerpt import Excerpt, excerpt
from kit.problems import Problem, Severity

SHOWN_AT_FIRST = 25
"""So many are shown until more are asked for: nobody reads more, and the dialog stays quick."""

_NUMBER, _LEAST = 8, 20
"""The number of a line and what follows it take so many letters; no less of the line itself is shown than so many."""

_SIGNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, and the line that it stands in, if it stands in one."""

    problem: Problem
    line: Excerpt | None = None


def with_lines(problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """Return problems with their lines, read from their files; the gravest first."""
    order = list(Severity)
    every = sorted(dict.fromkeys(problems), key=lambda problem: order.index(problem.severity))
    return tuple(Finding(problem, excerpt(problem)) for problem in every)


@dataclass(frozen=True, slots=True)
class ToOpen:
    """A file that is to be opened. command: the editor that opens it at its line, None for the system's own."""

    file: Path
    command: Sequence[str] | None


def editor_work(file: Path, line: int, column: int | None) -> Work:
    """Return the work of finding the editor that opens a file at a place; line, column: from 1."""

    def work(stale: Stale, tell: Tell) -> ToOpen:
        return ToOpen(file, command_for(file, line, column, os.environ))

    return work


class FindingRow(QFrame):
    """One problem: its sign and word, what is wrong, what to do, the line with a caret, and a button for the file."""

    file_wanted = Signal(object)
    """The problem whose file is to be opened at its line."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        problem = finding.problem
        self.problem = problem
        self.setFrameShape(QFrame.Shape.StyledPanel)
        word, (message, hint) = severity_word(problem.severity), DESIGNERS.say(problem)
        self.setAccessibleName(f"{word}: {message}")
        self.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(6)
        for text, look in ((" · ".join(filter(None, (word, _place(problem)))), "quiet"), (message, "")):
            column.addWidget(words(text, look))
        if hint:
            column.addWidget(words(hint, "quiet"))
        if finding.line:
            column.addWidget(FileLine(finding.line))
        self.open_button = QPushButton(
            self.tr("Open the file at this line") if problem.line else self.tr("Open the file")
        )
        self.open_button.setAutoDefault(False)
        self.open_button.setAccessibleName(self.open_button.text())
        self.open_button.setAccessibleDescription(f"{_place(problem)}: {message}")
        self.open_button.setVisible(bool(problem.file) and may_be_opened(Path(problem.file)))
        self.open_button.clicked.connect(lambda: self.file_wanted.emit(problem))
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Sign(_SIGNS[problem.severity], 22), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


def _place(problem: Problem) -> str:
    return place(problem) or (Path(problem.file).name if problem.file else "")


class FileLine(QLabel):
    """A line as it is in its file, with a caret below the place; of a long one, what is round that place."""

    def __init__(self, line: Excerpt) -> None:
        super().__init__()
        self._line = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fixed_font(self.font()))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.setAccessibleName(line.text)
        self.setText("\n".join(line.lines()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the line as there is room for."""
        super().resizeEvent(event)
        columns = self.width() // max(1, self.fontMetrics().horizontalAdvance("m")) - _NUMBER
        text = "\n".join(round_the_place(self._line, max(columns, _LEAST)).lines())
        if text != self.text():
            self.setText(text)


def round_the_place(line: Excerpt, most: int) -> Excerpt:
    """Return what of a line is round its place, at most so many letters of it."""
    if len(line.text) <= most:
        return line
    start = max(0, min(line.letters - most // 3, len(line.text) - most))
    shown = line.text[start : start + most]
    shown = f"…{shown[1:]}" if start else shown
    shown = f"{shown[:-1]}…" if start + most < len(line.text) else shown
    return replace(line, text=shown, caret=line.caret - start, letters=line.letters - start)


class FindingList(QWidget):
    """Findings one below the other, the first of them at once and all if they are asked for."""

    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.more = QPushButton()
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self._show(len(self._findings)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.hide()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show these instead of those before."""
        self._findings = tuple(findings)
        self._show(SHOWN_AT_FIRST)

    def _show(self, number: int) -> None:
        clear(self._column)
        self.rows = [FindingRow(finding) for finding in self._findings[:number]]
        for row in self.rows:
            row.file_wanted.connect(self.file_wanted)
            self._column.addWidget(row)
        self.more.setText(self.tr("Show all %n of them", "", len(self._findings)))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(len(self._findings) > number)
