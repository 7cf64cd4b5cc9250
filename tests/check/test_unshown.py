"""What a group typed of its events and a page has no room for: notes go last of all, and that is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from kit.library.folders import shipped_assets
from kit.model.kit import Event, PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import Workbench, lay_out_piece, read
from kit.scene import Glyphs, walk

PROGRAMME = PieceChoice("programme-week")
LONG = Event(
    title="A long morning of songs, stories and tea",
    starts=time(10),
    ends=time(11, 30),
    venue="The large hall of St Mary’s Church, Church Street, Anytown",
    note="Free. No need to book. Please bring a blanket and a cup",
)


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return read(shipped_assets() / "example" / "kit.yaml", only=["programme-week"])


def made(bench: Workbench, count: int, note: str = LONG.note) -> tuple[str, set[str], bool]:
    """Return what a programme of so many long events says, the codes of its problems, and whether it is made."""
    events = tuple(replace(LONG, date=date(2016, 6, 6 + number % 5), note=note) for number in range(count))
    piece = lay_out_piece(PROGRAMME, replace(bench, kit=replace(bench.kit, events=events)), SCREEN)
    text = "".join(item.text for page in piece.pages for item in walk(page.items) if isinstance(item, Glyphs))
    return text.replace(" ", ""), {problem.code for problem in piece.problems}, piece.sound


@pytest.mark.parametrize("count", [4, 6])
def test_a_full_page_does_without_notes_and_says_so(bench: Workbench, count: int) -> None:
    text, codes, sound = made(bench, count)
    assert sound and "notes-left-out" in codes
    assert "Free" not in text and text.count("largehall") == text.count("10am") == count


@pytest.mark.parametrize("count", [1, 2, 3])
def test_with_room_they_stay(bench: Workbench, count: int) -> None:
    text, codes, sound = made(bench, count)
    assert sound and "notes-left-out" not in codes and text.count("Noneedtobook") == count


def test_without_notes_nothing_is_told(bench: Workbench) -> None:
    _, codes, sound = made(bench, 6, note="")
    assert sound and "notes-left-out" not in codes
