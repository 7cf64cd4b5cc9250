"""The kits that templates are proved with: every size, language and bad case, each with logos that can be read."""

from __future__ import annotations

import functools
from dataclasses import replace

import pytest

from kit.check.content import check_content
from kit.layout.pages import lay_out
from kit.layout.wording import thanked
from kit.model.kit import GroupDetails, Kit
from kit.model.message import Message, Wording
from kit.picture_shelf import read_pictures
from kit.problems import Severity
from kit.store import Store
from kit.trying.cases import BLACK_AND_WHITE, LONG_NAME, Case, cases
from tests.workshop import shipped, template_from, typefaces

TEMPLATES = sorted(shipped().templates)


@functools.cache
def found(id: str) -> dict[str, Case]:
    every = cases(shipped().templates[id], shipped())
    by_id = {case.id: case for case in every}
    assert len(by_id) == len(every)
    return by_id


def letters(case: Case) -> int:
    """Return how many letters the messages of a case have in all."""
    wordings = [shipped().messages[id].wording("en") for id in case.opened.kit.messages]
    return sum(len(wording.headline) + len(wording.short) + len(wording.long) for wording in wordings)


@pytest.mark.parametrize("id", TEMPLATES)
def test_there_is_a_case_for_all_that_groups_do_to_a_template(id: str) -> None:
    every = found(id)
    assert {"shortest", "longest", "no-event", "no-logo", "no-thanks", "eight-logos", "long-name"} <= set(every)
    assert {"fewest-messages", "fewest", "only-a-name", "most-names", "most", BLACK_AND_WHITE} <= set(every)
    assert {f"language-{tag}" for tag in shipped().languages} <= set(every)
    sizes = [case.piece.size for case in every.values() if case.id.startswith("size-")]
    assert sizes == [size.name for size in shipped().templates[id].sizes()]
    for case in every.values():
        assert case.name
        assert case.opened.kit.pieces == (case.piece,)
        assert case.piece.template == id


@pytest.mark.parametrize("id", TEMPLATES)
def test_no_case_has_a_mistake_of_its_own(id: str) -> None:
    for case in found(id).values():
        problems = check_content(case.opened.kit, shipped())
        assert [each for each in problems if each.severity is Severity.ERROR] == [], case.id
        photo = case.opened.kit.photo
        pictures = {logo.file for logo in case.opened.kit.logos} | ({photo.file} if photo else set())
        assert set(case.opened.logo_sources) == pictures


def test_what_each_case_is_named_for_is_so() -> None:
    every = found("leaflet-tri-fold")
    assert not every["no-event"].opened.kit.events
    assert every["no-logo"].opened.kit.logos == ()
    assert len(every["eight-logos"].opened.kit.logos) == 8
    assert every["long-name"].opened.kit.group.name == LONG_NAME
    assert len(LONG_NAME) == 60
    assert every["language-ur"].opened.kit.language == "ur"
    assert letters(every["shortest"]) < letters(every["size-a4-landscape"]) < letters(every["longest"])
    assert len(every["longest"].opened.kit.messages) == len(set(every["longest"].opened.kit.messages)) == 3


def test_the_longest_message_is_the_longest_for_what_the_template_shows_of_it() -> None:
    every = found("social-square")
    lengths = {id: len(message.wording("en").headline) for id, message in shipped().messages.items()}
    assert lengths[every["longest"].opened.kit.messages[0]] == max(lengths.values())
    assert lengths[every["shortest"].opened.kit.messages[0]] == min(lengths.values())


def test_where_an_event_would_take_the_place_of_the_messages_there_is_none_beside_the_longest() -> None:
    every = found("poster-event")
    assert not every["longest"].opened.kit.events
    assert every["long-name"].opened.kit.events
    assert found("leaflet-tri-fold")["longest"].opened.kit.events


def test_the_logos_can_be_read_and_differ() -> None:
    shelf = read_pictures(found("poster-event")["eight-logos"].opened, replace(shipped(), templates={}), Store())
    assert shelf.problems == ()
    shapes = [round(picture.width / picture.height, 1) for picture in shelf.pictures.values()]
    assert len(shapes) == 8
    assert min(shapes) < 0.6
    assert max(shapes) > 3


def test_messages_are_in_the_language_where_there_are_any() -> None:
    gujarati = Message("sing", (), (), "", {"gu": Wording("ગાઓ", "મારે માટે ગાઓ.", "રોજ મારે માટે ગાઓ.")})
    library = replace(shipped(), messages={**shipped().messages, "sing": gujarati})
    template = library.templates["leaflet-tri-fold"]
    (case,) = (case for case in cases(template, library) if case.id == "language-gu")
    assert case.opened.kit.messages[0] == "sing"
    assert len(case.opened.kit.messages) == 3


def test_a_library_without_messages_and_partners_still_has_cases() -> None:
    bare = replace(shipped(), messages={}, partners={}, thank_yous={})
    template = shipped().templates["poster-holding"]
    for case in cases(template, bare):
        size = next(size for size in template.sizes() if size.name == case.piece.size)
        assert lay_out(case.opened.kit, bare, template, size, {}, typefaces())


def test_cases_are_the_same_every_time() -> None:
    template = shipped().templates["poster-event"]
    assert cases(template, shipped()) == cases(template, shipped())


def kit_of(id: str, case: str) -> Kit:
    return found(id)[case].opened.kit


@pytest.mark.parametrize("id", TEMPLATES)
def test_a_design_is_tried_with_the_fewest_and_the_most_that_it_says_it_takes(id: str) -> None:
    wants = shipped().templates[id].wants
    few, fewest, names, most = (kit_of(id, case) for case in ("fewest-messages", "fewest", "most-names", "most"))
    assert len(few.messages) == len(fewest.messages) == wants.messages.least
    assert few.events and few.logos and few.thank_you
    assert (bool(fewest.events), fewest.logos, fewest.thank_you) == (wants.event == "yes", (), None)
    assert len(names.messages) == len(most.messages) >= wants.messages.most
    assert len(most.logos) == wants.logos.most
    for kit in (names, most):
        assert kit.events and kit.thank_you
        assert len(thanked(shipped(), kit.thank_you, "en", articles=False)) == 12


def test_a_design_for_one_to_three_messages_is_tried_with_one_and_an_event() -> None:
    kit = kit_of("leaflet-two-sides", "fewest-messages")
    assert (len(kit.messages), bool(kit.events)) == (1, True)


def test_twelve_are_thanked_where_the_week_has_no_partners() -> None:
    bare = replace(shipped(), partners={})
    (case,) = (case for case in cases(bare.templates["leaflet-two-sides"], bare) if case.id == "most-names")
    thanks = case.opened.kit.thank_you
    assert thanks and len(thanked(bare, thanks, "en", articles=False)) == 12


def test_a_group_with_nothing_but_a_name_has_nothing_else() -> None:
    for id in TEMPLATES:
        kit = kit_of(id, "only-a-name")
        assert kit == Kit(GroupDetails(kit.group.name), kit.pieces, kit.language)
        assert kit.group.name


def test_a_design_for_six_events_is_tried_with_six_and_they_differ() -> None:
    text = """
        name: {en: Programme}
        kind: poster
        size: A4
        wants: {event: maybe, logos: up to 3}
        pages:
          - name: front
            ground: paper
            layers:
              - column:
                  - each event: up to 6
                    elements:
                      - event: title
    """
    tried = {case.id: case for case in cases(template_from(text), shipped())}
    assert tried["most-events"].name == "6 events"
    for id in ("most-events", "most"):
        assert len(set(tried[id].opened.kit.events)) == 6
    assert "most-events" not in found("poster-event")


def test_where_there_are_several_logos_they_are_of_every_role() -> None:
    for case in ("eight-logos", "most"):
        assert {logo.role for logo in kit_of("poster-event", case).logos} == {"ours", "with", "supported by"}
