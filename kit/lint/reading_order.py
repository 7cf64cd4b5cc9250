"""The order in which a page is read to somebody who does not see it: headings that skip, texts that jump up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Item, Page, Role, Source, walk
from kit.trying.findings import Finding
from kit.words.words import Value

_LEVELS: Final = {Role.H1: 1, Role.H2: 2, Role.H3: 3}

_CLEARLY: Final = 2.0
"""Millimetres by which one text ends above where another begins, for it to stand above it without a doubt."""

_SAME_COLUMN: Final = 0.5
"""Texts that share this much of the narrower one's width stand in the same column."""


def headings(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield what is wrong with the headings of a piece, as its pages are read."""
    level, first = 0, False
    for page in pages:
        large: list[Group] = []
        for group, heading in _headings(page):
            now = _LEVELS[heading]
            first = first or now == 1
            if now == 1:
                large.append(group)
            elif level and now > level + 1:
                values = {"heading": f"H{now}", "before": f"H{level}", "better": f"H{level + 1}"}
                yield _finding("heading-skips", values, group.source, page)
            level = now
        for group in large[1:]:
            if group.source.line != large[0].source.line:
                yield _finding("two-headings", {"line": large[0].source.line}, group.source, page)
    if not first and any(_texts(page) for page in pages):
        yield _finding("no-heading", {}, Source(), pages[0])


def jumps(page: Page) -> Iterator[Finding]:
    """Yield the texts that are read after one that stands below them in the same column."""
    texts = _texts(page)
    for index, text in enumerate(texts):
        above = (each for each in reversed(texts[:index]) if _jumps(each, text))
        earlier = next(above, None)
        if earlier is not None and earlier.source.line != text.source.line:
            up = earlier.box.y - text.box.bottom
            yield _finding("reading-order", {"line": earlier.source.line}, text.source, page, up)


def _finding(name: str, values: Mapping[str, Value], source: Source, page: Page, measure: float = 0.0) -> Finding:
    return Finding(Problem(Severity.WARNING, name, values, page=page.name), source, measure)


def _jumps(earlier: Group, text: Group) -> bool:
    shared = min(earlier.box.right, text.box.right) - max(earlier.box.x, text.box.x)
    narrower = min(earlier.box.width, text.box.width)
    return text.box.bottom < earlier.box.y - _CLEARLY and shared > _SAME_COLUMN * narrower


def _headings(page: Page) -> Iterator[tuple[Group, Role]]:
    for group in walk(page.items):
        if isinstance(group, Group) and group.role in _LEVELS:
            yield group, group.role


def _texts(page: Page) -> list[Group]:
    """Return the texts of a page in the order in which they are read, decoration left out."""
    return list(_read(page.items))


def _read(items: tuple[Item, ...]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group) and item.role is not Role.ARTIFACT:
            if runs := [inner for inner in item.items if isinstance(inner, Glyphs)]:
                yield from () if runs[0].turn else (item,)  # what is turned goes another way down the page
            else:
                yield from _read(item.items)
