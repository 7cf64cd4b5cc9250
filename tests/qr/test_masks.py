"""The mask that is chosen, by the penalties of the standard as another program reckons them."""

from __future__ import annotations

import random

import pytest
from segno.encoder import evaluate_mask, get_data_mask_functions

from kit.qr.masks import Masks


def badness(rows: list[bytes]) -> int:
    return int(evaluate_mask([bytearray(row) for row in rows], len(rows), len(rows)))


def looks(rows: list[bytes], free: list[bytes]) -> list[list[bytes]]:
    """Return a code under each of the eight masks."""
    places = range(len(rows))
    return [
        [bytes(rows[i][j] ^ (free[i][j] & rule(i, j)) for j in places) for i in places]
        for rule in get_data_mask_functions(is_micro=False)
    ]


@pytest.mark.parametrize("size", [21, 25, 45])
@pytest.mark.parametrize("darkness", [0.02, 0.3, 0.5, 0.9])
def test_the_least_bad_mask_is_taken_and_of_equals_the_first(size: int, darkness: float) -> None:
    chance = random.Random(size)
    for _ in range(10):
        rows = [bytes(chance.random() < darkness for _ in range(size)) for _ in range(size)]
        free = [bytes(chance.random() < 0.8 for _ in range(size)) for _ in range(size)]
        seen = looks(rows, free)
        wanted = min(range(8), key=lambda mask: badness(seen[mask]))
        mask, code = Masks(free).masked(rows)
        assert mask == wanted and [bytes(row) for row in code] == seen[wanted]


@pytest.mark.parametrize("line", ["1011101", "10111011101", "1011101011101", "00001011101", "10111010000", "1" * 9])
@pytest.mark.parametrize("place", [0, 1, 2, 3, 4, 5, 6, 10])
def test_rows_and_columns_that_look_like_a_finder_pattern_count_as_elsewhere(line: str, place: int) -> None:
    size = 25
    row = bytes(int(cell) for cell in ("1" * place + line + "1" * size)[:size])
    stripes = [row if number % 2 else bytes(size) for number in range(size)]
    for rows in (stripes, [bytes(column) for column in zip(*stripes, strict=True)]):
        seen = [badness(each) for each in looks(rows, [b"\1" * size] * size)]
        assert Masks([b"\1" * size] * size).masked(rows)[0] == seen.index(min(seen))


def test_only_data_is_masked() -> None:
    rows = [bytes(number % 3 == 0 for number in range(21))] * 21
    assert Masks([bytes(21)] * 21).masked(rows) == (0, [bytearray(row) for row in rows])
