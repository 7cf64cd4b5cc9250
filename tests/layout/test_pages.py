"""Pages: each at its finished size, in order, with its ground; and the pictures that a template asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.pages import check_pages
from kit.model.tree import pictures_wanted
from kit.problems import Severity
from tests.workshop import BARE, KIT, boxes, on_sheets, page_of, pages_of, template, template_from, texts, with_logos

FOLDED = """
name: {en: Folded}
kind: leaflet
size: A4 landscape
fold: tri-fold
pages:
  - {name: cover, panel: cover, ground: sun, layers: [{text: Cover}]}
  - {name: inside, panel: inside, ground: white, layers: [{text: Inside}]}
  - {name: flap, panel: flap, ground: mint, layers: [{text: Flap}]}
  - {name: back, panel: back, ground: paper, layers: [{text: Back}]}
"""


def test_the_panels_of_a_leaflet_have_their_own_sizes() -> None:
    pages = pages_of(template_from(FOLDED))
    assert [(page.name, page.panel, page.ground.name) for page in pages] == [
        ("cover", "cover", "sun"),
        ("inside", "inside", "white"),
        ("flap", "flap", "mint"),
        ("back", "back", "paper"),
    ]
    assert [(page.size.width, page.size.height) for page in pages] == [(100, 210), (297, 210), (97, 210), (100, 210)]


def test_only_the_spread_inside_is_folded_between_the_panels_of_cover_back_and_flap() -> None:
    cover, inside, flap, back = pages_of(template_from(FOLDED))
    assert inside.folds == pytest.approx((100, 200))
    assert (cover.folds, flap.folds, back.folds) == ((), (), ())


def test_a_page_without_a_fold_is_as_large_as_the_paper() -> None:
    made = template("- text: Hello", size="A4", head="scales to: [A3]")
    assert (pages_of(made)[0].size.width, pages_of(made, size="A3")[0].size.width) == (210, 297)


def test_the_language_of_a_page_is_that_of_its_words() -> None:
    assert page_of("- text: Hello", replace(KIT, language="cy")).language == "cy"
    assert page_of("- text: Hello", replace(KIT, language="tlh")).language == "en"


def test_a_kit_with_nothing_but_a_name_makes_a_page() -> None:
    page = page_of(
        "- column: [{group: name}, {event: title}, {message: long}, {logos: up to 8}, {thank-you: list}]", BARE
    )
    assert texts(page) == ["Little Acorns Nursery"]
    assert not page.overset


def test_laying_out_twice_gives_the_same() -> None:
    made = template("- column: [{message: long}, {art: spiral, height: 40mm}, {thank-you: sentence}]")
    assert pages_of(made) == pages_of(made)


def test_the_pictures_that_a_template_wants() -> None:
    made = template("- column: [{row: [{picture: photo.png}, {picture: photo.png}]}, {text: Hello}]")
    assert pictures_wanted(made) == {"photo.png"}


def test_a_ground_bleeds_from_the_edges_of_its_panel() -> None:
    made = template_from(FOLDED.replace("[{text: Flap}]", "[{shape: rectangle, bleed: yes}]"))
    (box,) = boxes(pages_of(made)[2], "shape")
    assert (box.x, box.right) == pytest.approx((-6, 97 + 6))


LABELLED = "- column: [{text: Come along}, {event: title}, {message: headline}]"


def test_a_designs_own_words_in_the_frame_of_a_page_stay_when_the_group_left_the_rest_empty() -> None:
    page = page_of(LABELLED, BARE)
    assert (texts(page), page.empty) == (["Come along"], False)


@pytest.mark.parametrize(
    "layers",
    [
        "- column: [{column: [{text: Come along}, {event: title}]}, {message: headline}]",
        "- {column: [{text: Come along}, {event: title}], at: top left}",
        "- box: [{row: [{text: When}, {event: date}]}]\n  ground: sun",
        "- column: [{text: Come along}, {event: title}]\n  when: event",
        "- column: [{art: spiral, height: 40mm}, {message: headline}, {logos: up to 8}]",
        "- event: title",
    ],
)
def test_a_page_that_shows_none_of_its_words_and_pictures_says_so(layers: str) -> None:
    page = page_of(layers, BARE)
    assert (texts(page), page.empty) == ([], True)
    (problem,) = check_pages(on_sheets([page]), {})
    assert (problem.code, problem.severity, problem.page) == ("empty-page", Severity.WARNING, "front")
    assert not page_of(layers, with_logos(KIT, ())[0]).empty


def test_a_page_that_is_all_drawing_by_design_is_not_empty() -> None:
    assert not page_of("- art: spiral", BARE).empty
    assert not page_of("- column: [{shape: rectangle, height: 20mm}]", BARE).empty


def test_a_label_inside_the_page_goes_with_what_it_is_for() -> None:
    layers = "- column: [{group: name}, {row: [{text: When}, {event: date}]}, {column: [{text: Why}, {message: long}]}]"
    assert texts(page_of(layers, BARE)) == ["Little Acorns Nursery"]
