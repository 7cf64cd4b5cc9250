"""Exporting in the background: one piece after the other, so that it can be stopped between two of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.background.jobs import Stale, Tell, Work
from kit.export import Outcome, export, write_how_to_print
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.preset import Preset
from kit.pieces import Workbench, prepare
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.studio import Studio

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be exported: some pieces of a kit as it stands, for a preset, into a folder.

    force: whether files that did not come from this kit may be replaced.
    """

    opened: OpenedKit
    studio: Studio
    preset: Preset
    folder: Path
    choices: tuple[PieceChoice, ...]
    force: bool = False


@dataclass(frozen=True, slots=True)
class InHand:
    """How far an export has come: so many pieces are done, of how many, and which one is being made."""

    done: int
    total: int
    choice: PieceChoice


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one piece: its files, its problems, and which of the files replaced others."""

    choice: PieceChoice
    files: tuple[Path, ...]
    problems: tuple[Problem, ...]
    replaced: tuple[Path, ...] = ()

    @property
    def occupied(self) -> tuple[Path, ...]:
        """The files of somebody else's that stand in the way."""
        return tuple(Path(problem.file) for problem in self.problems if problem.code == "file-exists")

    @property
    def reasons(self) -> tuple[Problem, ...]:
        """Why it was not made, or not all of its files, apart from those in the way; nothing if it was."""
        if self.occupied:
            return ()
        errors = tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)
        if self.files:  # then nothing was wrong with it but what happened as they were written
            errors = tuple(problem for problem in errors if problem.piece == self.choice.template)
        failed = tuple(problem for problem in errors if problem.code == "write-failed")
        return failed or errors

    @property
    def lacking(self) -> bool:
        """Whether it was not made, or not all of its files."""
        return bool(self.occupied or self.reasons)


@dataclass(frozen=True, slots=True)
class Ended:
    """How an export ended: what became of each piece that it came to, and whether it was stopped before the last.

    how_to: the page that says how they are printed, if there is one. replaced: the files that were there before and
    said something else.
    """

    order: ExportOrder
    made: tuple[Made, ...]
    cancelled: bool
    how_to: tuple[Path, ...] = ()
    replaced: tuple[Path, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file of a piece that was written, whole."""
        return tuple(file for made in self.made for file in made.files)


class _Cancelled(Exception):
    """Raised between two steps of an export that somebody stopped."""


def export_work(order: ExportOrder, cancel: threading.Event) -> Work:
    """Return the work of an export; it ends early, with what it has made until then, once cancel is set."""

    def work(stale: Stale, tell: Tell) -> Ended:
        if not order.folder.is_dir():
            raise WriteFailed(no_folder(order.folder))
        studio = order.studio
        bench = prepare(order.opened, studio)
        made: list[Made] = []
        for choice in order.choices:
            if cancel.is_set():
                break
            tell(InHand(len(made), len(order.choices), choice))
            try:
                made.append(_make(choice, bench, order, cancel))
            except _Cancelled:
                break
        ended = Ended(order, tuple(made), len(made) < len(order.choices))
        told = _how_to(bench, ended)
        replaced = tuple(file for each in made for file in each.replaced)
        return replace(ended, how_to=told.files, replaced=(*replaced, *told.replaced))

    return work


def _how_to(bench: Workbench, ended: Ended) -> Outcome:
    """Write the page that says how the pieces are printed that were made."""
    order, choices = ended.order, [made.choice for made in ended.made if made.files]
    return write_how_to_print(bench, order.folder, order.preset, choices, force=order.force)


def _make(choice: PieceChoice, bench: Workbench, order: ExportOrder, cancel: threading.Event) -> Made:
    """Export one piece by itself; its files are written whole or not at all."""
    quiet = replace(bench, studio=replace(bench.studio, problems=()))
    try:
        outcome = export(quiet, order.folder, order.preset, force=order.force, progress=_stopping(cancel), alone=choice)
    except KitError as error:
        return Made(choice, (), error.problems)
    return Made(choice, outcome.files, outcome.problems, outcome.replaced)


def _stopping(cancel: threading.Event) -> Callable[[int, int, str], None]:
    def progress(done: int, total: int, name: str) -> None:
        """Stop before a piece is painted, never after it is written."""
        if cancel.is_set() and done < total:
            raise _Cancelled

    return progress


def no_folder(folder: Path) -> Problem:
    """Return the problem that a folder for the files is not there."""
    return Problem(Severity.ERROR, "no-folder.gone", {"folder": str(folder)}, file=str(folder))
