"""A table read in the background: its columns, its rows, and the rows that somebody looks at as pieces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from gui.background.jobs import Stale, Superseded, Tell, Work
from gui.kits.proofs import Proof, proof_of
from gui.kits.session import State
from kit.called import piece_name
from kit.files import make_folder, write_whole
from kit.kit_file import save_kit
from kit.merge.columns import Column
from kit.merge.decoding import Reading, readings
from kit.merge.making import Checked, Filled, Job, Maker
from kit.merge.survey import Survey, survey
from kit.merge.table import Table, open_table
from kit.merge.template import template_table
from kit.merge.understood import Seen, see
from kit.model.library import wanted_pieces
from kit.model.preset import SCREEN
from kit.packs.used import packs_used
from kit.pieces import lay_out_piece, once, prepare
from kit.problems import Problem, Severity
from kit.studio import Studio

_TOLD_EVERY: Final = 20
"""How far it is with the rows is told after so many of them."""


@dataclass(frozen=True, slots=True)
class Source:
    """The kit that every row begins with. file: where a copy of it is put, as it is now, for those who make rows."""

    state: State
    studio: Studio
    file: Path


@dataclass(frozen=True, slots=True)
class Opened:
    """A table that was opened. readings: the ways in which its letters could be read, none if there is no doubt."""

    table: Table
    seen: tuple[Seen, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """So many rows were looked at."""

    rows: int


@dataclass(frozen=True, slots=True)
class Looked:
    """All rows of a table were looked at; maker: with whom the pieces of one of them can be shown."""

    table: Table
    maker: Maker
    survey: Survey


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as a piece. proof: None if there is none of it. names: what the pieces of the row are called.

    problems: what is wrong with the row and this piece.
    """

    row: int
    group: str
    proof: Proof | None
    names: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """An empty table that was written."""

    file: Path


def open_work(path: Path, encoding: str, language: str) -> Work:
    """Return the work of opening a table. Raises KitError. encoding: '' if nobody has said what it is."""

    def work(stale: Stale, tell: Tell) -> Opened:
        table = open_table(path, encoding, language)
        in_doubt = bool(table.encoding) and not table.encoding.startswith("utf")
        ways = readings(path, table.encoding) if in_doubt else ()
        return Opened(table, see(table), ways if len(ways) > 1 else ())

    return work


def template_work(file: Path) -> Work:
    """Return the work of writing a table to fill in. Raises WriteFailed."""

    def work(stale: Stale, tell: Tell) -> Template:
        write_whole(file, template_table())
        return Template(file)

    return work


def survey_work(source: Source, table: Table, columns: tuple[Column, ...]) -> Work:
    """Return the work of looking at every row. Raises KitError."""

    def work(stale: Stale, tell: Tell) -> Looked:
        keep(source)
        maker = Maker(job_for(source, table, columns, source.file.parent))

        def looked_at(rows: int) -> None:
            if stale():
                raise Superseded
            if rows % _TOLD_EVERY == 0:
                tell(Counted(rows))

        return Looked(table, maker, survey(maker, table, looked_at))

    return work


def keep(source: Source) -> None:
    """Write the kit as it is now into the file from which rows are made. Raises WriteFailed."""
    make_folder(source.file.parent)
    kit = source.state.kit
    save_kit(replace(kit, packs=packs_used(kit, source.studio.library)), source.file, dict(source.state.logos))


def job_for(source: Source, table: Table, columns: tuple[Column, ...], folder: Path) -> Job:
    """Return the job of making the rows of a table into a folder, to be read on a screen."""
    layers = source.studio.library.layers
    return Job(source.file, table.path, columns, folder, SCREEN, layers, today=source.studio.today)


def shown_work(looked: Looked, number: int, piece: int, dpi: float) -> Work:
    """Return the work of showing a piece of a row. Raises KitError.

    number: that of the row. piece: which of its pieces, from 0. dpi: 0 for a small picture.
    """

    def work(stale: Stale, tell: Tell) -> Shown:
        row = looked.survey.row(number, looked.table)
        read = looked.maker.read(row)
        if isinstance(read, Checked):
            return Shown(row.number, read.group, None, (), read.problems)
        return _shown(looked.maker, read, piece, dpi)

    return work


def _shown(maker: Maker, read: Filled, number: int, dpi: float) -> Shown:
    checked = maker.check(read)
    library = read.studio.library
    choices = wanted_pieces(read.kit, library)
    names = tuple(piece_name(each, read.kit, library) for each in choices)
    if not choices:
        return Shown(checked.row, checked.group, None, names, checked.problems)
    choice = choices[min(number, len(choices) - 1)]
    template = library.templates.get(choice.template)
    bench = prepare(read.opened, read.studio, shown={choice.template: template} if template else {})
    piece = lay_out_piece(choice, bench, SCREEN)
    found = (each for each in piece.problems if each.severity is Severity.ERROR)
    problems = once((*checked.problems, *found))
    return Shown(checked.row, checked.group, proof_of(piece, bench, dpi), names, problems)
