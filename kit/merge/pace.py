"""How long the rest of a merge takes, by how long its last rows took."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Final

from kit.words.words import Phrase

_LAST: Final = 200
"""By so many moments it is reckoned, so that rows that were there already do not count for long."""

_APART: Final = 0.1
"""Seconds between two such moments at least; rows may be much faster."""

_FIRST_SECONDS: Final = 3.0
"""Before so many have gone by nobody knows."""


class Pace:
    """Is told how many rows are done; says how long the others take. It begins with the first that it is told of."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._done: deque[tuple[float, int]] = deque(maxlen=_LAST)

    def left(self, done: int, total: int) -> Phrase | None:
        """Return how long the rows take that are left, as a phrase; None as long as nobody knows."""
        now = self._clock()
        if not self._done or now - self._done[-1][0] >= _APART:
            self._done.append((now, done))
        since, before = self._done[0]
        if now - since < _FIRST_SECONDS or not before < done < total:
            return None
        minutes = (now - since) / (done - before) * (total - done) / 60
        if minutes < 1:
            return Phrase("time-left.soon")
        hours = minutes > 90
        return Phrase("time-left.hours" if hours else "time-left", {"count": round(minutes / 60 if hours else minutes)})
