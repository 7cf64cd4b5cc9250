"""Logos in rows: all of the same optical size, each with its clear space, on a panel where the ground would hide one.

Two logos look equally large when they cover equal areas; a logo's height therefore falls with the square root of its
proportions. The least height of the campaign's rules is that of a square logo.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from kit.colour import Colour, contrast
from kit.layout.content import logo_names
from kit.layout.fragment import Fragment, Misfit
from kit.layout.job import Job
from kit.model.picture import PictureData
from kit.model.template import Logos
from kit.scene import Group, Item, Picture, Rectangle, Role, Shape
from kit.units import Box, Edges

SHOWS_FROM = 1.6
"""Contrast from which a part of a logo is seen on its ground."""

SHOWS_FROM_ON_DARK = 2.2
"""The same on a dark ground, where dark colours run together sooner than light ones do on a light ground."""

DARK = 0.18
"""A ground of less relative luminance than this is dark."""

SHOWS_WELL = 2.4
"""Contrast from which a logo is seen well on a panel that is there for another's sake."""

HIDDEN_SHARE = {True: 0.3, False: 0.97}
"""The share of a logo that may be hidden before it has vanished: cut-out logos, and those on a field of their own."""

STEPS = 12
_VANISHED = 0.5  # mm: a logo narrower than this is not there
_EXTREME = 5.0  # beyond this proportion a logo stops shrinking, so that a long wordmark can still be read


@dataclass(frozen=True, slots=True)
class _Row:
    """Logos side by side: each one's name and size in mm, with the clear space that goes before it."""

    logos: tuple[tuple[str, float, float, float], ...]

    @property
    def width(self) -> float:
        return sum(space + width for _, width, _, space in self.logos)

    @property
    def height(self) -> float:
        return max(height for _, _, height, _ in self.logos)


def logos(element: Logos, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return the group's logos as rows in a room, in mm."""
    names = logo_names(element, job)
    behind, single = _panels(element, names, ground, job)
    pad = element.logo_height.mm * job.factor * job.library.campaign.logos.clear_space if behind else 0.0
    rows = _rows(element, names, max(0.0, width - 2 * pad), job)
    gap = max(_clear_space(row, job) for row in rows)
    used = sum(row.height for row in rows) + gap * (len(rows) - 1) + 2 * pad

    def paint(box: Box) -> tuple[Item, ...]:
        content = max(row.width for row in rows)
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}[element.align]
        share = 1 - share if job.rtl else share
        left = box.x + (box.width - content - 2 * pad) * share
        items: list[Item] = []
        if behind:
            whole = Box(left, box.y, content + 2 * pad, used)
            items.append(_panel(element, whole, behind, min(pad, 4.0 * job.factor), job))
        y = box.y + pad
        for row in rows:
            x = left + pad + (content - row.width) * share
            items += _paint_row(element, row, x, y, dict.fromkeys(names, behind or ground) | dict(single), single, job)
            y += row.height + gap
        return tuple(items)

    natural = max(row.width for row in rows) + 2 * pad
    told = replace(element, source=replace(element.source, field="logos"))
    misfits = [Misfit(told, used - height)] if height is not None and used > height + 0.05 else []
    if natural > width + 0.05:
        misfits.append(Misfit(told, natural - width))
    elif natural - 2 * pad < _VANISHED:
        misfits.append(Misfit(told, element.logo_height.mm * job.factor))
    return Fragment(told, width, used if height is None else height, paint=paint, misfits=tuple(misfits))


def vanishes(logo: PictureData, ground: Colour, shows_from: float = SHOWS_FROM) -> bool:
    """Tell whether too little of a logo would be seen on a ground."""
    if ground.luminance() < DARK:
        shows_from = max(shows_from, SHOWS_FROM_ON_DARK)
    hidden = sum(share for rgb, share in logo.palette if contrast(Colour("", rgb, (0, 0, 0, 0)), ground) < shows_from)
    return hidden > HIDDEN_SHARE[logo.alpha is not None]


def _panels(element: Logos, names: Sequence[str], ground: str, job: Job) -> tuple[str, Mapping[str, str]]:
    """Return the colour of one panel that shows every logo, or else one of its own for each that would vanish.

    Where some are seen on the ground, only the template's own panel goes behind them all.
    """
    hidden = [name for name in names if vanishes(job.pictures[name], job.colour(ground))]
    if not hidden:
        return "", {}
    candidates = [element.panel, *(name for name in job.library.campaign.colours if name != element.panel)]
    for panel in candidates if len(hidden) == len(names) else candidates[:1]:
        shows_from = SHOWS_FROM if panel == element.panel else SHOWS_WELL
        if not any(vanishes(job.pictures[name], job.colour(panel), shows_from) for name in names):
            return panel, {}
    return "", {name: _own_panel(job.pictures[name], candidates, job) or element.panel for name in hidden}


def _own_panel(logo: PictureData, candidates: Sequence[str], job: Job) -> str:
    """Return the first colour that shows a logo well, or else one that shows it at all, '' if none does."""
    shown = (
        name
        for shows_from in (SHOWS_WELL, SHOWS_FROM)
        for name in candidates
        if not vanishes(logo, job.colour(name), shows_from)
    )
    return next(shown, "")


def _size(picture: PictureData, square: float) -> tuple[float, float]:
    """Return width and height of a logo that looks as large as a square one of a height, in mm."""
    proportion = picture.width / picture.height
    height = square / sqrt(min(max(proportion, 1 / _EXTREME), _EXTREME))
    return height * proportion, height


def _rows(element: Logos, names: Sequence[str], width: float, job: Job) -> tuple[_Row, ...]:
    """Return the rows for the largest size that needs no more rows than the least allowed size does."""
    largest = element.logo_height.mm * job.factor * min(1.0, job.text_scale)
    least = min(largest, job.library.campaign.logos.least_height)
    sizes = [largest - (largest - least) * step / STEPS for step in range(STEPS + 1)]
    fewest = len(_broken(names, least, width, job))
    return next(rows for size in sizes if len(rows := _broken(names, size, width, job)) <= fewest)


def _broken(names: Sequence[str], square: float, width: float, job: Job) -> tuple[_Row, ...]:
    """Return logos broken into as few rows as they need, as equally filled as can be."""
    sizes = [(name, *_fitted(job.pictures[name], square, width)) for name in names]
    count = len(_fill(sizes, width, job))
    low, high = 0.0, width
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_fill(sizes, middle, job)) <= count else (middle, high)
    return _fill(sizes, high, job)


def _fitted(picture: PictureData, square: float, width: float) -> tuple[float, float]:
    own_width, own_height = _size(picture, square)
    shrink = min(1.0, width / own_width)
    return own_width * shrink, own_height * shrink


def _fill(sizes: Sequence[tuple[str, float, float]], width: float, job: Job) -> tuple[_Row, ...]:
    rows: list[list[tuple[str, float, float, float]]] = []
    clear, used = job.library.campaign.logos.clear_space, 0.0
    for name, own, height in sizes:
        space = max(clear * own, clear * rows[-1][-1][1]) if rows else 0.0
        if not rows or used + space + own > width + 0.01:
            rows.append([(name, own, height, 0.0)])
            used = own
        else:
            rows[-1].append((name, own, height, space))
            used += space + own
    return tuple(_Row(tuple(row)) for row in rows)


def _clear_space(row: _Row, job: Job) -> float:
    """Return the clear space above and below a row: a share of its logos' width, but of no more than their height."""
    clear = job.library.campaign.logos.clear_space
    return max(clear * min(width, 2 * height) for _, width, height, _ in row.logos)


def _paint_row(
    element: Logos, row: _Row, x: float, y: float, grounds: Mapping[str, str], panels: Mapping[str, str], job: Job
) -> list[Item]:
    """Return a row's logos from a place on, each in the middle of the row's height, some on a panel of their own."""
    items: list[Item] = []
    for name, width, height, space in row.logos:
        x += space
        place = Box(x, y + (row.height - height) / 2, width, height)
        if name in panels:
            pad = job.library.campaign.logos.clear_space * min(width, height) / 2
            items.append(_panel(element, place.outset(Edges.all(pad)), panels[name], pad, job))
        items.append(_logo(element, name, place, job.colour(grounds[name]), job))
        x += width
    return items


def _panel(element: Logos, box: Box, colour: str, radius: float, job: Job) -> Group:
    shape = Shape((Rectangle(box, radius),), box, fill=job.colour(colour))
    return Group(Role.ARTIFACT, (shape,), box, source=element.source, kind="logo-panel")


def _logo(element: Logos, name: str, box: Box, ground: Colour, job: Job) -> Group:
    index, logo = next((index, logo) for index, logo in enumerate(job.kit.logos) if logo.file == name)
    return Group(
        Role.FIGURE,
        (Picture(name, box),),
        box,
        alt=logo.alt.strip() or job.kit.group.name or name,
        source=replace(element.source, field=f"logos[{index}]"),
        kind="logo",
        ground=ground,
    )
