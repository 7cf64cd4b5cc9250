"""What the program itself does on the bench, in a process that stays: edits one field of a kit, again and again.

python -m tests.bench.ours WORK FOLDER     see `measuring.serve`
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from kit.export import file_name
from kit.kit_file.opening import open_kit
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.kit import Kit
from kit.model.layer import Layer
from kit.model.preset import SCREEN
from kit.pieces import Workbench, lay_out_pieces, prepare
from kit.printed import print_piece
from kit.studio import Studio
from tests.bench.measuring import serve
from tests.bench.poster import NOTE


class Desk:
    """A kit that is open: edited, checked, laid out and printed again and again."""

    def __init__(self, kit: Path, layers: tuple[Layer, ...] = ()) -> None:
        self._library, self._problems = load_library(layers)
        self._opened = open_kit(kit)
        self._messages = sorted(set(self._library.messages) - set(self._opened.kit.messages))
        self.forget()

    @property
    def kit(self) -> Kit:
        """The kit as it was opened."""
        return self._opened.kit

    def forget(self) -> None:
        """Forget everything but what was read from files."""
        self._studio = Studio.of(self._library, self._problems)
        self._bench: Workbench | None = None

    def files(self, kit: Kit) -> list[bytes]:
        """Return the PDF of every piece of a kit, checked, sound or not."""
        opened = replace(self._opened, kit=kit)
        self._bench = bench = prepare(opened, self._studio, self._bench)
        return [print_piece(piece, bench) for piece in lay_out_pieces(bench, SCREEN)]

    def file_names(self) -> list[str]:
        """Return what the file of every piece is called when the kit is exported."""
        bench = prepare(self._opened, self._studio, None)
        return [file_name(piece, bench.kit, bench.library, "pdf") for piece in lay_out_pieces(bench, SCREEN)]

    def edited(self, field: str, number: int) -> Kit:
        """Return the kit with one field edited, for every number otherwise."""
        kit = self.kit
        assert kit.events
        match field:
            case "group.name":
                return replace(kit, group=replace(kit.group, name=f"Little Acorns Nursery {number}"))
            case "events[0].venue":
                return replace(kit, events=(replace(kit.events[0], venue=f"St Mary’s Hall, {number} Church Street"),))
            case "events[0].note":
                return replace(kit, events=(replace(kit.events[0], note=NOTE.format(arms=number)),))
            case _:
                second = self._messages[number % len(self._messages)]
                return replace(kit, messages=(kit.messages[0], second, *kit.messages[2:]))


def poster_desk(folder: Path) -> Desk:
    """Return the desk of the poster that everybody draws."""
    return Desk(folder / "poster.yaml", (Layer(folder / "assets"),))


def example_desk() -> Desk:
    """Return the desk of the example with its ten pieces."""
    return Desk(shipped_assets() / "example" / "kit.yaml")


def _main(work: str, folder: str) -> None:
    desk = poster_desk(Path(folder)) if work == "poster" else example_desk()
    field = "events[0].note" if work == "poster" else work

    def do(number: int) -> int:
        if work == "anew":
            desk.forget()
        kit = desk.kit if work == "anew" else desk.edited(field, number)
        return sum(map(len, desk.files(kit)))

    serve(do)


if __name__ == "__main__":
    _main(*sys.argv[1:])
