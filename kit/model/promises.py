"""Values that are read when something asks for them, each once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from kit.problems import Problem
from kit.values import dataclass

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Kept(Generic[Value]):
    """What came of a promise: a value, None if there is none, and the problems of its files.

    basis: what it was made from; from an equal one comes nothing else.
    """

    value: Value | None
    problems: tuple[Problem, ...] = ()
    basis: Hashable = None


class Promises(Mapping[str, Value]):
    """Values by their ids, each read when it is first asked for.

    As a mapping it holds the ids that have a value: to go through them all, or to count them, reads them all. `ids` are
    those that may have one, and cost nothing. Two threads may ask: at worst both read the same.
    In another process it is a dict, with everything read.
    """

    def __init__(self, ids: Iterable[str], keep: Callable[[str], Kept[Value]]) -> None:
        self.ids = tuple(ids)
        self._known = frozenset(self.ids)
        self._keep = keep
        self._kept: dict[str, Kept[Value]] = {}

    def __getitem__(self, id: str) -> Value:
        value = self._kept_of(id).value if id in self._known else None
        if value is None:
            raise KeyError(id)
        return value

    def __iter__(self) -> Iterator[str]:
        return (id for id in self.ids if self._kept_of(id).value is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    @property
    def kept(self) -> Mapping[str, Kept[Value]]:
        """What came of the promises that something asked for, in the order of the ids."""
        return {id: self._kept[id] for id in self.ids if id in self._kept}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the files that were read."""
        return tuple(problem for each in self.kept.values() for problem in each.problems)

    def _kept_of(self, id: str) -> Kept[Value]:
        keep = self._keep
        if id not in self._kept:
            self._kept[id] = keep(id)
            if len(self._kept) == len(self.ids):
                self._keep = _nothing_left  # lets go of all that they were made from
        return self._kept[id]


def _nothing_left(id: str) -> Any:
    raise KeyError(id)
