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


@pytest.mark.parametrize("behind", ["paper", "midnight", "coral", "sun", "mint", "lilac"])
@pytest.mark.parametrize(
    "three",
    [("paper", "sun", "coral"), ("paper", "sun", "mint"), ("midnight", "lilac", "mint"), ("coral", "sun", "lilac")],
)
def test_any_three_colours_of_days_are_told_apart_and_from_their_ground_in_black_only(
    three: tuple[str, ...], behind: str
) -> None:
    palette = shipped().campaign.palette
    dots, ground = days(palette, BLACK_ONLY), grounds(palette, BLACK_ONLY)[behind]
    told = told_apart([dots[name] for name in three], ground)
    assert all(abs(one.rgb[0] - other.rgb[0]) >= 50 for one, other in combinations([*told, ground], 2))
    order = sorted(range(3), key=lambda number: dots[three[number]].rgb[0])
    assert order == sorted(range(3), key=lambda number: told[number].rgb[0]), "what is lighter stays lighter"
    assert len({colour.rgb for colour in told_apart([dots["sun"]] * 3, ground)}) == 1


def test_days_that_are_told_apart_stay_as_they_are() -> None:
    palette = shipped().campaign.palette
    dots = days(palette, BLACK_ONLY)
    three = [dots[name] for name in ("midnight", "coral", "mint")]
    assert told_apart(three, grounds(palette, BLACK_ONLY)["paper"]) == three


def test_full_inks_change_nothing(palette: dict[str, Colour]) -> None:
    assert grounds(palette, FULL) == words(palette, FULL) == days(palette, FULL) == palette


def test_where_ink_is_saved_grounds_are_pale_and_days_keep_their_colours(palette: dict[str, Colour]) -> None:
    pale, dots = grounds(palette, SAVER), days(palette, SAVER)
    for name, colour in palette.items():
        assert dots[name] == colour or colour.luminance() >= 0.85
        assert pale[name].luminance() >= colour.luminance() and min(pale[name].rgb) >= 150
