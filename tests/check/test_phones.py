"""Words of pictures that are posted, as small as they are on a telephone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.phones import LEAST, PHONE, check_on_phones
from kit.library.folders import shipped_assets
from kit.model.imposition import canvas
from kit.model.kit import PieceChoice
from kit.model.preset import HOME, SOCIAL
from kit.pieces import lay_out_piece, read
from kit.scene import Placement, Sheet
from kit.units import Box, Size
from tests.workshop import page_of

EXAMPLE = shipped_assets() / "example" / "kit.yaml"


def picture(scale: float) -> Sheet:
    page = page_of("- column: [{text: Hello, style: fixed}]", size="100 x 100 mm")
    size = canvas("1080x1080")
    return Sheet("front", size, (Box(0, 0, *size),), 0.0, (Placement(page, 0, 0, scale),))


def test_it_is_told_how_small_words_are() -> None:
    (problem,) = check_on_phones([picture(0.5)], "")
    said = problem.values["size"]
    assert isinstance(said, float) and 0 < said < LEAST
    assert not list(check_on_phones([picture(10.0)], ""))
    assert Size(*canvas("1080x1080")).width > PHONE


@pytest.mark.parametrize(
    ("id", "told"), [("poster-noticeboard", True), ("social-square", False), ("social-story", False)]
)
def test_posters_full_of_words_are_told_and_pictures_made_for_it_are_not(id: str, told: bool) -> None:
    bench = read(EXAMPLE, only=[id])
    codes = {problem.code for problem in lay_out_piece(PieceChoice(id), bench, SOCIAL).problems}
    assert ("small-on-phones" in codes) == told
    assert "small-on-phones" not in {each.code for each in lay_out_piece(PieceChoice(id), bench, HOME).problems}


@pytest.mark.parametrize(
    ("events", "advised"),
    [(True, "Picture over an event"), (False, "Square picture")],
    ids=["with an event", "without"],
)
def test_a_picture_to_post_instead_shows_the_event_that_the_piece_shows(events: bool, advised: str) -> None:
    bench = read(EXAMPLE, only=["poster-noticeboard"])
    own = replace(bench, kit=bench.kit if events else replace(bench.kit, events=()))
    piece = lay_out_piece(PieceChoice("poster-noticeboard"), own, SOCIAL)
    (told,) = [each for each in piece.problems if each.code == "small-on-phones"]
    assert f"“{advised}”" in told.hint
