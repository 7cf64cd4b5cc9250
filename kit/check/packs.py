"""The packs that a kit names, against those that are installed: what is missing is told before it is missed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kit.model.kit import Kit, PackName
from kit.model.layer import Origin
from kit.model.library import Library
from kit.model.pack import ENDING, is_older, pack_key
from kit.problems import Problem, Severity, legacy, retold

_FROM_PACKS: Final = frozenset({"unknown-template", "unknown-message", "unknown-partner", "unknown-thank-you"})


def check_packs(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield a problem for each pack that a kit names and that is not installed, or only in an older version."""
    installed = _installed(library)
    for index, pack in enumerate(kit.packs):
        field, here = f"packs[{index}]", installed.get(pack_key(pack.name))
        if here is None:
            message = f"This kit was made with the pack {_words(pack)}, which is not installed here."
            hint = (
                f"Open the file {pack.name}{ENDING} that the campaign sent you, or ask them for it. Without it, "
                "designs and words that came from it are missing or look different."
            )
            yield legacy(Severity.WARNING, "missing-pack", message, hint, field=field)
        elif is_older(here, pack.version):
            message = f"This kit was made with the pack {_words(pack)}; installed here is version {here}."
            hint = "Its pieces may look different here. Ask the campaign for the newer one."
            yield legacy(Severity.NOTE, "older-pack", message, hint, field=field)


def mention_packs(problems: Iterable[Problem], kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return the problems; of what is unknown here the hint says which missing pack it may have come from."""
    installed = _installed(library)
    missing = [f"“{pack.name}”" for pack in kit.packs if pack_key(pack.name) not in installed]
    if not missing:
        return tuple(problems)
    packs = f"pack {missing[0]}, which is" if len(missing) == 1 else f"packs {', '.join(missing)}, which are"
    hint = f"It may have come with the {packs} not installed here."
    return tuple(
        retold(each, hint=f"{hint} {each.hint}".strip()) if each.code in _FROM_PACKS else each for each in problems
    )


def _installed(library: Library) -> dict[str, str]:
    """Return the version of each pack that is installed."""
    return {pack_key(layer.name): layer.version for layer in library.layers if layer.origin is Origin.PACK}


def _words(pack: PackName) -> str:
    return f"“{pack.name}” (version {pack.version})" if pack.version else f"“{pack.name}”"
