"""The floor: the smallest honest ReportLab program that draws the poster, tuned by hand.

It knows every place by heart: no templates, no layout, no checks, no tags, and its lines are broken where ours break.
Once it has drawn a poster it keeps what the next one needs again: typefaces, compressed pictures, the QR code.

    python tests/bench/floor.py FOLDER FILE
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from reportlab import rl_config

rl_config.useA85 = 0
rl_config.ttfAsciiReadable = 0

import segno  # noqa: E402
from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.pdfdoc import PDFImageXObject  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFont  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
TYPEFACES = ("Lexend_800ExtraBold", "Lexend_600SemiBold", "AtkinsonHyperlegibleNext_400Regular")
HEADLINE, DISPLAY, BODY = TYPEFACES

MM = 72 / 25.4
WIDTH, HEIGHT = 297.0, 420.0
MIDNIGHT = 15 / 255, 47 / 255, 61 / 255
PAPER = 1, 247 / 255, 234 / 255

LINES = (
    (HEADLINE, 79.196, 19.51, 202.0, "1001 days."),
    (HEADLINE, 79.196, 20.069, 229.938, "One small person."),
    (
        BODY,
        18.156,
        20.933,
        256.759,
        "Count from the day a baby is conceived to the day of the second birthday cake, and you",
    ),
    (
        BODY,
        18.156,
        20.984,
        265.598,
        "get about 1001 days. No one remembers theirs. But in that time we each learn our first big",
    ),
    (
        BODY,
        18.156,
        21.086,
        274.436,
        "things: what a kind face looks like, how it feels to be picked up, and that somebody comes.",
    ),
    (
        BODY,
        18.156,
        21.15,
        286.396,
        "A baby cannot say, “I am cold,” or “That was too loud,” or “Do that again!” So they tell you",
    ),
    (
        BODY,
        18.156,
        21.118,
        295.235,
        "with a cry, a kick, a look. When somebody notices and answers, again and again, a baby",
    ),
    (BODY, 18.156, 21.118, 304.074, "finds out something big: I matter to you. It need not be right each time. Trying"),
    (BODY, 18.156, 21.016, 312.913, "again counts."),
    (
        BODY,
        18.156,
        20.933,
        324.872,
        "Come and meet us on Wednesday morning at ten, with a baby or a bump, and stay as long",
    ),
    (
        BODY,
        18.156,
        21.016,
        333.711,
        "as you like. There is tea, there is cake, and there are {arms} pairs of arms for when yours are",
    ),
    (BODY, 18.156, 21.086, 342.55, "tired. It is free, and nobody needs to book."),
    (DISPLAY, 16.569, 145.14, 374.8, "{name}"),
    (BODY, 15.032, 145.353, 382.915, "{phone}"),
    (BODY, 15.032, 145.311, 391.245, "{website}"),
)
"""Typeface, size in points, and where its first letter stands, in mm from the top left, of each line."""

TEXTS = {"arms": "12", "name": "Little Acorns Nursery", "phone": "01632 960001", "website": "littleacorns.example"}
"""What a group says of itself."""

LOGOS = (("little-acorns.png", 21.214, 373.386, 47.464, 16.857), ("town-council.png", 80.544, 369.165, 31.624, 25.3))
"""Each logo, its left and top edge, width and height, in mm."""

CODE = 227.7, 357.771, 48.086
"""The left and top edge of the QR code, and its side with its quiet zone, in mm."""


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        for typeface in TYPEFACES:
            pdfmetrics.registerFont(TTFont(typeface, str(FONTS / f"{typeface}.ttf")))
        self._folder = folder
        self._pictures: dict[str, PDFImageXObject] = {}
        self._codes: dict[str, str] = {}

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        texts = TEXTS | texts
        written = io.BytesIO()
        canvas = Canvas(written, (WIDTH * MM, HEIGHT * MM), pageCompression=1, invariant=1, lang="en")
        self._remember(canvas)
        self._pictures_and_ground(canvas)
        canvas.setFillColorRGB(*MIDNIGHT)
        for typeface, size, x, y, text in LINES:
            canvas.setFont(typeface, size)
            tracking = -0.02 * size if typeface == HEADLINE else 0
            canvas.drawString(x * MM, (HEIGHT - y) * MM, text.format_map(texts), charSpace=tracking)
        canvas._code.append(self._code(texts["website"]))
        canvas.setTitle("Photo poster, Little Acorns Nursery")
        canvas.save()
        self._pictures = {k: v for k, v in canvas._doc.idToObject.items() if isinstance(v, PDFImageXObject)}
        return written.getvalue()

    def _pictures_and_ground(self, canvas: Canvas) -> None:
        canvas.setFillColorRGB(*PAPER)
        canvas.rect(0, 0, WIDTH * MM, HEIGHT * MM, stroke=0, fill=1)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(-6 * MM, (HEIGHT - 166.886) * MM, 309 * MM, 172.886 * MM)
        canvas.clipPath(path, stroke=0, fill=0)
        photo = str(self._folder / "assets" / "pictures" / "photo.jpg")
        canvas.drawImage(photo, -6 * MM, (HEIGHT + 18.437 - 197.76) * MM, 309 * MM, 197.76 * MM)
        canvas.restoreState()
        for name, x, y, width, height in LOGOS:
            logo = str(self._folder / name)
            canvas.drawImage(logo, x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM, mask="auto")

    def _remember(self, canvas: Canvas) -> None:
        """Let a new file have the pictures of the last one as they were compressed."""
        for name, picture in self._pictures.items():
            vars(picture).pop("__InternalName__")  # which ties it to the file that it was first drawn in
            canvas._setXObjects(picture)
            canvas._doc.Reference(picture, name)
            canvas._doc.addForm(picture.name, picture)

    def _code(self, website: str) -> str:
        """Return the drawing of a QR code, the last one if it says the same: its dark modules, row by row."""
        if website not in self._codes:
            left, top, side = CODE
            matrix = segno.make(f"https://{website}", error="m", version=3, mask=6, boost_error=False).matrix
            module = side / (len(matrix) + 8)
            runs = [f"{x} {y} {width} 1 re" for y, cells in enumerate(matrix) for x, width in _runs(cells)]
            size = module * MM
            place = f"{(left + 4 * module) * MM:.4f} {(HEIGHT - top - 4 * module) * MM:.4f}"
            self._codes = {website: f"q {size:.5f} 0 0 {-size:.5f} {place} cm {' '.join(runs)} f Q"}
        return self._codes[website]


def _runs(cells: bytearray) -> list[tuple[int, int]]:
    """Return where dark modules begin in a row, and how many stand side by side."""
    edges = [column for column, (a, b) in enumerate(zip([0, *cells], [*cells, 0], strict=True)) if bool(a) != bool(b)]
    return [(start, end - start) for start, end in zip(edges[::2], edges[1::2], strict=True)]


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
