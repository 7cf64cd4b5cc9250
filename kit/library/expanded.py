"""A file in which the elements of blocks are put, and where what is wrong with them is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

from kit.problems import Problem
from kit.records.nodes import Node, TextNode
from kit.records.wording import short
from kit.words.words import Phrase, Value

BROKEN_BLOCK: Final = "broken-block"
"""The code of what is told where a block that has errors of its own is used."""


class Reach(Enum):
    """What a file takes something from: itself only, files of another kind beside it, or all others of its kind too."""

    ITSELF = 0
    BESIDE = 1
    ALL = 2


class Expanded(NamedTuple):
    """A file with the elements of blocks put in.

    uses: where what comes from another file is used in this one, by that file. known: what is wrong with those blocks
    by themselves. alone: whether it uses no blocks at all.
    """

    node: Node
    problems: tuple[Problem, ...] = ()
    uses: Mapping[str, TextNode] = {}
    known: tuple[Problem, ...] = ()
    alone: bool = True


def told_in(file: str, read: Iterable[Problem], expanded: Expanded) -> Iterator[Problem]:
    """Yield the problems of reading a file in which blocks were put: its own, and what of a block does not fit here."""
    known = {replace(problem, field="") for problem in expanded.known}
    for problem in read:
        at = expanded.uses.get(problem.file)
        if problem.file == file or at is None:
            yield problem
        elif replace(problem, field="") not in known:
            yield taken(problem, at)


def taken(problem: Problem, at: TextNode) -> Problem:
    """Return what does not fit of what was taken from another file, told where that is named."""
    place: dict[str, Value] = {"line": problem.line or 0, "name": Path(problem.file).name}
    framed = problem.framed(Phrase("taken", {"other": short(at.text), **place}))
    return replace(framed, file=at.file, line=at.line, column=at.column)
