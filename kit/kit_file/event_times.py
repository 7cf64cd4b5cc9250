"""The times of an event as its file writes them: '6:30' to '8:30' is an evening; what was only understood is noted.

A day or time that cannot be read stays with its event as it was written: nothing that was typed is lost.
"""

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
        meant.append(replace(event, unread=_unread(event, block)))
    return tuple(meant), tuple(problems)


def _unread(event: Event, block: MapNode) -> tuple[tuple[str, str], ...]:
    """Return what was written for the day or a time of an event and is none, with the names of those parts."""
    written = ((key, entry(block, key)) for key in ("date", "starts", "ends") if getattr(event, key) is None)
    texts = ((key, node.text) for key, node in written if isinstance(node, TextNode))
    return tuple((key, text) for key, text in texts if text.strip())


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
