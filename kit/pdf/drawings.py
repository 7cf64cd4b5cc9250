"""Drawings in the file as outlines: a form that fills the same unit square as an image does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.model.picture import Outlined, PictureData
from kit.pdf.numbers import number, written
from kit.pdf.objects import array
from kit.pdf.outlines import stepped

if TYPE_CHECKING:
    from kit.pdf.inks import Press


def form(picture: PictureData) -> dict[str, object]:
    """Return the entries of the form of a picture that has outlines."""
    return {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": array([0, 0, picture.width, picture.height]),
        "Matrix": array([number(1 / picture.width, 8), 0, 0, number(-1 / picture.height, 8), 0, 1]),
    }


def drawn(picture: PictureData, press: Press | None) -> bytes:
    """Return the operators of a picture's outlines. press: turns their colours into inks; without, they are light."""
    return "\n".join(_painted(each, press) for each in picture.outlines).encode("ascii")


def _painted(shape: Outlined, press: Press | None) -> str:
    lines: list[str] = []
    if shape.fill:
        lines.append(_colour(shape.fill, press, "rg", "k"))
    if shape.stroke:
        stroke = shape.stroke
        lines.append(_colour(stroke.colour, press, "RG", "K"))
        lines.append(
            f"{number(stroke.width)} w {stroke.cap} J {stroke.join} j {number(max(1.0, stroke.miter_limit))} M"
        )
    lines.append(stepped(shape.steps))
    star = "*" if shape.even_odd and shape.fill else ""
    lines.append(("B" if shape.stroke else "f") + star if shape.fill else "S")
    return "\n".join(lines)


def _colour(rgb: tuple[int, int, int], press: Press | None, light: str, ink: str) -> str:
    parts, operator = ([part / 255 for part in rgb], light) if press is None else (press.colour(rgb), ink)
    if press is not None:
        parts = [part / 100 for part in parts]
    return " ".join([*written(parts, 4), operator])
