"""The boxes of a template's elements: where the elements are, each once, with labels that stay on the page."""

from __future__ import annotations

import pytest

from kit.proof.outlines import CONTAINER, LEAF, Outline, outlines, with_outlines
from kit.proof.trials import Trial, shown_case
from kit.scene import Group, Page, Role, Shape, walk
from kit.trying.cases import cases
from kit.trying.trials import Bench
from kit.units import Box
from tests.workshop import groups, shipped, typefaces

FACES = ("AtkinsonHyperlegibleNext_400Regular.ttf",)


def tried(id: str) -> tuple[Bench, Trial, tuple[tuple[Outline, ...], ...]]:
    template = shipped().templates[id]
    bench = Bench(template, shipped(), {}, typefaces())
    case = cases(template, shipped())[0]
    trial = shown_case(case, bench)
    return bench, trial, outlines(trial, bench)


@pytest.mark.parametrize("id", sorted(shipped().templates))
def test_every_text_on_the_page_stands_in_a_box_of_its_element(id: str) -> None:
    _, trial, found = tried(id)
    for page, boxes in zip(trial.pages, found, strict=True):
        known = {(outline.kind, outline.line) for outline in boxes}
        shown = [group for group in groups(page) if group.kind in ("message", "event", "group", "text")]
        assert {(group.kind, group.source.line) for group in shown} <= known
        for group in shown:
            places = [each.box for each in boxes if each.line == group.source.line and each.kind == group.kind]
            assert any(place.contains(group.box, 0.5) for place in places), (id, group.kind, group.source.line)


def test_no_element_has_two_boxes_in_one_place() -> None:
    _, _, found = tried("leaflet-tri-fold")
    for boxes in found:
        assert len(boxes) == len(set(boxes))
        assert {outline.holds for outline in boxes} == {True, False}


def test_boxes_are_lines_over_the_page_that_nobody_is_read() -> None:
    bench, trial, found = tried("poster-event")
    page = trial.pages[0]
    made: Page = with_outlines(page, found[0], 0.35, FACES, bench)
    assert made.items[:-1] == page.items
    added = made.items[-1]
    assert isinstance(added, Group)
    assert added.role is Role.ARTIFACT
    frames = [item for item in walk(added.items) if isinstance(item, Shape) and item.stroke]
    assert [frame.box for frame in frames] == [outline.box for outline in found[0]]
    assert {frame.stroke for frame in frames} == {CONTAINER, LEAF}


def test_labels_stay_on_the_page_and_apart() -> None:
    bench, trial, found = tried("poster-event")
    page = trial.pages[0]
    added = with_outlines(page, found[0], 0.35, FACES, bench).items[-1]
    assert isinstance(added, Group)
    grounds = [item.box for item in added.items if isinstance(item, Shape) and item.fill]
    whole = Box(0, 0, page.size.width, page.size.height)
    assert len(grounds) == len(found[0])
    assert all(whole.contains(ground) for ground in grounds)
    assert not any(one.overlaps(other, 0.05) for index, one in enumerate(grounds) for other in grounds[:index])
