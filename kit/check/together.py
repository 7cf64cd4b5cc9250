"""Notes of one kind on several pieces, told as one that names the pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kit.problems import Problem


def in_one(
    problems: Iterable[Problem], code: str, joined: Callable[[Sequence[Problem]], Problem]
) -> tuple[Problem, ...]:
    """Return problems with one in the place of the first of those with a code, as `joined` makes it of several."""
    found = tuple(problems)
    notes = [each for each in found if each.code == code]
    if len(notes) < 2:
        return found
    one = replace(joined(notes), piece="")
    return tuple(one if each is notes[0] else each for each in found if each is notes[0] or each.code != code)


def pieces_of(notes: Iterable[Problem]) -> tuple[str, ...]:
    """Return the names of the pieces that notes are on, which each has in its value 'pieces', every name once."""
    names = (note.values["pieces"] for note in notes)
    return tuple(dict.fromkeys(str(name) for each in names if isinstance(each, tuple) for name in each))
