"""What every piece is made with: the library, its typefaces and, with them, the store of what was made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kit.model.library import Library
from kit.problems import Problem
from kit.store import Store
from kit.text.typefaces import Typefaces
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Studio:
    """What every piece is made with, as it was last read; one owner holds it, for any number of kits.

    problems: those of the library's files, which bear on no piece unless it lacks them. today: the day on which
    somebody looks, by which packs are out of date; None where that is nobody's concern.
    """

    library: Library
    typefaces: Typefaces
    problems: tuple[Problem, ...] = ()
    today: date | None = None

    @classmethod
    def of(cls, library: Library, problems: tuple[Problem, ...] = (), today: date | None = None) -> Studio:
        """Return a studio with a library's own typefaces, and nothing made yet."""
        return cls(library, Typefaces(library.fonts, library.campaign.figures), problems, today)

    def whole(self) -> Studio:
        """Return the same with all of its library read, and what is wrong with that; itself if that is known."""
        problems = self.problems if self.library.is_read else self.library.read_all()
        return self if problems == self.problems else replace(self, problems=problems)

    @property
    def store(self) -> Store:
        """What was made with these typefaces; it is kept as long as they are."""
        return self.typefaces.store
