"""The times of an event as its file writes them: '6:30' to '8:30' is an evening; what was only understood is noted."""

from __future__ import annotations

from datetime import time

from kit.model.kit import Event
from kit.problems import Problem, Severity
from kit.records.moments import read_clock_time
from kit.records.nodes import Node, TextNode, entry, problem_at
from kit.records.wording import short
from kit.values import replace
from kit.words.words import Value


def understood(event: Event, node: Node) -> tuple[Event, tuple[Problem, ...]]:
    """Return an event with its times as they are meant together, and a note for each that was written without am or pm.

    event: as it was read, each time by itself. node: the kit.
    """
    problems: list[Problem] = []
    if event.starts:
        event, found = _meant(event, node, "starts", after=None)
        problems += found
    if event.ends:
        event, found = _meant(event, node, "ends", after=event.starts)
        problems += found
    return event, tuple(problems)


def _meant(event: Event, node: Node, key: str, after: time | None) -> tuple[Event, tuple[Problem, ...]]:
    written = entry(node, "event", key)
    if not isinstance(written, TextNode):
        return event, ()
    moment, is_guess = read_clock_time(written.text, after)
    event = replace(event, starts=moment) if key == "starts" else replace(event, ends=moment)
    if not is_guess:
        return event, ()
    other = moment.replace(hour=(moment.hour + 12) % 24)
    values: dict[str, Value] = {"text": short(written.text), "moment": moment, "other": other}
    return event, (problem_at(written, "time-understood", values, field=f"event.{key}", severity=Severity.NOTE),)
