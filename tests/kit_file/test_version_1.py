"""Kits of version 1, as people have them: they open for ever, say the same, and give the same pages."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from kit import pieces
from kit.kit_file import kit_text, open_kit, save_kit
from kit.kit_file.archive import pack
from kit.library.folders import shipped_assets
from kit.model.kit import EACH, Event, PieceChoice
from kit.model.preset import SCREEN
from kit.printed import print_piece

OLD = Path(__file__).parent.parent / "files" / "kits" / "version-1"
LOGO = "logos/little-acorns.png"


def opened(folder: Path, text: str) -> tuple[Event, ...]:
    path = folder / "kit.yaml"
    path.write_text(f"kit: 1\ngroup: {{name: A}}\n{text}pieces: [{{template: p}}]\n", encoding="utf-8")
    found = open_kit(path)
    assert (found.problems, found.migrated_from) == ((), 1)
    return found.kit.events


def test_the_example_of_version_1_is_that_of_today() -> None:
    old, new = open_kit(OLD / "example.yaml"), open_kit(shipped_assets() / "example" / "kit.yaml")
    assert (old.problems, old.migrated_from, new.migrated_from) == ((), 1, None)
    assert old.kit == new.kit


@pytest.mark.parametrize("wanted", [0, 2])
def test_its_pages_are_the_same(wanted: int) -> None:
    pages = []
    for path in (OLD / "example.yaml", shipped_assets() / "example" / "kit.yaml"):
        bench = pieces.read(path)
        piece = pieces.lay_out_piece(bench.kit.pieces[wanted], bench, SCREEN)
        assert piece.sound
        pages.append(print_piece(piece, bench))
    assert pages[0] == pages[1]


def test_as_one_file_it_is_read_with_its_logo(tmp_path: Path) -> None:
    path = tmp_path / "our.kit"
    path.write_bytes(pack({"kit.yaml": (OLD / "example.yaml").read_bytes(), LOGO: (OLD / LOGO).read_bytes()}))
    found = open_kit(path)
    assert (found.problems, found.migrated_from) == ((), 1)
    assert found.read_logo(LOGO) == (OLD / LOGO).read_bytes()


@pytest.mark.parametrize("name", ["example.yaml", "starter.yaml"])
def test_saved_it_is_a_kit_of_today_that_says_the_same(name: str, tmp_path: Path) -> None:
    old = open_kit(OLD / name)
    save_kit(old.kit, tmp_path / "new.kit", old.logo_sources)
    new = open_kit(tmp_path / "new.kit")
    assert (new.kit, new.migrated_from, new.problems) == (old.kit, None, ())
    assert kit_text(new.kit).startswith("kit: 2\n") and "\nevent:" not in kit_text(new.kit)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("", ()),
        ("event:\n", ()),
        ("event: {}\n", (Event(),)),
        ("event: {title: '', date: , starts: ''}\n", (Event(),)),
        ("Event:\n  Title: Tea\n", (Event("Tea"),)),
        ("event: {starts: '6:30pm', ends: '8:30pm'}\n", (Event(starts=time(18, 30), ends=time(20, 30)),)),
        ("event:\n  title: Tea\n  date: 8 June 2016\n", (Event("Tea", date(2016, 6, 8)),)),
    ],
)
def test_its_event_is_the_first_of_several(text: str, events: tuple[Event, ...], tmp_path: Path) -> None:
    assert opened(tmp_path, text) == events


@pytest.mark.parametrize(
    ("event", "code", "line", "column", "field"),
    [
        ("event:\n  date: soon\n", "wrong-value", 4, 9, "events[0].date"),
        ("event: Tea\n", "wrong-type", 3, 8, "events[0]"),
        ("event:\n  tittle: Tea\n", "unknown-key", 4, 3, "events[0].tittle"),
        ("event:\n  starts: 2:00\n", "time-understood", 4, 11, "events[0].starts"),
        ("event:\n  venue: “Hall”\n", "quotes-printed", 4, 10, "events[0].venue"),
        ("event: {title: A}\nevent: {title: B}\n", "duplicate-key", 4, 1, "events"),
    ],
)
def test_what_is_wrong_with_it_is_told_at_its_own_line(
    event: str, code: str, line: int, column: int, field: str, tmp_path: Path
) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text(f"kit: 1\ngroup: {{name: A}}\n{event}pieces: [{{template: p}}]\n", encoding="utf-8")
    (problem,) = open_kit(path).problems
    assert (problem.code, problem.line, problem.column, problem.field) == (code, line, column, field)


def test_without_a_version_it_is_known_by_its_event(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text("group: {name: A}\nevent: {title: Tea}\npieces: [{template: p}]\n", encoding="utf-8")
    found = open_kit(path)
    assert [each.code for each in found.problems] == ["no-version"]
    assert found.kit.events == (Event("Tea"),)


def test_it_may_say_more_already(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text("kit: 1\ngroup: {name: A}\npieces: [{template: p, event: each}]\n", encoding="utf-8")
    assert open_kit(path).kit.pieces == (PieceChoice("p", event=EACH),)


def test_a_kit_of_today_that_says_event_is_told_what_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text("kit: 2\ngroup: {name: A}\nevent: {title: Tea}\npieces: [{template: p}]\n", encoding="utf-8")
    (problem,) = open_kit(path).problems
    assert (problem.code, problem.line) == ("unknown-key", 3) and "events" in problem.hint
