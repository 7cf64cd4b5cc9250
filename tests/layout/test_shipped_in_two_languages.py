"""Every shipped design in two languages: nothing is refused, both are there, and neither is set smaller.

What is tried is what a usual group chooses: logo, details, thanks; four messages and an event, or one message alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kit.check.pages import check_pages
from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.model.preset import SCREEN
from kit.press.impose import impose
from kit.problems import Severity
from kit.scene import Group, Page
from tests.layout.test_shipped_templates import CASES, TEMPLATES, pictures
from tests.workshop import glyphs_of, groups, shipped, typefaces

USUAL = CASES["4 messages"]
KITS = {"an event": USUAL, "one message": replace(USUAL, events=(), messages=USUAL.messages[:1])}
PAIRS = [("cy", "en"), ("en", "ur")]


def pages(id: str, kit: Kit, first: str, second: str) -> Sequence[Page]:
    """Return the pages of a shipped design, filled from a kit in two languages."""
    made, shown = shipped().templates[id], {logo.file: pictures()[logo.file] for logo in kit.logos}
    both = replace(kit, language=first, second_language=second)
    return lay_out(both, shipped(), made, made.size, shown, typefaces())


def headlines(page: Page) -> dict[tuple[str, int], list[Group]]:
    """Return the headlines of messages, each with that of the other language, by message and place in the design."""
    found: dict[tuple[str, int], list[Group]] = {}
    for group in groups(page, "message"):
        if group.role.name in ("H1", "H2"):
            found.setdefault((group.source.field, group.source.line), []).append(group)
    return found


def size(group: Group) -> float:
    return max(run.size for run in glyphs_of(group))


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("id", TEMPLATES)
def test_a_design_in_two_languages_is_not_refused_and_gives_both_headlines_one_size(
    id: str, first: str, second: str
) -> None:
    made = shipped().templates[id]
    for name, kit in KITS.items():
        both = pages(id, kit, first, second)
        sheets = impose(both, made.fold, made.size.size, SCREEN.imposition)
        found = check_pages(sheets, pictures())
        assert not [problem.message for problem in found if problem.severity is Severity.ERROR], name
        for page in both:
            for one, *other in headlines(page).values():
                assert [each.language for each in (one, *other)] == ["", second], f"{name}: {page.name}"
                assert size(other[0]) == pytest.approx(size(one)), f"{name}: {page.name}"


@pytest.mark.parametrize("id", TEMPLATES)
def test_words_in_two_languages_leave_every_page_its_pictures(id: str) -> None:
    """People who would be too small to be made out are left out, and a frieze that fills what words leave."""
    for name, kit in KITS.items():
        alone, both = (pages(id, kit, "cy", second) for second in ("", "en"))
        for one, other in zip(alone, both, strict=True):
            if (id, one.name) == ("leaflet-tri-fold", "back"):
                continue
            drawn = [any(group.items for group in groups(page, "art")) for page in (one, other)]
            assert drawn[1] >= drawn[0], f"{name}: {one.name}"
