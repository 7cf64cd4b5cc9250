"""Which function draws which form of art. A new form is a class in kit/model/art.py and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from kit.colour import WHITE, Colour
from kit.layout.art.dawn import dawn_places
from kit.layout.art.days import ALL_DAYS, Bounds, draw_days
from kit.layout.art.garland import garland_places
from kit.layout.art.holding import draw_arms, draw_embrace, draw_leaves, draw_nested
from kit.layout.art.hug import draw_hug
from kit.layout.art.land import draw_cut_paper, draw_hill
from kit.layout.art.lines import grid_places, wave_places
from kit.layout.art.months import months_places
from kit.layout.art.rings import spiral_places, sun_places
from kit.layout.art.scenes import draw_scene
from kit.layout.art.weeks import weeks_places
from kit.layout.art.writing import draw_writing_lines
from kit.model.art import (
    Arms,
    CutPaper,
    Dawn,
    Days,
    Embrace,
    Garland,
    Grid,
    Hill,
    Hug,
    Leaves,
    Months,
    Nested,
    Scene,
    Spiral,
    Sun,
    Wave,
    Weeks,
    WritingLines,
)
from kit.model.campaign import Campaign
from kit.model.sparing import BLACK_ONLY, told_apart
from kit.model.template import Art
from kit.scene import Circle, Shape
from kit.units import Box

LEAST_ROOM = 8.0
"""A drawing in less room than this many mm would be a blot."""

_CONTOUR: Final = 0.3
"""How thick the line round a figure in pale colours is, in mm."""

_RING: Final = 0.15
"""The same round a day, as a share of its radius at most."""

_RINGED, _LIGHT = 1.2, 0.45
"""Only days of this radius, in mm, and this luminance have one: smaller ones would be nothing but their contour."""

_RUNNING_OFF: Mapping[type[Art], Callable[[Any, Box, float, Bounds], Any]] = {Spiral: spiral_places, Sun: sun_places}
"""Those that go on elsewhere where they are cropped: they keep their room, and are given the bounds of their days."""

_PLACES: Mapping[type[Art], Callable[[Any, Box, float], Any]] = {
    Wave: wave_places,
    Grid: grid_places,
    Garland: garland_places,
    Weeks: weeks_places,
    Months: months_places,
    Dawn: dawn_places,
}
_FLAT: Mapping[type[Art], Callable[[Any, Box, float, Mapping[str, Colour]], tuple[Shape, ...]]] = {
    Embrace: draw_embrace,
    Hug: draw_hug,
    Arms: draw_arms,
    Nested: draw_nested,
    Leaves: draw_leaves,
    CutPaper: draw_cut_paper,
    Hill: draw_hill,
    WritingLines: draw_writing_lines,
}


class Pens(NamedTuple):
    """What drawings are painted with: their areas, the dots of days, and lines, each by the names of the colours.

    contour: the colour of a hairline round every figure, None for none. grey: whether there is black ink only.
    """

    areas: Mapping[str, Colour]
    days: Mapping[str, Colour]
    lines: Mapping[str, Colour]
    contour: Colour | None = None
    grey: bool = False


def pens_of(campaign: Campaign) -> Pens:
    """Return what the drawings of a campaign are painted with."""
    grey = campaign.inks == BLACK_ONLY
    return Pens(campaign.palette, campaign.day_palette, campaign.word_palette, campaign.contour, grey)


def draw(
    art: Art,
    box: Box,
    factor: float,
    pens: Pens,
    ground: Colour | None = None,
    bounds: Bounds | None = None,
    foot: Box | None = None,
) -> tuple[Shape, ...]:
    """Return the shapes of a drawing in its room, both in mm of the page; factor is how much the paper is scaled.

    Nothing is drawn where there is no room to speak of, and no days where there is no place for all of them. ground:
    what is behind, and inside the lines of a drawing that is to be coloured in. bounds: where days may be, if not in
    all of it. foot: how far that of a scene runs on, if beyond its room.
    """
    if min(box.width, box.height) < LEAST_ROOM:
        return ()
    if isinstance(art, Days):
        inside = bounds._replace(box=box.intersection(bounds.box)) if bounds else Bounds(box)
        shapes = _days(art, box, factor, pens, inside, ground)
    elif isinstance(art, Scene):
        shapes = draw_scene(art, box, foot or box, factor, pens.areas, ground)
    else:
        colours = pens.lines if isinstance(art, WritingLines) else pens.areas
        shapes = _FLAT[type(art)](art, box, factor, colours)
    if art.outline is not None:
        line, width = pens.lines[art.outline.colour], art.outline.width.mm * factor
        kept = 1 if isinstance(art, Days) and art.birth else 0  # the day of birth is not left to be coloured in
        lined = (replace(shape, stroke=line, stroke_width=width) for shape in shapes)
        return tuple(shape if number < kept else replace(shape, fill=ground) for number, shape in enumerate(lined))
    if isinstance(art, Days) and art.rim is not None:
        line, width = pens.lines[art.rim.colour], art.rim.width.mm * factor
        return tuple(replace(shape, stroke=line, stroke_width=width) for shape in shapes)
    if pens.contour is None or isinstance(art, WritingLines):
        return shapes
    if isinstance(art, Days):
        return tuple(_ringed(shape, pens.contour) for shape in shapes)
    return tuple(replace(shape, stroke=pens.contour, stroke_width=_CONTOUR) for shape in shapes)


def _ringed(days: Shape, line: Colour) -> Shape:
    """Return days with a line round each, if they are large and so light that they need one."""
    radius = next((dot.radius for dot in days.figures if isinstance(dot, Circle)), 0.0)
    if radius < _RINGED or not isinstance(days.fill, Colour) or days.fill.luminance() < _LIGHT:
        return days
    return replace(days, stroke=line, stroke_width=min(_CONTOUR, radius * _RING))


def _days(art: Days, box: Box, factor: float, pens: Pens, bounds: Bounds, ground: Colour | None) -> tuple[Shape, ...]:
    running_off = _RUNNING_OFF.get(type(art))
    places = running_off(art, box, factor, bounds) if running_off else _PLACES[type(art)](art, bounds.box, factor)
    if len(places) != ALL_DAYS:
        return ()
    birth = pens.days[art.birth] if art.birth else None
    colours = [pens.days[name] for name in art.colours]
    if pens.grey and not (art.rim and len(set(colours)) == 1):  # a line round each is enough to tell it from the ground
        colours = told_apart(colours, ground or WHITE)
    line = art.outline or art.rim
    return draw_days(places, colours, birth, line.width.mm * factor if line else 0.0)
