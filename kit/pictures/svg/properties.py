"""What the renderer knows of the properties of style sheets, and other properties in the words of those."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

COLOURS: Final = frozenset(["color", "fill", "stroke", "stop-color", "flood-color", "lighting-color"])
INITIAL: Final = {"fill": "black", "stroke": "none", "color": "black", "stop-color": "black", "opacity": "1"}
PRESENTATION: Final = frozenset(
    [
        "alignment-baseline",
        "baseline-shift",
        "clip-path",
        "clip-rule",
        "color",
        "color-interpolation",
        "color-interpolation-filters",
        "direction",
        "display",
        "dominant-baseline",
        "fill",
        "fill-opacity",
        "fill-rule",
        "filter",
        "flood-color",
        "flood-opacity",
        "font-family",
        "font-size",
        "font-size-adjust",
        "font-stretch",
        "font-style",
        "font-variant",
        "font-weight",
        "image-rendering",
        "letter-spacing",
        "lighting-color",
        "marker-end",
        "marker-mid",
        "marker-start",
        "mask",
        "opacity",
        "overflow",
        "paint-order",
        "pointer-events",
        "shape-rendering",
        "stop-color",
        "stop-opacity",
        "stroke",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-opacity",
        "stroke-width",
        "text-anchor",
        "text-decoration",
        "text-rendering",
        "unicode-bidi",
        "vector-effect",
        "visibility",
        "word-spacing",
        "writing-mode",
    ]
)
"""Properties that may be attributes too, so that the renderer reads them there (SVG 2, 6.6)."""

GEOMETRY: Final = frozenset(["cx", "cy", "d", "height", "r", "rx", "ry", "width", "x", "y"])
_FONT: Final = re.compile(
    r"(?P<traits>.*?)(?:^|\s)(?P<size>[\d.]+(?:px|pt|em|rem|%|mm|cm|in|pc|ex|vw|vh)?|(?:xx?-)?(?:small|large)|medium"
    r"|smaller|larger)(?:\s*/\s*[\w.%]+)?\s+(?P<family>[^\d/].*)",
    re.DOTALL | re.IGNORECASE,
)

SHAPES: Final = frozenset(["circle", "ellipse", "path", "polygon", "polyline", "rect", "text"])
"""Elements that are painted."""

MOVING: Final = frozenset(["animate", "animateColor", "animateMotion", "animateTransform", "set"])
"""Elements that are animations; their own attribute 'fill' is no colour."""

HIDING: Final = frozenset(["opacity", "fill-opacity", "stroke-opacity", "visibility", "display"])
"""Properties that can make a part invisible."""


def is_hidden(name: str, value: str) -> bool:
    """Tell whether a value of one of those properties hides a part, or all but hides it."""
    value = value.strip().lower()
    if name in ("visibility", "display"):
        return value in ("hidden", "collapse", "none")
    share = re.fullmatch(r"(\d+\.?\d*|\.\d+)(%?)", value)
    return share is not None and float(share[1]) / (100 if share[2] else 1) < 0.5


def longhands(name: str, value: str) -> Iterable[tuple[str, str]]:
    """Return the properties for which one that stands for several speaks."""
    if name == "marker":
        return [(f"marker-{where}", value) for where in ("start", "mid", "end")]
    if name != "font":
        return [(name, value)]
    found = _FONT.fullmatch(value.strip())
    if not found:
        return []
    traits = dict.fromkeys(["font-style", "font-variant", "font-weight", "font-stretch"], "normal")
    for word in found["traits"].lower().split():
        if word in ("italic", "oblique"):
            traits["font-style"] = word
        elif word in ("bold", "bolder", "lighter") or re.fullmatch(r"\d{1,4}", word):
            traits["font-weight"] = word
        elif word == "small-caps":
            traits["font-variant"] = word
        elif "condensed" in word or "expanded" in word:
            traits["font-stretch"] = word
    return [*traits.items(), ("font-size", found["size"]), ("font-family", found["family"])]


def plain_transform(value: str) -> str:
    """Return a transform with the numbers of attributes: without units, translations and turns along one axis."""
    value = re.sub(r"(?<=\d)px\b", "", value)
    value = re.sub(r"(\d+\.?\d*|\.\d+)turn\b", lambda turns: f"{float(turns[1]) * 360:g}", value)
    value = re.sub(r"translateX\(([^)]*)\)", r"translate(\1,0)", value)
    value = re.sub(r"translateY\(([^)]*)\)", r"translate(0,\1)", value)
    value = re.sub(r"scaleX\(([^)]*)\)", r"scale(\1,1)", value)
    value = re.sub(r"scaleY\(([^)]*)\)", r"scale(1,\1)", value)
    return re.sub(r"(?<=\d)deg\b", "", value)
