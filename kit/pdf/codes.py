"""Runs of glyphs become character codes: what each shows, and the letters that it stands for.

A letter with its marks is one glyph in the file, and each pair of a glyph and its letters has a code of its own: one
glyph may stand for different letters in different words, and search, copy and screen readers still get the text letter
for letter.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import NamedTuple

from kit.pdf.composites import Part
from kit.pdf.numbers import number
from kit.scene import Glyph
from kit.store import Same, Store
from kit.text.bidi import is_right_to_left
from kit.text.typefaces import Typeface

_MOST_LETTERS = 32
"""MuPDF reads no more letters of one code."""


class Code(NamedTuple):
    """What one character code shows and says: glyphs with their places, its advance in font units, its letters.

    key: a word that tells it from every other; equal codes have the same.
    """

    parts: tuple[Part, ...]
    advance: int
    letters: str
    key: str


class Coded(NamedTuple):
    """A run in codes. codes: each of them once by its key, as first met. shows: keys, and how far to go back behind.

    That is in thousandths of the size as PDF writes it, '' if nothing.
    """

    codes: dict[str, Code]
    shows: tuple[tuple[tuple[str, ...], str], ...]


class _Cluster(NamedTuple):
    """How a cluster is shown: its codes, and how far back the next one stands, in thousandths of the size, if it does.

    keys: of its codes. backwards: whether it runs from right to left, None if it has no direction of its own.
    begins_with_mark: whether it does so as it is seen from the left.
    """

    codes: dict[str, Code]
    keys: tuple[str, ...]
    back: str
    backwards: bool | None
    begins_with_mark: bool
    is_space: bool


class _Clusters(dict[tuple[Glyph, ...], _Cluster]):
    """How the clusters of a typeface are shown, the few that there are, again and again."""

    def __init__(self, typeface: Typeface) -> None:
        super().__init__()
        self._typeface = typeface

    def __missing__(self, glyphs: tuple[Glyph, ...]) -> _Cluster:
        self[glyphs] = made = _cluster(glyphs, self._typeface)
        return made


_DIRECTION = Code((), 0, "\N{RIGHT-TO-LEFT MARK}", "direction")
"""What stands before a mark, or a stop, on the left of right-to-left text: MuPDF does not turn round what begins so."""

_STOPS = frozenset(".,:;!?…،")


def coded(glyphs: tuple[Glyph, ...], typeface: Typeface, store: Store) -> Coded:
    """Return a run in codes; the store remembers it by the very same glyphs."""
    return store.made(("codes", typeface, Same(glyphs)), lambda: _coded(glyphs, typeface, store))


def _coded(glyphs: tuple[Glyph, ...], typeface: Typeface, store: Store) -> Coded:
    codes: dict[str, Code] = {}
    shows: list[tuple[tuple[str, ...], str]] = []
    keys: list[str] = []
    backwards, before = False, ""
    known, clusters = store.made(("clusters", typeface), lambda: _Clusters(typeface)), _clusters(glyphs)
    for index, glyphs_of_it in enumerate(clusters):
        cluster = known[glyphs_of_it]
        codes |= cluster.codes
        if _needs_direction(cluster, backwards, before) or (not index and _is_stop_of_a_line(clusters)):
            keys.append(_DIRECTION.key)
            codes[_DIRECTION.key] = _DIRECTION
        backwards = backwards if cluster.backwards is None else cluster.backwards
        before = glyphs_of_it[0].text
        keys += cluster.keys
        if cluster.back:
            shows.append((tuple(keys), cluster.back))
            keys = []
    if keys:
        shows.append((tuple(keys), ""))
    return Coded(codes, tuple(shows))


def _cluster(cluster: tuple[Glyph, ...], typeface: Typeface) -> _Cluster:
    wanted = sum(glyph.advance for glyph in cluster)
    codes = _codes(cluster, wanted, typeface)
    back = sum(code.advance for code in codes) - wanted
    directions = [unicodedata.bidirectional(letter) for letter in cluster[0].text]
    backwards = is_right_to_left(cluster[0].text)
    return _Cluster(
        {code.key: code for code in codes},
        tuple(code.key for code in codes),
        number(back * 1000 / typeface.units_per_em, 1) if back else "",
        None if not backwards and "L" not in directions else backwards,
        backwards and directions[-1] == "NSM",
        cluster[0].text.isspace(),
    )


def _codes(cluster: tuple[Glyph, ...], advance: int, typeface: Typeface) -> list[Code]:
    """Return the codes of a cluster, from left to right: one, so that nothing comes between a letter and its mark.

    Programs that read a file turn right-to-left text round code by code: there each letter has a code of its own
    and an equal share of the width, and the first from the left shows all the ink.
    """
    first = cluster[0]
    letters = first.text[::-1] if is_right_to_left(first.text) else _portions(first.text)
    if len(cluster) == len(letters) == 1 and first.x_offset == first.y_offset == 0:
        return [_code((Part(first.number, 0, 0),), own_advance(first.number, typeface), first.text)]
    ink, x = [], 0
    for glyph in cluster:
        ink.append(Part(glyph.number, x + glyph.x_offset, glyph.y_offset))
        x += glyph.advance
    shares = [max(advance, 0) * (index + 1) // len(letters) for index in range(len(letters))]
    widths = [end - start for start, end in pairwise([0, *shares])]
    return [
        _code(() if index else tuple(ink), width, letter)
        for index, (width, letter) in enumerate(zip(widths, letters, strict=True))
    ]


def _code(parts: tuple[Part, ...], advance: int, letters: str) -> Code:
    ink = ";".join(f"{glyph},{x},{y}" for glyph, x, y in parts)
    return Code(parts, advance, letters, f"{advance} {ink} {letters}")


def own_advance(glyph: int, typeface: Typeface) -> int:
    """Return the advance of a glyph as its typeface has it, in font units."""
    return int(typeface.font.get_glyph_h_advance(glyph))


def _clusters(glyphs: tuple[Glyph, ...]) -> list[tuple[Glyph, ...]]:
    """Return the glyphs of a run by cluster: each begins with the glyph that carries its letters."""
    starts = [index for index, glyph in enumerate(glyphs) if glyph.text or not index]
    return [glyphs[start:end] for start, end in pairwise([*starts, len(glyphs)])]


def _needs_direction(cluster: _Cluster, backwards: bool, before: str) -> bool:
    """Tell whether a sign of direction must stand before a cluster, so that all programs turn it round as one thing.

    backwards: the direction of what stands to the left. before: the letters of the cluster next to it there.
    """
    if cluster.begins_with_mark:
        return not backwards or not (is_right_to_left(before) or before.isspace())
    return cluster.backwards is None and not cluster.is_space and backwards and before.isspace()


def _is_stop_of_a_line(clusters: list[tuple[Glyph, ...]]) -> bool:
    """Tell whether a run begins on the left with a stop that ends what runs from right to left."""
    texts = [cluster[0].text for cluster in clusters]
    if texts[0] not in _STOPS:
        return False
    directions = (unicodedata.bidirectional(letter) for text in texts for letter in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def _portions(letters: str) -> list[str]:
    """Return letters as so many strings that each is no longer than programs read; a cluster is hardly ever longer."""
    return [letters[start : start + _MOST_LETTERS] for start in range(0, len(letters), _MOST_LETTERS)] or [""]
