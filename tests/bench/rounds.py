"""Rounds: one turn for each entrant, then the next round, so that whatever else the machine does falls on all alike."""

from __future__ import annotations

from tests.bench.measuring import Cost
from tests.bench.results import Result
from tests.bench.works import Work

WARMING_UP = 2
"""Turns that are not counted, for what is read and compiled the first time."""


def run(work: Work, rounds: int) -> Result:
    """Let every entrant of a work do it so many times, and return what each turn cost."""
    entrants = {name: make() for name, make in work.entrants.items()}
    costs: dict[str, list[Cost]] = {name: [] for name in entrants}
    try:
        for number in range(WARMING_UP + rounds):
            for name, entrant in entrants.items():
                cost = entrant.turn(10 + number)
                if number >= WARMING_UP:
                    costs[name].append(cost)
    finally:
        for entrant in entrants.values():
            entrant.close()
    return Result(work.id, work.title, work.by, costs)
