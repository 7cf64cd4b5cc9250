"""Whether two PDFs look alike, and say the same."""

from __future__ import annotations

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat

DPI = 36
BLUR = 2
"""How far away the pages are seen: where letters are a little closer together, that makes no difference."""


def picture(pdf: bytes) -> Image.Image:
    """Return the first page of a PDF as it is seen from some way off."""
    page = pypdfium2.PdfDocument(pdf)[0]
    seen = page.render(scale=DPI / 72).to_pil().convert("RGB")
    return seen.filter(ImageFilter.GaussianBlur(BLUR))


def difference(one: bytes, other: bytes) -> tuple[float, float]:
    """Return by how much the first pages of two PDFs differ, on average and at most, in levels of 255."""
    levels = ImageStat.Stat(ImageChops.difference(picture(one), picture(other)))
    return max(levels.mean), max(most for _, most in levels.extrema)


def words(pdf: bytes) -> list[str]:
    """Return the words of the first page of a PDF, in order of the alphabet."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    return sorted(text.split())
