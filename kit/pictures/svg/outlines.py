"""Simple drawings as outlines, sharp at every size: shapes of one colour each, nothing that lets light through.

What is not simple stays pixels. Whoever uses the outlines compares them with what the renderer draws.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement

from kit.model.picture import Outlined, Stroke
from kit.pictures.svg.colours import BLACK, Rgba, read_colour
from kit.pictures.svg.paths import Step, read_path
from kit.values import dataclass

_NOT_SHOWN: Final = frozenset(
    ["clipPath", "defs", "desc", "filter", "linearGradient", "marker", "mask", "metadata", "pattern", "symbol", "title"]
)
_NOT_SIMPLE: Final = ("clip-path", "filter", "marker-end", "marker-mid", "marker-start", "mask", "paint-order")
_INHERITED: Final = (
    "color",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "visibility",
)
_MOST_STEPS: Final = 20_000
_FURTHEST: Final = 1e6
_KAPPA: Final = 0.5522847498
_NUMBER: Final = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_TRANSFORM: Final = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)[\s,]*")
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class _NotSimple(Exception):
    """A drawing that cannot be given as outlines."""


class Matrix(NamedTuple):
    """An affine transform: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then_inside(self, other: Matrix) -> Matrix:
        """Return the transform of what has another one inside this."""
        return Matrix(
            self.a * other.a + self.c * other.b,
            self.b * other.a + self.d * other.b,
            self.a * other.c + self.c * other.d,
            self.b * other.c + self.d * other.d,
            self.a * other.e + self.c * other.f + self.e,
            self.b * other.e + self.d * other.f + self.f,
        )

    def moved(self, step: Step) -> Step:
        """Return a step of a path where the transform puts it."""
        numbers = [float(number) for number in step[1:]]
        places = [
            (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)
            for x, y in zip(numbers[0::2], numbers[1::2], strict=True)
        ]
        return (step[0], *(part for place in places for part in place))

    @property
    def scale(self) -> float | None:
        """By how much lines become thicker, None if that depends on their direction."""
        first, second = math.hypot(self.a, self.b), math.hypot(self.c, self.d)
        skewed = abs(self.a * self.c + self.b * self.d) > 1e-4 * first * second
        return None if skewed or abs(first - second) > 1e-4 * first else first


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element inherits."""

    values: Mapping[str, str] = field(default_factory=dict)

    def inside(self, element: Element) -> _Look:
        own = {name: element.attrib[name] for name in _INHERITED if element.get(name, "inherit") != "inherit"}
        return _Look({**self.values, **own}) if own else self

    def paint(self, name: str, usual: str) -> tuple[int, int, int] | None:
        """Return a colour that hides what is behind it, None if nothing is painted."""
        text = self.values.get(name, usual)
        if text == "none":
            return None
        current = read_colour(self.values.get("color", "black")) or BLACK
        colour = read_colour(text, current)
        if colour is None or colour.alpha < 1 or float_of(self.values.get(f"{name}-opacity", "1")) != 1:
            raise _NotSimple
        return _rgb(colour)


def outlines_of(root: Element, width: float, height: float) -> tuple[Outlined, ...]:
    """Return a drawing as outlines in a room of a width and height; nothing if it is not simple."""
    try:
        numbers = [float(number) for number in root.get("viewBox", "").split()]
        left, top, box_width, box_height = numbers
        across, down = width / box_width, height / box_height
        if abs(across - down) > 1e-3 * across:
            return ()
        found = tuple(_outlined(root, Matrix(across, 0, 0, down, -left * across, -top * down), _Look()))
    except (_NotSimple, ValueError, OverflowError):
        return ()
    return found if sum(len(each.steps) for each in found) <= _MOST_STEPS else ()


def _outlined(element: Element, matrix: Matrix, look: _Look) -> Iterator[Outlined]:
    if element.tag in _NOT_SHOWN or element.get("display") == "none":
        return
    harmless = element.get("overflow", "visible") != "hidden" and not element.get("transform-origin")
    if not harmless or any(element.get(name, "none") not in ("none", "normal") for name in _NOT_SIMPLE):
        raise _NotSimple
    if float_of(element.get("opacity", "1")) != 1 or re.search("blend|isolation|transform", element.get("style", "")):
        raise _NotSimple
    look = look.inside(element)
    matrix = matrix.then_inside(_transform(element.get("transform", "")))
    if element.tag in ("svg", "g", "a"):
        for child in element:
            if child.tag == "svg":
                raise _NotSimple
            yield from _outlined(child, matrix, look)
    elif look.values.get("visibility", "visible") == "visible":
        shape = _shape(_steps(element), matrix, look)
        if shape.steps and (shape.fill or shape.stroke):
            yield shape


def _shape(steps: list[Step], matrix: Matrix, look: _Look) -> Outlined:
    moved = tuple(matrix.moved(step) for step in steps)
    if not all(abs(float(number)) < _FURTHEST for step in moved for number in step[1:]):
        raise _NotSimple
    return Outlined(
        moved, look.paint("fill", "black"), look.values.get("fill-rule") == "evenodd", _stroke(matrix, look)
    )


def _stroke(matrix: Matrix, look: _Look) -> Stroke | None:
    colour = look.paint("stroke", "none")
    width = _length(look.values.get("stroke-width", "1"))
    if colour is None or not width:
        return None
    if matrix.scale is None or look.values.get("stroke-dasharray", "none") != "none":
        raise _NotSimple
    caps, joins = {"butt": 0, "round": 1, "square": 2}, {"miter": 0, "round": 1, "bevel": 2}
    try:
        cap = caps[look.values.get("stroke-linecap", "butt")]
        join = joins[look.values.get("stroke-linejoin", "miter")]
    except KeyError as error:
        raise _NotSimple from error
    return Stroke(colour, width * matrix.scale, cap, join, float_of(look.values.get("stroke-miterlimit", "4")))


def _steps(element: Element) -> list[Step]:
    """Return the outline of one shape, in its own places."""
    if element.tag == "path":
        return read_path(element.get("d", ""))
    if element.tag in ("polygon", "polyline"):
        numbers = [float(number) for number in re.findall(_NUMBER, element.get("points", ""))]
        places = list(zip(numbers[0::2], numbers[1::2], strict=False))
        steps: list[Step] = [("L" if index else "M", *place) for index, place in enumerate(places)]
        return [*steps, ("Z",)] if steps and element.tag == "polygon" else steps
    size = {name: _length(element.get(name, "0")) for name in ("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r")}
    if element.tag == "line":
        return [("M", size["x1"], size["y1"]), ("L", size["x2"], size["y2"])]
    if element.tag == "circle":
        return _ellipse(size["cx"], size["cy"], size["r"], size["r"])
    if element.tag == "ellipse":
        return _ellipse(size["cx"], size["cy"], _length(element.get("rx", "0")), _length(element.get("ry", "0")))
    if element.tag != "rect":
        raise _NotSimple
    return _rectangle(element, size["x"], size["y"])


def _ellipse(x: float, y: float, across: float, down: float) -> list[Step]:
    if across <= 0 or down <= 0:
        return []
    return _rounded(x - across, y - down, x + across, y + down, across, down)


def _rectangle(element: Element, x: float, y: float) -> list[Step]:
    width, height = _length(element.get("width", "0")), _length(element.get("height", "0"))
    if width <= 0 or height <= 0:
        return []
    radii = [element.get(name) for name in ("rx", "ry")]
    across, down = (_length(own or other or "0") for own, other in (radii, radii[::-1]))
    if not across or not down:
        return [("M", x, y), ("L", x + width, y), ("L", x + width, y + height), ("L", x, y + height), ("Z",)]
    return _rounded(x, y, x + width, y + height, min(across, width / 2), min(down, height / 2))


def _rounded(left: float, top: float, right: float, bottom: float, across: float, down: float) -> list[Step]:
    """Return a box with rounded corners, clockwise."""
    far, deep = across * (1 - _KAPPA), down * (1 - _KAPPA)
    return [
        ("M", left + across, top),
        ("L", right - across, top),
        ("C", right - far, top, right, top + deep, right, top + down),
        ("L", right, bottom - down),
        ("C", right, bottom - deep, right - far, bottom, right - across, bottom),
        ("L", left + across, bottom),
        ("C", left + far, bottom, left, bottom - deep, left, bottom - down),
        ("L", left, top + down),
        ("C", left, top + deep, left + far, top, left + across, top),
        ("Z",),
    ]


def _transform(text: str) -> Matrix:
    matrix, place = Matrix(), 0
    text = text.strip()
    while place < len(text):
        found = _TRANSFORM.match(text, place)
        if not found:
            raise _NotSimple
        numbers = [float(number) for number in re.findall(_NUMBER, found[2])]
        matrix = matrix.then_inside(_one_transform(found[1], numbers))
        place = found.end()
    return matrix


def _one_transform(kind: str, numbers: list[float]) -> Matrix:
    if kind == "matrix" and len(numbers) == 6:
        return Matrix(*numbers)
    if kind == "translate" and len(numbers) in (1, 2):
        return Matrix(e=numbers[0], f=numbers[-1] if len(numbers) == 2 else 0.0)
    if kind == "scale" and len(numbers) in (1, 2):
        return Matrix(a=numbers[0], d=numbers[-1])
    if kind == "rotate" and len(numbers) in (1, 3):
        cos, sin = math.cos(math.radians(numbers[0])), math.sin(math.radians(numbers[0]))
        x, y = numbers[1:] or (0.0, 0.0)
        return Matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
    if kind.startswith("skew") and len(numbers) == 1:
        slant = math.tan(math.radians(numbers[0]))
        return Matrix(c=slant) if kind == "skewX" else Matrix(b=slant)
    raise _NotSimple


def _length(text: str) -> float:
    found = re.fullmatch(rf"\s*({_NUMBER})\s*([a-z]*)\s*", text)
    if not found or found[2] not in _UNITS:
        raise _NotSimple
    return float(found[1]) * _UNITS[found[2]]


def float_of(text: str) -> float:
    """Return a number or a percentage."""
    return float(text[:-1]) / 100 if text.endswith("%") else float(text)


def _rgb(colour: Rgba) -> tuple[int, int, int]:
    red, green, blue = (round(255 * min(1.0, max(0.0, channel))) for channel in colour.channels)
    return red, green, blue


def as_drawing(outlines: tuple[Outlined, ...], width: float, height: float) -> Element:
    """Return outlines as a drawing, to be compared with the one that they are of."""
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width:.10g} {height:.10g}"})
    caps, joins = ("butt", "round", "square"), ("miter", "round", "bevel")
    for each in outlines:
        steps = " ".join(str(step[0]) + " ".join(f"{float(number):.6g}" for number in step[1:]) for step in each.steps)
        path = SubElement(root, "path", {"d": steps, "fill": _hex(each.fill)})
        path.set("fill-rule", "evenodd" if each.even_odd else "nonzero")
        if each.stroke:
            path.set("stroke", _hex(each.stroke.colour))
            path.set("stroke-width", f"{each.stroke.width:.6g}")
            path.set("stroke-linecap", caps[each.stroke.cap])
            path.set("stroke-linejoin", joins[each.stroke.join])
            path.set("stroke-miterlimit", f"{each.stroke.miter_limit:.6g}")
    return root


def _hex(rgb: tuple[int, int, int] | None) -> str:
    return "none" if rgb is None else "#{:02x}{:02x}{:02x}".format(*rgb)
