"""How a text is set: typefaces, size, spacing, colour and alignment."""

from __future__ import annotations

from dataclasses import replace

from kit.colour import Colour
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set.

    typefaces: names of typeface files, the best first; the others stand in, character by character, for what it lacks.
    size: in points. leading: from baseline to baseline, as a multiple of the size. tracking: in thousandths of an em.
    align: 'left', 'centre' or 'right'; mirrored in right-to-left text, so that 'left' is where a line starts.
    balanced: lines of about equal length, for headlines. language: a tag as 'cy'. rtl: None to tell from the text.
    bold: the typefaces for words between two asterisks; where there are none, asterisks have no meaning.
    """

    typefaces: tuple[str, ...]
    size: float
    leading: float
    colour: Colour
    tracking: float = 0.0
    align: str = "left"
    balanced: bool = False
    language: str = "en"
    rtl: bool | None = None
    bold: tuple[str, ...] = ()

    def scaled(self, factor: float) -> TextStyle:
        """Return the same style at a size multiplied by a factor."""
        return replace(self, size=self.size * factor)
