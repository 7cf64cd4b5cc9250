"""Bytes of YAML into nodes: what is typed is kept, what is dangerous is refused, and everything has its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.problems import Problem, Severity
from kit.records.nodes import ListNode, MapNode, TextNode, entry
from kit.records.source import DEEPEST, MOST_BYTES, compose, read_source


def refused(data: bytes) -> Problem:
    """The one problem of a file that cannot be read."""
    node, problems = compose(data, "kit.yaml")
    assert node is None
    (problem,) = problems
    assert problem.severity is Severity.ERROR
    assert problem.file == "kit.yaml"
    assert problem.hint
    return problem


@pytest.mark.parametrize(
    "typed", ["No", "10:00", "01632 960001", "2016-06-08", "1.10", "0x1F", "1_000", "on", "=", "Null"]
)
def test_a_text_stays_as_it_was_typed(typed: str) -> None:
    node, problems = compose(f"name: {typed}\n".encode(), "kit.yaml")
    assert problems == ()
    assert entry(node, "name") == TextNode(typed, 1, 7)


def test_every_node_knows_its_line_and_column() -> None:
    node, _ = compose(b"# a remark\ngroup:\n  name: Tots\nmessages:\n  - one\n  - [two, three]\n", "kit.yaml")
    assert isinstance(node, MapNode)
    name, messages = entry(node, "group", "name"), entry(node, "messages")
    assert isinstance(name, TextNode)
    assert (name.line, name.column) == (3, 9)
    assert isinstance(messages, ListNode)
    assert [(item.line, item.column) for item in messages.items] == [(5, 5), (6, 5)]


def test_nothing_written_is_empty_but_quotes_are_not() -> None:
    node, _ = compose(b"a:\nb: ~\nc: null\nd: ''\ne: 'null'\n", "kit.yaml")
    empty = {key: entry(node, key) for key in "abcde"}
    assert {key: value.empty for key, value in empty.items() if isinstance(value, TextNode)} == {
        "a": True,
        "b": True,
        "c": True,
        "d": False,
        "e": False,
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_editors_on_windows_save_is_read(encoding: str) -> None:
    node, problems = compose("name: Café Ünï\r\nnote: two\r\n".encode(encoding), "kit.yaml")
    assert problems == ()
    assert entry(node, "name") == TextNode("Café Ünï", 1, 7)
    assert entry(node, "note") == TextNode("two", 2, 7)


def test_lone_carriage_returns_end_lines_too() -> None:
    node, _ = compose(b"a: one\rb: two\r", "kit.yaml")
    assert entry(node, "b") == TextNode("two", 2, 4)


def test_an_old_encoding_is_told_with_its_line() -> None:
    problem = refused("kit: 1\nname: Café\n".encode("latin-1"))
    assert (problem.code, problem.line, problem.column) == ("not-utf8", 2, 10)
    assert "UTF-8" in problem.hint


@pytest.mark.parametrize("letter", ["\0", "\x01", "\x1b", "\x7f", "\ufffe"])
def test_a_control_character_is_told_with_its_place(letter: str) -> None:
    problem = refused(f"kit: 1\nname: T{letter}ts\n".encode())
    assert (problem.code, problem.line, problem.column) == ("control-character", 2, 8)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only a remark\n", b"---\n"])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert refused(data).code == "empty-file"


def test_a_second_document_is_told_where_it_starts() -> None:
    problem = refused(b"kit: 1\n---\nkit: 2\n")
    assert (problem.code, problem.line) == ("several-documents", 2)


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("a: &name x", "alias", 4),
        ("a: [&b c, *b]", "alias", 5),
        ("<<: {a: b}", "alias", 1),
        ("a: !!python/object/apply:os.system [ls]", "tag", 4),
        ("a: !important text", "tag", 4),
        ("a: !!binary aGVsbG8=", "tag", 4),
        ("? [a, b]\n: c", "bad-key", 3),
    ],
)
def test_what_these_files_have_no_use_for_is_refused(text: str, code: str, column: int) -> None:
    problem = refused(text.encode())
    assert (problem.code, problem.line, problem.column) == (code, 1, column)


BOMBS = {
    "laughs": b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + b"".join(b"%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n" % ((n + 1, n + 1) + (n,) * 8) for n in range(97, 110)),
    "flow lists": b"[" * 400_000,
    "flow blocks": b"{a: " * 200_000,
    "dashes": b"- " * 400_000,
    "keys": b"? " * 400_000,
    "steps": b"".join(b" " * n + b"a:\n" for n in range(900)),
    "many": b"- x\n" * 200_000,
    "long line": b"a: " + b"x " * 450_000,
    "quotes": b"'" * 900_001,
    "unclosed": b'a: "' + b"x" * 900_000,
    "colons": b"a:" * 450_000,
    "anchors": b"&a " * 300_000,
    "too large": b"a: b\n" * 300_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_file_is_read_for_ever(name: str) -> None:
    _, problems = compose(BOMBS[name], "bomb.yaml")
    assert name == "long line" or problems


def test_depth_is_allowed_up_to_the_limit() -> None:
    node, problems = compose(b"[" * DEEPEST + b"]" * DEEPEST, "deep.yaml")
    assert isinstance(node, ListNode)
    assert problems == ()
    assert refused(b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1)).code == "too-deep"


@given(
    st.binary(max_size=200) | st.text(alphabet=" \t\n:-?[]{}#&*!|>'\"%@`,ab\\\u2028\x85", max_size=40).map(str.encode)
)
def test_any_bytes_give_a_node_or_a_sentence(data: bytes) -> None:
    node, problems = compose(data, "any.yaml")
    assert node is not None or problems
    assert all(problem.message and problem.line and problem.column for problem in problems)


def test_a_missing_file_a_folder_and_a_pipe_are_sentences(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    for name in ("gone.yaml", "pipe.yaml", "folder.yaml"):
        node, problems = read_source(tmp_path / name)
        assert node is None
        assert [problem.code for problem in problems] == ["unreadable-file"]
        assert name in problems[0].message


@pytest.mark.parametrize("other", ["nursery.yaml.txt", "nursery.yml", "nursery.kit", "Nursery.YAML.txt"])
def test_a_file_that_has_another_ending_is_named(tmp_path: Path, other: str) -> None:
    (tmp_path / other).write_text("kit: 1\n")
    _, (problem,) = read_source(tmp_path / "nursery.yaml")
    assert problem.code == "unreadable-file"
    assert other in problem.hint


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES * 1000)
    node, problems = read_source(path)
    assert node is None
    assert [problem.code for problem in problems] == ["file-too-large"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_told_how_to_save_it(encoding: str) -> None:
    problem = refused("kit: 1\nname: Tots\n".encode(encoding))
    assert problem.code == "not-utf8"
    assert "plain text (UTF-8)" in problem.hint


def test_lists_and_blocks_know_whether_they_stand_in_one_line() -> None:
    node, _ = compose(b"a: [x]\nb:\n  - x\nc: {d: e}\nf:\n  g: h\n", "kit.yaml")
    kinds = {key: entry(node, key) for key in "abcf"}
    assert {key: value.in_line for key, value in kinds.items() if isinstance(value, ListNode | MapNode)} == {
        "a": True,
        "b": False,
        "c": True,
        "f": False,
    }
