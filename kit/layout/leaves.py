"""The leaves of a template, from the room they have to fragments: texts here, logos and codes in their own modules."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from kit.layout.art import draw
from kit.layout.content import LISTED, Words, asset_picture, words
from kit.layout.fragment import Fragment, Misfit, Paint
from kit.layout.job import Job
from kit.layout.logos import logos
from kit.layout.qr import qr_code
from kit.layout.shapes import shape_figures, with_bleed
from kit.model.language import in_language
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
from kit.scene import Group, Item, Link, Picture, Rectangle, Role, Shape
from kit.text.paragraph import Paragraph, minimum_width, set_paragraph
from kit.text.style import TextStyle
from kit.units import Box, millimetres

_TOLERANCE = 0.05


def leaf(element: Element, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return a leaf as a fragment for a room of a width and, unless it has no end, a height, in mm."""
    if isinstance(element, ThankYouText) and element.value in ("list", "names"):
        return _names(element, width, height, ground, job)
    if isinstance(element, TextElement):
        return _text(element, width, height, ground, job)
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


def natural_text_width(element: Element, room: float, job: Job) -> float:
    """Return how wide a text is on one line, or as many as it was typed on, in mm; all the room for what is no text."""
    if not isinstance(element, TextElement):
        return room
    style = job.scaled_style(element)
    widths = (set_paragraph(part.text, style, room, job.typefaces).width for part in words(element, job))
    return min(room, max(widths, default=0.0) + _TOLERANCE)


def _text(element: TextElement, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    style = job.scaled_style(element)
    parts = words(element, job)
    set_parts = [set_paragraph(part.text, style, width, job.typefaces) for part in parts]
    children, y = [], 0.0
    for part, paragraph in zip(parts, set_parts, strict=True):
        children.append((0.0, y, _paragraph(element, part, paragraph, width, ground, job)))
        y += paragraph.height + paragraph_gap(style, job)
    used = max(0.0, y - paragraph_gap(style, job))
    misfits = [*_too_wide(element, parts, style, width, job)]
    if height is not None and used > height + _TOLERANCE:
        misfits.append(Misfit(element, used - height))
    own = used if height is None else height
    return Fragment(replace(element, role=None), width, own, tuple(children), None, tuple(misfits))


def paragraph_gap(style: TextStyle, job: Job) -> float:
    """Return the distance between two blocks of text that makes their baselines stand one line pitch apart, in mm."""
    face = job.typefaces[style.typefaces[0]]
    pitch = millimetres(style.size * style.leading)
    return max(0.0, pitch - millimetres(style.size) * (face.cap_height - face.descent) / face.units_per_em)


def _too_wide(
    element: TextElement, parts: tuple[Words, ...], style: TextStyle, width: float, job: Job
) -> tuple[Misfit, ...]:
    """Return a misfit if a word is wider than its column and smaller type would mend it."""
    widest = max((minimum_width(part.text, style, job.typefaces) for part in parts), default=0.0)
    least = job.library.campaign.type_scale[element.style].least
    mendable = widest * least / style.size <= width
    return (Misfit(element, widest - width),) if widest > width + _TOLERANCE and mendable else ()


def _paragraph(
    element: TextElement,
    part: Words,
    paragraph: Paragraph,
    width: float,
    ground: str,
    job: Job,
    role: Role | None = None,
) -> Fragment:
    """Return one paragraph as a fragment that paints a group with the element's role."""

    def paint(box: Box) -> tuple[Item, ...]:
        glyphs: tuple[Item, ...] = paragraph.glyphs(box.x, box.y, box.width)
        links = (Link(box, part.address),) if part.address else ()
        return (
            Group(
                role or element.role or Role.PARAGRAPH,
                glyphs + links,
                box,
                source=replace(element.source, field=part.field),
                kind=element.element,
                ground=job.colour(ground),
            ),
        )

    counts = tuple(len(line.text.split()) for line in paragraph.lines)
    own = replace(element, role=None, source=replace(element.source, field=part.field))
    return Fragment(own, width, paragraph.height, (), paint, (), counts, paragraph.metrics.pitch)


def _names(element: ThankYouText, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return the thank-you as a sentence, the names as a list in columns, and a closing sentence."""
    parts = words(element, job)
    style, gap = job.scaled_style(element), 1.6 * paragraph_gap(job.scaled_style(element), job)
    children: list[tuple[float, float, Fragment]] = []
    y = 0.0
    for is_list, group in groupby(parts, key=lambda part: part.field == LISTED):
        if is_list:
            blocks = [_list(element, tuple(group), width, ground, job)]
        else:
            set_parts = ((part, set_paragraph(part.text, style, width, job.typefaces)) for part in group)
            blocks = [_paragraph(element, *part, width, ground, job, Role.PARAGRAPH) for part in set_parts]
        for block in blocks:
            children.append((0.0, y, block))
            y += block.height + gap
    used = max(0.0, y - gap)
    misfits = (Misfit(element, used - height),) if height is not None and used > height + _TOLERANCE else ()
    own = used if height is None else height
    return Fragment(replace(element, role=None), width, own, tuple(children), None, misfits)


def _list(element: ThankYouText, names: tuple[Words, ...], width: float, ground: str, job: Job) -> Fragment:
    """Return names in columns of equal width, filled one after the other."""
    style = job.scaled_style(element, element.names_style)
    columns = max(1, min(element.columns, len(names)))
    gutter = millimetres(style.size)
    column = (width - gutter * (columns - 1)) / columns
    lines = -(-len(names) // columns)
    listed: list[tuple[float, float, Fragment]] = []
    bottom = 0.0
    for index in range(columns):
        y = 0.0
        for name in names[index * lines : (index + 1) * lines]:
            paragraph = set_paragraph(name.text, style, column, job.typefaces)
            item = _paragraph(element, name, paragraph, column, ground, job, Role.LIST_ITEM)
            listed.append((index * (column + gutter), y, item))
            y += paragraph.height + paragraph_gap(style, job)
        bottom = max(bottom, y - paragraph_gap(style, job))
    return Fragment(replace(element, role=Role.LIST), width, bottom, tuple(listed))


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


def _picture(element: PictureElement, width: float, height: float | None, job: Job) -> Fragment:
    name = asset_picture(element.value)
    data = job.pictures[name]
    own = height if height is not None else width * data.height / data.width

    def paint(box: Box) -> tuple[Item, ...]:
        choose = max if element.fit == "cover" else min
        scale = choose(box.width / data.width, box.height / data.height)
        size = (data.width * scale, data.height * scale)
        whole = Box(box.x + (box.width - size[0]) / 2, box.y + (box.height - size[1]) / 2, *size)
        clip = with_bleed(box, job.page) if element.fit == "cover" else None
        alt = in_language(element.alt, job.language.id)
        role = Role.FIGURE if alt else Role.ARTIFACT
        picture = Picture(name, whole, clip)
        return (Group(role, (picture,), box, alt=alt, source=element.source, kind="picture"),)

    return Fragment(element, width, own, paint=paint)
