"""Every value of a kit that says all there is to say, damaged: never a crash, and told at the line where it stands."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from kit.kit_file import kit_text, open_kit
from kit.kit_file.document import KitFile
from kit.model.kit import Event, GroupDetails, LogoChoice, OwnMessage, PhotoChoice, PieceChoice, ThankYouChoice
from kit.problems import Severity

FULL = """\
kit: 2
campaign: imhaw-2016
language: en
english_for_missing_words: yes
group:
  name: Little Acorns
  strapline: A small nursery
  phone: "01632 960001"
  email: hello@acorns.example
  website: acorns.example
  address: 12 Orchard Lane
events:
  - title: Songs
    date: 2016-06-08
    starts: 10:30am
    ends: 11:30am
    venue: Hall
    note: Free
    link: acorns.example/songs
  - title: Walk
    date: 2016-06-09
messages:
  - relationships
  - headline: Come and sing
    short: In the hall
    long: All of us
logos:
  - asset: awareness-week
    role: with
    size: 110%
    alt: The week
  - partner: zero-to-three
    role: supported by
  - file: us.jpg
    page: 1
    background: remove all
    border: trim
photo:
  file: us.jpg
  alt: Us
  focus: 50% 30%
  decorative: no
thank_you:
  wording: warm
  partners: [zero-to-three]
  also: [The library]
  text: Thank you
  and_names: yes
pieces:
  - template: poster-event
    size: A4
    event: 2
  - template: poster-event
    event: each
packs:
  - name: Ours
    version: 3
"""
LINES = FULL.split("\n")
VALUES = [number for number, line in enumerate(LINES) if ": " in line and not line.startswith("kit:")]
SIZE = "size: 110%"
STRICT = (
    *("date", "starts", "ends", "role", "focus", "event", "page"),
    *("background", "border", "and_names", "english_for_missing_words"),
)
"""The keys whose values are not any text."""


def opened(folder: Path, lines: list[str]) -> list[tuple[str, int | None]]:
    path = folder / "kit.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    (folder / "us.jpg").write_bytes(b"")
    found = open_kit(path)
    assert kit_text(found.kit)
    assert all(each.message and each.hint for each in found.problems)
    return [(each.code, each.line) for each in found.problems if each.severity is Severity.ERROR]


def damaged(number: int, value: str) -> list[str]:
    """Return the file with another value in one of its lines, by its number from 0."""
    key = LINES[number].split(": ")[0]
    return [*LINES[:number], f"{key}: {value}", *LINES[number + 1 :]]


def test_the_whole_says_every_key_and_has_nothing_wrong(tmp_path: Path) -> None:
    assert opened(tmp_path, LINES) == []
    said = {line.strip(" -").split(":")[0] for line in LINES}
    for record in (KitFile, GroupDetails, Event, OwnMessage, LogoChoice, PhotoChoice, ThankYouChoice, PieceChoice):
        assert {each.name for each in fields(record)} - said <= {"file", "unread"}


@pytest.mark.parametrize("number", VALUES, ids=[LINES[number].strip(" -") for number in VALUES])
@pytest.mark.parametrize("value", ["{a: {b: c}}", "[[1]]", "x" * 6000, "[x, {y: z}]"])
def test_a_bad_value_is_told_at_its_line(number: int, value: str, tmp_path: Path) -> None:
    found = opened(tmp_path, damaged(number, value))
    assert found
    assert {line for _, line in found} == {number + 1}


@pytest.mark.parametrize(
    "number",
    [number for number in VALUES if LINES[number].strip(" -").split(":")[0] in STRICT or LINES[number].strip() == SIZE],
)
@pytest.mark.parametrize("value", ["nonsense", "-1", "1e9", "99999", "“2”x"])
def test_a_value_that_makes_no_sense_is_told_at_its_line(number: int, value: str, tmp_path: Path) -> None:
    (problem,) = opened(tmp_path, damaged(number, value))
    assert problem[1] == number + 1


@pytest.mark.parametrize("value", ["0", "2.5", "every", "1, 2", "last"])
def test_events_are_counted_from_1(value: str, tmp_path: Path) -> None:
    number = LINES.index("    event: 2")
    assert opened(tmp_path, damaged(number, value)) == [("wrong-value", number + 1)]


@pytest.mark.parametrize("number", VALUES, ids=[LINES[number].strip(" -") for number in VALUES])
def test_a_misspelt_key_is_told_at_its_line(number: int, tmp_path: Path) -> None:
    key, value = LINES[number].split(": ", 1)
    found = opened(tmp_path, [*LINES[:number], f"{key}q: {value}", *LINES[number + 1 :]])
    assert ("unknown-key", number + 1) in found


@pytest.mark.parametrize("number", range(len(LINES) - 1))
def test_a_line_that_is_gone_or_there_twice_never_breaks_it(number: int, tmp_path: Path) -> None:
    for lines in ([*LINES[:number], *LINES[number + 1 :]], [*LINES[: number + 1], *LINES[number:]]):
        path = tmp_path / "kit.yaml"
        path.write_text("\n".join(lines), encoding="utf-8")
        try:
            assert kit_text(open_kit(path).kit)
        except Exception as error:
            assert type(error).__name__ == "UnreadableFile"
