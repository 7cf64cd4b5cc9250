"""Problems on laid-out pages: each with a page that has it and one that has not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kit.check.pages import check_pages, for_largest_print
from kit.model.kit import Kit
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Item, Overset, Page, Rectangle, Role, Shape, Source
from kit.store import Store
from kit.units import Box, Size
from kit.words.saying import FILES
from kit.words.words import Phrase
from tests.workshop import COLOURS, EVENT, KIT, logo, on_sheets, page_of, pages_of, template_from, texts, with_logos

BLUE = (30, 80, 200)


def found(
    layers: str, kit: Kit = KIT, preset: Preset = SCREEN, pictures: Any = None, **options: Any
) -> dict[str, Problem]:
    page = page_of(layers, kit, pictures, **options)
    return {problem.code: problem for problem in check_pages(on_sheets([page], preset), pictures or {})}


def test_a_page_in_order_has_no_problem() -> None:
    layers = (
        "- column: [{event: title}, {message: long}, {qr: event.link}, {logos: up to 8}]\n  gap: 3mm\n  padding: 10mm"
    )
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, BLUE)])
    for preset in (SCREEN, HOME, PRINT_SHOP):
        assert found(layers, kit, preset, store, size="A4") == {}


def test_text_that_does_not_fit_is_an_error_with_the_words_that_are_too_many() -> None:
    kit = replace(KIT, events=(replace(EVENT, note="many words " * 60),))
    problem = found("- column: [{event: note}]\n  padding: 10mm", kit, size="60 x 60 mm")["does-not-fit"]
    assert problem.severity is Severity.ERROR
    assert "The note about the event does not fit" in problem.message and "words too long" in problem.message
    assert (problem.field, problem.page) == ("events[0].note", "front")
    assert problem.line is None  # the text is the kit's: its line is put in by whoever knows the kit's file


@pytest.mark.parametrize(
    ("words", "told"), [(1, "about 1 word too long"), (7, "about 7 words too long"), (0, "12 mm too large")]
)
def test_how_much_too_much_is_told_in_words_or_else_in_millimetres(words: int, told: str) -> None:
    page: Page = replace(page_of("- rule: 1mm"), overset=(Overset(words, 12.4, Source("t.yaml", 3, "messages[1]")),))
    (problem,) = check_pages(on_sheets([page]), {})
    assert told in problem.message and problem.message.startswith("Message 2 ")


def test_too_many_logos_for_their_room_is_told() -> None:
    kit, store = with_logos(KIT, [logo(f"{number}.png", 800, 800, BLUE) for number in range(8)])
    layers = "- column: [{column: [{logos: up to 8}], height: 18mm}]\n  padding: 10mm"
    problem = found(layers, kit, pictures=store, size="80 x 80 mm")["does-not-fit"]
    assert "logos" in problem.message and "mm too large" in problem.message
    assert problem.field == "logos"


@pytest.mark.parametrize(("padding", "wrong"), [(5, False), (4.5, True), (0, True)])
def test_nothing_to_be_read_stands_nearer_the_trim_than_five_millimetres(padding: float, wrong: bool) -> None:
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, BLUE)])
    # A line of type is measured with the accents that it may have, which stand above its capitals.
    for leaf, above in (("{message: short}", 2), ("{qr: event.link}", 0), ("{logos: up to 1}", 0)):
        problems = found(f"- column: [{leaf}]\n  padding: {padding + above * (not wrong)}mm 20mm", kit, pictures=store)
        assert ("margin" in problems) == wrong, leaf
        if wrong:
            assert problems["margin"].severity is Severity.ERROR


def test_decoration_may_stand_where_it_likes() -> None:
    assert found("- column: [{shape: rectangle, height: 50mm}, {rule: 1mm}, {art: spiral, height: 40mm}]") == {}


def test_text_over_the_edge_is_told_as_such() -> None:
    layers = "- layers: [{column: [{text: Hello}], at: 0% 0%}]\n  padding: -4mm 0mm 0mm -4mm"
    assert "over the edge" in found(layers)["margin"].message


@pytest.mark.parametrize(
    ("at", "padding"),
    [
        ("50% 0%", "3mm 20mm 20mm 20mm"),
        ("100% 50%", "20mm 3mm 20mm 20mm"),
        ("50% 100%", "20mm 20mm 3mm 20mm"),
        ("0% 50%", "20mm 20mm 20mm 3mm"),
    ],
    ids=["top", "right", "bottom", "left"],
)
def test_how_near_something_is_to_the_edge_is_said_of_every_edge(at: str, padding: str) -> None:
    layers = f"- layers: [{{qr: event.link, side: 30mm, at: {at}}}]\n  padding: {padding}"
    margin = found(layers)["margin"]
    assert margin.name == "margin.near"
    assert margin.values["distance"] == pytest.approx(3)


def test_words_that_a_printer_would_not_reach_are_brought_inside_on_a_folded_sheet_too() -> None:
    made = template_from("""
name: {en: Folded}
kind: leaflet
size: A4 landscape
fold: tri-fold
pages:
  - {name: cover, panel: cover, ground: white, layers: [{column: [{text: Cover}], padding: 6mm}]}
""")
    pages = pages_of(made)
    for preset, smaller in ((HOME, True), (SCREEN, False)):
        sheets = on_sheets(pages, preset, made)
        assert (sheets[0].placements[0].scale < 1) == smaller
        assert not check_pages(sheets, {})


@pytest.mark.parametrize(
    ("colour", "style", "ground", "wrong"),
    [
        ("midnight", "body", "paper", False),
        ("paper", "body", "coral", True),
        ("paper", "headline", "coral", True),
        ("grey", "body", "white", True),  # 3.9 to 1
        ("grey", "headline", "white", False),  # enough for large type
        ("midnight", "body", "coral", False),
    ],
)
def test_faint_text_is_told(colour: str, style: str, ground: str, wrong: bool) -> None:
    layers = f"- column: [{{text: Hi, colour: {colour}, style: {style}}}]\n  padding: 10mm"
    problems = found(layers, ground=ground)
    assert ("contrast" in problems) == wrong
    if wrong:
        assert problems["contrast"].severity is Severity.WARNING
        assert f"{colour} on {ground}" in problems["contrast"].message


@pytest.mark.parametrize(
    ("side", "preset", "wrong"), [(20, SCREEN, False), (19, SCREEN, True), (19, HOME, True), (21, HOME, False)]
)
def test_a_code_too_small_as_it_is_printed(side: int, preset: Preset, wrong: bool) -> None:
    problems = found(f"- column: [{{qr: event.link, side: {side}mm}}]\n  padding: 10mm", preset=preset)
    assert ("code-too-small" in problems) == wrong


@pytest.mark.parametrize(
    ("pixels", "severity"), [(240, None), (150, None), (120, Severity.WARNING), (60, Severity.ERROR)]
)
def test_a_logo_with_too_few_pixels(pixels: int, severity: Severity | None) -> None:
    """A square of 25.4 mm has as many dots an inch as it has pixels."""
    kit, store = with_logos(KIT, [logo("a.png", pixels, pixels, BLUE)])
    problems = found("- column: [{logos: up to 1, logo height: 25.4mm}]\n  padding: 10mm", kit, pictures=store)
    assert (problems["low-resolution"].severity if "low-resolution" in problems else None) is severity
    if severity:
        assert f"only {pixels} dpi" in problems["low-resolution"].message
        assert "at least 150 pixels" in problems["low-resolution"].hint
        assert problems["low-resolution"].field == "logos[0]"


def test_a_drawing_never_has_too_few_pixels() -> None:
    kit, store = with_logos(KIT, [replace(logo("a.png", 60, 60, BLUE), vector=True)])
    assert found("- column: [{logos: up to 1}]\n  padding: 10mm", kit, pictures=store) == {}


def test_a_panel_behind_a_logo_is_told() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, (10, 30, 60))])
    layers = "- column: [{logos: up to 1}]\n  padding: 10mm"
    problem = found(layers, kit, pictures=store, ground="midnight")["logo-panel"]
    assert (problem.severity, problem.field) == (Severity.NOTE, "logos")
    assert "paper" in problem.message
    assert found(layers, kit, pictures=store) == {}


def test_problems_name_their_page_and_none_comes_twice() -> None:
    page = page_of("- column: [{text: Hi}, {text: Hi}]")
    problems = check_pages(on_sheets([page, replace(page, name="back")]), {})
    assert {problem.page for problem in problems} == {"front", "back"}
    assert len(problems) == len(set(problems))


@pytest.mark.parametrize(("size", "told"), [((2000, 20), True), ((20, 2000), True), ((900, 300), False)])
def test_a_logo_that_would_print_as_a_line_is_told(size: tuple[int, int], told: bool) -> None:
    kit, store = with_logos(KIT, [logo("thin.png", *size, BLUE)])
    problems = found("- column: [{logos: up to 8}]\n  padding: 10mm", kit, pictures=store, size="A4")
    assert ("thin-logo" in problems) is told


def test_a_logo_of_usual_shape_that_is_too_small_is_laid_to_the_design() -> None:
    kit, store = with_logos(KIT, [logo("square.png", 800, 800, BLUE)])
    layers = "- column: [{logos: up to 8, logo height: 3mm}]\n  padding: 10mm"
    problem = found(layers, kit, pictures=store, size="A4")["thin-logo"]
    assert "the design leaves it only 3.0 by 3.0 mm" in problem.message
    assert "long and thin" not in problem.message
    assert problem.line


@pytest.mark.parametrize("style", ["body", "headline"])
@pytest.mark.parametrize("text", ["“Where do we go?” she asked", "‘Tea’ at ten", "Join us"])
def test_a_mark_that_hangs_beside_its_paragraph_is_no_error_of_the_margin(style: str, text: str) -> None:
    layers = f"- column: [{{text: '{text}', style: {style}}}]\n  padding: 8mm 9mm"
    assert "margin" not in found(layers)


def test_a_hanging_mark_that_would_be_cut_off_is_told() -> None:
    layers = "- column: [{text: '“Where do we go?”', style: headline}]\n  padding: 8mm 5mm"
    assert found(layers)["margin"].name == "margin.over"


@pytest.mark.parametrize("preset", [SCREEN, HOME, PRINT_SHOP])
@pytest.mark.parametrize("height", [17, 25.4, 33.3, 61])
def test_as_many_pixels_as_are_asked_for_are_enough_wherever_it_is_printed(height: float, preset: Preset) -> None:
    kit, store = with_logos(KIT, [logo("a.png", 60, 60, BLUE)])
    layers = f"- column: [{{logos: up to 1, logo height: {height}mm}}]\n  padding: 10mm"
    least = found(layers, kit, preset, store, size="A4")["low-resolution"].values["least"]
    assert isinstance(least, int)
    kit, store = with_logos(KIT, [logo("a.png", least, least, BLUE)])
    for other in (SCREEN, HOME, PRINT_SHOP):
        assert "low-resolution" not in found(layers, kit, other, store, size="A4")


def test_a_picture_on_several_pieces_is_asked_for_as_its_largest_print_needs_it() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 60, 60, BLUE)])
    layers = "- column: [{{logos: up to 1, logo height: {}mm}}]\n  padding: 10mm"
    each = [found(layers.format(height), kit, pictures=store)["low-resolution"] for height in (20, 40, 30)]
    asked = [problem.values["least"] for problem in each]
    other = Problem(Severity.NOTE, "logo-panel", {"colour": "paper"})
    assert len(set(asked)) == 3
    unified = for_largest_print([*each, other])
    assert [problem.values.get("least") for problem in unified] == [asked[1]] * 3 + [None]
    assert [problem.values.get("width") for problem in unified] == [
        problem.values.get("width") for problem in (*each, other)
    ]


@pytest.mark.parametrize(
    ("colours", "name"),
    [
        ("colour: midnight, ground: paper", None),
        ("colour: midnight, ground: sun", None),
        ("colour: sun, ground: paper", "code-contrast.faint"),
        ("colour: grey, ground: white", "code-contrast.faint"),
        ("colour: paper, ground: midnight", "code-contrast.inverted"),
    ],
)
def test_a_qr_code_is_dark_on_light(colours: str, name: str | None) -> None:
    problem = found(f"- column: [{{qr: event.link, side: 30mm, {colours}}}]\n  padding: 10mm").get("code-contrast")
    assert (problem.name if problem else None) == name
    assert problem is None or problem.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("style", "wrong"),
    [
        ({"size": 18, "typeface": "body"}, False),
        ({"size": 17, "typeface": "body"}, True),
        ({"size": 14, "typeface": "bold"}, False),
        ({"size": 13, "typeface": "bold"}, True),
    ],
)
def test_less_contrast_is_enough_for_large_type_and_for_bold_type_of_14_points(
    style: dict[str, Any], wrong: bool
) -> None:
    page = page_of("- column: [{text: Hi, colour: grey, style: body}]\n  padding: 10mm", ground="white")
    file = {"body": "Some_400Regular.ttf", "bold": "Some_700Bold.ttf"}[style["typeface"]]

    def set_in(item: Item) -> Item:
        if isinstance(item, Group):
            return replace(item, items=tuple(set_in(inner) for inner in item.items))
        return replace(item, size=style["size"], typeface=file) if isinstance(item, Glyphs) else item

    page = replace(page, items=tuple(set_in(item) for item in page.items))
    assert ("contrast" in [each.code for each in check_pages(on_sheets([page]), {})]) is wrong


@pytest.mark.parametrize("name", ["margin.near", "fold", "contrast", "does-not-fit.words", "does-not-fit.room"])
def test_staff_read_of_what_is_here_and_groups_of_their_own_field(name: str) -> None:
    values: dict[str, Any] = {
        "what": Phrase("on-page.text"), "distance": 3.0, "safe": 5.0, "least": 4.5, "ratio": 2.0, "colour": "sun",
        "background": "sun", "words": 1, "millimetres": 3.2, "room": 40.0,
    }  # fmt: skip
    problem = Problem(Severity.ERROR, name, values, field="events[0].venue")
    assert (
        "venue" in FILES.say(problem).message.lower() and "venue" not in FILES.say(problem.for_staff()).message.lower()
    )
    assert "this text" in FILES.say(problem.for_staff()).message.lower()
    assert "template" not in FILES.say(problem.for_staff()).hint


def test_a_page_that_is_the_same_with_the_same_pictures_is_not_checked_again() -> None:
    kit, pictures = with_logos(KIT, [logo("a.png", 40, 40, BLUE)])
    page, store = page_of("- column: [{logos: 1}]\n  padding: 10mm", kit, pictures), Store()
    told = check_pages(on_sheets([page]), pictures, store)
    assert "low-resolution" in [problem.code for problem in told]
    again = check_pages(on_sheets([page]), dict(pictures), store)
    assert all(one is other for one, other in zip(told, again, strict=True))
    fine = {name: replace(picture, vector=True) for name, picture in pictures.items()}
    assert "low-resolution" not in [problem.code for problem in check_pages(on_sheets([page]), fine, store)]


def test_what_is_remembered_of_a_text_depends_on_what_is_behind_it_and_where_it_stands() -> None:
    page, store = page_of("- column: [{event: title}]\n  padding: 20mm"), Store()
    (text,) = page.items

    def codes(*items: Item, **changed: Any) -> list[str]:
        again = replace(page, items=items or page.items, **changed)
        told = check_pages(on_sheets([again]), {}, store)
        assert told == check_pages(on_sheets([again]), {})
        return [problem.code for problem in told]

    dark = Shape((Rectangle(Box(0, 0, 100, 100)),), Box(0, 0, 100, 100), fill=COLOURS["midnight"])
    panel = Group(Role.ARTIFACT, (dark,), dark.box)
    assert codes() == []
    assert codes(panel, text) == ["contrast"]
    assert codes(text, panel) == ["words-hidden"]
    assert codes(ground=COLOURS["midnight"]) == ["contrast"]
    assert codes(folds=(30.0,)) == ["fold"]
    assert codes(size=Size(24, 24)) == ["margin"]
    assert codes(size=Size(24, 24), overset=(Overset(1, 2.0, Source()),)) == ["does-not-fit"]
    assert codes(replace(panel, clip=(Rectangle(Box(0, 0, 5, 5)),)), text) == []
    assert codes() == []


def test_an_address_that_is_broken_inside_a_word_is_told_and_one_broken_at_its_signs_is_not() -> None:
    email = "hello@riversidefamilyhub.example"
    kit = replace(KIT, group=replace(KIT.group, email=email))
    layers = "- column: [{group: email, style: fixed}]\n  padding: 10mm"
    narrow, wide = (page_of(layers, kit, size=size) for size in ("50 x 100 mm", "70 x 100 mm"))
    assert len(texts(wide)) == 1
    (problem,) = check_pages(on_sheets([narrow]), {})
    assert (problem.code, problem.field, problem.severity) == ("torn-address", "group.email", Severity.WARNING)
    assert email in FILES.say(problem).message
    assert check_pages(on_sheets([wide]), {}) == ()
