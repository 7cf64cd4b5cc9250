"""What is wrong with a template over all its cases, each problem told once with the names of those that showed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kit.problems import Problem, Severity
from kit.proof.trials import Trial
from kit.words.words import Phrase

_FEW: Final = 3


def findings(trials: Sequence[Trial]) -> tuple[Problem, ...]:
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
