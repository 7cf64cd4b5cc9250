"""What each plate of a printed file gets, as Ghostscript separates it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

from kit.units import Box

INKS: Final = ("Cyan", "Magenta", "Yellow", "Black")


def separated(pdf: bytes, folder: Path, dpi: float = 72, last: int = 0) -> list[list[Image.Image]]:
    """Return the plates of each page in the order of the inks, 255 for full ink. last: page, all of them if 0."""
    (folder / "file.pdf").write_bytes(pdf)
    command = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", f"-r{dpi}", "-sDEVICE=tiffsep"]
    command += [f"-dLastPage={last}"] if last else []
    subprocess.run([*command, f"-sOutputFile={folder / 'page%03d.tif'}", str(folder / "file.pdf")], check=True)
    return [list(_plates(whole)) for whole in sorted(folder.glob("page???.tif"))]


def _plates(whole: Path) -> Iterator[Image.Image]:
    for ink in INKS:
        with Image.open(whole.with_name(f"{whole.stem}({ink}).tif")) as plate:
            yield ImageChops.invert(plate.convert("L"))


def cut(plate: Image.Image, box: Box, dpi: float = 72) -> Image.Image:
    """Return what is in a box, in mm of the sheet."""
    edges = (box.x, box.y, box.right, box.bottom)
    return plate.crop(tuple(round(edge / 25.4 * dpi) for edge in edges))  # type: ignore[arg-type]


def most_ink(plates: Sequence[Image.Image]) -> float:
    """Return the most ink of any point, in per cent."""
    points = zip(*(plate.tobytes() for plate in plates), strict=True)
    return max(map(sum, set(points))) / 2.55
