"""Words that something is painted over: nobody can read them, however well they stand out from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Final, NamedTuple

from kit.check.grounds import Painted, Part, painted_by, readable_box, shape_at, touches
from kit.check.pixels import Thumbnails
from kit.scene import Glyphs, Group, Picture, Shape
from kit.units import Box, Edges

_NEAR: Final = 0.3
"""What reaches into the box of some words by less than this many mm touches none of their letters."""

_ROUND: Final = 0.08
"""So much of its height a round letter, as an O, leaves free at the corners of its box."""

_OPAQUE: Final = 128
"""A pixel with so much alpha or more, of 255, hides what is below it."""


class Words(NamedTuple):
    """What a part of a page says and paints.

    boxes: where its letters are, each with how many of its shapes and pictures are painted before them. around: all of
    the boxes. painted: its shapes and pictures.
    """

    group: Group | None
    boxes: tuple[tuple[Box, int], ...]
    around: Box
    painted: tuple[Painted, ...]


def hidden_words(parts: Sequence[Words], thumbnails: Thumbnails) -> Iterator[Group]:
    """Yield every group of a page whose words are under something that is painted later, each once.

    parts: those of the page, in painting order.
    """
    over: list[tuple[Box, Painted]] = []
    found: list[Group] = []
    for words in reversed(parts):
        if words.group and words.boxes and not any(words.group is each for each in found):
            near = [painted for around, painted in over if around.overlaps(words.around)]
            if any(
                _hides(each, box, thumbnails) for box, seen in words.boxes for each in (*words.painted[seen:], *near)
            ):
                found.append(words.group)
        over += ((_box_of(each.item), each) for each in words.painted)
    return reversed(found)


def words_of(part: Part) -> Words:
    """Return what a part of a page says and paints."""
    boxes: list[tuple[Box, int]] = []
    painted = 0
    for item in part.items:
        painted += isinstance(item, Shape | Picture)
        if isinstance(item, Glyphs) and part.group:
            boxes.append((_letters(part.group, item), painted))
    around = reduce(Box.union, (box for box, _ in boxes)) if boxes else Box(0, 0, 0, 0)
    return Words(part.group, tuple(boxes), around, painted_by(part))


def _letters(group: Group, run: Glyphs) -> Box:
    """Return where the letters of a run are: what reaches below its line, as of a p, is not there in every run."""
    box = readable_box(group, run)
    if not run.turn:
        box = box.inset(Edges(bottom=max(0.0, min(box.bottom - run.baseline, box.height / 2))))
    beside = min(_NEAR + _ROUND * box.height, box.width / 4)
    near = min(_NEAR, box.height / 4)
    return box.inset(Edges(near, beside, near, beside))


def _box_of(item: Shape | Picture) -> Box:
    return item.box if isinstance(item, Shape) else item.room


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
