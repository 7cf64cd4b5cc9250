"""The times of an event as its file writes them: '6:30' to '8:30' is an evening; what was only understood is noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kit.model.kit import Event
from kit.problems import Problem, Severity
from kit.records.moments import read_clock_time
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, problem_at
from kit.records.wording import short
from kit.words.words import Value


def understood(events: Sequence[Event], node: Node) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Return events with their times as they are meant together, and a note for each written without am or pm.

    events: as they were read, each time by itself. node: the kit.
    """
    written = entry(node, "events")
    blocks = [item for item in written.items if isinstance(item, MapNode)] if isinstance(written, ListNode) else []
    meant: list[Event] = []
    problems: list[Problem] = []
    for number, (event, block) in enumerate(zip(events, blocks, strict=False)):
        for key in ("starts", "ends"):
            event, found = _meant(event, block, key, f"events[{number}].{key}")
            problems += found
        meant.append(event)
    return tuple(meant), tuple(problems)


def _meant(event: Event, block: MapNode, key: str, field: str) -> tuple[Event, tuple[Problem, ...]]:
    written, after = entry(block, key), event.starts if key == "ends" else None
    if getattr(event, key) is None:
        return event, ()
    if not isinstance(written, TextNode):
        return event, ()
    moment, is_guess = read_clock_time(written.text, after)
    event = replace(event, starts=moment) if key == "starts" else replace(event, ends=moment)
    if not is_guess:
        return event, ()
    other = moment.replace(hour=(moment.hour + 12) % 24)
    values: dict[str, Value] = {"text": short(written.text), "moment": moment, "other": other}
    return event, (problem_at(written, "time-understood", values, field=field, severity=Severity.NOTE),)
