"""Days that could be cut off: a print shop cuts a little beside the line, and what is counted must be whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kit.check.page_problem import page_problem
from kit.problems import Problem, Severity
from kit.scene import Circle, Group, Placement, Shape, Sheet, walk
from kit.store import Same, Store
from kit.words.words import Value

CUT_BESIDE: Final = 3.0
"""Nothing to be counted nearer the trim than this many mm: so far beside it a pile of paper may be cut."""


def check_counted(sheets: Iterable[Sheet], store: Store | None = None) -> tuple[Problem, ...]:
    """Return where days are too near to an edge that is cut, in reading order. store: remembers it of each page."""
    store = store or Store()
    placements = [placement for sheet in sheets for placement in sheet.placements if max(placement.bleed) > 0]
    placements.sort(key=lambda placement: placement.order)
    return tuple(problem for each in placements for problem in _of_page(each, store))


def _of_page(placement: Placement, store: Store) -> tuple[Problem, ...]:
    key = ("counted", Same(placement.page), placement.bleed)
    return store.made(key, lambda: tuple(each.on("", placement.page.name) for each in _problems(placement)))


def _problems(placement: Placement) -> Iterator[Problem]:
    for group in walk(placement.page.items):
        if not isinstance(group, Group) or not group.counted:
            continue
        near = min(
            (_to_the_cut(each, placement) for each in group.items if isinstance(each, Shape)), default=CUT_BESIDE
        )
        if near < CUT_BESIDE - 0.05:
            values: dict[str, Value] = {"distance": near, "over": -near, "least": CUT_BESIDE}
            name = "days-at-edge" if near >= 0.05 else "days-at-edge.cut"
            yield page_problem(Severity.WARNING, name, values, group.kind, group.source)


def _to_the_cut(shape: Shape, placement: Placement) -> float:
    """Return how far the dots of a shape are from the edges that are cut, in mm; less than nothing beyond one."""
    (width, height), bleed, around = placement.page.size, placement.bleed, shape.stroke_width / 2
    edges = [CUT_BESIDE]
    for dot in shape.figures:
        if isinstance(dot, Circle):
            radius = dot.radius + around
            sides = (dot.y - radius, width - dot.x - radius, height - dot.y - radius, dot.x - radius)
            edges += [side for side, cut in zip(sides, bleed, strict=True) if cut > 0]
    return min(edges)
