"""What a kit chose and the campaign has withdrawn since: it is told so, with the campaign's reason, and not printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from kit.model.library import Library, Withdrawn
from kit.problems import Problem

_NAMES: Final = {
    "unknown-message": ("withdrawn-message", "withdrawn-message.reason"),
    "unknown-partner": ("withdrawn-partner", "withdrawn-partner.reason"),
}
"""How it is said that something was withdrawn, without a reason and with one."""


def mention_withdrawn(problems: Iterable[Problem], library: Library) -> Iterator[Problem]:
    """Yield problems; of what is unknown since it was withdrawn, that it was, and why."""
    gone: dict[str, Mapping[str, Withdrawn]] = {
        "unknown-message": library.withdrawn_messages,
        "unknown-partner": library.withdrawn_partners,
    }
    for problem in problems:
        found = gone.get(problem.name, {}).get(str(problem.values.get("id", "")))
        if found is None:
            yield problem
        else:
            name = _NAMES[problem.name][bool(found.reason)]
            yield replace(problem, name=name, values={"title": found.title, "reason": found.reason})
