"""What the command line shows: nothing in it steers a terminal, and nothing is said twice."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from kit.problems import Problem, Severity
from kit.report import problems_as_json, show_problems

ERROR = Problem(Severity.ERROR, "write-failed", {"name": "x.kit", "reason": "it is late"}, field="messages[1]")


def failed(name: str) -> Problem:
    return replace(ERROR, values={"name": name, "reason": "it is late"})


def shown(*problems: Problem) -> str:
    stream = io.StringIO()
    show_problems(problems, stream)
    return stream.getvalue()


def test_no_part_of_a_problem_steers_the_terminal() -> None:
    evil = "\x1b]0;x\x07\r\n"
    text = shown(
        replace(
            failed(f"A{evil}"), file=f"f{evil}", line=1, column=2, field=f"event{evil}", piece=f"p{evil}", page=evil
        )
    )
    assert not set("\x1b\x07\r") & set(text)
    assert len(text.splitlines()) == 4  # where, what, how, and an empty line


def test_programs_get_the_text_as_it_is() -> None:
    (row,) = json.loads(problems_as_json([failed("\x1b[31m\u202e")]))
    assert (row["message"], row["field"]) == ("\x1b[31m\u202e could not be written: it is late.", "messages[1]")
    assert set(row) == {"severity", "code", "message", "hint", "field"}
    assert (row["severity"], row["code"]) == ("error", "write-failed")


def test_half_a_letter_in_a_name_breaks_no_json() -> None:
    written = problems_as_json([failed("caf\udce9.kit")]).encode("utf-8", "backslashreplace")
    (row,) = json.loads(written)
    assert row["message"].startswith("caf\udce9.kit")


def test_people_read_which_message_it_is() -> None:
    assert "message 2\n" in shown(ERROR)
    assert "messages[1]" not in shown(ERROR)


def test_what_is_the_same_in_several_places_is_said_once() -> None:
    text = shown(ERROR, replace(ERROR, field="messages[4]"), replace(ERROR, piece="poster-event"))
    assert text.count("could not be written") == 1
    assert "message 2, and 2 more like it" in text


def test_of_very_many_of_one_kind_the_first_are_shown_and_the_others_counted() -> None:
    many = [failed(f"m{number}.kit") for number in range(50)]
    other = Problem(Severity.WARNING, "empty-file")
    text = shown(other, *many)
    assert text.count("could not be written") == 10
    assert "and 40 more of this kind" in text
    assert text.index("could not be written") < text.index("This file is empty.")


def test_names_of_files_and_addresses_are_never_cut_in_two() -> None:
    address = f"https://example.org/{'a-b' * 50}"
    assert address in shown(failed(f"{address} and {'our-logo.png ' * 20}"))
    assert "our-\n" not in shown(failed("our-logo.png " * 20))


def test_the_line_is_shown_with_a_caret_under_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("name: x\ncolour: corall\x1b\n", encoding="utf-8")
    wrong = Problem(Severity.ERROR, "empty-file", file=str(path), line=2, column=9)
    assert len(shown(wrong).splitlines()) == 4  # what steers a terminal makes the file unreadable: no line is shown
    path.write_text("name: x\ncolour: corall\n", encoding="utf-8")
    assert shown(wrong).splitlines()[3:5] == ["    2 | colour: corall", "      |         ^"]
    assert json.loads(problems_as_json([wrong]))[0]["text"] == "colour: corall"
