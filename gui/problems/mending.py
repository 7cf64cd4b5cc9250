"""How a problem is fixed by a button: what the button says, what the step is called, and the state it leads to."""

from __future__ import annotations

from typing import NamedTuple

from gui.kits.session import State, files_kept
from gui.problems.words import WINDOW
from kit.mending import mend as mending
from kit.model.library import Library
from kit.problems import Problem
from kit.text.typefaces import Typefaces


class Mending(NamedTuple):
    """What a button says, how undo calls the step, and the state that it leads to."""

    label: str
    step: str
    state: State


def mend(problem: Problem, state: State, library: Library, typefaces: Typefaces | None = None) -> Mending | None:
    """Return how a problem can be fixed, None if only a person can; logos that are not needed any more are let go.

    typefaces: needed to find signs they lack.
    """
    found = mending.mend(problem, state.kit, library, typefaces, state.logos)
    if found is None:
        return None
    kept = State(found.kit, files_kept(found.kit, state.logos))
    return Mending(WINDOW.phrase(found.label), WINDOW.phrase(found.step), kept)
