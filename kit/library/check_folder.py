"""Everything that is wrong with one folder of assets, as the staff who write it want to know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kit.library.folders import ENDINGS, TEXT_FILES, Assets, find_assets, shipped_assets
from kit.library.load import load_assets
from kit.model.layer import Layer
from kit.problems import KitError, Problem, Severity
from kit.records.scalars import suggest
from kit.records.source import reason

_TRUETYPE: Final = (b"\x00\x01\x00\x00", b"true")


def check_assets(folder: Path) -> tuple[Problem, ...]:
    """Return the problems of the files that stand in a folder of assets, which is laid over the shipped ones."""
    shipped = shipped_assets()
    is_shipped = folder.resolve() == shipped.resolve()
    home = shipped if is_shipped else folder
    assets, found = find_assets(() if is_shipped else (Layer(folder),))
    gathered = list(found)
    try:
        gathered += load_assets(assets)[1]
    except KitError as error:
        gathered += error.problems
    gathered += [*_check_typefaces(assets), *(_unknown(path, home) for path in assets.unknown)]
    here = [problem for problem in gathered if Path(problem.file).is_relative_to(home)]
    return tuple(sorted(here, key=lambda problem: (problem.file, problem.line or 0, problem.column or 0)))


def _check_typefaces(assets: Assets) -> Iterator[Problem]:
    for name, path in assets.topmost("fonts").items():
        try:
            with path.open("rb") as stream:
                why = "" if stream.read(4) in _TRUETYPE else "it is not a TrueType file"
        except OSError as error:
            why = reason(error)
        if why:
            message, hint = f"The typeface {name} cannot be used: {why}.", "Put a TrueType file (.ttf) in its place."
            yield Problem(Severity.ERROR, "unreadable-typeface", message, hint, str(path))


def _unknown(path: Path, home: Path) -> Problem:
    inside = path.parent.name if path.parent != home else ""
    if inside:
        hint = f"Files in {inside} end in {', '.join(sorted(ENDINGS[inside.lower()]))}."
    else:
        hint = suggest(path.name, (*TEXT_FILES, *ENDINGS))
    message = f"{path.name} is not used: a folder of assets has no use for a file of this name."
    return Problem(Severity.WARNING, "unknown-file", message, hint, str(path))
