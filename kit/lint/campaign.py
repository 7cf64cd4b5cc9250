"""A campaign.yaml tried on the designs of the program, which take its colours, styles and typefaces too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library.colour_places import OF_COLOURS, colour_at_fault
from kit.library.folders import Assets
from kit.library.withdrawn import withdrawals
from kit.lint.layout import check_layout
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.records.nodes import Node, entry, problem_at
from kit.records.scalars import suggestion
from kit.records.source import read_source
from kit.records.wording import short
from kit.text.typefaces import Typefaces
from kit.words.words import Phrase, Value

_CASES: Final = 5
"""So many cases show what colours, styles and typefaces do to a design that is sound in all of them."""


def bears_on_designs(file: Path) -> bool:
    """Tell whether a campaign.yaml says anything that designs are made of."""
    node, _ = read_source(file)
    return any(entry(node, key) is not None for key in ("colours", "roles", "type_scale", "typefaces"))


def check_campaign(file: Path, design: Template, library: Library, typefaces: Typefaces) -> Iterator[Problem]:
    """Yield what a campaign.yaml spoils in a design that is sound by itself, each thing once, told where it stands."""
    node, _ = read_source(file)
    told: set[tuple[str, int]] = set()
    for problem in check_layout(design, library, typefaces, _CASES):
        at = _cause(problem, node)
        if at is not None and (problem.code, at.line) not in told:
            told.add((problem.code, at.line))
            placed = replace(problem, file=str(file), line=at.line, column=at.column)
            yield placed.framed(Phrase("in-design", {"design": in_language(design.name, "en")}))


def check_withdrawals(assets: Assets, library: Library, home: Path) -> Iterator[Problem]:
    """Yield what a folder withdraws though there is no such thing."""
    known = {
        "messages": {name.removesuffix(".yaml") for name in assets.under("messages")},
        "partners": {*library.partners, *library.withdrawn_partners},
    }
    for each in withdrawals(assets):
        if Path(each.at.file).is_relative_to(home) and each.id not in known[each.kind]:
            values: dict[str, Value] = {"text": short(each.id), "suggestion": suggestion(each.id, known[each.kind])}
            name = f"unknown-{each.kind.removesuffix('s')}.withdrawn"
            yield problem_at(each.at, name, values, field=f"withdraws.{each.kind}")


def check_id(file: Path, assets: Assets) -> Iterator[Problem]:
    """Yield a note where a campaign.yaml without an id gives the program's own campaign other days."""
    node, _ = read_source(file)
    starts = entry(node, "starts")
    if starts is not None and entry(node, "id") is None and assets.campaign == assets.campaigns[0]:
        values = {"campaign": assets.campaign}
        yield problem_at(starts, "no-campaign-id", values, field="starts", severity=Severity.NOTE)


def _cause(problem: Problem, node: Node | None) -> Node | None:
    """Return the entry of a campaign.yaml that a problem of a design comes from, None if it comes from none."""
    if problem.code in OF_COLOURS:
        return colour_at_fault(problem, node)
    if problem.severity is Severity.ERROR:
        return entry(node, "type_scale") or entry(node, "typefaces")
    return None
