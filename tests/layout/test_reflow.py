"""Editions: what a piece says, in order and in large type, on as many A4 pages as it takes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kit.check.pages import check_pages
from kit.layout.pages import lay_out_edition, told_in_order
from kit.layout.reflow import PAPER_SIZE
from kit.layout.retold import HEADINGS
from kit.model.edition import EASY_READ, KINDS, LARGE_PRINT, POINTS, Edition
from kit.model.kit import Kit
from kit.problems import Severity
from kit.scene import Group, Page, Role
from tests.workshop import (
    EVENT,
    KIT,
    glyphs_of,
    groups,
    lines,
    logo,
    on_sheets,
    shipped,
    texts,
    typefaces,
    with_logos,
)

LOGO = logo("red.png", 400, 200, (200, 20, 40))
SHIPPED = [id for id in sorted(shipped().templates) if shipped().templates[id].kind in KINDS]
CHOSEN = replace(
    KIT,
    messages=("first-1001-days", "relationships", "who-holds", "small-wellies"),
    events=(EVENT, replace(EVENT, title="Songs", date=EVENT.date and EVENT.date.replace(day=9), link="")),
    thank_you=KIT.thank_you and replace(KIT.thank_you, partners=("zero-to-three",)),
)


def edition(id: str, which: Edition = LARGE_PRINT, kit: Kit = CHOSEN) -> tuple[Page, ...]:
    kit, pictures = with_logos(kit, [LOGO])
    return lay_out_edition(kit, shipped(), shipped().templates[id], which, pictures, typefaces())


def read(pages: tuple[Page, ...]) -> list[tuple[Role, str]]:
    """Return what stands on pages with what it is; paragraphs that go on on another page are joined."""
    found: list[tuple[Role, str]] = []
    for page in pages:
        found += [
            (group.role, " ".join(lines(group)))
            for group in groups(page)
            if glyphs_of(group) and group.role is not Role.ARTIFACT
        ]
    return found


@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("id", SHIPPED)
def test_no_letter_is_smaller_than_was_asked_for_and_every_page_is_a4(id: str, points: int) -> None:
    for page in edition(id, LARGE_PRINT._replace(points=points)):
        assert page.size == PAPER_SIZE.size
        assert min(run.size for group in groups(page) for run in glyphs_of(group)) == pytest.approx(points)
        for group in groups(page):
            assert group.box.x >= 19.9 and group.box.right <= 190.1, group.kind
            assert group.box.bottom <= 287.1


@pytest.mark.parametrize("which", [LARGE_PRINT._replace(points=24), EASY_READ])
@pytest.mark.parametrize("id", SHIPPED)
def test_nothing_overlaps_and_nothing_is_wrong_with_a_page(id: str, which: Edition) -> None:
    pages = edition(id, which)
    kit, pictures = with_logos(CHOSEN, [LOGO])
    for page in pages:
        wrong = [each for each in check_pages(on_sheets((page,)), pictures) if each.severity is not Severity.NOTE]
        assert wrong == []
        blocks = sorted((group.box for group in groups(page) if glyphs_of(group)), key=lambda box: box.y)
        assert all(above.bottom <= below.y + 0.05 for above, below in pairwise(blocks))
    assert kit.group.name in " ".join(text for _, text in read(pages)) or id == "poster-thousand-days"


def test_a_piece_is_told_in_order_each_thing_once_under_headings() -> None:
    told = read(edition("leaflet-tri-fold"))
    headings = [text for role, text in told if role in HEADINGS]
    assert headings == [
        "1001 days. One small person.",
        "Babies grow in somebody’s arms.",
        "Who is holding the one who holds?",
        "Coffee morning",
        "Little Acorns Nursery",
        "Infant Mental Health Awareness Week",
    ]
    assert [role for role, _ in told].count(Role.H1) == 1 and told[0][0] is Role.H1
    said = [text for _, text in told]
    assert len(said) == len(set(said))
    event = said.index("Coffee morning")
    assert said[event + 1 : event + 5] == [
        "Wednesday 8 June, 10am to 11:30am",
        "St Mary’s Hall",
        "Free. No need to book.",
        "example.org/coffee",
    ]
    assert "Every dot is a day:" not in said, "what a drawing shows that is not there"


def test_an_edition_has_the_longest_words_and_all_events_that_the_piece_shows() -> None:
    said = " ".join(text for _, text in read(edition("programme-week")))
    assert "Coffee morning" in said and "Songs" in said
    long = shipped().messages["relationships"].wording("en").long
    assert " ".join(long.split()) in " ".join(text for _, text in read(edition("leaflet-two-sides")))


def test_a_code_stays_and_its_address_is_beside_it() -> None:
    (page, *_) = [page for page in edition("poster-event") if groups(page, "qr")]
    (code,) = groups(page, "qr")
    assert code.box.width == pytest.approx(45)
    assert "example.org/coffee" in texts(page)


def test_a_long_paragraph_goes_on_on_the_next_page_and_no_line_is_alone() -> None:
    kit = replace(CHOSEN, thank_you=KIT.thank_you and replace(KIT.thank_you, text="We thank everyone. " * 180))
    pages = edition("leaflet-two-sides", LARGE_PRINT._replace(points=24), kit)
    parts = [
        group for page in pages for group in groups(page, "text") if "We thank everyone." in " ".join(lines(group))
    ]
    assert len(parts) > 1
    assert all(len(lines(part)) >= 2 for part in parts)
    assert " ".join(" ".join(lines(part)) for part in parts).split() == ("We thank everyone. " * 180).split()


def test_a_heading_is_never_the_last_of_a_page() -> None:
    for id in SHIPPED:
        for points in POINTS:
            for page in edition(id, LARGE_PRINT._replace(points=points)):
                told = [group for group in groups(page) if group.role is not Role.ARTIFACT]
                assert told[-1].role not in HEADINGS


def test_easy_read_has_a_sentence_a_line_and_a_picture_for_each_part() -> None:
    pages = edition("leaflet-two-sides", EASY_READ)
    long = shipped().messages["first-1001-days"].wording("en").long
    said = [text for _, text in read(pages)]
    assert "No one remembers theirs." in said and "No one remembers theirs." in long
    drawings = [group for page in pages for group in groups(page, "art")]
    assert len(drawings) >= 4
    for page in pages:
        drawn: list[Group] = groups(page, "art")
        assert all(a.box.bottom <= b.box.y + 0.05 for a, b in pairwise(drawn))
        assert all(group.box.right < 67 for group in drawn)


def test_a_language_from_right_to_left_is_mirrored() -> None:
    pages = edition("leaflet-two-sides", EASY_READ, replace(CHOSEN, language="ur"))
    assert all(page.mirrored for page in pages)
    assert all(group.box.x > 143 for page in pages for group in groups(page, "art"))


def test_what_is_told_of_a_kit_in_two_languages_is_told_in_both() -> None:
    kit = replace(CHOSEN, second_language="cy")
    template = shipped().templates["poster-event"]
    told = [each.words for each in told_in_order(kit, shipped(), template, {}, typefaces())]
    assert {"Wednesday 8 June, 10am to 11:30am", "Dydd Mercher 8 Mehefin, 10yb tan 11:30yb"} <= {
        part.text for part in told
    }
