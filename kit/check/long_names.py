"""A group's name that is so long that a piece sets it, or all of its words, smaller than they could be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Page, walk

FIELD: Final = "group.name"

USUAL: Final = 40
"""A name of no more letters than this has room on every design."""

MANY: Final = 4
"""A name in as many lines as this is a block of text, and no name at a glance."""

SMALL: Final = 0.95
"""Words are smaller for somebody who looks at them if they have less than this share of their size."""


def check_name(pages: Iterable[Page], kit: Kit) -> Iterator[Problem]:
    """Yield a note on a long name for which the words of a piece are smaller, or which is in many lines there.

    Nothing of a piece that is too full, which is told of it already.
    """
    name, pages = kit.group.name.strip(), tuple(pages)
    if any(page.overset for page in pages):
        return
    showing = [(page.scale, lines) for page in pages if (lines := _lines(page))] if len(name) > USUAL else []
    share = min((scale for scale, _ in showing), default=1.0)
    lines = max((lines for _, lines in showing), default=0)
    if share < SMALL:
        values = {"letters": len(name), "share": round(100 * (1 - share))}
        yield Problem(Severity.NOTE, "long-name.smaller", values, field=FIELD)
    elif lines >= MANY:
        yield Problem(Severity.NOTE, "long-name", {"letters": len(name), "lines": lines}, field=FIELD)


def _lines(page: Page) -> int:
    """Return in how many lines the name is on a page where it has most of them, 0 if it is not there."""
    names = (each for each in walk(page.items) if isinstance(each, Group) and each.source.field == FIELD)
    return max((len(_baselines(each)) for each in names), default=0)


def _baselines(group: Group) -> set[float]:
    """Return the heights of the lines of a text; of one that is turned, where they are from side to side."""
    runs = (run for run in walk(group.items) if isinstance(run, Glyphs))
    return {round(run.x if run.turn % 180 else run.baseline, 2) for run in runs}
