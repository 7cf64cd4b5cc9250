"""A text set in a column: lines of glyph runs that are measured, and painted as they were measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, groupby, pairwise
from math import fsum
from typing import Final

from kit.scene import Glyph, Glyphs
from kit.text import breaking, line_filling
from kit.text.bidi import visual_order
from kit.text.measuring import MeasuredLine, Measurer, Reach, Run, Word
from kit.text.style import TextStyle
from kit.text.typefaces import Typeface, Typefaces
from kit.units import Box, millimetres
from kit.values import dataclass

_TOLERANCE = 1e-6
_OPENING = frozenset("“‘\"'«„")
_MIDDLE_DOT: Final = "·"

_LARGE: Final = 24.0
"""Of type of so many points the eye sees where each line begins."""

_OUTHANG: Final = 0.33
"""How far a first letter stands out, as a share of what is missing at its left side on an average."""

_GAP = 0.1  # between lines of tall scripts, in ems

LONGEST_WORD = 40
"""Letters of the longest word, or part of an address, for whose sake a column must be wider or its type smaller."""


@dataclass(frozen=True, slots=True)
class LineRun:
    """Glyphs of one typeface in visual order: size in points, x from the line's left end and width in mm.

    tracking: extra space after each glyph, in thousandths of an em.
    """

    typeface: str
    size: float
    x: float
    glyphs: tuple[Glyph, ...]
    width: float
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text in reading order, its width in mm without the space at its end, its runs from left to right.

    The space that parts it from the next line is among the runs, beyond the width or, right to left, before 0.
    hang: how far the line is moved to the left, in mm, so that its first letter's ink, or what follows an opening
    quotation mark, stands on the edge of the column; if it is large, round and slanted letters stand out a little.
    """

    text: str
    width: float
    runs: tuple[LineRun, ...]
    rtl: bool
    hang: float = 0.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """Where the lines of a paragraph stand, in mm.

    first: from the top to the first baseline. pitch: from baseline to baseline. ascent, descent: of each
    line's box.
    """

    first: float
    pitch: float
    ascent: float
    descent: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text set in a column. Lengths are in mm.

    width: of the widest line. height: from the first line's capitals to below the last line's descenders.
    missing: the characters of the text that were left out, since no typeface of the style has them. torn: an address in
    it of which a word is broken, since that word alone is wider than the column.
    """

    lines: tuple[Line, ...]
    style: TextStyle
    width: float
    height: float
    words: int
    metrics: Metrics
    missing: str = ""
    torn: str = ""

    def glyphs(self, x: float, y: float, width: float) -> tuple[Glyphs, ...]:
        """Return the glyph runs placed in a column of that width, all in mm, the block's top left corner at x, y.

        The box of a run does not count the space at a line's end.
        """
        placed: list[Glyphs] = []
        metrics = self.metrics
        for index, line in enumerate(self.lines):
            baseline = y + metrics.first + index * metrics.pitch
            share = _share(self.style.align, line.rtl)
            left = x + (width - line.width) * share - (0.0 if share else line.hang)
            for run in line.runs:
                start, end = max(run.x, 0.0), min(run.x + run.width, line.width)
                box = Box(
                    left + start, baseline - metrics.ascent, max(end - start, 0.0), metrics.ascent + metrics.descent
                )
                placed.append(
                    Glyphs(
                        left + run.x, baseline, run.typeface, run.size, self.style.colour, run.glyphs, box, run.tracking
                    )
                )
        return tuple(placed)


def _share(align: str, rtl: bool) -> float:
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
    return 1 - share if rtl else share


def set_paragraph(text: str, style: TextStyle, width: float, typefaces: Typefaces) -> Paragraph:
    """Return a text set in a column of a width in mm. No line is wider, unless the column is narrower than a letter."""
    key = ("paragraph", text, style, width)
    return typefaces.store.made(key, lambda: _set_paragraph(text, style, width, typefaces))


def _set_paragraph(text: str, style: TextStyle, width: float, typefaces: Typefaces) -> Paragraph:
    measurer = _measurer(style, typefaces)
    measured = measurer.text(text, style.rtl)
    em = millimetres(style.size)
    column = max(width, _TOLERANCE) / em
    rows: list[tuple[Word, ...]] = []
    lines: list[Line] = []
    for forced in measured.lines:
        broken = _rows(forced, measurer, column, style.balanced)
        rows.extend(broken)
        lines.extend(
            _line(row, measured.rtl, style, index < len(broken) - 1, typefaces) for index, row in enumerate(broken)
        )
    metrics = _metrics(rows, style, typefaces)
    widest = max((line.width for line in lines), default=0.0)
    height, torn = _height(len(lines), metrics), _torn_address(measured.lines, measurer, column)
    return Paragraph(tuple(lines), style, widest, height, measured.words, metrics, measured.missing, torn)


def _torn_address(lines: Iterable[MeasuredLine], measurer: Measurer, column: float) -> str:
    """Return the first address of which a word alone is wider than a column, '' if there is none. column: in ems."""
    wide = (zip(line.words, line.extents, strict=True) for line in lines)
    words = (word for line in wide for word, extent in line if extent.advance + extent.hyphen > column)
    torn = (word for word in words if breaking.has_address(word.text) and not _is_whole(word, measurer, column))
    return next((word.text.strip(breaking.SPACES) for word in torn), "")


def _is_whole(word: Word, measurer: Measurer, column: float) -> bool:
    """Tell whether no part of a word that may be broken at its signs is wider than a column. column: in ems."""
    parts = (piece for part in measurer.address_parts(word) for piece in measurer.least_parts(part, word))
    return all(measurer.fits(part, column) for part in parts)


def _height(lines: int, metrics: Metrics) -> float:
    return metrics.first + (lines - 1) * metrics.pitch + metrics.descent if lines else 0.0


def minimum_width(text: str, style: TextStyle, typefaces: Typefaces) -> float:
    """Return the width in mm of the widest word, addresses broken where they may be; narrower columns tear words.

    What is too long to be a word is torn anyway and does not count.
    """
    key = ("minimum width", text, style)
    return typefaces.store.made(key, lambda: _minimum_width(text, style, typefaces))


def _minimum_width(text: str, style: TextStyle, typefaces: Typefaces) -> float:
    measurer = _measurer(style, typefaces)
    words = [word for line in measurer.text(text, style.rtl).lines for word in line.words]
    parts = [
        piece for word in words for part in measurer.address_parts(word) for piece in measurer.least_parts(part, word)
    ]
    extents = (extent for extent in map(measurer.extent, parts) if extent.letters <= LONGEST_WORD)
    return max((extent.advance + extent.hyphen for extent in extents), default=0.0) * millimetres(style.size)


def _measurer(style: TextStyle, typefaces: Typefaces) -> Measurer:
    return Measurer(typefaces, style.typefaces, style.language, style.tracking / 1000, style.bold)


def _rows(line: MeasuredLine, measurer: Measurer, column: float, balanced: bool) -> list[tuple[Word, ...]]:
    """Return the words of each line that a forced line is broken into; an empty one stays a line. column: in ems.

    balanced: items with middle dots between them that have no room on one line begin lines of their own, without dots.
    """
    if any(extent.advance + extent.hyphen > column for extent in line.extents):
        line = measurer.line([part for word in line.words for part in measurer.parts(word, column)])
    ends = line_filling.fill(line.extents, column, balanced)
    if balanced and len(ends) > 1 and len(items := _items(line.words)) > 1:
        return [row for item in items for row in _rows(measurer.line(item), measurer, column, balanced)]
    return [line.words[start:end] for start, end in pairwise([0, *ends])] or [()]


def _items(words: Iterable[Word]) -> list[list[Word]]:
    """Return the words between middle dots that stand alone, without these."""
    groups = groupby(words, lambda word: word.text.strip(breaking.SPACES) == _MIDDLE_DOT)
    return [list(group) for is_dot, group in groups if not is_dot]


def _line(words: tuple[Word, ...], rtl: bool, style: TextStyle, broken: bool, typefaces: Typefaces) -> Line:
    """Return one line. broken: the next one continues it, so a soft hyphen at its end shows."""
    runs = [run for word in words[:-1] for run in (*word.runs, *word.space)]
    space: tuple[Run, ...] = ()
    if words:
        runs.extend(words[-1].runs)
        runs.extend(words[-1].hyphen if broken else ())
        space = words[-1].space
    order = runs if not rtl and not any(run.level for run in runs) else _seen(runs)
    em, tracking = millimetres(style.size), style.tracking / 1000
    beyond = fsum(run.advance + tracking * run.clusters * run.tracked for run in space) * em
    joined = _join([*space, *order], style, -beyond) if rtl else _join([*order, *space], style, 0.0)
    last = tracking * em if runs and runs[-1].tracked else 0.0
    width = fsum(run.width for run in joined) - beyond - last
    text = "".join(word.text for word in words).rstrip(breaking.SPACES)
    return Line(text, width, joined, rtl, 0.0 if rtl else _hang(joined, typefaces))


def _hang(runs: Sequence[LineRun], typefaces: Typefaces) -> float:
    """Return how far a line that is read from left to right is moved to the left, in mm."""
    if not runs or not runs[0].glyphs:
        return 0.0
    run = runs[0]
    face, glyph = typefaces[run.typeface], run.glyphs[0]
    is_quote = glyph.text in _OPENING and len(run.glyphs) > 1
    first, before = (run.glyphs[1], glyph.advance) if is_quote else (glyph, 0)
    units = before + face.bearing(first) + (_OUTHANG * face.recess(first) if run.size >= _LARGE else 0.0)
    return millimetres(run.size) * units / face.units_per_em


def _seen(runs: list[Run]) -> list[Run]:
    return [runs[index] for index in visual_order([run.level for run in runs])]


def _join(runs: list[Run], style: TextStyle, start: float) -> tuple[LineRun, ...]:
    """Return runs from left to right, the first at a place in mm, neighbours of equal typeface and tracking as one."""
    em = millimetres(style.size)
    joined: list[LineRun] = []
    for (typeface, tracked), group in groupby(runs, lambda run: (run.typeface, run.tracked and style.tracking != 0)):
        members = list(group)
        glyphs = tuple(chain.from_iterable(run.glyphs for run in members))
        tracking = style.tracking if tracked else 0.0
        width = (fsum(run.advance for run in members) + sum(run.clusters for run in members) * tracking / 1000) * em
        joined.append(LineRun(typeface, style.size, start, glyphs, width, tracking))
        start += width
    return tuple(joined)


def _metrics(rows: list[tuple[Word, ...]], style: TextStyle, typefaces: Typefaces) -> Metrics:
    """Return where the lines stand and how tall they are.

    Latin text hangs from its capitals, or from accents that are higher than its tallest letters; other scripts from
    their usual height, or what is higher. Below the last line is the typeface's descent, or what is deeper anywhere.
    Lines of other scripts stand so far apart that they do not touch.
    """
    em = millimetres(style.size)
    face = typefaces[style.typefaces[0]]
    unit = face.units_per_em
    reaches = [_reach(row) for row in rows] or [Reach()]
    first = reaches[0]
    top = max(face.cap_height / unit, first.ascent)
    if first.above > max(top, _tallest(rows[0], face, typefaces) if rows else 0.0):
        top = first.above
    pitch = max(style.leading, *(_needed(upper, lower) for upper, lower in pairwise(reaches)), 0.0)
    return Metrics(
        top * em,
        pitch * em,
        max(face.ascent / unit, *(max(reach.ascent, reach.above) for reach in reaches)) * em,
        max(-face.descent / unit, *(max(reach.descent, reach.below) for reach in reaches)) * em,
    )


def _tallest(row: tuple[Word, ...], face: Typeface, typefaces: Typefaces) -> float:
    """Return how high the letters of a line usually reach, in ems: dots of bold letters may be above them."""
    others = {run.typeface for word in row for run in word.runs if run.script == "Latn"}
    faces = (face, *(typefaces[name] for name in sorted(others)))
    return max(each.usual_ink("Latn")[0] / each.units_per_em for each in faces)


def _reach(row: tuple[Word, ...]) -> Reach:
    return Reach(*map(max, zip(*(word.reach for word in row), strict=True))) if row else Reach()


def _needed(upper: Reach, lower: Reach) -> float:
    """Return how far apart two baselines must be, in ems: 0 for two lines of Latin, whose leading the style knows."""
    if not (upper.ascent or lower.ascent):
        return 0.0
    return max(upper.descent, upper.below) + max(lower.ascent, lower.above) + _GAP
