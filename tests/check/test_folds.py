"""Folds: what is to be read keeps clear of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.pages import check_pages
from tests.workshop import on_sheets, pages_of, template_from

FOLDED = """
name: {en: Folded}
kind: leaflet
size: A4 landscape
fold: tri-fold
pages:
  - name: inside
    panel: inside
    ground: white
    layers:
      - column:
          - {shape: rectangle, height: 20mm}
          - row: [{space: LEFT}, {KIND: WHAT, width: 40mm, OPTION}]
        padding: 20mm 0mm
"""
"""The first fold of the spread is 100 mm from the left."""


def told(text: str, scale: float = 1.0) -> list[str]:
    made = template_from(text)
    (sheet,) = (each for each in on_sheets(pages_of(made), made=made) if each.placements)
    sheet = replace(sheet, placements=tuple(replace(each, scale=scale) for each in sheet.placements))
    return [problem.name for problem in check_pages([sheet], {})]


@pytest.mark.parametrize(("left", "wrong"), [(60, True), (96, True), (98, True), (102.5, True), (103.2, False)])
def test_a_code_on_a_fold_or_within_3_mm_of_it_is_told(left: float, wrong: bool) -> None:
    text = FOLDED.replace("LEFT", f"{left}mm").replace("KIND: WHAT", "qr: event.link").replace("OPTION", "side: 40mm")
    assert told(text) == ["fold"] * wrong


@pytest.mark.parametrize(("left", "wrong"), [(96, True), (101, True), (103.5, False), (56.5, False), (57.5, True)])
def test_text_on_a_fold_or_within_3_mm_of_what_is_printed_of_it_is_told(left: float, wrong: bool) -> None:
    """Text that is set to the right has the last of its letters 40 mm further on."""
    align = "left" if left > 60 else "right"
    text = FOLDED.replace("LEFT", f"{left}mm").replace("KIND: WHAT", "text: H").replace("OPTION", f"align: {align}")
    assert told(text) == ["fold"] * wrong


@pytest.mark.parametrize(("left", "align", "wrong"), [(56, "right", True), (101, "left", False), (50, "right", False)])
def test_where_pages_are_made_smaller_what_is_read_comes_nearer_to_folds_which_stay(
    left: float, align: str, wrong: bool
) -> None:
    """Nine tenths of its size round the middle, which is at 148.5 mm, a text that ends at 96 mm ends at 101.3 mm."""
    text = FOLDED.replace("LEFT", f"{left}mm").replace("KIND: WHAT", "text: H").replace("OPTION", f"align: {align}")
    assert told(text, 0.9) == ["fold.smaller"] * wrong


def test_a_drawing_may_run_over_a_fold() -> None:
    text = FOLDED.replace("LEFT", "60mm").replace("KIND: WHAT", "shape: circle").replace("OPTION", "height: 40mm")
    assert not told(text)
