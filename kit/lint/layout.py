"""A template laid out as groups will have it made, at every size and in every case, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kit.check.pages import overset_problem
from kit.lint.findings import Finding, told_once
from kit.lint.off_page import off_page
from kit.lint.reading_order import headings, jumps
from kit.model.library import Library
from kit.model.preset import HOME, SCREEN
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Overset, Page, Picture, Source, walk
from kit.text.typefaces import Typefaces
from kit.trying.cases import Case
from kit.trying.telling import telling_cases
from kit.trying.trials import TriedPage, bench_of, try_case

MOST_PLACED: Final = 100_000
"""A template that has placed so many letters and drawings is tried with no other kit; those shipped place a fifth."""

_STRICTEST: Final = HOME.imposition
"""What holds on this way holds on every way that leads to paper."""

_FORGIVEN: Final = frozenset({"longest", "long-name", "most-names", "most"})
"""Cases that few groups come to, and that can help themselves by choosing less: no error of the template."""

_NOT_THE_TEMPLATES: Final = frozenset({"thin-logo", "logo-panel", "does-not-fit"})
"""What the logos of a case bring about, and what is told here in words for staff."""


def check_layout(
    template: Template, library: Library, typefaces: Typefaces, most_cases: int | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with the pages of a template, each thing once. Raises KitError for a damaged typeface.

    most_cases: so many of the cases are tried, the most telling ones; all of them if None.
    """
    every = telling_cases(template, library, typefaces.store)[:most_cases]
    bench, _ = bench_of(template, every, library, typefaces)  # what is wrong with a picture is told of its file
    found: list[tuple[Case, Finding]] = []
    placed = 0
    for number, case in enumerate(every):
        if placed > MOST_PLACED:  # no other case is tried; the most telling ones come first
            return (*told_once(found, template, every[:number]), _heavy(template, number, len(every)))
        tried = try_case(case, bench, SCREEN.imposition if template.kind == "social" else _STRICTEST)
        found += ((case, finding) for finding in _findings(tried, case, template))
        placed += sum(_placed(each.page) for each in tried)
    return told_once(found, template, every)


def _placed(page: Page) -> int:
    """Return how many things are placed on a page, letters each counted."""
    return sum(len(item.glyphs) if isinstance(item, Glyphs) else 1 for item in walk(page.items))


def _heavy(template: Template, tried: int, total: int) -> Problem:
    values = {"tried": tried, "total": total}
    line = template.source.line or None
    return Problem(Severity.NOTE, "slow", values, file=template.file, line=line, piece=template.id)


def _findings(tried: Sequence[TriedPage], case: Case, template: Template) -> Iterator[Finding]:
    for page, problems in ((each.page, each.problems) for each in tried):
        for over in page.overset:
            yield _overset(over, case, page)
        for problem in problems:
            if problem.code not in _NOT_THE_TEMPLATES and not problem.field.startswith(("logos", "photo")):
                yield _from_check(problem, page)
        if not page.overset:
            yield from off_page(page, template)
            yield from jumps(page)
    yield from headings([each.page for each in tried])


def _overset(over: Overset, case: Case, page: Page) -> Finding:
    severity = Severity.WARNING if case.id in _FORGIVEN else Severity.ERROR
    problem = replace(overset_problem(over), severity=severity)
    return Finding(problem.on("", page.name).for_staff(), over.source, over.millimetres)


def _from_check(problem: Problem, page: Page) -> Finding:
    source = Source(problem.file, problem.line or 0) if problem.line else _source(problem, page)
    return Finding(problem.for_staff(), source, _measure(problem))


def _measure(problem: Problem) -> float:
    """Return how bad it is what a check says: the larger the worse."""
    values = (problem.values.get(name) for name in ("distance", "ratio", "side", "dpi"))
    return next((-value for value in values if isinstance(value, int | float)), 0.0)


def _source(problem: Problem, page: Page) -> Source:
    """Return where the picture stands in the template that a problem speaks of."""
    for group in walk(page.items):
        if isinstance(group, Group):
            names = [item.name for item in group.items if isinstance(item, Picture)]
            if problem.values.get("picture") in names:
                return group.source
    return Source()
