"""Colours of style sheets, by values that CSS Color 4 and 5 give or that follow from them."""

from __future__ import annotations

import pytest
from PIL import Image

from kit.pictures.svg.colours import Rgba, read_colour


@pytest.mark.parametrize(
    "text",
    [
        "red",
        "RED",
        "#f00",
        "#ff0000ff",
        "rgb(255 0 0)",
        "rgb(300, -20, 0)",
        "hsl(0 100% 50%)",
        "hsl(-360deg, 100%, 50%)",
        "hwb(0 0% 0%)",
        "lab(54.29 80.8 69.89)",
        "lch(54.29 106.84 40.85)",
        "oklab(0.628 0.2249 0.1258)",
        "oklch(62.8% 0.2577 29.23)",
        "color(srgb 1 0 0)",
        "color(srgb-linear 1 0 0)",
        "color(xyz 0.4124 0.2126 0.0193)",
        "color(xyz-d50 0.436 0.2225 0.0139)",
        "color(display-p3 0.9175 0.2003 0.1386)",
        "color(rec2020 1 0 0)",
        "device-cmyk(0 1 1 0)",
        "device-cmyk(0%, 100%, 100%, 0%)",
        "color-mix(in srgb, red, red)",
        "color-mix(in oklch, red 100%, blue)",
        "light-dark(red, blue)",
        "rgb(from red r g b)",
        "red icc-color(Fogra39, 0, 1, 1, 0)",
    ],
)
def test_red(text: str) -> None:
    colour = read_colour(text)
    assert colour is not None
    red, green, blue = (int(str(colour)[place : place + 2], 16) for place in (1, 3, 5))
    assert red >= 253 and green <= 3 and blue <= 3 and colour.alpha == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rgb(10 125 79 / 50%)", "#0a7d4f80"),
        ("hsl(120 100% 25% / .5)", "#00800080"),
        ("transparent", "#00000000"),
        ("rebeccapurple", "#663399"),
        ("color-mix(in srgb, red 30%, blue)", "#4c00b2"),
        ("color-mix(in srgb, red 20%, blue 20%)", "#80008066"),
        ("color-mix(in srgb-linear, white, black)", "#bcbcbc"),
        ("color-mix(in oklab, white, black)", "#636363"),
        ("rgb(from #0a7d4f r g b / 0)", "#0a7d4f00"),
        ("hsl(none 0% 50%)", "#808080"),
        ("currentColor", "#123456"),
    ],
)
def test_other_colours(text: str, shown: str) -> None:
    assert str(read_colour(text, Rgba((0x12 / 255, 0x34 / 255, 0x56 / 255)))) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rgb()",
        "rgb(1 2)",
        "#12",
        "#12345",
        "lab(1 2)",
        "color(unknown 1 1 1)",
        "red blue",
        "rgb(1e999 0 0)",
        "color-mix(in srgb, red)",
        "color-mix(red, blue)",
        "rgb(from red g r b)",
        "light-dark()",
        "5px",
        "url(#a)",
    ],
)
def test_what_is_no_colour(text: str) -> None:
    assert read_colour(text) is None


def test_names_are_read_whatever_pillow_has_made_of_them() -> None:
    Image.new("RGB", (1, 1), "teal")
    assert str(read_colour("teal")) == "#008080"
