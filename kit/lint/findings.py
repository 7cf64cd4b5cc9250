"""What was noticed on laid-out pages, many times perhaps, told once: at the worst of the cases that showed it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kit.cases import Case
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Source
from kit.words.words import Phrase, Value

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
    values: dict[str, Value] = {"where": "", "also": "", "lent": ""}
    cases = list(dict.fromkeys(each.id for each, _ in same))
    if len(cases) < len(every):
        others = [_place(each) for each in every if each.id in cases and each.id != case.id]
        values |= {"where": Phrase("found.where", {"place": _place(case)}), "also": _also(others)}
    line: int | None = worst.source.line or template.source.line
    if worst.source.file and worst.source.file != template.file:
        lent: dict[str, Value] = {"line": worst.source.line, "file": Path(worst.source.file).name}
        values["lent"], line = Phrase("found.lent", lent), template.source.line
    framed = worst.problem.framed(Phrase("found", values))
    return replace(framed, file=template.file, line=line or None, column=None, field="", piece=template.id)


def _place(case: Case) -> Phrase:
    """Return a case as it is said in a sentence: 'at size A5', 'in Cymraeg'."""
    if case.id.startswith("size-"):
        return Phrase("case.size", {"size": case.piece.size})
    if case.id.startswith("language-"):
        return Phrase("case.language", {"language": case.name.rpartition(" (")[0] or case.name})
    return Phrase(f"case.{case.id}") if case.id in _NAMED else Phrase("case", {"case": case.name})


def _also(others: Sequence[Phrase]) -> Phrase | str:
    if not others:
        return ""
    more = len(others) - _MOST_NAMED
    return Phrase(
        "found.also-more" if more > 0 else "found.also", {"places": tuple(others[:_MOST_NAMED]), "more": more}
    )
