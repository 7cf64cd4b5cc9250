"""Where a piece is going, and what that asks of its colours and of its sheets."""

from __future__ import annotations

from typing import Final

from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class OutputIntent:
    """How a file names the printing condition that its inks are meant for (ISO 15930-7)."""

    identifier: str
    condition: str
    info: str
    registry: str = "http://www.color.org"


@dataclass(frozen=True, slots=True)
class PrintCondition:
    """What is written for a screen or a press: which colours, made how, and what the file says of it.

    ink: 'rgb' or 'cmyk', which value of each colour is written. profile: the file in assets/icc that says what the inks
    look like. most_ink: no point of a converted picture gets more, in per cent of all inks together. black_greys:
    whether what is grey in pictures is printed with black ink only. intent: what the file says, None for nothing.
    """

    ink: str = "rgb"
    profile: str = ""
    most_ink: float = 400.0
    black_greys: bool = False
    intent: OutputIntent | None = None


@dataclass(frozen=True, slots=True)
class Imposition:
    """How finished pieces stand on the paper that goes through a printer. Lengths in mm.

    bleed: how far the ground runs beyond the trim. marks: whether crop and fold marks are drawn. unprintable_edge: what
    the printer leaves white on every side.
    """

    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0


@dataclass(frozen=True, slots=True)
class Preset:
    """Where a piece is going.

    links: whether addresses can be clicked. accessible: whether the file says that it keeps to PDF/UA-1.
    """

    id: str
    about: str
    condition: PrintCondition = PrintCondition()
    imposition: Imposition = Imposition()
    links: bool = False
    accessible: bool = False


LIGHT: Final = PrintCondition()
"""A screen, or a printer that makes of its colours what it can."""

COATED: Final = PrintCondition(
    ink="cmyk",
    profile="FOGRA39L_coated.icc",
    most_ink=300.0,
    black_greys=True,
    intent=OutputIntent("FOGRA39", "Coated paper, ISO 12647-2:2004", "Coated FOGRA39 (ISO 12647-2:2004)"),
)
"""Offset printing on coated paper."""

SCREEN: Final = Preset(
    "screen",
    "good to send by email: addresses can be clicked, and screen readers find their way",
    links=True,
    accessible=True,
)
HOME: Final = Preset(
    "home",
    "fits the paper, with the white edge that a home or office printer leaves",
    imposition=Imposition(unprintable_edge=6.35),
)
PRINT_SHOP: Final = Preset(
    "print-shop",
    "as printers ask for it: 3 mm bleed, crop marks and inks (CMYK)",
    COATED,
    Imposition(bleed=3.0, marks=True),
)

PRESETS: Final[dict[str, Preset]] = {preset.id: preset for preset in (SCREEN, HOME, PRINT_SHOP)}
