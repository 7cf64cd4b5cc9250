"""The poster that everybody draws: its kit, its pictures, and what stands on it.

The photo and the second logo are made here, the same every time, so that no large file lies among the sources.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ASSETS = HERE / "assets"

NOTE = (
    "Come and meet us on Wednesday morning at ten, with a baby or a bump, and stay as long as you like. There is tea, "
    "there is cake, and there are {arms} pairs of arms for when yours are tired. It is free, and nobody needs to book."
)
"""The paragraph that is edited: how many pairs of arms there are. Two figures leave its lines broken where they are."""


def make_folder(folder: Path) -> Path:
    """Make the folder of the poster, as far as it is not there: kit, assets, pictures; return the kit's file."""
    pictures = folder / "assets" / "pictures"
    kit = folder / "poster.yaml"
    pictures.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ASSETS, folder / "assets", dirs_exist_ok=True)
    shutil.copyfile(HERE / "poster.yaml", kit)
    shutil.copyfile(ROOT / "assets" / "example" / "logos" / "little-acorns.png", folder / "little-acorns.png")
    if not (folder / "town-council.png").exists():
        _logo(folder / "town-council.png")
    if not (pictures / "photo.jpg").exists():
        _photo(pictures / "photo.jpg")
    return kit


def _photo(path: Path) -> None:
    """Write what is as hard to compress as a photo: clouds of every size, in three colours. 200 dpi on A3."""
    from PIL import Image

    chance = random.Random(1001)
    size = 2400, 1536

    def clouds() -> Image.Image:
        seen = Image.new("L", size, 128)
        for step in range(1, 10):
            across, down = 2**step, max(2, 2**step * 2 // 3)
            few = Image.frombytes("L", (across, down), chance.randbytes(across * down))
            seen = Image.blend(seen, few.resize(size, Image.Resampling.BICUBIC), 0.36 if step < 4 else 0.2)
        return seen

    common = clouds()
    photo = Image.merge("RGB", [Image.blend(common, clouds(), 0.4) for _ in range(3)])
    photo.save(path, "JPEG", quality=85)


def _logo(path: Path) -> None:
    """Write a logo as people have them: a drawing of a few colours with soft edges, on a clear ground."""
    from PIL import Image, ImageDraw

    large = Image.new("RGBA", (2000, 1600))
    draw = ImageDraw.Draw(large)
    draw.rounded_rectangle((100, 60, 1900, 1540), 180, fill="#1d4f91")
    for number in range(7):
        left = 220 + number * 230
        draw.rectangle((left, 700 - 60 * min(number, 6 - number), left + 150, 1360), fill="#f4c95d")
    draw.ellipse((800, 140, 1200, 540), fill="#e4572e")
    draw.rectangle((160, 1360, 1840, 1440), fill="#e4572e")
    large.resize((1000, 800), Image.Resampling.LANCZOS).save(path)
