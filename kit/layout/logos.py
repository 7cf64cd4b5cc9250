"""Logos in rows: each with its clear space, in the version for its ground, on a panel where the ground would hide it.

A group may make a logo larger, where there is room, or smaller, down to the least height of the campaign's rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import fsum

from kit.colour import Colour, contrast
from kit.layout.filled import ShownPicture
from kit.layout.fragment import Fragment, Misfit
from kit.layout.logo_rows import Row, broken_into_rows, gap_between, height_of, weighed_by_ink
from kit.layout.setting import Setting
from kit.model.paint import Paint
from kit.model.picture import PictureData
from kit.model.pictures import LogoRow, Logos
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

_VANISHED = 0.5  # mm: a logo narrower than this is not there


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
    weighed = weighed_by_ink(shown, panels, usual, setting)
    rows, pad = broken_into_rows(element, weighed, behind != "", width, setting)
    if height is not None and height_of(rows, clear) + 2 * pad > height + 0.05:
        equal = [each._replace(factor=1.0) for each in weighed]
        rows, pad = broken_into_rows(element, equal, behind != "", width, setting)
    used = height_of(rows, clear) + 2 * pad
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[element.align]
    own = _Rows(
        element,
        rows,
        gap=gap_between(rows, clear),
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
    rows: tuple[Row, ...]
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

    def _row(self, row: Row, x: float, y: float) -> list[Item]:
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


def _panel(element: LogoRow, box: Box, colour: Colour, radius: float) -> Group:
    shape = Shape((Rectangle(box, radius),), box, fill=colour)
    return Group(Role.ARTIFACT, (shape,), box, source=element.source, kind="logo-panel")


def _logo(element: LogoRow, logo: ShownPicture, box: Box, ground: Colour) -> Group:
    source = replace(element.source, field=logo.field)
    return Group(Role.FIGURE, (Picture(logo.name, box),), box, alt=logo.alt, source=source, kind="logo", ground=ground)
