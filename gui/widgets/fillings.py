"""Pictures of templates filled with a group's own choices, made in the background by the engine itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.kits.session import State
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.library import Library
from kit.model.preset import SCREEN
from kit.problems import KitError, Severity
from kit.studio import Studio
from kit.text.typefaces import Typefaces

if TYPE_CHECKING:
    from kit.pieces import Workbench


@dataclass(frozen=True, slots=True)
class Filling:
    """A template filled: the picture of its first sheet, None if it cannot be made, and what is wrong with it."""

    template: str
    image: QImage | None
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What pictures are made from: all of a state but the choice of pieces, which is not to be seen in them."""

    state: State
    studio: Studio
    longest: int

    def shows_the_same(self, other: _Wanted, template: str) -> bool:
        """Tell whether the picture of a template would be the same."""
        if (self.longest, self.state) != (other.longest, other.state):
            return False
        return self.studio is other.studio or _alone(self.studio, template) == _alone(other.studio, template)


def _alone(studio: Studio, template: str) -> tuple[Library, Typefaces]:
    """Return what the picture of one template is made from; other typefaces may also stand for other pictures."""
    templates = {id: value for id, value in studio.library.templates.items() if id == template}
    return replace(studio.library, templates=templates), studio.typefaces


class Fillings(QObject):
    """Makes the pictures that are asked for, those asked for first, and remembers the newest of each template."""

    made = Signal(object)
    """A Filling."""

    failed = Signal(object)
    """The exception that ended the work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench: Workbench | None = None
        self._known: dict[str, tuple[_Wanted, Filling]] = {}
        self._work = Latest("fillings", self)
        self._work.part.connect(self._take)
        self._work.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether pictures are being made."""
        return self._work.busy

    def close(self) -> None:
        """Stop for good."""
        self._work.close()

    def cancel(self) -> None:
        """Make no more of what was asked for."""
        self._work.cancel()

    def want(self, opened: OpenedKit, state: State, studio: Studio, templates: Sequence[str], longest: int) -> None:
        """Ask for pictures of templates, their longer side of that many pixels; each is told of when it is there."""
        wanted = _Wanted(replace(state, kit=replace(state.kit, pieces=())), studio, longest)
        missing = [id for id in templates if not self._is_known(id, wanted)]
        bare = replace(opened, kit=wanted.state.kit)
        if missing:
            self._work.order(lambda stale, tell: self._make(bare, wanted, missing, stale, tell))
        else:
            self._work.cancel()

    def _is_known(self, id: str, wanted: _Wanted) -> bool:
        if id not in self._known or not self._known[id][0].shows_the_same(wanted, id):
            return False
        self._known[id] = (wanted, self._known[id][1])  # lets go of a library that was read before
        return True

    def _make(self, opened: OpenedKit, wanted: _Wanted, templates: Sequence[str], stale: Stale, tell: Tell) -> None:
        from kit.pieces import prepare  # the engine is read on this thread

        studio = wanted.studio
        self._bench = prepare(opened, studio, self._bench)
        for id in templates:
            if stale():
                raise Superseded
            tell((wanted, _filled(id, self._bench, wanted.longest)))

    def _take(self, part: tuple[_Wanted, Filling]) -> None:
        self._known[part[1].template] = part
        self.made.emit(part[1])


def _filled(template: str, bench: Workbench, longest: int) -> Filling:
    from gui.kits.proofs import as_images
    from gui.problems.words import window_voice
    from kit.pieces import lay_out_piece
    from kit.printed import print_piece
    from kit.raster import rasterise

    voice = window_voice(bench.library)
    try:
        piece = lay_out_piece(PieceChoice(template), bench, SCREEN)
        errors = tuple(voice.say(problem).message for problem in piece.problems if problem.severity is Severity.ERROR)
        if not piece.pages:
            return Filling(template, None, errors)
        size = piece.sheets[0].size
        dpi = longest * 25.4 / max(size.width, size.height)
        image = as_images(rasterise(print_piece(piece, bench), dpi, [0]))[0]
    except KitError as error:
        return Filling(template, None, tuple(voice.say(problem).message for problem in error.problems))
    return Filling(template, image, errors)
