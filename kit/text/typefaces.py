"""Typeface files, opened when they are first needed, and the shaping of words with HarfBuzz, each once.

A `Typefaces` belongs to one run of the program; two documents may share it, since nothing in it depends on either.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import uharfbuzz as hb

from kit.problems import Problem, Severity, UnreadableFile
from kit.records.source import read_small_file
from kit.scene import Glyph
from kit.store import Store
from kit.text.optical import recess
from kit.text.scripts import USUAL_LETTERS

LARGEST_FILE: Final = 50_000_000
"""No typeface file has more bytes than this."""


_NO_BREAK_HYPHEN: Final = "\u2011"


class Typeface:
    """One typeface file. Measures are in font units, `units_per_em` of them to the size of the type."""

    def __init__(self, name: str, path: Path) -> None:
        try:
            data = read_small_file(path, LARGEST_FILE)
            if len(data) > LARGEST_FILE:
                raise ValueError("too large")
            self.face = hb.Face(hb.Blob(data))
            self.font = hb.Font(self.face)
            self.units_per_em: int = self.face.upem
            self._characters = frozenset(self.face.unicodes)
            if not self._characters:  # HarfBuzz takes what is no typeface for an empty one
                raise ValueError("no letters")
        except (OSError, ValueError, RuntimeError) as error:
            raise UnreadableFile(
                Problem(Severity.ERROR, "unreadable-typeface", {"name": path.name}, file=str(path))
            ) from error
        self.name = name
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self.cap_height: int = self._metric(hb.OTMetricsTag.CAP_HEIGHT, round(0.7 * self.units_per_em))
        self._extents: dict[int, tuple[int, int]] = {}
        self._recesses: dict[int, float] = {}
        self._usual: dict[str, tuple[int, int]] = {}
        self._plain: set[str] = set()

    def _metric(self, tag: hb.OTMetricsTag, otherwise: int) -> int:
        value = self.font.get_metric_position(tag)
        return otherwise if value is None else int(value)

    def ink(self, glyphs: tuple[Glyph, ...]) -> tuple[int, int]:
        """Return how high above and (negative) how deep below the baseline the glyphs' ink reaches, 0 if nowhere."""
        top = bottom = 0
        for glyph in glyphs:
            if glyph.number not in self._extents:
                extents = self.font.get_glyph_extents(glyph.number)
                height = (extents.y_bearing, extents.y_bearing + extents.height) if extents else (0, 0)
                self._extents[glyph.number] = height
            highest, lowest = self._extents[glyph.number]
            top, bottom = max(top, highest + glyph.y_offset), min(bottom, lowest + glyph.y_offset)
        return top, bottom

    def bearing(self, glyph: Glyph) -> int:
        """Return how far to the right of its origin a glyph's ink begins, in font units; 0 for one without ink."""
        extents = self.font.get_glyph_extents(glyph.number)
        return int(extents.x_bearing) + glyph.x_offset if extents and extents.width else 0

    def recess(self, glyph: Glyph) -> float:
        """Return how far a glyph's left side lies behind its foremost point on an average, in font units."""
        if glyph.number not in self._recesses:
            self._recesses[glyph.number] = recess(self.font, glyph.number, self.units_per_em)
        return self._recesses[glyph.number]

    def ink_across(self, glyphs: tuple[Glyph, ...]) -> list[tuple[int, int]]:
        """Return where the ink of each glyph of a run begins and ends, from the run's origin to the right."""
        boxes, x = [], 0
        for glyph in glyphs:
            extents = self.font.get_glyph_extents(glyph.number)
            if extents and extents.width:
                left = x + self.bearing(glyph)
                boxes.append((left, left + int(extents.width)))
            x += glyph.advance
        return boxes

    def usual_ink(self, script: str) -> tuple[int, int]:
        """Return how high and how deep text of a script usually reaches, in font units, as `ink` does.

        The typeface's own ascent and descent for a script that is not known.
        """
        if script not in self._usual:
            letters = USUAL_LETTERS.get(script, "")
            known = letters and all(map(self.covers, letters))
            shaped = self.shape(letters, script == "Arab", script) if known else ()
            self._usual[script] = self.ink(shaped) if known else (self.ascent, self.descent)
        return self._usual[script]

    def covers(self, character: str) -> bool:
        """Tell whether the typeface has a glyph for the character."""
        return ord(character) in self._characters

    def is_plain(self, text: str) -> bool:
        """Tell whether each letter of a text is a cluster of its own that the typeface has, as nearly all are."""
        others = set(text) - self._plain
        plain = {each for each in others if self.covers(each) and unicodedata.category(each)[0] not in "MC"}
        self._plain |= plain
        return plain == others

    def shape(self, text: str, rtl: bool = False, script: str = "", language: str = "") -> tuple[Glyph, ...]:
        """Return the glyphs of a piece of text of one script and direction, in visual order.

        script: an ISO 15924 tag as 'Arab', guessed if empty. language: a BCP 47 tag. The glyphs of a cluster, a letter
        with its marks or letters drawn as one, stand side by side; the first from the left carries all its letters.
        """
        if not self.covers(_NO_BREAK_HYPHEN):
            text = text.replace(_NO_BREAK_HYPHEN, "-")
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        if script:
            buffer.script = script
        if language:
            buffer.language = language
        hb.shape(self.font, buffer)
        starts = [info.cluster for info in buffer.glyph_infos]
        ordered = sorted(set(starts))
        letters = {start: text[start:end] for start, end in zip(ordered, [*ordered[1:], len(text)], strict=True)}
        return tuple(
            Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, letters.pop(start, ""))
            for info, place, start in zip(buffer.glyph_infos, buffer.glyph_positions, starts, strict=True)
        )


class Typefaces:
    """The typeface files of a library by name, each opened when it is first asked for.

    figures: the typefaces whose figures others have in place of their own, by the names of the files of these.
    store: remembers what was made with these typefaces: words measured, paragraphs, and all that is made of them.
    """

    def __init__(
        self, files: Mapping[str, Path], figures: Mapping[str, str] | None = None, store: Store | None = None
    ) -> None:
        self._files = files
        self.figures = figures or {}
        self._open: dict[str, Typeface] = {}
        self.store = store or Store()

    def __contains__(self, name: str) -> bool:
        return name in self._files

    def __getitem__(self, name: str) -> Typeface:
        """Return the typeface of that name. Raises UnreadableFile if its file is damaged or missing."""
        found = self._open.get(name)
        if found is None:
            found = self._open[name] = Typeface(name, self._files[name])
        return found
