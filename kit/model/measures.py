"""Measures as staff write them in templates: '12mm', '2fr', '1 to 3', 'bottom right'. Each class parses its own.

`parse` raises ValueError with a sentence that says what was expected.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum

from kit.units import PAPER, Edges, Size, millimetres

_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)\s*(mm|cm|pt|fr|%)?")
_SIDES = re.compile(r"(\d+(?:\.\d+)?)\s*(?:mm|px)?\s*[x×]\s*(\d+(?:\.\d+)?)\s*(mm|px)")
MM_PER_PIXEL = 25.4 / 96
"""A pixel of a picture for a screen, as CSS defines it: 96 to the inch."""
LONGEST = 5000.0
"""No length in a template is longer than this many millimetres."""


class Unit(StrEnum):
    """What a length is counted in."""

    MM = "mm"
    SHARE = "fr"
    PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Length:
    """A length: millimetres, a share of what is left ('2fr'), or a part of the room there is ('50%')."""

    value: float
    unit: Unit = Unit.MM

    @classmethod
    def parse(cls, text: str) -> Length:
        """Read '12mm', '1.5cm', '14pt', '2fr', '50%' or a plain number of millimetres."""
        match = _LENGTH.fullmatch(text.strip())
        if not match or not math.isfinite(value := float(match[1])) or not 0 <= value <= LONGEST:
            raise ValueError("a length as 12mm, 2fr or 50%")
        factor = {"cm": 10.0, "pt": millimetres(1.0)}.get(match[2] or "", 1.0)
        unit = {"fr": Unit.SHARE, "%": Unit.PERCENT}.get(match[2] or "", Unit.MM)
        return cls(value * factor, unit)

    def resolve(self, room: float, factor: float) -> float:
        """Return millimetres: of the room there is for a percentage, scaled by the factor otherwise; a share is 0."""
        if self.unit is Unit.PERCENT:
            return room * self.value / 100
        return 0.0 if self.unit is Unit.SHARE else self.value * factor


@dataclass(frozen=True, slots=True)
class Distance:
    """A fixed distance in millimetres, which may be negative for what hangs off the page."""

    mm: float = 0.0

    @classmethod
    def parse(cls, text: str) -> Distance:
        """Read '12mm', '-4mm', '1cm', '14pt' or a plain number of millimetres."""
        match = _LENGTH.fullmatch(text.strip())
        if not match or match[2] in ("fr", "%") or not abs(float(match[1])) <= LONGEST:
            raise ValueError("a distance as 12mm or 14pt")
        return cls(float(match[1]) * {"cm": 10.0, "pt": millimetres(1.0)}.get(match[2] or "", 1.0))


@dataclass(frozen=True, slots=True)
class Padding:
    """Distances on four sides, written as in CSS: one, two (top and bottom, sides) or four (clockwise from the top)."""

    edges: Edges = Edges()

    @classmethod
    def parse(cls, text: str) -> Padding:
        """Read '12mm', '12mm 18mm' or '12mm 18mm 10mm 18mm'."""
        try:
            sides = [Distance.parse(part).mm for part in re.sub(r"(\d)\s+(mm|cm|pt)", r"\1\2", text).split()]
        except ValueError:
            sides = []
        if len(sides) not in (1, 2, 4):
            raise ValueError("one, two or four distances as 12mm 18mm")
        return cls(Edges(*(sides * (4 // len(sides)))))


@dataclass(frozen=True, slots=True)
class Range:
    """How many of something: from least to most."""

    least: int = 0
    most: int = 0

    @classmethod
    def parse(cls, text: str) -> Range:
        """Read '1 to 3', 'up to 8', '2', 'none'."""
        match = re.fullmatch(r"(?:(\d{1,3})\s*to\s*|(up\s*to)\s*)?(\d{1,3})|none", text.strip().lower())
        if not match:
            raise ValueError("how many, as 1 to 3, up to 8, 2 or none")
        most = int(match[3] or 0)
        least = int(match[1]) if match[1] else 0 if match[2] else most
        if least > most:
            raise ValueError("a range from few to many, as 1 to 3")
        return cls(least, most)


@dataclass(frozen=True, slots=True)
class PageSize:
    """A size of paper by its name, as 'A4 landscape', in millimetres, as '148 x 210 mm', or of a picture in pixels."""

    name: str
    size: Size

    @classmethod
    def parse(cls, text: str) -> PageSize:
        """Read 'A4', 'A4 landscape', 'DL', '148 x 210 mm' (20 to 2000 mm a side) or '1080 x 1920 px' (100 to 5000)."""
        words = text.split()
        if words and words[0].upper() in PAPER and (len(words) == 1 or words[1:] == ["landscape"]):
            size = PAPER[words[0].upper()]
            return cls(" ".join([words[0].upper(), *words[1:]]), size.turned() if len(words) > 1 else size)
        match = _SIDES.fullmatch(text.strip())
        if match:
            sides, unit = [float(match[1]), float(match[2])], match[3]
            least, most, factor = (20, 2000, 1.0) if unit == "mm" else (100, 5000, MM_PER_PIXEL)
            if all(least <= side <= most for side in sides):
                return cls(f"{match[1]} x {match[2]} {unit}", Size(sides[0] * factor, sides[1] * factor))
        raise ValueError(f"a size of paper ({', '.join(PAPER)}, with 'landscape' if it lies), or 148 x 210 mm")


@dataclass(frozen=True, slots=True)
class Corner:
    """Where something stands in the room it has: shares from the left and from the top, 0 to 1."""

    across: float = 0.0
    down: float = 0.0

    @classmethod
    def parse(cls, text: str) -> Corner:
        """Read 'top left', 'bottom', 'centre', or two percentages from left and top as '30% 60%'."""
        words = text.lower().replace("center", "centre").split()
        across, down = {"left": 0.0, "right": 1.0}, {"top": 0.0, "bottom": 1.0}
        if 1 <= len(words) <= 2 and all(word in {*across, *down, "centre"} for word in words):
            return cls(
                next((across[word] for word in words if word in across), 0.5),
                next((down[word] for word in words if word in down), 0.5),
            )
        shares = [re.fullmatch(r"(-?\d{1,3}(?:\.\d+)?)%", word) for word in words]
        if len(shares) == 2 and shares[0] and shares[1]:
            return cls(float(shares[0][1]) / 100, float(shares[1][1]) / 100)
        raise ValueError("a place as top left, bottom, centre, or 30% 60%")
