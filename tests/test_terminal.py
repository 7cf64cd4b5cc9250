"""Nothing that is shown on a terminal steers it."""

from __future__ import annotations

import io

import pytest

from kit.terminal import Progress, rows_as_text, visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("bell\x07", "bell\\x07"),
        ("a\r\nb\tc", "a\\r\\nb\\tc"),
        ("\x9b2J\x7f", "\\x9b2J\\x7f"),
        ("abc\u202edef", "abc\\u202edef"),
        ("\udcff.yaml", "\\udcff.yaml"),
        ("one\u2028two", "one\\u2028two"),
        ("Łódź “Café” \\ 🎈 বাংলা", "Łódź “Café” \\ 🎈 বাংলা"),
    ],
)
def test_what_would_steer_a_terminal_is_written_out(text: str, seen: str) -> None:
    assert visible(text) == seen


def test_the_bar_shows_names_that_steer_nothing() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    with Progress(stream) as progress:
        progress(1, 2, "poster\x1b[2J")
    assert "poster\\x1b[2J" in stream.getvalue()


def test_columns_stand_below_one_another() -> None:
    rows = [
        {"id": "a", "name": "Long name", "kind": "poster", "sizes": ["A4", "A3"]},
        {"id": "long-id", "name": "B", "kind": "card", "sizes": ["A6"]},
    ]
    assert rows_as_text(rows, ("id", "name", "kind", "sizes")).splitlines() == [
        "a        Long name  poster  A4, A3",
        "long-id  B          card    A6",
    ]
    assert rows_as_text([]) == ""
    row = rows_as_text([{"id": "a\x1b]0;x\x07\r\n", "name": "b"}])
    assert "\x1b" not in row and len(row.splitlines()) == 1
