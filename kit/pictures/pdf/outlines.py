"""A simple page of a PDF as outlines, sharp at every size: paths of one colour each that hide what is behind them.

What is not simple stays pixels. Whoever uses the outlines compares them with what PDFium draws: that alone tells of
clips, layers and ways of mixing colours.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float, c_int, c_uint
from typing import Any, Final, NamedTuple

from pypdfium2 import raw

from kit.model.picture import Outlined, Stroke
from kit.pictures.svg.outlines import Matrix

MOST_OBJECTS: Final = 20_000
"""So many parts of a page are looked at."""

_MOST_STEPS: Final = 20_000
_DEEPEST: Final = 12
_FURTHEST: Final = 1e6
_THINNEST: Final = 0.2  # points: PDFium draws thinner lines as if they were a pixel


class NotSimple(Exception):
    """A page that cannot be given as outlines."""


class PageParts(NamedTuple):
    """What a page is made of. images: the pixels in a point of each of its pictures. others: whether there is more."""

    images: tuple[float, ...]
    others: bool


def parts_of(page: Any) -> PageParts:
    """Return what a page is made of; of one with very many parts only the first count."""
    images: list[float] = []
    others = False
    for number, (part, matrix) in enumerate(_objects(page, Matrix())):
        if number > MOST_OBJECTS:
            return PageParts((), True)
        if raw.FPDFPageObj_GetType(part) == raw.FPDF_PAGEOBJ_IMAGE:
            images += _density(part, matrix)
        else:
            others = True
    return PageParts(tuple(images), others)


def outlines_of(page: Any, place: Matrix) -> tuple[Outlined, ...]:
    """Return a page as outlines, put into their places by a matrix; nothing if it is not simple."""
    found: list[Outlined] = []
    steps = 0
    try:
        for number, (part, matrix) in enumerate(_objects(page, place)):
            shape = _outlined(part, matrix)
            steps += len(shape.steps) if shape else 0
            if number > MOST_OBJECTS or steps > _MOST_STEPS:
                return ()
            found += [shape] if shape else []
    except NotSimple:
        return ()
    return tuple(found)


def _objects(page: Any, place: Matrix) -> Iterator[tuple[Any, Matrix]]:
    """Yield what is on a page, what is in its forms too, each with the matrix of what it is in."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        yield from _inside(raw.FPDFPage_GetObject(page, index), place, 0)


def _inside(part: Any, place: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    if raw.FPDFPageObj_GetType(part) != raw.FPDF_PAGEOBJ_FORM or depth > _DEEPEST:
        yield part, place
        return
    place = place.then_inside(_matrix(part))
    for index in range(raw.FPDFFormObj_CountObjects(part)):
        yield from _inside(raw.FPDFFormObj_GetObject(part, index), place, depth + 1)


def _density(image: Any, place: Matrix) -> list[float]:
    width, height = c_uint(), c_uint()
    if not raw.FPDFImageObj_GetImagePixelSize(image, byref(width), byref(height)):
        return []
    matrix = place.then_inside(_matrix(image))
    across, down = abs(complex(matrix.a, matrix.b)), abs(complex(matrix.c, matrix.d))
    return [max(width.value / across, height.value / down)] if across and down else []


def _matrix(part: Any) -> Matrix:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(part, byref(matrix)):
        raise NotSimple
    return Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _outlined(part: Any, place: Matrix) -> Outlined | None:
    """Return a path as an outline, None if nothing is painted along it."""
    if raw.FPDFPageObj_GetType(part) != raw.FPDF_PAGEOBJ_PATH:
        raise NotSimple
    mode, stroked = c_int(), c_int()
    if not raw.FPDFPath_GetDrawMode(part, byref(mode), byref(stroked)):
        raise NotSimple
    if not mode.value and not stroked.value:
        return None
    matrix = place.then_inside(_matrix(part))
    fill = _colour(part, raw.FPDFPageObj_GetFillColor) if mode.value else None
    stroke = _stroke(part, matrix) if stroked.value else None
    return Outlined(_steps(part, matrix), fill, mode.value == raw.FPDF_FILLMODE_ALTERNATE, stroke)


def _colour(part: Any, get: Any) -> tuple[int, int, int]:
    """Return a colour that hides what is behind it."""
    red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
    if not get(part, byref(red), byref(green), byref(blue), byref(opacity)) or opacity.value != 255:
        raise NotSimple
    return red.value, green.value, blue.value


def _stroke(part: Any, matrix: Matrix) -> Stroke:
    width = c_float()
    if not raw.FPDFPageObj_GetStrokeWidth(part, byref(width)) or matrix.scale is None:
        raise NotSimple
    if raw.FPDFPageObj_GetDashCount(part) > 0 or width.value * matrix.scale < _THINNEST:
        raise NotSimple
    cap, join = raw.FPDFPageObj_GetLineCap(part), raw.FPDFPageObj_GetLineJoin(part)
    colour = _colour(part, raw.FPDFPageObj_GetStrokeColor)
    return Stroke(colour, width.value * matrix.scale, max(0, cap), max(0, join), 10.0)


def _steps(part: Any, matrix: Matrix) -> tuple[tuple[str | float, ...], ...]:
    steps: list[tuple[str | float, ...]] = []
    curve: list[float] = []
    for index in range(raw.FPDFPath_CountSegments(part)):
        segment, x, y = raw.FPDFPath_GetPathSegment(part, index), c_float(), c_float()
        if not raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y)):
            raise NotSimple
        kind, place = raw.FPDFPathSegment_GetType(segment), (x.value, y.value)
        if kind == raw.FPDF_SEGMENT_BEZIERTO:
            curve += place
            if len(curve) < 6:
                continue
            steps.append(matrix.moved(("C", *curve)))
            curve = []
        else:
            steps.append(matrix.moved(("M" if kind == raw.FPDF_SEGMENT_MOVETO else "L", *place)))
        if raw.FPDFPathSegment_GetClose(segment):
            steps.append(("Z",))
    if curve or not steps or steps[0][0] != "M":
        raise NotSimple
    if not all(abs(float(number)) < _FURTHEST for step in steps for number in step[1:]):
        raise NotSimple
    return tuple(steps)
