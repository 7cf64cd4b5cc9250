"""Booklets that are stitched: whole sheets have four pages each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kit.model.fold import SADDLE_STITCH, Fold
from kit.problems import Problem, Severity
from kit.scene import Page


def check_booklet(pages: Sequence[Page], fold: Fold) -> Iterator[Problem]:
    """Yield a note on a booklet that is printed with blank pages."""
    blank = -len(pages) % 4
    if fold == SADDLE_STITCH and blank:
        yield Problem(Severity.NOTE, "blank-pages", {"count": len(pages), "blank": blank})
