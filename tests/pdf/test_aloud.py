"""Real pieces for a screen: what a screen reader says of them, and what programs that check files find."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pdfua
import pytest

from kit.model.kit import PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import Workbench, lay_out_piece, read
from kit.printed import print_piece
from tests.pdf.aloud import aloud
from tests.pdf.structure import faults, opened
from tests.test_ticket import EXAMPLE


@cache
def bench() -> Workbench:
    return read(EXAMPLE)


@cache
def written(design: str, first: str, second: str = "") -> bytes:
    own = replace(bench(), kit=replace(bench().kit, language=first, second_language=second))
    return print_piece(lay_out_piece(PieceChoice(design), own, SCREEN), own)


def test_a_poster_in_two_languages_is_read_out_in_both_each_in_its_own() -> None:
    said = aloud(written("poster-holding", "cy", "en"))
    assert said[0].startswith("Figure: Pobl dal a byr")
    assert [each for each in said if "1001" in each] == [
        "H1: 1001 o ddyddiau. Un person bach.",
        "H1 (en): 1001 days. One small person.",
    ]
    assert said[-3:-1] == ["P: 6 tan 10 Mehefin 2016", "P (en): 6 to 10 June 2016"]


def test_a_poster_for_an_event_says_when_and_where_below_what_it_is_and_then_how_to_book() -> None:
    said = aloud(written("poster-event", "en"))
    wanted = [
        "H1: Baby and me coffee morning",
        "P: 10am to 11:30am",
        "P: St Mary’s Hall, Church Street",
        "Link: QR: https://example.org/coffee",
        "Link: 01632 960001",
    ]
    places = [said.index(each) for each in wanted]
    assert places == sorted(places)
    assert [each for each in said if each.startswith("H1")] == wanted[:1]


PIECES = [
    ("poster-event", "en", ""),
    ("poster-holding", "cy", "en"),
    ("leaflet-two-sides", "ur", ""),
    ("leaflet-tri-fold", "ar", "en"),
    ("card-thank-you", "pl", ""),
]


@pytest.mark.parametrize(("design", "first", "second"), PIECES)
def test_pdfua_finds_nothing(design: str, first: str, second: str, tmp_path: Path) -> None:
    file = tmp_path / "piece.pdf"
    file.write_bytes(written(design, first, second))
    assert pdfua.validate(str(file)).findings == ()
    assert faults(file.read_bytes()) == []


def test_pdfua_would_find_something(tmp_path: Path) -> None:
    file = tmp_path / "piece.pdf"
    with opened(written("poster-event", "en")) as whole:
        whole.Root.MarkInfo.Marked = False
        whole.save(file)
    assert pdfua.validate(str(file)).findings
