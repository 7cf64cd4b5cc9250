"""The floor of a merge: the smallest honest ReportLab program that draws the leaflet for many groups, tuned by hand.

It has every place by heart: no templates, no layout, no checks, no tags, no report. What is the same on every leaflet
is a form that is compressed once; pictures are compressed once, too, but a group's own logo, which is unpacked and
packed again.

    PYTHONPATH=. python tests/bench/leaflet_floor.py FOLDER COUNT one|files|logos PROCESSES
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from reportlab import rl_config

rl_config.useA85 = 0
rl_config.ttfAsciiReadable = 0

from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.pdfdoc import PDFImageXObject  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFont  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from tests.bench.floor import cells, remember  # noqa: E402
from tests.bench.leaflet_marks import (  # noqa: E402
    CODE,
    FOOT,
    FRAME,
    HEIGHT,
    LOGOS,
    PANEL,
    PHOTO,
    RULES,
    SUN,
    WIDTH,
    group,
    lines,
)
from tests.bench.marks import FONTS, MIDNIGHT, MM, PAPER, TYPEFACES, Line, code  # noqa: E402


class Drawer:
    """Draws the leaflets of groups. own_logos: whether each has one, as own-00012.png."""

    def __init__(self, folder: Path, own_logos: bool = False) -> None:
        for typeface in TYPEFACES:
            pdfmetrics.registerFont(TTFont(typeface, str(FONTS / f"{typeface}.ttf")))
        self._folder, self._own_logos = folder, own_logos
        self._pictures: dict[str, PDFImageXObject] = {}

    def draw(self, numbers: Iterable[int]) -> bytes:
        """Return the leaflets of some groups as one PDF."""
        written = io.BytesIO()
        canvas = Canvas(written, (WIDTH * MM, HEIGHT * MM), pageCompression=1, invariant=1, lang="en")
        remember(canvas, self._pictures)
        for page, name in enumerate(("front", "back")):
            canvas.beginForm(name, 0, 0, WIDTH * MM, HEIGHT * MM)
            self._what_stays(canvas, page)
            canvas.endForm()
        shared = {k: v for k, v in canvas._doc.idToObject.items() if isinstance(v, PDFImageXObject)}
        for number in numbers:
            self._leaflet(canvas, number)
        canvas.setTitle("Leaflet of the bench")
        canvas.save()
        self._pictures = shared
        return written.getvalue()

    def _leaflet(self, canvas: Canvas, number: int) -> None:
        texts = group(number)
        for page, name in enumerate(("front", "back")):
            canvas.doForm(name)
            self._ink(canvas, MIDNIGHT)
            self._lines(canvas, lines(page, texts))
            if page:
                if self._own_logos:
                    self._picture(canvas, f"own-{number:05}.png", *LOGOS[0][1:])
                canvas._code.append(cells(*code(texts["website"], CODE), HEIGHT))
            canvas.showPage()

    def _what_stays(self, canvas: Canvas, page: int) -> None:
        self._ink(canvas, PAPER)
        canvas.rect(0, 0, WIDTH * MM, HEIGHT * MM, stroke=0, fill=1)
        if page:
            self._ink(canvas, MIDNIGHT)
            for x, y, width, height in RULES:
                canvas.rect(x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM, stroke=0, fill=1)
            x, y, width, height, thick = FRAME
            canvas.setStrokeColorRGB(*(value / 255 for value in MIDNIGHT))
            canvas.setLineWidth(thick * MM)
            canvas.rect(x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM)
            for logo in LOGOS[self._own_logos :]:
                self._picture(canvas, *logo)
        else:
            canvas.saveState()
            path = canvas.beginPath()
            path.rect(0, (HEIGHT - FOOT) * MM, WIDTH * MM, FOOT * MM)
            canvas.clipPath(path, stroke=0, fill=0)
            self._picture(canvas, *PHOTO)
            canvas.restoreState()
            self._ink(canvas, SUN)
            x, y, width, height, radius = PANEL
            canvas.roundRect(x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM, radius * MM, stroke=0, fill=1)
            self._ink(canvas, MIDNIGHT)
        self._lines(canvas, lines(page, None))

    def _lines(self, canvas: Canvas, wanted: Iterable[Line]) -> None:
        for line in wanted:
            canvas.setFont(line.typeface, line.size)
            canvas.drawString(line.x * MM, (HEIGHT - line.y) * MM, line.text, charSpace=line.tracking * line.size)

    def _picture(self, canvas: Canvas, name: str, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture: the bytes of a JPEG as they are, those of a PNG unpacked and packed again."""
        place = x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM
        canvas.drawImage(str(self._folder / name), *place, mask="auto")

    @staticmethod
    def _ink(canvas: Canvas, colour: tuple[int, int, int]) -> None:
        canvas.setFillColorRGB(*(value / 255 for value in colour))


def files(folder: Path, first: int, step: int, count: int, own_logos: bool) -> None:
    """Write a file for every group from the first one on."""
    drawer, out = Drawer(folder, own_logos), folder / "merged" / "floor"
    for number in range(first, count, step):
        (out / f"{number:05}.pdf").write_bytes(drawer.draw([number]))


def _main(folder: Path, count: int, work: str, processes: int) -> None:
    (folder / "merged" / "floor").mkdir(parents=True, exist_ok=True)
    if work == "one":
        (folder / "merged" / f"floor-{count}.pdf").write_bytes(Drawer(folder).draw(range(count)))
    elif processes == 1:
        files(folder, 0, 1, count, work == "logos")
    else:
        with ProcessPoolExecutor(processes) as pool:
            for done in [
                pool.submit(files, folder, each, processes, count, work == "logos") for each in range(processes)
            ]:
                done.result()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
