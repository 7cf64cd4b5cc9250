"""Folded sheets: fold them, and read the pages in their order."""

from __future__ import annotations

import pytest

from kit.model.fold import Fold, folds, panel_size, panels, sides
from kit.model.measures import Distance
from kit.units import Size

A4 = Size(297, 210)


def widths(*each: float) -> tuple[Distance, ...]:
    return tuple(map(Distance, each))


def single(fold: Fold, sheet: Size) -> tuple[list[str], list[str]]:
    """Return the names of the panels outside and inside from left to right, without the spread."""
    outside, inside = sides(fold, sheet)
    return [name for name, _ in outside.panels], [name for name, _ in inside.panels if name != "inside"]


def read_in_order(fold: Fold, sheet: Size) -> list[str]:
    """Fold a sheet to and fro with its right outside panel on top, and return what a reader sees, face after face.

    Each panel of paper has two faces. The reader looks at the top, opens the sheet and sees the inside from left to
    right, turns it over and sees the rest of the outside; last comes what lies face down when it is shut.
    """
    outside, inside = single(fold, sheet)
    # The same piece of paper: the panel at the right of the outside is at the left of the inside.
    paper = list(zip(outside, reversed(inside), strict=True))
    stack = list(reversed(paper))  # the right one on top, the left one at the bottom
    upwards = [0 if number % 2 == 0 else 1 for number in range(len(stack))]  # every second one lies the other way round
    top, bottom = stack[0][upwards[0]], stack[-1][1 - upwards[-1]]
    seen = [top, *inside, *(face for face, _ in paper if face != top)]
    assert bottom == "back"
    return seen


@pytest.mark.parametrize(
    ("fold", "order"),
    [
        ("z-fold", ["cover", "2", "3", "back", "5", "6"]),
        (widths(99, 99, 99), ["cover", "2", "3", "back", "5", "6"]),
        (widths(150, 147), ["cover", "2", "3", "back"]),
        (widths(75, 74, 74, 74), ["cover", "2", "3", "4", "5", "back", "7", "8"]),
    ],
)
def test_a_sheet_folded_to_and_fro_reads_in_order(fold: Fold, order: list[str]) -> None:
    assert read_in_order(fold, A4) == order


def test_the_inside_lies_behind_the_outside() -> None:
    outside, inside = sides(widths(90, 100, 107), A4)
    assert [(name, box.x, box.width) for name, box in outside.panels] == [
        ("5", 0, 90),
        ("6", 90, 100),
        ("cover", 190, 107),
    ]
    assert [(name, box.x, box.width) for name, box in inside.panels] == [
        ("inside", 0, 297), ("2", 0, 107), ("3", 107, 100), ("back", 207, 90),
    ]  # fmt: skip
    assert folds(widths(90, 100, 107), A4) == ((90, 190), (107, 207))


def test_panels_grow_with_their_sheet() -> None:
    assert panel_size(widths(90, 100, 107), "cover", Size(420, 297)).width == pytest.approx(107 * 420 / 297)
    assert panel_size("z-fold", "3", A4) == Size(99, 210)
    assert panel_size("z-fold", "inside", A4) == A4


def test_a_tri_fold_and_a_half_fold_are_as_they_were() -> None:
    assert panels("tri-fold", A4) == ("cover", "flap", "back", "inside")
    assert [box.width for _, box in sides("tri-fold", A4)[0].panels] == [97, 100, 100]
    assert panels("half-fold", A4) == ("cover", "back", "inside")
    assert panels("none", A4) == () == panels(widths(297), A4) == panels(widths(*[30] * 9), A4)
