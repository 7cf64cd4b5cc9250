"""How large each logo of a row is, so that all are equal to the eye, and how they are broken into rows.

Two logos look equally large when they have as much ink; a logo's height therefore falls with the square root of its
proportions and of the share of its area that is seen. Rows have equal numbers of logos, and several are one block: each
is as wide as the widest, and if that is at least half of the room, as wide as the room. The least height of the
campaign's rules, or of the row, is that of a square logo of the usual ink.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate, combinations, pairwise
from math import exp, fsum, inf, log, sqrt
from typing import NamedTuple

from kit.colour import Colour, contrast
from kit.layout.filled import ShownPicture
from kit.layout.setting import Setting
from kit.model.picture import PictureData
from kit.model.pictures import LogoRow, Logos
from kit.store import Same
from kit.values import dataclass

_STEPS = 12
_EXTREME = 5.0  # beyond this proportion a logo stops shrinking, so that a long wordmark can still be read
_WIDEST = 3.4  # times the width of a square one: no wordmark gets wider
_FILLING = 0.5  # of the width of their room: rows that are wider fill it
_LIGHTEST = 1.25  # times its size: so much larger a logo of little ink becomes at most
_HEAVIEST = 0.75  # and one of much ink so much smaller
_LEAST_INK = 0.05  # of its area: so much of any logo is taken to be seen
_FIELD = 1.25  # contrast: a field of less is not seen as a part of the logo


class Weighed(NamedTuple):
    """A logo, and how much larger it is than by its area, so that all have as much ink. has_panel: one of its own."""

    logo: ShownPicture
    factor: float
    has_panel: bool


class Sized(NamedTuple):
    """A logo with its size in mm, the panel round it counted. pad: how far that goes beyond it on each side.

    space: what stays clear before it.
    """

    logo: ShownPicture
    width: float
    height: float
    pad: float = 0.0
    space: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Logos side by side."""

    logos: tuple[Sized, ...]

    @property
    def width(self) -> float:
        """How wide it is, with what is clear between them, in mm."""
        return fsum(each.space + each.width for each in self.logos)

    @property
    def height(self) -> float:
        """How high the highest of them is, in mm."""
        return max(each.height for each in self.logos)


def weighed_by_ink(
    shown: Sequence[ShownPicture], panels: Collection[str], grounds: Sequence[Colour], setting: Setting
) -> list[Weighed]:
    """Return logos with what makes them equal to the eye: of two of one area that with less ink would whisper.

    panels: those on one each, which then is what is seen of them. grounds: what the others are seen on.
    """
    clear = setting.campaign.logos.clear_space
    shares = [_panel_share(logo, clear) if logo.name in panels else _ink(logo, grounds, setting) for logo in shown]
    usual = exp(fsum(map(log, shares)) / len(shares))
    factors = [min(max(sqrt(usual / share), _HEAVIEST), _LIGHTEST) for share in shares]
    return [Weighed(logo, factor, logo.name in panels) for logo, factor in zip(shown, factors, strict=True)]


def _panel_share(logo: ShownPicture, clear: float) -> float:
    """Return the area of a logo's own panel, as a share of that of the logo."""
    proportion = logo.data.width / logo.data.height
    return (1 + 2 * clear * min(1, 1 / proportion)) * (1 + 2 * clear * min(1, proportion))


def _ink(logo: ShownPicture, grounds: Sequence[Colour], setting: Setting) -> float:
    """Return the share of a logo's area that is seen on its ground."""
    if logo.data.alpha is not None:
        alpha = logo.data.alpha
        return max(_LEAST_INK, setting.store.made(("ink", Same(logo.data)), lambda: sum(alpha) / (255 * len(alpha))))
    parts = ((Colour("", rgb, (0, 0, 0, 0)), share) for rgb, share in logo.data.palette)
    seen = fsum(share for part, share in parts if all(contrast(part, ground) > _FIELD for ground in grounds))
    return min(max(_LEAST_INK, seen), 1.0)


def _chosen_size(logo: ShownPicture, square: float, least: float) -> float:
    """Return the height of a square logo as large as this one is to be; none gets smaller than the least, in mm."""
    return max(square * logo.scale, min(square, least))


def _size(picture: PictureData, square: float, factor: float) -> tuple[float, float]:
    """Return width and height of a logo that looks as large as a square one of a height and the usual ink, in mm."""
    proportion = picture.width / picture.height
    equal = factor * square / sqrt(min(max(proportion, 1 / _EXTREME), _EXTREME))
    height = min(equal, square * _WIDEST / proportion)
    return height * proportion, height


def broken_into_rows(
    element: LogoRow, shown: Sequence[Weighed], together: bool, width: float, setting: Setting
) -> tuple[tuple[Row, ...], float]:
    """Return the rows for the largest size that needs no more than the least, and how far a panel goes beyond them.

    Rows of equal numbers go before larger logos. together: whether one panel goes behind them all.
    """
    clear = setting.campaign.logos.clear_space
    largest = element.logo_height.mm * setting.factor * min(1.0, setting.text_scale)
    least = min(largest, _least(element, setting))

    def broken(square: float) -> tuple[tuple[Row, ...], float]:
        sizes = [(each, _chosen_size(each.logo, square, least)) for each in shown]
        pad = max(_fitted(each, size, width, clear).pad for each, size in sizes) if together else 0.0
        return _broken(sizes, max(0.0, width - 2 * pad), clear), pad

    found = [broken(largest - (largest - least) * step / _STEPS) for step in range(_STEPS + 1)]
    few = [each for each in found if len(each[0]) <= len(found[-1][0])]
    rows, pad = next((each for each in few if _is_even(each[0])), few[0])
    return (_block(rows, width - 2 * pad) if len(rows) > 1 else rows), pad


def _least(element: LogoRow, setting: Setting) -> float:
    """Return how high a square logo is at least, in mm."""
    own = element.least_logo_height if isinstance(element, Logos) else None
    return own.mm * setting.factor if own else setting.campaign.logos.least_height


def _is_even(rows: Sequence[Row]) -> bool:
    """Tell whether no row has two logos more than another."""
    numbers = [len(row.logos) for row in rows]
    return max(numbers) - min(numbers) <= 1


def _block(rows: tuple[Row, ...], width: float) -> tuple[Row, ...]:
    """Return rows of one width, with more room between the logos of those that were narrower."""
    widest = max(row.width for row in rows)
    whole = width if widest >= _FILLING * width else widest
    return tuple(_spread(row, (whole - row.width) / max(1, len(row.logos) - 1)) for row in rows)


def _spread(row: Row, more: float) -> Row:
    return Row((row.logos[0], *(each._replace(space=each.space + more) for each in row.logos[1:])))


def _broken(shown: Sequence[tuple[Weighed, float]], width: float, clear: float) -> tuple[Row, ...]:
    """Return logos of some sizes broken into as few rows as they need, as equal in number as can be.

    Where such rows would be too wide they are as equally filled as can be.
    """
    sizes = [_fitted(each, square, width, clear if each.has_panel else 0.0) for each, square in shown]
    count = len(_fill(sizes, width, clear))
    splits = (_split(sizes, ends, clear) for ends in _even_ends(len(sizes), count))
    even = min(splits, key=lambda rows: max(row.width for row in rows))
    if max(row.width for row in even) <= width + 0.01:
        return even
    low, high = 0.0, width
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_fill(sizes, middle, clear)) <= count else (middle, high)
    return _fill(sizes, high, clear)


def _even_ends(logos: int, rows: int) -> list[list[int]]:
    """Return the ways to break logos into rows as equal in number as can be: how many there are by the end of each."""
    fewer, more = divmod(logos, rows)
    return [
        list(accumulate(fewer + (row in longer) for row in range(rows))) for longer in combinations(range(rows), more)
    ]


def _split(sizes: Sequence[Sized], ends: Sequence[int], clear: float) -> tuple[Row, ...]:
    """Return rows of logos, each up to one of the ends."""
    return tuple(_fill(sizes[start:end], inf, clear)[0] for start, end in pairwise([0, *ends]))


def _fitted(weighed: Weighed, square: float, width: float, clear: float) -> Sized:
    """Return a logo with its size, and with a panel of its own if it has one: that goes beyond it by its clear space.

    A panel hugs its logo: the clear space on it is a share of the logo's shorter side.
    """
    own_width, own_height = _size(weighed.logo.data, square, weighed.factor)
    pad = clear * min(own_width, own_height)
    shrink = min(1.0, width / (own_width + 2 * pad))
    return Sized(weighed.logo, (own_width + 2 * pad) * shrink, (own_height + 2 * pad) * shrink, pad * shrink)


def _fill(sizes: Sequence[Sized], width: float, clear: float) -> tuple[Row, ...]:
    rows: list[list[Sized]] = []
    used = 0.0
    for each in sizes:
        space = clear * max(_own_width(each), _own_width(rows[-1][-1])) if rows else 0.0
        if not rows or used + space + each.width > width + 0.01:
            rows.append([each])
            used = each.width
        else:
            rows[-1].append(each._replace(space=space))
            used += space + each.width
    return tuple(Row(tuple(row)) for row in rows)


def _own_width(sized: Sized) -> float:
    return sized.width - 2 * sized.pad


def gap_between(rows: Sequence[Row], clear: float) -> float:
    """Return the room between two rows."""
    return max(_clear_space(row, clear) for row in rows)


def height_of(rows: Sequence[Row], clear: float) -> float:
    """Return how high rows are together."""
    return fsum(row.height for row in rows) + gap_between(rows, clear) * (len(rows) - 1)


def _clear_space(row: Row, clear: float) -> float:
    """Return the clear space above and below a row: a share of the width of a logo, or of twice its height if less."""
    return max(clear * min(_own_width(each), 2 * (each.height - 2 * each.pad)) for each in row.logos)
