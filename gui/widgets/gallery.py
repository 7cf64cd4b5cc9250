"""A gallery: cards below the headings of their groups, painted, so that hundreds of them stay fluid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from gui.widgets.card_choices import CardChoices, Offer
from gui.widgets.card_painting import CardPainter, Look
from gui.widgets.drop_down import DropDown
from gui.widgets.gallery_cards import Card, CardModel, Index
from gui.widgets.gallery_places import Places, arranged

_Move = QAbstractItemView.CursorAction


class Gallery(QListView):
    """Cards in rows; a click or Space ticks, the arrows go on to the next, Tab to the choices of the current."""

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

    def __init__(self, parent: QWidget | None = None, look: Look | None = None) -> None:
        super().__init__(parent)
        look = look or Look()
        self.painter = CardPainter(self, look)
        self.cards = CardModel(self, ticks=not look.button)
        self._look, self._places = look, Places()
        self.setModel(self.cards)
        self._sizes = CardChoices(self, self._sizes_of, self.painter.foot, self.sized.emit)
        self._events = CardChoices(self, self._events_of, self.painter.second_foot, self.shows.emit)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(lambda value: self.looked_at.emit())
        self.selectionModel().currentChanged.connect(lambda now, before: self._tell_current())
        self.clicked.connect(lambda index: self.ticked.emit(self.cards.cards[index.row()].id))

    # ---- what it shows

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show cards; the one that was current stays so, and what is seen stays in its place."""
        current, seen = self.current_id(), self.verticalScrollBar().value()
        with QSignalBlocker(self.selectionModel()):
            if self.cards.show(cards):
                self.reset()
                self.doItemsLayout()
                self.choose(current)
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
            self.bring_into_view(id)
        return number >= 0

    def bring_into_view(self, id: str) -> QRect:
        """Scroll to the card of an id, and return where it is seen then; nowhere if there is none."""
        index = self.cards.index(self.cards.number(id))
        self.scrollTo(index)
        return self.visualRect(index)

    def in_view(self) -> list[str]:
        """Return the ids of the cards that can be seen, and of those just below them, in their order."""
        room = self.viewport().visibleRegion().boundingRect()
        room.setBottom(room.bottom() + room.height() // 2)
        rects = ((card.id, self.visualRect(self.cards.index(n))) for n, card in enumerate(self.cards.cards))
        return [id for id, rect in rects if rect.intersects(room)]

    def height_of(self, rows: int) -> int:
        """Return how high it is with so many rows of cards without a heading, or with all if they are fewer."""
        whole = -(-len(self.cards.cards) // self._places.columns)
        return min(rows, whole) * self.painter.card_size.height() + 2 * self.frameWidth()

    def whole_height(self) -> int:
        """Return how high it is with all of its cards and headings."""
        return self._places.height + 2 * self.frameWidth()

    @property
    def picture_side(self) -> int:
        """The longer side of a picture on a card, in pixels of the screen."""
        return round(self.painter.picture_side() * self.devicePixelRatioF())

    def choices(self) -> Mapping[str, DropDown]:
        """Return the choices of sizes by the ids of their cards."""
        return self._sizes.combos

    def event_choices(self) -> Mapping[str, DropDown]:
        """Return the choices of events by the ids of their cards."""
        return self._events.combos

    # ---- where cards are: Qt asks for all of this

    def doItemsLayout(self) -> None:
        """Give every card its place."""
        # As wide as with a scroll bar, always: else cards and scroll bar could chase each other
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width = self.width() - (bar if self._scrolls() else 0) - 4
        columns = max(1, width // self.painter.least_width())
        self.painter.be_wide(max(80, width // columns))
        groups = [card.group for card in self.cards.cards]
        places = arranged(groups, columns, self.painter.card_size, self.painter.heading_height())
        changed, self._places = places != self._places, places
        QAbstractItemView.doItemsLayout(self)  # QListView's own would look for places of its own
        if changed:
            self.looked_at.emit()

    def updateGeometries(self) -> None:
        """Let as much be scrolled as there is."""
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, self.painter.card_size.height() // 6))
        bar.setRange(0, max(0, self._places.height - self.viewport().height()) if self._scrolls() else 0)
        self.updateEditorGeometries()

    def visualRect(self, index: Index) -> QRect:
        """Return where a card is seen."""
        number = index.row()
        return self._seen(self._places.cards[number]) if 0 <= number < len(self._places.cards) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the card that is seen at a place."""
        there = self._seen(QRect(point, QSize(1, 1))).translated(0, 2 * self.verticalOffset())
        return self.cards.index(self._places.number_at(there.x(), there.y()))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into view, with its heading if it is in the first row below that."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        over = self.painter.heading_height() if self._places.headings else 0
        if rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + min(rect.bottom() - self.viewport().height() + 1, rect.top()))
        elif rect.isValid() and rect.top() < over:
            bar.setValue(bar.value() + rect.top() - over)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the card that a key leads to."""
        last, here = len(self._places.cards) - 1, self.currentIndex().row()
        if here < 0 or last < 0:
            return self.cards.index(0 if last >= 0 else -1)
        mirrored = self.isRightToLeft()
        if action in (_Move.MoveUp, _Move.MoveDown):
            up = action is _Move.MoveUp
            return self.cards.index(self._places.number_above(here) if up else self._places.number_below(here))
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            return self.cards.index(self._a_page_on(here, up=action is _Move.MovePageUp))
        if action in (_Move.MoveHome, _Move.MoveEnd):
            return self.cards.index(0 if action is _Move.MoveHome else last)
        back = action in (_Move.MovePrevious, _Move.MoveRight if mirrored else _Move.MoveLeft)
        return self.cards.index(max(0, min(last, here - 1 if back else here + 1)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the card at a place: never several."""
        index = self.indexAt(rect.topLeft())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected card is seen."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def verticalOffset(self) -> int:
        """Return how far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: it is never scrolled to the side."""
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and cards that can be seen."""
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags, option.rect = QStyle.StateFlag, QRect()
        for words, rect in self._places.headings:
            if (seen := self._seen(rect)).intersects(event.rect()):
                self.painter.paint_heading(painter, seen, words)
        usual = option.state & ~(flags.State_HasFocus | flags.State_MouseOver | flags.State_Selected)
        under = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.viewport().underMouse() else None
        for number, card in enumerate(self.cards.cards):
            index = self.cards.index(number)
            option.rect = self.visualRect(index)
            if not option.rect.intersects(event.rect()):
                continue
            option.state = usual
            if self.selectionModel().isSelected(index):
                option.state |= flags.State_Selected
                option.state |= flags.State_HasFocus if self.hasFocus() else flags.State_None
            option.state |= flags.State_MouseOver if index == under else flags.State_None
            self.painter.paint(painter, option, card, self.cards.pictures.get(card.id))
        painter.end()

    def updateEditorGeometries(self) -> None:
        """Keep the choices on their cards."""
        super().updateEditorGeometries()
        for choices in (self._sizes, self._events):
            choices.put(lambda id: self.visualRect(self.cards.index(self.cards.number(id))))

    # ---- what a person does

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
        self.doItemsLayout()
        self.looked_at.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that cards can be seen."""
        super().showEvent(event)
        self.doItemsLayout()
        self.looked_at.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.model():
            self.doItemsLayout()

    def _scrolls(self) -> bool:
        return self.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff

    def _seen(self, rect: QRect) -> QRect:
        """Return where something is seen, by its place among all: scrolled, and mirrored if words run to the left."""
        whole = QRect(0, 0, self._places.columns * self.painter.card_size.width(), 0)
        return QStyle.visualRect(self.layoutDirection(), whole, rect).translated(0, -self.verticalOffset())

    def _a_page_on(self, number: int, *, up: bool) -> int:
        """Return the card that is as far away as what is seen is high, or as far as there are any."""
        start, room = self._places.cards[number].top(), max(self.viewport().height(), self.painter.card_size.height())
        while True:
            further = self._places.number_above(number) if up else self._places.number_below(number)
            if further == number or abs(self._places.cards[further].top() - start) > room:
                return number
            number = further

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
        if two != self.painter.two_feet:
            self.painter.two_feet = two
            self.doItemsLayout()
        self.updateEditorGeometries()

    def _sizes_of(self, card: Card) -> Offer | None:
        return Offer(self.tr("Size of {name}").format(name=card.name), card.size, card.sizes) if card.choice else None

    def _events_of(self, card: Card) -> Offer | None:
        name = self.tr("Which event {name} shows").format(name=card.name)
        return Offer(name, card.event, card.events) if card.chosen and card.events else None
