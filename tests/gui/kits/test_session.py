from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.kits.documents import read_kit
from gui.kits.session import Session, State
from kit.model.kit import GroupDetails, Kit, LogoChoice, role_of
from kit.studio import Studio


def named(session: Session, name: str) -> Kit:
    return replace(session.kit, group=replace(session.kit.group, name=name))


def test_an_edit_is_a_new_kit_and_undo_is_the_old_one(session: Session) -> None:
    before = session.kit
    session.edit("typing in name", named(session, "Acorns"))
    after = session.kit
    assert (before.group.name, after.group.name) == ("", "Acorns")
    assert session.undo_name == "typing in name"
    session.undo()
    assert session.kit is before
    assert session.redo_name == "typing in name"
    session.redo()
    assert session.kit is after


def test_typing_in_one_field_is_one_step_and_another_field_begins_the_next(session: Session) -> None:
    for text in ("A", "Ac", "Aco"):
        session.edit("typing in name", named(session, text), joins="group.name")
    session.edit("typing in phone", replace(session.kit, group=GroupDetails("Aco", phone="0")), joins="group.phone")
    session.undo()
    assert session.kit.group == GroupDetails("Aco")
    session.undo()
    assert session.kit.group == GroupDetails()


def test_typing_after_a_pause_is_a_step_of_its_own(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([10.0, 20.0])
    monkeypatch.setattr("gui.kits.session.monotonic", lambda: next(clock))
    session.edit("typing in name", named(session, "A"), joins="group.name")
    session.edit("typing in name", named(session, "Ab"), joins="group.name")
    session.undo()
    assert session.kit.group.name == "A"


def test_what_changes_nothing_is_no_step(session: Session) -> None:
    session.edit("typing in name", session.kit)
    assert session.undo_name == ""


def test_a_new_edit_ends_what_could_be_redone(session: Session) -> None:
    session.edit("typing in name", named(session, "A"))
    session.undo()
    session.edit("typing in name", named(session, "B"))
    assert session.redo_name == ""
    session.redo()
    assert session.kit.group.name == "B"


def test_it_knows_what_is_saved_whichever_way_it_got_there(session: Session) -> None:
    session.start(State(), None)
    assert not session.unsaved
    session.edit("typing in name", named(session, "A"))
    assert session.unsaved
    session.saved_as(Path("a.kit"), session.state)
    assert not session.unsaved
    session.undo()
    assert session.unsaved
    session.redo()
    assert not session.unsaved


def test_the_first_logo_that_is_added_is_the_groups_own_and_the_next_are_of_others(session: Session) -> None:
    session.start(State(Kit(GroupDetails(), (), logos=(LogoChoice(asset="week"),))), None)
    for name in ("ours.png", "library.png", "council.png"):
        session.add_logo(name, name.encode(), "")
    assert [role_of(logo) for logo in session.kit.logos] == ["with", "ours", "with", "with"]
    session.put_logos("x", [logo for logo in session.kit.logos if role_of(logo) != "ours"])
    session.add_logo("ours-again.png", b"1", "")
    assert role_of(session.kit.logos[-1]) == "ours"


def test_two_logos_of_one_name_stay_apart(session: Session) -> None:
    first = session.add_logo("ours.png", b"1", "Ours")
    second = session.add_logo("ours.png", b"2", "Ours too")
    assert first != second
    assert [logo.file for logo in session.kit.logos] == [first, second]
    assert session.state.logos == {first: b"1", second: b"2"}
    session.undo()
    assert session.state.logos == {first: b"1"}


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=40))
def test_any_walk_through_history_can_be_undone_to_the_start_and_redone_to_the_end(
    studio: Studio, walk: list[str]
) -> None:
    session = Session(studio)
    start = session.state
    for number, move in enumerate(walk):
        if move == "edit":
            session.edit("typing in name", named(session, str(number)))
        else:
            getattr(session, move)()
    here = session.state
    steps = 0
    while session.undo_name:
        session.undo()
        steps += 1
    assert session.state == start
    for _ in range(steps):
        session.redo()
    assert session.state == here


def test_a_kit_that_is_opened_has_its_language_under_the_tag_known_here(session: Session) -> None:
    session.start(State(replace(session.kit, language="Cymraeg"), {}), None)
    assert session.kit.language == "cy"
    assert not session.unsaved


def test_a_date_without_a_year_is_a_day_as_soon_as_its_kit_is_opened(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "tea.kit"
    path.write_text("kit: 2\nevents: [{title: Tea, date: 8 June}]\n", encoding="utf-8")
    opened = read_kit(path)
    session.start(opened.state, path, opened.problems)
    assert session.kit.events[0].date == date(2016, 6, 8)
    told = {problem.field: problem.code for problem in session.opened_kit().problems}
    assert told["events[0].date"] == "date-understood"
