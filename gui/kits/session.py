"""The open kit, its history and the library: the only thing in the window that changes a kit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import inf
from os import urandom
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from gui.kits.unread import is_unread_moment, unread_moments
from kit.kit_file import OpenedKit
from kit.kit_file.years import with_years
from kit.mending.fields import part_of
from kit.model.kit import GroupDetails, Kit, LogoChoice, PhotoChoice, PieceChoice, role_of
from kit.model.library import Library, wanted_pieces, with_known_language
from kit.problems import Problem, Severity
from kit.studio import Studio

JOIN_WITHIN = 1.5
"""Edits of the same field that follow within this many seconds are one step to undo, as typing is."""


@dataclass(frozen=True, slots=True)
class State:
    """What the window edits: a kit, and the bytes of each logo, and of the photo, by the file that the kit names."""

    kit: Kit = field(default_factory=lambda: Kit(GroupDetails(), ()))
    logos: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One step that can be undone: what it is called, and the state that it led to."""

    name: str
    state: State
    joins: str = ""
    at: float = 0.0


class Session(QObject):
    """Holds the open kit as a value; every edit puts a new value in its place and tells everybody."""

    begun = Signal()
    """Another kit was opened or begun; `changed` follows."""

    changed = Signal()
    """The state is another one: by an edit, undo, redo, or because another kit was opened."""

    file_changed = Signal()
    """The kit's file, or whether all is saved in it, is another."""

    assets_changed = Signal()
    """The library was read anew."""

    taken_out = Signal(str)
    """A person took something out of the kit: a sentence that says what."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.path: Path | None = None
        self._told: tuple[Problem, ...] = ()
        self._untitled = _untitled()
        self._steps = [Step("", State())]
        self._now = 0
        self._saved: State | None = self._steps[0].state

    @property
    def library(self) -> Library:
        """What the assets offer."""
        return self.studio.library

    @property
    def state(self) -> State:
        """What is being edited."""
        return self._steps[self._now].state

    @property
    def kit(self) -> Kit:
        """The kit that is being edited."""
        return self.state.kit

    @property
    def pieces(self) -> tuple[PieceChoice, ...]:
        """The pieces that the kit wants, each once; one for each event is there as often."""
        return wanted_pieces(self.kit, self.library)

    @property
    def unsaved(self) -> bool:
        """Whether the state is another than the one in the kit's file."""
        return self.state != self._saved

    @property
    def undo_name(self) -> str:
        """What undo would take back, '' if nothing."""
        return self._steps[self._now].name if self._now else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again, '' if nothing."""
        return self._steps[self._now + 1].name if self._now + 1 < len(self._steps) else ""

    def opened_kit(self) -> OpenedKit:
        """Return the state as the engine takes it, just as if it had been opened from a file.

        What was wrong with the file is told as long as that part of the kit is as it was there.
        """
        begun = self._steps[0].state.kit
        told = [problem for problem in self._told if part_of(begun, problem.field) == part_of(self.kit, problem.field)]
        known = {problem.field.split(".")[0] for problem in told}
        told += [
            self._no_logo(index, logo.file)
            for index, logo in enumerate(self.kit.logos)
            if logo.file and logo.file not in self.state.logos and f"logos[{index}]" not in known
        ]
        told += unread_moments(self.kit)
        return OpenedKit(self.kit, self.path or self._untitled, tuple(told), dict(self.state.logos))

    def _no_logo(self, index: int, file: str) -> Problem:
        return Problem(Severity.ERROR, "missing-logo.gone", {"file": Path(file).name}, field=f"logos[{index}]")

    def start(self, state: State, path: Path | None, told: tuple[Problem, ...] = (), *, saved: bool = True) -> None:
        """Begin with another kit and no history. told: what was wrong with its file. saved: whether a file holds it."""
        kit, told = with_years(with_known_language(state.kit, self.library), told, self.library.campaign)
        state = replace(state, kit=kit)
        self._steps, self._now = [Step("", state)], 0
        self._saved = state if saved else None
        self.path, self._told = path, tuple(problem for problem in told if not is_unread_moment(problem))
        self._untitled = _untitled()
        self.begun.emit()
        self.changed.emit()
        self.file_changed.emit()

    def go_on_from(self, other: Session) -> None:
        """Go on with the kit of another session, its file and its history."""
        self._steps, self._now, self._saved = list(other._steps), other._now, other._saved
        self.path, self._told, self._untitled = other.path, other._told, other._untitled
        self.begun.emit()
        self._tell()

    def edit(
        self,
        name: str,
        kit: Kit,
        *,
        joins: str = "",
        within: float = JOIN_WITHIN,
        logos: Mapping[str, bytes] | None = None,
    ) -> None:
        """Put a new kit in the old one's place, as a step of that name.

        joins: edits in a row with the same word here are one step, as the letters typed into one field are.
        within: that they follow within this many seconds.
        """
        state = State(kit, self.state.logos if logos is None else logos)
        if state == self.state:
            return
        step, last = Step(name, state, joins, monotonic()), self._steps[self._now]
        del self._steps[self._now + 1 :]
        if joins and last.joins == joins and self._now and step.at - last.at < within:
            self._steps[self._now] = step
        else:
            self._steps.append(step)
            self._now += 1
        self._tell()

    def add_logo(self, file: str, data: bytes, alt: str, together: str = "") -> str:
        """Add a logo to the end of the row, under a name that no other has; return that name.

        It is the group's own if no other is yet, else that of somebody with whom it does this.
        together: those with the same word here came at one go, and are one step to undo.
        """
        name = self._free_name(file)
        has_own = any(role_of(logo) == "ours" for logo in self.kit.logos)
        logo = LogoChoice(name, alt=alt, role="with" if has_own else "")
        kit = replace(self.kit, logos=(*self.kit.logos, logo))
        logos = {**self.state.logos, name: data}
        self.edit(self.tr("add logo"), kit, joins=together, within=inf, logos=logos)
        return name

    def put_logos(self, step: str, logos: Iterable[LogoChoice]) -> None:
        """Put other logos in place of those there are, as a step of that name; the bytes of the others are let go."""
        kit = replace(self.kit, logos=tuple(logos))
        self.edit(step, kit, logos=files_kept(kit, self.state.logos))

    def replace_logo(self, step: str, index: int, file: str, data: bytes) -> str:
        """Put another file in a logo's place, as it comes, the words being kept; return the name that it has now."""
        name = self._free_name(file)
        logos = list(self.kit.logos)
        logos[index] = replace(logos[index], file=name, page=None, background="", border="")
        kit = replace(self.kit, logos=tuple(logos))
        self.edit(step, kit, logos={**files_kept(kit, self.state.logos), name: data})
        return name

    def put_photo(self, file: str, data: bytes) -> str:
        """Have a file as the kit's photo, under a name that no other file has; return that name."""
        name = self._free_name(file, "photos")
        kit = replace(self.kit, photo=PhotoChoice(name))
        self.edit(self.tr("add photo"), kit, logos={**files_kept(kit, self.state.logos), name: data})
        return name

    def take_photo_out(self) -> None:
        """Have no photo in the kit."""
        kit = replace(self.kit, photo=None)
        self.edit(self.tr("remove photo"), kit, logos=files_kept(kit, self.state.logos))

    def _free_name(self, file: str, folder: str = "logos") -> str:
        """Return a name for a logo or photo that no other file of the kit has."""
        path, number = Path(file), 2
        taken = {name.casefold() for name in (*self.state.logos, *_files(self.kit))}
        name = f"{folder}/{path.name}"
        while name.casefold() in taken:
            name = f"{folder}/{path.stem}-{number}{path.suffix}"
            number += 1
        return name

    def undo(self) -> None:
        """Take back the last step."""
        if self._now:
            self._now -= 1
            self._tell()

    def take_back(self, joins: str) -> None:
        """Take back the last step if it is the one that edits with this word were joined into."""
        if self._steps[self._now].joins == joins:
            self.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._now + 1 < len(self._steps):
            self._now += 1
            self._tell()

    def saved_as(self, path: Path, state: State) -> None:
        """Note that a file now holds a state."""
        self.path, self._saved = path, state
        self.file_changed.emit()

    def use(self, studio: Studio) -> None:
        """Put a library that was read anew in the old one's place."""
        self.studio = studio
        self.assets_changed.emit()
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
        self.file_changed.emit()


def files_kept(kit: Kit, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return those of some files that a kit names."""
    named = _files(kit)
    return {file: data for file, data in files.items() if file in named}


def _files(kit: Kit) -> frozenset[str]:
    return frozenset((*(logo.file for logo in kit.logos), *([kit.photo.file] if kit.photo else [])))


def _untitled() -> Path:
    """Return a path for a kit without a file, another one each time: two untitled kits are not the same kit."""
    return Path(f"untitled-{urandom(6).hex()}.kit")
