"""Files of assets read from the folders laid over one another; what is broken is told, and what is below it serves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kit.library.typed import places_in, wrong_places
from kit.problems import Problem, Severity, worst
from kit.records.nodes import MapNode, Node, TextNode, name_key, problem_at
from kit.records.scalars import suggestion
from kit.records.source import read_source
from kit.records.wording import short
from kit.words.words import Phrase

Value = TypeVar("Value")
Read = Callable[[Node], tuple[Value | None, Sequence[Problem]]]
ReadFile = Callable[[Path], tuple[Value | None, Sequence[Problem]]]


def each_by_itself(read: Read[Value]) -> ReadFile[Value]:
    """Return what reads a file that stands by itself, from what reads its nodes."""

    def read_file(path: Path) -> tuple[Value | None, Sequence[Problem]]:
        node, problems = read_source(path)
        value, found = read(node) if node is not None else (None, ())
        return value, (*problems, *found)

    return read_file


def first_sound(paths: Iterable[Path], read: ReadFile[Value]) -> tuple[Value | None, tuple[Problem, ...]]:
    """Return what the first file without an error says, and the problems of it and of every file passed over."""
    gathered: list[Problem] = []
    for path in paths:
        value, found = read(path)
        gathered += found
        if value is not None and worst(found) is not Severity.ERROR:
            return value, tuple(gathered)
    return None, tuple(gathered)


def overlaid(
    paths: Sequence[Path],
    read: Read[Value],
    sections: Collection[str],
    partial: bool = False,
    lends: Callable[[Node, Node], Node] = lambda upper, lower: lower,
) -> tuple[Value | None, tuple[Problem, ...]]:
    """Return what files say of which each is laid over those after it; one with an error is told and left out.

    sections: the keys under which entries are laid over entries; under any other, what is above replaces all below.
    partial: where no file is without an error, the sound parts of one that has any will do. lends: returns as much of
    what is below a file as that file is laid over.
    """
    gathered: list[Problem] = []
    base: Node | None = None
    best: Value | None = None
    second_best: Value | None = None
    for path in reversed(paths):
        node, problems = read_source(path)
        gathered += problems
        if node is None:
            continue
        together = laid_over(node, lends(node, base), sections) if base else node
        value, found = read(together)
        gathered += found
        if value is not None and worst(found) is not Severity.ERROR:
            base, best = together, value
        elif partial and second_best is None:
            second_best = value
    return second_best if best is None else best, tuple(dict.fromkeys(gathered))


def laid_over(upper: Node, lower: Node | None, sections: Collection[str] = ()) -> Node:
    """Return a block with what it leaves out taken from another one, in the other's order; entries in sections too."""
    if not isinstance(upper, MapNode) or not isinstance(lower, MapNode):
        return upper
    written: dict[str, list[tuple[TextNode, Node]]] = {}
    for key, value in upper.entries:
        written.setdefault(name_key(key.text), []).append((key, value))
    entries: list[tuple[TextNode, Node]] = []
    for key, below in lower.entries:
        name = name_key(key.text)
        for above, value in written.pop(name, [(key, below)]):
            entries.append((above, laid_over(value, below) if name in sections and value is not below else value))
    entries += [entry for every in written.values() for entry in every]
    return replace(upper, entries=tuple(entries))


def without_keys(node: Node, keys: Collection[str]) -> Node:
    """Return a block without some of its keys."""
    if not isinstance(node, MapNode):
        return node
    return replace(node, entries=tuple(pair for pair in node.entries if name_key(pair[0].text) not in keys))


def check_languages(node: Node | None, known: Collection[str], path: str) -> list[Problem]:
    """Return a problem for each key of a block of languages that is not the tag of a language."""
    tags = {name_key(tag) for tag in known}
    return [
        problem_at(
            key, "unknown-language.tag", {"text": short(key.text), "suggestion": _tag(key.text, known)}, field=path
        )
        for key, _ in (node.entries if isinstance(node, MapNode) else ())
        if name_key(key.text) not in tags
    ]


def _tag(called: str, known: Collection[str]) -> Phrase:
    """Return which tag to write for a language that is called by its name, or by a tag with a country."""
    from kit.model.language_names import language_called  # their names in many languages

    meant = language_called(called, known) if isinstance(known, Mapping) else ""
    return suggestion(meant or called, known)


def check_places(
    text: str, node: Node, path: str, known: Collection[str], needed: Collection[str] = ()
) -> list[Problem]:
    """Return a problem for each {place} in a wording that nothing is put in, and for each that should be there."""
    found = places_in(text)
    problems = [problem_at(node, name, values, field=path) for name, values in wrong_places(text, known)]
    problems += [
        problem_at(node, "missing-place", {"place": f"{{{name}}}"}, field=path) for name in needed if name not in found
    ]
    return problems
