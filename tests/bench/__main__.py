"""Run the bench: every work in rounds, one turn for each entrant in each round, and show medians and ratios.

python -m tests.bench --only cold,warm --rounds 5
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tests.bench.measuring import ROOT, environment
from tests.bench.merging import merge_works
from tests.bench.results import HEAD, Result, report, write_json
from tests.bench.rounds import run
from tests.bench.works import PEERS, Hall, peers_present

PACKAGES = ("reportlab", "typst", "cairocffi", "skia-python", "fpdf2", "weasyprint")
RESULTS = Path(__file__).parent / "RESULTS.md"


def main() -> None:
    """Run the works that are named, all by default; write their figures to out/bench.json, and all to RESULTS.md."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="WORKS", help="for example cold,warm; all if left out")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how many rounds (7)")
    parser.add_argument("--no-peers", action="store_true", help="only ours and the floor")
    options = parser.parse_args()
    folder = ROOT / "out" / "bench"
    prepare(folder)
    call(folder, "-m", "tests.bench.merging", str(folder))
    peers = {} if options.no_peers else peers_present(folder)
    missing = [] if options.no_peers else sorted(set(PEERS) - set(peers))
    if missing:
        print(f"Missing on this computer: {', '.join(missing)}.")
    only = [work for work in options.only.split(",") if work]
    results: list[Result] = []
    hall = Hall(folder, peers)
    for work in (*hall.works(), *merge_works(folder, hall.home, "Typst" in peers), *hall.sizes()):
        if not only or work.id in only:
            results.append(run(work, options.rounds))
            print(f"\n{results[-1].table()}", flush=True)
    write_json(results, ROOT / "out" / "bench.json")
    if not only:
        RESULTS.write_text(report(results, head(options.rounds, missing)), encoding="utf-8")


def prepare(folder: Path) -> None:
    """Make what the works need, in processes of its own: a child's peak of memory is at least that of its parent."""
    folder.mkdir(parents=True, exist_ok=True)
    hall = Hall(folder, {})
    make = "import sys, pathlib; from tests.bench.poster import make_folder; make_folder(pathlib.Path(sys.argv[1]))"
    new = ("-m", "gui", "new", str(folder / "example.kit"), "--example", "--force")
    for command in (("-c", make, str(folder)), new, hall.floor_arguments(), hall.poster_arguments()):
        call(folder, *command)


def call(folder: Path, *command: str) -> None:
    """Let Python run a command. Raises CalledProcessError."""
    python, its = sys.executable, environment(folder / "home")
    subprocess.run([python, *command], env=its, cwd=ROOT, check=True, capture_output=True)


def head(rounds: int, missing: list[str]) -> str:
    """Return what stands above the tables: when and where they were made, and with what."""
    return HEAD.format(
        date=date.today().isoformat(),
        machine=f"{os.cpu_count()} cores ({platform.machine()})",
        system=platform.system(),
        python=platform.python_version(),
        packages=", ".join(f"{name} {_version(name)}" for name in PACKAGES if _version(name)),
        rounds=rounds,
        missing=f" Not here: {', '.join(missing)}." if missing else "",
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main()
