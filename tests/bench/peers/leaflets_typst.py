"""The leaflet set by Typst for many groups, as one file.

python tests/bench/peers/leaflets_typst.py FOLDER COUNT
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import typst

from tests.bench.leaflet_marks import (
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
from tests.bench.marks import FONTS, MIDNIGHT, PAPER, Line, code
from tests.bench.peers.with_typst import FACES, svg


def draw(folder: Path, count: int) -> bytes:
    """Return the leaflets of so many groups as one PDF."""
    rows = [(says := group(number)) | {"code": svg(says["website"])} for number in range(count)]
    (folder / "groups.json").write_text(json.dumps(rows), encoding="utf-8")
    source = folder / "leaflets.typ"
    source.write_text("\n".join(_source()), encoding="utf-8")
    compiler = typst.Compiler(str(source), root=str(folder), font_paths=[FONTS], ignore_system_fonts=True)
    return bytes(compiler.compile(format="pdf", pdf_tags=False))


def _source() -> Iterator[str]:
    """Yield the lines of the leaflets in Typst's language."""
    yield f"#set page(width: {WIDTH}mm, height: {HEIGHT}mm, margin: 0mm, fill: rgb{PAPER})"
    yield f'#set text(fill: rgb{MIDNIGHT}, top-edge: "baseline", bottom-edge: "baseline", lang: "en", hyphenate: false)'
    photo, x, y, width, height = PHOTO
    yield "#let front = {"
    yield (
        f"place(box(width: {WIDTH}mm, height: {FOOT}mm, clip: true, "
        f'place(dx: {x}mm, dy: {y}mm, image("{photo}", width: {width}mm, height: {height}mm))))'
    )
    x, y, width, height, radius = PANEL
    shape = f"rect(width: {width}mm, height: {height}mm, radius: {radius}mm, fill: rgb{SUN})"
    yield f"place(dx: {x}mm, dy: {y}mm, {shape})"
    yield from (_line(line) for line in lines(0, None))
    yield "}\n#let back = {"
    for x, y, width, height in RULES:
        yield f"place(dx: {x}mm, dy: {y}mm, rect(width: {width}mm, height: {height}mm, fill: rgb{MIDNIGHT}))"
    x, y, width, height, thick = FRAME
    yield f"place(dx: {x}mm, dy: {y}mm, rect(width: {width}mm, height: {height}mm, stroke: {thick}mm + rgb{MIDNIGHT}))"
    for name, x, y, width, height in LOGOS:
        yield f'place(dx: {x}mm, dy: {y}mm, image("{name}", width: {width}mm, height: {height}mm))'
    yield from (_line(line) for line in lines(1, None))
    yield '}\n#for says in json("groups.json") {'
    told = {name: f'" + says.{name} + "' for name in group(0)}
    left, top, module, runs = code("example.org", CODE)
    side = max(column + length for column, _, length in runs) * module
    yield "front"
    yield from (_line(line) for line in lines(0, told))
    yield "pagebreak()\nback"
    yield from (_line(line) for line in lines(1, told))
    yield f'place(dx: {left}mm, dy: {top}mm, image(bytes(says.code), format: "svg", width: {side}mm))'
    yield "pagebreak(weak: true)\n}"


def _line(line: Line) -> str:
    family, weight = FACES[line.typeface]
    setting = f'font: "{family}", weight: {weight}, size: {line.size}pt, tracking: {line.tracking}em'
    return f'place(dx: {line.x}mm, dy: {line.y}mm, text({setting}, "{line.text}"))'


if __name__ == "__main__":
    where, count = Path(sys.argv[1]), int(sys.argv[2])
    (where / "merged").mkdir(exist_ok=True)
    (where / "merged" / f"typst-{count}.pdf").write_bytes(draw(where, count))
