"""How long it still takes, from how fast it went of late."""

from __future__ import annotations

from collections import deque
from typing import Final

_LOOKS_BACK: Final = 30.0
"""Seconds that count: what was there already is passed quickly at first, and says nothing of what is still to make."""

_AFTER: Final = 3.0
"""Seconds after which anything is said."""


class Pace:
    """Is told how far something has come, and says when the rest of it will be done."""

    def __init__(self) -> None:
        self._reached: deque[tuple[float, int]] = deque()

    def note(self, done: int, at: float) -> None:
        """Take in that so many are done. at: in seconds, of a clock that only goes forward."""
        self._reached.append((at, done))
        while len(self._reached) > 2 and at - self._reached[1][0] >= _LOOKS_BACK:
            self._reached.popleft()

    def left(self, total: int) -> float | None:
        """Return the seconds that are left until all are done, None while nobody can know."""
        if not self._reached:
            return None
        (began, before), (now, done) = self._reached[0], self._reached[-1]
        if now - began < _AFTER or done <= before:
            return None
        return (total - done) * (now - began) / (done - before)
