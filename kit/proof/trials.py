"""A template laid out from every case that it is proved with, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from logging import getLogger
from typing import Final

from kit.cases import BLACK_AND_WHITE, Case
from kit.check.pages import check_pages
from kit.layout.pages import lay_out
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.picture import PictureStore
from kit.model.preset import SCREEN
from kit.model.template import Template
from kit.press.impose import impose
from kit.problems import KitError, Problem, Severity
from kit.scene import Group, Page, Source, walk
from kit.text.typefaces import Typefaces
from kit.values import dataclass
from kit.words.words import Phrase

_LOG = getLogger(__name__)

_FEW: Final = 3
_MOST_LETTERS: Final = 20

Progress = Callable[[int, int, str], None]
"""Is told how many cases are done, of how many, and which one is in hand; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What every case of one template is laid out from."""

    template: Template
    library: Library
    pictures: PictureStore
    typefaces: Typefaces


@dataclass(frozen=True, slots=True)
class Trial:
    """One case laid out: no pages if that failed. problems: errors and warnings, each with its line if it has one.

    twin: the name of an earlier case that looks just the same, '' if none does.
    """

    case: Case
    size: PageSize
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    twin: str = ""

    @property
    def spoilt(self) -> bool:
        """Whether a group would not get this piece."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def try_case(case: Case, bench: Bench) -> Trial:
    """Return one case laid out, whatever goes wrong with it."""
    template = bench.template
    size = next(size for size in template.sizes() if size.name == case.piece.size)
    try:
        pages = lay_out(case.opened.kit, bench.library, template, size, bench.pictures, bench.typefaces)
        found = [problem for page in pages for problem in _problems(page, size, bench)]
    except KitError as error:
        return Trial(case, size, (), tuple(problem.on(template.id) for problem in error.problems))
    except Exception as error:
        _LOG.debug("A case could not be laid out.", exc_info=error)
        return Trial(case, size, (), (_unforeseen(error, template),))
    return Trial(case, size, pages, tuple(dict.fromkeys(problem.on(template.id) for problem in found)))


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
    return first.size == second.size and _painted(first) == _painted(second)


def _painted(trial: Trial) -> list[tuple[object, ...]]:
    """Return what is painted on the pages, without what only tells readers of its meaning."""
    return [
        (page.size, page.ground, *(item for item in walk(page.items) if not isinstance(item, Group)))
        for page in trial.pages
    ]


def findings(trials: tuple[Trial, ...]) -> tuple[Problem, ...]:
    """Return what is wrong over all cases, each problem once, with the cases that showed it; errors first."""
    alike: dict[tuple[object, ...], list[tuple[Problem, str]]] = {}
    for trial in trials:
        for problem in trial.problems:
            what = problem.line or problem.message
            key = (problem.severity, problem.code, problem.file, what, problem.page)
            alike.setdefault(key, []).append((problem, trial.case.name))
    order = list(Severity)
    every = [trial.case.name for trial in trials]
    told = [_with_cases(same, every) for same in alike.values()]
    return tuple(sorted(told, key=lambda problem: (order.index(problem.severity), problem.line or 0)))


def _with_cases(same: list[tuple[Problem, str]], every: list[str]) -> Problem:
    """Return the first of problems that are alike, with the names of the cases that showed them."""
    names = tuple(dict.fromkeys(f"“{name}”" for _, name in same))
    others = tuple(f"“{name}”" for name in every if f"“{name}”" not in names)
    if len(others) <= _FEW < len(names):
        seen = Phrase("seen.most", {"cases": others}) if others else Phrase("seen.all")
    else:
        seen = Phrase("seen", {"cases": names})
    return same[0][0].framed(seen)


def _problems(page: Page, size: PageSize, bench: Bench) -> Iterator[Problem]:
    """Yield what is wrong with a page, told to whoever wrote the template."""
    sheets = impose((page,), bench.template.fold, size.size, SCREEN.imposition)
    for problem in (*check_pages(sheets, bench.pictures), *_unprintable(page)):
        if problem.severity is Severity.NOTE:
            continue
        if not problem.line:
            source = _source(problem.field, page) or bench.template.source
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
