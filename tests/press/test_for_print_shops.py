"""Every shipped piece at each of its sizes as a print shop gets it: boxes, marks, inks and days, on its own file."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kit.colour import Colour
from kit.model.preset import PRINT_SHOP
from kit.scene import Group, Sheet, walk
from kit.units import Box, Edges
from tests.pdf import pdfx
from tests.pdf.plates import cut, most_ink, separated
from tests.pdf.structure import opened
from tests.press.shipped_pieces import OWN, PRINTED, days, kept, made, pdf_of
from tests.workshop import glyphs_of, ink

DPI = 36
DOT = 25.4 / DPI
BOXES = ("Trim", "Bleed", "Media")
SHEETS = 4
"""Of bunting, which is many sheets of one kind, so many are separated."""

Plates = list[Image.Image]


@pytest.mark.parametrize("id", OWN)
def test_the_file_keeps_to_pdfx(id: str) -> None:
    assert pdfx.faults(opened(pdf_of(made(id, "", PRINT_SHOP)))) == []


@pytest.mark.parametrize(("id", "size"), PRINTED)
def test_the_boxes_of_the_file_are_the_trim_and_3_mm_more(id: str, size: str) -> None:
    piece = made(id, size, PRINT_SHOP)
    assert piece.size
    with opened(pdf_of(piece)) as pdf:
        assert len(pdf.pages) == len(piece.sheets)
        for page in pdf.pages:
            trim, bleed, media = ([float(edge) / 72 * 25.4 for edge in page.obj[f"/{name}Box"]] for name in BOXES)
            finished = piece.size.size
            assert (trim[2] - trim[0], trim[3] - trim[1]) == pytest.approx(finished, abs=0.01)
            assert bleed == pytest.approx([trim[0] - 3, trim[1] - 3, trim[2] + 3, trim[3] + 3], abs=0.01)
            assert media == pytest.approx([0, 0, finished.width + 20, finished.height + 20], abs=0.01)


@pytest.mark.parametrize(("id", "size"), PRINTED)
def test_nothing_to_be_read_or_counted_is_nearer_to_the_trim_than_3_mm(id: str, size: str) -> None:
    piece = made(id, size, PRINT_SHOP)
    looked = 0
    for sheet in piece.sheets:
        safe = sheet.trim_box.inset(Edges.all(3.0))
        for box in kept(sheet):
            looked += 1
            assert safe.contains(box, 0.001), (sheet.name, box)
        assert all(len(dots) == 1001 for placed in sheet.placements for dots in days(placed.page))
    assert looked


@pytest.mark.needs("gs")
@pytest.mark.parametrize(("id", "size"), PRINTED)
def test_its_plates_hold_what_a_press_can_print(id: str, size: str, tmp_path: Path) -> None:
    piece = made(id, size, PRINT_SHOP)
    for sheet, plates in zip(piece.sheets, separated(pdf_of(piece), tmp_path, DPI, last=SHEETS), strict=False):
        assert most_ink([cut(plate, sheet.bleed_box.inset(Edges.all(DOT)), DPI) for plate in plates]) <= 300.5
        marks_are_outside_the_bleed_on_every_plate(sheet, plates)
        ink_runs_on_to_the_edge_of_the_bleed(sheet, plates)
        small_dark_type_is_on_the_black_plate_alone(sheet, plates)


def marks_are_outside_the_bleed_on_every_plate(sheet: Sheet, plates: Plates) -> None:
    slug = Box(0, 0, sheet.size.width, sheet.bleed_box.y - DOT)
    strips = [cut(plate, slug, DPI) for plate in plates]
    assert all(strip.tobytes() == strips[0].tobytes() for strip in strips)
    wide = strips[0].resize((strips[0].width, 1), Image.Resampling.BOX)
    marked = [(at + 0.5) * DOT for at, value in enumerate(wide.tobytes()) if value]
    wanted = [sheet.trim_box.x + place for place in (0.0, *sheet.folds, sheet.trim_box.width)]
    upright = [x for x in marked if sheet.trim_box.x - DOT < x < sheet.trim_box.right + DOT]
    assert all(min(abs(x - place) for x in upright) < 1.5 * DOT for place in wanted)
    assert all(min(abs(x - place) for place in wanted) < 1.5 * DOT for x in upright)


def ink_runs_on_to_the_edge_of_the_bleed(sheet: Sheet, plates: Plates) -> None:
    """Where there is ink at the trim, no paper shows at the edge of the bleed, half a dot of it left out."""
    trim, out = sheet.trim_box, 3 - DOT
    inked = functools.reduce(ImageChops.lighter, plates)
    for inner, across, down in (
        (Box(trim.x, trim.y, trim.width, 0), 0.0, -out),
        (Box(trim.x, trim.bottom, trim.width, 0), 0.0, out),
        (Box(trim.x, trim.y, 0, trim.height), -out, 0.0),
        (Box(trim.right, trim.y, 0, trim.height), out, 0.0),
    ):
        here, there = line(inked, inner).tobytes(), line(inked, inner.moved(across, down)).tobytes()
        bare = sum(one > 5 and other == 0 for one, other in zip(here, there, strict=True))
        assert bare <= 0.03 * len(here), (sheet.name, inner)


def line(plate: Image.Image, box: Box) -> Image.Image:
    x, y, right, bottom = (round(edge / DOT) for edge in (box.x, box.y, box.right, box.bottom))
    return plate.crop((x, y, max(right, x + 1), max(bottom, y + 1)))


def small_dark_type_is_on_the_black_plate_alone(sheet: Sheet, plates: Plates) -> None:
    for box, ground in small_dark_type(sheet):
        for plate, share in zip(plates[:3], ground.cmyk, strict=False):
            low, high = cut(plate, box, DPI).getextrema()
            assert abs(float(low) - share * 2.55) < 4 and abs(float(high) - share * 2.55) < 4, box  # type: ignore[arg-type]
        assert cut(plates[3], box, DPI).getextrema()[1] > 100  # type: ignore[operator]


def small_dark_type(sheet: Sheet) -> Iterator[tuple[Box, Colour]]:
    """Where small midnight runs are on a plain ground, in mm of the sheet; no large type reaches into their lines."""
    for placed in sheet.placements:
        every = [each for each in walk(placed.page.items) if isinstance(each, Group)]
        large = [run.box for group in every for run in glyphs_of(group) if run.size >= 18]
        for group in every:
            for run in glyphs_of(group):
                small = run.text.strip() and run.size < 18 and not any(run.box.overlaps(each) for each in large)
                if small and run.colour.name == "midnight" and group.ground:
                    yield ink(run).moved(placed.x, placed.y), group.ground
