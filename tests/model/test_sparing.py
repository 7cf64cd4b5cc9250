"""Pale and black inks: words can be read on every ground, and dots are told apart."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from kit.colour import BLACK, Colour, contrast
from kit.model.sparing import BLACK_ONLY, FULL, SAVER, days, grounds, told_apart, words
from tests.workshop import shipped

GARISH = {
    name: Colour(name, rgb, (0, 0, 0, 0))
    for name, rgb in {
        "navy": (0, 0, 90), "red": (220, 0, 0), "green": (0, 90, 0), "lemon": (255, 255, 90), "snow": (250, 250, 255),
        "black": (0, 0, 0), "pink": (255, 0, 170),
    }.items()
}  # fmt: skip


@pytest.fixture(params=["shipped", "garish"])
def palette(request: pytest.FixtureRequest) -> dict[str, Colour]:
    return dict(shipped().campaign.palette) if request.param == "shipped" else GARISH


@pytest.mark.parametrize("inks", [SAVER, BLACK_ONLY])
def test_words_can_be_read_on_every_ground(palette: dict[str, Colour], inks: str) -> None:
    every = set(words(palette, inks).values())
    assert len(every) == 1
    for ground in grounds(palette, inks).values():
        assert contrast(every.copy().pop(), ground) >= 4.5


def test_black_only_has_no_colour_in_it(palette: dict[str, Colour]) -> None:
    for made in (grounds(palette, BLACK_ONLY), words(palette, BLACK_ONLY), days(palette, BLACK_ONLY)):
        assert all(len(set(colour.rgb)) == 1 and colour.cmyk[:3] == (0, 0, 0) for colour in made.values())
    assert set(words(palette, BLACK_ONLY).values()) == {BLACK}


def test_the_shipped_days_and_grounds_are_told_apart_in_black_only() -> None:
    palette = shipped().campaign.palette
    dots, pale = days(palette, BLACK_ONLY), grounds(palette, BLACK_ONLY)
    for light in ("paper", "midnight"):
        levels = [dots[name].rgb[0] for name in (light, "sun", "coral")]
        assert all(abs(one - other) >= 50 for one, other in combinations(levels, 2))
    levels = sorted({pale[name].rgb[0] for name in ("midnight", "coral", "lilac", "sun", "paper")})
    assert len(levels) == 5 and all(other - one >= 5 for one, other in pairwise(levels))


@pytest.mark.parametrize("three", [("paper", "sun", "mint"), ("midnight", "lilac", "mint"), ("coral", "sun", "lilac")])
def test_any_three_colours_of_days_are_told_apart_in_black_only(three: tuple[str, ...]) -> None:
    dots = days(shipped().campaign.palette, BLACK_ONLY)
    levels = [colour.rgb[0] for colour in told_apart([dots[name] for name in three])]
    assert all(abs(one - other) >= 50 for one, other in combinations(levels, 2))
    assert len({colour.rgb for colour in told_apart([dots["sun"]] * 3)}) == 1


def test_full_inks_change_nothing(palette: dict[str, Colour]) -> None:
    assert grounds(palette, FULL) == words(palette, FULL) == days(palette, FULL) == palette


def test_where_ink_is_saved_grounds_are_pale_and_days_keep_their_colours(palette: dict[str, Colour]) -> None:
    pale, dots = grounds(palette, SAVER), days(palette, SAVER)
    for name, colour in palette.items():
        assert dots[name] == colour or colour.luminance() >= 0.85
        assert pale[name].luminance() >= colour.luminance() and min(pale[name].rgb) >= 150
