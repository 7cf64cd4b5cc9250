"""What may be wrong with how a template is folded: its panels' widths, and the panels that its pages are on."""

from __future__ import annotations

from collections.abc import Iterator
from math import fsum
from typing import Final

from kit.model.fold import FEWEST, INSIDE, MOST, panels, sides
from kit.model.measures import Distance
from kit.model.template import PageTemplate, Template
from kit.problems import Problem, Severity
from kit.records.nodes import ListNode, Node, entry, problem_at
from kit.words.words import Value

_NARROWEST: Final = 20.0
"""No panel is narrower than this many mm."""

_OFF: Final = 0.5
"""Panels may be this many mm narrower or wider together than their sheet: thirds are rounded."""


def check_fold(read: Template, node: Node) -> Iterator[Problem]:
    """Yield what is wrong with how a template is folded, each problem where it stands in the node of the template."""
    if isinstance(read.fold, tuple):
        found = list(_check_widths(read.fold, read.size.size.width, entry(node, "fold") or node))
        if found:
            yield from found
            return
    known = panels(read.fold, read.size.size)
    if not known:
        placed = [page for page in read.pages if page.panel]
        yield from (_problem(page, node, "wrong-panel.no-fold") for page in placed[:1])
        return
    found = [*_check_known(read, node, known), *_check_inside(read, node)]
    yield from found or _check_missing(read, node, known)


def _check_known(read: Template, node: Node, known: tuple[str, ...]) -> Iterator[Problem]:
    """Yield the pages of a folded sheet that are on none of its panels."""
    for page in read.pages:
        if not page.panel:
            yield _problem(page, node, "wrong-panel.no-panel", known)
        elif page.panel not in known:
            yield _problem(page, node, "wrong-panel.unknown", known)


def _check_widths(widths: tuple[Distance, ...], sheet: float, at: Node) -> Iterator[Problem]:
    items = at.items if isinstance(at, ListNode) else ()
    if not FEWEST <= len(widths) <= MOST:
        if len(widths) == len(items):  # else one of them could not be read, which is told
            yield problem_at(
                at, "wrong-fold.count", {"least": FEWEST, "most": MOST, "count": len(widths)}, field="fold"
            )
        return
    for width, item in zip(widths, items, strict=False):
        if width.mm < _NARROWEST:
            yield problem_at(item, "wrong-fold.narrow", {"width": width.mm, "least": _NARROWEST}, field="fold")
            return
    total = fsum(width.mm for width in widths)
    if len(widths) == len(items) and abs(total - sheet) > _OFF:
        yield problem_at(at, "wrong-fold.sum", {"total": total, "width": sheet}, field="fold")


def _check_inside(read: Template, node: Node) -> Iterator[Problem]:
    """Yield the pages on single panels of an inside that one page fills already."""
    inside = tuple(name for name, _ in sides(read.fold, read.size.size)[1].panels if name != INSIDE)
    if any(page.panel == INSIDE for page in read.pages):
        for page in read.pages:
            if page.panel in inside:
                yield _problem(page, node, "wrong-panel.spread", inside)


def _check_missing(read: Template, node: Node, known: tuple[str, ...]) -> Iterator[Problem]:
    """Yield a warning for panels that would be left white."""
    used = {page.panel for page in read.pages}
    single = [name for name, _ in sides(read.fold, read.size.size)[1].panels if name != INSIDE]
    filled = {*single, INSIDE} if INSIDE in used else {INSIDE} if used & set(single) else set()
    missing = tuple(name for name in known if name not in used | filled)
    if not filled and single:
        missing = tuple(name for name in missing if name not in single)
    if missing and used:
        values: dict[str, Value] = {"missing": missing, "count": len(missing), "panels": known}
        at = entry(node, "fold") or node
        yield problem_at(at, "wrong-panel.missing", values, field="fold", severity=Severity.WARNING)


def _problem(page: PageTemplate, node: Node, name: str, known: tuple[str, ...] = ()) -> Problem:
    """Return a problem of a page, where its panel stands, or where the page does."""
    pages = entry(node, "pages")
    items = pages.items if isinstance(pages, ListNode) else ()
    at = next((each for each in items if (each.file, each.line) == (page.source.file, page.source.line)), node)
    values: dict[str, Value] = {"name": page.name, "panel": page.panel, "panels": known}
    return problem_at(entry(at, "panel") or at, name, values)
