"""What a turn costs: processor time with that of all children, time on the clock, and memory at its peak."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter, process_time

ROOT = Path(__file__).parents[2]

MAXRSS = 1 if sys.platform == "darwin" else 1024
"""The bytes of one unit in which the system says how much memory a process had at most."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor time and on the clock; bytes of memory at the peak, and of what was made, 0 if unknown."""

    cpu: float
    wall: float
    peak: int
    size: int = 0


SETTINGS = ("AWARENESS_KIT_ASSETS", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""What may be in the environment and would change what is measured: what is installed has its modules compiled."""


def environment(home: Path) -> dict[str, str]:
    """Return the environment of what is measured: its own home, no screen, the sources of this folder."""
    own = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return kept | own | {"HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


class Cold:
    """A command that is started anew for every turn."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        self._command = command
        self._environment = environment(home)

    def turn(self, number: int) -> Cost:
        """Run the command and return what it cost. Raises CalledProcessError if it fails."""
        with TemporaryFile() as told:
            start = perf_counter()
            process = subprocess.Popen(self._command, env=self._environment, cwd=ROOT, stdout=told, stderr=told)
            _, status, used = os.wait4(process.pid, 0)
            wall = perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                told.seek(0)
                raise subprocess.CalledProcessError(process.returncode, self._command, told.read())
        return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * MAXRSS)

    def close(self) -> None:
        """Nothing is left of the last turn."""


class Warm:
    """A process that stays, and does the same again with another text for every turn: see `serve`."""

    def __init__(self, command: Sequence[str], home: Path) -> None:
        pipe = subprocess.PIPE
        self._command = command
        self._process = subprocess.Popen(
            command, env=environment(home), cwd=ROOT, stdin=pipe, stdout=pipe, text=True, bufsize=1
        )

    def turn(self, number: int) -> Cost:
        """Let the process do its work with that number and return what it cost. Raises CalledProcessError."""
        assert self._process.stdin and self._process.stdout
        with suppress(BrokenPipeError):
            self._process.stdin.write(f"{number}\n")
        answer = self._process.stdout.readline()
        if not answer:
            raise subprocess.CalledProcessError(self._process.wait(), self._command)
        return Cost(**json.loads(answer))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def serve(do: Callable[[int], int], afterwards: Callable[[], None] = lambda: None) -> None:
    """Do a piece of work for every number that is read from the standard input, and write there what each turn cost.

    do: is given the number, and returns the size of what it made in bytes. afterwards: what is done after every turn
    and does not count.
    """
    for line in sys.stdin:
        cpu, wall = process_time(), perf_counter()
        size = do(int(line))
        cpu, wall = process_time() - cpu, perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS
        afterwards()
        print(json.dumps(asdict(Cost(cpu, wall, peak, size))), flush=True)
