"""What is the same on several pieces, told as one problem that names the pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from kit.model.kit import Kit
from kit.model.language import in_language
from kit.model.template import Template
from kit.problems import Problem, Severity

_SEVERITIES: Final = list(Severity)


def called(template: Template, kit: Kit) -> tuple[str, ...]:
    """Return the value 'pieces' of a problem of one piece: what it is called, between quotation marks."""
    return (f"“{in_language(template.name, kit.language)}”",)


def in_one(
    problems: Iterable[Problem], code: str, joined: Callable[[Sequence[Problem]], Problem]
) -> tuple[Problem, ...]:
    """Return problems with one in the place of the first of those with a code, as `joined` makes it of several."""
    return _grouped(problems, lambda each: code if each.code == code else None, joined)


def pieces_in_one(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems with one in the place of those that say the same of one field, each of its own pieces.

    They have what these are called in their value 'pieces'; it is as grave as the gravest.
    """
    return _grouped(problems, lambda each: (each.name, each.field) if "pieces" in each.values else None, _naming_all)


def pieces_of(notes: Iterable[Problem]) -> tuple[str, ...]:
    """Return the names of the pieces that notes are on, which each has in its value 'pieces', every name once."""
    names = (note.values["pieces"] for note in notes)
    return tuple(dict.fromkeys(str(name) for each in names if isinstance(each, tuple) for name in each))


def _naming_all(notes: Sequence[Problem]) -> Problem:
    gravest = min((note.severity for note in notes), key=_SEVERITIES.index)
    return replace(notes[0], severity=gravest, values={**notes[0].values, "pieces": pieces_of(notes)})


def _grouped(
    problems: Iterable[Problem], key: Callable[[Problem], object], joined: Callable[[Sequence[Problem]], Problem]
) -> tuple[Problem, ...]:
    """Return problems with one in the place of the first of those that share a key; None is shared by nobody."""
    groups: dict[object, list[Problem]] = {}
    for number, each in enumerate(problems):
        shared = key(each)
        groups.setdefault(("alone", number) if shared is None else ("shared", shared), []).append(each)
    return tuple(group[0] if len(group) == 1 else replace(joined(group), piece="") for group in groups.values())
