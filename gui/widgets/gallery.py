"""A gallery: cards with a picture, a name and a tick, painted, so that hundreds of them stay fluid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.widgets.card_choices import CardChoices, Offer
from gui.widgets.card_painting import CardPainter
from gui.widgets.drop_down import DropDown

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
PICTURE = Qt.ItemDataRole.UserRole + 1
LEAST_WIDTH = 150  # pixels of a card at the least


@dataclass(frozen=True, slots=True)
class Card:
    """One card. shape: width by height of its picture. sizes: what it comes in, as (what is told back, words).

    events: which of several events it can show, in the same way.
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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
            return ". ".join(
                part for part in (card.size_words, card.event_words, card.sign, card.wrong, card.about) if part
            )
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if card.chosen else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a card."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def show(self, cards: Sequence[Card]) -> bool:
        """Take other cards in; tell whether they are others, and not the same that look different."""
        new, old = tuple(cards), self.cards
        if [card.id for card in new] != [card.id for card in old]:
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


class CardDelegate(QStyledItemDelegate):
    """Paints the cards, and knows where their ticks are."""

    ticked = Signal(str)
    """The tick or the name of the card of this id was clicked, or the card clicked twice."""

    def __init__(self, view: QListView, tallness: float) -> None:
        super().__init__(view)
        self._view = view
        self.painter = CardPainter(view, tallness)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how much room a card takes."""
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        self.painter.paint(painter, option, index.data(CARD), index.data(PICTURE))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell of a click on a tick, or a second click anywhere."""
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        on_name = self.painter.name(option.rect).contains(event.position().toPoint())
        twice = event.type() is QEvent.Type.MouseButtonDblClick
        if (on_name and event.type() is QEvent.Type.MouseButtonRelease) or (twice and not on_name):
            self.ticked.emit(index.data(CARD).id)
        return False


class Gallery(QListView):
    """Cards in rows; the arrows go from one to the next, Space ticks, Tab goes to the choices of the current."""

    ticked = Signal(str)
    """The card of this id is to be chosen, or not any more."""

    sized = Signal(str, str)
    """The card of this id is to have this size."""

    shows = Signal(str, str)
    """The card of this id is to show this event."""

    current = Signal(str)
    """A person went to the card of this id."""

    looked_at = Signal()
    """Other cards came into view."""

    def __init__(self, parent: QWidget | None = None, *, tallness: float = 1.3) -> None:
        """tallness: the height of the room for a picture, by its width."""
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self._delegate = CardDelegate(self, tallness)
        self._delegate.ticked.connect(self.ticked)
        self.setItemDelegate(self._delegate)
        painter = self._delegate.painter
        self._sizes = CardChoices(self, self._sizes_of, painter.foot, self.sized.emit)
        self._events = CardChoices(self, self._events_of, painter.second_foot, self.shows.emit)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(lambda value: self.looked_at.emit())
        self.selectionModel().currentChanged.connect(lambda now, before: self._tell_current())

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show cards; the one that was current stays so, and what is seen stays in its place."""
        current, seen = self.current_id(), self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()):
            if self.cards.show(cards):
                self.reset()
                self.choose(current)
                self.doItemsLayout()
                self.verticalScrollBar().setValue(seen)
        self._place_choices()

    def current_id(self) -> str:
        """Return the id of the current card, '' if there is none."""
        number = self.currentIndex().row()
        return self.cards.cards[number].id if 0 <= number < len(self.cards.cards) else ""

    def choose(self, id: str) -> bool:
        """Make the card of an id the current one, and bring it into view; tell whether there is one."""
        number = self.cards.number(id)
        if number >= 0:
            self.setCurrentIndex(self.cards.index(number))
            self.scrollTo(self.currentIndex())
        return number >= 0

    def in_view(self) -> list[str]:
        """Return the ids of the cards that can be seen, and of those just below them, in their order."""
        room = self.viewport().rect()
        room.setBottom(room.bottom() + room.height() // 2)
        rects = ((card.id, self.visualRect(self.cards.index(n))) for n, card in enumerate(self.cards.cards))
        return [id for id, rect in rects if rect.intersects(room)]

    def height_of(self, rows: int) -> int:
        """Return how high it is with so many rows of cards, or with all of them if they are fewer."""
        grid = self.gridSize()
        columns = max(1, self.viewport().width() // max(1, grid.width()))
        return min(rows, -(-len(self.cards.cards) // columns)) * max(0, grid.height()) + 2 * self.frameWidth()

    @property
    def picture_side(self) -> int:
        """The longer side of a picture on a card, in pixels of the screen."""
        return round(self._delegate.painter.picture_side() * self.devicePixelRatioF())

    def choices(self) -> Mapping[str, DropDown]:
        """Return the choices of sizes by the ids of their cards."""
        return self._sizes.combos

    def event_choices(self) -> Mapping[str, DropDown]:
        """Return the choices of events by the ids of their cards."""
        return self._events.combos

    def updateEditorGeometries(self) -> None:
        """Keep the choices on their cards."""
        super().updateEditorGeometries()
        for choices in (self._sizes, self._events):
            choices.put(lambda id: self.visualRect(self.cards.index(self.cards.number(id))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current card with Space or Enter."""
        if self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ticked.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first card that is chosen where none is current, so that the arrows have a place to start from."""
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keyboard and not self.currentIndex().isValid() and self.cards.cards:
            first = next((number for number, card in enumerate(self.cards.cards) if card.chosen), 0)
            self.setCurrentIndex(self.cards.index(first))
        elif by_keyboard:
            self._tell_current()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell also of a click on the card that is current already: the preview may show another."""
        before = self.current_id()
        super().mousePressEvent(event)
        if before and self.indexAt(event.position().toPoint()) == self.currentIndex() and before == self.current_id():
            self._tell_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._set_grid()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that cards can be seen."""
        super().showEvent(event)
        self._set_grid()
        self.looked_at.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.model():
            self._set_grid()

    def _set_grid(self) -> None:
        # As wide as with a scroll bar, always: else cards and scroll bar could chase each other
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width = self.width() - bar - 4
        columns = max(1, width // max(LEAST_WIDTH, self.fontMetrics().averageCharWidth() * 16))
        wanted = self._delegate.painter.card_size(max(80, width // columns))
        if wanted != self.gridSize():
            self.setGridSize(wanted)
            self.looked_at.emit()

    def _tell_current(self) -> None:
        for choices in (self._events, self._sizes):
            choices.let_tab_stop_at(self.current_id())
        if self.current_id():
            self.current.emit(self.current_id())

    def _place_choices(self) -> None:
        """Put choices on every chosen card that has several sizes, or can show several events, and on no other."""
        cards = [(card.id, card) for card in self.cards.cards]
        two = self._events.show(cards, self.current_id())  # first, so that Tab comes to the sizes before
        self._sizes.show(cards, self.current_id())
        if two != self._delegate.painter.two_feet:
            self._delegate.painter.two_feet = two
            self._set_grid()
        self.updateEditorGeometries()

    def _sizes_of(self, card: Card) -> Offer | None:
        return Offer(self.tr("Size of {name}").format(name=card.name), card.size, card.sizes) if card.choice else None

    def _events_of(self, card: Card) -> Offer | None:
        name = self.tr("Which event {name} shows").format(name=card.name)
        return Offer(name, card.event, card.events) if card.chosen and card.events else None
