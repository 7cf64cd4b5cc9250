"""The leaves of a template, from the room they have to fragments: texts, logos and codes in their own modules."""

from __future__ import annotations

from dataclasses import replace

from kit.colour import Colour
from kit.layout.art import Pens, draw, pens_of
from kit.layout.art.days import Bounds
from kit.layout.corners import cut
from kit.layout.filled import Filled
from kit.layout.flowing import in_columns, listed
from kit.layout.fragment import Fragment
from kit.layout.logos import logos
from kit.layout.paragraphs import names, text
from kit.layout.pictures import decoration, picture, plain
from kit.layout.qr import qr_code
from kit.layout.setting import Setting
from kit.layout.shapes import DASH, with_bleed
from kit.model.art import Scene
from kit.model.language import in_language
from kit.model.paint import Paint
from kit.model.pictures import LogoRow, ShapeElement, ShownElement
from kit.model.scenes import SCENES, SceneName
from kit.model.template import Art, FlowingText, ListText, QrCode, Rule, Space, TextElement, ThankYouText
from kit.scene import Item, Outline, Rectangle, Shape
from kit.store import Same, Store
from kit.units import Box, Size
from kit.values import dataclass

_A_SHAPE = 100
"""About how many bytes a figure of a drawing takes."""


def leaf(filled: Filled, width: float, height: float | None, ground: Paint, setting: Setting) -> Fragment:
    """Return a leaf as a fragment for a room of a width and, unless it has no end, a height, in mm."""
    element, factor = filled.element, setting.factor
    if isinstance(element, ThankYouText) and element.value in ("list", "names"):
        return names(element, filled.words, width, height, ground, setting)
    if isinstance(element, ListText):
        return listed(element, filled.words, width, height, ground, setting)
    if isinstance(element, FlowingText) and element.columns > 1:
        return in_columns(element, filled.words, width, height, ground, setting)
    if isinstance(element, TextElement):
        return text(element, filled.words, width, height, ground, setting)
    if isinstance(element, LogoRow):
        return logos(element, filled.pictures, width, height, ground, setting)
    if isinstance(element, QrCode):
        assert filled.address
        return qr_code(element, filled.address, width, setting)
    if isinstance(element, Space):
        return Fragment(element, width, element.value.resolve(0.0, factor) if height is None else height)
    if isinstance(element, Rule):
        line = _Line(element, setting.ink(element.colour), factor)
        return Fragment(element, width, element.value.mm * factor, own=line)
    if isinstance(element, ShownElement):
        return picture(element, filled.pictures[0], width, height, setting)
    side = width if height is None else height
    if isinstance(element, Art):
        alt = filled.scene.alt if filled.scene else in_language(element.alt, setting.language.id)
        name = filled.scene.name if filled.scene else SCENES[0]
        behind = setting.colour(ground)
        pens = setting.store.made(("pens", Same(setting.campaign)), lambda: pens_of(setting.campaign))
        drawing = _Drawing(element, name, alt, factor, pens, behind, setting.page, setting.day_bounds)
        return Fragment(element, width, side, own=drawing)
    assert isinstance(element, ShapeElement)
    return plain(element, width, side, ground, setting)


@dataclass(frozen=True, slots=True)
class _Line:
    """A rule that fills its box, or a row of dashes in it."""

    element: Rule
    colour: Colour
    factor: float

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        if self.element.dashed:
            middle = box.y + box.height / 2
            across = Outline((("M", box.x, middle), ("L", box.right, middle)))
            line = Shape((across,), box, stroke=self.colour, stroke_width=box.height, dash=DASH * self.factor)
        else:
            line = Shape((Rectangle(box),), box, fill=self.colour)
        return (decoration(self.element, (line,), box),)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A drawing that comes with the program.

    scene: the name of what is drawn, if it is one. ground: what is behind. bounds: where days may be.
    """

    element: Art
    scene: SceneName
    alt: str
    factor: float
    pens: Pens
    ground: Colour
    page: Size
    bounds: Bounds

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        room = with_bleed(box, self.page) if self.element.runs_over else box
        foot = with_bleed(Box(0, box.y, self.page.width, box.height), self.page) if self._runs_across else room
        key = (
            "drawing",
            Same(self.element),
            self.scene,
            room,
            self.factor,
            Same(self.pens),
            self.ground,
            self.bounds,
            foot,
        )
        art = replace(self.element, scene=self.scene) if isinstance(self.element, Scene) else self.element
        shapes = store.made(
            key, lambda: draw(art, room, self.factor, self.pens, self.ground, self.bounds, foot), _weight
        )
        drawn = decoration(self.element, shapes, box, self.alt)
        return (cut(drawn, Rectangle(foot)) if self.element.runs_over else drawn,) if shapes else ()

    @property
    def _runs_across(self) -> bool:
        return isinstance(self.element, Scene) and self.element.runs_across


def _weight(shapes: tuple[Shape, ...]) -> int:
    return _A_SHAPE * sum(len(shape.figures) for shape in shapes)
