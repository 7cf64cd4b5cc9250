"""What is behind each text: the shapes and pictures painted before it that its box touches, and the hardest of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from math import fsum
from typing import Final, NamedTuple

from kit.check.pixels import ACROSS, DOWN, Pixel, Thumbnails
from kit.colour import Colour, contrast
from kit.qr.cells import Cells
from kit.scene import Circle, Figure, Glyphs, Gradient, Group, Item, Outline, Paint, Picture, Rectangle, Shape
from kit.units import Box, Edges, millimetres

_WORST_SHARE: Final = 0.05
"""So much of the pixels behind a few letters may be harder than what is measured: single specks hide no letter."""


_OF_A_GRADIENT: Final = 16
"""So many steps of a gradient are looked at behind a line of text, from its top left to its bottom right corner."""


class Reading(NamedTuple):
    """A run of glyphs with the least contrast that it has to anything behind it: a colour, or a picture."""

    group: Group
    glyphs: Glyphs
    ratio: float
    background: Colour | Picture


class Painted(NamedTuple):
    """What was painted before a text: a shape or picture, and where it is clipped."""

    item: Shape | Picture
    clip: Box | None


class Part(NamedTuple):
    """Items that are painted one after the other and come from one group: all of it, or what it has beside its groups.

    clip: what is outside it does not show.
    """

    group: Group | None
    items: tuple[Item, ...]
    clip: Box | None

    @property
    def whole(self) -> bool:
        """Whether the part is all of its group."""
        return self.group is not None and self.items is self.group.items


def parts_of(items: tuple[Item, ...], group: Group | None = None, clip: Box | None = None) -> Iterator[Part]:
    """Yield the parts of a page in painting order."""
    if not any(isinstance(item, Group) for item in items):
        yield Part(group, items, clip)
        return
    for item in items:
        if isinstance(item, Group):
            yield from parts_of(item.items, item, _within(clip, item))
        else:
            yield Part(group, (item,), clip)


def _within(clip: Box | None, group: Group) -> Box | None:
    """Return what a group may show in of what is around it, None if that has no end."""
    boxes = [*([clip] if clip else []), *(each.box for each in group.clip)]
    return reduce(Box.intersection, boxes) if boxes else None


def painted_by(part: Part) -> tuple[Painted, ...]:
    """Return the shapes and pictures of a part."""
    return tuple(Painted(item, part.clip) for item in part.items if isinstance(item, Shape | Picture))


def hardest_ground(part: Part, before: tuple[Painted, ...], ground: Paint, thumbnails: Thumbnails) -> Iterator[Reading]:
    """Yield every run of glyphs of a part with the least contrast that it has to anything behind it, and what that is.

    before: what was painted before the part. ground: that of the page.
    """
    painted = list(before)
    for item in part.items:
        if isinstance(item, Shape | Picture):
            painted.append(Painted(item, part.clip))
        elif isinstance(item, Glyphs) and part.group is not None:
            readings = _readings(_inked(item, part.group.box), item.colour, painted, ground, thumbnails)
            ratio, background = min(readings, key=lambda reading: reading[0])
            yield Reading(part.group, item, ratio, background)


def _inked(glyphs: Glyphs, around: Box) -> Box:
    """Return what a run covers on the paper; figures, which are set very large, have nothing below their line."""
    box, text = glyphs.printed_in(around), glyphs.text.strip()
    if glyphs.turn or not (text.isascii() and text.isdecimal()):
        return box
    return box._replace(height=min(box.height, glyphs.baseline - box.y))


def readable_box(group: Group, glyphs: Glyphs) -> Box:
    """Return what is printed of a run without the mark or the little ink that hangs out before its paragraph."""
    box, around = glyphs.printed_in(group.box), group.box
    match glyphs.turn:
        case 0:
            hang = Edges(left=around.x - box.x)
        case 90:
            hang = Edges(top=around.y - box.y)
        case 180:
            hang = Edges(right=box.right - around.right)
        case _:
            hang = Edges(bottom=box.bottom - around.bottom)
    length = box.height if glyphs.turn % 180 else box.width
    return box.inset(hang) if 0 < fsum(hang) < min(millimetres(glyphs.size), length) else box


def _readings(
    box: Box, colour: Colour, painted: Sequence[Painted], ground: Paint, thumbnails: Thumbnails
) -> list[tuple[float, Colour | Picture]]:
    """Return the contrast to all that shows behind a box: from the front back to the first that covers all of it."""
    found: list[tuple[float, Colour | Picture]] = []
    for number in range(len(painted) - 1, -1, -1):
        item, clip = painted[number]
        if isinstance(item, Picture):
            place = item.box.intersection(item.clip) if item.clip else item.box
            shown = place.intersection(clip) if clip else place
            if shown.overlaps(box) and (item.mask is None or touches(item.mask, box)):
                below = _colours_below(box, painted[:number], ground)
                found.append((_pixel_contrast(colour, item, shown.intersection(box), below, thumbnails), item))
                if shown.contains(box) and (item.mask is None or _covers(item.mask, box)):
                    return found
        elif item.fill is not None:
            covers, near = shape_at(item, clip, box)
            if covers or near:
                found += ((contrast(colour, each), each) for each in _colours_of(item.fill, box))
            if covers:
                return found
    return [*found, *((contrast(colour, each), each) for each in _colours_of(ground, box))]


def _colours_of(paint: Paint, box: Box) -> list[Colour]:
    """Return the colours that something is painted with behind a box: of a gradient, a few that lie close together."""
    if not isinstance(paint, Gradient):
        return [paint]
    shares = [number / _OF_A_GRADIENT for number in range(_OF_A_GRADIENT + 1)]
    return [paint.at(box.x + box.width * share, box.y + box.height * share) for share in shares]


def _colours_below(box: Box, painted: Sequence[Painted], ground: Paint) -> list[Colour]:
    """Return the colours that show where a picture is clear."""
    found: list[Colour] = []
    for item, clip in reversed(painted):
        if isinstance(item, Shape) and item.fill is not None:
            covers, near = shape_at(item, clip, box)
            if covers or near:
                found += _colours_of(item.fill, box)
            if covers:
                return found
    return [*found, *_colours_of(ground, box)]


def _pixel_contrast(
    colour: Colour, picture: Picture, box: Box, below: Sequence[Colour], thumbnails: Thumbnails
) -> float:
    """Return the contrast to a picture where it is hardest: of each few letters, to nearly all that is behind them."""
    least = []
    for place, window in thumbnails.windows(picture, box):
        pixels = _shaded(window, place, picture) if picture.shade else window
        ratios = sorted(min(contrast(colour, _over(pixel, each)) for each in below) for pixel in pixels)
        least.append(ratios[int(len(ratios) * _WORST_SHARE)])
    return min(least, default=min(contrast(colour, each) for each in below))


def _shaded(window: Sequence[Pixel], place: Box, picture: Picture) -> Iterator[Pixel]:
    """Yield the pixels that a picture has at a place under its shade."""
    room, shade = picture.room, picture.shade
    assert shade is not None
    for number, (*rgb, alpha) in enumerate(window):
        x = place.x + place.width * (number % ACROSS + 0.5) / ACROSS
        y = place.y + place.height * (number // ACROSS + 0.5) / DOWN
        opacity = shade.opacity((x - room.x) / (room.width or 1.0), (y - room.y) / (room.height or 1.0))
        whole = opacity + alpha / 255 * (1 - opacity)  # how much of what is below is hidden
        share = opacity / whole if whole else 0.0
        mixed = (round(own + (over - own) * share) for own, over in zip(rgb, shade.colour.rgb, strict=True))
        yield (*mixed, round(255 * whole))


def _over(pixel: Pixel, below: Colour) -> Colour:
    """Return what a pixel looks like, of which some may be clear."""
    *own, alpha = pixel
    red, green, blue = (round((a * alpha + b * (255 - alpha)) / 255) for a, b in zip(own, below.rgb, strict=True))
    return Colour("", (red, green, blue), (0, 0, 0, 0))


def shape_at(shape: Shape, clip: Box | None, box: Box) -> tuple[bool, bool]:
    """Tell whether a shape covers a box, and whether it touches it. clip: what is outside it does not show."""
    seen = clip.intersection(box) if clip else box
    if not shape.box.overlaps(seen):
        return False, False
    near = [figure for figure in shape.figures if _reaches(figure, seen)]
    if any(_covers(figure, box) for figure in near) and (clip is None or clip.contains(box)):
        return True, True
    has_room = seen.width > 0 and seen.height > 0
    return False, has_room and any(touches(figure, seen) for figure in near)


def _reaches(figure: Figure, box: Box) -> bool:
    """Tell whether a circle is near enough to matter: a drawing has a thousand of them."""
    if not isinstance(figure, Circle):
        return True
    reach = figure.radius
    return box.y - reach <= figure.y <= box.bottom + reach and box.x - reach <= figure.x <= box.right + reach


def _covers(figure: Figure, box: Box) -> bool:
    if isinstance(figure, Rectangle):
        return figure.box.contains(box)
    if isinstance(figure, Cells):
        return any(each.contains(box) for each in figure.boxes())
    if isinstance(figure, Circle):
        corners = ((x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))
        return all((x - figure.x) ** 2 + (y - figure.y) ** 2 <= figure.radius**2 for x, y in corners)
    return _polygon_covers(_polygon(figure), box)


def touches(figure: Figure, box: Box) -> bool:
    """Tell whether any of a figure is in a box."""
    if isinstance(figure, Rectangle):
        return figure.box.overlaps(box)
    if isinstance(figure, Cells):
        return figure.box.overlaps(box) and any(each.overlaps(box) for each in figure.boxes())
    if isinstance(figure, Circle):
        x = min(max(figure.x, box.x), box.right)
        y = min(max(figure.y, box.y), box.bottom)
        return (x - figure.x) ** 2 + (y - figure.y) ** 2 < figure.radius**2
    return _polygon_touches(_polygon(figure), box)


_STEPS = 8  # a curve is followed as this many straight lines


def _polygon(outline: Outline) -> list[tuple[float, float]]:
    """Return the corners of an outline, its curves as short straight lines."""
    corners: list[tuple[float, float]] = []
    for step in outline.steps:
        places = [float(value) for value in step[1:]]
        if step[0] in ("M", "L"):
            corners.append((places[0], places[1]))
        elif step[0] == "C":
            x0, y0 = corners[-1]
            x1, y1, x2, y2, x3, y3 = places
            for index in range(1, _STEPS + 1):
                t = index / _STEPS
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                corners.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return corners


def _inside(corners: list[tuple[float, float]], x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _probes(box: Box) -> list[tuple[float, float]]:
    """Return places all over a box, about 2 mm apart and no more than 24 in a direction."""
    across = min(24, max(2, int(box.width / 2) + 1))
    down = min(24, max(2, int(box.height / 2) + 1))
    return [
        (box.x + box.width * i / (across - 1), box.y + box.height * j / (down - 1))
        for i in range(across)
        for j in range(down)
    ]


def _polygon_covers(corners: list[tuple[float, float]], box: Box) -> bool:
    return all(_inside(corners, x, y) for x, y in _probes(box))


def _polygon_touches(corners: list[tuple[float, float]], box: Box) -> bool:
    return any(_inside(corners, x, y) for x, y in _probes(box))
