"""What was noticed on laid-out pages, many times perhaps, told once: at the worst of the cases that showed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kit.model.template import Template
from kit.problems import Problem
from kit.trying.cases import Case
from kit.trying.findings import Finding, alike, lent, placed, worst_of
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
        "only-a-name",
        "no-details",
    }
)
"""Cases that have a phrase of their own."""


def told_once(found: Iterable[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> tuple[Problem, ...]:
    """Return a problem for each place in a template where something was found, with the cases that it was found in."""
    return tuple(_problem(same, template, every) for same in alike(found))


def _problem(same: Sequence[tuple[Case, Finding]], template: Template, every: Sequence[Case]) -> Problem:
    case, worst = worst_of(same)
    more: list[Phrase] = []
    cases = list(dict.fromkeys(each.id for each, _ in same))
    place = _place(case) if len(cases) < len(every) else None
    if place:
        more += _also([_place(each) for each in every if each.id in cases and each.id != case.id])
    return _framed(placed(worst, template), place, (*more, *lent(worst, template)))


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
    if case.id == "most-events":
        return Phrase("case.most-events", {"count": len(case.opened.kit.events)})
    return Phrase(f"case.{case.id}") if case.id in _NAMED else Phrase("case", {"case": case.name})


def _also(others: Sequence[Phrase]) -> Iterator[Phrase]:
    """Yield a sentence with the other cases, if there are any; of many only the first ones."""
    more = len(others) - _MOST_NAMED
    if others:
        name = "found.also-more" if more > 0 else "found.also"
        yield Phrase(name, {"places": tuple(others[:_MOST_NAMED]), "more": more})
