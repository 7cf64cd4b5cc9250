"""What is looked at: pictures, plain shapes, the grounds of boxes, and the lines round them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kit.colour import Colour
from kit.layout.brush import Brush
from kit.layout.filled import ShownPicture
from kit.layout.fragment import Fragment
from kit.layout.setting import Setting
from kit.layout.shapes import DASH, border_figures, shape_figures, with_bleed
from kit.model import paint
from kit.model.art import Days
from kit.model.language import in_language
from kit.model.measures import Mask
from kit.model.pictures import ShapeElement, ShownElement
from kit.model.template import BoxElement, Element
from kit.scene import Figure, Group, Item, Picture, Rectangle, Role, Shade, Shape
from kit.store import Store
from kit.units import Box, Edges, Size
from kit.values import dataclass

_DOT, _CONTOUR = 10.0, 0.15
"""A circle up to so many mm wide stands for days, as in the words that explain them; how thick its contour is."""

_LINE = 2.0
"""A border wider than this many mm is no line but an area, and painted as one."""

_ROUNDED = 1 / 8
"""The radius of a rounded picture's corners, as a share of its shorter side."""


def decoration(element: Element, shapes: tuple[Shape, ...], box: Box, alt: str = "") -> Group:
    """Return shapes that nobody needs to be told of, unless they have words that say what they show."""
    role = Role.FIGURE if alt else Role.ARTIFACT
    counted = isinstance(element, Days)
    return Group(role, shapes, box, alt=alt, source=element.source, kind=element.element, counted=counted)


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground of a box and the line round it, run into the bleed where they touch the edge of the page."""

    element: BoxElement
    brush: Brush

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        """Return the ground behind a box."""
        element, brush = self.element, self.brush
        ground = with_bleed(box, brush.page)
        figure = Rectangle(ground, element.radius.mm * brush.factor if ground == box else 0.0)
        shapes: tuple[Shape, ...] = ()
        if element.ground:
            shapes = (Shape((figure,), ground, fill=brush.paint(element.ground, ground)),)
        if element.border:
            shapes += _bordered("rectangle", box, figure.radius, element.border, brush)
        return (decoration(element, shapes, ground),)


def plain(element: ShapeElement, width: float, height: float, ground: paint.Paint, setting: Setting) -> Fragment:
    """Return a plain shape for a room in mm."""
    dot = setting.dot(element.fill, setting.colour(ground)) if isinstance(element.fill, str) else None
    return Fragment(element, width, height, own=_Plain(element, setting.brush, dot))


@dataclass(frozen=True, slots=True)
class _Plain:
    """A plain shape, run into the bleed if it is to. dot: what it is filled with if it stands for days."""

    element: ShapeElement
    brush: Brush
    dot: Colour | None

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        element, brush = self.element, self.brush
        ground = with_bleed(box, brush.page) if element.bleed else box
        radius = element.radius.mm * brush.factor
        figures = shape_figures(element.value, ground, radius)
        shape = Shape(figures, ground, fill=brush.paint(element.fill, ground))
        if brush.contour and self.dot and element.value == "circle" and box.width <= _DOT:
            shape = replace(shape, fill=self.dot, stroke=brush.contour, stroke_width=_CONTOUR)
        shapes: tuple[Shape, ...] = (shape,)
        if element.border:
            page = brush.page if element.bleed else None
            lines = _bordered(element.value, box, radius, element.border, brush, page)
            shapes += tuple(replace(line, dash=DASH * brush.factor) for line in lines) if element.dashed else lines
        return (decoration(element, shapes, ground),)


def picture(
    element: ShownElement, shown: ShownPicture, width: float, height: float | None, setting: Setting
) -> Fragment:
    """Return a picture for a room in mm, as high as it is by nature if the room has no end."""
    own = height if height is not None else width * shown.data.height / shown.data.width
    alt = "" if shown.decorative else shown.alt or in_language(element.alt, setting.language.id)
    return Fragment(element, width, own, own=_Shown(element, shown, alt, setting.brush))


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture that covers its box or is contained in it, run into the bleed where it touches the page's edge."""

    element: ShownElement
    picture: ShownPicture
    alt: str
    brush: Brush

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        element, brush, data = self.element, self.brush, self.picture.data
        size, covers = Size(data.width, data.height), element.fit == "cover"
        shown = box if covers else _scaled(size, box, min)
        room = with_bleed(shown, brush.page)
        focus = self.picture.focus or element.focus
        place = _scaled(size, room, max, focus.across, focus.down)
        mask = _mask(element.mask, shown, room, brush) if element.mask else None
        clip = room if covers or room != shown else None
        items: tuple[Item, ...] = (Picture(self.picture.name, place, clip, mask, self._shade()),)
        if element.border:
            items += _mask_border(element.border, element.mask, shown, brush)
        role = Role.FIGURE if self.alt else Role.ARTIFACT
        source = replace(element.source, field=self.picture.field) if self.picture.field else element.source
        return (Group(role, items, box, alt=self.alt, source=source, kind=element.element),)

    def _shade(self) -> Shade | None:
        shade = self.element.shade
        if shade is None or not shade.strength.share or not shade.reach.share:
            return None
        return Shade(self.brush.colour(shade.colour), shade.from_, shade.strength.share, shade.reach.share)


def _scaled(
    picture: Size, room: Box, choose: Callable[[float, float], float], across: float = 0.5, down: float = 0.5
) -> Box:
    """Return where a picture is shown in a room, as large as one or the other of its sides asks for.

    across, down: the point of it that is brought as near to the middle of the room as the picture's edges allow.
    """
    scale = choose(room.width / picture.width, room.height / picture.height)
    width, height = picture.width * scale, picture.height * scale
    x = min(max(width * across - room.width / 2, 0.0), max(0.0, width - room.width))
    y = min(max(height * down - room.height / 2, 0.0), max(0.0, height - room.height))
    if width <= room.width:
        x = (width - room.width) / 2
    if height <= room.height:
        y = (height - room.height) / 2
    return Box(room.x - x, room.y - y, width, height)


def _corners(mask: Mask, box: Box, brush: Brush) -> float:
    """Return the radius of the corners of a picture that is cut out with round ones, in mm."""
    return mask.radius.mm * brush.factor if mask.radius else min(box.width, box.height) * _ROUNDED


def _mask(mask: Mask, shown: Box, room: Box, brush: Brush) -> Figure:
    """Return what a picture is cut out as. shown: its box on the page; room: the same with its bleed."""
    if mask.shape == "circle":
        return shape_figures("circle", shown, 0.0)[0]
    if mask.shape == "rounded":
        return Rectangle(room, _corners(mask, shown, brush) if room == shown else 0.0)
    return shape_figures(mask.shape, room, 0.0)[0]


def _mask_border(border: paint.Border, mask: Mask | None, shown: Box, brush: Brush) -> tuple[Shape, ...]:
    if mask is None or mask.shape == "rounded":
        return _bordered("rectangle", shown, _corners(mask, shown, brush) if mask else 0.0, border, brush)
    page = None if mask.shape == "circle" else brush.page
    return _bordered(mask.shape, shown, 0.0, border, brush, page)


def _bordered(
    kind: str, box: Box, radius: float, border: paint.Border, brush: Brush, page: Size | None = None
) -> tuple[Shape, ...]:
    """Return the line round a shape, inside its edges; of a rectangle at the edge of the page it covers the bleed.

    page: its size, if the shape itself runs into the bleed.
    """
    width = border.width.mm * brush.factor
    colour = brush.lines[border.colour] if border.width.mm <= _LINE else brush.colour(border.colour)
    width = min(width, box.width / 2, box.height / 2)
    if width <= 0:
        return ()
    outer = with_bleed(box, brush.page) if kind == "rectangle" or page else box
    if kind == "rectangle" and outer != box:
        return (Shape(_frame(outer, box.inset(Edges.all(width))), outer, fill=colour),)
    line = outer.inset(Edges.all(width / 2))
    figures = border_figures(kind, line, max(0.0, radius - width / 2))
    return (Shape(figures, outer, stroke=colour, stroke_width=width),)


def _frame(outer: Box, inner: Box) -> tuple[Figure, ...]:
    """Return four bars that are between an outer and an inner box."""
    sides = inner.x - outer.x, outer.right - inner.right
    return tuple(
        Rectangle(box)
        for box in (
            Box(outer.x, outer.y, outer.width, inner.y - outer.y),
            Box(outer.x, inner.bottom, outer.width, outer.bottom - inner.bottom),
            Box(outer.x, inner.y, sides[0], inner.height),
            Box(inner.right, inner.y, sides[1], inner.height),
        )
    )
