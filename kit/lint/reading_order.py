"""The order in which a page is read to somebody who does not see it: headings that skip, texts that jump up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kit.lint.findings import Finding
from kit.problems import Severity
from kit.scene import Glyphs, Group, Item, Page, Role, Source, walk

_LEVELS: Final = {Role.H1: 1, Role.H2: 2, Role.H3: 3}

_CLEARLY: Final = 2.0
"""Millimetres by which one text ends above where another begins, for it to stand above it without a doubt."""

_SAME_COLUMN: Final = 0.5
"""Texts that share this much of the narrower one's width stand in the same column."""

_HINT: Final = "Elements are read in the order of the file, whatever stands where. Move this one before the other."


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
                message = f"A heading {heading} follows a heading H{level}: a step is left out."
                hint = f"Write 'role: H{level + 1}' here, or give it no role if it is no heading."
                yield Finding(Severity.WARNING, "heading-skips", message, hint, group.source, page.name)
            level = now
        for group in large[1:]:
            message = f"This page has two headings H1; the first is on line {large[0].source.line}."
            hint = "Keep H1 for what the page is about, and write 'role: H2' for the other."
            if group.source.line != large[0].source.line:
                yield Finding(Severity.WARNING, "two-headings", message, hint, group.source, page.name)
    if not first and any(_texts(page) for page in pages):
        message = "This piece has no heading H1, so somebody who cannot see it is not told what it is about."
        hint = "Write 'role: H1' at the text that says so, in most templates the headline."
        yield Finding(Severity.WARNING, "no-heading", message, hint, Source(), pages[0].name)


def jumps(page: Page) -> Iterator[Finding]:
    """Yield the texts that are read after one that stands below them in the same column."""
    texts = _texts(page)
    for index, text in enumerate(texts):
        above = (each for each in reversed(texts[:index]) if _jumps(each, text))
        earlier = next(above, None)
        if earlier is not None and earlier.source.line != text.source.line:
            up = earlier.box.y - text.box.bottom
            message = f"This is read after what line {earlier.source.line} shows, but stands above it on the page."
            yield Finding(Severity.WARNING, "reading-order", message, _HINT, text.source, page.name, up)


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
            if any(isinstance(inner, Glyphs) for inner in item.items):
                yield item
            else:
                yield from _read(item.items)
