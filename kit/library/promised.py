"""Files of assets that are read when something asks for them; what has not changed since is found again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from kit.library.expanded import Reach
from kit.library.extending import BROKEN
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
    reach: Callable[[Iterable[Path]], Reach],
    earlier: Mapping[str, Value],
    told: Told,
    beside: Hashable = (),
) -> Promises[Value]:
    """Return what files hold, by the ids that are their names, each with the topmost first.

    words: what else it depends on: the names that may stand in the files. reach: from what came what was read of files.
    earlier: the same a while ago: what has not changed is the very same, and what is broken now is as it was then.
    beside: the stamps of files of another kind from which something may be taken.
    """
    paths = {name.removesuffix(".yaml"): every for name, every in files.items()}
    stamps = dict(zip(paths, stamps_of(files), strict=True))  # before they are read
    everything = words, tuple(stamps.values()), beside, Reach.ALL
    before = earlier.kept if isinstance(earlier, Promises) else {}

    def keep(id: str) -> Kept[Value]:
        alone, past = (words, stamps[id]), before.get(id)
        bases = {Reach.ITSELF: alone, Reach.BESIDE: (*alone, beside), Reach.ALL: everything}
        if past and past.basis in bases.values():
            return past
        value, problems = first_sound(paths[id], read)
        if past and past.value is not None:
            is_lost = is_broken(problems) and past.value.file == str(paths[id][0])
            value = past.value if is_lost or past.value == value else value
        return Kept(value, told(problems), bases[reach(paths[id])])

    return Promises(paths, keep)


def is_broken(problems: Iterable[Problem]) -> bool:
    """Tell whether what files say cannot be used, or not as it is meant."""
    return any(problem.severity is Severity.ERROR or problem.code in BROKEN for problem in problems)


def stamps_of(files: Mapping[str, Sequence[Path]]) -> tuple[Hashable, ...]:
    """Return what tells files from what they were, for each name."""
    return tuple(tuple(map(_stamp, every)) for every in files.values())


def _stamp(path: Path) -> tuple[str, int, int, int]:
    """Return what tells a file from what it was: which it is, its length, and when it was changed, in nanoseconds."""
    try:
        found = path.stat()
    except OSError:
        return str(path), 0, -1, -1
    return str(path), found.st_ino, found.st_size, found.st_mtime_ns
