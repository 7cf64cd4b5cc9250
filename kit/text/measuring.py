"""Words shaped and measured once, in ems, whatever the size they are set at."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kit.scene import Glyph
from kit.text import bidi, breaking
from kit.text.cleaning import clean
from kit.text.scripts import SPACED_SCRIPTS, clusters, script_of, with_scripts

if TYPE_CHECKING:
    from kit.text.typefaces import Typeface, Typefaces

_SOFT_HYPHEN = "\u00ad"
_NO_BREAK_HYPHEN = "\u2011"
_MOST_TEXTS = 2000
_MOST_WORDS = 50_000
_WITHOUT_INK = ("Zs", "Zl", "Zp", "Cf", "Cc")


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one typeface and one embedding level, in visual order. advance: in ems, without tracking.

    typeface: the name of its file. script: an ISO 15924 tag, '' for what all scripts share.
    """

    typeface: str
    level: int
    script: str
    glyphs: tuple[Glyph, ...]
    advance: float

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

    space: the space after it. hyphen: what is added where a line ends at a soft hyphen.
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
    extents: tuple[breaking.Extent, ...]


@dataclass(frozen=True, slots=True)
class MeasuredText:
    """A text by its forced lines. rtl: the direction of the whole. words: how many a person would count."""

    lines: tuple[MeasuredLine, ...]
    rtl: bool
    words: int


class Measurer:
    """Measures text in one chain of typefaces and one language, remembering it in the typefaces' own memory.

    tracking: in ems.
    """

    def __init__(self, typefaces: Typefaces, chain: tuple[str, ...], language: str, tracking: float) -> None:
        self._typefaces = typefaces
        self._chain = chain
        self._language = language
        self._tracking = tracking

    def text(self, text: str, rtl: bool | None) -> MeasuredText:
        """Return a text cut into words where it may be broken, each measured."""
        key = (text, self._chain, self._language, self._tracking, rtl)
        if (known := self._typefaces.texts.get(key)) is None:
            if len(self._typefaces.texts) >= _MOST_TEXTS:
                self._typefaces.texts.clear()
            known = self._typefaces.texts[key] = self._measure(clean(text)[0].strip(), rtl)
        return known

    def _measure(self, text: str, rtl: bool | None) -> MeasuredText:
        backwards = bidi.is_right_to_left(text) if rtl is None else rtl
        lines = text.split("\n") if text else []
        last = len(lines) - 1
        measured = tuple(self._line(line, backwards, index == last) for index, line in enumerate(lines))
        return MeasuredText(measured, backwards, len(text.split()))

    def _line(self, line: str, rtl: bool, last: bool) -> MeasuredLine:
        """Return one forced line; every one but the last ends in a space, which keeps words apart when read out."""
        parts = breaking.words(" ".join(part for part in line.split(" ") if part))
        if parts and not last:
            parts[-1] += " "
        levels = bidi.levels("".join(parts), rtl)
        words, start = [], 0
        for part in parts:
            words.append(self.word(part, levels[start : start + len(part)]))
            start += len(part)
        return self.line(words)

    def line(self, words: Sequence[Word]) -> MeasuredLine:
        """Return words with what filling must know of them."""
        return MeasuredLine(tuple(words), tuple(map(self.extent, words)))

    def extent(self, word: Word) -> breaking.Extent:
        """Return what filling must know of a word. The tracking after its last letter counts as part of the space."""
        after = self._tracking if word.runs and word.runs[-1].tracked else 0.0
        letters = word.text.rstrip(breaking.SPACES)
        return breaking.Extent(
            self._advance(word.runs) - after,
            self._advance(word.space) + after,
            self._advance(word.hyphen),
            len(letters),
            not word.space,
            breaking.closes_sentence(letters),
        )

    def _advance(self, runs: tuple[Run, ...]) -> float:
        return sum(run.advance + self._tracking * len(run.glyphs) * run.tracked for run in runs)

    def word(self, text: str, levels: tuple[int, ...]) -> Word:
        """Return a piece of text of the given embedding levels, measured."""
        key = (text, levels, self._chain, self._language)
        if (known := self._typefaces.words.get(key)) is None:
            if len(self._typefaces.words) >= _MOST_WORDS:
                self._typefaces.words.clear()
            known = self._typefaces.words[key] = self._word(text, levels)
        return known

    def _word(self, text: str, levels: tuple[int, ...]) -> Word:
        ink = text.rstrip(breaking.SPACES)
        body = ink.rstrip(_SOFT_HYPHEN)
        runs = self._runs(body, levels) if body else ()
        space = (self._beside(runs, text[len(ink) :], levels[-1]),) if len(text) > len(ink) else ()
        hyphen = (self._hyphen(runs, levels[-1]),) if ink.endswith(_SOFT_HYPHEN) else ()
        return Word(text, levels, runs, space, hyphen, self._reach(runs))

    def _beside(self, runs: tuple[Run, ...], text: str, level: int) -> Run:
        """Return spaces or a hyphen in the typeface of the letters before them, if it has any."""
        name = self._if_covered(runs[-1].typeface, text) if runs else ""
        return self._run(text, name or self._name(text), level, runs[-1].script if runs else "")

    def _hyphen(self, runs: tuple[Run, ...], level: int) -> Run:
        run = self._beside(runs, "-", level)
        return replace(run, glyphs=tuple(glyph._replace(text=_SOFT_HYPHEN) for glyph in run.glyphs))

    def parts(self, word: Word, column: float) -> list[Word]:
        """Return a word wider than the column as words that are not, if it can be. column: in ems."""
        result: list[Word] = []
        if self._fits(word, column):
            return [word]
        for part in self.address_parts(word):
            result.extend([part] if self._fits(part, column) else self._torn(part, column))
        return result

    def address_parts(self, word: Word) -> list[Word]:
        """Return a word cut where an address or a telephone number may be broken if it must."""
        result: list[Word] = []
        start = 0
        for part in breaking.address_parts(word.text):
            result.append(self.word(part, word.levels[start : start + len(part)]))
            start += len(part)
        return result

    def _fits(self, word: Word, column: float) -> bool:
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
            while count > 1 and not self._fits(part, column):
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
        """Return a word's runs of one script, typeface and level each, in reading order."""
        parts = clusters(text)
        scripts = with_scripts(parts)
        names = self._names(parts)
        spans: list[tuple[str, str, str, int]] = []
        start = 0
        for part, script, name in zip(parts, scripts, names, strict=True):
            level = levels[start]
            start += len(part)
            if spans and spans[-1][1:] == (name, script, level):
                spans[-1] = (spans[-1][0] + part, name, script, level)
            else:
                spans.append((part, name, script, level))
        return tuple(self._run(span, name, level, script) for span, name, script, level in spans)

    def _names(self, parts: list[str]) -> list[str]:
        """Return the typeface of each cluster; figures and stops take that of the letters beside them if they can."""
        names = [self._name(part) if any(map(script_of, part)) else "" for part in parts]
        for index in range(1, len(parts)):
            names[index] = names[index] or self._if_covered(names[index - 1], parts[index])
        for index in range(len(parts) - 2, -1, -1):
            names[index] = names[index] or self._if_covered(names[index + 1], parts[index])
        return [name or self._name(part) for name, part in zip(names, parts, strict=True)]

    def _name(self, part: str) -> str:
        """Return the first typeface that has all of a cluster, else its base letter, else the first of all."""
        for wanted in (part, part[0]):
            if found := next((name for name in self._chain if covers(self._typefaces[name], wanted)), ""):
                return found
        return self._chain[0]

    def _if_covered(self, name: str, part: str) -> str:
        return name if name and covers(self._typefaces[name], part) else ""

    def _run(self, text: str, name: str, level: int, script: str) -> Run:
        face = self._typefaces[name]
        if not face.covers(_NO_BREAK_HYPHEN):
            text = text.replace(_NO_BREAK_HYPHEN, "-")
        glyphs = face.shape(text, level % 2 == 1, script, self._language)
        return Run(name, level, script, glyphs, sum(glyph.advance for glyph in glyphs) / face.units_per_em)


def covers(face: Typeface, text: str) -> bool:
    """Tell whether a typeface can set all of a text: itself, taken apart, or because nothing of it shows."""
    return all(face.covers(character) or _is_drawn_otherwise(face, character) for character in text)


def _is_drawn_otherwise(face: Typeface, character: str) -> bool:
    if unicodedata.category(character) in _WITHOUT_INK or "\ufe00" <= character <= "\ufe0f":
        return True
    if character == _NO_BREAK_HYPHEN:
        return face.covers("-")
    parts = unicodedata.normalize("NFD", character)
    return parts != character and all(map(face.covers, parts))
