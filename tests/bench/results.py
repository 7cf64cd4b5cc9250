"""What came of the rounds: medians, and ratios to the first entrant, as a table to read and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.bench.measuring import Cost


@dataclass(frozen=True, slots=True)
class Result:
    """What each turn of each entrant cost; the first entrant is what the others are compared with."""

    id: str
    title: str
    by: str
    costs: dict[str, list[Cost]]

    def ratio(self, name: str) -> float:
        """Return the median over the rounds of how many times as much an entrant cost as the first one."""
        first, costs = next(iter(self.costs.values())), self.costs[name]
        return median(self._figure(b) / self._figure(a) for a, b in zip(first, costs, strict=True))

    def _figure(self, cost: Cost) -> float:
        return float(getattr(cost, self.by))

    def table(self) -> str:
        """Return the figures as a table in Markdown."""
        rows = [
            f"| {name} | {self.ratio(name):.2f} | {1000 * _median(costs, 'cpu'):.1f} | "
            f"{1000 * _median(costs, 'wall'):.1f} | {_median(costs, 'peak') / 1e6:.0f} | {_size(costs)} |"
            for name, costs in self.costs.items()
        ]
        head = f"| {self.id} | ratio | processor, ms | clock, ms | memory at most, MB | size, kB |"
        return "\n".join(["", f"{self.title}:", "", head, "|---|---|---|---|---|---|", *rows])


def _median(costs: Sequence[Cost], field: str) -> float:
    return median(float(getattr(cost, field)) for cost in costs)


def _size(costs: Sequence[Cost]) -> str:
    size = _median(costs, "size")
    return f"{size / 1000:.1f}" if size else ""


def write(results: Sequence[Result], path: Path) -> None:
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
