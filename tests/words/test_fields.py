"""What fields are called: every field of a kit has a name, and what has none is called by its key."""

from __future__ import annotations

import re

import pytest

from kit.designs.written import keys_of
from kit.kit_file.document import KitFile
from kit.model.kit import Event
from kit.words.fields import FIELDS, NUMBERED, field_name


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("events[0].venue", "the venue"),
        ("messages[1]", "message 2"),
        ("logos[0]", "logo 1"),
        ("thank_you.also[9]", "name 10 in the thank-you"),
        ("", "the file"),
    ],
)
def test_a_field_has_a_name_that_can_stand_in_a_sentence(field: str, name: str) -> None:
    assert field_name(field) == name


def test_every_group_detail_and_every_part_of_an_event_has_a_name() -> None:
    kit = {key.name: key for key in keys_of(KitFile)}
    assert {"group", "events", "messages", "logos", "pieces", "thank_you"} <= set(kit)
    assert {re.split(r"[.\[]", field)[0] for field in FIELDS} <= set(kit)
    assert {field.partition(".")[0] for field in NUMBERED} <= set(kit)
    for key in keys_of(Event):
        assert "event 3" in field_name(f"events[2].{key.name}") and field_name(f"events[0].{key.name}")


@pytest.mark.parametrize("field", ["pages[0].layers[1].column[2].style", "type_scale.body.least", "scales_to"])
def test_what_has_no_name_is_called_by_its_key(field: str) -> None:
    assert field_name(field) == f"“{field.rpartition('.')[2].replace('_', ' ')}”"
