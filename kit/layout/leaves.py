"""The leaves of a template, from the room they have to fragments: texts, logos and codes in their own modules."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kit.colour import Colour
from kit.layout.art import draw
from kit.layout.filled import Filled, ShownPicture
from kit.layout.fragment import Fragment
from kit.layout.logos import logos
from kit.layout.paragraphs import names, text
from kit.layout.qr import qr_code
from kit.layout.setting import Setting
from kit.layout.shapes import shape_figures, with_bleed
from kit.model.language import in_language
from kit.model.picture import PictureData
from kit.model.template import (
    Art,
    BoxElement,
    Element,
    Logos,
    PictureElement,
    QrCode,
    Rule,
    ShapeElement,
    Space,
    TextElement,
    ThankYouText,
)
from kit.scene import Group, Item, Picture, Rectangle, Role, Shape
from kit.store import Same, Store
from kit.units import Box, Size
from kit.values import dataclass

_A_SHAPE = 100
"""About how many bytes a figure of a drawing takes."""


def leaf(filled: Filled, width: float, height: float | None, ground: str, setting: Setting) -> Fragment:
    """Return a leaf as a fragment for a room of a width and, unless it has no end, a height, in mm."""
    element, factor = filled.element, setting.factor
    if isinstance(element, ThankYouText) and element.value in ("list", "names"):
        return names(element, filled.words, width, height, ground, setting)
    if isinstance(element, TextElement):
        return text(element, filled.words, width, height, ground, setting)
    if isinstance(element, Logos):
        return logos(element, filled.pictures, width, height, ground, setting)
    if isinstance(element, QrCode):
        assert filled.address
        return qr_code(element, filled.address, width, setting)
    if isinstance(element, Space):
        return Fragment(element, width, element.value.resolve(0.0, factor) if height is None else height)
    if isinstance(element, Rule):
        return Fragment(element, width, element.value.mm * factor, own=_Line(element, setting.colour(element.colour)))
    if isinstance(element, PictureElement):
        return _picture(element, filled.pictures[0], width, height, setting)
    side = width if height is None else height
    if isinstance(element, Art):
        alt = in_language(element.alt, setting.language.id)
        return Fragment(
            element, width, side, own=_Drawing(element, alt, factor, setting.campaign.palette, setting.page)
        )
    assert isinstance(element, ShapeElement)
    return Fragment(element, width, side, own=_Plain(element, setting.colour(element.fill), factor, setting.page))


@dataclass(frozen=True, slots=True)
class _Line:
    """A rule that fills its box."""

    element: Rule
    colour: Colour

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        return (_decoration(self.element, (Shape((Rectangle(box),), box, fill=self.colour),), box),)


@dataclass(frozen=True, slots=True)
class Ground:
    """The ground of a box, run into the bleed where it touches the edge of the page. radius: in mm."""

    element: BoxElement
    colour: Colour
    radius: float
    page: Size

    @classmethod
    def of(cls, element: BoxElement, setting: Setting) -> Ground:
        """Return the ground that a box has."""
        assert element.ground is not None
        return cls(element, setting.colour(element.ground), element.radius.mm * setting.factor, setting.page)

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        """Return the ground behind a box."""
        ground = with_bleed(box, self.page)
        figure = Rectangle(ground, self.radius if ground == box else 0.0)
        return (_decoration(self.element, (Shape((figure,), ground, fill=self.colour),), ground),)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A drawing that comes with the program."""

    element: Art
    alt: str
    factor: float
    colours: Mapping[str, Colour]
    page: Size

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        room = with_bleed(box, self.page) if self.element.runs_over else box
        key = ("drawing", Same(self.element), room, self.factor, Same(self.colours))
        shapes = store.made(key, lambda: draw(self.element, room, self.factor, self.colours), _weight)
        return (_decoration(self.element, shapes, box, self.alt),) if shapes else ()


def _weight(shapes: tuple[Shape, ...]) -> int:
    return _A_SHAPE * sum(len(shape.figures) for shape in shapes)


@dataclass(frozen=True, slots=True)
class _Plain:
    """A plain shape, run into the bleed if it is to."""

    element: ShapeElement
    colour: Colour
    factor: float
    page: Size

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        ground = with_bleed(box, self.page) if self.element.bleed else box
        figures = shape_figures(self.element.value, ground, self.element.radius.mm * self.factor)
        return (_decoration(self.element, (Shape(figures, ground, fill=self.colour),), ground),)


def _decoration(element: Element, shapes: tuple[Shape, ...], box: Box, alt: str = "") -> Group:
    role = Role.FIGURE if alt else Role.ARTIFACT
    return Group(role, shapes, box, alt=alt, source=element.source, kind=element.element)


def _scaled(data: PictureData, room: Box, choose: Callable[[float, float], float]) -> Box:
    """Return where a picture is shown in the middle of a room, as large as one or the other of its sides asks for."""
    scale = choose(room.width / data.width, room.height / data.height)
    width, height = data.width * scale, data.height * scale
    return Box(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height)


def _picture(
    element: PictureElement, picture: ShownPicture, width: float, height: float | None, setting: Setting
) -> Fragment:
    own = height if height is not None else width * picture.data.height / picture.data.width
    alt = in_language(element.alt, setting.language.id)
    return Fragment(element, width, own, own=_Shown(element, picture, alt, setting.page))


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture that covers its box or is contained in it, run into the bleed where it touches the page's edge."""

    element: PictureElement
    picture: ShownPicture
    alt: str
    page: Size

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        data, covers = self.picture.data, self.element.fit == "cover"
        shown = box if covers else _scaled(data, box, min)
        room = with_bleed(shown, self.page)
        picture = Picture(self.picture.name, _scaled(data, room, max), room if covers or room != shown else None)
        role = Role.FIGURE if self.alt else Role.ARTIFACT
        return (Group(role, (picture,), box, alt=self.alt, source=self.element.source, kind="picture"),)
