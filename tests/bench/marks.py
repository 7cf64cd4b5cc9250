"""Where everything on the poster is, by heart: for programs that draw it without laying it out.

Lengths are millimetres from the top left, y downwards; sizes of type are points. Lines are broken where ours are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
TYPEFACES = ("Lexend_800ExtraBold", "Lexend_600SemiBold", "AtkinsonHyperlegibleNext_400Regular", "Lexend_300Light")
HEADLINE, DISPLAY, BODY, FIGURES = TYPEFACES

MM = 72 / 25.4
"""Points in a millimetre."""

WIDTH, HEIGHT = 297.0, 420.0
MIDNIGHT = 15, 47, 61
PAPER = 255, 247, 234

TEXTS = {"arms": "12", "name": "Little Acorns Nursery", "phone": "01632 960001", "website": "littleacorns.example"}
"""What changes from poster to poster."""

PHOTO = "assets/pictures/photo.jpg", -6.0, -19.851, 309.0, 197.76
"""The photo, its left and top edge, width and height; what is above the page and below FOOT is not seen."""

FOOT = 164.057

LOGOS = (("little-acorns.png", 21.214, 371.279, 59.33, 21.071), ("town-council.png", 95.376, 372.327, 23.718, 18.975))

CODE = 227.7, 357.771, 48.086
"""The left and top edge of the QR code, and its side with its quiet zone."""

_QUIET = 4

_TEXTS = (
    (
        (HEADLINE, 79.196, -0.02),
        (19.011, 199.171, "1001 days."),
        (19.597, 229.066, "One small person."),
    ),
    (
        (BODY, 18.156, 0.0),
        (20.932, 255.886, "Count from the day a baby is conceived to the day of the second birthday cake, and you"),
        (20.984, 264.725, "get about "),
    ),
    ((FIGURES, 18.156, 0.0), (49.723, 264.725, "1001 ")),
    (
        (BODY, 18.156, 0.0),
        (65.223, 264.725, "days. No one remembers theirs. But in that time we each learn our first big"),
        (
            21.086,
            273.564,
            "things: what a kind face looks like, how it feels to be picked up, and that somebody comes.",
        ),
        (21.15, 285.523, "A baby cannot say, “I am cold,” or “That was too loud,” or “Do that again!” So"),
        (21.086, 294.362, "they tell you with a cry, a kick, a look. When somebody notices and answers,"),
        (21.016, 303.201, "again and again, a baby finds out something big: I matter to you. It need not be"),
        (20.753, 312.04, "right each time. Trying again counts."),
        (20.932, 323.999, "Come and meet us on Wednesday morning at ten, with a baby or a bump, and stay as long"),
        (21.016, 332.838, "as you like. There is tea, there is cake, and there are "),
    ),
    ((FIGURES, 18.156, 0.0), (168.4, 332.838, "{arms} ")),
    (
        (BODY, 18.156, 0.0),
        (176.637, 332.838, "pairs of arms for when yours are"),
        (21.086, 341.677, "tired. It is free, and nobody needs to book."),
    ),
    ((DISPLAY, 16.569, 0.0), (145.14, 374.8, "{name}")),
    ((FIGURES, 15.032, 0.0), (145.417, 382.915, "{phone}")),
    ((BODY, 15.032, 0.0), (145.311, 391.245, "{website}")),
)


class Line(NamedTuple):
    """A part of a line: how it is set, and where it begins on the baseline. tracking: in shares of the size."""

    typeface: str
    size: float
    tracking: float
    x: float
    y: float
    text: str


def lines(texts: Mapping[str, str]) -> Iterator[Line]:
    """Yield every line of text, its figures apart, with these of what changes."""
    for setting, *places in _TEXTS:
        for x, y, text in places:
            yield Line(*setting, x, y, text.format_map(texts))


def code(
    website: str, place: tuple[float, float, float] = CODE
) -> tuple[float, float, float, list[tuple[int, int, int]]]:
    """Return the left and top edge of a QR code, the side of a module, and its dark runs: column, row and length."""
    import segno

    matrix = segno.make(f"https://{website}", error="q", version=3, mask=6, boost_error=False).matrix
    left, top, side = place
    module = side / (len(matrix) + 2 * _QUIET)
    runs = [(start, row, end - start) for row, cells in enumerate(matrix) for start, end in _dark(cells)]
    return left + _QUIET * module, top + _QUIET * module, module, runs


def _dark(cells: bytearray) -> Iterator[tuple[int, int]]:
    """Yield where dark modules begin and end in a row."""
    edges = [column for column, (a, b) in enumerate(zip([0, *cells], [*cells, 0], strict=True)) if bool(a) != bool(b)]
    return zip(edges[::2], edges[1::2], strict=True)
