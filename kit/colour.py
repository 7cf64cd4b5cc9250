"""Colours with two values, one for light and one for ink, and how well two of them can be told apart."""

from __future__ import annotations

from typing import Final, NamedTuple

_NEARLY_BLACK: Final = 0.045
"""Relative luminance of what is so dark that in small type it is told from black by its hue alone."""

_HUE: Final = 64
"""How far the channels of such a colour are apart, of 255, when small type still shows its hue."""


class Colour(NamedTuple):
    """A named colour.

    rgb: red, green, blue, 0 to 255, sRGB.
    cmyk: cyan, magenta, yellow, black in per cent of ink. People choose both; neither is computed from the other.
    """

    name: str
    rgb: tuple[int, int, int]
    cmyk: tuple[float, float, float, float]

    def luminance(self) -> float:
        """Return the relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it."""
        red, green, blue = (_linear(channel / 255) for channel in self.rgb)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def is_nearly_black(self) -> bool:
        """Tell whether it cannot be told from black where it is as thin as the strokes of small type."""
        return self.luminance() <= _NEARLY_BLACK and max(self.rgb) - min(self.rgb) <= _HUE

    def is_paper(self, ink: str) -> bool:
        """Tell whether it is what white paper shows unpainted. ink: 'rgb' or 'cmyk', which of the values is used."""
        return self.cmyk == (0, 0, 0, 0) if ink == "cmyk" else self.rgb == (255, 255, 255)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(first: Colour, second: Colour) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 (1.4.3) defines it."""
    lighter, darker = sorted((first.luminance(), second.luminance()), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """Return a colour between two, with a share of the second, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first.rgb, second.rgb, strict=True))
    cyan, magenta, yellow, black = (a + (b - a) * share for a, b in zip(first.cmyk, second.cmyk, strict=True))
    return Colour(f"{first.name} to {second.name}", (red, green, blue), (cyan, magenta, yellow, black))


BLACK = Colour("black", (0, 0, 0), (0, 0, 0, 100))
WHITE = Colour("white", (255, 255, 255), (0, 0, 0, 0))
REGISTRATION = Colour("registration", (0, 0, 0), (100, 100, 100, 100))
"""The colour of printers' marks: all inks there are, so that each plate shows whether it lies right on the others."""
