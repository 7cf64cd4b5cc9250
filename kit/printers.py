"""What people read off the test page of a printer, kept on this computer under a name that they give it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from kit.files import write_whole
from kit.model.imposition import OWN_PRINTER, PAPERS, Imposition
from kit.own_folders import config_folder
from kit.problems import KitError, Problem, Severity
from kit.units import PAPER
from kit.values import dataclass
from kit.words.words import Value

MOST_EDGE: Final = 20.0
"""No printer leaves a wider edge white than this many mm."""

MOST_SHIFT: Final = 10.0
"""Nor prints a back further from where it should be."""

LINE: Final = 150.0
"""The lines on the test page that show whether a printer keeps sizes are this many mm long."""

MOST_OFF: Final = 0.1
"""What prints sizes further off than this share of them was told to fit pages to something else."""


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer. Lengths in mm.

    paper: the name of what is in it. edge: what it leaves white on every side, 0 if it prints to the edge. back_right,
    back_down: how far its backs are printed too far to the right and too low. other_edge: whether it turns the paper
    over the other edge than it is asked for. across, down: how large it prints what is 1 in size. All of it on upright
    paper. turned_right: whether it turns landscape sheets to the right onto that; if it does and this is not known,
    their backs are moved the wrong way.
    """

    paper: str = "A4"
    edge: float = OWN_PRINTER.unprintable_edge
    back_right: float = 0.0
    back_down: float = 0.0
    other_edge: bool = False
    across: float = 1.0
    down: float = 1.0
    turned_right: bool = False

    @property
    def imposition(self) -> Imposition:
        """How pieces stand on its paper: no nearer to the edges than a page that is printed smaller reaches."""
        paper = PAPER[self.paper]
        beyond = (paper.width * (1 - self.across) / 2, paper.height * (1 - self.down) / 2)
        return OWN_PRINTER._replace(
            unprintable_edge=max(self.edge, *beyond),
            paper=paper,
            back_shift=(-self.back_right, -self.back_down),
            turned_right=self.turned_right,
            other_edge=self.other_edge,
            stretch=(1 / self.across, 1 / self.down),
        )


def printers() -> dict[str, Printer]:
    """Return the printers that are known on this computer, by their names; none if the note of them is damaged."""
    try:
        noted = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(noted, dict):
        return {}
    found = {str(name): _printer(values) for name, values in noted.items() if isinstance(values, dict)}
    return {name: printer for name, printer in found.items() if printer}


def printer_of(name: str, paper: str = "") -> Printer:
    """Return the printer of a name, a usual one for ''; paper: what is in it now. Raises KitError."""
    known = printers()
    if name and name not in known:
        values: dict[str, Value] = {"name": name, "names": tuple(known), "count": len(known)}
        raise KitError(Problem(Severity.ERROR, "unknown-printer" if known else "unknown-printer.none", values))
    printer = known[name] if name else Printer()
    return replace(printer, paper=paper) if paper else printer


def note_printer(name: str, printer: Printer) -> None:
    """Keep a printer under a name, in place of one that had it. Raises WriteFailed."""
    _note({**printers(), name: printer})


def forget_printer(name: str) -> None:
    """Keep a printer no longer; nothing changes if none has that name. Raises WriteFailed."""
    known = printers()
    if known.pop(name, None):
        _note(known)


def _note(known: Mapping[str, Printer]) -> None:
    noted = {each: {key: getattr(one, key) for key in _KEYS} for each, one in sorted(known.items())}
    _file().parent.mkdir(parents=True, exist_ok=True)
    write_whole(_file(), json.dumps(noted, indent=1, ensure_ascii=False).encode())


_KEYS: Final = ("paper", "edge", "back_right", "back_down", "other_edge", "across", "down", "turned_right")


def _file() -> Path:
    return config_folder() / "printers.json"


def _printer(values: Mapping[str, Any]) -> Printer | None:
    """Return a printer from what was noted, None if that makes no sense."""
    try:
        edge, right, down = (float(values[key]) for key in ("edge", "back_right", "back_down"))
        sizes = float(values.get("across", 1.0)), float(values.get("down", 1.0))
        paper = str(values["paper"])
    except (KeyError, TypeError, ValueError):
        return None
    sound = 0 <= edge <= MOST_EDGE and abs(right) <= MOST_SHIFT and abs(down) <= MOST_SHIFT
    if paper not in PAPERS or not sound or not all(abs(size - 1) <= MOST_OFF + 1e-9 for size in sizes):
        return None
    other_edge, turned_right = bool(values.get("other_edge")), bool(values.get("turned_right"))
    return Printer(paper, edge, right, down, other_edge, *sizes, turned_right)
