"""What everything that makes or tries a package knows of the project: its version, what is new in it, where it lies."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import kit

ROOT = Path(__file__).parents[2]
PROGRAM = "awareness-kit"
VERSION = kit.__version__
DIST = ROOT / "dist"

_RELEASE = re.compile(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)\n", re.MULTILINE)


class CannotBuild(Exception):
    """What stops a package from being made, as a sentence."""


class Release(NamedTuple):
    """A version, the moment from which its files are, and what is new in it, as Markdown."""

    version: str
    date: datetime
    changes: str

    @property
    def seconds(self) -> str:
        """The moment as programs want it that give files a date: seconds since 1970."""
        return str(int(self.date.timestamp()))


def releases() -> list[Release]:
    """Return all releases, the newest first, as CHANGELOG.md tells them."""
    _, *parts = _RELEASE.split((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    return [
        Release(version, datetime.fromisoformat(day).replace(tzinfo=UTC), changes.strip())
        for version, day, changes in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]


def current() -> Release:
    """Return the release that these sources are."""
    for release in releases():
        if release.version == VERSION:
            return release
    raise CannotBuild(f"CHANGELOG.md does not say what is new in {VERSION}: add '## {VERSION} (YEAR-MONTH-DAY)'.")


def points(changes: str) -> Sequence[str]:
    """Return the points of a release's changes, each as one line of plain text."""
    found = re.split(r"^- ", changes, flags=re.MULTILINE)[1:]
    return [re.sub(r"[*`]", "", " ".join(each.partition("\n\n")[0].split())) for each in found]


def run(*command: str | Path, folder: Path = ROOT, **settings: str) -> str:
    """Run a command in a folder, with these settings of the environment, and return what it printed."""
    outside = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    environment = {**outside, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", **settings}
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, cwd=folder, env=environment)
    if done.returncode:
        told = f"This command failed with exit code {done.returncode}: {' '.join(words)}"
        raise CannotBuild(f"{told}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
