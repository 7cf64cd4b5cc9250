"""What is wrong with files of assets, as it is told beside the preview: its line, and what is shown meanwhile."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

from gui.problems.editors import command_for
from kit.excerpt import Excerpt, excerpt
from kit.library.extending import BROKEN
from kit.library.folders import ENDINGS, shipped_assets
from kit.model.library import Library
from kit.problems import Problem, Severity

_KINDS = {"templates": "template", "messages": "message"}


class Shown(Enum):
    """What stands for a file while it is broken."""

    ITSELF = "the file itself: it is not as broken as that"
    EARLIER = "what it said before"
    BELOW = "the file that it would replace"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One problem of a file of assets. command: opens it at its line, None if no editor is known that can."""

    problem: Problem
    excerpt: Excerpt | None = None
    shown: Shown = Shown.ITSELF
    command: tuple[str, ...] | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What it stays known by while its file is worked on, though its line may be another."""
        return self.problem.file, self.problem.name, self.problem.message

    @property
    def template(self) -> str:
        """The id of the design that it is a problem of, '' if of none."""
        return template_of(self.problem.file) or self.problem.piece


class _OfAFile(Protocol):
    """What was read from a file of its own, as templates and messages are."""

    @property
    def file(self) -> str: ...


def worth_telling(problems: Iterable[Problem], found: Iterable[Problem], library: Library) -> tuple[Problem, ...]:
    """Return what is to be told beside the preview, each problem once.

    problems: those of reading the assets. found: those of kit and pieces, of which some are of pictures and typefaces;
    what a kit makes of a design is told where the kit is checked.
    """
    roots = [shipped_assets(), *(layer.folder for layer in library.layers)]
    every = [*problems, *(replace(each, page="") for each in found if not each.field and _is_art(each.file, roots))]
    once: dict[Problem, Problem] = {}
    for problem in every:
        if problem.severity is not Severity.NOTE:
            once.setdefault(replace(problem, piece=""), problem)
    return tuple(once.values())


def in_order(troubles: Iterable[Trouble], template: str) -> tuple[Trouble, ...]:
    """Return troubles as they are told: those of the design in the preview before the others, the gravest first.

    Last comes what another file is to blame for, whose own trouble is among them.
    """

    def rank(each: Trouble) -> tuple[bool, bool, int]:
        problem = each.problem
        return problem.code in BROKEN, each.template != template, list(Severity).index(problem.severity)

    return tuple(sorted(troubles, key=rank))


def look_into(problem: Problem, library: Library, environment: Mapping[str, str] = os.environ) -> Trouble:
    """Return a problem with the line that it stands in, and what else is told of it; reads its file."""
    found = excerpt(problem)
    command = command_for(Path(problem.file), problem.line, problem.column, environment) if problem.line else None
    return Trouble(problem, found, shown_for(problem, library), tuple(command) if command else None)


def shown_for(problem: Problem, library: Library) -> Shown:
    """Return what stands for the file of a problem."""
    path = Path(problem.file)
    kind = _KINDS.get(path.parent.name.lower(), path.name)
    values: Mapping[str, Collection[str]] = {
        "template": _files(library.templates, _id(path)),
        "message": _files(library.messages, _id(path)),
        "campaign.yaml": (library.campaign.file,),
        "partners.yaml": {
            *(partner.file for partner in library.partners.values()),
            *(thank_you.file for thank_you in library.thank_yous.values()),
        },
    }
    if kind not in values or (problem.severity is not Severity.ERROR and problem.code not in BROKEN):
        return Shown.ITSELF
    if problem.file in values[kind]:
        return Shown.EARLIER
    return Shown.BELOW if values[kind] else Shown.NOTHING


def never_shown(problems: Iterable[Problem], library: Library) -> dict[str, Problem]:
    """Return the designs that are there but have never been sound, by their ids, each with the first thing to mend."""
    broken: dict[str, Problem] = {}
    for problem in problems:
        id = template_of(problem.file)
        if id and id not in library.templates and problem.severity is Severity.ERROR:
            broken.setdefault(id, problem)
    return broken


def template_of(file: str) -> str:
    """Return the id of the design that a file would be, '' if it would be none."""
    path = Path(file)
    is_one = path.parent.name.lower() == "templates" and path.suffix.lower() in (".yaml", ".yml")
    return _id(path) if is_one else ""


def _id(path: Path) -> str:
    return unicodedata.normalize("NFC", path.stem)


def _files(values: Mapping[str, _OfAFile], id: str) -> tuple[str, ...]:
    return (values[id].file,) if id in values else ()


def _is_art(file: str, roots: Collection[Path]) -> bool:
    """Tell whether a file is a picture or typeface of a folder of assets, and not of a kit that may lie in one."""
    inside = Path(file).parent
    return bool(file) and inside.name.lower() in ENDINGS.keys() - _KINDS.keys() and inside.parent in roots
