"""The poster drawn by cairo.

python tests/bench/peers/with_cairo.py FOLDER FILE
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import cairocffi as cairo

from tests.bench.marks import (
    BODY,
    DISPLAY,
    FIGURES,
    FONTS,
    FOOT,
    HEADLINE,
    HEIGHT,
    LOGOS,
    MIDNIGHT,
    MM,
    PAPER,
    PHOTO,
    TEXTS,
    WIDTH,
    Line,
    code,
    lines,
)

FAMILIES = {
    HEADLINE: "Lexend ExtraBold",
    DISPLAY: "Lexend SemiBold",
    BODY: "Atkinson Hyperlegible Next",
    FIGURES: "Lexend Light",
}
PHOTO_SIZE = 2400, 1536


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        settings = folder / "fonts.conf"
        settings.write_text(f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'fontconfig'}</cachedir></fontconfig>")
        os.environ["FONTCONFIG_FILE"] = str(settings)
        self._pictures = {name: cairo.ImageSurface.create_from_png(str(folder / name)) for name, *_ in LOGOS}
        photo = cairo.ImageSurface(cairo.FORMAT_RGB24, *PHOTO_SIZE)
        photo.set_mime_data("image/jpeg", (folder / PHOTO[0]).read_bytes())
        self._pictures[PHOTO[0]] = photo

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        texts = TEXTS | texts
        written = io.BytesIO()
        surface = cairo.PDFSurface(written, WIDTH * MM, HEIGHT * MM)
        context = cairo.Context(surface)
        context.scale(MM, MM)
        _colour(context, PAPER)
        context.paint()
        context.save()
        context.rectangle(0, 0, WIDTH, FOOT)
        context.clip()
        self._picture(context, *PHOTO)
        context.restore()
        for logo in LOGOS:
            self._picture(context, *logo)
        _colour(context, MIDNIGHT)
        for line in lines(texts):
            _line(context, line)
        left, top, module, runs = code(texts["website"])
        for column, row, length in runs:
            context.rectangle(left + column * module, top + row * module, length * module, module)
        context.fill()
        surface.finish()
        return written.getvalue()

    def _picture(self, context: cairo.Context, name: str, x: float, y: float, width: float, height: float) -> None:
        picture = self._pictures[name]
        context.save()
        context.translate(x, y)
        context.scale(width / picture.get_width(), height / picture.get_height())
        context.set_source_surface(picture)
        context.paint()
        context.restore()


def _line(context: cairo.Context, line: Line) -> None:
    """Draw a line of text, letter by letter where it is tracked."""
    size = line.size / MM
    context.select_font_face(FAMILIES[line.typeface])
    context.set_font_size(size)
    if not line.tracking:
        context.move_to(line.x, line.y)
        context.show_text(line.text)
        return
    across = line.x
    for letter in line.text:
        context.move_to(across, line.y)
        context.show_text(letter)
        across += context.text_extents(letter)[4] + line.tracking * size


def _colour(context: cairo.Context, colour: tuple[int, int, int]) -> None:
    context.set_source_rgb(*(value / 255 for value in colour))


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
