"""Which of the logos' cards is open: one at most, and what comes or goes opens no other."""

from __future__ import annotations

from collections.abc import Sequence

from gui.steps.logo_card import LogoCard


class OpenCard:
    """Knows it by the id of its logo. cards: those of the panel, in the order of their logos, as they come and go."""

    def __init__(self, cards: Sequence[LogoCard]) -> None:
        self._cards = cards
        self._wanted: str | None = None
        self._ids: list[str] = []

    def forget(self) -> None:
        """Open no card of another kit because one of the last kit was."""
        self._wanted, self._ids = None, []

    def keep(self) -> None:
        """Have the card that is open stay so, though its logo is not the only one any more."""
        self._wanted = self._opened(self._wanted)

    def open(self, id: str | None) -> None:
        """Open the card of one logo and close the others; '' opens none, None the only one if there is just one."""
        self._wanted = id
        self.show()

    def follow(self, ids: Sequence[str]) -> None:
        """Take note of which logos there are, before their cards are changed: what is taken out opens nothing else."""
        if set(ids) < set(self._ids):
            self._wanted = self._opened("") if ids else None
        self._ids = list(ids)

    def show(self) -> None:
        """Show the cards of the logos that there are open or closed."""
        wanted = self._ids[0] if self._wanted is None and len(self._ids) == 1 else self._wanted
        for id, card in zip(self._ids, self._cards, strict=True):
            card.show_open(id == wanted)

    def _opened(self, otherwise: str | None) -> str | None:
        return next((id for id, card in zip(self._ids, self._cards, strict=True) if card.is_open), otherwise)
