from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kit.called import has_event_to_choose, piece_name, short_name
from kit.library.load import load_library
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice, WhichEvent
from kit.model.library import wanted_pieces
from kit.studio import Studio
from kit.text.typefaces import Typefaces

POSTER = PieceChoice("poster-event", "A4")
EACH = replace(POSTER, event=WhichEvent("each"))


@pytest.fixture(scope="module")
def studio() -> Studio:
    library, problems = load_library()
    return Studio(library, Typefaces(library.fonts, library.campaign.figures), problems)


def kit(*pieces: PieceChoice, events: tuple[Event, ...] | None = None) -> Kit:
    two = (Event("Pram walk", date(2016, 6, 9)), Event("Baby café", date(2016, 6, 7)))
    return Kit(GroupDetails("Acorns"), pieces, events=two if events is None else events)


def test_a_piece_is_called_by_its_event_where_there_are_several(studio: Studio) -> None:
    library = studio.library
    assert piece_name(POSTER, kit(POSTER, events=(Event("Walk"),)), library) == "Our own event, A4"
    assert piece_name(POSTER, kit(POSTER), library) == "Our own event, A4: Baby café"
    second = replace(POSTER, event=WhichEvent("1"))
    assert piece_name(second, kit(second), library) == "Our own event, A4: Pram walk"
    assert piece_name(replace(POSTER, event=WhichEvent("7")), kit(), library) == "Our own event, A4"


def test_a_design_without_an_event_is_called_as_ever(studio: Studio) -> None:
    assert piece_name(PieceChoice("poster-holding"), kit(), studio.library) == "Held, A4"
    assert piece_name(PieceChoice("gone", "A3"), kit(), studio.library) == "gone, A3"
    assert not has_event_to_choose(studio.library.templates["poster-holding"], kit())
    assert has_event_to_choose(studio.library.templates["poster-event"], kit())


def test_events_of_one_name_are_told_apart_by_their_days(studio: Studio) -> None:
    alike = (Event("Walk", date(2016, 6, 7)), Event("Walk", date(2016, 6, 9)), Event("", date(2016, 6, 8)))
    made = wanted_pieces(kit(EACH, events=alike), studio.library)
    names = [piece_name(piece, kit(EACH, events=alike), studio.library) for piece in made]
    assert names == [
        f"Our own event, A4: {name}" for name in ("Walk, Tuesday 7 June", "Wednesday 8 June", "Walk, Thursday 9 June")
    ]


def test_where_there_is_little_room_the_event_comes_first(studio: Studio) -> None:
    each = kit(EACH)
    made = wanted_pieces(each, studio.library)
    assert [short_name(piece, each, studio.library) for piece in made] == [
        "Baby café – Our own event, A4",
        "Pram walk – Our own event, A4",
    ]
    assert short_name(POSTER, kit(POSTER), studio.library) == "Our own event, A4: Baby café"


def test_a_size_is_said_where_there_are_several(studio: Studio) -> None:
    assert piece_name(PieceChoice("poster-event"), kit(), studio.library) == "Our own event, A4: Baby café"
    assert piece_name(PieceChoice("poster-event", " a3 "), kit(events=()), studio.library) == "Our own event, A3"
    assert piece_name(PieceChoice("leaflet-tri-fold"), kit(events=()), studio.library) == "Three-fold leaflet"


def test_designs_of_one_name_in_a_kit_are_told_apart(studio: Studio) -> None:
    library = studio.library
    theirs = replace(library.templates["poster-event"], id="our-copy")
    both = replace(library, templates={**library.templates, "our-copy": theirs})
    pieces = PieceChoice("poster-event", "A4"), PieceChoice("our-copy", "A4")
    asked = kit(*pieces, events=())
    names = [piece_name(piece, asked, both) for piece in pieces]
    assert names == ["Our own event (poster-event), A4", "Our own event (our-copy), A4"]
    assert piece_name(pieces[0], kit(pieces[0], events=()), both) == "Our own event, A4"


def test_events_that_nothing_tells_apart_have_numbers(studio: Studio) -> None:
    alike = (Event("Walk", date(2016, 6, 7), venue="Park"), Event("walk", date(2016, 6, 7), venue="Hall"))
    asked = kit(EACH, events=alike)
    names = [piece_name(piece, asked, studio.library) for piece in wanted_pieces(asked, studio.library)]
    assert names == ["Our own event, A4: Walk, Tuesday 7 June (1)", "Our own event, A4: walk, Tuesday 7 June (2)"]
