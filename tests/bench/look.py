"""Whether two PDFs look alike, and say the same."""

from __future__ import annotations

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat

DPI = 36
BLUR = 2
"""How far away the pages are seen: where letters are a little closer together, that makes no difference."""


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """Return a page of a PDF, counted from 0, as it is seen from some way off."""
    shown = pypdfium2.PdfDocument(pdf)[page]
    seen = shown.render(scale=DPI / 72).to_pil().convert("RGB")
    return seen.filter(ImageFilter.GaussianBlur(BLUR))


def difference(one: bytes, other: bytes, page: int = 0, share: float = 1.0) -> tuple[float, float]:
    """Return by how much a page of two PDFs differs, on average and at most, in levels of 255.

    share: so much of it is looked at, from the top.
    """
    seen = ImageChops.difference(picture(one, page), picture(other, page))
    levels = ImageStat.Stat(seen.crop((0, 0, seen.width, round(share * seen.height))))
    return max(levels.mean), max(most for _, most in levels.extrema)


def words(pdf: bytes, page: int = 0) -> list[str]:
    """Return the words of a page of a PDF, in order of the alphabet."""
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_range()
    return sorted(text.split())
