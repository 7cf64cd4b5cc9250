"""The cards of a gallery as values, and the model that holds them for the gallery and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
PICTURE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Card:
    """One card. shape: width by height of its picture. sizes: what it comes in, as (what is told back, words).

    events: which of several events it can show, in the same way. group: the heading that it is below, '' for none.
    found_by: words that nobody sees, by which a search finds it.
    """

    id: str
    name: str
    about: str = ""
    shape: float = 0.7
    chosen: bool = False
    size: str = ""
    sizes: tuple[tuple[str, str], ...] = ()
    event: str = ""
    events: tuple[tuple[str, str], ...] = ()
    sign: str = ""
    wrong: str = ""
    group: str = ""
    found_by: str = ""

    @property
    def size_words(self) -> str:
        """What is said of its size where there is no choice to be made."""
        return dict(self.sizes).get(self.size, self.size)

    @property
    def choice(self) -> bool:
        """Whether it shows a choice of sizes."""
        return self.chosen and len(self.sizes) > 1

    @property
    def event_words(self) -> str:
        """What is said of the event that it shows, '' if there is nothing to choose."""
        return dict(self.events).get(self.event, "") if self.chosen else ""


class CardModel(QAbstractListModel):
    """Holds the cards for the gallery to paint and for screen readers to read."""

    def __init__(self, parent: QWidget, *, ticks: bool) -> None:
        """ticks: whether cards are ticked; else they are only pressed."""
        super().__init__(parent)
        self._ticks = ticks
        self.cards: tuple[Card, ...] = ()
        self.pictures: dict[str, QImage] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a card."""
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == PICTURE:
            return self.pictures.get(card.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n\n".join(part for part in (card.about, card.wrong) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            parts = (card.size_words, card.event_words, card.sign, card.wrong, card.about, card.group)
            return ". ".join(part.removesuffix(".") for part in parts if part)
        if role == Qt.ItemDataRole.CheckStateRole and self._ticks:
            return Qt.CheckState.Checked if card.chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a card."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._ticks else flags

    def show(self, cards: Sequence[Card]) -> bool:
        """Take other cards in; tell whether they are others, and not the same that look different."""
        new, old = tuple(cards), self.cards
        if [(card.id, card.group) for card in new] != [(card.id, card.group) for card in old]:
            self.beginResetModel()
            self.cards = new
            self.endResetModel()
            return True
        self.cards = new
        for number, (now, before) in enumerate(zip(new, old, strict=True)):
            if now != before:
                self.dataChanged.emit(self.index(number), self.index(number))
        return False

    def show_picture(self, id: str, picture: QImage | None) -> None:
        """Put a picture on the card of an id."""
        if picture is None:
            self.pictures.pop(id, None)
        else:
            self.pictures[id] = picture
        number = self.number(id)
        if number >= 0:
            self.dataChanged.emit(self.index(number), self.index(number))

    def number(self, id: str) -> int:
        """Return the number of the card of an id, -1 if there is none."""
        return next((number for number, card in enumerate(self.cards) if card.id == id), -1)
