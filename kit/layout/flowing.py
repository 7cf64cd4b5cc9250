"""Texts in columns of equal height, and lists with a sign before each entry, as fragments."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from kit.colour import Colour
from kit.layout.filled import Words
from kit.layout.fragment import Fragment, Misfit
from kit.layout.paragraphs import TOLERANCE, paragraph_gap, room_above, set_words, too_wide
from kit.layout.setting import Setting
from kit.model.paint import Paint
from kit.model.template import FlowingText, ListText, TextElement
from kit.scene import Group, Item, Role, Source
from kit.store import Store
from kit.text.paragraph import Paragraph
from kit.units import Box, millimetres
from kit.values import dataclass

_GUTTER = 1.5
"""The room between two columns, in ems."""

_AFTER_SIGN = 0.5
_BETWEEN = 0.35
"""The room after the sign of an entry, and what is between two entries beside that of their lines, in ems."""


def in_columns(
    element: FlowingText, parts: tuple[Words, ...], width: float, height: float | None, ground: Paint, setting: Setting
) -> Fragment:
    """Return paragraphs in columns of equal width, whose lines are shared out evenly, for a room in mm.

    Each paragraph has columns of its own below those of the one before, as the second language of a kit has.
    """
    style = setting.scaled_style(element)
    gutter = _GUTTER * millimetres(style.size)
    column = max(0.0, (width - gutter * (element.columns - 1)) / element.columns)
    placed, used = [], 0.0
    for number, part in enumerate(parts):
        inside = _columns_of(element, part, _Measure(width, column, gutter), ground, setting)
        y = used + (room_above(part, style, setting, long=True) if number else 0.0)
        placed.append((0.0, y, inside))
        used = y + inside.height
    return _in_room(element, tuple(placed), width, used, height, too_wide(element, parts, style, column, setting))


class _Measure(NamedTuple):
    """How wide the room of columns, each column and the gutter between them are, in mm."""

    width: float
    column: float
    gutter: float


def _columns_of(element: FlowingText, part: Words, measure: _Measure, ground: Paint, setting: Setting) -> Fragment:
    """Return the columns of a paragraph, as high as its lines are when they are shared out."""
    style = replace(setting.scaled_style(element), balanced=False)
    paragraph = set_words(part, style, measure.column, setting)
    rows = -(-len(paragraph.lines) // element.columns)
    high = max(0.0, paragraph.height - (len(paragraph.lines) - rows) * paragraph.metrics.pitch)
    source = replace(element.source, field=part.field)
    columns = _Columns(paragraph, rows, measure.column, measure.gutter)
    role = element.role or Role.PARAGRAPH
    own = _Own(columns, role, source, element.element, setting.colour(ground), part.language, paragraph.missing)
    counts = [len(line.text.split()) for line in paragraph.lines]
    by_row = tuple(sum(counts[row::rows]) for row in range(rows))
    told = replace(element, role=None, source=source)
    return Fragment(told, measure.width, high, (), own, (), by_row, paragraph.metrics.pitch)


def listed(
    element: ListText, parts: tuple[Words, ...], width: float, height: float | None, ground: Paint, setting: Setting
) -> Fragment:
    """Return a list, its entries one below the other, each beside its sign, for a room in mm."""
    style = setting.scaled_style(element)
    em = millimetres(style.size)
    sign = set_words(Words(element.sign), replace(style, align="left", balanced=False), width, setting)
    indent = min(width / 2, sign.width + _AFTER_SIGN * em) if sign.lines else 0.0
    placed, y = [], 0.0
    for part in parts:
        paragraph = set_words(part, replace(style, balanced=False), width - indent, setting)
        source = replace(element.source, field=part.field)
        entry = _Entry(sign, paragraph, indent, setting.rtl)
        missing = "".join(dict.fromkeys(sign.missing + paragraph.missing))
        own = _Own(entry, Role.LIST_ITEM, source, element.element, setting.colour(ground), part.language, missing)
        counts = tuple(len(line.text.split()) for line in paragraph.lines)
        told = replace(element, role=None, source=source)
        high = max(paragraph.height, sign.height)
        placed.append((0.0, y, Fragment(told, width, high, (), own, (), counts, paragraph.metrics.pitch)))
        y += high + paragraph_gap(style, setting) + _BETWEEN * em
    used = max(0.0, y - paragraph_gap(style, setting) - _BETWEEN * em)
    wide = too_wide(element, parts, style, width - indent, setting)
    return replace(
        _in_room(element, tuple(placed), width, used, height, wide), element=replace(element, role=Role.LIST)
    )


def _in_room(
    element: TextElement,
    placed: tuple[tuple[float, float, Fragment], ...],
    width: float,
    used: float,
    height: float | None,
    wide: tuple[Misfit, ...],
) -> Fragment:
    high = (Misfit(element, used - height),) if height is not None and used > height + TOLERANCE else ()
    own = used if height is None else height
    return Fragment(replace(element, role=None), width, own, placed, None, (*wide, *high))


@dataclass(frozen=True, slots=True)
class _Columns:
    """A paragraph of which so many lines are in each column; the first column is where lines begin."""

    paragraph: Paragraph
    rows: int
    width: float
    gutter: float

    def glyphs(self, box: Box) -> tuple[Item, ...]:
        """Return its glyphs in a box, in reading order."""
        found: list[Item] = []
        for number, start in enumerate(range(0, len(self.paragraph.lines), max(1, self.rows))):
            across = number * (self.width + self.gutter)
            x = box.x + box.width - self.width - across if self.paragraph.style.rtl else box.x + across
            lines = self.paragraph.lines[start : start + self.rows]
            found += replace(self.paragraph, lines=lines).glyphs(x, box.y, self.width)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a list beside its sign."""

    sign: Paragraph
    paragraph: Paragraph
    indent: float
    rtl: bool

    def glyphs(self, box: Box) -> tuple[Item, ...]:
        """Return its glyphs in a box, the sign first."""
        width = box.width - self.indent
        at, x = (box.x + width, box.x) if self.rtl else (box.x, box.x + self.indent)
        return (*self.sign.glyphs(at, box.y, self.indent), *self.paragraph.glyphs(x, box.y, width))


@dataclass(frozen=True, slots=True)
class _Own:
    """What a text shows: a group of a role."""

    set: _Columns | _Entry
    role: Role
    source: Source
    kind: str
    ground: Colour
    language: str
    missing: str

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        """Return the items in a box."""
        return (
            Group(
                self.role,
                self.set.glyphs(box),
                box,
                language=self.language,
                source=self.source,
                kind=self.kind,
                ground=self.ground,
                missing=self.missing,
            ),
        )
