"""The floor: the smallest honest ReportLab program that draws the poster, tuned by hand.

It has every place by heart: no templates, no layout, no checks, no tags. Once it has drawn a poster it keeps what the
next one needs again: typefaces, compressed pictures, the QR code.

    PYTHONPATH=. python tests/bench/floor.py FOLDER FILE
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from reportlab import rl_config

rl_config.useA85 = 0
rl_config.ttfAsciiReadable = 0

from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.pdfdoc import PDFImageXObject  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFont  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from tests.bench.marks import (  # noqa: E402
    FONTS,
    FOOT,
    HEIGHT,
    LOGOS,
    MIDNIGHT,
    MM,
    PAPER,
    PHOTO,
    TEXTS,
    TYPEFACES,
    WIDTH,
    code,
    lines,
)


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
        remember(canvas, self._pictures)
        self._ground_and_pictures(canvas)
        canvas.setFillColorRGB(*(value / 255 for value in MIDNIGHT))
        for line in lines(texts):
            canvas.setFont(line.typeface, line.size)
            canvas.drawString(line.x * MM, (HEIGHT - line.y) * MM, line.text, charSpace=line.tracking * line.size)
        canvas._code.append(self._code(texts["website"]))
        canvas.setTitle(f"Photo poster, {texts['name']}")
        canvas.save()
        self._pictures = {k: v for k, v in canvas._doc.idToObject.items() if isinstance(v, PDFImageXObject)}
        return written.getvalue()

    def _ground_and_pictures(self, canvas: Canvas) -> None:
        canvas.setFillColorRGB(*(value / 255 for value in PAPER))
        canvas.rect(0, 0, WIDTH * MM, HEIGHT * MM, stroke=0, fill=1)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(0, (HEIGHT - FOOT) * MM, WIDTH * MM, FOOT * MM)
        canvas.clipPath(path, stroke=0, fill=0)
        self._picture(canvas, *PHOTO)
        canvas.restoreState()
        for logo in LOGOS:
            self._picture(canvas, *logo)

    def _picture(self, canvas: Canvas, name: str, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture: the bytes of a JPEG as they are, those of a PNG unpacked and packed again."""
        place = x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM
        canvas.drawImage(str(self._folder / name), *place, mask="auto")

    def _code(self, website: str) -> str:
        """Return the drawing of a QR code, the last one if it says the same."""
        if website not in self._codes:
            self._codes = {website: cells(*code(website), HEIGHT)}
        return self._codes[website]


def remember(canvas: Canvas, pictures: Mapping[str, PDFImageXObject]) -> None:
    """Let a new file have the pictures of the last one as they were compressed."""
    for name, picture in pictures.items():
        vars(picture).pop("__InternalName__")  # which ties it to the file that it was first drawn in
        canvas._setXObjects(picture)
        canvas._doc.Reference(picture, name)
        canvas._doc.addForm(picture.name, picture)


def cells(x: float, y: float, module: float, runs: Iterable[tuple[int, int, int]], height: float) -> str:
    """Return the drawing of a QR code on a page of a height in mm, cell by cell."""
    path = " ".join(f"{column} {row} {length} 1 re" for column, row, length in runs)
    place = f"{module * MM:.5f} 0 0 {-module * MM:.5f} {x * MM:.4f} {(height - y) * MM:.4f}"
    return f"q {place} cm {path} f Q"


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
