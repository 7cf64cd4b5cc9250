"""Where in a campaign.yaml the colours are written that make something on a page hard to see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library.folders import shipped_assets
from kit.model.campaign import Campaign
from kit.problems import Problem
from kit.records.nodes import MapNode, Node, TextNode, entry
from kit.records.source import read_source

OF_COLOURS: Final = ("contrast", "code-contrast")
"""The codes of what colours bring about."""


def colour_at_fault(problem: Problem, node: Node | None) -> Node | None:
    """Return the entry of a campaign.yaml with a colour that a problem speaks of, None if none is written there."""
    names = [problem.values.get(name) for name in ("colour", "background")]
    colours = (entry(node, "colours", name) for name in names if isinstance(name, str))
    return next((each for each in (*colours, *_roles_of(names, node)) if each is not None), None)


def told_of_campaign(problem: Problem, campaign: Campaign) -> Problem:
    """Return a problem of the colours on a shipped design at the line of the campaign.yaml that changed them, if any.

    Whoever changed a colour cannot change that design.
    """
    shipped = shipped_assets()
    is_shipped = bool(problem.file) and Path(problem.file).is_relative_to(shipped)
    if problem.code not in OF_COLOURS or not is_shipped or Path(campaign.file).is_relative_to(shipped):
        return problem
    at = colour_at_fault(problem, read_source(Path(campaign.file))[0])
    if at is None:
        return problem
    named = replace(problem, name="contrast.of-campaign") if problem.name == "contrast" else problem
    return replace(named, file=campaign.file, line=at.line, column=at.column)


def _roles_of(names: Sequence[object], node: Node | None) -> Iterator[Node]:
    """Yield the roles of a campaign.yaml that some colours have."""
    roles = entry(node, "roles")
    for _, colour in roles.entries if isinstance(roles, MapNode) else ():
        if isinstance(colour, TextNode) and colour.text in names:
            yield colour
