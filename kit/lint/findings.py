"""What was noticed on laid-out pages, many times perhaps, told once: at the worst of the cases that showed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Source
from kit.trying.cases import Case
from kit.values import dataclass
from kit.words.words import Phrase

_MOST_NAMED: Final = 5

_NAMED: Final = frozenset(
    {
        "shortest",
        "longest",
        "no-event",
        "no-logo",
        "no-thanks",
        "eight-logos",
        "long-name",
        "fewest-messages",
        "fewest",
        "most-names",
        "most",
        "five-events",
        "only-a-name",
    }
)
"""Cases that have a phrase of their own."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something on one page of one case. measure: how bad it is; of several, the one with the most is told."""

    problem: Problem
    source: Source
    measure: float = 0.0


def told_once(found: Iterable[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> tuple[Problem, ...]:
    """Return a problem for each place in a template where something was found, with the cases that it was found in."""
    alike: dict[tuple[str, Source], list[tuple[Case, Finding]]] = {}
    for case, finding in found:
        source = Source(finding.source.file, finding.source.line)
        alike.setdefault((finding.problem.code, source), []).append((case, finding))
    return tuple(_problem(same, template, every) for same in alike.values())


def _problem(same: Sequence[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> Problem:
    order = list(Severity)
    case, worst = min(same, key=lambda pair: (order.index(pair[1].problem.severity), -pair[1].measure))
    more: list[Phrase] = []
    cases = list(dict.fromkeys(each.id for each, _ in same))
    place = _place(case) if len(cases) < len(every) else None
    if place:
        more += _also([_place(each) for each in every if each.id in cases and each.id != case.id])
    lent = bool(worst.source.file) and worst.source.file != template.file
    if lent:
        more.append(Phrase("found.lent", {"line": worst.source.line, "file": Path(worst.source.file).name}))
    problem = _framed(worst.problem, place, tuple(more))
    line = template.source.line if lent else worst.source.line or template.source.line
    return replace(problem, file=template.file, line=line or None, column=None, field="", piece=template.id)


def _framed(problem: Problem, place: Phrase | None, more: tuple[Phrase, ...]) -> Problem:
    """Return a problem with the case that it is told of, and what else there is to say of it, if anything."""
    if place and more:
        return problem.framed(Phrase("found.in-cases", {"place": place, "more": more}))
    if place:
        return problem.framed(Phrase("found.in-case", {"place": place}))
    return problem.framed(Phrase("found.more", {"more": more})) if more else problem


def _place(case: Case) -> Phrase:
    """Return a case as it is said in a sentence: 'at size A5', 'in Cymraeg'."""
    if case.id.startswith("size-"):
        return Phrase("case.size", {"size": case.piece.size})
    if case.id.startswith("language-"):
        return Phrase("case.language", {"language": case.name.rpartition(" (")[0] or case.name})
    return Phrase(f"case.{case.id}") if case.id in _NAMED else Phrase("case", {"case": case.name})


def _also(others: Sequence[Phrase]) -> Iterator[Phrase]:
    """Yield a sentence with the other cases, if there are any; of many only the first ones."""
    more = len(others) - _MOST_NAMED
    if others:
        name = "found.also-more" if more > 0 else "found.also"
        yield Phrase(name, {"places": tuple(others[:_MOST_NAMED]), "more": more})
