"""Choices that stand on the cards of a gallery: of the size, or of the event, one choice on each card that has any."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtWidgets import QListView, QWidget

from gui.widgets.drop_down import DropDown


@dataclass(frozen=True, slots=True)
class Offer:
    """What a choice offers, as (what is told back, words), and which of them is chosen. name: for screen readers."""

    name: str
    chosen: str
    offered: tuple[tuple[str, str], ...]


Id = str
AnyCard = TypeVar("AnyCard")


class CardChoices(Generic[AnyCard]):
    """One kind of choice on all cards.

    They are no index widgets of Qt's: those take the focus, and the clicks on the tick, away from the gallery.
    """

    def __init__(
        self,
        view: QListView,
        offer: Callable[[AnyCard], Offer | None],
        place: Callable[[QRect], QRect],
        chosen: Callable[[Id, str], None],
    ) -> None:
        """offer: what is offered on a card, None if nothing. place: where on a card it stands. chosen: is told."""
        self._view, self._offer, self._place, self._chosen = view, offer, place, chosen
        self._combos: dict[Id, DropDown] = {}

    @property
    def combos(self) -> Mapping[Id, DropDown]:
        """The choices by the ids of their cards."""
        return self._combos

    def show(self, cards: Sequence[tuple[Id, AnyCard]], current: Id) -> bool:
        """Put a choice on every card that has one to offer, and on no other; tell whether there are any."""
        offers = {id: offer for id, card in cards if (offer := self._offer(card))}
        for id in [id for id in self._combos if id not in offers]:
            self._combos.pop(id).deleteLater()
        for id, offer in offers.items():
            if id not in self._combos:
                self._combos[id] = self._made(id, mine=id == current)
            combo = self._combos[id]
            combo.setAccessibleName(offer.name)
            with QSignalBlocker(combo):
                shown = tuple((combo.itemData(number), combo.itemText(number)) for number in range(combo.count()))
                if shown != offer.offered:
                    combo.clear()
                    for value, words in offer.offered:
                        combo.addItem(words, value)
                combo.setCurrentIndex(max(0, combo.findData(offer.chosen)))
                combo.setToolTip(combo.currentText())
        return bool(offers)

    def put(self, rect_of: Callable[[Id], QRect]) -> None:
        """Keep each choice on its card. rect_of: where a card is."""
        for id, combo in self._combos.items():
            rect = rect_of(id)
            combo.setGeometry(self._place(rect))
            combo.setVisible(rect.isValid())

    def let_tab_stop_at(self, current: Id) -> None:
        """Have Tab stop at the choice of one card only."""
        for id, combo in self._combos.items():
            combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus if id == current else Qt.FocusPolicy.ClickFocus)

    def _made(self, id: Id, *, mine: bool) -> DropDown:
        combo = DropDown(self._view.viewport())
        combo.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(3)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)
        combo.activated.connect(lambda index: self._chosen(id, combo.itemData(index)))
        QWidget.setTabOrder(self._view, combo)
        return combo
