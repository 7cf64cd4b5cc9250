"""Whoever draws the poster by heart, in a process that stays: the floor or a peer.

python -m tests.bench.drawing floor FOLDER     see `measuring.serve`
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from tests.bench.measuring import serve


def _main(name: str, folder: str) -> None:
    drawer = import_module(f"tests.bench.{name}").Drawer(Path(folder))
    serve(lambda number: len(drawer.draw(arms=str(number))))


if __name__ == "__main__":
    _main(*sys.argv[1:])
