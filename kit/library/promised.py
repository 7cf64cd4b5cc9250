"""Files of assets that are read when something asks for them; what has not changed since is found again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from kit.library.extending import BROKEN_BASE
from kit.library.reading import ReadFile, first_sound
from kit.model.promises import Kept, Promises
from kit.problems import Problem, Severity

Problems = tuple[Problem, ...]

Told = Callable[[Problems], Problems]
"""What is told of the problems of files."""


class _FromFile(Protocol):
    @property
    def file(self) -> str: ...


Value = TypeVar("Value", bound=_FromFile)


def promised(
    files: Mapping[str, Sequence[Path]],
    words: Hashable,
    read: ReadFile[Value],
    stands_alone: Callable[[Iterable[Path]], bool],
    earlier: Mapping[str, Value],
    told: Told,
) -> Promises[Value]:
    """Return what files hold, by the ids that are their names, each with the topmost first.

    words: what else it depends on: the names that may stand in the files. stands_alone: whether what was read of files
    came from those alone, and from no others here. earlier: the same a while ago: what has not changed is the very
    same, and what is broken now is as it was then.
    """
    paths = {name.removesuffix(".yaml"): every for name, every in files.items()}
    stamps = {id: tuple(map(_stamp, every)) for id, every in paths.items()}  # before they are read
    everything = words, tuple(stamps.values())
    before = earlier.kept if isinstance(earlier, Promises) else {}

    def keep(id: str) -> Kept[Value]:
        alone, past = (words, stamps[id]), before.get(id)
        if past and past.basis in (alone, everything):
            return past
        value, problems = first_sound(paths[id], read)
        if past and past.value is not None:
            is_lost = is_broken(problems) and past.value.file == str(paths[id][0])
            value = past.value if is_lost or past.value == value else value
        return Kept(value, told(problems), alone if stands_alone(paths[id]) else everything)

    return Promises(paths, keep)


def is_broken(problems: Iterable[Problem]) -> bool:
    """Tell whether what files say cannot be used, or not as it is meant."""
    return any(problem.severity is Severity.ERROR or problem.code == BROKEN_BASE for problem in problems)


def _stamp(path: Path) -> tuple[str, int, int, int]:
    """Return what tells a file from what it was: which it is, its length, and when it was changed, in nanoseconds."""
    try:
        found = path.stat()
    except OSError:
        return str(path), 0, -1, -1
    return str(path), found.st_ino, found.st_size, found.st_mtime_ns
