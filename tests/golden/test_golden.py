"""The example kit against pages that somebody has looked at: as text, to a tenth of a millimetre, and as pictures.

README.md in this folder says how they are renewed.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kit.library.folders import shipped_assets
from kit.model.preset import HOME, PRESETS, PRINT_SHOP, SCREEN
from kit.pieces import Piece, Workbench, lay_out_pieces, read
from kit.printed import print_piece
from kit.problems import Severity
from kit.qr.cells import Cells
from kit.raster import rasterise
from kit.scene import Glyphs, Group, Item, Link, Outline, Page, Picture, Shape
from kit.units import Box

GOLDEN = Path(__file__).parent
DPI = 30
MEAN, SHARE = 2.0, 0.01
"""How much a picture may differ: on average, of 255; and what share of its pixels may differ clearly."""

EXAMPLE = shipped_assets() / "example" / "kit.yaml"
NUMBER = re.compile(r"-?\d+\.\d+")


PRINTED = [
    (id, preset)
    for id in ("leaflet-tri-fold", "leaflet-two-sides", "poster-event")
    for preset in (HOME.id, PRINT_SHOP.id)
]
"""Pieces whose sheets are looked at too: folded, of several pages, and with a background to the edge of the paper."""


@functools.cache
def example() -> tuple[Workbench, dict[str, Piece]]:
    bench = read(EXAMPLE)
    return bench, {piece.choice.template: piece for piece in lay_out_pieces(bench, SCREEN)}


PIECES = sorted(example()[1])


def mm(box: Box) -> str:
    return f"[{box.x:.1f} {box.y:.1f} {box.width:.1f} {box.height:.1f}]"


def in_words(page: Page) -> Iterator[str]:
    """Yield a page line by line: each group with its role and box, its texts, and how many figures it is drawn with."""
    scale = "" if page.scale == 1 else f", type at {page.scale:.2f}"
    yield f"page {page.name}: {page.size.width:.1f} x {page.size.height:.1f} mm on {page.ground.name}{scale}"
    for item in page.items:
        yield from described(item, "  ")


def described(item: Item, indent: str) -> Iterator[str]:
    if isinstance(item, Group):
        about = " ".join(part for part in (item.kind, item.source.field) if part)
        yield f"{indent}{item.role} {about} {mm(item.box)}" + (f" “{item.alt}”" if item.alt else "")
        for inner in item.items:
            yield from described(inner, indent + "  ")
    elif isinstance(item, Glyphs):
        typeface = item.typeface.removesuffix(".ttf")
        place = f"{item.colour.name} at {item.x:.1f} {item.baseline:.1f}"
        yield f"{indent}“{item.text}” {typeface} {item.size:.1f} pt {place}"
    elif isinstance(item, Shape):
        counted = Counter(type(figure).__name__.lower() for figure in item.figures)
        if isinstance(item.figures[0], Cells):
            counted = Counter(rectangle=len(item.figures[0].boxes()))
        if isinstance(item.figures[0], Outline):
            counted["step"] = sum(len(figure.steps) for figure in item.figures if isinstance(figure, Outline))
        figures = ", ".join(f"{number} {name}{'s' * (number > 1)}" for name, number in counted.items())
        yield f"{indent}{figures} in {item.fill.name if item.fill else 'outline'} {mm(item.box)}"
    elif isinstance(item, Picture):
        yield f"{indent}picture {item.name} {mm(item.box)}"
    elif isinstance(item, Link):
        yield f"{indent}link to {item.address} {mm(item.box)}"


def compared(found: str, kept: str) -> None:
    """Compare two descriptions word by word; a length may differ by a rounding."""
    for ours, theirs in zip(found.splitlines(), kept.splitlines(), strict=False):
        assert NUMBER.sub("#", ours) == NUMBER.sub("#", theirs)
        numbers = zip(NUMBER.findall(ours), NUMBER.findall(theirs), strict=True)
        assert all(abs(float(a) - float(b)) < 0.11 for a, b in numbers), f"{ours}\n{theirs}"
    assert len(found.splitlines()) == len(kept.splitlines())


def test_the_example_is_sound() -> None:
    bench, pieces = example()
    assert all(piece.sound for piece in pieces.values())
    problems = [*bench.problems, *(problem for piece in pieces.values() for problem in piece.problems)]
    assert not [problem for problem in problems if problem.severity is not Severity.NOTE]


@pytest.mark.parametrize("id", PIECES)
def test_a_piece_is_laid_out_as_it_was(id: str, request: pytest.FixtureRequest) -> None:
    found = "\n".join(line for page in example()[1][id].pages for line in in_words(page)) + "\n"
    path = GOLDEN / f"{id}.txt"
    if request.config.getoption("--renew-golden"):
        path.write_text(found, encoding="utf-8", newline="\n")
    compared(found, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("id", "preset"), [*((id, SCREEN.id) for id in PIECES), *PRINTED])
def test_a_piece_looks_as_it_did(id: str, preset: str, request: pytest.FixtureRequest) -> None:
    bench, pieces = example()
    sheets = rasterise(print_piece(pieces[id].going_to(PRESETS[preset], bench), bench), DPI)
    name = id if preset == SCREEN.id else f"{id}-{preset}"
    paths = [GOLDEN / f"{name}-{number}.png" for number, _ in enumerate(sheets, 1)]
    if request.config.getoption("--renew-golden"):
        for path in GOLDEN.glob(f"{name}-[0-9].png"):
            path.unlink()
        for sheet, path in zip(sheets, paths, strict=True):
            sheet.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    assert sorted(GOLDEN.glob(f"{name}-[0-9].png")) == paths
    for sheet, path in zip(sheets, paths, strict=True):
        with Image.open(path) as kept:
            assert sheet.size == kept.size
            difference = ImageChops.difference(sheet, kept.convert("RGB")).convert("L")
        clearly = difference.point(lambda value: 255 * (value > 40))
        assert ImageStat.Stat(difference).mean[0] < MEAN, path.name
        assert ImageStat.Stat(clearly).mean[0] / 255 < SHARE, path.name


@pytest.mark.parametrize("change", ["moved", "recoloured", "lost"])
def test_the_comparison_would_notice(change: str) -> None:
    text = "\n".join(in_words(example()[1][PIECES[0]].pages[0]))
    line = next(line for line in text.splitlines() if "“" in line and " pt " in line)
    changed = {
        "moved": re.sub(r"at (\d+\.\d)", lambda match: f"at {float(match[1]) + 0.3:.1f}", line),
        "recoloured": line.replace(" pt ", " pt very "),
        "lost": "",
    }[change]
    with pytest.raises(AssertionError):
        compared(text.replace(line, changed), text)
