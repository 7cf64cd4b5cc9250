"""What was typed for the day or a time of an event and cannot be read, told as it would be of a kit file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.records.moments import read_clock_time, read_date
from kit.records.wording import expected_by, short
from kit.words.words import Value


def unread_moments(kit: Kit) -> Iterator[Problem]:
    """Yield a problem for each day and time that cannot be read."""
    for number, event in enumerate(kit.events):
        for part, text in event.unread:
            try:
                read_date(text) if part == "date" else read_clock_time(text)
            except ValueError as error:
                values: dict[str, Value] = {"text": short(text), "expected": expected_by(error)}
                yield Problem(Severity.ERROR, "wrong-value", values, field=f"events[{number}].{part}")


def is_unread_moment(problem: Problem) -> bool:
    """Tell whether a problem is that of a day or time which cannot be read."""
    return problem.name == "wrong-value" and bool(re.fullmatch(r"events\[\d+\]\.(date|starts|ends)", problem.field))
