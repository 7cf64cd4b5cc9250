"""Which pieces have no room to name those who are thanked is told once."""

from __future__ import annotations

from dataclasses import replace

from kit.check.pages import check_pages
from kit.check.thanks import check_thanked, check_thanks
from kit.check.together import pieces_in_one
from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.scene import Page
from tests.workshop import KIT, library, on_sheets, page_of, pages_of, template

PAGE = page_of("- column: [{group: name}]")


def pages(*named: bool | None) -> tuple[Page, ...]:
    return tuple(replace(PAGE, names_thanked=each) for each in named)


def test_a_piece_that_names_them_on_one_of_its_sides_is_not_told() -> None:
    assert list(check_thanks(pages(False, True), "Two sides")) == []
    assert list(check_thanks(pages(None), "A card")) == []
    (note,) = check_thanks(pages(None, False), "Held")
    assert (note.severity, note.field) == (Severity.NOTE, "thank_you")
    assert "Held" in note.message


def test_several_pieces_make_one_note_where_the_first_was() -> None:
    held, other, noticeboard = (
        *check_thanks(pages(False), "Held"),
        Problem(Severity.WARNING, "empty-page"),
        *check_thanks(pages(False), "Noticeboard"),
    )
    one, kept = pieces_in_one((held.on("poster-holding"), other, noticeboard.on("poster-noticeboard")))
    assert kept is other
    assert "Held and Noticeboard" in one.message
    assert not one.piece


def told(layers: str, kit: Kit = KIT) -> list[tuple[str, int | None]]:
    made = template(layers)
    every = pages_of(made, kit)
    found = (*check_pages(on_sheets(every), {}), *check_thanked(every, made, kit, library()))
    return [(each.code, each.line) for each in found if each.code.startswith("thanks-")]


def test_thanks_that_are_on_a_page_twice_are_told_at_the_second() -> None:
    twice = "- column:\n    - thank-you: sentence\n    - thank-you: list\n"
    ((code, line),) = told(twice)
    assert (code, template(twice).pages[0].layers[0].source.line + 2) == ("thanks-twice", line)
    assert told("- column: [{thank-you: words}, {thank-you: names}, {thank-you: closing}]") == []
    either = "- column: [{thank-you: sentence, when: event}, {thank-you: list, when: no event}]"
    assert told(either) == []


def test_thanks_that_a_design_wants_and_does_not_show_are_told() -> None:
    assert told("- column: [{group: name}, {thank-you: sentence, when: no event}]") == [("thanks-nowhere", None)]
    assert told("- column: [{group: name}, {thank-you: sentence, when: event}]") == []
    assert told("- column: [{group: name}]", replace(KIT, thank_you=None)) == []
