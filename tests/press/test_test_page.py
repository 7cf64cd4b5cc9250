"""The test page: measured on its picture, as a person does with a ruler."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kit.cli.program import main
from kit.raster import rasterise

DPI = 254  # ten dots a mm


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[Image.Image]:
    file = tmp_path_factory.mktemp("page") / "test.pdf"
    assert main(["test-page", "-o", str(file)]) == 0
    return [image.convert("L") for image in rasterise(file.read_bytes(), DPI)]


def dark_runs(line: bytes) -> list[int]:
    """Return where dark begins along a row of dots."""
    return [at for at in range(1, len(line)) if line[at] < 128 <= line[at - 1]]


def test_lines_at_the_edges_are_1_mm_apart_whatever_is_cut_off(printed: list[Image.Image]) -> None:
    front = printed[0]
    column = front.crop((1050, 0, 1051, 160)).tobytes()
    starts = dark_runs(column)
    assert len(starts) == 15
    assert all(abs(start - 10 * number) <= 2 for number, start in enumerate(starts, 1))
    row = front.crop((2100 - 160, 1485, 2100, 1486)).tobytes()
    assert len(dark_runs(row)) in (15, 16)


def test_the_long_line_measures_150_mm(printed: list[Image.Image]) -> None:
    row = printed[0].crop((290, 2370, 2100, 2371)).tobytes()
    dark = [at for at, value in enumerate(row) if value < 128]
    assert abs((dark[-1] - dark[0]) - 1500) <= 4


def test_the_cross_is_in_the_middle_of_the_rings_when_the_paper_is_turned_like_a_page(
    printed: list[Image.Image],
) -> None:
    front, back = printed
    assert front.getpixel((1050, 2120)) < 128 or front.getpixel((1051, 2120)) < 128  # type: ignore[operator]
    mirrored = back.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    for radius in (10, 20, 30, 40):
        around = [mirrored.getpixel((1050 + sign * radius + off, 2120)) for sign in (-1, 1) for off in (-1, 0, 1)]
        assert min(around[:3]) < 128 and min(around[3:]) < 128  # type: ignore[type-var]


def test_only_the_paper_of_printers_is_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["test-page", "--paper", "A7", "-o", str(tmp_path / "x.pdf")])
    assert "A7" in capsys.readouterr().err
