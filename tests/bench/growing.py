"""Posters of many groups, one after the other from one process: each with another name, phone, website, code and note.

python -m tests.bench.growing ours|floor FOLDER COUNT
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path


def _of_group(number: int) -> dict[str, str]:
    """Return what a group says of itself."""
    return {
        "arms": str(100 + number),
        "name": f"Nursery number {number:03}",
        "phone": f"01632 {960000 + number}",
        "website": f"nursery-{number:03}.example",
    }


def _ours(folder: Path) -> Callable[[Mapping[str, str]], bytes]:
    from dataclasses import replace

    from tests.bench.ours import poster_desk
    from tests.bench.poster import NOTE

    desk = poster_desk(folder)

    def draw(texts: Mapping[str, str]) -> bytes:
        kit = desk.kit
        assert kit.events
        group = replace(kit.group, name=texts["name"], phone=texts["phone"], website=texts["website"])
        note = NOTE.format(arms=texts["arms"])
        (file,) = desk.files(replace(kit, group=group, events=(replace(kit.events[0], note=note),)))
        return file

    return draw


def _floor(folder: Path) -> Callable[[Mapping[str, str]], bytes]:
    from tests.bench.floor import Drawer

    drawer = Drawer(folder)
    return lambda texts: drawer.draw(**texts)


def _main(who: str, folder: str, count: str) -> None:
    draw = _ours(Path(folder)) if who == "ours" else _floor(Path(folder))
    written = Path(folder) / "grown" / who
    written.mkdir(parents=True, exist_ok=True)
    for number in range(int(count)):
        (written / f"{number:03}.pdf").write_bytes(draw(_of_group(number)))


if __name__ == "__main__":
    _main(*sys.argv[1:])
