"""The line of a file that a problem stands in, and the caret under its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.excerpt import WIDEST, cut_out, excerpt
from kit.problems import Problem, Severity


def problem(path: Path, line: int | None, column: int | None = None) -> Problem:
    return Problem(Severity.ERROR, "empty-file", file=str(path), line=line, column=column)


def test_the_line_with_the_caret_under_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("name: Café\r\ncolour: corall\r\n".encode())
    found = excerpt(problem(path, 2, 9))
    assert found is not None
    assert found.lines() == ("    2 | colour: corall", "      |         ^")


def test_what_has_no_line_or_no_file_has_no_excerpt(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("one\n")
    assert excerpt(problem(path, None)) is None
    assert excerpt(problem(path, 3)) is None
    assert excerpt(problem(tmp_path / "gone", 1)) is None
    assert excerpt(problem(tmp_path, 1)) is None
    path.write_bytes(b"PK\x03\x04\x00")
    assert excerpt(problem(path, 1)) is None
    path.write_text("x" * 2_000_000)
    assert excerpt(problem(path, 1)) is None


@pytest.mark.parametrize("column", [1, 2, 45, 90, 91, 500, 999, 1000, 5000])
def test_of_a_long_line_the_part_round_the_place_is_shown(column: int) -> None:
    line = "".join(chr(ord("a") + number % 26) for number in range(1000))
    found = cut_out(line, 7, column)
    assert len(found.text) <= WIDEST
    at = min(column - 1, len(line))
    assert found.text[found.caret : found.caret + 1] == line[at : at + 1]


def test_wide_letters_tabs_and_marks_keep_the_caret_in_place() -> None:
    assert cut_out("日本: x", 1, 5).caret == 6
    assert cut_out("e\u0301: x", 1, 5).caret == 3
    assert cut_out("\tx", 1, 2).text == " x"
