"""Which function draws which form of art. A new form is a class in kit/model/art.py and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from kit.colour import Colour
from kit.layout.art.days import ALL_DAYS, draw_days
from kit.layout.art.garland import garland_places
from kit.layout.art.holding import draw_arms, draw_embrace, draw_leaves, draw_nested
from kit.layout.art.hug import draw_hug
from kit.layout.art.land import draw_cut_paper, draw_hill
from kit.layout.art.lines import grid_places, wave_places
from kit.layout.art.rings import spiral_places, sun_places
from kit.layout.art.scenes import draw_scene
from kit.layout.art.weeks import weeks_places
from kit.layout.art.writing import draw_writing_lines
from kit.model.art import (
    Arms,
    CutPaper,
    Days,
    Embrace,
    Garland,
    Grid,
    Hill,
    Hug,
    Leaves,
    Nested,
    Scene,
    Spiral,
    Sun,
    Wave,
    Weeks,
    WritingLines,
)
from kit.model.template import Art
from kit.scene import Shape
from kit.units import Box

LEAST_ROOM = 8.0
"""A drawing in less room than this many mm would be a blot."""

_PLACES: Mapping[type[Art], Callable[[Any, Box, float], Any]] = {
    Spiral: spiral_places,
    Wave: wave_places,
    Sun: sun_places,
    Grid: grid_places,
    Garland: garland_places,
    Weeks: weeks_places,
}
_FLAT: Mapping[type[Art], Callable[[Any, Box, float, Mapping[str, Colour]], tuple[Shape, ...]]] = {
    Embrace: draw_embrace,
    Hug: draw_hug,
    Scene: draw_scene,
    Arms: draw_arms,
    Nested: draw_nested,
    Leaves: draw_leaves,
    CutPaper: draw_cut_paper,
    Hill: draw_hill,
    WritingLines: draw_writing_lines,
}


def draw(
    art: Art, box: Box, factor: float, colours: Mapping[str, Colour], ground: Colour | None = None
) -> tuple[Shape, ...]:
    """Return the shapes of a drawing in its room, both in mm of the page; factor is how much the paper is scaled.

    Nothing is drawn where there is no room to speak of, and no days where there is no place for all of them. ground:
    the colour inside the lines of a drawing that is to be coloured in.
    """
    if min(box.width, box.height) < LEAST_ROOM:
        return ()
    shapes = _days(art, box, factor, colours) if isinstance(art, Days) else _FLAT[type(art)](art, box, factor, colours)
    if art.outline is None:
        return shapes
    line, width = colours[art.outline.colour], art.outline.width.mm * factor
    return tuple(_outlined(shape, ground, line, width) for shape in shapes)


def _days(art: Days, box: Box, factor: float, colours: Mapping[str, Colour]) -> tuple[Shape, ...]:
    places = _PLACES[type(art)](art, box, factor)
    birth = colours[art.birth] if isinstance(art, Weeks) and art.birth else None
    return draw_days(places, [colours[name] for name in art.colours], birth) if len(places) == ALL_DAYS else ()


def _outlined(shape: Shape, ground: Colour | None, line: Colour, width: float) -> Shape:
    return replace(shape, fill=ground, stroke=line, stroke_width=width)
