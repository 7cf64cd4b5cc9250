"""Which pieces have no room to name those who are thanked is told once."""

from __future__ import annotations

from dataclasses import replace

from kit.check.thanks import check_thanks, thanks_in_one
from kit.problems import Problem, Severity
from kit.scene import Page
from tests.workshop import page_of

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
    one, kept = thanks_in_one((held.on("poster-holding"), other, noticeboard.on("poster-noticeboard")))
    assert kept is other
    assert "Held and Noticeboard" in one.message
    assert not one.piece
