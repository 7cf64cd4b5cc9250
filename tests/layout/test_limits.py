"""Every shipped design with less and more than it says it takes: no message to four, with and without all the rest."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

import pytest

from kit.check.pages import check_pages
from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.model.preset import PRESETS
from kit.problems import Severity
from kit.scene import Page
from tests.layout.test_shipped_templates import CASES, TEMPLATES, pictures
from tests.workshop import groups, on_sheets, printed, shipped, typefaces

BASE, FULL = CASES["all in order"], CASES["eight logos"]
TWELVE = CASES["twelve to thank"].thank_you
MESSAGES = ("first-1001-days", "relationships", "baby-here", "foundations")


def kits() -> Iterator[tuple[str, Kit]]:
    """Yield a kit for each number of messages, with and without an event, with nothing else and with all there is."""
    for number, event, everything in product(range(5), (True, False), (True, False)):
        name = f"{number} messages, {'an' if event else 'no'} event, {'all' if everything else 'nothing'} else"
        yield (
            name,
            replace(
                FULL if everything else BASE,
                messages=MESSAGES[:number],
                events=BASE.events if event else (),
                logos=FULL.logos if everything else (),
                thank_you=TWELVE if everything else None,
            ),
        )


KITS = dict(kits())


@functools.lru_cache(maxsize=1)
def laid_out(id: str) -> Mapping[str, tuple[Page, ...]]:
    made = shipped().templates[id]
    return {
        name: lay_out(kit, shipped(), made, made.size, pictures() if kit.logos else {}, typefaces())
        for name, kit in KITS.items()
    }


@pytest.mark.parametrize("id", TEMPLATES)
def test_every_number_of_messages_makes_a_piece_wherever_it_goes(id: str) -> None:
    found = [
        f"{name}: {preset.id}: {problem.page}: {problem.message}"
        for name, pages in laid_out(id).items()
        for preset in PRESETS.values()
        for problem in check_pages(on_sheets(pages, preset, shipped().templates[id]), pictures())
        if problem.severity is Severity.ERROR or problem.code in ("contrast", "empty-page")
    ]
    assert not found, "\n".join(found)


HOLE = 0.36
"""The share of a page's height that may have nothing on it from edge to edge."""


def tallest_gap(page: Page) -> float:
    """Return the share of a page's height that the tallest band without text, logo, code, drawing or shape takes."""
    drawn = [group.box for kind in ("art", "shape") for group in groups(page, kind)]
    boxes = [box for _, box in printed(page)] + drawn
    reached, gap = 0.0, 0.0
    for box in sorted(boxes, key=lambda box: box.y):
        gap = max(gap, box.y - reached)
        reached = max(reached, box.bottom)
    return max(gap, page.size.height - reached) / page.size.height


@pytest.mark.parametrize("id", TEMPLATES)
def test_no_page_has_a_hole_for_want_of_messages(id: str) -> None:
    found = [
        f"{name}: {page.name}: {gap:.2f}"
        for name, pages in laid_out(id).items()
        for page in pages
        if (gap := tallest_gap(page)) > HOLE
    ]
    assert not found, "\n".join(found)
