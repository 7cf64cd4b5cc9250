"""A problem of a kit with all that its fix may need, and the fix itself."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from kit.mending.fields import part_of
from kit.model.kit import Kit
from kit.model.library import Library
from kit.problems import Problem
from kit.text.typefaces import Typefaces
from kit.words.words import Phrase, Value


class Mend(NamedTuple):
    """How a problem is fixed.

    label: what a button says. step: what undo calls it. done: the sentence that says what was done.
    kit: the kit that it leads to.
    safe: whether it may be done without asking, since nothing that somebody chose or typed is lost by it.
    """

    label: Phrase
    step: Phrase
    done: Phrase
    kit: Kit
    safe: bool = True


class Case(NamedTuple):
    """A problem, its kit, and what else its fix may need. logos: the files of the kit's logos that are at hand."""

    problem: Problem
    kit: Kit
    library: Library
    typefaces: Typefaces | None
    logos: Collection[str]

    @property
    def field(self) -> str:
        """The field of the kit behind the problem."""
        return self.problem.field

    @property
    def part(self) -> Any:
        """What is in that field; None if the kit has no such field."""
        return part_of(self.kit, self.field) if self.field else None

    @property
    def text(self) -> str:
        """The text in that field, '' if there is none."""
        return self.part if isinstance(self.part, str) else ""

    def mend(self, what: str, step: str, kit: Kit, *, safe: bool = True, **values: Value) -> Mend:
        """Return a fix by the names of its phrases in the catalogue. values: those in its label and in what is said."""
        return Mend(Phrase(f"mend.{what}", values), Phrase(f"step.{step}"), Phrase(f"mended.{what}", values), kit, safe)
