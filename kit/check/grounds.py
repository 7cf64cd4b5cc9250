"""What is behind each text: the shapes painted before it that its box touches, and the hardest of their colours."""

from __future__ import annotations

from collections.abc import Iterator

from kit.colour import Colour, contrast
from kit.scene import Circle, Figure, Glyphs, Group, Item, Outline, Page, Rectangle, Shape
from kit.units import Box


def hardest_ground(page: Page) -> Iterator[tuple[Group, Glyphs, float, Colour]]:
    """Yield every run of glyphs with the least contrast that it has to anything behind it, and that colour."""
    painted: list[Shape] = []
    for group, item in _in_order(page.items, None):
        if isinstance(item, Shape):
            painted.append(item)
        elif isinstance(item, Glyphs) and group is not None:
            grounds = _behind(printed_box(group, item), painted, page.ground)
            ratio, ground = min(((contrast(item.colour, each), each) for each in grounds), key=lambda pair: pair[0])
            yield group, item, ratio, ground


def printed_box(group: Group, glyphs: Glyphs) -> Box:
    """Return what a run covers on the paper: no higher than its paragraph is, from its capitals to its descenders."""
    top, bottom = max(glyphs.box.y, group.box.y), min(glyphs.box.bottom, group.box.bottom)
    return Box(glyphs.box.x, top, glyphs.box.width, max(0.0, bottom - top))


def _in_order(items: tuple[Item, ...], group: Group | None) -> Iterator[tuple[Group | None, Item]]:
    for item in items:
        if isinstance(item, Group):
            yield from _in_order(item.items, item)
        else:
            yield group, item


def _behind(box: Box, painted: list[Shape], ground: Colour) -> list[Colour]:
    """Return the colours that show behind a box: from the front back to the first that covers all of it."""
    found: list[Colour] = []
    for shape in reversed(painted):
        if shape.fill is None:
            continue
        near = [figure for figure in shape.figures if _reaches(figure, box)]
        if any(_covers(figure, box) for figure in near):
            return [*found, shape.fill]
        if shape.box.overlaps(box) and any(_touches(figure, box) for figure in near):
            found.append(shape.fill)
    return [*found, ground]


def _reaches(figure: Figure, box: Box) -> bool:
    """Tell whether a circle is near enough to matter: a drawing has a thousand of them."""
    if not isinstance(figure, Circle):
        return True
    reach = figure.radius
    return box.y - reach <= figure.y <= box.bottom + reach and box.x - reach <= figure.x <= box.right + reach


def _covers(figure: Figure, box: Box) -> bool:
    if isinstance(figure, Rectangle):
        return figure.box.contains(box)
    if isinstance(figure, Circle):
        corners = ((x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))
        return all((x - figure.x) ** 2 + (y - figure.y) ** 2 <= figure.radius**2 for x, y in corners)
    return _polygon_covers(_polygon(figure), box)


def _touches(figure: Figure, box: Box) -> bool:
    if isinstance(figure, Rectangle):
        return figure.box.overlaps(box)
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
