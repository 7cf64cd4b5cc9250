"""The scenes: people with a small one, drawn for what a message says. `draw_scene` is the only way in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from kit.colour import Colour
from kit.layout.art.scenes.book import draw_book
from kit.layout.art.scenes.bump import draw_bump
from kit.layout.art.scenes.cheek import draw_cheek_to_cheek
from kit.layout.art.scenes.crowd import draw_crowd
from kit.layout.art.scenes.doors import draw_doors
from kit.layout.art.scenes.grandparent import draw_grandparent
from kit.layout.art.scenes.held import draw_held
from kit.layout.art.scenes.looking import draw_looking
from kit.layout.art.scenes.pram import draw_pram
from kit.layout.art.scenes.reaching import draw_reaching
from kit.layout.art.scenes.stage import Stage
from kit.layout.art.scenes.two_and_one import draw_two_and_one
from kit.model.art import Scene
from kit.scene import Shape
from kit.units import Box

_LEAST: Final = 24.0  # mm: people who are smaller could not be made out, and are left out


class _Drawn(NamedTuple):
    """How a scene is drawn. widest: how high it may be against the width of its room, so that nobody is cut off."""

    draw: Callable[[Stage], tuple[Shape, ...]]
    widest: float


_SCENES: Final[Mapping[str, _Drawn]] = {
    "held": _Drawn(draw_held, 0.85),
    "bump": _Drawn(draw_bump, 0.85),
    "pram": _Drawn(draw_pram, 0.72),
    "two and one": _Drawn(draw_two_and_one, 0.85),
    "grandparent": _Drawn(draw_grandparent, 0.88),
    "lap and book": _Drawn(draw_book, 0.86),
    "cheek to cheek": _Drawn(draw_cheek_to_cheek, 0.82),
    "looking up": _Drawn(draw_looking, 0.84),
    "reaching": _Drawn(draw_reaching, 0.8),
    "crowd": _Drawn(draw_crowd, 0.69),
    "doors": _Drawn(draw_doors, 0.76),
}


def draw_scene(
    art: Scene, box: Box, foot: Box, factor: float, colours: Mapping[str, Colour], behind: Colour | None = None
) -> tuple[Shape, ...]:
    """Return the shapes of a scene in its room, in mm of the page; none where people could not be made out.

    foot: how far its foot runs on. behind: the colour that is behind it.
    """
    drawn = _SCENES[art.scene]
    stage = Stage.of(art, box, foot, factor, colours, drawn.widest, behind)
    return drawn.draw(stage) if stage.frame.unit >= _LEAST * factor else ()
