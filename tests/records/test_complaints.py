"""Slips of the pen in YAML, as people make them: each is told where it is and what to do, without YAML's own words."""

from __future__ import annotations

import re

import pytest

from kit.records.source import compose

SLIPS = [
    ("a tab", "group:\n\tname: Tots", 2, 1, "tab", "spaces"),
    ("a tab after spaces", "group:\n  \tname: Tots\n  phone: 1", 2, None, "tab", "spaces"),
    ("a colon in a text", "venue: Hall: upper room", 1, 12, "colon", "quotes"),
    ("a quote left open", 'kit: 1\nname: "Tots\nvenue: Hall', 2, 7, "quotation mark", "quote"),
    ("a quote left open before ---", "name: 'Tots\n---\na: b", 1, 7, "quotation mark", "quote"),
    ("quotes inside quotes", 'name: "The "best" group"', 1, 13, "closing quote", "as a whole"),
    ("a path of Windows in quotes", 'file: "C:\\pictures\\x.png"', 1, None, "backslash", "single quotes"),
    ("a user's folder of Windows in quotes", 'file: "C:\\Users\\me\\our.png"', 1, None, "backslash", "single quotes"),
    ("an odd space", "group:\n  name: Tots\n \xa0 phone: 1: 2", 3, None, "odd space", "plain spaces"),
    ("an at sign", "name: @tots", 1, 7, "begin with @", "quotes"),
    ("a backtick", "name: `tots`", 1, 7, "begin with `", "quotes"),
    ("stars for bold", "name: *Tots* and more", 1, None, "begin with *", "quotes"),
    ("a list left open", "kit: 1\nmessages: [one, two\npieces: x", 2, 11, "not closed", "]"),
    ("a block left open", "group: {name: Tots", 1, 8, "not closed", "}"),
    ("a line indented too far", "group:\n  name: Tots\n    phone: 1", 3, 10, "indented too far", "below"),
    ("a line indented too little", "group:\n   name: Tots\n  phone: 1", 3, 3, "indented differently", "same column"),
    ("a key within a list", "- one\nname: Tots", 2, 1, "list", "- "),
    ("a dash behind a key", "messages: - one", 1, 11, "list", "line of its own"),
    ("a key without a colon", "name: Tots\nvenue\nnote: x", None, None, "colon", "colon"),
]


@pytest.mark.parametrize(("slip", "text", "line", "column", "what", "how"), SLIPS, ids=[slip[0] for slip in SLIPS])
def test_a_slip_is_explained(slip: str, text: str, line: int | None, column: int | None, what: str, how: str) -> None:
    node, problems = compose(text.encode(), "kit.yaml")
    assert node is None, slip
    (problem,) = problems
    assert problem.line == line or line is None
    assert problem.column == column or column is None
    assert what in problem.message
    assert how in problem.hint or how in problem.message


@pytest.mark.parametrize("slip", SLIPS, ids=[slip[0] for slip in SLIPS])
def test_no_jargon_reaches_people(slip: tuple[str, str, int, int, str, str]) -> None:
    (problem,) = compose(slip[1].encode(), "kit.yaml")[1]
    said = f"{problem.message} {problem.hint}"
    assert not re.search(r"\b(token|scalar|mapping|sequence|stream|parse|scann|NoneType|Error)", said)
    assert problem.message.endswith(".")
