"""Opening and saving kits for a session: files are read and written in the background, problems come back as values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from gui.background.jobs import Stale, Tell, Work
from gui.kits.session import State
from kit.kit_file import open_kit, save_kit
from kit.library.folders import shipped_assets
from kit.model.library import Library
from kit.model.pack import ENDING
from kit.packs.used import packs_used
from kit.problems import KitError, Problem

KIT_ENDINGS = (".kit", ".yaml", ".yml")

PACK_FILES = f"*{ENDING}"

Stamp = tuple[int, int]
"""When a file was last written, in nanoseconds, and its size in bytes: another one means that somebody changed it."""


def is_pack_file(path: Path) -> bool:
    """Tell whether a file is a pack, by its name."""
    return path.suffix.lower() == ENDING


def stamp(path: Path) -> Stamp | None:
    """Return the stamp of a file, None if it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


@dataclass(frozen=True, slots=True)
class Opened:
    """A kit that was opened: its state, its file as it was then, and what was wrong with it."""

    state: State
    path: Path | None
    problems: tuple[Problem, ...]
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """A state that is now in a file, and that file as it is now."""

    state: State
    path: Path
    stamp: Stamp | None


def open_file(path: Path) -> Work:
    """Return the work of opening a kit file, every logo read, so that nothing depends on the files any more."""

    def work(stale: Stale, tell: Tell) -> Opened:
        return read_kit(path)

    return work


def read_kit(path: Path) -> Opened:
    """Return an opened kit with the bytes of its logos. Raises KitError if it cannot be read at all."""
    before = stamp(path)
    opened = open_kit(path)
    logos: dict[str, bytes] = {}
    problems = list(opened.problems)
    for name in opened.logo_sources:
        try:
            logos[name] = opened.read_logo(name)
        except KitError as error:
            problems += error.problems
    return Opened(State(opened.kit, logos), path, tuple(problems), before)


def example() -> Work:
    """Return the work of opening the shipped example as a kit that has no file yet."""

    def work(stale: Stale, tell: Tell) -> Opened:
        opened = read_kit(shipped_assets() / "example" / "kit.yaml")
        return Opened(opened.state, None, ())

    return work


def save_file(state: State, path: Path, library: Library) -> Work:
    """Return the work of writing a state to a kit file, whole or not at all; the kit names the packs that it needs."""

    def work(stale: Stale, tell: Tell) -> Saved:
        save_kit(replace(state.kit, packs=packs_used(state.kit, library)), path, dict(state.logos))
        return Saved(state, path, stamp(path))

    return work
