"""One row after the other: its kit, its pieces, their files. Whoever makes rows holds one maker for all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from kit.check.content import check_piece, is_told, unknown_template
from kit.check.said import check_kit
from kit.export import file_name, is_social, piece_files
from kit.files import Sink, folder_words, whole_file, write_whole
from kit.kit_file.opening import OpenedKit, open_kit
from kit.kit_file.years import opened_with_years
from kit.library.load import open_library
from kit.merge.columns import Column
from kit.merge.filling import Base, filled, is_column
from kit.merge.notes import Notes, Summed, digest_of
from kit.merge.table import Row
from kit.merge.template import EXAMPLE, is_example
from kit.model.kit import Kit, PieceChoice
from kit.model.layer import Layer
from kit.model.library import wanted_pieces, with_known_language
from kit.model.preset import SCREEN, SOCIAL, Preset
from kit.pieces import (
    Piece,
    Workbench,
    chosen_pieces,
    group_name,
    lay_out_piece,
    of_piece,
    once,
    prepare,
    unforeseen,
)
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.studio import Studio
from kit.values import dataclass
from kit.words.words import Value

_MOST_REMEMBERED: Final = 2_000
"""What so many rows say is remembered from when they are checked until they are made, a few thousand bytes each."""

_NEEDED: Final = frozenset(
    (
        *("missing-name", "missing-photo.none", "missing-event.empty"),
        *(f"missing-{part}" for part in ("title", "date", "venue", "starts")),
    )
)
"""What a piece cannot do without, which a kit is only warned of."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for all rows of a merge; it can be sent to another process or computer.

    only: the templates of which pieces are made, all of the kit if empty. made_from: a digest of all that is the same
    for every row. run: what tells this merge from the next one of the same job, since a worker of a cluster outlives
    both, and must not take what it knows of the folder for what is there now.
    """

    kit: Path
    table: Path
    columns: tuple[Column, ...]
    folder: Path
    preset: Preset
    layers: tuple[Layer, ...] = ()
    only: tuple[str, ...] = ()
    force: bool = False
    today: date | None = None
    made_from: str = ""
    run: str = ""


class Result(StrEnum):
    """What became of a row."""

    MADE = "made"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Made:
    """A row that was made, or left out. files: the digest of each, by its name. key: what it was made from."""

    row: int
    group: str
    result: Result
    problems: tuple[Problem, ...]
    files: Mapping[str, str] = field(default_factory=dict)
    key: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A row that was read. kit: the opened one, its language under the tag that the library knows it by."""

    row: Row
    opened: OpenedKit
    kit: Kit
    studio: Studio

    @property
    def group(self) -> str:
        """What the group is called."""
        return group_name(self.kit)


@dataclass(frozen=True, slots=True)
class Checked:
    """A row that was looked at before anything is made. of_kit: of its problems those of what its kit says."""

    row: int
    group: str
    problems: tuple[Problem, ...]
    of_kit: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it can be made, as far as can be known before it is laid out."""
        return not any(each.severity is Severity.ERROR for each in self.problems)


@dataclass(frozen=True, slots=True)
class Order:
    """A row that is to be made. mark: what its files have in their names. of_kit: as it was checked."""

    row: Row
    mark: str
    of_kit: tuple[Problem, ...]


class Maker:
    """Makes the rows of one job. What does not change from row to row is read once, and kept in a studio's store.

    What a row says is read when it is checked, and remembered until it is made, of no more rows than memory has room
    for however long the table is.
    """

    def __init__(self, job: Job) -> None:
        """Read the kit and its campaign. Raises KitError."""
        self.job = job
        self._studios: dict[str, Studio] = {}
        opened = open_kit(job.kit)
        self.base = Base.of(opened, job.columns, job.table, self._studio(opened.kit.campaign).library)
        self._notes = Notes(job.folder)
        self._bench: Workbench | None = None
        self._checked: dict[Row, OpenedKit] = {}

    def require_pieces(self) -> None:
        """Make sure that the templates asked for are there. Raises KitError."""
        library = self._studio(self.base.opened.kit.campaign).library
        unknown = [id for id in self.job.only if id not in library.templates]
        if unknown:
            raise KitError(unknown_template(id, library) for id in unknown)

    def read(self, row: Row) -> Filled | Checked:
        """Return what a row says; if it cannot be read at all, why."""
        if row.problem:
            return Checked(row.number, "", (row.problem,))
        if is_example(self.base.columns, row):
            problem = Problem(Severity.ERROR, "row-example", file=str(self.job.table))
            return Checked(row.number, EXAMPLE["Name"], (problem,))
        try:
            opened = filled(self.base, row)
            if len(self._checked) < _MOST_REMEMBERED:
                self._checked[row] = opened
            studio = self._studio(opened.kit.campaign)
            opened = opened_with_years(opened, studio.library.campaign)
        except KitError as error:
            return Checked(row.number, "", error.problems)
        except Exception as error:
            return Checked(row.number, "", (unforeseen(error),))
        return Filled(row, opened, with_known_language(opened.kit, studio.library), studio)

    def names(self, row: Filled, mark: str = "") -> tuple[str, ...]:
        """Return the names that the files of a row will have."""
        return tuple(name for choice in self._choices(row) for name in self._names(choice, row, mark))

    def check(self, row: Filled) -> Checked:
        """Return what is wrong with a row, without laying anything out."""
        kit, library, choices = row.kit, row.studio.library, self._choices(row)
        of_kit = check_kit(kit, library, row.studio.typefaces, row.studio.today)
        shared = (*row.opened.problems, *of_kit)
        pieces = (found for number, each in enumerate(choices) for found in check_piece(each, number, kit, library))
        found = once((*shared, *(each for each in pieces if not is_told(each, shared))))
        problems = tuple(each.placed(str(row.opened.path), row.opened.places) for each in found)
        return Checked(row.row.number, group_name(kit), self._placed(problems), of_kit)

    def lay_out(self, order: Order) -> tuple[Made, tuple[Piece, ...], Workbench | None]:
        """Return the pieces of a row that go into one file with those of others, none of a row that is left out."""
        row = order.row
        try:
            opened = self._opened(row)
            bench, pieces, problems = self._laid_out(opened, order.of_kit)
        except KitError as error:
            return Made(row.number, "", Result.LEFT_OUT, tuple(error.problems)), (), None
        except Exception as error:
            return Made(row.number, "", Result.LEFT_OUT, (unforeseen(error),)), (), None
        result = Result.MADE if pieces and _sound(problems) else Result.LEFT_OUT
        return Made(row.number, group_name(opened.kit), result, problems), pieces, bench

    def write_pictures(self, made: Made, mark: str, pieces: Sequence[Piece], bench: Workbench) -> Made:
        """Write the pieces of a row that are pictures, and return what became of it. Raises WriteFailed."""
        social = [piece for piece in pieces if is_social(piece)]
        files = self.write([each for piece in social for each in piece_files(piece, bench, self.job.preset, mark)])
        return replace(made, files=files)

    def make(self, order: Order) -> Made:
        """Make the files of a row, all of them or none; what goes wrong is among the problems."""
        try:
            return self._make(order.row, order.mark, order.of_kit)
        except KitError as error:
            return Made(order.row.number, "", Result.LEFT_OUT, tuple(error.problems))
        except Exception as error:
            return Made(order.row.number, "", Result.LEFT_OUT, (unforeseen(error),))

    def _make(self, row: Row, mark: str, of_kit: tuple[Problem, ...]) -> Made:
        opened = self._opened(row)
        group = group_name(opened.kit)
        key = self._key(row, mark, opened)
        if not self.job.force and (there := self._notes.finished(key)):
            return Made(row.number, group, Result.UNCHANGED, (), there, key)
        bench, pieces, problems = self._laid_out(opened, of_kit)
        if not _sound(problems) or not pieces:
            return Made(row.number, group, Result.LEFT_OUT, problems)
        try:
            made = [each for piece in pieces for each in piece_files(piece, bench, self.job.preset, mark)]
            files = self.write(made)
        except KitError as error:
            return Made(row.number, group, Result.LEFT_OUT, (*problems, *error.problems))
        except Exception as error:
            return Made(row.number, group, Result.LEFT_OUT, (*problems, *of_piece([unforeseen(error)], "", bench)))
        return Made(row.number, group, Result.MADE, problems, files, key)

    def _opened(self, row: Row) -> OpenedKit:
        """Return what a row says, as it was checked if that is remembered. Raises KitError."""
        return self._checked.pop(row, None) or filled(self.base, row)

    def _laid_out(
        self, opened: OpenedKit, of_kit: tuple[Problem, ...]
    ) -> tuple[Workbench, tuple[Piece, ...], tuple[Problem, ...]]:
        """Return the pieces of a row, laid out, with every problem of the row."""
        studio = self._studio(opened.kit.campaign)
        ids = (*(piece.template for piece in opened.kit.pieces), *self.job.only)
        shown = {id: studio.library.templates[id] for id in ids if id in studio.library.templates}
        self._bench = bench = prepare(opened, studio, self._bench, shown, of_kit)
        bench = replace(bench, studio=replace(studio, problems=studio.library.problems))
        pieces = tuple(lay_out_piece(choice, bench, self.job.preset) for choice in chosen_pieces(bench, self.job.only))
        found = (*bench.asset_problems, *bench.problems, *(each for piece in pieces for each in piece.problems))
        return bench, pieces, self._placed(once(found))

    def _studio(self, campaign: str) -> Studio:
        """Return the studio of a campaign; most tables have one."""
        if campaign not in self._studios:
            library = open_library(self.job.layers, campaign=campaign)
            self._studios[campaign] = Studio.of(library, today=self.job.today)
        return self._studios[campaign]

    def _choices(self, row: Filled) -> list[PieceChoice]:
        only = self.job.only
        wanted = wanted_pieces(row.kit, row.studio.library)
        others = [id for id in dict.fromkeys(only) if id not in {choice.template for choice in wanted}]
        return [each for each in (*wanted, *map(PieceChoice, others)) if not only or each.template in only]

    def _names(self, choice: PieceChoice, row: Filled, mark: str) -> Iterator[str]:
        """Yield the names of the files of a piece; of several pictures the one that they are numbered from."""
        template, preset = row.studio.library.templates.get(choice.template), self.job.preset
        if template is None:
            return
        going_to = SCREEN if template.kind == "social" and preset.id != SOCIAL.id else preset
        piece = Piece(choice, template, None, going_to, ())
        ending = "png" if is_social(piece) or preset.id == SOCIAL.id else "pdf"
        yield file_name(piece, row.kit, row.studio.library, ending, mark=mark)

    def _placed(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Return the problems of a row, those of its cells as problems of the table.

        What a piece needs and an empty cell does not say is an error, and so is a name that is not there: nobody looks
        at each of many pieces.
        """
        return tuple(self._of_cell(each) if is_column(self.base, each.field) else each for each in problems)

    def _of_cell(self, problem: Problem) -> Problem:
        if problem.name == "missing.group":
            problem = replace(problem, name="cell-empty.group")
        elif problem.name == "missing-event":
            problem = _empty(problem, "cell-empty.event", "cell-empty.event-several")
        elif problem.severity is Severity.WARNING and problem.name in _NEEDED:
            problem = _empty(problem, "cell-empty.piece", "cell-empty.piece-several")
        elif problem.severity is Severity.WARNING and problem.code.startswith("unknown-"):
            name = "unknown-language.cell" if problem.code == "unknown-language" else problem.name
            problem = replace(problem, severity=Severity.ERROR, name=name)
        return replace(problem, file=str(self.job.table), line=None, column=None)

    def _key(self, row: Row, mark: str, opened: OpenedKit) -> str:
        """Return a digest of all that the files of a row are made from."""
        made_from = hashlib.sha256(f"{self.job.made_from}\0{mark}".encode())
        for column in self.base.columns:
            made_from.update(f"\0{column.field}\0{row.cells[column.index]}".encode(errors="replace"))
        for file in sorted(opened.logo_sources):
            made_from.update(file.encode(errors="replace") + b"\0" + opened.read_logo(file) + b"\0")
        return made_from.hexdigest()[:32]

    def write_one(self, name: str, write: Callable[[Sink], None]) -> dict[str, str]:
        """Write a file that may be longer than memory unless it would replace somebody else's, and return its digest.

        write: writes it to a stream. Raises WriteFailed.
        """
        if not self.job.force and not self._notes.may_replace(name, ""):
            raise self._in_the_way(name)
        with whole_file(self.job.folder / name) as stream:
            summed = Summed(stream)
            write(summed)
        return {name: summed.digest}

    def write(self, made: Sequence[tuple[str, bytes]]) -> dict[str, str]:
        """Write files unless one would replace somebody else's, and return their digests. Raises WriteFailed."""
        files = {name: digest_of(data) for name, data in made}
        for name, digest in files.items():
            if not self.job.force and not self._notes.may_replace(name, digest):
                raise self._in_the_way(name)
        for name, data in made:
            write_whole(self.job.folder / name, data)
        return files

    def _in_the_way(self, name: str) -> WriteFailed:
        values: dict[str, Value] = {"name": name, "folder": folder_words(self.job.folder)}
        return WriteFailed(Problem(Severity.ERROR, "file-exists.merge", values, file=str(self.job.folder / name)))


def _sound(problems: tuple[Problem, ...]) -> bool:
    return not any(each.severity is Severity.ERROR for each in problems)


def _empty(problem: Problem, name: str, of_several: str) -> Problem:
    """Return the error of an empty cell that a piece needs, or several, which are named then."""
    several = problem.values.get("pieces") if not problem.piece else None
    values = {"pieces": several} if several else {}
    return replace(problem, severity=Severity.ERROR, name=of_several if several else name, values=values)
