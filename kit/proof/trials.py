"""The cases of a template as its proof shows them: their pages, what is wrong with each, and which look the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from logging import getLogger
from typing import Final

from kit.model.preset import SCREEN
from kit.model.template import Template
from kit.problems import KitError, Problem, Severity
from kit.scene import Group, Page, Source, walk
from kit.trying.cases import BLACK_AND_WHITE, Case
from kit.trying.trials import Bench, TriedPage, try_case
from kit.values import dataclass

_LOG = getLogger(__name__)

_MOST_LETTERS: Final = 20

Progress = Callable[[int, int, str], None]
"""Is told how many cases are done, of how many, and which one is in hand; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One case laid out: no pages if that failed. problems: errors and warnings, each with its line if it has one.

    twin: the name of an earlier case that looks just the same, '' if none does.
    """

    case: Case
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    twin: str = ""

    @property
    def spoilt(self) -> bool:
        """Whether a group would not get this piece."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def shown_case(case: Case, bench: Bench) -> Trial:
    """Return one case laid out, whatever goes wrong with it."""
    template = bench.template
    try:
        tried = try_case(case, bench, SCREEN.imposition)
        found = [problem for each in tried for problem in _problems(each, template)]
    except KitError as error:
        return Trial(case, (), tuple(problem.on(template.id) for problem in error.problems))
    except Exception as error:
        _LOG.debug("A case could not be laid out.", exc_info=error)
        return Trial(case, (), (_unforeseen(error, template),))
    pages = tuple(each.page for each in tried)
    return Trial(case, pages, tuple(dict.fromkeys(problem.on(template.id) for problem in found)))


def with_twins(trials: Sequence[Trial]) -> tuple[Trial, ...]:
    """Return the trials, each that shows nothing new with the name of the first that looks the same."""
    different: list[Trial] = []
    told: list[Trial] = []
    for trial in trials:
        if trial.case.id == BLACK_AND_WHITE or not trial.pages:
            told.append(trial)
            continue
        twin = next((each for each in different if _look_alike(each, trial)), None)
        told.append(replace(trial, twin=twin.case.name) if twin else trial)
        if twin is None:
            different.append(trial)
    return tuple(told)


def _look_alike(first: Trial, second: Trial) -> bool:
    return first.case.size == second.case.size and _painted(first) == _painted(second)


def _painted(trial: Trial) -> list[tuple[object, ...]]:
    """Return what is painted on the pages, without what only tells readers of its meaning."""
    return [
        (page.size, page.ground, *(item for item in walk(page.items) if not isinstance(item, Group)))
        for page in trial.pages
    ]


def _problems(tried: TriedPage, template: Template) -> Iterator[Problem]:
    """Yield what is wrong with a page, told to whoever wrote the template."""
    page = tried.page
    for problem in (*tried.problems, *_unprintable(page)):
        if problem.severity is Severity.NOTE:
            continue
        if not problem.line:
            source = _source(problem.field, page) or template.source
            problem = replace(problem, file=source.file, line=source.line or None)
        yield replace(problem.for_staff(), field="")


def _source(field: str, page: Page) -> Source | None:
    """Return where in the template that stands which shows a field of the kit."""
    sources = [over.source for over in page.overset]
    sources += [group.source for group in walk(page.items) if isinstance(group, Group)]
    return next((source for source in sources if field and source.field == field and source.line), None)


def _unprintable(page: Page) -> Iterator[Problem]:
    """Yield the texts with letters that none of the campaign's typefaces has."""
    for group in walk(page.items):
        if isinstance(group, Group) and group.missing:
            at = group.source
            values = {"letters": group.missing[:_MOST_LETTERS]}
            yield Problem(
                Severity.ERROR, "missing-letters.page", values, file=at.file, line=at.line or None, page=page.name
            )


def _unforeseen(error: Exception, template: Template) -> Problem:
    values, line = {"kind": type(error).__name__}, template.source.line or None
    return Problem(Severity.ERROR, "unforeseen.case", values, file=template.file, line=line, piece=template.id)
