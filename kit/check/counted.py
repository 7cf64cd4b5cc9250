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


KEPT_INSIDE: Final = 1.0
"""A drawing that runs off the paper on purpose loses no day whose middle is this many mm inside the trim."""


def check_counted(sheets: Iterable[Sheet], store: Store | None = None) -> tuple[Problem, ...]:
    """Return where days are too near to an edge that is cut, in reading order. store: remembers it of each page."""
    store = store or Store()
    placements = [placement for sheet in sheets if sheet.bleed > 0 for placement in sheet.placements]
    placements.sort(key=lambda placement: placement.order)
    return tuple(problem for each in placements for problem in _of_page(each, store))


def _of_page(placement: Placement, store: Store) -> tuple[Problem, ...]:
    key = ("counted", Same(placement.page), placement.bleed)
    return store.made(key, lambda: tuple(each.on("", placement.page.name) for each in _problems(placement)))


def _problems(placement: Placement) -> Iterator[Problem]:
    for group in walk(placement.page.items):
        if not isinstance(group, Group) or not group.counted:
            continue
        dots = [dot for each in group.items if isinstance(each, Shape) for dot in _dots(each)]
        near = min((_to_the_cut(dot, placement) - dot.radius for dot in dots), default=CUT_BESIDE)
        inside = min((_to_the_cut(dot, placement) for dot in dots), default=CUT_BESIDE)
        if near >= CUT_BESIDE - 0.05 or (near < -0.05 and inside >= KEPT_INSIDE - 0.05):
            continue
        values: dict[str, Value] = {"distance": near, "over": -near, "least": CUT_BESIDE}
        name = "days-at-edge" if near >= 0.05 else "days-at-edge.cut"
        yield page_problem(Severity.WARNING, name, values, group.kind, group.source)


def _dots(shape: Shape) -> Iterator[Circle]:
    """Yield the dots of a shape, each as large as it is with the line round it."""
    for dot in shape.figures:
        if isinstance(dot, Circle):
            yield dot._replace(radius=dot.radius + shape.stroke_width / 2)


def _to_the_cut(dot: Circle, placement: Placement) -> float:
    """Return how far the middle of a dot is from the edges that are cut, in mm; less than nothing beyond one."""
    (width, height), bleed = placement.page.size, placement.bleed
    sides = (dot.y, width - dot.x, height - dot.y, dot.x)
    return min((side for side, cut in zip(sides, bleed, strict=True) if cut > 0), default=CUT_BESIDE + dot.radius)
