"""Folders of assets made for one test, and checked without a process of their own where that is not what is tested."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from kit.lint import check_folder, folder, layout
from kit.lint.jobs import Setting, Task, do
from kit.lint.watchdog import Done
from kit.problems import Problem
from kit.trying.telling import telling_cases
from tests.read_once import ReadOnce

Files = dict[str, str | bytes]
Make = Callable[[Files], Path]
Check = Callable[[Files], tuple[Problem, ...]]

HEAD = """
    name: {en: A poster}
    kind: poster
    size: A4
    wants: {messages: up to 2, event: maybe, logos: up to 8, thank you: yes, photo: maybe}
    pages:
      - name: front
        ground: paper
        layers:
"""


def poster(layers: str, head: str = HEAD) -> str:
    """Return a template of one page with these layers, the first of which stands on line 9.

    It says that it shows the thanks only if it does.
    """
    lines = textwrap.dedent(head).strip("\n")
    if "thank-you" not in layers:
        lines = lines.replace("thank you: yes", "thank you: no")
    return f"{lines}\n{textwrap.indent(textwrap.dedent(layers).strip(), '      ')}\n"


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Give a function that makes a folder of assets of the files named: make({'messages/x.yaml': '...'})."""

    def make(files: Files) -> Path:
        home = tmp_path / "mine"
        home.mkdir(exist_ok=True)
        for file, content in files.items():
            path = home / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return home

    return make


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch, shipped_files_are_read_once: ReadOnce) -> None:
    """Let the work be done in the tests' own process."""

    def work(_: object, setting: Setting, tasks: Sequence[Task]) -> Iterator[Done[Task, object]]:
        for task in tasks:
            yield Done(task, do(setting, task))

    monkeypatch.setattr(folder, "work", work)
    monkeypatch.setattr(folder, "Typefaces", shipped_files_are_read_once.typefaces)


@pytest.fixture
def one_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every design be tried with its most telling kit only, where what is found on its pages is not tested."""
    monkeypatch.setattr(layout, "telling_cases", lambda *about: telling_cases(*about)[:1])


@pytest.fixture
def check(make: Make, at_once: None) -> Check:
    """Give a function that returns the problems of a folder made of these files."""
    return lambda files: check_folder(make(files))
