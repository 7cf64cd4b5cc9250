"""Right to left: every box is where its counterpart is on the page from left to right, seen in a mirror."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.layout.mirroring import mirrored, mirrored_paint
from kit.layout.pages import lay_out
from kit.model.library import Library
from kit.model.template import Template
from kit.qr.cells import Cells
from kit.scene import Circle, Gradient, Group, Page, Picture, Rectangle, Role, Shade, Shape
from kit.store import Store
from kit.units import Box
from tests.workshop import (
    COLOURS,
    KIT,
    glyphs_of,
    groups,
    logo,
    page_of,
    shipped,
    texts,
    typefaces,
    with_logos,
)

LOGOS = [logo("red.png", 400, 200, (200, 20, 40)), logo("blue.png", 200, 200, (20, 40, 200))]
LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
HANG = 0.5
"""By how much of its height a line that begins at the left may stand further out: an opening quotation mark."""

NAMES = sorted(shipped().templates)


def turned_round() -> Library:
    """Return the shipped library, in which English runs from right to left."""
    known = shipped()
    languages = {**known.languages, "en": replace(known.languages["en"], direction="rtl")}
    return replace(known, languages=languages)


def both_ways(made: Template) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
    chosen = replace(KIT, messages=("first-1001-days", "relationships", "who-holds", "small-wellies"))
    kit, pictures = with_logos(replace(chosen, thank_you=replace(chosen.thank_you, partners=("zero-to-three",))), LOGOS)
    forth, back = shipped(), turned_round()
    return tuple(lay_out(kit, each, made, made.size, pictures, typefaces()) for each in (forth, back))  # type: ignore[return-value]


def close(box: Box, wanted: Box) -> bool:
    """Tell whether two boxes are one; a mark beside a time parts a pair of letters, and what is as wide is wider."""
    across = abs(box.x - wanted.x) < 0.3 and abs(box.right - wanted.right) < 0.3
    return across and abs(box.y - wanted.y) < 0.06 and abs(box.height - wanted.height) < 0.06


def lines_of(group: Group) -> list[Box]:
    """Return the box of each line of a text."""
    found: dict[float, Box] = {}
    for run in glyphs_of(group):
        at = run.x if run.turn % 180 else run.baseline
        found[at] = found[at].union(run.box) if at in found else run.box
    return list(found.values())


@pytest.mark.parametrize("id", NAMES)
def test_every_page_is_the_mirror_of_its_counterpart(id: str) -> None:
    for page, seen in zip(*both_ways(shipped().templates[id]), strict=True):
        width = page.size.width
        assert not page.mirrored and seen.mirrored
        assert seen.folds == pytest.approx(sorted(width - fold for fold in page.folds))
        for one, counterpart in zip(groups(page), groups(seen), strict=True):
            assert (one.kind, one.role, one.alt) == (counterpart.kind, counterpart.role, counterpart.alt)
            assert close(counterpart.box, one.box.mirrored(width)), (one.kind, one.box, counterpart.box)
        words = [each for each in groups(page) if glyphs_of(each)]
        assert words
        assert texts(page) == [text.replace(LEFT_TO_RIGHT, "") for text in texts(seen)]


@pytest.mark.parametrize("id", NAMES)
def test_lines_begin_at_the_right_and_drawings_are_drawn_the_other_way_round(id: str) -> None:
    for page, seen in zip(*both_ways(shipped().templates[id]), strict=True):
        width = page.size.width
        for one, counterpart in zip(groups(page), groups(seen), strict=True):
            if one.kind not in ("list", "thank-you"):  # their entries are filled in reading order
                for line, turned in zip(lines_of(one), lines_of(counterpart), strict=True):
                    wanted = line.mirrored(width)
                    assert turned.x == pytest.approx(wanted.x, abs=HANG * line.height), (one.kind, line, turned)
                    assert turned.width == pytest.approx(wanted.width, abs=1), "a mark beside a time parts a pair"
                    assert (turned.y, turned.height) == pytest.approx((wanted.y, wanted.height), abs=0.5)
            circles = [
                [(dot.x, dot.y) for shape in each.items if isinstance(shape, Shape) for dot in shape.figures]
                for each in (one, counterpart)
                if one.counted and all(isinstance(dot, Circle) for dot in each.items[0].figures)  # type: ignore[union-attr]
            ]
            if circles:
                there, here = circles
                assert [(width - x, y) for x, y in there] == [pytest.approx(place) for place in here]


def test_a_code_is_moved_as_it_is_for_no_program_reads_it_in_a_mirror() -> None:
    ((page,), (seen,)) = both_ways(shipped().templates["poster-event"])
    (code,), (counterpart,) = groups(page, "qr"), groups(seen, "qr")
    across = counterpart.box.x - code.box.x
    assert abs(across) > 50
    for one, other_one in zip(code.items, counterpart.items, strict=True):
        assert close(other_one.box, one.box.moved(across, 0))
        if isinstance(one, Shape):
            assert isinstance(other_one, Shape)
            for module, moved in zip(one.figures, other_one.figures, strict=True):
                assert isinstance(module, Cells | Rectangle) and type(moved) is type(module)
                assert not isinstance(module, Cells) or moved.rows == module.rows
                assert close(moved.box, module.box.moved(across, 0))


def test_pictures_and_what_is_cut_out_of_them_show_the_same_elsewhere() -> None:
    shade = Shade(COLOURS["midnight"], "left", 0.5)
    picture = Picture("p", Box(-10, 0, 60, 30), Box(0, 0, 40, 30), Rectangle(Box(0, 0, 40, 30), 2), shade)
    items = (Group(Role.FIGURE, (picture,), Box(0, 0, 40, 30), kind="picture"),)
    store = Store()
    (group,) = mirrored(items, 100, store)
    assert isinstance(group, Group)
    (seen,) = group.items
    assert isinstance(seen, Picture)
    assert (seen.clip, seen.mask) == (Box(60, 0, 40, 30), Rectangle(Box(60, 0, 40, 30), 2))
    assert seen.box == Box(50, 0, 60, 30), "10 mm of it are still cut at its own left"
    assert seen.shade == shade._replace(side="right")
    assert mirrored(items, 100, store)[0] is group, "the same item gives the very same one"
    assert mirrored((group,), 100, store) == items


def test_a_gradient_runs_the_other_way() -> None:
    gradient = Gradient(COLOURS["sun"], COLOURS["coral"], (0, 5), (80, 5))
    assert mirrored_paint(gradient, 100) == gradient._replace(start=(100, 5), end=(20, 5))
    assert mirrored_paint(COLOURS["sun"], 100) is COLOURS["sun"]


def test_figures_addresses_and_telephone_numbers_stay_readable() -> None:
    kit = replace(KIT, language="ur")
    said = texts(page_of("- column:\n    - group: phone\n    - group: website\n    - group: email\n", kit))
    assert said == ["01632 960001", "acorns.example", "hello@acorns.example"]
