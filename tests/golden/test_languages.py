"""Every design in five languages, small and side by side, against pictures that somebody has looked at.

README.md in this folder says how they are renewed.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kit.model.kit import PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import Piece, Workbench, lay_out_piece, read
from kit.printed import print_piece
from kit.raster import rasterise
from tests.golden.test_golden import EXAMPLE, MEAN, SHARE

LANGUAGES = (("en", ""), ("cy", ""), ("cy", "en"), ("ur", ""), ("pl", ""))
"""English, Welsh, Welsh with English, Urdu, Polish: a row of each picture for each."""

FOLDER = Path(__file__).parent / "languages"
HEIGHT, GAP = 210, 6


@functools.cache
def bench() -> Workbench:
    return read(EXAMPLE)


def in_language(design: str, first: str, second: str) -> tuple[Piece, Workbench]:
    own = bench()
    own = replace(own, kit=replace(own.kit, language=first, second_language=second))
    return lay_out_piece(PieceChoice(design), own, SCREEN), own


DESIGNS = sorted(bench().library.templates)


def small(piece: Piece, own: Workbench) -> list[Image.Image]:
    """Return the pages of a piece, the longest side of the largest HEIGHT pixels."""
    longest = max(max(sheet.size) for sheet in piece.sheets)
    return rasterise(print_piece(piece, own), HEIGHT * 25.4 / longest)


def in_rows(rows: list[list[Image.Image]]) -> Image.Image:
    """Return one picture of rows of pictures."""
    size = (
        max(sum(each.width + GAP for each in row) for row in rows),
        sum(max(each.height for each in row) + GAP for row in rows),
    )
    whole, top = Image.new("RGB", size, (120, 120, 120)), 0
    for row in rows:
        left = 0
        for each in row:
            whole.paste(each, (left, top))
            left += each.width + GAP
        top += max(each.height for each in row) + GAP
    return whole


@pytest.mark.parametrize("design", DESIGNS)
def test_a_design_is_in_five_languages_as_it_was(design: str, request: pytest.FixtureRequest) -> None:
    made = [in_language(design, *tags) for tags in LANGUAGES]
    assert all(piece.sound for piece, _ in made)
    found = in_rows([small(piece, own) for piece, own in made])
    path = FOLDER / f"{design}.png"
    if request.config.getoption("--renew-golden"):
        found.quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    with Image.open(path) as kept:
        assert found.size == kept.size
        difference = ImageChops.difference(found, kept.convert("RGB")).convert("L")
    clearly = difference.point(lambda value: 255 * (value > 40))
    assert ImageStat.Stat(difference).mean[0] < MEAN
    assert ImageStat.Stat(clearly).mean[0] / 255 < SHARE
