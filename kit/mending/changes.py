"""How one kit differs from another, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, NamedTuple

from kit.model.kit import Kit


class Change(NamedTuple):
    """A field that says something else, or an entry of a list that is gone."""

    field: str
    value: Any = None
    removed: bool = False


def changes(old: Kit, new: Kit) -> tuple[Change, ...]:
    """Return what leads from one kit to the other; of several entries that go, the last one first."""
    return tuple(_changes(old, new, ""))


def _changes(old: Any, new: Any, field: str) -> Iterator[Change]:
    if old == new:
        return
    if is_dataclass(old) and type(old) is type(new):
        for part in fields(old):
            yield from _changes(getattr(old, part.name), getattr(new, part.name), f"{field}.{part.name}".lstrip("."))
    elif isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new):
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _changes(before, after, f"{field}[{number}]")
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from (Change(f"{field}[{number}]", removed=True) for number in _gone(old, new))
    else:
        yield Change(field, new)


def _gone(old: Sequence[Any], new: Sequence[Any]) -> list[int]:
    """Return the numbers of the entries that a shorter list lacks, from the last to the first."""
    left, gone = list(reversed(new)), []
    for number, entry in enumerate(old):
        if left and left[-1] == entry:
            left.pop()
        else:
            gone.append(number)
    return gone[::-1]
