"""Large words set close to one another stand clear: two languages of a headline, and a weekday over its figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.scene import Page, Role
from kit.units import Box
from tests.layout.test_shipped_templates import CASES, pictures
from tests.workshop import printed, shipped, typefaces

KIT = CASES["all in order"]
CLEAR = 0.5  # mm


def laid_out(design: str, kit: Kit) -> tuple[Page, ...]:
    template = shipped().templates[design]
    return tuple(lay_out(kit, shipped(), template, template.size, pictures(), typefaces()))


def least_gap(inks: Iterable[Box]) -> float:
    """Return the least distance of texts below one another, in mm."""
    return min(below.y - above.bottom for above, below in pairwise(sorted(inks, key=lambda box: box.y)))


@pytest.mark.parametrize("design", ["card-thank-you", "window-babies-welcome"])
@pytest.mark.parametrize("second", [tag for tag in shipped().languages if tag not in ("en", "gu", "ta")])
def test_the_headline_in_a_second_language_stands_clear_of_the_first(design: str, second: str) -> None:
    front, *_ = laid_out(design, replace(KIT, second_language=second))
    inks = [box for group, box in printed(front) if group.role is Role.H1]
    assert least_gap(inks) >= CLEAR


@pytest.mark.parametrize("second", ["", "en"])
@pytest.mark.parametrize("case", ["all in order", "eight logos"])
@pytest.mark.parametrize("language", shipped().languages)
def test_the_weekday_and_the_month_stand_clear_of_the_figure(language: str, case: str, second: str) -> None:
    second = "cy" if second == language else second
    for number in range(7):
        day = date(2016, 6, 8) + timedelta(days=number)
        kit = replace(CASES[case], language=language, second_language=second)
        kit = replace(kit, events=(replace(KIT.events[0], date=day),))
        *_, back = laid_out("leaflet-two-sides", kit)
        assert least_gap(box for group, box in printed(back) if group.source.field == "events[0].date") >= CLEAR, day
