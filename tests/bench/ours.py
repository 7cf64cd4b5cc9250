"""What the program itself does on the bench, in a process that stays.

python -m tests.bench.ours poster FOLDER     edits the note of the poster, again and again: see `measuring.serve`
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kit.export import Piece, Workbench, lay_out_pieces, prepare, print_piece
from kit.kit_file.opening import open_kit
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.kit import Kit
from kit.model.layer import Layer
from kit.model.preset import SCREEN
from kit.text.typefaces import Typefaces
from tests.bench.measuring import serve
from tests.bench.poster import NOTE

EDITS: dict[str, Callable[[Kit, int], Kit]] = {}
"""The edits of one field that are measured, by its name: each makes of a kit and a number another kit."""


def _edit(field: str) -> Callable[[Callable[[Kit, int], Kit]], Callable[[Kit, int], Kit]]:
    def keep(edit: Callable[[Kit, int], Kit]) -> Callable[[Kit, int], Kit]:
        EDITS[field] = edit
        return edit

    return keep


@_edit("group.name")
def _name(kit: Kit, number: int) -> Kit:
    return replace(kit, group=replace(kit.group, name=f"Little Acorns Nursery {number}"))


@_edit("event.venue")
def _venue(kit: Kit, number: int) -> Kit:
    assert kit.event
    return replace(kit, event=replace(kit.event, venue=f"St Mary’s Hall, {number} Church Street"))


@_edit("event.note")
def _note(kit: Kit, number: int) -> Kit:
    assert kit.event
    return replace(kit, event=replace(kit.event, note=NOTE.format(arms=number)))


class Desk:
    """A kit that is open: edited, checked, laid out and printed again and again."""

    def __init__(self, kit: Path, layers: tuple[Layer, ...] = ()) -> None:
        self.library, self._asset_problems = load_library(layers)
        self.opened = open_kit(kit)
        self.messages = sorted(set(self.library.messages) - set(self.opened.kit.messages))
        self.forget()

    def forget(self) -> None:
        """Begin anew with what was read from files, and nothing else."""
        self._typefaces = Typefaces(self.library.fonts)
        self._bench: Workbench | None = None

    def pieces(self, kit: Kit) -> list[tuple[Piece, bytes]]:
        """Return every piece of an edited kit, checked and laid out, with its PDF."""
        opened = replace(self.opened, kit=kit)
        self._bench = bench = prepare(opened, self.library, self._typefaces, self._asset_problems, self._bench)
        return [(piece, print_piece(piece, bench, SCREEN)) for piece in lay_out_pieces(bench, SCREEN)]

    def edit(self, field: str, number: int) -> int:
        """Make all pieces with one field edited, and return the bytes of their files."""
        return sum(len(data) for _, data in self.pieces(self.edited(field, number)))

    def edited(self, field: str, number: int) -> Kit:
        """Return the kit with one field edited."""
        kit = self.opened.kit
        if field == "messages":
            second = self.messages[number % len(self.messages)]
            return replace(kit, messages=(kit.messages[0], second, *kit.messages[2:]))
        return EDITS[field](kit, number)

    def anew(self) -> int:
        """Make all pieces with nothing kept from before, and return the bytes of their files."""
        self.forget()
        return sum(len(data) for _, data in self.pieces(self.opened.kit))


def poster_desk(folder: Path) -> Desk:
    """Return the desk of the poster that everybody draws."""
    return Desk(folder / "poster.yaml", (Layer(folder / "assets"),))


def example_desk() -> Desk:
    """Return the desk of the example with its ten pieces."""
    return Desk(shipped_assets() / "example" / "kit.yaml")


def _main(work: str, folder: str) -> None:
    if work == "poster":
        desk = poster_desk(Path(folder))
        serve(lambda number: desk.edit("event.note", number))
    elif work == "all":
        desk = example_desk()
        serve(lambda number: desk.anew())
    else:
        desk = example_desk()
        desk.anew()
        serve(lambda number: desk.edit(work, number))


if __name__ == "__main__":
    _main(*sys.argv[1:])
