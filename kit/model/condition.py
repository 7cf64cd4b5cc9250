"""What comes out of a screen or a press, and what a file says of it."""

from __future__ import annotations

from typing import Final, NamedTuple


class OutputIntent(NamedTuple):
    """How a file names what its colours are meant for: inks on paper (ISO 15930-7), or light (ISO 19005-2).

    kind: which of the two, as PDF calls it. channels: how many values a colour has.
    """

    identifier: str
    condition: str
    info: str
    registry: str = "http://www.color.org"
    kind: str = "GTS_PDFX"
    channels: int = 4


class PrintCondition(NamedTuple):
    """What is written for a screen or a press: which colours, made how, and what the file says of it.

    ink: 'rgb' or 'cmyk', which value of each colour is written. profile: the file in assets/icc that says what these
    look like. most_ink: no point of a converted picture gets more, in per cent of all inks together. black_greys:
    whether what is grey in pictures is printed with black ink only. intent: what the file says, None for nothing.
    black_below: type of fewer points, QR codes and hairlines are printed with black alone where they are all but black.
    standard: the name of the one that the file keeps to if it has the profile, as 'PDF/X-4'.
    """

    ink: str = "rgb"
    profile: str = ""
    most_ink: float = 400.0
    black_greys: bool = False
    intent: OutputIntent | None = None
    black_below: float = 0.0
    standard: str = ""


_SMALL: Final = 18.0
"""Type of fewer points than this has strokes that a screen of dots, or a second ink a little off, makes ragged."""

LIGHT: Final = PrintCondition(
    profile="sRGB.icc",
    intent=OutputIntent("sRGB IEC61966-2.1", "", "sRGB IEC61966-2.1", kind="GTS_PDFA1", channels=3),
)
"""A screen; a file for it can be kept for ever (PDF/A-2b)."""

OFFICE: Final = PrintCondition(black_below=_SMALL)
"""A printer at home or in an office, which makes of colours what it can, and whose black alone has no dots."""

COATED: Final = PrintCondition(
    ink="cmyk",
    profile="FOGRA39L_coated.icc",
    most_ink=300.0,
    black_greys=True,
    intent=OutputIntent("FOGRA39", "Coated paper, ISO 12647-2:2004", "Coated FOGRA39 (ISO 12647-2:2004)"),
    black_below=_SMALL,
    standard="PDF/X-4",
)
"""Offset printing on coated paper."""
