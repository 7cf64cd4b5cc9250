"""A template laid out as groups will have it made, at every size and in every case, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kit.lint.findings import told_once
from kit.lint.off_page import off_page
from kit.lint.reading_order import headings, jumps
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Page, walk
from kit.text.typefaces import Typefaces
from kit.trying.cases import Case
from kit.trying.findings import Finding, findings_on
from kit.trying.telling import telling_cases
from kit.trying.trials import TriedPage, bench_of, try_case

MOST_PLACED: Final = 100_000
"""A template that has placed so many letters and drawings is tried with no other kit; those shipped place a fifth."""


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
        tried = try_case(case, bench)
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
    for each in tried:
        yield from findings_on(each, case)
        if not each.page.overset:
            yield from off_page(each.page, template)
            yield from jumps(each.page)
    yield from headings([each.page for each in tried])
