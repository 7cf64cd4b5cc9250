"""Which pieces have no room to name those who are thanked is told once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kit.check.content import check_content
from kit.check.pages import check_pages
from kit.check.thanks import check_thanked, check_thanks
from kit.check.together import pieces_in_one
from kit.kit_file import OpenedKit
from kit.library.folders import shipped_assets
from kit.model.kit import Kit, PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import lay_out_piece, prepare, read
from kit.problems import Problem, Severity
from kit.scene import Page
from tests.workshop import KIT, library, on_sheets, page_of, pages_of, template

PAGE = page_of("- column: [{group: name}]")


ENGLISH, BOTH = replace(KIT, second_language=""), replace(KIT, second_language="cy")


def pages(*named: bool | None) -> tuple[Page, ...]:
    return tuple(replace(PAGE, names_thanked=each) for each in named)


def left_out(pages: Iterable[Page]) -> tuple[Page, ...]:
    return tuple(replace(page, leaves_thanks_out=True) for page in pages)


def test_a_piece_that_names_them_on_one_of_its_sides_is_not_told() -> None:
    assert list(check_thanks(pages(False, True), ("“Two sides”",), ENGLISH)) == []
    assert list(check_thanks((*left_out(pages(False)), *pages(True)), ("“Two sides”",), ENGLISH)) == []
    assert list(check_thanks(pages(None), ("“A card”",), ENGLISH)) == []
    (note,) = check_thanks(pages(None, False), ("“Held”",), ENGLISH)
    assert (note.severity, note.field, note.code) == (Severity.NOTE, "thank_you", "thanks-unnamed")
    assert "Held" in note.message


def test_thanks_that_have_no_room_on_a_piece_are_worth_a_look() -> None:
    (one,) = check_thanks(left_out(pages(None, False)), ("“Held”",), ENGLISH)
    assert (one.severity, one.field, one.name) == (Severity.WARNING, "thank_you", "thanks-left-out")
    (two,) = check_thanks(left_out(pages(False)), ("“Held”",), BOTH)
    assert "“Held”" in two.message and "two languages" in two.message and "one language" in two.hint


def test_a_second_language_that_takes_the_thanks_off_a_poster_is_told() -> None:
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["poster-holding"])

    def told_in(second: str) -> list[str]:
        made = prepare(OpenedKit(replace(bench.kit, second_language=second), bench.path, (), {}), bench.studio)
        every = lay_out_piece(PieceChoice("poster-holding"), made, SCREEN).problems
        return [each.name for each in every if each.code.startswith("thanks-")]

    assert (told_in(""), told_in("cy")) == ([], ["thanks-left-out.languages"])


def test_several_pieces_make_one_note_where_the_first_was() -> None:
    held, other, noticeboard = (
        *check_thanks(pages(False), ("“Held”",), ENGLISH),
        Problem(Severity.WARNING, "empty-page"),
        *check_thanks(pages(False), ("“Noticeboard”",), ENGLISH),
    )
    one, kept = pieces_in_one((held.on("poster-holding"), other, noticeboard.on("poster-noticeboard")))
    assert kept is other
    assert "“Held” and “Noticeboard”" in one.message
    assert not one.piece


def test_thanks_for_which_no_design_has_a_place_are_told() -> None:
    shows, hides = (replace(template("- group: name"), id=id) for id in ("shows", "hides"))
    shows = replace(shows, wants=replace(shows.wants, thank_you=True))
    hides = replace(hides, wants=replace(hides.wants, thank_you=False))
    shelf = replace(library(), templates={each.id: each for each in (shows, hides)})

    def told_of(kit: Kit, *ids: str) -> list[tuple[str, Severity]]:
        made = replace(kit, pieces=tuple(map(PieceChoice, ids)))
        return [(each.code, each.severity) for each in check_content(made, shelf) if each.field == "thank_you"]

    assert told_of(KIT, "hides") == [("thanks-unused", Severity.WARNING)]
    assert told_of(KIT, "hides", "shows") == told_of(KIT) == told_of(replace(KIT, thank_you=None), "hides") == []


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
