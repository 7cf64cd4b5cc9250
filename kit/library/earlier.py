"""A library read anew beside the one of a moment ago: what has not changed is the same, what is still needed stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from kit.model.library import Library
from kit.model.promises import Promises
from kit.problems import Problem, Severity

Value = TypeVar("Value")


def with_what_stays(library: Library, problems: Iterable[Problem], earlier: Library) -> Library:
    """Return a library read anew in which all that is as it was is the very same, so that it is quickly compared.

    problems: those of reading it. A design that is as it was earlier, since it is broken now, keeps what it speaks of:
    it may be broken because just that was taken away.
    """
    broken = {problem.file for problem in problems if problem.severity is Severity.ERROR}
    if any(template.file in broken for template in library.templates.values()):
        library = _with_what_is_needed(library, earlier)
    if library == earlier:
        return earlier
    values = {each.name: getattr(library, each.name) for each in fields(Library) if each.compare}
    return replace(library, **{name: _shared(value, getattr(earlier, name)) for name, value in values.items()})


def _with_what_is_needed(library: Library, earlier: Library) -> Library:
    """Return a library with the colours, typefaces, styles and files of the earlier one that it does not have."""
    before, now = earlier.campaign, library.campaign
    campaign = replace(
        now,
        colours=_completed(now.colours, before.colours),
        roles=_completed(now.roles, before.roles),
        typefaces=_completed(now.typefaces, before.typefaces),
        type_scale=_completed(now.type_scale, before.type_scale),
    )
    fonts, pictures = _completed(library.fonts, earlier.fonts), _completed(library.pictures, earlier.pictures)
    return replace(library, campaign=campaign, fonts=fonts, pictures=pictures)


def _completed(now: Mapping[str, Value], before: Mapping[str, Value]) -> Mapping[str, Value]:
    return {**now, **{name: value for name, value in before.items() if name not in now}}


def _shared(value: Any, before: Any) -> Any:
    """Return what was there before, as far as it is the same; promises see to that themselves."""
    if value == before:
        return before
    if isinstance(value, Mapping) and isinstance(before, Mapping) and not isinstance(value, Promises):
        return {id: before[id] if before.get(id) == each else each for id, each in value.items()}
    return value
