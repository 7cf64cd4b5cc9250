"""Colours as style sheets write them (CSS Color 4 and 5, SVG 1.1), in sRGB as the renderer reads them."""

from __future__ import annotations

import colorsys
import math
import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PIL import ImageColor

from kit.pictures.svg.css import split

Triple = tuple[float, float, float]


class Rgba(NamedTuple):
    """A colour in sRGB and its opacity, all from 0 to 1; channels outside that are of no screen."""

    channels: Triple
    alpha: float = 1.0

    def __str__(self) -> str:
        """Return the colour as '#rrggbb', with its opacity if it has any."""
        red, green, blue, alpha = (round(255 * min(1.0, max(0.0, part))) for part in (*self.channels, self.alpha))
        return f"#{red:02x}{green:02x}{blue:02x}" + (f"{alpha:02x}" if alpha < 255 else "")


BLACK: Final = Rgba((0.0, 0.0, 0.0))

_NUMBER: Final = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?")
_DEEPEST: Final = 20
_TURNS: Final = {"deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_SYSTEM: Final = {
    **dict.fromkeys(["canvas", "field", "highlighttext", "selecteditemtext", "accentcolortext", "window"], "#ffffff"),
    **dict.fromkeys(["canvastext", "fieldtext", "buttontext", "marktext", "windowtext", "menutext"], "#000000"),
    **dict.fromkeys(["linktext", "-webkit-link"], "#0000ee"),
    **dict.fromkeys(["highlight", "selecteditem", "accentcolor"], "#0078d7"),
    **dict.fromkeys(["graytext", "buttonborder", "windowframe", "threedshadow"], "#767676"),
    **dict.fromkeys(["buttonface", "threedface", "menu"], "#efefef"),
    "visitedtext": "#551a8b",
    "activetext": "#ff0000",
    "mark": "#ffff00",
    "rebeccapurple": "#663399",
    "transparent": "#00000000",
}


def read_colour(text: str, current: Rgba = BLACK) -> Rgba | None:
    """Return a colour, None if it cannot be understood. current: what currentColor means.

    What follows a colour for printing presses, as icc-color(), is passed over (SVG 1.1, 11.13).
    """
    parts = split(text.strip().lower(), r"\s+") if text.count("(") <= _DEEPEST else []
    if not parts or any(not re.match(r"(icc-color|device-[\w-]+|cielab|cielch)\(", part) for part in parts[1:]):
        return None
    word = parts[0]
    if word == "currentcolor":
        return current
    if word in ImageColor.colormap:
        red, green, blue, *_ = ImageColor.getrgb(word)
        return Rgba((red / 255, green / 255, blue / 255))
    word = _SYSTEM.get(word, word)
    if word.startswith("#"):
        return _hex(word[1:])
    function = re.fullmatch(r"([a-z-]+)\((.*)\)", word, re.DOTALL)
    return _function(function[1], function[2], current) if function else None


def _hex(digits: str) -> Rgba | None:
    if not re.fullmatch(r"[0-9a-f]+", digits) or len(digits) not in (3, 4, 6, 8):
        return None
    pairs = [digit * 2 for digit in digits] if len(digits) < 6 else re.findall("..", digits)
    red, green, blue, *alpha = (int(pair, 16) / 255 for pair in pairs)
    return Rgba((red, green, blue), alpha[0] if alpha else 1.0)


def _function(name: str, inside: str, current: Rgba) -> Rgba | None:
    if inside.startswith("from "):
        return _with_another_alpha(name, inside, current)
    if name == "light-dark":
        return read_colour((split(inside) or [""])[0], current)
    if name == "color-mix":
        return _mixed(inside, current)
    if name == "color":
        space, _, inside = inside.strip().partition(" ")
        return _read(inside, 1.0, _SPACES[space]) if space in _SPACES else None
    if name == "device-cmyk":
        return _read_inks(inside)
    reader = _READERS.get(name)
    return _read(inside, *reader) if reader else None


def _with_another_alpha(name: str, inside: str, current: Rgba) -> Rgba | None:
    """Return a colour made from another one if only its opacity is another, as in 'rgb(from red r g b / 50%)'."""
    main, *slash = split(inside, "/")
    _, origin, *channels = split(main, r"\s+")
    colour, alpha = read_colour(origin, current), _number(slash[0], 1.0) if slash else 1.0
    if colour is None or alpha is None or _CHANNELS.get(name) != "".join(channels):
        return None
    return colour._replace(alpha=min(1.0, max(0.0, alpha)))


_CHANNELS: Final = {
    **{name: name for name in ("hsl", "hwb", "lab", "lch", "rgb")},
    **{"hsla": "hsl", "oklab": "lab", "oklch": "lch", "rgba": "rgb"},
}


def _numbers(inside: str, whole: tuple[float, ...]) -> tuple[list[float], float] | None:
    """Return the channels and the opacity that stand in brackets. whole: what 100 % of each channel is."""
    main, _, slash = inside.partition("/")
    parts = split(main, r"[\s,]+")
    if not slash and len(parts) == len(whole) + 1:
        slash = parts.pop()
    values = [_number(part, full) for part, full in zip(parts, whole, strict=False)]
    alpha = _number(slash.strip(), 1.0) if slash.strip() else 1.0
    if len(parts) != len(whole) or alpha is None or None in values:
        return None
    return [value for value in values if value is not None], min(1.0, max(0.0, alpha))


def _number(text: str, whole: float) -> float | None:
    if text == "none":
        return 0.0
    found = _NUMBER.fullmatch(text)
    if not found:
        return None
    value = float(found[1])
    return value * whole / 100 if found[2] == "%" else value * _TURNS.get(found[2], 1.0)


def _read(inside: str, whole: float | Triple, to_srgb: Callable[[Triple], Triple]) -> Rgba | None:
    found = _numbers(inside, whole if isinstance(whole, tuple) else (whole,) * 3)
    if found is None:
        return None
    first, second, third = found[0]
    channels = to_srgb((first, second, third))
    return Rgba(channels, found[1]) if all(map(math.isfinite, channels)) else None


def _read_inks(inside: str) -> Rgba | None:
    """Return what inks look like by the formula of CSS Color 5 (device-cmyk)."""
    found = _numbers(split(inside)[0] if inside.count(",") == 1 else inside, (1.0,) * 4)
    if found is None:
        return None
    *colours, black = found[0]
    red, green, blue = (1 - min(1.0, colour * (1 - black) + black) for colour in colours)
    return Rgba((red, green, blue), found[1])


# Spaces (CSS Color 4, chapters 7 to 10 and 17)


def _times(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    first, second, third = (math.fsum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _each(function: Callable[[float], float], vector: Triple) -> Triple:
    first, second, third = map(function, vector)
    return first, second, third


def _encoded(light: float) -> float:
    size = abs(light)
    return math.copysign(12.92 * size if size <= 0.0031308 else 1.055 * size ** (1 / 2.4) - 0.055, light)


def _linear(value: float) -> float:
    size = abs(value)
    return math.copysign(size / 12.92 if size <= 0.04045 else ((size + 0.055) / 1.055) ** 2.4, value)


_XYZ_TO_LIGHT: Final = (
    (3.2409699419, -1.5373831776, -0.4986107603),
    (-0.9692436363, 1.8759675015, 0.0415550574),
    (0.0556300797, -0.2039769589, 1.0569715142),
)
_D50_TO_D65: Final = (
    (0.9554734527, -0.0230985368, 0.0632593086),
    (-0.0283697069, 1.0099954580, 0.0210413990),
    (0.0123140017, -0.0205076964, 1.3303659366),
)
_P3_TO_XYZ: Final = (
    (0.4865709486, 0.2656676932, 0.1982172852),
    (0.2289745641, 0.6917385218, 0.0792869141),
    (0.0, 0.0451133819, 1.0439443689),
)
_A98_TO_XYZ: Final = (
    (0.5766690429, 0.1855582379, 0.1882286462),
    (0.2973449753, 0.6273635663, 0.0752914585),
    (0.0270313614, 0.0706888525, 0.9913375368),
)
_REC2020_TO_XYZ: Final = (
    (0.6369580483, 0.1446169036, 0.1688809752),
    (0.2627002120, 0.6779980715, 0.0593017165),
    (0.0, 0.0280726930, 1.0609850577),
)
_PROPHOTO_TO_XYZ50: Final = (
    (0.7977666449, 0.1351812974, 0.0313477341),
    (0.2880748288, 0.7118352342, 0.0000899369),
    (0.0, 0.0, 0.8251046025),
)
_OKLAB_TO_CONES: Final = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_CONES_TO_LIGHT: Final = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)
_LIGHT_TO_CONES: Final = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_CONES_TO_OKLAB: Final = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def _from_xyz(xyz: Triple) -> Triple:
    return _each(_encoded, _times(_XYZ_TO_LIGHT, xyz))


def _from_xyz50(xyz: Triple) -> Triple:
    return _from_xyz(_times(_D50_TO_D65, xyz))


def _from_oklab(lab: Triple) -> Triple:
    cones = _each(lambda value: value**3, _times(_OKLAB_TO_CONES, lab))
    return _each(_encoded, _times(_CONES_TO_LIGHT, cones))


def _to_oklab(rgb: Triple) -> Triple:
    cones = _times(_LIGHT_TO_CONES, _each(_linear, rgb))
    return _times(_CONES_TO_OKLAB, _each(lambda value: math.copysign(abs(value) ** (1 / 3), value), cones))


def _from_lab(lab: Triple) -> Triple:
    middle = (lab[0] + 16) / 116
    roots = (middle + lab[1] / 500, middle, middle - lab[2] / 200)
    x, y, z = (root**3 if root**3 > 216 / 24389 else (116 * root - 16) * 27 / 24389 for root in roots)
    return _from_xyz50((x * 0.3457 / 0.3585, y, z * (1 - 0.3457 - 0.3585) / 0.3585))


def _flat(polar: Triple) -> Triple:
    """Return lightness and two axes of lightness, chroma and hue."""
    angle = math.radians(polar[2])
    return polar[0], polar[1] * math.cos(angle), polar[1] * math.sin(angle)


def _from_hsl(hsl: Triple) -> Triple:
    return colorsys.hls_to_rgb(hsl[0] / 360 % 1, min(1.0, max(0.0, hsl[2] / 100)), min(1.0, max(0.0, hsl[1] / 100)))


def _from_hwb(hwb: Triple) -> Triple:
    white, black = hwb[1] / 100, hwb[2] / 100
    if white + black >= 1:
        return (white / (white + black),) * 3
    return _each(lambda value: value * (1 - white - black) + white, colorsys.hls_to_rgb(hwb[0] / 360 % 1, 0.5, 1.0))


_READERS: Final[Mapping[str, tuple[float | Triple, Callable[[Triple], Triple]]]] = {
    **dict.fromkeys(["rgb", "rgba"], (255.0, lambda rgb: _each(lambda value: value / 255, rgb))),
    **dict.fromkeys(["hsl", "hsla"], ((360.0, 100.0, 100.0), _from_hsl)),
    "hwb": ((360.0, 100.0, 100.0), _from_hwb),
    "lab": ((100.0, 125.0, 125.0), _from_lab),
    "lch": ((100.0, 150.0, 360.0), lambda lch: _from_lab(_flat(lch))),
    "oklab": ((1.0, 0.4, 0.4), _from_oklab),
    "oklch": ((1.0, 0.4, 360.0), lambda lch: _from_oklab(_flat(lch))),
}
_SPACES: Final[Mapping[str, Callable[[Triple], Triple]]] = {
    "srgb": lambda rgb: rgb,
    "srgb-linear": lambda rgb: _each(_encoded, rgb),
    "display-p3": lambda rgb: _from_xyz(_times(_P3_TO_XYZ, _each(_linear, rgb))),
    "a98-rgb": lambda rgb: _from_xyz(_times(_A98_TO_XYZ, _each(lambda value: abs(value) ** (563 / 256), rgb))),
    "rec2020": lambda rgb: _from_xyz(_times(_REC2020_TO_XYZ, _each(lambda value: abs(value) ** 2.4, rgb))),
    "prophoto-rgb": lambda rgb: _from_xyz50(_times(_PROPHOTO_TO_XYZ50, _each(lambda value: abs(value) ** 1.8, rgb))),
    "xyz": _from_xyz,
    "xyz-d65": _from_xyz,
    "xyz-d50": _from_xyz50,
}


def _mixed(inside: str, current: Rgba) -> Rgba | None:
    """Return a mixture of two colours; every space but sRGB's own is near enough to OKLab for a drawing."""
    parts = split(inside)
    if len(parts) != 3 or not parts[0].startswith("in "):
        return None
    shares: list[float | None] = []
    colours: list[Rgba] = []
    for part in parts[1:]:
        percent = re.search(r"(?:^|\s)(\d+\.?\d*|\.\d+)%(?:\s|$)", part)
        colour = read_colour(part.replace(percent[0], " ") if percent else part, current)
        if colour is None:
            return None
        colours.append(colour)
        shares.append(float(percent[1]) / 100 if percent else None)
    first, second = shares
    if first is None:
        first = 0.5 if second is None else 1 - second
    second = 1 - first if second is None else second
    total = first + second
    if total <= 0:
        return None
    to, back = _MIXING.get(parts[0].split()[1], (_to_oklab, _from_oklab))
    weights = [share * colour.alpha / total for share, colour in zip((first, second), colours, strict=True)]
    alpha = math.fsum(weights)
    if alpha <= 0:
        return Rgba(colours[0].channels, 0.0)
    ends = [to(colour.channels) for colour in colours]
    one, two, three = (
        math.fsum(w * end[axis] for w, end in zip(weights, ends, strict=True)) / alpha for axis in range(3)
    )
    return Rgba(back((one, two, three)), alpha * min(1.0, total))


_MIXING: Final[Mapping[str, tuple[Callable[[Triple], Triple], Callable[[Triple], Triple]]]] = {
    "srgb": (lambda rgb: rgb, lambda rgb: rgb),
    "srgb-linear": (lambda rgb: _each(_linear, rgb), lambda rgb: _each(_encoded, rgb)),
}
