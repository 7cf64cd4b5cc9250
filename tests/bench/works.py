"""What is measured: works, and who does each of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from tests.bench.measuring import ROOT, Cold, Cost, Warm, environment
from tests.bench.tags import untagged

PYTHON = sys.executable
BENCH = Path(__file__).parent

PEERS = {"Typst": "typst", "cairo": "cairo", "Skia": "skia", "fpdf2": "fpdf2", "WeasyPrint": "weasyprint"}
"""The other programs that draw the poster, and the modules of theirs in `peers`, after 'with_'."""

COUNTS = (1, 10, 100)
"""How many posters are made when it is measured how cost and memory grow."""


class Entrant(Protocol):
    """Somebody who does a work once for every turn, with a number that makes each turn another."""

    def turn(self, number: int) -> Cost:
        """Do it once."""

    def close(self) -> None:
        """Go home."""


Entrants = dict[str, Callable[[], Entrant]]


@dataclass(frozen=True, slots=True)
class Work:
    """Something that is done by several, turn by turn, and compared with the first of them.

    id: how it is called on the command line. entrants: by name, each made when its work begins. goals: the ratios that
    are aimed at, by entrant. rounds: how many are enough. warming_up: turns before them that are not counted, for what
    is read and compiled the first time. by: what is compared, 'cpu', 'wall', 'peak' or 'size'.
    """

    id: str
    title: str
    entrants: Entrants
    goals: dict[str, float]
    rounds: int = 1000
    warming_up: int = 2
    by: str = "cpu"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A file that is weighed; nobody measures how long that takes. less: so many bytes of it do not count."""

    file: Path
    less: int = 0
    tagged: bool = True

    def turn(self, number: int) -> Cost:
        """Return how large it is."""
        data = self.file.read_bytes()
        return Cost(0.0, 0.0, 0, len(data if self.tagged else untagged(data)) - self.less)

    def close(self) -> None:
        """There is nothing to end."""


def peers_present(folder: Path, wanted: Iterable[str] = PEERS) -> dict[str, str]:
    """Return which peers can draw the poster on this computer: others are not installed, or lack a library."""
    return {name: PEERS[name] for name in wanted if _draws(PEERS[name], folder)}


def _draws(module: str, folder: Path) -> bool:
    command = [PYTHON, *_peer(module, folder)]
    return subprocess.run(command, env=environment(folder / "home"), cwd=ROOT, capture_output=True).returncode == 0


def _peer(module: str, folder: Path) -> tuple[str, str, str]:
    return str(BENCH / "peers" / f"with_{module}.py"), str(folder), str(folder / f"{module}.pdf")


@dataclass(frozen=True, slots=True)
class Hall:
    """Where the works are done: a folder with the poster in it, and the peers that take part."""

    folder: Path
    peers: dict[str, str]

    def works(self) -> Iterator[Work]:
        """Yield every work but those that weigh files."""
        yield self._cold()
        yield self._warm()
        yield self._start()
        yield self._opening()
        yield self._pieces()
        yield self._edits()
        yield self._keystroke()
        for count in COUNTS:
            yield self._growth(count)

    def _cold(self) -> Work:
        peers = {name: self._command(*_peer(module, self.folder)) for name, module in self.peers.items()}
        entrants = {
            "floor": self._command(*self.floor_arguments()),
            "ours": self._command(*self.poster_arguments()),
            **peers,
        }
        return Work("cold", "The poster, from the command to the file on disk", entrants, {"ours": 1.5})

    def _warm(self) -> Work:
        peers = {name: self._drawing(f"peers.with_{module}") for name, module in self.peers.items()}
        entrants = {"floor": self._drawing("floor"), "ours": self._desk("poster"), **peers}
        title = "The poster with one text edited, in a process that stays: checks, layout, PDF"
        return Work("warm", title, entrants, {"ours": 2.5})

    def sizes(self) -> Iterator[Work]:
        """Yield the works that weigh the files of the poster.

        They come last: what takes the tags out makes this process large, and thereby its children.
        """
        photo = self.folder / "assets" / "pictures" / "photo.jpg"
        title = "The size of the poster’s file"
        goals = {"ours, tags left out": 1.1}
        yield Work("size", title, self._weighed(0), goals, rounds=1, warming_up=0, by="size")
        title = "The size of what is in that file beside the photo"
        yield Work("size-beside", title, self._weighed(photo.stat().st_size), {}, rounds=1, warming_up=0, by="size")

    def _weighed(self, less: int) -> Entrants:
        return {
            "floor": partial(Weighed, self.folder / "floor.pdf", less),
            "ours, tags left out": lambda: Weighed(self.poster(), less, tagged=False),
            "ours": lambda: Weighed(self.poster(), less),
            **{name: partial(Weighed, self.folder / f"{module}.pdf", less) for name, module in self.peers.items()},
        }

    def _start(self) -> Work:
        entrants = {
            "empty Python": self._command("-c", "pass"),
            "--help": self._program("--help"),
            "list templates": self._program("list", "templates"),
        }
        return Work("start", "Starting", entrants, {"--help": 3, "list templates": 5})

    def _opening(self) -> Work:
        """The goals: somebody sees at once that the program opens, and what it is; and soon what there is."""
        entrants = {
            "empty window of PySide6": self._command("-m", "tests.bench.opening", "empty"),
            "until one sees what it is": self._command("-m", "tests.bench.opening", "card"),
            "until the start page is there": self._command("-m", "tests.bench.opening", "start"),
        }
        goals = {"until one sees what it is": 3, "until the start page is there": 6}
        return Work("opening", "Opening the window, with no kit", entrants, goals)

    def _pieces(self) -> Work:
        entrants = {
            "floor, the poster": self._command(*self.floor_arguments()),
            "tri-fold": self._all_ten("--piece", "leaflet-tri-fold"),
            "all ten pieces": self._all_ten(),
        }
        return Work("pieces", "Pieces of the example, from the command to the files on disk", entrants, {})

    def _edits(self) -> Work:
        fields = ("group.name", "events[0].venue", "messages")
        entrants = {
            "all ten, from the command to the files on disk": self._all_ten(),
            "all ten anew, in a process that has read everything": self._desk("anew"),
            **{field: self._desk(field) for field in fields},
        }
        title = "All ten pieces of the example with one field edited, in a process that stays: checks, layout, PDFs"
        return Work("edits", title, entrants, dict.fromkeys(fields, 0.1))

    def _keystroke(self) -> Work:
        entrants = {
            "floor, the poster edited": self._drawing("floor"),
            "until the preview shows it": self._typist("shown"),
            "until all ten pieces followed": self._typist("followed"),
        }
        return Work("keystroke", "A letter typed into the window, with the ten pieces of the example", entrants, {})

    def _growth(self, count: int) -> Work:
        entrants = {
            who: self._command("-m", "tests.bench.growing", who, str(self.folder), str(count))
            for who in ("floor", "ours")
        }
        title = f"Posters of {count} groups from one process" if count > 1 else "The poster of one group"
        return Work(f"growth-{count}", title, entrants, {}, rounds=3 if count < 100 else 1, warming_up=0)

    def _all_ten(self, *further: str) -> Callable[[], Entrant]:
        out = str(self.folder / "ours")
        return self._program("export", str(self.folder / "example.kit"), "-o", out, "--force", *further)

    def poster(self) -> Path:
        """Return the file of our poster. Reads and lays it out, which makes this process large."""
        from tests.bench.ours import poster_desk

        (name,) = poster_desk(self.folder).file_names()
        return self.folder / "ours" / name

    def poster_arguments(self) -> tuple[str, ...]:
        """Return what Python is told to export our poster."""
        assets, out = str(self.folder / "assets"), str(self.folder / "ours")
        return "-m", "gui", "export", str(self.folder / "poster.yaml"), "--assets", assets, "-o", out, "--force"

    def floor_arguments(self) -> tuple[str, ...]:
        """Return what Python is told to draw the floor."""
        return str(BENCH / "floor.py"), str(self.folder), str(self.folder / "floor.pdf")

    def _program(self, *arguments: str) -> Callable[[], Entrant]:
        return self._command("-m", "gui", *arguments)

    def _command(self, *arguments: str) -> Callable[[], Entrant]:
        return partial(Cold, [PYTHON, *arguments], self.home)

    def _desk(self, work: str) -> Callable[[], Entrant]:
        return partial(Warm, [PYTHON, "-m", "tests.bench.ours", work, str(self.folder)], self.home)

    def _typist(self, until: str) -> Callable[[], Entrant]:
        return partial(Warm, [PYTHON, "-m", "tests.bench.typist", until, str(self.folder)], self.home)

    def _drawing(self, module: str) -> Callable[[], Entrant]:
        return partial(Warm, [PYTHON, "-m", "tests.bench.drawing", module, str(self.folder)], self.home)

    @property
    def home(self) -> Path:
        """Where the programs have their settings."""
        return self.folder / "home"
