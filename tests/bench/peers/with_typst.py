"""The poster set by Typst.

python tests/bench/peers/with_typst.py FOLDER FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

import typst

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
    PAPER,
    PHOTO,
    TEXTS,
    WIDTH,
    code,
    lines,
)

FACES = {
    HEADLINE: ("Lexend", 800),
    DISPLAY: ("Lexend", 600),
    BODY: ("Atkinson Hyperlegible Next", 400),
    FIGURES: ("Lexend", 300),
}


class Drawer:
    """Draws the poster of a folder."""

    def __init__(self, folder: Path) -> None:
        source = folder / "poster.typ"
        source.write_text("\n".join(_source()), encoding="utf-8")
        self._compiler = typst.Compiler(str(source), root=str(folder), font_paths=[FONTS], ignore_system_fonts=True)

    def draw(self, **texts: str) -> bytes:
        """Return the poster as a PDF, with these texts."""
        texts = TEXTS | texts
        inputs = texts | {"code": svg(texts["website"])}
        return bytes(self._compiler.compile(format="pdf", sys_inputs=inputs, pdf_tags=False))


def _source() -> list[str]:
    """Return the lines of the poster in Typst's language."""
    photo, x, y, width, height = PHOTO
    left, top, module, runs = code(TEXTS["website"])
    side = (max(column + length for column, _, length in runs)) * module
    said = [
        f"#set page(width: {WIDTH}mm, height: {HEIGHT}mm, margin: 0mm, fill: rgb{PAPER})",
        f'#set text(fill: rgb{MIDNIGHT}, top-edge: "baseline", bottom-edge: "baseline", lang: "en", hyphenate: false)',
        "#let says = sys.inputs",
        f"#place(box(width: {WIDTH}mm, height: {FOOT}mm, clip: true, "
        f'place(dx: {x}mm, dy: {y}mm, image("{photo}", width: {width}mm, height: {height}mm))))',
        *(
            f'#place(dx: {x}mm, dy: {y}mm, image("{name}", width: {width}mm, height: {height}mm))'
            for name, x, y, width, height in LOGOS
        ),
        f'#place(dx: {left}mm, dy: {top}mm, image(bytes(says.code), format: "svg", width: {side}mm))',
    ]
    for line in lines({name: f'" + says.{name} + "' for name in TEXTS}):
        family, weight = FACES[line.typeface]
        setting = f'font: "{family}", weight: {weight}, size: {line.size}pt, tracking: {line.tracking}em'
        said.append(f'#place(dx: {line.x}mm, dy: {line.y}mm, text({setting}, "{line.text}"))')
    return said


def svg(website: str) -> str:
    """Return the QR code as a drawing."""
    _, _, _, runs = code(website)
    side = max(column + length for column, _, length in runs)
    path = "".join(f"M{column} {row}h{length}v1h-{length}z" for column, row, length in runs)
    colour = "#{:02x}{:02x}{:02x}".format(*MIDNIGHT)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="{colour}" d="{path}"/></svg>'
    )


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(Drawer(Path(sys.argv[1])).draw())
