"""The texts of a kit by the names of their fields, as 'events[0].venue' or 'thank_you.also[0]'."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from kit.model.kit import Kit

_STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")


def part_of(kit: Kit, field: str) -> Any:
    """Return what stands in a field; None if the kit has no such field, or not so many entries."""
    part: Any = kit
    for step in field.split("."):
        match = _STEP.fullmatch(step)
        part = getattr(part, match[1], None) if match else None
        if match and match[2]:
            number = int(match[2])
            part = part[number] if isinstance(part, tuple) and number < len(part) else None
        if part is None:
            return None
    return part


def with_part(kit: Kit, field: str, value: Any) -> Kit:
    """Return the kit with something else in a field that it has."""
    changed: Kit = _with(kit, field.split("."), value)
    return changed


def without_entry(kit: Kit, field: str) -> Kit:
    """Return the kit without one entry of a list, as 'messages[2]'."""
    list_field, number = split_entry(field)
    entries = part_of(kit, list_field)
    return with_part(kit, list_field, entries[:number] + entries[number + 1 :])


def split_entry(field: str) -> tuple[str, int]:
    """Return the list that a field is an entry of, and its number from 0; -1 if it is no entry."""
    match = re.fullmatch(r"(.*)\[(\d+)\]", field)
    return (match[1], int(match[2])) if match else (field, -1)


def _with(part: Any, steps: list[str], value: Any) -> Any:
    match = _STEP.fullmatch(steps[0])
    assert match
    name, number = match[1], match[2]
    old = getattr(part, name)
    if number is None:
        new = _with(old, steps[1:], value) if steps[1:] else value
    else:
        index = int(number)
        entry = _with(old[index], steps[1:], value) if steps[1:] else value
        new = (*old[:index], entry, *old[index + 1 :])
    return replace(part, **{name: new})
