"""The poster drawn by Skia.

python tests/bench/peers/with_skia.py FOLDER FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

import skia

from tests.bench.marks import (
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
    Line,
    code,
    lines,
)


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        files = [str(FONTS / f"{typeface}.ttf") for typeface in TYPEFACES]
        self._typefaces = dict(zip(TYPEFACES, map(skia.Typeface.MakeFromFile, files), strict=True))
        names = [name for name, *_ in (PHOTO, *LOGOS)]
        self._images = {
            name: skia.Image.MakeFromEncoded(skia.Data.MakeFromFileName(str(folder / name))) for name in names
        }

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        texts = TEXTS | texts
        written = skia.DynamicMemoryWStream()
        document = skia.PDF.MakeDocument(written)
        canvas = document.beginPage(WIDTH * MM, HEIGHT * MM)
        canvas.scale(MM, MM)
        canvas.drawRect(skia.Rect.MakeWH(WIDTH, HEIGHT), _paint(PAPER))
        canvas.save()
        canvas.clipRect(skia.Rect.MakeWH(WIDTH, FOOT))
        self._picture(canvas, *PHOTO)
        canvas.restore()
        for logo in LOGOS:
            self._picture(canvas, *logo)
        for line in lines(texts):
            self._line(canvas, line)
        left, top, module, runs = code(texts["website"])
        path = skia.Path()
        for column, row, length in runs:
            path.addRect(skia.Rect.MakeXYWH(left + column * module, top + row * module, length * module, module))
        canvas.drawPath(path, _paint(MIDNIGHT))
        document.endPage()
        document.close()
        return bytes(written.detachAsData())

    def _picture(self, canvas: skia.Canvas, name: str, x: float, y: float, width: float, height: float) -> None:
        canvas.drawImageRect(self._images[name], skia.Rect.MakeXYWH(x, y, width, height), skia.SamplingOptions())

    def _line(self, canvas: skia.Canvas, line: Line) -> None:
        """Draw a line of text, letter by letter where it is tracked."""
        size = line.size / MM
        font = skia.Font(self._typefaces[line.typeface], size)
        font.setSubpixel(True)
        font.setLinearMetrics(True)
        if not line.tracking:
            canvas.drawString(line.text, line.x, line.y, font, _paint(MIDNIGHT))
            return
        glyphs = font.textToGlyphs(line.text)
        across, places = line.x, []
        for advance in font.getWidths(glyphs):
            places.append(skia.Point(across, line.y))
            across += advance + line.tracking * size
        builder = skia.TextBlobBuilder()
        builder.allocRunPos(font, glyphs, places)
        canvas.drawTextBlob(builder.make(), 0, 0, _paint(MIDNIGHT))


def _paint(colour: tuple[int, int, int]) -> skia.Paint:
    return skia.Paint(Color=skia.Color(*colour), AntiAlias=True)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
