"""Slips of the pen in YAML, as people make them: each is told where it is and what to do, without YAML's own words."""

from __future__ import annotations

import re

import pytest

from kit.records.source import compose

SLIPS = [
    ("a tab", "group:\n\tname: Tots", 2, 1, "tab", "spaces"),
    ("a tab after spaces", "group:\n  \tname: Tots\n  phone: 1", 2, None, "tab", "spaces"),
    ("a colon in a text", "venue: Hall: upper room", 1, 12, "second colon", "quotes"),
    ("a colon after a per cent sign", "size: 10% off: now", 1, 14, "second colon", "quotes"),
    ("a colon in curly quotes", "title: “Join us: tea”\na: b", 1, 16, "curly quotes", "straight quotes"),
    ("a comma in curly quotes", "a: [“tea, cake”\nb: c", 1, 5, "curly quotes", "straight"),
    ("a quote left open", 'kit: 1\nname: "Tots\nvenue: Hall', 2, 7, "quotation mark", "quote"),
    ("a quote left open before ---", "name: 'Tots\n---\na: b", 1, 7, "quotation mark", "quote"),
    ("quotes inside quotes", 'name: "The "best" group"', 1, 13, "closing quote", "the whole text"),
    ("an apostrophe inside quotes", "name: 'Mother's group'\na: b", 1, 15, "closing quote", "the whole text"),
    ("quotes round a part", 'name: "Best" group\na: b', 1, 14, "closing quote", "the whole text"),
    ("brackets round a part", "title: [FREE] baby group\na: b", 1, 15, "follow ]", "starts with ["),
    ("braces round a part", "title: {FREE} baby group\na: b", 1, 15, "follow }", "starts with {"),
    ("brackets in a list", "a:\n  - [x] one\n", 2, 9, "follow ]", "starts with ["),
    ("a path of Windows in quotes", 'file: "C:\\pictures\\x.png"', 1, None, "backslash", "single quotes"),
    ("a user's folder of Windows in quotes", 'file: "C:\\Users\\me\\our.png"', 1, None, "backslash", "single quotes"),
    ("an odd space", "group:\n  name: Tots\n \xa0 phone: 1: 2", 3, None, "odd space", "plain spaces"),
    ("an odd space after a colon", "event:\n  title:\xa0Baby\n  date: x", 2, 9, "not a plain space", "plain space"),
    ("an odd space after a key of a block", "event:\xa0\n  title: Baby", 1, 7, "not a plain space", "plain space"),
    ("no space after a colon", "event:\n  title:Baby and me\n  date: x", 2, 9, "space after the colon", "'title: '"),
    ("no space on the last line", "event:\n  date: x\n  title:Baby\n", 3, 9, "space after the colon", "'title: '"),
    ("no space on the first line", "kit:1\ngroup:\n  name: x", 1, 5, "space after the colon", "'kit: '"),
    ("no space in a list", "pieces:\n- template:poster\n  size: A3", 2, 12, "space after the colon", "'template: '"),
    ("a remark between", "event:\n  title:Baby\n  # then\n\n  date: x", 2, 9, "space after the colon", "'title: '"),
    ("an at sign", "name: @tots", 1, 7, "begin with @", "quotes"),
    ("a backtick", "name: `tots`", 1, 7, "begin with `", "quotes"),
    ("stars for bold", "name: *Tots* and more", 1, None, "begin with *", "quotes"),
    ("a list left open", "kit: 1\nmessages: [one, two\npieces: x", 2, 11, "not closed", "]"),
    ("a block left open", "group: {name: Tots", 1, 8, "not closed", "}"),
    ("a colour with a hash", "coral: {rgb: #E8563F}\nx: y", 1, 14, "read as a note", '"quotes"'),
    ("a hash in a list", "tags: [one, #two]\nx: y", 1, 13, "read as a note", '"quotes"'),
    ("a colour with a hash at the end", "coral: {rgb: #E8563F}\n", 1, 14, "read as a note", '"quotes"'),
    ("a hash in the last list", "tags: [#one, two]\n\n# a note\n", 1, 8, "read as a note", '"quotes"'),
    ("a block that is open at the end", "coral: {rgb: {a: b}, c: d\n", 1, 8, "not closed", "close it"),
    ("a line indented too far", "group:\n  name: Tots\n    phone: 1", 3, 10, "indented too far", "below"),
    ("a line indented too little", "group:\n   name: Tots\n  phone: 1", 3, 3, "indented differently", "same column"),
    ("a key within a list", "- one\nname: Tots", 2, 1, "list", "- "),
    ("a dash behind a key", "messages: - one", 1, 11, "list", "line of its own"),
    ("a long dash in a list", "messages:\n  - one\n  – two\n", 3, 3, "sign –", "'- '"),
    ("a long dash in a list of blocks", "pieces:\n  - template: a\n  — template: b\n", 3, 3, "sign —", "'- '"),
    ("a bullet in a list", "messages:\n  - one\n  • two\n  - three", 3, 3, "sign •", "'- '"),
    ("a hyphen without a space", "messages:\n  - one\n  -two\n", 3, 4, "space after the hyphen", "'- '"),
    ("a key without a colon", "name: Tots\nvenue\nnote: x", 2, 1, "no colon", "colon"),
    ("a text on a line of its own", "e:\n  note: Free\n  No booking\n  link: x", 3, 3, "no colon", "key: value"),
    ("a comma after a block", "group: {name: T},\na: b", 1, 17, "The ,", "Delete"),
    ("a semicolon after a list", "tags: [a, b];\na: b", 1, 13, "The ;", "Delete"),
    ("a bracket too many", "tags: [a, b]]\na: b", 1, 13, "The ]", "Delete"),
    ("a wide colon", "event:\n  title\uff1a Baby\n  date: x", 2, 8, "not a plain colon", "plain colon"),
    ("a greater-than sign", "name: >Tots", 1, 7, "begin with >", "quotes"),
    ("a bar", "name: |Tots", 1, 7, "begin with |", "quotes"),
    ("a comma first", "name: ,x\na: b", 1, 7, "begin with ,", "quotes"),
    ("a text with a hyphen", "name: - Tots", 1, 7, "list", '"quotes"'),
    ("a fence of Markdown", "```yaml\nkit: 1\n```", 1, 1, "does not belong", "```"),
    ("a first line that is indented", "  kit: 1\ngroup: {name: T}", 2, 1, "indented differently", "same column"),
    ("a block's key without a colon", "group\n  name: x\n", 1, 1, "no colon", "key: value"),
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
