"""What `list` shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kit.library.catalogue import Row, list_languages, list_messages, list_partners, list_templates
from kit.library.load import Problems
from kit.model.layer import Layer

Overlay = Callable[..., Path]


@pytest.mark.parametrize("rows_of", [list_languages, list_messages, list_partners, list_templates])
def test_every_row_has_an_id_a_name_and_a_file(rows_of: Callable[[], tuple[list[Row], Problems]]) -> None:
    rows, problems = rows_of()
    assert problems == ()
    assert rows
    assert all(row["id"] and row["name"] and Path(str(row["file"])).is_file() for row in rows)
    assert len({str(row["id"]) for row in rows}) == len(rows)
    assert json.loads(json.dumps(rows)) == rows


def test_templates_say_what_they_can_be() -> None:
    rows, _ = list_templates()
    poster = next(row for row in rows if row["id"] == "poster-thousand-days")
    assert poster["kind"] == "poster"
    assert poster["sizes"] == ["A4", "A3", "A2"]


def test_messages_say_whom_they_are_for() -> None:
    rows, _ = list_messages()
    first = next(row for row in rows if row["id"] == "first-1001-days")
    assert "en" in first["languages"]
    assert first["audiences"]


def test_an_overlay_is_listed_with_its_problems(overlay: Overlay) -> None:
    folder = overlay({"messages/ours.yaml": "themes: [a]\n"})
    rows, problems = list_messages([Layer(folder)])
    assert "ours" not in [row["id"] for row in rows]
    assert {each.file for each in problems} == {str(folder / "messages" / "ours.yaml")}
