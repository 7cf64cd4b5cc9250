"""What is measured: works, and who does each of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.bench.measuring import Cold, Cost, Warm

PYTHON = sys.executable
BENCH = Path(__file__).parent


class Entrant(Protocol):
    """Somebody who does a work once for every turn, with a number that makes each turn another."""

    def turn(self, number: int) -> Cost:
        """Do it once."""

    def close(self) -> None:
        """Go home."""


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is done by several, turn by turn, and compared with the first of them.

    id: how it is called on the command line. entrants: by name, each made when its work begins. most: how many rounds
    of it are enough, 0 if that does not matter. by: what is compared, 'cpu' or 'size'.
    """

    id: str
    title: str
    entrants: dict[str, Callable[[], Entrant]]
    most: int = 0
    by: str = "cpu"


def works(folder: Path) -> Iterator[Work]:
    """Yield every work, on the poster in a folder."""
    home = folder / "home"

    def command(*arguments: str, made: Path | None = None) -> Callable[[], Entrant]:
        return lambda: Cold([PYTHON, *arguments], home, made)

    def program(*arguments: str) -> Callable[[], Entrant]:
        return command("-m", "gui", *arguments)

    def desk(work: str) -> Callable[[], Entrant]:
        return lambda: Warm([PYTHON, "-m", "tests.bench.ours", work, str(folder)], home)

    def drawing(name: str) -> Callable[[], Entrant]:
        return lambda: Warm([PYTHON, "-m", "tests.bench.drawing", name, str(folder)], home)

    out, example = str(folder / "ours"), str(folder / "example.kit")
    poster = ("export", str(folder / "poster.yaml"), "--assets", str(folder / "assets"), "-o", out, "--force")
    floor = command(str(BENCH / "floor.py"), str(folder), str(folder / "floor.pdf"), made=folder / "floor.pdf")
    yield Work("cold", "the poster, from the command to the file on disk", {"floor": floor, "ours": program(*poster)})
    yield Work(
        "warm",
        "the poster with one text edited, in a process that stays: checks, layout, PDF",
        {"floor": drawing("floor"), "ours": desk("poster")},
    )
    yield Work(
        "start",
        "starting",
        {
            "empty Python": command("-c", "pass"),
            "--help": program("--help"),
            "list templates": program("list", "templates"),
        },
    )
    export = ("export", example, "-o", out, "--force")
    yield Work(
        "pieces",
        "pieces of the example, from the command to the files on disk",
        {
            "floor, the poster": floor,
            "tri-fold": program(*export, "--piece", "leaflet-tri-fold"),
            "all ten pieces": program(*export),
        },
    )
    yield Work(
        "edits",
        "all ten pieces of the example with one field edited, in a process that stays: checks, layout, PDFs",
        {"all ten anew": desk("all"), **{field: desk(field) for field in ("group.name", "event.venue", "messages")}},
    )
