"""Marks round several finished pieces on one sheet: none of them inside what is kept."""

from __future__ import annotations

import pytest

from kit.colour import REGISTRATION
from kit.press.marks import MARK_GAP, MARK_LENGTH, crop_marks, fold_marks
from kit.units import Box, Edges

CARD = Box(20, 20, 85, 55)


def side_by_side(gutter: float) -> tuple[Box, Box]:
    return CARD, CARD.moved(CARD.width + gutter, 0)


def test_one_piece_has_two_marks_at_each_corner() -> None:
    marks = crop_marks((CARD,), 3)
    assert len(marks) == 8
    assert {(mark.box.width, mark.box.height) for mark in marks} == {(MARK_LENGTH, 0), (0, MARK_LENGTH)}


def test_pieces_that_touch_share_the_marks_of_their_common_edge() -> None:
    marks = crop_marks(side_by_side(0), 0)
    upright = sorted((mark.box.x, mark.box.y < CARD.y) for mark in marks if not mark.box.width)
    edges = (CARD.x, CARD.right, CARD.right + CARD.width)
    assert upright == [(edge, above) for edge in edges for above in (False, True)]
    level = [mark.box for mark in marks if not mark.box.height]
    assert {box.x < CARD.x or box.x > CARD.right + CARD.width for box in level} == {True} and len(level) == 4


@pytest.mark.parametrize("gutter", [0, 2, 6, 8, 12, 15, 40])
def test_no_mark_reaches_into_the_bleed_of_any_piece(gutter: float) -> None:
    trims = side_by_side(gutter)
    for mark in crop_marks(trims, 3):
        line = mark.box.outset(Edges.all(0.01))
        assert not any(line.overlaps(trim.outset(Edges.all(3)), 0) for trim in trims)


def test_where_there_is_room_between_pieces_each_has_all_of_its_marks() -> None:
    assert len(crop_marks(side_by_side(2 * (3 + MARK_GAP + MARK_LENGTH)), 3)) == 16


def test_fold_marks_cannot_be_taken_for_crop_marks() -> None:
    folds = fold_marks(CARD, (40,), 3)
    assert len(folds) == 2 and all(0 < mark.dash < MARK_LENGTH / 4 for mark in folds)
    assert not any(mark.dash for mark in crop_marks((CARD,), 3))
    assert {mark.stroke for mark in (*folds, *crop_marks((CARD,), 3))} == {REGISTRATION}
