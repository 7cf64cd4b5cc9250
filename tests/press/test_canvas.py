"""Pages as pictures: in their own shape, or whole in the middle of a canvas, its ground to every edge."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from kit.cli.program import main
from kit.colour import WHITE, Colour
from kit.library.folders import shipped_assets
from kit.model.imposition import PICTURES, canvas
from kit.model.preset import SOCIAL
from kit.press.impose import impose
from kit.scene import Page
from kit.units import MM_PER_PIXEL, PAPER, Size

EXAMPLE = shipped_assets() / "example" / "kit.yaml"
CORAL = Colour("coral", (255, 107, 74), (0, 70, 70, 0))


@pytest.mark.parametrize(
    ("size", "pixels"),
    [
        (PAPER["A4"], (1080, 1527)),
        (PAPER["A4"].turned(), (1920, 1358)),
        (Size(100, 100), (1080, 1080)),
        (Size(50, 150), (1080, 3240)),
        (Size(400, 225), (1920, 1080)),
    ],
    ids=str,
)
def test_a_picture_is_whole_to_its_edges_in_the_shape_of_its_page(size: Size, pixels: tuple[int, int]) -> None:
    (sheet,) = impose([Page("front", size, (), "en", CORAL)], "none", size, SOCIAL.imposition)
    assert sheet.size == pytest.approx(canvas("{}x{}".format(*pixels))) and sheet.ground == CORAL
    (placed,) = sheet.placements
    assert (placed.x, placed.y) == pytest.approx((0, 0), abs=MM_PER_PIXEL / 2)
    assert size.width * placed.scale == pytest.approx(sheet.size.width, abs=MM_PER_PIXEL)
    assert size.height * placed.scale == pytest.approx(sheet.size.height, abs=MM_PER_PIXEL)


@pytest.mark.parametrize("picture", PICTURES)
def test_a_page_is_whole_and_in_the_middle_of_the_canvas_that_was_chosen(picture: str) -> None:
    size, chosen = PAPER["A4"], SOCIAL.imposition._replace(canvases=(canvas(picture),))
    (sheet,) = impose([Page("front", size, (), "en", CORAL)], "none", size, chosen)
    assert sheet.size == canvas(picture) and sheet.ground == CORAL
    (placed,) = sheet.placements
    width, height = size.width * placed.scale, size.height * placed.scale
    assert placed.x + width / 2 == pytest.approx(sheet.size.width / 2)
    assert placed.y + height / 2 == pytest.approx(sheet.size.height / 2)
    assert width == pytest.approx(sheet.size.width) or height == pytest.approx(sheet.size.height)
    assert min(placed.x, placed.y) >= -0.001


def test_each_panel_of_a_leaflet_is_a_picture_of_its_own() -> None:
    pages = [Page(name, Size(148.5, 210), (), "en", WHITE, panel=name) for name in ("cover", "back")]
    assert len(impose(pages, "half-fold", PAPER["A4"].turned(), SOCIAL.imposition)) == 2


@pytest.mark.parametrize("picture", PICTURES)
def test_pictures_have_the_size_that_was_asked_for_and_say_that_they_are_in_srgb(tmp_path: Path, picture: str) -> None:
    asked = ["--for", "social", "--picture", picture, "--piece", "poster-event", "-o", str(tmp_path)]
    assert main(["export", str(EXAMPLE), *asked]) == 0
    (file,) = tmp_path.glob("*.png")
    data = file.read_bytes()
    with Image.open(io.BytesIO(data)) as image:
        assert f"{image.width}x{image.height}" == picture
    assert b"sRGB" in data[:200] and len(data) < 1_000_000
    (caption,) = tmp_path.glob("*.txt")
    said = caption.read_text(encoding="utf-8-sig")
    assert "#IMHAW16" in said and "Baby and me coffee morning" in said and "1001 dots" in said
