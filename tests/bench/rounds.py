"""Rounds: one turn for each entrant, then the next round, so that whatever else the machine does falls on all alike."""

from __future__ import annotations

from tests.bench.measuring import Cost
from tests.bench.results import Result
from tests.bench.works import Work

FIRST = 10
"""The number of the first turn: numbers have two figures, so that lines break where they did."""


def run(work: Work, rounds: int) -> Result:
    """Let every entrant of a work do it so many times, or as often as is enough, and return what each turn cost."""
    entrants = {name: make() for name, make in work.entrants.items()}
    costs: dict[str, list[Cost]] = {name: [] for name in entrants}
    try:
        for number in range(work.warming_up + min(rounds, work.rounds)):
            for name, entrant in entrants.items():
                cost = entrant.turn(FIRST + number)
                if number >= work.warming_up:
                    costs[name].append(cost)
    finally:
        for entrant in entrants.values():
            entrant.close()
    return Result(work.id, work.title, work.by, costs, work.goals)
