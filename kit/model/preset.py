"""Where a piece is going, and what that asks of its sheets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preset:
    """Where a piece is going. Lengths in mm.

    ink: 'rgb' or 'cmyk', which value of each colour is written. bleed: how far the ground runs beyond the trim.
    marks: whether crop and fold marks are drawn. unprintable_edge: what the printer leaves white on every side.
    links: whether addresses can be clicked.
    """

    id: str
    about: str
    ink: str = "rgb"
    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0
    links: bool = False


SCREEN = Preset(
    "screen", "good to send by email: addresses can be clicked, and screen readers find their way", links=True
)
HOME = Preset("home", "fits the paper, with the white edge that a home or office printer leaves", unprintable_edge=6.35)
PRINT_SHOP = Preset(
    "print-shop", "as printers ask for it: 3 mm bleed, crop marks and inks (CMYK)", ink="cmyk", bleed=3.0, marks=True
)

PRESS_PROFILE = "FOGRA39L_coated.icc"
"""The file in assets/icc that says what the inks of a print shop look like on coated paper."""

PRESETS: dict[str, Preset] = {preset.id: preset for preset in (SCREEN, HOME, PRINT_SHOP)}
