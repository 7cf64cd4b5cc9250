"""The poster set by WeasyPrint.

python tests/bench/peers/with_weasyprint.py FOLDER FILE
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tests.bench.marks import (
    BODY,
    FONTS,
    FOOT,
    HEIGHT,
    LOGOS,
    MIDNIGHT,
    PAPER,
    PHOTO,
    TEXTS,
    TYPEFACES,
    WIDTH,
    code,
    lines,
)

RISES = {typeface: 0.334 if typeface == BODY else 0.375 for typeface in TYPEFACES}
"""How far the baseline is below the middle of a line, in shares of the size: half of the ascent less the descent."""


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._typefaces = FontConfiguration()
        self._style = CSS(string="\n".join(_style()), font_config=self._typefaces)
        self._pictures: dict[str, object] = {}

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        page = HTML(string="\n".join(_page(TEXTS | texts)), base_url=str(self._folder / "poster.html"))
        return bytes(page.write_pdf(stylesheets=[self._style], font_config=self._typefaces, cache=self._pictures))


def _style() -> Iterator[str]:
    yield f"@page {{ size: {WIDTH}mm {HEIGHT}mm; margin: 0; background: rgb{PAPER} }}"
    yield "body { margin: 0 } div, img, svg { position: absolute; white-space: nowrap; line-height: 0 }"
    for typeface in TYPEFACES:
        yield f"@font-face {{ font-family: {typeface}; src: url({(FONTS / typeface).as_uri()}.ttf) }}"


def _page(texts: Mapping[str, str]) -> Iterator[str]:
    photo, *place = PHOTO
    yield f'<html lang="en"><title>Photo poster</title><body style="color: rgb{MIDNIGHT}">'
    yield f'<div style="left: 0; top: 0; width: {WIDTH}mm; height: {FOOT}mm; overflow: hidden">'
    yield f"{_image(photo, *place)}</div>"
    for logo in LOGOS:
        yield _image(*logo)
    for line in lines(texts):
        top = line.y - RISES[line.typeface] * line.size * 25.4 / 72
        yield (
            f'<div style="left: {line.x}mm; top: {top}mm; font: {line.size}pt/0 {line.typeface}; '
            f'letter-spacing: {line.tracking}em">{escape(line.text)}</div>'
        )
    left, top, module, runs = code(texts["website"])
    side = max(column + length for column, _, length in runs)
    path = "".join(f"M{column} {row}h{length}v1h-{length}z" for column, row, length in runs)
    yield (
        f'<svg style="left: {left}mm; top: {top}mm; width: {side * module}mm; height: {side * module}mm" '
        f'viewBox="0 0 {side} {side}"><path fill="rgb{MIDNIGHT}" d="{path}"/></svg>'
    )


def _image(name: str, x: float, y: float, width: float, height: float) -> str:
    return f'<img src="{name}" style="left: {x}mm; top: {y}mm; width: {width}mm; height: {height}mm">'


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
