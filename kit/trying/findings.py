"""What was noticed on the pages of a case, as it bears on the design: for proof and check of a folder alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.check.page_problem import overset_problem
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Group, Overset, Page, Picture, Source, walk
from kit.trying.cases import Case
from kit.trying.trials import TriedPage
from kit.values import dataclass
from kit.words.words import Phrase

_FORGIVEN: Final = frozenset({"longest", "long-name", "most-names", "most"})
"""Cases that few groups come to, and that can help themselves by choosing less: no error of the template."""

_OVERSET: Final = "does-not-fit"
"""What is told of the page itself, with what it is about."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something on one page of one case. measure: how bad it is; of several, the one with the most is told."""

    problem: Problem
    source: Source
    measure: float = 0.0


def findings_on(tried: TriedPage, case: Case) -> Iterator[Finding]:
    """Yield what the check of pages says of a page of a case, except what only the case's own pictures bring about.

    A page that is pressed for a group is too full, too: its design was not made for it.
    """
    for over in (*tried.page.overset, *tried.page.pressed):
        yield _overset(over, case, tried.page)
    for problem in tried.problems:
        of_the_case = problem.field.startswith(("logos", "photo")) and not problem.line
        if problem.code != _OVERSET and not of_the_case:
            yield _from_check(problem, tried.page)


def alike(found: Iterable[tuple[Case, Finding]]) -> list[list[tuple[Case, Finding]]]:
    """Return findings by what they are and where in the template: what has no line of its own, by its page."""
    by_place: dict[tuple[object, ...], list[tuple[Case, Finding]]] = {}
    for case, finding in found:
        at, page = finding.source, finding.problem.page
        key = (finding.problem.code, at.file, at.line, at.use, "" if at.line else page)
        by_place.setdefault(key, []).append((case, finding))
    return list(by_place.values())


def worst_of(same: Sequence[tuple[Case, Finding]]) -> tuple[Case, Finding]:
    """Return the gravest of findings that are alike, of several the one that is worst to look at."""
    order = list(Severity)
    return min(same, key=lambda pair: (order.index(pair[1].problem.severity), -pair[1].measure))


def placed(finding: Finding, template: Template) -> Problem:
    """Return a finding as a problem of a template's file: at the line where what it is about is written or used."""
    file, line = finding.source.place
    line = line if line and file == template.file else template.source.line
    return replace(finding.problem, file=template.file, line=line or None, column=None, field="", piece=template.id)


def lent(finding: Finding, template: Template) -> tuple[Phrase, ...]:
    """Return in which other file that stands which a finding is about: a block, or a template to start from."""
    source = finding.source
    if not source.file or source.file == template.file:
        return ()
    return (Phrase("found.lent", {"line": source.line, "file": Path(source.file).name}),)


def _overset(over: Overset, case: Case, page: Page) -> Finding:
    severity = Severity.WARNING if case.id in _FORGIVEN else Severity.ERROR
    problem = replace(overset_problem(over), severity=severity)
    return Finding(problem.on("", page.name).for_staff(), over.source, over.millimetres)


def _from_check(problem: Problem, page: Page) -> Finding:
    return Finding(problem.for_staff(), _source(problem, page), _measure(problem))


def _measure(problem: Problem) -> float:
    """Return how bad it is what a check says: the larger the worse."""
    values = (problem.values.get(name) for name in ("distance", "ratio", "side", "dpi"))
    return next((-value for value in values if isinstance(value, int | float)), 0.0)


def _source(problem: Problem, page: Page) -> Source:
    """Return where in the template that stands which a problem speaks of."""
    file, line = problem.values.get("lent_file"), problem.values.get("lent_line")
    if isinstance(file, str) and isinstance(line, int):
        return Source(file, line, use=(problem.file, problem.line or 0))
    if problem.line:
        return Source(problem.file, problem.line)
    for group in walk(page.items):
        if isinstance(group, Group):
            names = [item.name for item in group.items if isinstance(item, Picture)]
            if problem.values.get("picture") in names:
                return group.source
    return Source()
