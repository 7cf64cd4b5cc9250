"""Words on sheets for whoever prints, cuts and glues: plain black lines, and no part of what is read."""

from __future__ import annotations

from kit.colour import BLACK, WHITE
from kit.scene import Group, Item, Rectangle, Role, Shape
from kit.text.paragraph import set_paragraph
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import Box, Edges
from kit.values import dataclass
from kit.words.words import Phrase

SMALL, PLAIN, LARGE = 7.0, 11.0, 18.0
"""Sizes of type in points: a label in a margin, instructions, their heading."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """What words on sheets are set in. chain: names of typeface files, the best first."""

    typefaces: Typefaces
    chain: tuple[str, ...]

    def label(self, words: Phrase, x: float, y: float, *, size: float = SMALL, on_white: bool = False) -> Group:
        """Return one line with its top left corner at a place of the sheet; on_white: with a white box behind it."""
        return self.text(words, Box(x, y, 1000.0, 0.0), size=size, on_white=on_white)

    def text(
        self, words: Phrase, room: Box, *, size: float = PLAIN, align: str = "left", on_white: bool = False
    ) -> Group:
        """Return words in a room as wide as it is told; they take as much height as they need."""
        from kit.words.saying import FILES  # few sheets have words

        style = TextStyle(self.chain, size, 1.3, BLACK, align=align)
        paragraph = set_paragraph(FILES.phrase(words), style, room.width, self.typefaces)
        glyphs = paragraph.glyphs(room.x, room.y, room.width)
        width = paragraph.width if align == "left" else room.width
        box = Box(room.x, room.y, width, paragraph.height)
        ground = box.outset(Edges.all(1.0))
        behind: tuple[Item, ...] = (Shape((Rectangle(ground),), ground, fill=WHITE),) if on_white else ()
        return Group(Role.ARTIFACT, (*behind, *glyphs), box)
