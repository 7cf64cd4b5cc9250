"""What is wrong with a template over all its cases, each problem told once with the names of those that showed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kit.excerpt import with_columns
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.proof.trials import Trial
from kit.trying.cases import Case
from kit.trying.findings import Finding, alike, lent, placed, worst_of
from kit.words.words import Phrase

_FEW: Final = 3


def findings(trials: Sequence[Trial], template: Template) -> tuple[Problem, ...]:
    """Return what is wrong over all cases, each problem once, with the cases that showed it; errors first."""
    order = list(Severity)
    every = [trial.case.name for trial in trials]
    found = ((trial.case, finding) for trial in trials for finding in trial.found)
    told = with_columns(_told(same, template, every) for same in alike(found))
    return tuple(sorted(told, key=lambda problem: (order.index(problem.severity), problem.line or 0)))


def _told(same: Sequence[tuple[Case, Finding]], template: Template, every: Sequence[str]) -> Problem:
    """Return the worst of problems that are alike, with the names of the cases that showed them."""
    _, worst = worst_of(same)
    names = tuple(dict.fromkeys(f"“{case.name}”" for case, _ in same))
    others = tuple(f"“{name}”" for name in every if f"“{name}”" not in names)
    if len(others) <= _FEW < len(names):
        seen = Phrase("seen.most", {"cases": others}) if others else Phrase("seen.all")
    else:
        seen = Phrase("seen", {"cases": names})
    return placed(worst, template).framed(Phrase("found.more", {"more": (seen, *lent(worst, template))}))
