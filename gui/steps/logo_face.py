"""What is seen of a logo: what it is called, what it looks like, and where it stands on the pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gui.kits.proofs import Proof
from gui.steps.logo_reading import Seen
from kit.problems import Problem
from kit.scene import Group, Picture, Shape, walk


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a logo stands: the colour behind it, and whether that is a panel put there for its sake."""

    rgb: tuple[int, int, int]
    panel: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """A logo as it is seen. known: it was looked at, so that without `seen` it cannot be seen.

    shared: where it comes from, if it is no file of the group's own.
    """

    name: str
    seen: Seen | None
    known: bool
    ground: Ground | None
    shared: str = ""


def grounds_of(proof: Proof) -> dict[str, Ground]:
    """Return the ground behind each logo of a proof, by the logo's file."""
    grounds: dict[str, Ground] = {}
    for page in proof.piece.pages:
        panels = []
        for item in walk(page.items):
            if isinstance(item, Group) and item.kind == "logo-panel":
                panels.append(item)
            elif isinstance(item, Group) and item.kind == "logo" and item.ground:
                under = [panel for panel in panels if panel.box.contains(item.box, 0.1)]
                shape = under[-1].items[0] if under else None
                panel = shape.fill.name if isinstance(shape, Shape) and shape.fill else ""
                names = [inner.name for inner in item.items if isinstance(inner, Picture)]
                grounds |= {name: Ground(item.ground.rgb, panel) for name in names if name not in grounds}
    return grounds


def numbered(problem: Problem, index: int) -> Problem:
    """Return a problem of a logo with the number that the logo has now."""
    return replace(problem, field=re.sub(r"logos\[\d+\]", f"logos[{index}]", problem.field, count=1))
