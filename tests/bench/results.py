"""What came of the rounds: medians, and ratios to the first entrant, as tables to read and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.bench.measuring import Cost


@dataclass(frozen=True, slots=True)
class Result:
    """What each turn of each entrant cost; the first entrant is what the others are compared with.

    by: what is compared, 'cpu', 'wall', 'peak' or 'size'. goals: the ratios that are aimed at, by entrant.
    """

    id: str
    title: str
    by: str
    costs: dict[str, list[Cost]]
    goals: dict[str, float]

    def ratio(self, name: str) -> float:
        """Return the median over the rounds of how many times as much an entrant cost as the first one."""
        first, costs = next(iter(self.costs.values())), self.costs[name]
        return median(self._figure(b) / self._figure(a) for a, b in zip(first, costs, strict=True))

    def median(self, name: str, field: str) -> float:
        """Return the median of one figure of an entrant's turns."""
        return median(float(getattr(cost, field)) for cost in self.costs[name])

    def table(self) -> str:
        """Return the figures as a table in Markdown."""
        return "\n".join(self._sizes() if self.by == "size" else self._times())

    def _figure(self, cost: Cost) -> float:
        return float(getattr(cost, self.by))

    def _sizes(self) -> Iterator[str]:
        yield f"| {self.title} | ratio | goal | kB |"
        yield "|---|---|---|---|"
        for name in self.costs:
            yield f"| {self._row(name)} | {self.median(name, 'size') / 1000:.1f} |"

    def _times(self) -> Iterator[str]:
        yield f"| {self.title} | ratio | goal | processor, ms | clock, ms | memory, MB |"
        yield "|---|---|---|---|---|---|"
        for name in self.costs:
            cpu, wall = (1000 * self.median(name, field) for field in ("cpu", "wall"))
            yield f"| {self._row(name)} | {cpu:.1f} | {wall:.1f} | {self.median(name, 'peak') / 1e6:.0f} |"

    def _row(self, name: str) -> str:
        goal = f"{self.goals[name]:g}" if name in self.goals else ""
        return f"{name} | {self.ratio(name):.2f} | {goal}"


def write_json(results: Iterable[Result], path: Path) -> None:
    """Write every figure as JSON."""
    found = {
        result.id: {
            "title": result.title,
            "ratios": {name: result.ratio(name) for name in result.costs},
            "turns": {name: [asdict(cost) for cost in costs] for name, costs in result.costs.items()},
        }
        for result in results
    }
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


HEAD = """# What it costs

`make bench` made these tables: {date}, {machine}, {system}, Python {python}; {packages}.

Every ratio is to the first line of its table: processor time with that of all children, the median of {rounds} rounds
in which each took its turn. The other columns are medians, too: they say what this machine could do on that day, among
whatever else it did; memory is what the process had at its most. The floor is the smallest honest ReportLab program
that draws the same poster, or the leaflets of a merge, tuned by hand: it knows every place by heart and checks nothing
([floor.py](floor.py), [leaflet_floor.py](leaflet_floor.py)). So do the peers, which are no part of the program
([peers](peers)).{missing}
"""


def report(results: Sequence[Result], head: str) -> str:
    """Return all tables as a page in Markdown."""
    return "\n".join([head, *(f"{result.table()}\n" for result in results)])
