"""Texts as fragments: paragraphs one below the other, and the thank-you with its list of names."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import groupby

from kit.colour import Colour
from kit.layout.filled import LISTED, Filled, Words
from kit.layout.fragment import Fragment, Misfit
from kit.layout.setting import Setting
from kit.model.paint import Paint
from kit.model.template import TextElement, ThankYouText
from kit.scene import Group, Item, Link, Role, Source
from kit.store import Same, Store
from kit.text.bidi import is_right_to_left
from kit.text.breaking import closes_sentence, pauses
from kit.text.line_filling import NARROW_LINE, SHORT_WORD
from kit.text.paragraph import Paragraph, minimum_width, set_paragraph
from kit.text.style import TextStyle
from kit.units import Box, millimetres
from kit.values import dataclass

TOLERANCE = 0.05
_SNUG = (1.0, 0.98, 0.96, 0.94, 0.92)
"""How much smaller a few words that stand alone may be set where that makes fewer lines of them."""
_SNUGGER = (0.90, 0.88, 0.86, 0.84)
"""How much smaller yet, so that no sentence is split over two lines and no short word is left alone."""
_SNUGGEST = (0.82, 0.80, 0.78, 0.76, 0.74, 0.72, 0.70, 0.68)
"""How much smaller at most, where a short word would be left alone: the last one of a sentence, above all."""

_BETWEEN_LANGUAGES = 0.4
"""The room more between a text and the same in another language, if it has several lines, in ems."""

_LEAST_APART = 1.1
"""How far apart the lines of two languages are at least, times the size: closer, tails touch what is below."""

_MIRROR = {"left": "right", "centre": "centre", "right": "left"}


def natural_text_width(filled: Filled, room: float, setting: Setting) -> float:
    """Return how wide a text is on one line, or as many as it was typed on, in mm; all the room for what is no text."""
    if not isinstance(filled.element, TextElement):
        return room
    style = setting.scaled_style(filled.element)
    widths = (set_words(part, style, room, setting).width for part in filled.words)
    return min(room, max(widths, default=0.0) + TOLERANCE)


def text(
    element: TextElement,
    parts: tuple[Words, ...],
    width: float,
    height: float | None,
    ground: Paint,
    setting: Setting,
) -> Fragment:
    """Return the paragraphs of a leaf, one below the other, for a room in mm."""
    style = setting.scaled_style(element)
    equals = any(part.beside for part in parts)
    together = [parts] if equals else [(part,) for part in parts]
    set_parts = [each for some in together for each in _set_snugly(element, some, style, width, setting)]
    long = any(len(each.lines) > 1 for each in set_parts)
    children, used = [], 0.0
    for number, (part, paragraph) in enumerate(zip(parts, set_parts, strict=True)):
        y = used + (room_above(part, style, setting, long=long) if number else 0.0)
        children.append((0.0, y, paragraph_of(element, part, paragraph, width, ground, setting)))
        used = y + paragraph.height
    in_one_line = all(len(each.lines) <= 1 and each.width <= width for each in set_parts)  # so no word is wider
    misfits = [] if in_one_line else [*too_wide(element, parts, style, width, setting)]
    if height is not None and used > height + TOLERANCE:
        misfits.append(Misfit(element, used - height))
    own = used if height is None else height
    whole = setting.store.made(("whole text", Same(element)), lambda: replace(element, role=None))
    return Fragment(whole, width, own, tuple(children), None, tuple(misfits))


def room_above(part: Words, style: TextStyle, setting: Setting, *, long: bool) -> float:
    """Return what is between a paragraph and the one before it, in mm. long: whether any of them has several lines."""
    ems = _BETWEEN_LANGUAGES if long else max(0.0, _LEAST_APART - style.leading)
    return paragraph_gap(style, setting) + (ems * millimetres(style.size) if part.beside else 0.0)


def set_words(part: Words, style: TextStyle, width: float, setting: Setting) -> Paragraph:
    """Return words set in a column of a width in mm, their lines beginning on the side where the kit's language begins.

    Words run from right to left if they have letters that do and their language does, or if they begin with one; words
    without letters, as times, run as the kit's language does.
    """
    letters = {unicodedata.bidirectional(character) for character in part.text} & {"L", "R", "AL"}
    tongue = setting.languages[part.language].direction if part.language else setting.language.direction
    rtl = tongue == "rtl" if letters != {"L"} and (not letters or tongue == "rtl") else is_right_to_left(part.text)
    side = _MIRROR[style.align] if setting.rtl != rtl and not part.beside else style.align
    return set_paragraph(part.text, replace(style, rtl=rtl, align=side), width, setting.typefaces)


def _set_snugly(
    element: TextElement, parts: tuple[Words, ...], style: TextStyle, width: float, setting: Setting
) -> list[Paragraph]:
    """Return words set in a column, balanced ones a little smaller where that makes better lines of them.

    parts: those of one size, such as the same in two languages. Texts of one style on one page are sisters, and keep
    the size that they have.
    """
    full = [set_words(part, style, width, setting) for part in parts]
    if not style.balanced or all(len(each.lines) <= 1 for each in full) or element.style in setting.sisters:
        return full
    least = setting.least(element.style)

    def smaller(factors: tuple[float, ...]) -> list[list[Paragraph]]:
        sizes = [style.scaled(max(each, least / style.size)) for each in factors]
        return [[set_words(part, size, width, setting) for part in parts] for size in sizes]

    snug = min(smaller(_SNUG), key=lambda each: (*_bad_breaks(each), sum(len(one.lines) for one in each)))
    _, alone, _ = bad = _bad_breaks(snug)
    smaller_yet = _SNUGGER + _SNUGGEST if alone else _SNUGGER
    return min([snug, *smaller(smaller_yet)], key=_bad_breaks) if any(bad) else snug


def _bad_breaks(paragraphs: list[Paragraph]) -> tuple[int, int, int]:
    """Return how many lines begin a sentence behind another one, are one short word alone, or begin behind a comma.

    The last word of a sentence is alone however wide its line is.
    """
    split = alone = behind = 0
    for paragraph in paragraphs:
        begins = True
        for line in paragraph.lines:
            *before, last = line.text.split() or [""]
            closes = closes_sentence(last)
            said = before[1:] if begins and before and len(before[0]) < SHORT_WORD else before
            split += not closes and any(map(closes_sentence, said))
            behind += not closes and not pauses(last) and any(map(pauses, before))
            is_narrow = closes or line.width < NARROW_LINE * paragraph.width
            alone += not before and len(last) < SHORT_WORD and is_narrow and not (begins and closes)
            begins = closes
    return split, alone, behind


def paragraph_gap(style: TextStyle, setting: Setting) -> float:
    """Return the distance between two blocks of text that makes their baselines stand one line pitch apart, in mm."""
    face = setting.typefaces[style.typefaces[0]]
    pitch = millimetres(style.size * style.leading)
    return max(0.0, pitch - millimetres(style.size) * (face.cap_height - face.descent) / face.units_per_em)


def too_wide(
    element: TextElement, parts: tuple[Words, ...], style: TextStyle, width: float, setting: Setting
) -> tuple[Misfit, ...]:
    """Return a misfit if a word is wider than its column and smaller type would mend it; very long ones are torn."""
    widest = max((minimum_width(part.text, style, setting.typefaces) for part in parts), default=0.0)
    least = setting.least(element.style)
    mendable = widest * least / style.size <= width
    return (Misfit(element, widest - width),) if widest > width and mendable else ()


def paragraph_of(
    element: TextElement,
    part: Words,
    paragraph: Paragraph,
    width: float,
    ground: Paint,
    setting: Setting,
    role: Role | None = None,
) -> Fragment:
    """Return one paragraph as a fragment: a group with the element's role."""
    told = setting.store.made(("part of a text", Same(element), part.field), lambda: _told(element, part.field))
    said = role or element.role or Role.PARAGRAPH
    own = _Set(part, paragraph, said, told.source, element.element, setting.colour(ground))
    counts = tuple(len(line.text.split()) for line in paragraph.lines)
    return Fragment(told, width, paragraph.height, (), own, (), counts, paragraph.metrics.pitch)


def _told(element: TextElement, field: str) -> TextElement:
    """Return an element as that of its one paragraph: of a field of the kit, and of no role beside that one's."""
    return replace(element, role=None, source=replace(element.source, field=field))


@dataclass(frozen=True, slots=True)
class _Set:
    """A paragraph that is set: a group of a role, with a link over it if it opens something."""

    part: Words
    paragraph: Paragraph
    role: Role
    source: Source
    kind: str
    ground: Colour

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        glyphs: tuple[Item, ...] = self.paragraph.glyphs(box.x, box.y, box.width)
        links = (Link(box, self.part.address, self.part.text),) if self.part.address else ()
        return (
            Group(
                self.role,
                glyphs + links,
                box,
                language=self.part.language,
                source=self.source,
                kind=self.kind,
                ground=self.ground,
                missing=self.paragraph.missing,
                torn=self.paragraph.torn,
            ),
        )


def names(
    element: ThankYouText,
    parts: tuple[Words, ...],
    width: float,
    height: float | None,
    ground: Paint,
    setting: Setting,
) -> Fragment:
    """Return the thank-you as a sentence, the names as a list in columns, and a closing sentence."""
    style, gap = setting.scaled_style(element), 1.6 * paragraph_gap(setting.scaled_style(element), setting)
    children: list[tuple[float, float, Fragment]] = []
    y = 0.0
    for is_list, group in groupby(parts, key=lambda part: part.field == LISTED):
        if is_list:
            blocks = [_list(element, tuple(group), width, ground, setting)]
        else:
            set_parts = ((part, set_words(part, style, width, setting)) for part in group)
            blocks = [paragraph_of(element, *part, width, ground, setting, Role.PARAGRAPH) for part in set_parts]
        for block in blocks:
            children.append((0.0, y, block))
            y += block.height + gap
    used = max(0.0, y - gap)
    misfits = (Misfit(element, used - height),) if height is not None and used > height + TOLERANCE else ()
    own = used if height is None else height
    return Fragment(replace(element, role=None), width, own, tuple(children), None, misfits)


def _list(element: ThankYouText, names: tuple[Words, ...], width: float, ground: Paint, setting: Setting) -> Fragment:
    """Return names in columns of equal width, filled one after the other."""
    style = setting.scaled_style(element, element.names_style)
    columns = max(1, min(element.columns, len(names)))
    gutter = millimetres(style.size)
    column = max(0.0, (width - gutter * (columns - 1)) / columns)
    lines = -(-len(names) // columns)
    listed: list[tuple[float, float, Fragment]] = []
    bottom = 0.0
    for index in range(columns):
        y = 0.0
        for name in names[index * lines : (index + 1) * lines]:
            paragraph = set_words(name, style, column, setting)
            item = paragraph_of(element, name, paragraph, column, ground, setting, Role.LIST_ITEM)
            listed.append((index * (column + gutter), y, item))
            y += paragraph.height + paragraph_gap(style, setting)
        bottom = max(bottom, y - paragraph_gap(style, setting))
    return Fragment(replace(element, role=Role.LIST), width, bottom, tuple(listed))
