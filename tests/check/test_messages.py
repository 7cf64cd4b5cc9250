"""Messages in a group's own words: what they lack, how long they are, and what is wrong in their letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kit.check.content import check_content
from kit.check.letters import check_letters
from kit.kit_file import open_kit
from kit.model.kit import Kit, OwnMessage
from kit.problems import Severity
from tests.workshop import KIT, groups, library, page_of, texts, typefaces

OWN = OwnMessage(
    "Come and sing", "Every week in the hall", "Every week we sing in the hall, and every baby is welcome."
)
PAGE = "- column: [{message: headline}, {message: short}, {message: long}]"


def kit_with(*messages: str | OwnMessage) -> Kit:
    return replace(KIT, messages=messages)


def told(kit: Kit) -> list[tuple[str, str, Severity]]:
    every = (*check_content(kit, library()), *check_letters(kit, library(), typefaces()))
    return [(each.code, each.field, each.severity) for each in every if each.field.startswith("messages")]


def test_it_is_shown_as_the_campaigns_are() -> None:
    page = page_of(PAGE, kit_with(OWN))
    assert texts(page) == [OWN.headline, OWN.short, OWN.long]
    assert {group.source.field for group in groups(page, "message")} == {"messages[0]"}
    assert told(kit_with(OWN)) == []


@pytest.mark.parametrize(
    ("message", "layers", "shown"),
    [
        (OwnMessage("Sing"), PAGE, ["Sing"]),  # it is not said twice on a page
        (OwnMessage("Sing"), "- column: [{message: short}]", ["Sing"]),
        (OwnMessage("Sing"), "- column: [{message: long}]", ["Sing"]),
        (
            OwnMessage("Sing", "In the hall"),
            "- column: [{message: headline}, {message: long}]",
            ["Sing", "In the hall"],
        ),
        (OwnMessage("Sing", "", "All of us, in the hall"), "- column: [{message: short}]", ["Sing"]),
        (OwnMessage("Sing", "", "All of us, in the hall"), "- column: [{message: long}]", ["All of us, in the hall"]),
    ],
)
def test_what_it_lacks_a_shorter_wording_serves_for(message: OwnMessage, layers: str, shown: list[str]) -> None:
    assert texts(page_of(layers, kit_with(message))) == shown


def test_the_first_on_a_page_may_lack_what_the_second_has() -> None:
    layers = "- column: [{message: headline}, {message: short}, {message: short, number: 2}]"
    assert texts(page_of(layers, kit_with(OwnMessage("One"), OwnMessage("Two")))) == ["One", "Two"]


@pytest.mark.parametrize("message", [OwnMessage(), OwnMessage(" ", "In the hall")])
def test_without_a_headline_it_is_an_error(message: OwnMessage) -> None:
    assert ("no-headline", "messages[1].headline", Severity.ERROR) in told(kit_with(OWN, message))


@pytest.mark.parametrize(("part", "most"), [("headline", 8), ("short", 25), ("long", 70)])
def test_more_words_than_designs_have_room_for_are_noted(part: str, most: int) -> None:
    assert told(kit_with(replace(OWN, **{part: "word " * most}))) == []
    found = told(kit_with(replace(OWN, **{part: "word " * (most + 1)})))
    assert found == [("own-message-long", f"messages[0].{part}", Severity.NOTE)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sing &amp; dance", "web-code"),
        ("**Sing** with us", "markup"),
        ("Sing [your words here]", "placeholder"),
        ("Sing on Monday 8 June 2016", "weekday"),
        ("Sing \ufffd", "damaged-text"),
        ("Sing ⅷ", "missing-letters"),
        ("Sing 🎈", "missing-signs"),
    ],
)
@pytest.mark.parametrize("part", ["headline", "short", "long"])
def test_it_is_looked_through_as_all_that_people_type(part: str, text: str, code: str) -> None:
    assert date(2016, 6, 8).weekday() == 2
    assert [(each, field) for each, field, _ in told(kit_with(replace(OWN, **{part: text})))] == [
        (code, f"messages[0].{part}")
    ]


def test_two_that_say_the_same_are_told() -> None:
    assert [code for code, _, _ in told(kit_with(OWN, OWN))] == ["message-twice"]


def test_it_counts_as_written_in_the_language_of_the_kit() -> None:
    kit = replace(kit_with(OWN), language="cy")
    assert "no-translation" not in [code for code, _, _ in told(kit)]
    assert {group.language for group in groups(page_of(PAGE, kit), "message")} == {""}


@pytest.mark.parametrize(
    ("said", "code", "line", "column"),
    [
        ("  - one\n  - {headlien: Sing}", "unknown-key", 5, 6),
        ("  - headline: [Sing]", "wrong-type", 4, 15),
        (f"  - headline: {'a' * 201}", "too-long", 4, 15),
        ("  - headline:Sing", "", None, None),
        ("  - [one]", "wrong-type", 4, 5),
        ("  - headline: “Sing”", "quotes-printed", 4, 15),
    ],
)
def test_slips_in_a_file_are_told_at_their_lines(
    tmp_path: Path, said: str, code: str, line: int | None, column: int | None
) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text(f"kit: 2\ngroup: {{name: A}}\nmessages:\n{said}\npieces: [{{template: p}}]\n", encoding="utf-8")
    found = [(each.code, each.line, each.column) for each in open_kit(path).problems]
    assert found == ([(code, line, column)] if code else [])
