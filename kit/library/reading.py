"""One file of assets read from the topmost folder in which it is sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from kit.problems import Problem, Severity, worst
from kit.records.nodes import MapNode, Node, name_key, problem_at
from kit.records.scalars import suggest
from kit.records.source import read_source

Value = TypeVar("Value")
Read = Callable[[Node], tuple[Value | None, Sequence[Problem]]]


def first_sound(
    paths: Iterable[Path], read: Read[Value], partial: bool = False
) -> tuple[Value | None, tuple[Problem, ...]]:
    """Return what the first file without an error says, and the problems of it and of every file passed over.

    partial: where no file is without an error, the sound parts of the first that has any will do.
    """
    gathered: list[Problem] = []
    second_best: Value | None = None
    for path in paths:
        node, problems = read_source(path)
        gathered += problems
        if node is not None:
            value, found = read(node)
            gathered += found
            if value is not None and worst(found) is not Severity.ERROR:
                return value, tuple(gathered)
            second_best = value if partial and second_best is None else second_best
    return second_best, tuple(gathered)


def check_languages(node: Node | None, known: Collection[str], path: str) -> list[Problem]:
    """Return a problem for each key of a block of languages that is not the tag of a language."""
    tags = {name_key(tag) for tag in known}
    return [
        problem_at(key, "unknown-language", f'"{key.text}" is not a language.', suggest(key.text, known), path)
        for key, _ in (node.entries if isinstance(node, MapNode) else ())
        if name_key(key.text) not in tags
    ]


def check_places(
    text: str, node: Node, path: str, known: Collection[str], needed: Collection[str] = ()
) -> list[Problem]:
    """Return a problem for each {place} in a wording that nothing is put in, and for each that should be there."""
    found = re.findall(r"\{([^{}]*)\}", text)
    shown = [f"{{{name}}}" for name in known]
    problems = [
        problem_at(
            node,
            "unknown-place",
            f"Nothing is put in the place of {{{name}}}.",
            suggest(f"{{{name}}}", shown),
            path,
        )
        for name in found
        if name not in known
    ]
    problems += [
        problem_at(
            node,
            "missing-place",
            f"{{{name}}} is missing here.",
            f"Write {{{name}}} where it should stand.",
            path,
        )
        for name in needed
        if name not in found
    ]
    return problems
