"""Which wording of a message stands on a page is found from its letters."""

from __future__ import annotations

import pytest

from gui.steps.wordings_used import Place, Used, used
from kit.model.message import Wording

SAID = Wording("Time to talk", "A talk helps.", "A talk helps, with your midwife or with a friend.")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([Place("Timetotalk", "headline")], Used(("headline",), False)),
        ([Place("Atalkhelps.", "long")], Used(("short",), True)),
        ([Place("Atalkhelps.", "short")], Used(("short",), False)),
        ([Place("Atalkhelps,withyourmid-wifeorwithafriend.", "long")], Used(("long",), False)),
        ([Place("Atalkhelps.", "short"), Place("Timetotalk", "headline")], Used(("headline", "short"), False)),
        ([Place("Somethingelseentirely", "long")], Used((), False)),
        ([], Used((), False)),
    ],
    ids=["exact", "shortened", "short by design", "with a hyphen", "two places", "another message", "nowhere"],
)
def test_the_wording_is_the_one_whose_letters_are_there(shown: list[Place], expected: Used) -> None:
    assert used(shown, SAID) == expected
