"""Logos in rows: all of the same optical size, each with its clear space, on a panel where the ground would hide one.

Two logos look equally large when they cover equal areas; a logo's height therefore falls with the square root of its
proportions. Several rows are one block: each is as wide as the widest, and if that is at least half of the room, as
wide as the room. The least height of the campaign's rules is that of a square logo. A group may make a logo larger,
where there is room, or smaller, down to that height.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from math import fsum, sqrt
from typing import NamedTuple

from kit.colour import Colour, contrast
from kit.layout.filled import ShownPicture
from kit.layout.fragment import Fragment, Misfit
from kit.layout.setting import Setting
from kit.model.paint import Paint
from kit.model.picture import PictureData
from kit.model.template import LogoRow, Logos
from kit.scene import Group, Item, Picture, Rectangle, Role, Shape
from kit.store import Store
from kit.units import Box, Edges
from kit.values import dataclass

SHOWS_FROM = 1.6
"""Contrast from which a part of a logo is seen on its ground."""

SHOWS_FROM_IF_LIGHTER = 2.0
"""The same if it is lighter than its light ground, as white on yellow, which is weaker than yellow on white."""

SHOWS_FROM_ON_DARK = 2.2
"""The same on a dark ground, where dark colours run together sooner than light ones do on a light ground."""

SHOWS_FROM_ON_STRONG = 3.0
"""The same on a strong colour, neither light nor dark, as coral, into which blues and browns fade (WCAG 1.4.11)."""

STRONG = 0.45
"""A ground of less relative luminance than this is no light one."""

DARK = 0.18
"""A ground of less relative luminance than this is dark."""

SHOWS_WELL = 2.4
"""Contrast from which a logo is seen well on a panel that is there for another's sake."""

HIDDEN_SHARE = {True: 0.3, False: 0.97}
"""The share of a logo that may be hidden before it has vanished: cut-out logos, and those on a field of their own."""

STEPS = 12
_VANISHED = 0.5  # mm: a logo narrower than this is not there
_EXTREME = 5.0  # beyond this proportion a logo stops shrinking, so that a long wordmark can still be read
_WIDEST = 3.6  # times the width of a square one: no wordmark gets wider
_FILLING = 0.5  # of the width of their room: rows that are wider fill it


class _Sized(NamedTuple):
    """A logo with its size in mm, the panel round it counted. pad: how far that goes beyond it on each side.

    space: what stays clear before it.
    """

    logo: ShownPicture
    width: float
    height: float
    pad: float = 0.0
    space: float = 0.0


@dataclass(frozen=True, slots=True)
class _Row:
    """Logos side by side."""

    logos: tuple[_Sized, ...]

    @property
    def width(self) -> float:
        return fsum(each.space + each.width for each in self.logos)

    @property
    def height(self) -> float:
        return max(each.height for each in self.logos)


def logos(
    element: LogoRow,
    shown: tuple[ShownPicture, ...],
    width: float,
    height: float | None,
    ground: Paint,
    setting: Setting,
) -> Fragment:
    """Return logos as rows in a room, in mm."""
    if isinstance(element, Logos):
        element = replace(element, source=replace(element.source, field="logos"))
    clear = setting.campaign.logos.clear_space
    behind, single = _panels(element, shown, ground, setting)
    grounds = {name: (setting.colour(panel),) for name, panel in single.items()}
    usual = (setting.colour(behind),) if behind else setting.brush.colours(ground)
    suited = {logo.name: _suited(logo, grounds.get(logo.name, usual)) for logo in shown}
    shown = tuple(suited[logo.name] for logo in shown)
    panels = {suited[name].name: colour for name, (colour,) in grounds.items()}
    rows, pad = _rows(element, shown, panels, behind != "", width, setting)
    gap = max(_clear_space(row, clear) for row in rows)
    used = fsum(row.height for row in rows) + gap * (len(rows) - 1) + 2 * pad
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[element.align]
    own = _Rows(
        element,
        rows,
        gap=gap,
        pad=pad,
        used=used,
        radius=min(pad, 4.0 * setting.factor),
        share=share,
        ground=setting.colour(behind or ground),
        behind=setting.colour(behind) if behind else None,
        panels=panels,
    )
    natural = max(row.width for row in rows) + 2 * pad
    if height is not None and used > height + 0.05 and any(logo.scale > 1 for logo in shown):
        shown = tuple(logo._replace(scale=min(1.0, logo.scale)) for logo in shown)
        return logos(element, shown, width, height, ground, setting)
    misfits = [Misfit(element, used - height)] if height is not None and used > height + 0.05 else []
    if natural > width + 0.05:
        misfits.append(Misfit(element, natural - width))
    elif natural - 2 * pad < _VANISHED:
        misfits.append(Misfit(element, element.logo_height.mm * setting.factor))
    return Fragment(element, width, used if height is None else height, own=own, misfits=tuple(misfits))


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of logos. Lengths in mm.

    gap: between two rows. pad: round them all, if they stand on one panel. used: the height of everything. radius: of
    the panel's corners. share: of the spare width that is left of them. ground: behind them. panels: of single logos.
    """

    element: LogoRow
    rows: tuple[_Row, ...]
    gap: float
    pad: float
    used: float
    radius: float
    share: float
    ground: Colour
    behind: Colour | None
    panels: Mapping[str, Colour]

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        """Return the panel, if there is one, and the rows on it."""
        content = max(row.width for row in self.rows)
        left = box.x + (box.width - content - 2 * self.pad) * self.share
        items: list[Item] = []
        if self.behind:
            whole = Box(left, box.y, content + 2 * self.pad, self.used)
            items.append(_panel(self.element, whole, self.behind, self.radius))
        y = box.y + self.pad
        for row in self.rows:
            items += self._row(row, left + self.pad + (content - row.width) * self.share, y)
            y += row.height + self.gap
        return tuple(items)

    def _row(self, row: _Row, x: float, y: float) -> list[Item]:
        """Return a row's logos from a place on, each in the middle of its height, some on a panel of their own."""
        items: list[Item] = []
        for logo, width, height, pad, space in row.logos:
            x += space
            room = Box(x, y + (row.height - height) / 2, width, height)
            panel = self.panels.get(logo.name)
            if panel:
                items.append(_panel(self.element, room, panel, min(pad, self.radius or pad)))
            items.append(_logo(self.element, logo, room.outset(Edges.all(-pad)), panel or self.ground))
            x += width
        return items


def vanishes(logo: PictureData, ground: Colour, shows_from: float = SHOWS_FROM) -> bool:
    """Tell whether too little of a logo would be seen on a ground."""
    parts = ((Colour("", rgb, (0, 0, 0, 0)), share) for rgb, share in logo.palette)
    hidden = fsum(share for part, share in parts if contrast(part, ground) < max(shows_from, _least(part, ground)))
    return hidden > HIDDEN_SHARE[logo.alpha is not None]


def _least(part: Colour, ground: Colour) -> float:
    """Return the contrast from which a part of a logo is seen on a ground, by which of the two is darker."""
    if ground.luminance() < DARK:
        return SHOWS_FROM_ON_DARK
    if ground.luminance() < STRONG:
        return SHOWS_FROM_ON_STRONG
    return SHOWS_FROM_IF_LIGHTER if part.luminance() > ground.luminance() else SHOWS_FROM


def _suited(logo: ShownPicture, grounds: Sequence[Colour]) -> ShownPicture:
    """Return the version of a logo that is made for a ground, the other one if only that is seen on it."""
    if logo.on_dark is None:
        return logo
    dark = sum(ground.luminance() < DARK for ground in grounds) * 2 > len(grounds)
    versions = (logo.on_dark, logo) if dark else (logo, logo.on_dark)
    seen = (each for each in versions if not any(vanishes(each.data, ground) for ground in grounds))
    return next(seen, versions[0])


def _is_hidden(logo: ShownPicture, grounds: Sequence[Colour], shows_from: float = SHOWS_FROM) -> bool:
    data = _suited(logo, grounds).data
    return any(vanishes(data, ground, shows_from) for ground in grounds)


def _panels(
    element: LogoRow, shown: Sequence[ShownPicture], ground: Paint, setting: Setting
) -> tuple[str, Mapping[str, str]]:
    """Return the colour of one panel that shows every logo, or else one of its own for each that would vanish.

    Where some are seen on the ground, only the template's own panel goes behind them all.
    """
    hidden = [logo for logo in shown if _is_hidden(logo, setting.brush.colours(ground))]
    if not hidden:
        return "", {}
    candidates = [element.panel, *(name for name in setting.campaign.colours if name != element.panel)]
    for panel in candidates if len(hidden) == len(shown) else candidates[:1]:
        shows_from = SHOWS_FROM if panel == element.panel else SHOWS_WELL
        if not any(_is_hidden(logo, (setting.colour(panel),), shows_from) for logo in shown):
            return panel, {}
    return "", {logo.name: _own_panel(logo, candidates, setting) or element.panel for logo in hidden}


def _own_panel(logo: ShownPicture, candidates: Sequence[str], setting: Setting) -> str:
    """Return the first colour that shows a logo well, or else one that shows it at all, '' if none does."""
    shown = (
        name
        for shows_from in (SHOWS_WELL, SHOWS_FROM)
        for name in candidates
        if not _is_hidden(logo, (setting.colour(name),), shows_from)
    )
    return next(shown, "")


def _chosen_size(logo: ShownPicture, square: float, least: float) -> float:
    """Return the height of a square logo as large as this one is to be; none gets smaller than the least, in mm."""
    return max(square * logo.scale, min(square, least))


def _size(picture: PictureData, square: float) -> tuple[float, float]:
    """Return width and height of a logo that looks as large as a square one of a height, in mm."""
    proportion = picture.width / picture.height
    height = min(square / sqrt(min(max(proportion, 1 / _EXTREME), _EXTREME)), square * _WIDEST / proportion)
    return height * proportion, height


def _rows(
    element: LogoRow,
    shown: Sequence[ShownPicture],
    panels: Collection[str],
    together: bool,
    width: float,
    setting: Setting,
) -> tuple[tuple[_Row, ...], float]:
    """Return the rows for the largest size that needs no more than the least, and how far a panel goes beyond them.

    together: whether one panel goes behind them all.
    """
    clear = setting.campaign.logos.clear_space
    largest = element.logo_height.mm * setting.factor * min(1.0, setting.text_scale)
    least = min(largest, setting.campaign.logos.least_height)

    def broken(square: float) -> tuple[tuple[_Row, ...], float]:
        sizes = [(logo, _chosen_size(logo, square, least)) for logo in shown]
        pad = max(_fitted(logo, size, width, clear).pad for logo, size in sizes) if together else 0.0
        return _broken(sizes, panels, max(0.0, width - 2 * pad), clear), pad

    fewest = len(broken(least)[0])
    squares = (largest - (largest - least) * step / STEPS for step in range(STEPS + 1))
    rows, pad = next(each for each in map(broken, squares) if len(each[0]) <= fewest)
    return (_block(rows, width - 2 * pad) if len(rows) > 1 else rows), pad


def _block(rows: tuple[_Row, ...], width: float) -> tuple[_Row, ...]:
    """Return rows of one width, with more room between the logos of those that were narrower."""
    widest = max(row.width for row in rows)
    whole = width if widest >= _FILLING * width else widest
    return tuple(_spread(row, (whole - row.width) / max(1, len(row.logos) - 1)) for row in rows)


def _spread(row: _Row, more: float) -> _Row:
    return _Row((row.logos[0], *(each._replace(space=each.space + more) for each in row.logos[1:])))


def _broken(
    shown: Sequence[tuple[ShownPicture, float]], panels: Collection[str], width: float, clear: float
) -> tuple[_Row, ...]:
    """Return logos of some sizes broken into as few rows as they need, as equally filled as can be.

    panels: those on one each.
    """
    sizes = [_fitted(logo, square, width, clear if logo.name in panels else 0.0) for logo, square in shown]
    count = len(_fill(sizes, width, clear))
    low, high = 0.0, width
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_fill(sizes, middle, clear)) <= count else (middle, high)
    return _fill(sizes, high, clear)


def _fitted(logo: ShownPicture, square: float, width: float, clear: float) -> _Sized:
    """Return a logo with its size, and with a panel of its own if it has one: that goes beyond it by its clear space.

    A panel hugs its logo: the clear space on it is a share of the logo's shorter side.
    """
    own_width, own_height = _size(logo.data, square)
    pad = clear * min(own_width, own_height)
    shrink = min(1.0, width / (own_width + 2 * pad))
    return _Sized(logo, (own_width + 2 * pad) * shrink, (own_height + 2 * pad) * shrink, pad * shrink)


def _fill(sizes: Sequence[_Sized], width: float, clear: float) -> tuple[_Row, ...]:
    rows: list[list[_Sized]] = []
    used = 0.0
    for each in sizes:
        space = clear * max(_own_width(each), _own_width(rows[-1][-1])) if rows else 0.0
        if not rows or used + space + each.width > width + 0.01:
            rows.append([each])
            used = each.width
        else:
            rows[-1].append(each._replace(space=space))
            used += space + each.width
    return tuple(_Row(tuple(row)) for row in rows)


def _own_width(sized: _Sized) -> float:
    return sized.width - 2 * sized.pad


def _clear_space(row: _Row, clear: float) -> float:
    """Return the clear space above and below a row: a share of the width of a logo, or of twice its height if less."""
    return max(clear * min(_own_width(each), 2 * (each.height - 2 * each.pad)) for each in row.logos)


def _panel(element: LogoRow, box: Box, colour: Colour, radius: float) -> Group:
    shape = Shape((Rectangle(box, radius),), box, fill=colour)
    return Group(Role.ARTIFACT, (shape,), box, source=element.source, kind="logo-panel")


def _logo(element: LogoRow, logo: ShownPicture, box: Box, ground: Colour) -> Group:
    source = replace(element.source, field=logo.field)
    return Group(Role.FIGURE, (Picture(logo.name, box),), box, alt=logo.alt, source=source, kind="logo", ground=ground)
