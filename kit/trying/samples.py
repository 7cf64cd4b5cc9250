"""The pictures that kits made up to try a template are made with: eight logos, and a photo."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Final

from PIL import Image, ImageDraw

from kit.model.kit import LOGO_ROLES, LogoChoice, PhotoChoice

SHAPES: Final = ((600, 600), (900, 300), (360, 720), (800, 400), (640, 640), (1000, 250), (700, 700), (840, 420))
_INKS: Final = (
    (20, 90, 60),
    (180, 30, 40),
    (250, 250, 250),
    (10, 30, 60),
    (255, 180, 0),
    (90, 60, 160),
    (0, 0, 0),
    (110, 110, 110),
)
"""Eight logos of every proportion and colour, black and white among them: pixels, and red, green, blue."""

PHOTO: Final = PhotoChoice("photos/our-group.jpg", "Two of us in the park")


def logo_choices(number: int) -> tuple[LogoChoice, ...]:
    """Return so many logos, of the group, of those it does this with, and of its supporters in turn."""
    return tuple(
        LogoChoice(f"logos/logo-{index + 1}.png", alt=f"Logo {index + 1}", role=LOGO_ROLES[index % len(LOGO_ROLES)])
        for index in range(number)
    )


def sample_logos() -> Mapping[str, bytes]:
    """Return the drawn logos as PNG files, by the names that the kits use."""
    return {
        choice.file: _logo(size, ink)
        for choice, size, ink in zip(logo_choices(len(SHAPES)), SHAPES, _INKS, strict=True)
    }


def sample_photo() -> bytes:
    """Return a picture that stands for a photo, two faces before a hill in the evening, as a JPEG file."""
    image = Image.new("RGB", (3000, 2000), (250, 214, 165))
    draw = ImageDraw.Draw(image)
    draw.ellipse((-750, 1125, 3750, 3250), fill=(88, 120, 90))
    for middle, radius, face in ((1250, 410, (176, 122, 92)), (1850, 250, (222, 178, 148))):
        draw.ellipse((middle - radius * 1.7, 1125 + radius, middle + radius * 1.7, 3000), fill=(52, 88, 120))
        draw.ellipse((middle - radius, 1125 - radius, middle + radius, 1125 + radius), fill=face)
    data = io.BytesIO()
    image.save(data, "JPEG", quality=85)
    return data.getvalue()


def _logo(size: tuple[int, int], ink: tuple[int, int, int]) -> bytes:
    """Return a disc in a frame, cut out, as a PNG file."""
    width, height = size
    image = Image.new("RGBA", size, (*ink, 0))
    draw = ImageDraw.Draw(image)
    line = max(4, min(size) // 12)
    draw.rounded_rectangle((0, 0, width - 1, height - 1), min(size) // 4, outline=(*ink, 255), width=line)
    radius = min(size) * 0.3
    draw.ellipse((width / 2 - radius, height / 2 - radius, width / 2 + radius, height / 2 + radius), fill=(*ink, 255))
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()
