"""How many things there are to fix, and how many are worth a look: counted apart, for these stop nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject

from gui.problems.words import Told
from kit.problems import Severity


class HowMany(NamedTuple):
    """first: what must be fixed before every piece can be made. look: what is worth a look."""

    first: int = 0
    look: int = 0


class Counting(QObject):
    """Says in words how many there are."""

    def each(self, many: HowMany) -> list[str]:
        """Return what is to be said, the gravest first; nothing of which there is nothing."""
        first = self.tr("%n thing(s) to fix", "", many.first) if many.first else ""
        look = self.tr("%n thing(s) worth a look", "", many.look) if many.look else ""
        return [said for said in (first, look) if said]


def how_many(told: Iterable[Told]) -> HowMany:
    """Count what is told, small notes left out."""
    severities = [each.problem.severity for each in told]
    return HowMany(severities.count(Severity.ERROR), severities.count(Severity.WARNING))
