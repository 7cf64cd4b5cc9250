"""The leaves of a template, from the room they have to fragments: texts here, logos and codes in their own modules."""

from __future__ import annotations

from collections.abc import Callable

from kit.layout.art import draw
from kit.layout.content import asset_picture
from kit.layout.fragment import Fragment, Paint
from kit.layout.job import Job
from kit.layout.logos import logos
from kit.layout.paragraphs import names, text
from kit.layout.qr import qr_code
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
from kit.units import Box


def leaf(element: Element, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return a leaf as a fragment for a room of a width and, unless it has no end, a height, in mm."""
    if isinstance(element, ThankYouText) and element.value in ("list", "names"):
        return names(element, width, height, ground, job)
    if isinstance(element, TextElement):
        return text(element, width, height, ground, job)
    if isinstance(element, Logos):
        return logos(element, width, height, ground, job)
    if isinstance(element, QrCode):
        return qr_code(element, width, job)
    if isinstance(element, Space):
        return Fragment(element, width, element.value.resolve(0.0, job.factor) if height is None else height)
    if isinstance(element, Rule):
        return Fragment(element, width, element.value.mm * job.factor, paint=_rule(element, job))
    if isinstance(element, PictureElement):
        return _picture(element, width, height, job)
    side = width if height is None else height
    return Fragment(element, width, side, paint=_drawing(element, job))


def _rule(element: Rule, job: Job) -> Paint:
    def paint(box: Box) -> tuple[Item, ...]:
        return (_decoration(element, (Shape((Rectangle(box),), box, fill=job.colour(element.colour)),), box),)

    return paint


def ground_painter(element: BoxElement, job: Job) -> Paint:
    """Return what paints the ground of a box, run into the bleed where it touches the edge of the page."""
    assert element.ground is not None
    colour = job.colour(element.ground)

    def paint(box: Box) -> tuple[Item, ...]:
        ground = with_bleed(box, job.page)
        figure = Rectangle(ground, element.radius.mm * job.factor if ground == box else 0.0)
        return (_decoration(element, (Shape((figure,), ground, fill=colour),), ground),)

    return paint


def _drawing(element: Element, job: Job) -> Paint:
    def paint(box: Box) -> tuple[Item, ...]:
        if isinstance(element, Art):
            room = with_bleed(box, job.page) if element.runs_over else box
            shapes = draw(element, room, job.factor, job.library.campaign.colours)
            alt = in_language(element.alt, job.language.id)
            return (_decoration(element, shapes, box, alt),) if shapes else ()
        assert isinstance(element, ShapeElement)
        ground = with_bleed(box, job.page) if element.bleed else box
        figures = shape_figures(element.value, ground, element.radius.mm * job.factor)
        return (_decoration(element, (Shape(figures, ground, fill=job.colour(element.fill)),), ground),)

    return paint


def _decoration(element: Element, shapes: tuple[Shape, ...], box: Box, alt: str = "") -> Group:
    role = Role.FIGURE if alt else Role.ARTIFACT
    return Group(role, shapes, box, alt=alt, source=element.source, kind=element.element)


def _scaled(data: PictureData, room: Box, choose: Callable[[float, float], float]) -> Box:
    """Return where a picture is shown in the middle of a room, as large as one or the other of its sides asks for."""
    scale = choose(room.width / data.width, room.height / data.height)
    width, height = data.width * scale, data.height * scale
    return Box(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height)


def _picture(element: PictureElement, width: float, height: float | None, job: Job) -> Fragment:
    name = asset_picture(element.value)
    data = job.pictures[name]
    own = height if height is not None else width * data.height / data.width

    def paint(box: Box) -> tuple[Item, ...]:
        shown = box if element.fit == "cover" else _scaled(data, box, min)
        room = with_bleed(shown, job.page)
        whole = _scaled(data, room, max)
        clip = room if element.fit == "cover" or room != shown else None
        alt = in_language(element.alt, job.language.id)
        role = Role.FIGURE if alt else Role.ARTIFACT
        picture = Picture(name, whole, clip)
        return (Group(role, (picture,), box, alt=alt, source=element.source, kind="picture"),)

    return Fragment(element, width, own, paint=paint)
