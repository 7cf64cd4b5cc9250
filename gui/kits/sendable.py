"""Pages of a piece as pictures, and a kit as one file: what a group sends to somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gui.background.jobs import Stale, Tell, Work
from gui.kits.documents import save_file
from gui.kits.session import State
from kit.export import page_pictures
from kit.files import write_whole
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.library import Library
from kit.model.preset import SCREEN
from kit.pieces import lay_out_piece, prepare
from kit.problems import KitError, Severity
from kit.studio import Studio


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """Which pages of a piece are wanted as pictures, by their numbers from 0; all of them if None."""

    opened: OpenedKit
    studio: Studio
    choice: PieceChoice
    pages: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """A page as a picture (PNG): its number from 0, and how many pages the piece has."""

    picture: bytes
    page: int
    count: int


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written."""

    files: tuple[Path, ...]


def copy_work(order: PictureOrder) -> Work:
    """Return the work of making a picture of one page; a piece with errors is a KitError."""

    def work(stale: Stale, tell: Tell) -> Copied:
        pictures, count = _pictures(order)
        return Copied(pictures[0], order.pages[0] if order.pages else 0, count)

    return work


def write_work(order: PictureOrder, files: Sequence[Path]) -> Work:
    """Return the work of writing pictures of pages into files, each whole; a piece with errors is a KitError."""

    def work(stale: Stale, tell: Tell) -> Written:
        pictures, _ = _pictures(order)
        for file, picture in zip(files, pictures, strict=True):
            write_whole(file, picture)
        return Written(tuple(files))

    return work


def send_work(state: State, file: Path, library: Library) -> Work:
    """Return the work of writing a kit with everything in it into one file, which is not where the kit is kept."""
    save = save_file(state, file, library)

    def work(stale: Stale, tell: Tell) -> Written:
        save(stale, tell)
        return Written((file,))

    return work


def _pictures(order: PictureOrder) -> tuple[list[bytes], int]:
    bench = prepare(order.opened, order.studio)
    piece = lay_out_piece(order.choice, bench, SCREEN)
    if not piece.sound:
        raise KitError([problem for problem in piece.problems if problem.severity is Severity.ERROR])
    return page_pictures(piece, bench, order.pages), len(piece.pages)


def numbered(file: Path, count: int) -> tuple[Path, ...]:
    """Return a name for each of several files, made from one: the same if there is only one."""
    if count == 1:
        return (file,)
    return tuple(file.with_name(f"{file.stem} - picture {number}{file.suffix}") for number in range(1, count + 1))
