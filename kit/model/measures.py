"""Measures as staff write them in templates: '12mm', '2fr', '1 to 3', 'bottom right'. Each class parses its own.

`parse` raises Expected, which says what to write instead. PATTERN is all that it takes to look right; the
schema for editors is made from it.
"""

from __future__ import annotations

import math
import re
from enum import StrEnum

from kit.records.expected import Expected, Pattern
from kit.units import MM_PER_PIXEL, PAPER, Edges, Size, millimetres
from kit.values import dataclass
from kit.words.words import Phrase

_NUMBER = r"\d+(?:\.\d+)?"
_DISTANCE = rf"(-?{_NUMBER})(?:\s*(mm|cm|pt))?"
_CORNER = "left|right|top|bottom|centre|center"
_FACTORS = {"cm": 10.0, "pt": millimetres(1.0)}
LONGEST = 5000.0
"""No length in a template is longer than this many millimetres."""

_WRITTEN = re.compile(r"(-?[\d.,]+)\s*([a-zA-Z%\"]*)\s*")
_LENGTH_UNITS = ("mm", "cm", "pt", "fr", "%")
_DISTANCE_UNITS = ("mm", "cm", "pt")


def _expected(name: str, pattern: re.Pattern[str], text: str, units: tuple[str, ...]) -> Expected:
    """Return what to write instead of a text that is no measure, and why if that can be seen.

    name: of the phrase that says what a measure is here. pattern: all that it takes to look right.
    """
    words = text.strip()
    if better := _put_right(words, pattern):
        return better
    expected, rest = Phrase(name), _WRITTEN.sub("", words)
    for number, unit in [] if rest else _WRITTEN.findall(words):
        if unit and unit not in units:
            return Expected("expected-measure.unit", expected=expected, unit=unit, units=units)
        if number.strip("-").replace(".", "", 1).isdigit() and float(number.strip("-")) > LONGEST:
            return Expected("expected-measure.most", expected=expected, most=LONGEST)
        if number.startswith("-"):
            return Expected("expected-measure.least", expected=expected)
    return Expected(name)


def _put_right(words: str, pattern: re.Pattern[str]) -> Expected | None:
    """Return how to write something that is right but for a comma, capitals or a hyphen; None if that is not all."""
    small = words.lower().replace("middle", "centre")
    slips = (
        ("point", re.sub(r"(?<=\d),(?=\d)", ".", words)),
        ("apart", re.sub(r"\s*[,;]\s*", " ", words).strip()),
        ("instead", small),
        ("instead", small.replace("-", " ")),
    )
    for slip, better in slips:
        if better != words and pattern.fullmatch(better):
            return Expected(f"expected-measure.{slip}", better=better)
    return None


class Unit(StrEnum):
    """What a length is counted in."""

    MM = "mm"
    SHARE = "fr"
    PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Length:
    """A length: millimetres, a share of what is left ('2fr'), or a part of the room there is ('50%')."""

    PATTERN = Pattern(rf"({_NUMBER})\s*(mm|cm|pt|fr|%)?")
    value: float
    unit: Unit = Unit.MM

    @classmethod
    def parse(cls, text: str) -> Length:
        """Read '12mm', '1.5cm', '14pt', '2fr', '50%' or a plain number of millimetres."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not math.isfinite(value := float(match[1])) or value > LONGEST:
            raise _expected("expected-length", cls.PATTERN, text, _LENGTH_UNITS)
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

    PATTERN = Pattern(_DISTANCE)
    mm: float = 0.0

    @classmethod
    def parse(cls, text: str) -> Distance:
        """Read '12mm', '-4mm', '1cm', '14pt' or a plain number of millimetres."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not abs(float(match[1])) <= LONGEST:
            raise _expected("expected-distance", cls.PATTERN, text, _DISTANCE_UNITS)
        return cls(float(match[1]) * _FACTORS.get(match[2] or "", 1.0))


@dataclass(frozen=True, slots=True)
class Padding:
    """Distances on four sides, written as in CSS: one, two (top and bottom, sides) or four (clockwise from the top)."""

    PATTERN = Pattern(rf"{_DISTANCE}(?:\s+{_DISTANCE}(?:\s+{_DISTANCE}\s+{_DISTANCE})?)?")
    edges: Edges = Edges()

    @classmethod
    def parse(cls, text: str) -> Padding:
        """Read '12mm', '12mm 18mm' or '12mm 18mm 10mm 18mm'."""
        words = text.strip()
        if not cls.PATTERN.fullmatch(words):
            raise _expected("expected-padding", cls.PATTERN, text, _DISTANCE_UNITS)
        sides = [Distance.parse(part[0]).mm for part in re.finditer(_DISTANCE, words)]
        return cls(Edges(*(sides * (4 // len(sides)))))


@dataclass(frozen=True, slots=True)
class Range:
    """How many of something: from least to most."""

    PATTERN = Pattern(r"(?:(\d{1,3})\s*to\s*|(up\s*to)\s*)?(\d{1,3})|none", re.IGNORECASE)
    least: int = 0
    most: int = 0

    @classmethod
    def parse(cls, text: str) -> Range:
        """Read '1 to 3', 'up to 8', '2', 'none'."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match:
            raise cls._instead(text)
        most = int(match[3] or 0)
        least = int(match[1]) if match[1] else 0 if match[2] else most
        if least > most:
            raise Expected("expected-range.order", better=f"{most} to {least}")
        return cls(least, most)

    @staticmethod
    def _instead(text: str) -> Expected:
        """Return how to write how many, from the numbers in a text that says it in another way, as '1-3'."""
        numbers = sorted({int(number) for number in re.findall(r"\d+", text[:100])})
        if not numbers or numbers[-1] > 999 or len(numbers) > 2:
            return Expected("expected-range")
        better = f"{numbers[0]} to {numbers[1]}" if len(numbers) == 2 else f"up to {numbers[0]}"
        return Expected("expected-measure.instead", better=better)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, 0 to 1, written as '25%'."""

    PATTERN = Pattern(r"([0-9]{1,3}(?:\.[0-9]+)?)\s*%")
    share: float

    @classmethod
    def parse(cls, text: str) -> Share:
        """Read '25%', from 0 to 100."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or float(match[1]) > 100:
            raise Expected("expected-share")
        return cls(float(match[1]) / 100)


@dataclass(frozen=True, slots=True)
class PageSize:
    """A size of paper by its name, as 'A4 landscape', in millimetres, as '148 x 210 mm', or of a picture in pixels."""

    PATTERN = Pattern(
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
            raise Expected("expected-page-size.sides", least=least, most=most, unit=unit)
        raise cls._instead(text)

    def is_called(self, name: str) -> bool:
        """Tell whether this is the size of a name that somebody typed."""
        return self.name.casefold() == " ".join(name.split()).casefold()

    @classmethod
    def _instead(cls, text: str) -> Expected:
        """Return how to write a size of paper that is in a text with other words beside it, as 'A4 portrait'."""
        words = re.split(r"[\s,()-]+", text.upper()[:100])
        if paper := next((word for word in words if word in PAPER), ""):
            better_size = f"{paper} landscape" if "LANDSCAPE" in words else paper
            return Expected("expected-measure.instead", better=better_size)
        return _put_right(text.strip(), cls.PATTERN) or Expected("expected-page-size", papers=tuple(PAPER))


@dataclass(frozen=True, slots=True)
class Corner:
    """Where something stands in the room it has: shares from the left and from the top, 0 to 1."""

    PATTERN = Pattern(
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
        raise _put_right(text.strip(), cls.PATTERN) or Expected("expected-corner")


@dataclass(frozen=True, slots=True)
class Focus:
    """The point of a picture that stays in view: shares from its left and from its top, 0 to 1."""

    PATTERN = Pattern(rf"({_CORNER})(?:\s+({_CORNER}))?|(\d{{1,3}}(?:\.\d+)?)%\s+(\d{{1,3}}(?:\.\d+)?)%", re.IGNORECASE)
    across: float = 0.5
    down: float = 0.5

    @classmethod
    def parse(cls, text: str) -> Focus:
        """Read two percentages from left and top, as '50% 30%', or 'top left', 'bottom', 'centre'."""
        try:
            corner = Corner.parse(text)
        except Expected as error:
            raise error if error.phrase.name != "expected-corner" else Expected("expected-focus") from None
        if not (0 <= corner.across <= 1 and 0 <= corner.down <= 1):
            raise Expected("expected-focus")
        return cls(corner.across, corner.down)


@dataclass(frozen=True, slots=True)
class Turn:
    """By how many degrees something is turned clockwise: 0, 90, 180 or 270."""

    PATTERN = Pattern(r"(-?(?:0|90|180|270))\s*(?:°|degrees)?", re.IGNORECASE)
    degrees: int = 0

    @classmethod
    def parse(cls, text: str) -> Turn:
        """Read '90', '180', '270', or '-90' for 270."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match:
            raise Expected("expected-turn")
        return cls(int(match[1]) % 360)


@dataclass(frozen=True, slots=True)
class Mask:
    """What a picture is cut out as: a shape, or round corners of a radius in mm."""

    PATTERN = Pattern(rf"circle|rounded|arc|hill|({_NUMBER})(?:\s*(mm|cm|pt))?", re.IGNORECASE)
    shape: str = "rounded"
    radius: Distance | None = None

    @classmethod
    def parse(cls, text: str) -> Mask:
        """Read 'circle', 'rounded', 'arc', 'hill', or the radius of round corners, as '6mm'."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match:
            raise Expected("expected-mask")
        return cls("rounded", Distance.parse(text)) if match[1] else cls(match[0].lower())
