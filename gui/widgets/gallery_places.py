"""Where the cards of a gallery are: in rows below the headings of their groups. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRect, QSize


@dataclass(frozen=True, slots=True)
class Places:
    """The places of all cards in their order, and of the headings, in pixels from the top left of all of it."""

    cards: tuple[QRect, ...] = ()
    headings: tuple[tuple[str, QRect], ...] = ()
    columns: int = 1
    height: int = 0

    def number_above(self, number: int) -> int:
        """Return the number of the card above another, in the same column as far as there is one; itself at the top."""
        return self._next_row(number, lambda rect, here: here.top() - rect.top())

    def number_below(self, number: int) -> int:
        """Return the number of the card below another, in the same column as far as there is one; itself at the end."""
        return self._next_row(number, lambda rect, here: rect.top() - here.top())

    def _next_row(self, number: int, away: Callable[[QRect, QRect], int]) -> int:
        """Return the nearest card of the nearest row. away: how far a row is from this one, in the wanted direction."""
        here = self.cards[number]
        others = [(away(rect, here), abs(rect.left() - here.left()), n) for n, rect in enumerate(self.cards)]
        return min((other for other in others if other[0] > 0), default=(0, 0, number))[2]

    def number_at(self, x: int, y: int) -> int:
        """Return the number of the card at a place, -1 if there is none."""
        return next((number for number, rect in enumerate(self.cards) if rect.contains(x, y)), -1)


def arranged(groups: Sequence[str], columns: int, card: QSize, heading: int) -> Places:
    """Return the places of cards. groups: the heading of each, '' for none. heading: the height of one, in pixels."""
    cards: list[QRect] = []
    headings: list[tuple[str, QRect]] = []
    top = 0
    for group, members in groupby(groups):
        if group:
            headings.append((group, QRect(0, top, columns * card.width(), heading)))
            top += heading
        count = len(list(members))
        for number in range(count):
            row, column = divmod(number, columns)
            cards.append(QRect(column * card.width(), top + row * card.height(), card.width(), card.height()))
        top += -(-count // columns) * card.height()
    return Places(tuple(cards), tuple(headings), columns, top)
