"""A stitched booklet is printed on whole sheets, and whoever prints it is told of the pages that stay blank."""

from __future__ import annotations

import pytest

from kit.check.booklets import check_booklet
from kit.colour import WHITE
from kit.model.fold import SADDLE_STITCH
from kit.scene import Page
from kit.units import PAPER
from kit.words.saying import FILES


def pages(count: int) -> list[Page]:
    return [Page("page", PAPER["A5"], (), "en", WHITE)] * count


@pytest.mark.parametrize(("count", "blank"), [(1, 3), (4, 0), (5, 3), (6, 2), (7, 1), (8, 0)])
def test_blank_pages_are_told(count: int, blank: int) -> None:
    said = [FILES.say(problem).message for problem in check_booklet(pages(count), SADDLE_STITCH)]
    stay = "1 page stays" if blank == 1 else f"{blank} pages stay"
    assert [stay in sentence for sentence in said] == ([True] if blank else [])


def test_other_leaflets_have_no_blank_pages() -> None:
    assert not list(check_booklet(pages(5), "none"))
