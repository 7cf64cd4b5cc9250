"""The cases of a template as its proof shows them: their pages, what is wrong with each, and which look the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from logging import getLogger
from typing import Final

from kit.model.template import Template
from kit.problems import KitError, Problem, Severity
from kit.scene import Group, Page, Source, walk
from kit.trying.cases import BLACK_AND_WHITE, Case
from kit.trying.findings import Finding, findings_on, placed
from kit.trying.trials import Bench, try_case
from kit.values import dataclass

_LOG = getLogger(__name__)

_MOST_LETTERS: Final = 20

Progress = Callable[[int, int, str], None]
"""Is told how many cases are done, of how many, and which one is in hand; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One case laid out: no pages if that failed. found: errors and warnings, with what in the template they are about.

    problems: the same, each with its line. twin: the name of an earlier case that looks just the same, '' if none does.
    """

    case: Case
    pages: tuple[Page, ...]
    found: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    twin: str = ""

    @property
    def spoilt(self) -> bool:
        """Whether a group would not get this piece, or not as it is meant."""
        too_full = any(page.overset or page.pressed for page in self.pages)
        return too_full or any(problem.severity is Severity.ERROR for problem in self.problems)


def shown_case(case: Case, bench: Bench) -> Trial:
    """Return one case laid out, whatever goes wrong with it."""
    template = bench.template
    try:
        tried = try_case(case, bench)
    except KitError as error:
        return _trial(case, (), (Finding(problem, Source()) for problem in error.problems), template)
    except Exception as error:
        _LOG.debug("A case could not be laid out.", exc_info=error)
        return _trial(case, (), (_unforeseen(error),), template)
    found = (finding for each in tried for finding in (*findings_on(each, case), *_unprintable(each.page)))
    return _trial(case, tuple(each.page for each in tried), found, template)


def _trial(case: Case, pages: tuple[Page, ...], found: Iterable[Finding], template: Template) -> Trial:
    grave = tuple(each for each in found if each.problem.severity is not Severity.NOTE)
    return Trial(case, pages, grave, tuple(dict.fromkeys(placed(each, template) for each in grave)))


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


def _unprintable(page: Page) -> Iterator[Finding]:
    """Yield the texts with letters that none of the campaign's typefaces has."""
    for group in walk(page.items):
        if isinstance(group, Group) and group.missing:
            values = {"letters": group.missing[:_MOST_LETTERS]}
            problem = Problem(Severity.ERROR, "missing-letters.page", values, page=page.name)
            yield Finding(problem.for_staff(), group.source)


def _unforeseen(error: Exception) -> Finding:
    return Finding(Problem(Severity.ERROR, "unforeseen.case", {"kind": type(error).__name__}), Source())
