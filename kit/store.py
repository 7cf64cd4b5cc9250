"""What was made once, found again by what it was made from."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from types import MethodType
from typing import Any, Final, TypeVar

Made = TypeVar("Made")

Ask = Callable[[Hashable], Hashable]
"""Answers questions: to the same question the same, for as long as one value is being made."""

MOST_BYTES: Final = 72_000_000
"""About how much a store remembers."""

A_LITTLE: Final = 1_000
"""What a small value is taken to weigh, with its key, in bytes."""

A_FEW: Final = 8
"""A value is heavy if no more than so many like it could be kept."""


def _itself(it: object) -> None:
    """Stand for an object in a key."""


Same: Final = partial(MethodType, _itself)
"""One very object as a part of a key, and no other that is equal to it; the key keeps it alive. It is never None.

A method is told from others by the very object that it is bound to, and no Python is run for that: keys are hashed and
compared more often than anything else is done.
"""


class Store:
    """Remembers values by their keys, and forgets those that were not asked for the longest.

    A key begins with the name of what is made, as 'fragment', and holds everything that the value depends on; equal
    keys have equal values. Nothing in it belongs to one document, so any may use it; whoever owns it decides who does.
    Heavy values, as pictures, are kept apart: one of them never makes it forget many small ones.
    Two threads may use it: at worst they make the same value twice.
    """

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._share = most // 3
        self._young: dict[Hashable, tuple[Any, int]] = {}
        self._old: dict[Hashable, tuple[Any, int]] = {}
        self._heavy: dict[Hashable, tuple[Any, int]] = {}
        self._weight = 0

    def made(self, key: Hashable, make: Callable[[], Made], weigh: Callable[[Made], int] | None = None) -> Made:
        """Return the value of a key, made now unless it is known.

        weigh: about how many bytes a value takes, if that is more than a little.
        """
        found = self._young.get(key) or self._older(key)
        if found is None:
            value = make()
            found = value, weigh(value) if weigh else A_LITTLE
            self._keep(key, found)
        made: Made = found[0]
        return made

    def made_by_asking(self, key: Hashable, ask: Ask, make: Callable[[Ask], Made]) -> Made:
        """Return the value of a key and of the answers that its making asks for, made now unless it is known.

        It is known if all that was ever asked for it has the same answers as then; what nobody asked for may change.
        What is made as a part of another value asks through it, so that the whole depends on all that its parts do.
        """
        known = self._found(("asked", key))
        questions: tuple[Hashable, ...] = known[0] if known else ()
        answers = {question: ask(question) for question in questions}
        found = self._found((key, questions, *answers.values())) if known else None
        if found is None:

            def asking(question: Hashable) -> Hashable:
                if question not in answers:
                    answers[question] = ask(question)
                return answers[question]

            found = make(asking), A_LITTLE
            questions = tuple(answers)
            self._keep(("asked", key), (questions, A_LITTLE))
            self._keep((key, questions, *answers.values()), found)
        made: Made = found[0]
        return made

    def _found(self, key: Hashable) -> tuple[Any, int] | None:
        """Return a value with its weight, None if it is not known."""
        return self._young.get(key) or self._older(key)

    def _older(self, key: Hashable) -> tuple[Any, int] | None:
        """Return a value that is not among the young, with its weight; one that was old is young again."""
        found = self._old.get(key) or self._heavy.get(key)
        if found is not None:
            self._keep(key, found)
        return found

    def _keep(self, key: Hashable, value: tuple[Any, int]) -> None:
        """Keep a value, a light one among the young; when these are as many as may be, the old ones are forgotten."""
        if value[1] > self._share // A_FEW:
            self._keep_heavy(key, value)
            return
        if self._weight + value[1] > self._share:
            self._old, self._young, self._weight = self._young, {}, 0
        self._young[key] = value
        self._weight += value[1]

    def _keep_heavy(self, key: Hashable, value: tuple[Any, int]) -> None:
        """Keep a heavy value, whatever its weight, and of the others those that were asked for last."""
        kept, self._heavy = self._heavy, {}
        room = self._share - value[1]
        newest = []
        for other, each in reversed(kept.items()):
            if other != key and each[1] <= room:
                room -= each[1]
                newest.append((other, each))
        self._heavy = {**dict(reversed(newest)), key: value}
