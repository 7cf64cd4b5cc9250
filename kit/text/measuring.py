"""Words shaped and measured once, in ems, whatever the size they are set at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from math import fsum
from typing import NamedTuple

from kit.scene import Glyph
from kit.text import bidi, breaking
from kit.text.bold import in_bold, line_by_line
from kit.text.chain import Chain, Setting
from kit.text.line_filling import Extent
from kit.text.scripts import SPACED_SCRIPTS, clusters, script_of, with_scripts
from kit.text.typefaces import Typefaces
from kit.values import dataclass

_SOFT_HYPHEN = "\u00ad"
_BOLD = 128
"""What is added to the embedding level of a letter that is bold; no level is so high."""


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one typeface and one embedding level, in visual order. advance: in ems, without tracking.

    typeface: the name of its file. script: an ISO 15924 tag, '' for what all scripts share. clusters: how many letters
    there are to be set apart: one with its marks is one.
    """

    typeface: str
    level: int
    script: str
    glyphs: tuple[Glyph, ...]
    advance: float
    clusters: int

    @property
    def tracked(self) -> bool:
        """Whether its letters may be set further apart."""
        return self.script in SPACED_SCRIPTS


class Reach(NamedTuple):
    """How far text reaches from its baseline, in ems.

    above, below: its ink. ascent, descent: what its scripts usually need if they are not like Latin, else 0.
    """

    above: float = 0.0
    below: float = 0.0
    ascent: float = 0.0
    descent: float = 0.0


@dataclass(frozen=True, slots=True)
class Word:
    """What stands between two places where a line may be broken, its runs in reading order. Lengths are in ems.

    levels: the embedding level of each letter, _BOLD more of one that is bold. space: the space after it. hyphen: what
    is added where a line ends at a soft hyphen.
    """

    text: str
    levels: tuple[int, ...]
    runs: tuple[Run, ...]
    space: tuple[Run, ...]
    hyphen: tuple[Run, ...]
    reach: Reach


@dataclass(frozen=True, slots=True)
class MeasuredLine:
    """The words between two forced breaks, and what filling knows of each, in ems."""

    words: tuple[Word, ...]
    extents: tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class MeasuredText:
    """A text by its forced lines. rtl: the direction of the whole. words: how many a person would count.

    missing: the characters that were left out, since no typeface has them.
    """

    lines: tuple[MeasuredLine, ...]
    rtl: bool
    words: int
    missing: str


class Measurer:
    """Measures text in one chain of typefaces and one language, remembering it in the typefaces' own store.

    tracking: in ems. bold: the chain for words between two asterisks; without one those are asterisks.
    """

    def __init__(
        self,
        typefaces: Typefaces,
        chain: tuple[str, ...],
        language: str,
        tracking: float,
        bold: tuple[str, ...] = (),
    ) -> None:
        self._typefaces = typefaces
        self._names = chain
        self._chain = Chain(chain, typefaces)
        self._bold_names = bold
        self._bold = Chain(bold, typefaces)
        self._language = language
        self._tracking = tracking

    def text(self, text: str, rtl: bool | None) -> MeasuredText:
        """Return a text cut into words where it may be broken, each measured."""
        key = ("measured text", text, self._names, self._bold_names, self._language, self._tracking, rtl)
        return self._typefaces.store.made(key, lambda: self._measure(text, rtl))

    def _measure(self, typed: str, rtl: bool | None) -> MeasuredText:
        text = self._chain.printable(typed).strip()
        backwards = bidi.is_right_to_left(text) if rtl is None else rtl
        if self._bold_names:
            text = line_by_line(text)
        lines = text.split("\n") if text else []
        last = len(lines) - 1
        measured = tuple(self._line(line, backwards, index == last) for index, line in enumerate(lines))
        return MeasuredText(measured, backwards, len(text.split()), self._chain.missing(typed))

    def _line(self, line: str, rtl: bool, last: bool) -> MeasuredLine:
        """Return one forced line; every one but the last ends in a space, which keeps words apart when read out."""
        marked = in_bold(line) if self._bold_names else [(line, False)]
        single = " ".join(filter(None, "".join(part for part, _ in marked).split(" ")))
        store = self._typefaces.store
        parts = list(store.made(("words", single), lambda: tuple(breaking.words(single, store))))
        if parts and not last:
            parts[-1] += " "
        levels = bidi.levels("".join(parts), rtl)
        if any(bold for _, bold in marked):
            levels = _with_bold(levels, "".join(parts), marked)
        words, start = [], 0
        for part in parts:
            words.append(self.word(part, levels[start : start + len(part)]))
            start += len(part)
        return self.line(words)

    def line(self, words: Sequence[Word]) -> MeasuredLine:
        """Return words with what filling must know of them."""
        return MeasuredLine(tuple(words), tuple(map(self.extent, words)))

    def extent(self, word: Word) -> Extent:
        """Return what filling must know of a word. The tracking after its last letter counts as part of the space."""
        after = self._tracking if word.runs and word.runs[-1].tracked else 0.0
        letters = word.text.rstrip(breaking.SPACES)
        return Extent(
            self._advance(word.runs) - after,
            self._advance(word.space) + after,
            self._advance(word.hyphen),
            len(letters),
            not word.space,
            breaking.closes_sentence(letters),
            breaking.pauses(letters),
            not word.space and breaking.ties(letters),
        )

    def _advance(self, runs: tuple[Run, ...]) -> float:
        return fsum([run.advance + self._tracking * run.clusters * run.tracked for run in runs])

    def word(self, text: str, levels: tuple[int, ...]) -> Word:
        """Return a piece of text of the given embedding levels, measured."""
        key = ("measured word", text, levels, self._names, self._bold_names, self._language)
        return self._typefaces.store.made(key, lambda: self._word(text, levels))

    def _word(self, text: str, levels: tuple[int, ...]) -> Word:
        ink = text.rstrip(breaking.SPACES)
        body = ink.rstrip(_SOFT_HYPHEN)
        runs = self._runs(body, levels) if body else ()
        space = self._beside(runs, text[len(ink) :], levels[-1] % _BOLD)
        hyphen = self._hyphen(runs, levels[-1] % _BOLD) if ink.endswith(_SOFT_HYPHEN) else ()
        return Word(text, levels, runs, space, hyphen, self._reach(runs))

    def _beside(self, runs: tuple[Run, ...], text: str, level: int) -> tuple[Run, ...]:
        """Return spaces or a hyphen in the typeface of the letters before them, if it has any."""
        if not runs:
            return self._runs(text, (level,) * len(text))
        name = runs[-1].typeface
        settings = [Setting(name, part) if self._chain.sets(name, part) else self._chain.setting(part) for part in text]
        return tuple(
            self._run(setting.text, setting.typeface, level, runs[-1].script) for setting in settings if setting.text
        )

    def _hyphen(self, runs: tuple[Run, ...], level: int) -> tuple[Run, ...]:
        return tuple(
            replace(
                run, glyphs=tuple(each._replace(text=_SOFT_HYPHEN) for each in run.glyphs), clusters=len(run.glyphs)
            )
            for run in self._beside(runs, "-", level)
        )

    def parts(self, word: Word, column: float) -> list[Word]:
        """Return a word wider than the column as words that are not, if it can be. column: in ems."""
        if self.fits(word, column):
            return [word]
        best = self._cut(word, breaking.main_parts(word.text))
        if all(self.fits(part, column) for part in best):
            return best
        groups = breaking.together(breaking.address_parts(word.text))
        found = []
        for whole, parts in zip(self._cut(word, ["".join(group) for group in groups]), groups, strict=True):
            found += [whole] if self.fits(whole, column) else self._least(self._cut(whole, parts), word, column)
        return found

    def _least(self, parts: list[Word], word: Word, column: float) -> list[Word]:
        """Return parts of a word, those that are wider than the column in smaller ones. column: in ems."""
        pieces = [
            piece for part in parts for piece in ([part] if self.fits(part, column) else self.least_parts(part, word))
        ]
        return [piece for part in pieces for piece in ([part] if self.fits(part, column) else self._torn(part, column))]

    def address_parts(self, word: Word) -> list[Word]:
        """Return a word cut where an address or a telephone number may be broken if it must."""
        return self._cut(word, breaking.address_parts(word.text))

    def least_parts(self, part: Word, word: Word) -> list[Word]:
        """Return a part of a word without the sign at its end, which goes to the next line, if it is of an address."""
        return self._cut(part, breaking.sign_apart(part.text)) if breaking.has_address(word.text) else [part]

    def _cut(self, word: Word, parts: list[str]) -> list[Word]:
        starts = accumulate(map(len, parts), initial=0)
        return [
            self.word(part, word.levels[start : start + len(part)]) for part, start in zip(parts, starts, strict=False)
        ]

    def fits(self, word: Word, column: float) -> bool:
        """Tell whether a word is no wider than a column, in ems, with the hyphen that it may need."""
        extent = self.extent(word)
        return extent.advance + extent.hyphen <= column

    def _torn(self, word: Word, column: float) -> list[Word]:
        """Return a word cut between any two clusters, each part as long as the column takes."""
        result: list[Word] = []
        levels, rest = word.levels, clusters(word.text)
        start = 0
        while rest:
            count, width = 0, 0.0
            while count < len(rest) and (not count or width <= column):
                letter = self.word(rest[count], (levels[start],) * len(rest[count]))
                width += self.extent(letter).advance
                count += 1
            part = self._piece(rest[:count], levels, start)
            while count > 1 and not self.fits(part, column):
                count -= 1
                part = self._piece(rest[:count], levels, start)
            result.append(part)
            start += len(part.text)
            rest = rest[count:]
        return result

    def _piece(self, parts: list[str], levels: tuple[int, ...], start: int) -> Word:
        text = "".join(parts)
        return self.word(text, levels[start : start + len(text)])

    def _reach(self, runs: tuple[Run, ...]) -> Reach:
        above = below = ascent = descent = 0.0
        for run in runs:
            face = self._typefaces[run.typeface]
            top, bottom = face.ink(run.glyphs)
            above, below = max(above, top / face.units_per_em), max(below, -bottom / face.units_per_em)
            if run.script not in SPACED_SCRIPTS:
                top, bottom = face.usual_ink(run.script)
                ascent, descent = max(ascent, top / face.units_per_em), max(descent, -bottom / face.units_per_em)
        return Reach(above, below, ascent, descent)

    def _runs(self, text: str, levels: tuple[int, ...]) -> tuple[Run, ...]:
        """Return a word's runs of one script, typeface and level each, in reading order, without what none can set."""
        if self._chain.sets_alone(text) and not any(levels):
            return (self._run(text, self._names[0], 0, "Latn"),)
        parts = clusters(text)
        scripts = with_scripts(parts)
        starts = accumulate(map(len, parts[:-1]), initial=0)
        marks = [levels[start] for start in starts] if parts else []
        spans: list[tuple[str, str, str, int]] = []
        for script, mark, (name, letters) in zip(scripts, marks, self._settings(parts, marks), strict=True):
            if spans and spans[-1][1:] == (name, script, mark):
                spans[-1] = (spans[-1][0] + letters, name, script, mark)
            elif letters:
                spans.append((letters, name, script, mark))
        return tuple(self._run(span, name, mark % _BOLD, script) for span, name, script, mark in spans)

    def _settings(self, parts: list[str], marks: Sequence[int]) -> list[Setting]:
        """Return how each cluster is set; figures and stops take the typeface beside them if it can set them."""
        bold = [mark >= _BOLD for mark in marks]
        settings = [
            (self._bold if thick else self._chain).setting(part) for part, thick in zip(parts, bold, strict=True)
        ]
        leads = [
            setting.typeface if any(map(script_of, part)) or self._chain.is_figure(part) else ""
            for part, setting in zip(parts, settings, strict=True)
        ]
        for order in (range(1, len(parts)), range(len(parts) - 2, -1, -1)):
            for index in order:
                other = index - order.step
                beside = leads[other] if bold[other] == bold[index] else ""
                if not leads[index] and beside and self._chain.sets(beside, parts[index]):
                    leads[index] = beside
                    settings[index] = Setting(beside, parts[index])
        return settings

    def _run(self, text: str, name: str, level: int, script: str) -> Run:
        face = self._typefaces[name]
        glyphs = face.shape(text, level % 2 == 1, script, self._language)
        advance, count = sum(glyph.advance for glyph in glyphs), sum(bool(glyph.text) for glyph in glyphs)
        return Run(name, level, script, glyphs, advance / face.units_per_em, count)


def _with_bold(levels: tuple[int, ...], text: str, marked: Sequence[tuple[str, bool]]) -> tuple[int, ...]:
    """Return the levels of a line's letters, higher where they are bold in what it was made from but for spaces."""
    flags = [bold for part, bold in marked for letter in part if letter not in breaking.SPACES]
    found, count = [], 0
    for level, letter in zip(levels, text, strict=True):
        solid = letter not in breaking.SPACES
        bold = flags[min(count if solid else max(count - 1, 0), len(flags) - 1)]
        found.append(level + _BOLD * bold)
        count += solid
    return tuple(found)
