"""The start page: what one can do first, recent kits, every design to start with, and work that a crash left behind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.background.jobs import Latest
from gui.kits.covers import Cover, covers
from gui.kits.journal import Leftover
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.look.theme import icon
from gui.shell.leftovers import LeftoverRow
from gui.shell.shop import Shop
from gui.shell.start_cards import KIT, Cards, KitCard
from gui.widgets.flow import FlowLayout
from gui.widgets.signs import Sign

WIDEST = 1500
"""The page is no wider than this, in pixels, however wide the window."""


class StartPage(QScrollArea):
    """What is shown while no kit is open."""

    new_wanted = Signal()
    example_wanted = Signal()
    open_wanted = Signal()

    design_wanted = Signal(str)
    """A kit is to be started with the design of this id."""

    path_chosen = Signal(Path)
    """One of the recent kits is to be opened."""

    branch_wanted = Signal(Path)
    """One of the recent kits is to be duplicated for another branch."""

    leftover_wanted = Signal(object)
    """A Leftover is to be opened."""

    leftover_discarded = Signal(object)
    """A Leftover is to be thrown away, and the person has said so twice."""

    def __init__(self, settings: Settings, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._session = settings, session
        self._covers: dict[Path, Cover] = {}
        self._rows: list[LeftoverRow] = []
        self._held = False
        self._work = Latest("covers", self)
        self._work.part.connect(self._show_part)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Start"))
        self._build()
        self.verticalScrollBar().valueChanged.connect(lambda value: self.shop.look_again())
        session.assets_changed.connect(self._forget_pictures)

    def refresh(self) -> None:
        """Show the recent kits as they are now; their pictures follow, newest first."""
        pixels = 0 if self._held else round(KIT.height() * self.devicePixelRatioF())
        known = tuple(self._covers.values())
        self._work.order(covers(self._settings.noted(), self._session.library, known, pixels))

    def hold(self, held: bool) -> None:
        """Make no pictures for now, or go on with them.

        Pictures read the engine on threads of their own. Two threads that import parts of one package may wait for one
        another, so that is not done while another one reads most of the program.
        """
        self._held = held
        self.shop.hold(held)
        if not held:
            self.refresh()

    def show_leftovers(self, leftovers: Sequence[Leftover]) -> None:
        """Offer back the work that a crash left behind, instead of what was offered before."""
        for row in self._rows:
            self._column_of_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [LeftoverRow(leftover) for leftover in leftovers]
        for row in self._rows:
            row.wanted.connect(self.leftover_wanted)
            row.discarded.connect(self.leftover_discarded)
            self._column_of_rows.addWidget(row)
        self._left.setVisible(bool(leftovers))
        self._order_tabs()
        if self._rows:
            self._rows[0].get_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Return begin a kit at once, unless there is work to be given back first."""
        super().showEvent(event)
        if not self._rows:
            self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def shut(self) -> None:
        """End the work in the background."""
        self._work.close()
        self.shop.shut()

    # ---- what stands on it

    def _build(self) -> None:
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 20, 40, 14)
        column.setSpacing(16)
        column.addWidget(self._leftovers())
        column.addLayout(self._welcome())
        column.addWidget(self._recent_kits())
        self.shop = Shop(self._session)
        self.shop.design_wanted.connect(self.design_wanted)
        self.shop.went_to.connect(self._bring_into_view)
        column.addWidget(self.shop)
        column.addStretch(1)
        self._page = around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        self.setWidget(around)

    def _leftovers(self) -> QWidget:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(_section(self.tr("Work that was not saved last time")))
        self._column_of_rows = QVBoxLayout()
        column.addLayout(self._column_of_rows)
        self._left.hide()
        return self._left

    def _welcome(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        heading = QLabel(self.tr("Make your own posters and leaflets"))
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(
            _quiet(self.tr("Choose a design, add your group’s name, event and logo, then print it or send it."))
        )
        row = FlowLayout(spacing=10)
        self.new_button = self._choice(
            "new", self.tr("Start here"), self.tr("Begin a new kit: everything your group makes for one event.")
        )
        self.example_button = self._choice(
            "pieces", self.tr("Open the example"), self.tr("Look at a finished kit, and try things out in it.")
        )
        self.open_button = self._choice(
            "open", self.tr("Open…"), self.tr("Go on with a kit that you saved, or that somebody sent you.")
        )
        self.new_button.clicked.connect(lambda: self.new_wanted.emit())
        self.example_button.clicked.connect(lambda: self.example_wanted.emit())
        self.open_button.clicked.connect(lambda: self.open_wanted.emit())
        for button in (self.new_button, self.example_button, self.open_button):
            row.addWidget(button)
        hint = self._drop_hint()
        hint.setMinimumHeight(self.new_button.sizeHint().height())  # in the middle of the row
        row.addWidget(hint)
        column.addLayout(row)
        return column

    def _choice(self, name: str, text: str, about: str) -> QPushButton:
        """Return the large button of one of the things to begin with. about: a sentence on what it does."""
        first = name == "new"
        button = _LargeButton(icon(name, QPalette.ColorRole.HighlightedText) if first else icon(name), text)
        button.setProperty("primary", first)
        button.setProperty("large", True)
        button.setIconSize(QSize(24, 24))
        button.setToolTip(about)
        button.setAccessibleName(text)
        button.setAccessibleDescription(about)
        return button

    def _recent_kits(self) -> QWidget:
        self._recent = QWidget()
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_section(self.tr("Your recent kits")))
        self.cards = Cards()
        column.addWidget(self.cards)
        self._recent.hide()
        return self._recent

    def _drop_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign("down", 18))
        label = _quiet(self.tr("Or drop a kit or a pack in this window."))
        label.setWordWrap(False)
        row.addWidget(label, 1)
        return hint

    # ---- what the background tells

    def _show_part(self, part: Cover | tuple[Cover, ...]) -> None:
        if isinstance(part, Cover):
            self._covers[part.path] = part
            if kit := self.cards.kit(part.path):
                kit.show_cover(part)
            return
        if [card.path for card in self.cards.cards()] != [cover.path for cover in part]:
            self.cards.show_kits([self._kit(cover) for cover in part])
        self._recent.setVisible(bool(part))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go through the page as it is read: what was made anew stands last otherwise."""
        order: list[QWidget] = [button for row in self._rows for button in row.buttons()]
        order += [self.new_button, self.example_button, self.open_button, *self.cards.buttons(), self.shop.gallery]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _kit(self, cover: Cover) -> KitCard:
        kit = KitCard(cover)
        kit.card.clicked.connect(lambda: self.path_chosen.emit(cover.path))
        kit.branch_wanted.connect(lambda: self.branch_wanted.emit(cover.path))
        return kit

    def _bring_into_view(self, place: QRect) -> None:
        """Scroll to a card of a design."""
        top = self.shop.mapTo(self._page, place.topLeft())
        self.ensureVisible(top.x(), top.y() + place.height(), 0, 8)
        self.ensureVisible(top.x(), top.y(), 0, 48)

    def _forget_pictures(self) -> None:
        self._covers.clear()
        self.shop.show_library()
        if self.isVisible():
            self.refresh()


class _LargeButton(QPushButton):
    """A button as wide as its column, that Return presses too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("section", True)
    label.setWordWrap(True)
    return label


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label
