"""The works of a merge: the leaflet for many groups, in one file or in many, by us, by the floor and by Typst."""

from __future__ import annotations

import io
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.bench.leaflet_marks import group
from tests.bench.measuring import Cold
from tests.bench.works import BENCH, PYTHON, Entrant, Weighed, Work

FEW, MANY, MOST = 500, 2_000, 10_000
PROCESSES = 2


def prepare_merge(folder: Path, most: int = MOST, logos: int = FEW) -> None:
    """Make the tables of groups in the folder of the poster, and a logo for each of some of them.

    most: no table has more groups. logos: so many have their own.
    """
    shutil.copyfile(BENCH / "leaflet.yaml", folder / "leaflet.yaml")
    for count in (FEW, MANY, MOST):
        _table(folder / f"groups-{count}.csv", min(count, most), own_logos=False)
    _table(folder / "groups-logos.csv", logos, own_logos=True)
    for number in range(logos):
        if not (folder / f"own-{number:05}.png").exists():
            (folder / f"own-{number:05}.png").write_bytes(_logo(number))


def _table(path: Path, count: int, *, own_logos: bool) -> None:
    rows = ["Name,Phone,Website,Venue" + (",Logo,Logo description" if own_logos else "")]
    for number in range(count):
        says = group(number)
        own = f",own-{number:05}.png,{says['name']}" if own_logos else ""
        rows.append(f'{says["name"]},{says["phone"]},{says["website"]},"{says["venue"]}"{own}')
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _logo(number: int) -> bytes:
    """Return a logo as groups have them: a drawing of a few colours with soft edges on a clear ground, 704 × 250."""
    from PIL import Image, ImageDraw

    chance = random.Random(number)
    large = Image.new("RGBA", (1408, 500))
    draw = ImageDraw.Draw(large)
    draw.rectangle((0, 0, 1407, 499), outline="#1d4f91", width=16)
    for _ in range(9):
        x, y, size = chance.randrange(1200), chance.randrange(350), chance.randrange(60, 240)
        draw.ellipse((x, y, x + size, y + size), fill=chance.choice(("#1d4f91", "#f4c95d", "#e4572e", "#3a7d44")))
    written = io.BytesIO()
    large.resize((704, 250), Image.Resampling.LANCZOS).save(written, "PNG")
    return written.getvalue()


def merge_works(folder: Path, home: Path, typst: bool) -> Iterator[Work]:
    """Yield the works of a merge. typst: whether Typst takes part."""
    floor = partial(_floor, folder, home)
    ours = partial(_ours, folder, home)
    for count in (FEW, MANY):
        entrants = {"floor": floor(count, "one", 1), "ours": ours(str(count), "--one-file")}
        if typst:
            entrants["Typst"] = _command(home, str(BENCH / "peers" / "leaflets_typst.py"), str(folder), str(count))
        title = f"{count:,} leaflets as one file"
        yield Work(f"merge-one-{count}", title, entrants, {"ours": 1.3}, rounds=3, warming_up=0)
    files = {
        "floor": floor(FEW, "files", PROCESSES),
        "ours": ours(str(FEW), "--jobs", str(PROCESSES)),
    }
    title = f"{FEW} leaflets as {FEW} files, by {PROCESSES} processes"
    yield Work("merge-files", title, files, {"ours": 1.0}, rounds=3, warming_up=0)
    logos = {"floor": floor(FEW, "logos", 1), "ours": ours("logos", "--jobs", "1")}
    title = f"{FEW} leaflets, each with its own PNG logo, as {FEW} files"
    yield Work("merge-logos", title, logos, {"ours": 0.6}, rounds=3, warming_up=0)
    logos = {"floor": floor(FEW, "logos", 1), f"ours, {PROCESSES} processes": ours("logos", "--jobs", str(PROCESSES))}
    goals = {f"ours, {PROCESSES} processes": 0.4}
    yield Work("merge-logos-two", f"The same, by the clock: {title}", logos, goals, rounds=3, warming_up=0, by="wall")
    yield from _memory(ours)
    yield _sizes(folder, typst)


def _memory(ours: Callable[..., Callable[[], Entrant]]) -> Iterator[Work]:
    files = {f"{count:,} rows": ours(str(count), "--jobs", "1") for count in (FEW, MOST)}
    title = "Memory at its most, rows into files"
    yield Work("merge-memory", title, files, {f"{MOST:,} rows": 1.2}, rounds=1, warming_up=0, by="peak")
    one = {f"{count:,} rows": ours(str(count), "--one-file") for count in (FEW, MANY)}
    yield Work("merge-memory-one", "Memory at its most, rows into one file", one, {}, rounds=1, warming_up=0, by="peak")


def _sizes(folder: Path, typst: bool) -> Work:
    merged, goals = folder / "merged", {"ours, tags left out": 1.1}
    ours = merged / "one" / f"groups-{FEW} - all pieces.pdf"
    entrants: dict[str, Callable[[], Entrant]] = {
        "floor": partial(Weighed, merged / f"floor-{FEW}.pdf"),
        "ours, tags left out": partial(Weighed, ours, tagged=False),
        "ours": partial(Weighed, ours),
    }
    if typst:
        entrants["Typst"] = partial(Weighed, merged / f"typst-{FEW}.pdf")
    return Work("merge-size", f"The size of {FEW} leaflets as one file", entrants, goals, 1, 0, by="size")


def _floor(folder: Path, home: Path, count: int, work: str, processes: int) -> Callable[[], Entrant]:
    return _command(home, str(BENCH / "leaflet_floor.py"), str(folder), str(count), work, str(processes))


def _ours(folder: Path, home: Path, table: str, *further: str) -> Callable[[], Entrant]:
    out = folder / "merged" / ("one" if "--one-file" in further else "ours")
    merge = ("-m", "gui", "merge", str(folder / "leaflet.yaml"), str(folder / f"groups-{table}.csv"))
    return _command(home, *merge, "--assets", str(folder / "assets"), "-o", str(out), "--force", *further)


def _command(home: Path, *arguments: str) -> Callable[[], Entrant]:
    return partial(Cold, [PYTHON, *arguments], home)


if __name__ == "__main__":
    prepare_merge(Path(sys.argv[1]))
