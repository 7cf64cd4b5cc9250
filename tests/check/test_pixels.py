"""Text on pictures: the contrast to the pixels that are really behind it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from kit.check.pages import check_pages
from kit.check.pixels import Thumbnails
from kit.model.picture import PictureData
from kit.pictures.reading import read_picture_bytes
from kit.problems import Problem
from kit.scene import Circle, Glyphs, Gradient, Group, Item, Page, Picture, Rectangle, Role, Shade, Shape
from kit.units import Box, Size
from kit.words.saying import FILES
from tests.workshop import COLOURS, on_sheets, readings_of

WHOLE = Box(0, 0, 100, 100)
LINE = Box(20, 20, 60, 6)
DARK, LIGHT = (20, 24, 30), (240, 236, 230)


def picture(image: Image.Image, form: str = "PNG") -> PictureData:
    data = io.BytesIO()
    image.save(data, form)
    made, problems = read_picture_bytes("photo", data.getvalue(), "photo")
    assert made, problems
    return made


def plain(colour: tuple[int, ...], mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (400, 400), colour)


def page(colour: str, *before: Item) -> Page:
    run = Glyphs(20, 25, "any", 12, COLOURS[colour], (), LINE)
    text = Group(Role.PARAGRAPH, (run,), LINE, kind="text")
    return Page("front", Size(100, 100), (*before, text), "en", COLOURS["white"])


def contrast_problem(colour: str, data: PictureData, *after: Item, place: Picture | None = None) -> Problem | None:
    items = (Group(Role.FIGURE, (place or Picture("photo", WHOLE),), WHOLE, kind="picture"), *after)
    problems = check_pages(on_sheets([page(colour, *items)]), {"photo": replace(data, vector=True)})
    return next((each for each in problems if each.code == "contrast"), None)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
@pytest.mark.parametrize(
    ("colour", "photo", "wrong"),
    [("midnight", DARK, True), ("midnight", LIGHT, False), ("paper", DARK, False), ("paper", LIGHT, True)],
)
def test_dark_words_need_a_light_photo_and_light_words_a_dark_one(
    colour: str, photo: tuple[int, int, int], wrong: bool, form: str
) -> None:
    problem = contrast_problem(colour, picture(plain(photo), form))
    assert (problem is not None) is wrong
    if problem:
        assert f"{colour} over the picture photo has a contrast of" in problem.message


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_photos_and_photos_in_four_inks_are_seen_as_they_look(mode: str) -> None:
    dark = picture(plain(DARK).convert(mode), "JPEG")
    light = picture(plain(LIGHT).convert(mode), "JPEG")
    assert contrast_problem("midnight", dark) and not contrast_problem("midnight", light)
    assert contrast_problem("paper", light) and not contrast_problem("paper", dark)


def bright_corner(image: Image.Image) -> None:
    ImageDraw.Draw(image).rectangle((280, 0, 400, 400), fill=LIGHT)


def a_speck(image: Image.Image) -> None:
    ImageDraw.Draw(image).rectangle((200, 88, 202, 90), fill=LIGHT)


def elsewhere(image: Image.Image) -> None:
    ImageDraw.Draw(image).rectangle((0, 120, 400, 400), fill=LIGHT)


@pytest.mark.parametrize(("paint", "wrong"), [(bright_corner, True), (a_speck, False), (elsewhere, False)])
def test_where_the_photo_is_hardest_counts_but_no_speck(paint: Callable[[Image.Image], None], wrong: bool) -> None:
    image = plain(DARK)
    paint(image)
    assert (contrast_problem("paper", picture(image)) is not None) is wrong


@pytest.mark.parametrize(("alpha", "wrong"), [(20, False), (60, False), (200, True), (255, True)])
def test_a_clear_picture_shows_what_is_behind_it(alpha: int, wrong: bool) -> None:
    data = picture(plain((*DARK, alpha), "RGBA"))
    assert (contrast_problem("midnight", data) is not None) is wrong


def panel(colour: str, box: Box) -> Shape:
    return Shape((Rectangle(box),), box, fill=COLOURS[colour])


def test_a_panel_on_the_photo_is_all_that_counts_where_it_covers_the_words() -> None:
    data = picture(plain(DARK))
    assert contrast_problem("midnight", data, panel("paper", Box(10, 10, 80, 30))) is None
    assert contrast_problem("midnight", data, panel("paper", Box(10, 10, 40, 30))) is not None


def test_only_what_is_seen_of_a_photo_counts() -> None:
    image = plain(LIGHT)
    ImageDraw.Draw(image).rectangle((0, 0, 400, 200), fill=DARK)
    lower = Picture("photo", Box(0, -50, 100, 100), clip=Box(0, 0, 100, 50))
    assert contrast_problem("midnight", picture(image), place=lower) is None
    beside = Picture("photo", WHOLE, clip=Box(0, 40, 100, 60))
    assert contrast_problem("midnight", picture(plain(DARK)), place=beside) is None


def test_what_a_group_cuts_off_is_not_behind_the_text() -> None:
    dark = Group(Role.ARTIFACT, (panel("midnight", WHOLE),), WHOLE, clip=(Rectangle(Box(0, 50, 100, 50)),))
    ((_, _, _, background),) = readings_of(page("midnight", dark), Thumbnails({}))
    assert background == COLOURS["white"]


@pytest.mark.parametrize(
    ("side", "strength", "wrong"),
    [("top", 0.9, False), ("all over", 0.8, False), ("bottom", 0.9, True), ("left", 0.9, True), ("top", 0.2, True)],
)
def test_a_shade_counts_where_it_is_and_as_strong_as_it_is_there(side: str, strength: float, wrong: bool) -> None:
    shaded = Picture("photo", WHOLE, shade=Shade(COLOURS["midnight"], side, strength))
    problem = contrast_problem("paper", picture(plain(LIGHT)), place=shaded)
    assert (problem is not None) is wrong
    if problem:
        assert "in spite of its shade" in problem.message


@pytest.mark.parametrize(("reach", "wrong"), [(1.0, False), (0.9, False), (0.6, True), (0.3, True)])
def test_a_shade_counts_as_far_as_it_goes(reach: float, wrong: bool) -> None:
    shaded = Picture("photo", WHOLE, shade=Shade(COLOURS["midnight"], "top", 0.9, reach))
    assert (contrast_problem("paper", picture(plain(LIGHT)), place=shaded) is not None) is wrong


@pytest.mark.parametrize(
    ("shade", "advice", "not_advised"),
    [
        (Shade(COLOURS["midnight"], "top", 0.2), "strength", "reach"),
        (Shade(COLOURS["midnight"], "top", 1.0, 0.3), "reach", "strength"),
        (Shade(COLOURS["midnight"], "bottom", 1.0), "box", "strength"),
    ],
)
def test_the_advice_is_something_that_can_still_be_done(shade: Shade, advice: str, not_advised: str) -> None:
    problem = contrast_problem("paper", picture(plain(LIGHT)), place=Picture("photo", WHOLE, shade=shade))
    assert problem is not None
    hint = FILES.say(problem.for_staff()).hint
    assert f"'{advice}'" in hint and "'box'" in hint and not_advised not in hint


def test_a_shade_hides_what_is_below_a_clear_picture() -> None:
    shaded = Picture("photo", WHOLE, shade=Shade(COLOURS["midnight"], "all over", 0.9))
    clear = picture(plain((*LIGHT, 10), "RGBA"))
    assert contrast_problem("paper", clear, place=shaded) is None
    assert contrast_problem("midnight", clear, place=shaded) is not None


def test_what_is_cut_out_of_a_photo_is_not_behind_the_text() -> None:
    dark = picture(plain(DARK))
    assert contrast_problem("midnight", dark, place=Picture("photo", WHOLE, mask=Circle(50, 80, 20))) is None
    assert contrast_problem("midnight", dark, place=Picture("photo", WHOLE, mask=Circle(50, 40, 25))) is not None


@pytest.mark.parametrize(
    ("colour", "start", "end", "wrong"),
    [
        ("midnight", (0, 0), (0, 100), False),
        ("midnight", (0, 100), (0, 0), True),
        ("paper", (0, 100), (0, 0), False),
        ("midnight", (0, 0), (100, 0), True),
    ],
)
def test_of_a_gradient_the_hardest_place_under_the_words_counts(
    colour: str, start: tuple[float, float], end: tuple[float, float], wrong: bool
) -> None:
    ground = Gradient(COLOURS["paper"], COLOURS["midnight"], start, end)
    for each in (
        replace(page(colour), ground=ground),
        page(colour, Group(Role.ARTIFACT, (Shape((Rectangle(WHOLE),), WHOLE, fill=ground),), WHOLE)),
    ):
        problems = [problem for problem in check_pages(on_sheets([each]), {}) if problem.code == "contrast"]
        assert bool(problems) is wrong
        assert all("on paper to midnight has" in problem.message for problem in problems)
