"""The packs that a kit names, against those that are installed: what is missing is told before it is missed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from kit.model.kit import Kit, PackName
from kit.model.layer import Origin
from kit.model.library import Library
from kit.model.pack import ENDING, is_older, pack_key
from kit.packs.used import packs_used
from kit.problems import Problem, Severity
from kit.words.words import Phrase, Value

_FROM_PACKS: Final = frozenset(
    {"unknown-campaign", "unknown-template", "unknown-message", "unknown-partner", "unknown-thank-you", "unknown-logo"}
)


def check_packs(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield a problem for each pack that a kit names and that is not installed, or only in an older version."""
    installed = _installed(library)
    for index, pack in enumerate(kit.packs):
        field, here = f"packs[{index}]", installed.get(pack_key(pack.name))
        if here is None:
            values: dict[str, Value] = {"pack": _words(pack), "file": f"{pack.name}{ENDING}"}
            yield Problem(Severity.WARNING, "missing-pack", values, field=field)
        elif is_older(here, pack.version):
            yield Problem(Severity.NOTE, "older-pack", {"pack": _words(pack), "here": here}, field=field)


def check_dates(kit: Kit, library: Library, today: date | None) -> Iterator[Problem]:
    """Yield a problem for each pack that a kit uses and that is out of date; none where no day is given."""
    old = [layer for layer in library.layers if today and layer.valid_until and layer.valid_until < today]
    used = {pack_key(pack.name) for pack in packs_used(kit, library)} if old else set()
    for layer in old:
        if pack_key(layer.name) in used and layer.valid_until:
            values: dict[str, Value] = {"pack": layer.name, "until": layer.valid_until}
            yield Problem(Severity.WARNING, "out-of-date", values)


def mention_packs(problems: Iterable[Problem], kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return the problems; of what is unknown here the hint says which missing packs it may have come from."""
    installed = _installed(library)
    missing = tuple(f"“{pack.name}”" for pack in kit.packs if pack_key(pack.name) not in installed)
    if not missing:
        return tuple(problems)
    packs = Phrase("came-with-packs", {"packs": missing})
    return tuple(
        replace(each, values={**each.values, "pack": packs}) if each.code in _FROM_PACKS else each for each in problems
    )


def _installed(library: Library) -> dict[str, str]:
    """Return the version of each pack that is installed."""
    return {pack_key(layer.name): layer.version for layer in library.layers if layer.origin is Origin.PACK}


def _words(pack: PackName) -> Phrase:
    name = "pack-name.version" if pack.version else "pack-name"
    return Phrase(name, {"name": pack.name, "version": pack.version})
