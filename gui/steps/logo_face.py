"""What is seen of a logo: what it is called, what it looks like, and where it stands on the pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gui.kits.proofs import Proof
from gui.steps.logo_reading import Seen
from kit.problems import Problem
from kit.scene import Group, Picture, Shape, walk


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a logo stands on a piece: the colour behind it, whether that is a panel put there for its sake, its size.

    width, height: of the logo, in mm; 0 where it is only ever seen on a screen.
    """

    rgb: tuple[int, int, int]
    panel: str = ""
    width: float = 0.0
    height: float = 0.0


Grounds = Mapping[str, tuple[Ground, ...]]
"""Where each logo stands, a place for each piece that shows it, by the name under which pages speak of it."""


@dataclass(frozen=True, slots=True)
class Face:
    """A logo as it is seen. known: it was looked at, so that without `seen` it cannot be seen.

    pages: how many its file has. shared: where it comes from, if it is no file of the group's own.
    """

    name: str
    seen: Seen | None
    known: bool
    grounds: tuple[Ground, ...] = ()
    pages: int = 1
    shared: str = ""

    @property
    def colours(self) -> tuple[tuple[int, int, int], ...]:
        """The colours that it stands on, each once, that of the first piece first; white if no piece shows it."""
        return tuple(dict.fromkeys(ground.rgb for ground in self.grounds)) or ((255, 255, 255),)

    @property
    def has_panel(self) -> bool:
        """Whether it stands on a panel on any piece."""
        return any(ground.panel for ground in self.grounds)

    @property
    def heights(self) -> tuple[float, float] | None:
        """The least and the greatest height in which it is printed, in mm; None if no printed piece shows it."""
        heights = [ground.height for ground in self.grounds if ground.height]
        return (min(heights), max(heights)) if heights else None


def grounds_of(proof: Proof) -> dict[str, Ground]:
    """Return the ground behind each logo of a proof, by the logo's file."""
    grounds: dict[str, Ground] = {}
    printed = proof.piece.template is not None and proof.piece.template.kind != "social"
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
                size = (item.box.width, item.box.height) if printed else (0.0, 0.0)
                grounds |= {name: Ground(item.ground.rgb, panel, *size) for name in names if name not in grounds}
    return grounds


def all_grounds(proofs: Iterable[Proof]) -> Grounds:
    """Return where each logo stands on the pieces of which there are proofs."""
    found: dict[str, tuple[Ground, ...]] = {}
    for proof in proofs:
        for name, ground in grounds_of(proof).items():
            found[name] = (*found.get(name, ()), ground)
    return found


def numbered(problem: Problem, index: int) -> Problem:
    """Return a problem of a logo with the number that the logo has now."""
    return replace(problem, field=re.sub(r"logos\[\d+\]", f"logos[{index}]", problem.field, count=1))
