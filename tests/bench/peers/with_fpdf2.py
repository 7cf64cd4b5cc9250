"""The poster drawn by fpdf2.

python tests/bench/peers/with_fpdf2.py FOLDER FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from fpdf import FPDF

from tests.bench.marks import FONTS, FOOT, HEIGHT, LOGOS, MIDNIGHT, PAPER, PHOTO, TEXTS, TYPEFACES, WIDTH, code, lines


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        texts = TEXTS | texts
        pdf = FPDF(unit="mm", format=(WIDTH, HEIGHT))
        pdf.set_auto_page_break(False)
        pdf.add_page()
        pdf.set_fill_color(*PAPER)
        pdf.rect(0, 0, WIDTH, HEIGHT, style="F")
        with pdf.rect_clip(0, 0, WIDTH, FOOT):
            self._picture(pdf, *PHOTO)
        for logo in LOGOS:
            self._picture(pdf, *logo)
        for typeface in TYPEFACES:
            pdf.add_font(typeface, fname=FONTS / f"{typeface}.ttf")
        pdf.set_text_color(*MIDNIGHT)
        for line in lines(texts):
            pdf.set_font(line.typeface, size=line.size)
            pdf.set_char_spacing(line.tracking * line.size)
            pdf.text(line.x, line.y, line.text)
        pdf.set_fill_color(*MIDNIGHT)
        left, top, module, runs = code(texts["website"])
        for column, row, length in runs:
            pdf.rect(left + column * module, top + row * module, length * module, module, style="F")
        return bytes(pdf.output())

    def _picture(self, pdf: FPDF, name: str, x: float, y: float, width: float, height: float) -> None:
        pdf.image(self._folder / name, x, y, width, height)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
