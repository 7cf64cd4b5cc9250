"""Run the bench: every work in rounds, one turn for each entrant in each round, and show medians and ratios.

python -m tests.bench --only cold,warm --rounds 5
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tests.bench.measuring import ROOT, environment
from tests.bench.results import Result, write
from tests.bench.rounds import run
from tests.bench.works import works


def main() -> None:
    """Run the works that are named, all by default, and write their figures to out/bench.json."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="WORKS", help="for example cold,warm; all if left out")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how many rounds (7)")
    options = parser.parse_args()
    folder = ROOT / "out" / "bench"
    prepare(folder)
    only = [work for work in options.only.split(",") if work]
    results: list[Result] = []
    for work in works(folder):
        if not only or work.id in only:
            results.append(run(work, min(options.rounds, work.most or options.rounds)))
            print(results[-1].table(), flush=True)
    write(results, ROOT / "out" / "bench.json")


def prepare(folder: Path) -> None:
    """Make what the works need, in processes of its own: a child's peak of memory is at least that of its parent."""
    folder.mkdir(parents=True, exist_ok=True)
    make = "import sys, pathlib; from tests.bench.poster import make_folder; make_folder(pathlib.Path(sys.argv[1]))"
    new = ("-m", "gui", "new", str(folder / "example.kit"), "--example", "--force")
    for command in (("-c", make, str(folder)), new):
        subprocess.run([sys.executable, *command], env=environment(folder / "home"), cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
