"""What colours become where ink is saved, and on a printer that has black only.

By rule, so that it holds for every design: grounds, shapes and figures become tints on which dark text can be read, all
words and codes become dark, and what is counted is told apart by more than its hue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from kit.colour import BLACK, WHITE, Colour, mixed

FULL, SAVER, BLACK_ONLY = "full", "saver", "black"

INKS: Final[dict[str, str]] = {
    FULL: "all colours as they were designed",
    SAVER: "light tints in place of backgrounds, dark text: about a quarter of the ink",
    BLACK_ONLY: "black and greys, for a printer without colours",
}

_PAPER: Final = 0.85
"""Colours of more luminance than this become bare paper."""

_TINT: Final = 0.74
"""This share of a tint is white."""

_APART: Final = 50
"""Dots of two greys that are nearer than this, of 255, are taken for one, and one so near its ground for nothing."""

_STEP: Final = 15
"""Greys are changed to one of those that are so many, of 255, apart."""

_LIGHTEST, _DARKEST = 236, 182
"""Greys of 255 that the lightest and the darkest colour become: black reads at 10 to 1 and more on all of them."""


def grounds(palette: Mapping[str, Colour], inks: str) -> dict[str, Colour]:
    """Return what grounds, shapes and figures are painted with, by the names of the colours."""
    if inks == FULL:
        return dict(palette)
    if inks == SAVER:
        return {name: _tint(colour) for name, colour in palette.items()}
    ranked = sorted({each for each in palette.values() if each.luminance() < _PAPER}, key=Colour.luminance)
    steps = max(1, len(ranked) - 1)
    greys = {each: _DARKEST + (_LIGHTEST - _DARKEST) * rank / steps for rank, each in enumerate(ranked)}
    return {name: _grey(colour, greys[colour]) if colour in greys else WHITE for name, colour in palette.items()}


def words(palette: Mapping[str, Colour], inks: str) -> dict[str, Colour]:
    """Return what text, codes and lines are painted with, by the names of the colours."""
    if inks == FULL:
        return dict(palette)
    return dict.fromkeys(palette, darkest(palette) if inks == SAVER else BLACK)


def days(palette: Mapping[str, Colour], inks: str) -> dict[str, Colour]:
    """Return what the dots of the 1001 days are painted with, by the names of the colours, each with a dark contour.

    Where ink is saved they keep their colours: they are small and are counted, and what is spared are large areas.
    Where there is black only, colours are told apart by greys much further apart than those of grounds.
    """
    if inks == FULL:
        return dict(palette)
    if inks == SAVER:
        return {name: WHITE if each.luminance() >= _PAPER else each for name, each in palette.items()}
    return {name: _grey(each, _dot_grey(each)) for name, each in palette.items()}


def told_apart(greys: Sequence[Colour], ground: Colour) -> list[Colour]:
    """Return the greys of the days before birth, of the first and the second year, changed as little as they must be.

    No two of them, and none and their ground, are too near to one another. The same colour twice stays the same, and
    what is lighter stays lighter.
    """
    levels, behind = sorted({grey.rgb[0] for grey in greys}), ground.rgb[0]
    every = (levels, *map(list, combinations(range(0, 256, _STEP), len(levels))))
    seen = (each for each in every if all(b - a >= _APART for a, b in pairwise(sorted((*each, behind)))))
    nearest = min(seen, key=lambda each: sum(abs(new - old) for new, old in zip(each, levels, strict=True)))
    if nearest == levels:
        return list(greys)
    found = dict(zip(levels, nearest, strict=True))
    return [_grey(grey, found[grey.rgb[0]]) for grey in greys]


def darkest(palette: Mapping[str, Colour]) -> Colour:
    """Return the darkest of some colours."""
    return min(palette.values(), key=Colour.luminance)


def _tint(colour: Colour) -> Colour:
    return WHITE if colour.luminance() >= _PAPER else mixed(colour, WHITE, _TINT)._replace(name=f"pale {colour.name}")


def _dot_grey(colour: Colour) -> float:
    """Return how light a dot is, 0 to 255: coral is dark, sun light, midnight black, paper white."""
    return min(255.0, max(0.0, 95 + (colour.luminance() - 0.33) * 357))


def _grey(colour: Colour, level: float) -> Colour:
    grey = round(level)
    return Colour(f"grey for {colour.name}", (grey, grey, grey), (0, 0, 0, 100 - grey * 100 / 255))
