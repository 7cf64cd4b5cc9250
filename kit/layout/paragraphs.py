"""Texts as fragments: paragraphs one below the other, and the thank-you with its list of names."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import groupby

from kit.layout.content import LISTED, Words, words
from kit.layout.fragment import Fragment, Misfit
from kit.layout.job import Job
from kit.model.template import Element, TextElement, ThankYouText
from kit.scene import Group, Item, Link, Role
from kit.text.bidi import is_right_to_left
from kit.text.breaking import SHORT_WORD, closes_sentence
from kit.text.paragraph import Paragraph, minimum_width, set_paragraph
from kit.text.style import TextStyle
from kit.units import Box, millimetres

_TOLERANCE = 0.05
_SNUG = (0.98, 0.96, 0.94, 0.92)
"""How much smaller a few words that stand alone may be set where that makes better lines of them."""

_MIRROR = {"left": "right", "centre": "centre", "right": "left"}


def natural_text_width(element: Element, room: float, job: Job) -> float:
    """Return how wide a text is on one line, or as many as it was typed on, in mm; all the room for what is no text."""
    if not isinstance(element, TextElement):
        return room
    style = job.scaled_style(element)
    widths = (set_words(part, style, room, job).width for part in words(element, job))
    return min(room, max(widths, default=0.0) + _TOLERANCE)


def text(element: TextElement, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return the paragraphs of a leaf, one below the other, for a room in mm."""
    style = job.scaled_style(element)
    parts = words(element, job)
    set_parts = [_set_snugly(element, part, style, width, job) for part in parts]
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


def set_words(part: Words, style: TextStyle, width: float, job: Job) -> Paragraph:
    """Return words set in a column of a width in mm, their lines beginning on the side where the kit's language begins.

    Words run from right to left if they have letters that do and their language does, or if they begin with one; words
    without letters, as times, run as the kit's language does.
    """
    letters = {unicodedata.bidirectional(character) for character in part.text} & {"L", "R", "AL"}
    tongue = job.library.languages[part.language].direction if part.language else job.language.direction
    rtl = tongue == "rtl" if letters != {"L"} and (not letters or tongue == "rtl") else is_right_to_left(part.text)
    side = _MIRROR[style.align] if job.rtl != rtl else style.align
    return set_paragraph(part.text, replace(style, rtl=rtl, align=side), width, job.typefaces)


def _set_snugly(element: TextElement, part: Words, style: TextStyle, width: float, job: Job) -> Paragraph:
    """Return words set in a column, balanced ones a little smaller where that makes better lines of them."""
    full = set_words(part, style, width, job)
    if not style.balanced or len(full.lines) <= 1:
        return full
    least = job.library.campaign.type_scale[element.style].least
    best = full
    for factor in reversed(_SNUG):
        smaller = set_words(part, style.scaled(max(factor, least / style.size)), width, job)
        if _faults(smaller) < _faults(full) and _faults(smaller) <= _faults(best):
            best = smaller
        else:
            break
    return best


def _faults(paragraph: Paragraph) -> tuple[int, int, bool]:
    """Return what makes lines worse, the worst first: sentences split over two, many lines, a short word alone."""
    lines = [line.text.split() for line in paragraph.lines]
    split = sum(
        not closes_sentence(line[-1]) and any(closes_sentence(word) for word in line[:-1]) for line in lines if line
    )
    last = lines[-1]
    return split, len(lines), len(lines) > 1 and len(last) == 1 and len(last[0]) < SHORT_WORD


def paragraph_gap(style: TextStyle, job: Job) -> float:
    """Return the distance between two blocks of text that makes their baselines stand one line pitch apart, in mm."""
    face = job.typefaces[style.typefaces[0]]
    pitch = millimetres(style.size * style.leading)
    return max(0.0, pitch - millimetres(style.size) * (face.cap_height - face.descent) / face.units_per_em)


def _too_wide(
    element: TextElement, parts: tuple[Words, ...], style: TextStyle, width: float, job: Job
) -> tuple[Misfit, ...]:
    """Return a misfit if a word is wider than its column and smaller type would mend it; very long ones are torn."""
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
        links = (Link(box, part.address, part.text),) if part.address else ()
        return (
            Group(
                role or element.role or Role.PARAGRAPH,
                glyphs + links,
                box,
                language=part.language,
                source=replace(element.source, field=part.field),
                kind=element.element,
                ground=job.colour(ground),
                missing=paragraph.missing,
            ),
        )

    counts = tuple(len(line.text.split()) for line in paragraph.lines)
    own = replace(element, role=None, source=replace(element.source, field=part.field))
    return Fragment(own, width, paragraph.height, (), paint, (), counts, paragraph.metrics.pitch)


def names(element: ThankYouText, width: float, height: float | None, ground: str, job: Job) -> Fragment:
    """Return the thank-you as a sentence, the names as a list in columns, and a closing sentence."""
    parts = words(element, job)
    style, gap = job.scaled_style(element), 1.6 * paragraph_gap(job.scaled_style(element), job)
    children: list[tuple[float, float, Fragment]] = []
    y = 0.0
    for is_list, group in groupby(parts, key=lambda part: part.field == LISTED):
        if is_list:
            blocks = [_list(element, tuple(group), width, ground, job)]
        else:
            set_parts = ((part, set_words(part, style, width, job)) for part in group)
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
    column = max(0.0, (width - gutter * (columns - 1)) / columns)
    lines = -(-len(names) // columns)
    listed: list[tuple[float, float, Fragment]] = []
    bottom = 0.0
    for index in range(columns):
        y = 0.0
        for name in names[index * lines : (index + 1) * lines]:
            paragraph = set_words(name, style, column, job)
            item = _paragraph(element, name, paragraph, column, ground, job, Role.LIST_ITEM)
            listed.append((index * (column + gutter), y, item))
            y += paragraph.height + paragraph_gap(style, job)
        bottom = max(bottom, y - paragraph_gap(style, job))
    return Fragment(replace(element, role=Role.LIST), width, bottom, tuple(listed))
