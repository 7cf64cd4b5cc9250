"""Measures as staff write them in templates: '12mm', '2fr', '1 to 3', 'bottom right'. Each class parses its own.

`parse` raises ValueError with a sentence that says what was expected. PATTERN is all that it takes to look right; the
schema for editors is made from it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kit.units import PAPER, Edges, Size, millimetres

_NUMBER = r"\d+(?:\.\d+)?"
_DISTANCE = rf"(-?{_NUMBER})(?:\s*(mm|cm|pt))?"
_CORNER = "left|right|top|bottom|centre|center"
_FACTORS = {"cm": 10.0, "pt": millimetres(1.0)}
MM_PER_PIXEL = 25.4 / 96
"""A pixel of a picture for a screen, as CSS defines it: 96 to the inch."""
LONGEST = 5000.0
"""No length in a template is longer than this many millimetres."""

_WRITTEN = re.compile(r"(-?[\d.,]+)\s*([a-zA-Z%\"]*)")


def _but(text: str, units: str) -> str:
    """Return why a number is no measure here, to be put behind what was expected; '' if that says all."""
    found = _WRITTEN.fullmatch(text.strip())
    if not found:
        return ""
    if found[2] and found[2] not in re.split(", | and ", units):
        return f"; “{found[2]}” is no unit here, {units} are"
    if found[1].strip("-").replace(".", "", 1).isdigit() and float(found[1].strip("-")) > LONGEST:
        return f"; {LONGEST:g} is the most"
    return "; it cannot be less than nothing" if "fr" in units and found[1].startswith("-") else ""


class Unit(StrEnum):
    """What a length is counted in."""

    MM = "mm"
    SHARE = "fr"
    PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Length:
    """A length: millimetres, a share of what is left ('2fr'), or a part of the room there is ('50%')."""

    PATTERN: ClassVar = re.compile(rf"({_NUMBER})\s*(mm|cm|pt|fr|%)?")
    value: float
    unit: Unit = Unit.MM

    @classmethod
    def parse(cls, text: str) -> Length:
        """Read '12mm', '1.5cm', '14pt', '2fr', '50%' or a plain number of millimetres."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not math.isfinite(value := float(match[1])) or value > LONGEST:
            raise ValueError(f"a length as 12mm, 2fr or 50%{_but(text, 'mm, cm, pt, fr and %')}")
        factor = _FACTORS.get(match[2] or "", 1.0)
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

    PATTERN: ClassVar = re.compile(_DISTANCE)
    mm: float = 0.0

    @classmethod
    def parse(cls, text: str) -> Distance:
        """Read '12mm', '-4mm', '1cm', '14pt' or a plain number of millimetres."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not abs(float(match[1])) <= LONGEST:
            raise ValueError(f"a distance as 12mm or 14pt{_but(text, 'mm, cm and pt')}")
        return cls(float(match[1]) * _FACTORS.get(match[2] or "", 1.0))


@dataclass(frozen=True, slots=True)
class Padding:
    """Distances on four sides, written as in CSS: one, two (top and bottom, sides) or four (clockwise from the top)."""

    PATTERN: ClassVar = re.compile(rf"{_DISTANCE}(?:\s+{_DISTANCE}(?:\s+{_DISTANCE}\s+{_DISTANCE})?)?")
    edges: Edges = Edges()

    @classmethod
    def parse(cls, text: str) -> Padding:
        """Read '12mm', '12mm 18mm' or '12mm 18mm 10mm 18mm'."""
        words = text.strip()
        parts = [part[0] for part in re.finditer(_DISTANCE, words)] if cls.PATTERN.fullmatch(words) else []
        try:
            sides = [Distance.parse(part).mm for part in parts]
        except ValueError:
            sides = []
        if not sides:
            raise ValueError("one, two or four distances as 12mm 18mm")
        return cls(Edges(*(sides * (4 // len(sides)))))


@dataclass(frozen=True, slots=True)
class Range:
    """How many of something: from least to most."""

    PATTERN: ClassVar = re.compile(r"(?:(\d{1,3})\s*to\s*|(up\s*to)\s*)?(\d{1,3})|none", re.IGNORECASE)
    least: int = 0
    most: int = 0

    @classmethod
    def parse(cls, text: str) -> Range:
        """Read '1 to 3', 'up to 8', '2', 'none'."""
        match = cls.PATTERN.fullmatch(text.strip())
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

    PATTERN: ClassVar = re.compile(
        rf"({'|'.join(PAPER)})(?:\s+(landscape))?|({_NUMBER})\s*(?:mm|px)?\s*[x×]\s*({_NUMBER})\s*(mm|px)",
        re.IGNORECASE,
    )
    name: str
    size: Size

    @classmethod
    def parse(cls, text: str) -> PageSize:
        """Read 'A4', 'A4 landscape', 'DL', '148 x 210 mm' (20 to 2000 mm a side) or '1080 x 1920 px' (100 to 5000)."""
        match = cls.PATTERN.fullmatch(text.strip())
        if match and match[1]:
            size = PAPER[match[1].upper()]
            return cls(f"{match[1].upper()} landscape", size.turned()) if match[2] else cls(match[1].upper(), size)
        if match:
            sides, unit = [float(match[3]), float(match[4])], match[5].lower()
            least, most, factor = (20, 2000, 1.0) if unit == "mm" else (100, 5000, MM_PER_PIXEL)
            if all(least <= side <= most for side in sides):
                return cls(f"{match[3]} x {match[4]} {unit}", Size(sides[0] * factor, sides[1] * factor))
            raise ValueError(f"sides from {least} to {most} {unit}, as 148 x 210 mm or 1080 x 1080 px")
        raise ValueError(f"a size of paper ({', '.join(PAPER)}, with 'landscape' if it lies), or 148 x 210 mm")


@dataclass(frozen=True, slots=True)
class Corner:
    """Where something stands in the room it has: shares from the left and from the top, 0 to 1."""

    PATTERN: ClassVar = re.compile(
        rf"({_CORNER})(?:\s+({_CORNER}))?|(-?\d{{1,3}}(?:\.\d+)?)%\s+(-?\d{{1,3}}(?:\.\d+)?)%", re.IGNORECASE
    )
    across: float = 0.0
    down: float = 0.0

    @classmethod
    def parse(cls, text: str) -> Corner:
        """Read 'top left', 'bottom', 'centre', or two percentages from left and top as '30% 60%'."""
        match = cls.PATTERN.fullmatch(text.strip())
        if match and match[3]:
            return cls(float(match[3]) / 100, float(match[4]) / 100)
        if match:
            words = match[0].lower().split()
            across = next((0.0 if word == "left" else 1.0 for word in words if word in ("left", "right")), 0.5)
            down = next((0.0 if word == "top" else 1.0 for word in words if word in ("top", "bottom")), 0.5)
            return cls(across, down)
        raise ValueError("a place as top left, bottom, centre, or 30% 60%")
