"""Words that something is painted over: nobody can read them, however well they stand out from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kit.check.grounds import Painted, parts_of, readable_box, shape_at, touches
from kit.check.pixels import Thumbnails
from kit.scene import Glyphs, Group, Item, Page, Picture, Shape
from kit.units import Box, Edges

_NEAR: Final = 0.3
"""What reaches into the box of some words by less than this many mm touches none of their letters."""

_ROUND: Final = 0.08
"""So much of its height a round letter, as an O, leaves free at the corners of its box."""

_OPAQUE: Final = 128
"""A pixel with so much alpha or more, of 255, hides what is below it."""


def hidden_words(page: Page, thumbnails: Thumbnails) -> Iterator[Group]:
    """Yield every group of a page whose words are under something that is painted later, each once."""
    over: list[Painted] = []
    found: list[Group] = []
    for group, item, clip in reversed([*_in_order(page)]):
        if isinstance(item, Shape | Picture):
            over.append(Painted(item, clip))
        elif isinstance(item, Glyphs) and group and not any(group is each for each in found):
            box = _letters(group, item)
            if any(_hides(each, box, thumbnails) for each in over):
                found.append(group)
    return reversed(found)


def _letters(group: Group, run: Glyphs) -> Box:
    """Return where the letters of a run are: what reaches below its line, as of a p, is not there in every run."""
    box = readable_box(group, run)
    if not run.turn:
        box = box.inset(Edges(bottom=max(0.0, min(box.bottom - run.baseline, box.height / 2))))
    beside = min(_NEAR + _ROUND * box.height, box.width / 4)
    near = min(_NEAR, box.height / 4)
    return box.inset(Edges(near, beside, near, beside))


def _in_order(page: Page) -> Iterator[tuple[Group | None, Item, Box | None]]:
    """Yield all items with their groups, and outside what they do not show, in the order in which they are painted."""
    for part in parts_of(page.items):
        yield from ((part.group, item, part.clip) for item in part.items)


def _hides(painted: Painted, box: Box, thumbnails: Thumbnails) -> bool:
    item, clip = painted
    if isinstance(item, Shape):
        return item.fill is not None and any(shape_at(item, clip, box))
    shown = item.room.intersection(clip or item.room).intersection(box)
    if not (shown.width and shown.height):
        return False
    if item.mask is not None and not touches(item.mask, shown):
        return False
    return any(pixel[3] >= _OPAQUE for _, window in thumbnails.windows(item, shown) for pixel in window)
