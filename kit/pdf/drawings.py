"""Drawings in the file as outlines: a form that fills the same unit square as an image does."""

from __future__ import annotations

from kit.model.picture import Outlined, PictureData
from kit.pdf.content import number, numbers
from kit.pdf.inks import Press
from kit.pdf.objects import Stream, array, name

_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def drawing(picture: PictureData, press: Press | None) -> Stream:
    """Return the form of a picture that has outlines. press: turns their colours into inks; without, they are light."""
    entries: dict[str, object] = {
        "Type": name("XObject"),
        "Subtype": name("Form"),
        "BBox": array([0, 0, picture.width, picture.height]),
        "Matrix": array([number(1 / picture.width, 8), 0, 0, number(-1 / picture.height, 8), 0, 1]),
    }
    return Stream("\n".join(_painted(each, press) for each in picture.outlines).encode("ascii"), entries)


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
    for step in shape.steps:
        lines.append(f"{numbers(*(float(part) for part in step[1:]))} {_OPERATORS[str(step[0])]}".strip())
    star = "*" if shape.even_odd and shape.fill else ""
    lines.append(("B" if shape.stroke else "f") + star if shape.fill else "S")
    return "\n".join(lines)


def _colour(rgb: tuple[int, int, int], press: Press | None, light: str, ink: str) -> str:
    if press is None:
        return f"{' '.join(number(part / 255, 4) for part in rgb)} {light}"
    return f"{' '.join(number(part / 100, 4) for part in press.colour(rgb))} {ink}"
