"""Gradients and shades in the file: two colours along a line, and a colour that becomes clear over a picture.

A gradient is an axial shading in the campaign's own inks. A shade is what every logo with clear parts is too, an image
with a soft mask: PDF/X-4 has room for it, and the printers of homes and offices have known it for twenty years.
"""

from __future__ import annotations

from collections.abc import Hashable

from kit.colour import Colour
from kit.pdf.deflating import deflated
from kit.pdf.numbers import written
from kit.pdf.objects import File, Reference, array, dictionary
from kit.scene import Gradient, Shade

_STEPS = 256
"""A shade is opaque in so many steps from one side to the other: no two are further apart than one of 255 levels."""


class Shadings:
    """The gradients and shades of one file, each added when it is first painted. ink: 'rgb' or 'cmyk'."""

    def __init__(self, file: File, ink: str) -> None:
        self._file = file
        self._ink = ink
        self._space = "/DeviceCMYK" if ink == "cmyk" else "/DeviceRGB"
        self._added: dict[Hashable, tuple[str, Reference]] = {}

    def gradient(self, gradient: Gradient) -> tuple[str, Reference]:
        """Return the resource name of a gradient and the reference to it."""
        if gradient not in self._added:
            self._added[gradient] = (f"G{len(self._added) + 1}", self._file.add(self._axial(gradient)))
        return self._added[gradient]

    def shade(self, shade: Shade) -> tuple[str, Reference]:
        """Return the resource name of a shade, an image that fills the unit square, and the reference to it."""
        if shade not in self._added:
            self._added[shade] = (f"G{len(self._added) + 1}", self._image(shade))
        return self._added[shade]

    def _axial(self, gradient: Gradient) -> str:
        """Return an axial shading (ISO 32000-1, 8.7.4.5.3)."""
        function = {
            "FunctionType": 2,
            "Domain": array([0, 1]),
            "C0": array(written(self._parts(gradient.first), 4)),
            "C1": array(written(self._parts(gradient.last), 4)),
            "N": 1,
        }
        return dictionary(
            {
                "ShadingType": 2,
                "ColorSpace": self._space,
                "Coords": array(written([*gradient.start, *gradient.end])),
                "Function": dictionary(function),
                "Extend": array(["true", "true"]),
            }
        )

    def _image(self, shade: Shade) -> Reference:
        steps = 1 if shade.side == "all over" else _STEPS
        levels = [(step + 0.5) / steps for step in range(steps)]
        across = shade.side in ("left", "right")
        size = {"Width": steps if across else 1, "Height": 1 if across else steps}
        mask = bytes(round(255 * shade.opacity(level, level)) for level in levels)
        pixel = bytes(round(255 * part) for part in self._parts(shade.colour))
        entries = {"Type": "/XObject", "Subtype": "/Image", "BitsPerComponent": 8, **size}
        soft = self._file.deflated(deflated(mask), {**entries, "ColorSpace": "/DeviceGray"})
        return self._file.deflated(deflated(pixel * steps), {**entries, "ColorSpace": self._space, "SMask": soft})

    def _parts(self, colour: Colour) -> list[float]:
        """Return the parts of a colour, 0 to 1."""
        parts, full = (colour.cmyk, 100) if self._ink == "cmyk" else (colour.rgb, 255)
        return [part / full for part in parts]
