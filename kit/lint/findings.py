"""What was noticed on laid-out pages, many times perhaps, told once: at the worst of the cases that showed it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kit.cases import Case
from kit.model.template import Template
from kit.problems import Problem, Severity, legacy
from kit.scene import Source

_MOST_NAMED: Final = 5

_WHERE: Final = {
    "shortest": "with the shortest wordings",
    "longest": "with the longest wordings",
    "no-event": "without an event",
    "no-logo": "without a logo",
    "no-thanks": "without a thank-you",
    "eight-logos": "with eight logos",
    "long-name": "with a name of sixty letters",
    "fewest-messages": "with as few messages as it takes",
    "fewest": "with as little as it takes",
    "most-names": "with twelve to thank",
    "most": "with as much as it takes",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something on one page of one case. measure: how bad it is; of several, the one with the most is told."""

    severity: Severity
    code: str
    message: str
    hint: str
    source: Source
    page: str
    measure: float = 0.0


def told_once(found: Iterable[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> tuple[Problem, ...]:
    """Return a problem for each place in a template where something was found, with the cases that it was found in."""
    alike: dict[tuple[str, Source], list[tuple[Case, Finding]]] = {}
    for case, finding in found:
        source = Source(finding.source.file, finding.source.line)
        alike.setdefault((finding.code, source), []).append((case, finding))
    return tuple(_problem(same, template, every) for same in alike.values())


def _problem(same: Sequence[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> Problem:
    order = list(Severity)
    case, worst = min(same, key=lambda pair: (order.index(pair[1].severity), -pair[1].measure))
    message = worst.message
    cases = list(dict.fromkeys(each.id for each, _ in same))
    if len(cases) < len(every):
        place = _where(case)
        others = [_where(each) for each in every if each.id in cases and each.id != case.id]
        message = f"{place[0].upper()}{place[1:]}: {message}{_also(others)}"
    file, line, lent = _place(worst.source, template)
    return legacy(
        worst.severity, worst.code, f"{message}{lent}", worst.hint, file, line, piece=template.id, page=worst.page
    )


def _place(source: Source, template: Template) -> tuple[str, int | None, str]:
    """Return the file and line to tell; of what another template lent to this one, in words, where it stands there."""
    if source.file and source.file != template.file:
        name = Path(source.file).name
        lent = f" It stands in line {source.line} of {name}, which this template starts from."
        return template.file, template.source.line or None, lent
    return template.file, source.line or template.source.line or None, ""


def _where(case: Case) -> str:
    """Return a case as it is said in a sentence: 'at size A5', 'in Cymraeg'."""
    if case.id.startswith("size-"):
        return f"at size {case.piece.size}"
    if case.id.startswith("language-"):
        return f"in {case.name.rpartition(' (')[0] or case.name}"
    return _WHERE.get(case.id) or f"in the case “{case.name}”"


def _also(others: Sequence[str]) -> str:
    if not others:
        return ""
    more = f", and {len(others) - _MOST_NAMED} more" if len(others) > _MOST_NAMED else ""
    return f" So it is {', '.join(others[:_MOST_NAMED])}{more}."
