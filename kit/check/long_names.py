"""A group's name that is so long that pieces have it in many lines, or set their words smaller: one note for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from kit.check.together import in_one, pieces_of
from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Page, walk

FIELD: Final = "group.name"

_LINES, _SMALLER, _BOTH = "long-name", "long-name.smaller", "long-name.both"

USUAL: Final = 40
"""A name of no more letters than this has room on every design."""

MANY: Final = 4
"""A name in as many lines as this is a block of text, and no name at a glance."""

SMALL: Final = 0.95
"""Words are smaller for somebody who looks at them if they have less than this share of their size."""


def check_name(pages: Iterable[Page], kit: Kit, called: tuple[str, ...]) -> Iterator[Problem]:
    """Yield a note on a long name for which the words of a piece are smaller, or which is in many lines there.

    called: its name, as `together.called` has it. Nothing of a piece that is too full, which is told of it already.
    """
    name, pages = kit.group.name.strip(), tuple(pages)
    if any(page.overset for page in pages):
        return
    showing = [(page.scale, lines) for page in pages if (lines := _lines(page))] if len(name) > USUAL else []
    share = min((scale for scale, _ in showing), default=1.0)
    lines = max((lines for _, lines in showing), default=0)
    if share < SMALL:
        by = round(100 * (1 - share))
        yield Problem(Severity.NOTE, _SMALLER, {"letters": len(name), "share": by, "pieces": called}, field=FIELD)
    elif lines >= MANY:
        yield Problem(Severity.NOTE, _LINES, {"letters": len(name), "lines": lines, "pieces": called}, field=FIELD)


def names_in_one(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems of several pieces with one note on the long name: what it does where, and how much."""
    return in_one(problems, _LINES, _joined)


def _joined(notes: Sequence[Problem]) -> Problem:
    in_lines, smaller = ([each for each in notes if each.name == name] for name in (_LINES, _SMALLER))
    values = {**notes[0].values, "pieces": pieces_of(in_lines or smaller)}
    if in_lines:
        values["lines"] = _most(in_lines, "lines")
    if smaller:
        values["share"] = _most(smaller, "share")
    if in_lines and smaller:
        return replace(notes[0], name=_BOTH, values={**values, "smaller": pieces_of(smaller)})
    return replace(notes[0], values=values)


def _most(notes: Iterable[Problem], what: str) -> int:
    return max(number for each in notes if isinstance(number := each.values[what], int))


def _lines(page: Page) -> int:
    """Return in how many lines the name is on a page where it has most of them, 0 if it is not there."""
    names = (each for each in walk(page.items) if isinstance(each, Group) and each.source.field == FIELD)
    return max((len(_baselines(each)) for each in names), default=0)


def _baselines(group: Group) -> set[float]:
    """Return the heights of the lines of a text; of one that is turned, where they are from side to side."""
    runs = (run for run in walk(group.items) if isinstance(run, Glyphs))
    return {round(run.x if run.turn % 180 else run.baseline, 2) for run in runs}
