"""Which typeface of a chain sets what: the one answer for checks, for layout and for what is printed.

Text is set cluster by cluster, a letter with its marks, each in the first typeface that can really set it: that has the
letter ready-made, or the letter and its marks and a place for each. What no typeface has is left out.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from typing import NamedTuple

from kit.scene import Glyph
from kit.text.bidi import is_right_to_left
from kit.text.cleaning import clean
from kit.text.scripts import SPACED_SCRIPTS, clusters, script_of
from kit.text.typefaces import Typeface, Typefaces

_ABOVE_OR_BELOW = frozenset((220, 230))
"""The canonical combining classes of marks that stand over or under the middle of their letter."""
_OFF_CENTRE = 0.2
"""How far from the middle of its letter such a mark may stand, in ems: slanted and stacked ones do by 0.16."""
_BESIDE = 0.05
"""How far beyond the ink of its letter the middle of any other mark may stand, in ems."""


_FIGURES = frozenset("0123456789")


class _Fit(IntEnum):
    NONE = 0
    LOOSE = 1  # every glyph is there, but a mark stands where its letter is not
    GOOD = 2


class Setting(NamedTuple):
    """How a cluster is set: the typeface's name, and as much of the cluster as it sets. Both are empty if none can."""

    typeface: str
    text: str


class Chain:
    """The typefaces of a style, the best first; the others stand in for what it lacks."""

    def __init__(self, names: tuple[str, ...], typefaces: Typefaces) -> None:
        self._names = names
        self._typefaces = typefaces

    def setting(self, cluster: str) -> Setting:
        """Return how a cluster is set."""
        return self._typefaces.store.made(("setting", self._names, cluster), lambda: self._choose(cluster))

    def _choose(self, cluster: str) -> Setting:
        return self._best(cluster) or self._best(self._without_strangers(cluster)) or Setting("", "")

    def is_figure(self, cluster: str) -> bool:
        """Tell whether a cluster is a figure that another typeface sets for the first of the chain."""
        return cluster in _FIGURES and bool(self._names) and self._names[0] in self._typefaces.figures

    def sets(self, name: str, cluster: str) -> bool:
        """Tell whether one typeface of the chain can really set a cluster."""
        return _fit(self._typefaces[name], cluster) is _Fit.GOOD

    def sets_alone(self, text: str) -> bool:
        """Tell whether the first typeface sets all of a text, which is words of the basic Latin letters."""
        return (
            text.isascii()
            and any(map(str.isalpha, text))
            and self._is_plain(text)
            and not (self._names[0] in self._typefaces.figures and any(map(str.isdigit, text)))
        )

    def printable(self, text: str) -> str:
        """Return a text, cleaned, without what is left out."""
        text = clean(text)[0]
        if self._is_plain(text.replace("\n", " ")):
            return text
        return "".join("\n" if part == "\n" else self.setting(part).text for part in clusters(text))

    def missing(self, text: str) -> str:
        """Return the characters of a text that are left out, each once, in the order they come."""
        text = clean(text)[0].replace("\n", " ")
        if self._is_plain(text):
            return ""
        lacking: dict[str, None] = {}
        for part in clusters(text):
            set_part = self.setting(part).text
            lacking |= dict.fromkeys(letter for letter in part if letter not in set_part and not is_invisible(letter))
        return "".join(lacking)

    def _is_plain(self, text: str) -> bool:
        """Tell whether each letter of a text is a cluster of its own that the first typeface has, as of nearly all."""
        return bool(self._names) and self._typefaces[self._names[0]].is_plain(text)

    def _best(self, cluster: str) -> Setting | None:
        loose = ""
        if self.is_figure(cluster):
            return Setting(self._typefaces.figures[self._names[0]], cluster)
        for name in self._names if cluster else ():
            fit = _fit(self._typefaces[name], cluster)
            if fit is _Fit.GOOD:
                return Setting(name, cluster)
            loose = loose or (name if fit else "")
        return Setting(loose, cluster) if loose else None

    def _without_strangers(self, cluster: str) -> str:
        """Return a cluster without the marks that no typeface has on it; nothing if its first letter is such."""
        kept = ""
        for letter in cluster:
            if not is_invisible(letter) and self._best(kept + letter):
                kept += letter
            elif not kept:
                return ""
        return kept


def missing_characters(text: str, chain: tuple[str, ...], typefaces: Typefaces) -> str:
    """Return the characters of a text that are left out where a chain sets it, each once, in the order they come."""
    return Chain(chain, typefaces).missing(text)


def is_invisible(letter: str) -> bool:
    """Tell whether a character shows nothing by itself: joiners, direction marks, soft hyphens, variation selectors."""
    category = unicodedata.category(letter)
    return (category == "Cf" and unicodedata.bidirectional(letter) != "AN") or (
        category == "Mn" and ("\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef")
    )


def _fit(face: Typeface, cluster: str) -> _Fit:
    if len(cluster) == 1 and face.covers(cluster):
        return _Fit.GOOD
    glyphs = face.shape(cluster, is_right_to_left(cluster))
    if not all(glyph.number for glyph in glyphs):
        return _Fit.NONE
    latin = script_of(cluster[0]) in SPACED_SCRIPTS
    return _Fit.LOOSE if latin and _is_astray(face, cluster, glyphs) else _Fit.GOOD


def _is_astray(face: Typeface, cluster: str, glyphs: tuple[Glyph, ...]) -> bool:
    """Tell whether a mark of a Latin, Greek or Cyrillic cluster does not stand at its letter."""
    boxes = face.ink_across(glyphs)
    classes = {unicodedata.combining(letter) for letter in unicodedata.normalize("NFD", cluster)} - {0}
    for left, right in boxes[1:]:
        middle = (left + right) / 2
        if classes <= _ABOVE_OR_BELOW:
            away = abs(middle - sum(boxes[0]) / 2) - _OFF_CENTRE * face.units_per_em
        else:
            away = max(boxes[0][0] - middle, middle - boxes[0][1]) - _BESIDE * face.units_per_em
        if away > 0:
            return True
    return False
