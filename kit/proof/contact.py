"""Cases placed on the sheets of a proof: a heading, pages with their captions, and the list of what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kit.colour import WHITE, Colour
from kit.model.language import in_language
from kit.model.measures import PageSize
from kit.model.preset import SCREEN
from kit.press.impose import impose
from kit.problems import Problem
from kit.proof.captions import ALARM, INK, QUIET, Block, Setter, caption, count, entry, summary
from kit.proof.grid import BETWEEN_CASES, BETWEEN_PAGES, BETWEEN_ROWS, Grid, arrange
from kit.proof.trials import Trial
from kit.scene import Group, Item, Page, Placement, Rectangle, Role, Shape, Sheet
from kit.trying.trials import Bench
from kit.units import PAPER, Box, Edges, Size
from kit.values import dataclass

SHEET: Final = PAPER["A3"].turned()
GROUND: Final = Colour("table", (240, 240, 237), (0, 0, 2, 6))
_EDGE: Final = Colour("edge", (170, 172, 174), (0, 0, 0, 35))
MARGIN: Final = 14.0
_HEADING: Final = 25.0  # mm from the margin to what stands below the heading
_UNDER_PAGE: Final = 2.6  # mm from a page to its caption
_SPOILT: Final = 0.7  # mm of red around what cannot be made
_COLUMNS: Final = 2
_MOST_PROBLEMS: Final = 80
"""More problems than this are counted only: whoever wrote the template begins with the first ones."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One case as it goes on a sheet: its sides as they go through a printer, and what is said of it."""

    trial: Trial
    sides: tuple[Sheet, ...]
    caption: Block


@dataclass(frozen=True, slots=True)
class _Layer:
    """What is placed on a sheet: the proof's own things below, pages and captions in reading order, frames above."""

    below: tuple[Item, ...]
    placements: tuple[Placement, ...]
    frames: tuple[Shape, ...]


def sides(trial: Trial, bench: Bench) -> tuple[Sheet, ...]:
    """Return the sides of a case as they go through a printer, a folded sheet unfolded."""
    return impose(trial.pages, bench.template.fold, trial.case.size.size, SCREEN.imposition) if trial.pages else ()


def plan(trials: Sequence[Trial], bench: Bench, setter: Setter) -> Grid:
    """Return how the cases stand on their sheets."""

    def highest(width: float) -> float:
        return _UNDER_PAGE + max((caption(trial, width, setter).height for trial in trials), default=0.0)

    pages = max((len(sides(trial, bench)) for trial in trials), default=1) or 1
    room = Size(SHEET.width - 2 * MARGIN, SHEET.height - 2 * MARGIN - _HEADING)
    return arrange(len(trials), pages, bench.template.size.size, room, highest)


def scale_on_proof(size: PageSize, grid: Grid) -> float:
    """Return how much smaller a page of a size is on the proof."""
    return min(grid.page.width / size.size.width, grid.page.height / size.size.height)


def contact_sheets(
    shown: Sequence[Shown], grid: Grid, problems: Sequence[Problem], bench: Bench, setter: Setter
) -> tuple[Sheet, ...]:
    """Return the sheets of a proof: its cases, then what is wrong with the template."""
    chunks = [shown[start : start + grid.on_a_sheet] for start in range(0, len(shown), grid.on_a_sheet)]
    layers = [_cases(chunk, grid) for chunk in chunks]
    layers += [_Layer(items, (), ()) for items in _lists(problems, setter)]
    total, title = len(layers), in_language(bench.template.name, "en") or bench.template.id
    made = []
    for index, layer in enumerate(layers):
        listing = index >= len(chunks)
        under = (
            f"{count(len(problems), 'problem')} of {bench.template.id} over all cases"
            if listing
            else summary(bench.template, len(shown), problems, len(chunks) + 1)
        )
        heading = _heading(title, under, f"Proof, sheet {index + 1} of {total}", setter, first=index == 0)
        made.append(_sheet(f"sheet {index + 1}", heading, layer, 10_000 * index))
    return tuple(made)


def _sheet(name: str, heading: tuple[Item, ...], layer: _Layer, order: int) -> Sheet:
    whole = Box(0, 0, SHEET.width, SHEET.height)
    base = Placement(Page(name, SHEET, (*heading, *layer.below), "en", GROUND), 0, 0, order=order)
    placed = [replace(placement, order=order + 1 + index) for index, placement in enumerate(layer.placements)]
    return Sheet(name, SHEET, (whole,), 0.0, (base, *placed), layer.frames)


def _heading(title: str, under: str, number: str, setter: Setter, *, first: bool) -> tuple[Item, ...]:
    width = SHEET.width - 2 * MARGIN
    week = in_language(setter.campaign.name, "en")
    name = setter.title(title if len(title) <= 70 else f"{title[:69]}…", 24, width * 0.66)
    about = setter.line(under, 9.5, QUIET, width)
    right = [setter.line(number, 9.5, INK, width, bold=True), setter.line(week[:90], 9.5, QUIET, width)]
    items: list[Item] = []
    y = MARGIN
    for role, paragraph in ((Role.H1 if first else Role.ARTIFACT, name), (Role.PARAGRAPH, about)):
        box = Box(MARGIN, y, width, paragraph.height)
        items.append(Group(role, paragraph.glyphs(MARGIN, y, width), box, kind="heading"))
        y += paragraph.height + 1.5
    y = MARGIN
    for paragraph in right:
        x = SHEET.width - MARGIN - paragraph.width
        box = Box(x, y, paragraph.width, paragraph.height)
        items.append(Group(Role.ARTIFACT, paragraph.glyphs(x, y, paragraph.width), box, kind="heading"))
        y += paragraph.height + 1.0
    rule = Box(MARGIN, MARGIN + _HEADING - 7.0, width, 0.3)
    return (*items, Group(Role.ARTIFACT, (Shape((Rectangle(rule),), rule, fill=INK),), rule))


def _cases(shown: Sequence[Shown], grid: Grid) -> _Layer:
    below: list[Item] = []
    placements: list[Placement] = []
    frames: list[Shape] = []
    for index, each in enumerate(shown):
        down, across = divmod(index, grid.columns)
        x = MARGIN + across * (grid.cell + BETWEEN_CASES)
        y = MARGIN + _HEADING + down * (grid.row + BETWEEN_ROWS)
        placements.append(_caption(each.caption, x, y + grid.pages_height + _UNDER_PAGE))
        for side, box in _places(each, grid, x, y):
            paper = Shape((Rectangle(box),), box, fill=WHITE)
            below.append(Group(Role.ARTIFACT, (paper,), box))
            placements += _scaled(side, box) if side else ()
            frames.append(_frame(box, spoilt=each.trial.spoilt))
    return _Layer(tuple(below), tuple(placements), tuple(frames))


def _places(shown: Shown, grid: Grid, x: float, y: float) -> Iterator[tuple[Sheet | None, Box]]:
    """Yield each side of a case with its place on the proof; an empty place for a case without pages."""
    scale = scale_on_proof(shown.trial.case.size, grid)
    size = Size(shown.trial.case.size.size.width * scale, shown.trial.case.size.size.height * scale)
    for index, side in enumerate(shown.sides or (None,)):
        down, across = divmod(index, grid.across)
        left = x + across * (grid.page.width + BETWEEN_PAGES)
        top = y + down * (grid.page.height + BETWEEN_PAGES)
        yield side, Box(left, top, size.width, size.height)


def _scaled(side: Sheet, box: Box) -> Iterator[Placement]:
    """Yield the pages of a side where they stand on the proof; nothing of a page shows beyond its edge."""
    scale = box.width / side.size.width
    for placement in side.placements:
        x, y = box.x + placement.x * scale, box.y + placement.y * scale
        yield replace(placement, x=x, y=y, scale=placement.scale * scale, bleed=Edges())


def _caption(block: Block, x: float, y: float) -> Placement:
    size = Size(block.width, block.height)
    return Placement(Page("caption", size, block.items(0, 0), "en", WHITE), x, y, bleed=Edges.all(2.0))


def _frame(box: Box, *, spoilt: bool) -> Shape:
    if not spoilt:
        return Shape((Rectangle(box),), box, stroke=_EDGE, stroke_width=0.12)
    around = box.outset(Edges.all(_SPOILT / 2))
    return Shape((Rectangle(around),), around, stroke=ALARM, stroke_width=_SPOILT)


def _lists(problems: Sequence[Problem], setter: Setter) -> list[tuple[Item, ...]]:
    """Return the entries of the list of problems, in columns, for as many sheets as they take."""
    width = (SHEET.width - 2 * MARGIN - (_COLUMNS - 1) * 2 * BETWEEN_CASES) / _COLUMNS
    top, bottom = MARGIN + _HEADING, SHEET.height - MARGIN
    blocks = [entry(problem, width, setter) for problem in problems[:_MOST_PROBLEMS]]
    if len(problems) > _MOST_PROBLEMS:
        more = f"And {len(problems) - _MOST_PROBLEMS} more. Mend these first, and make the proof again."
        blocks.append(Block(((Role.PARAGRAPH, setter.line(more, 11, INK, width)),), width))
    lists: list[tuple[Item, ...]] = []
    column, y = _COLUMNS, top
    for block in blocks:
        if column == _COLUMNS or (y + block.height > bottom and y > top):
            column, y = (column + 1, top) if column < _COLUMNS else (_COLUMNS, top)
            if column == _COLUMNS:
                lists.append(())
                column = 0
        lists[-1] += block.items(MARGIN + column * (width + 2 * BETWEEN_CASES), y)
        y += block.height + 4.0
    return lists
