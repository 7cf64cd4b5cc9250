"""The designs on the start page, filled as a group would fill them; each starts a kit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.background.jobs import Latest
from gui.kits import documents
from gui.kits.design_groups import group_names, in_groups, size_words
from gui.kits.documents import Opened
from gui.kits.session import Session, State
from gui.kits.shop_window import shown_in_window
from gui.widgets.card_painting import Look
from gui.widgets.fillings import Filling, Fillings
from gui.widgets.gallery import Gallery
from gui.widgets.gallery_cards import Card
from gui.widgets.labels import words
from kit.kit_file import OpenedKit
from kit.model.head import Head
from kit.model.language import in_language
from kit.model.template import Template

PICTURES_AFTER = 60
"""Pictures are asked for this many milliseconds after the last scroll."""


class Shop(QWidget):
    """Shows every design at its full height; the page around it scrolls."""

    design_wanted = Signal(str)
    """A kit is to be started with the design of this id."""

    went_to = Signal(QRect)
    """A key went to a card that is here, in pixels of this widget."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._example: State | None = None
        self.shown: State | None = None
        self._held = False
        self._reading = Latest("shop window", self)
        self._reading.done.connect(self._take_example)
        self._fillings = Fillings(self)
        self._fillings.made.connect(self._take)
        self._soon = QTimer(self, singleShot=True, interval=PICTURES_AFTER)
        self._soon.timeout.connect(self._ask_for_pictures)
        self.gallery = Gallery(look=Look(1.3, 164, 2, self.tr("Start with this one")))
        self.gallery.setAccessibleName(self.tr("Designs"))
        self.gallery.setAccessibleDescription(
            self.tr("Arrows go from design to design, Space starts a kit with the one that you are on.")
        )
        self.gallery.setProperty("ownFocus", True)  # the card in hand is marked; a ring round all of it says nothing
        self.gallery.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gallery.ticked.connect(self.design_wanted)
        self.gallery.looked_at.connect(self._follow_layout)
        self.gallery.current.connect(lambda id: self._tell_place())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.campaign = words("")
        column.addWidget(words(self.tr("Start with a design"), "section"))
        column.addWidget(self.campaign)
        said = self.tr("Shown for a nursery that we made up; your own words and logos take their place.")
        column.addWidget(words(said, "quiet"))
        column.addWidget(self.gallery)
        self.show_library()

    @property
    def busy(self) -> bool:
        """Whether pictures are being made, or about to be."""
        return self._held or self._soon.isActive() or self._reading.busy or self._fillings.busy

    def hold(self, held: bool) -> None:
        """Make no pictures for now, or go on with them."""
        self._held = held
        self._soon.start()

    def show_library(self) -> None:
        """Show the designs that there are now, and of which campaign if there are several."""
        library = self._session.library
        self.campaign.setText(in_language(library.campaign.name, self._session.kit.language))
        self.campaign.setVisible(len(library.campaigns) > 1)
        self.gallery.show_cards([self._card(each) for each in in_groups(library.designs())])
        if self._example:
            self.shown = shown_in_window(self._example, library)
        self._follow_layout()

    def look_again(self) -> None:
        """Ask for the pictures of what is seen now: the page was scrolled."""
        self._soon.start()

    def shut(self) -> None:
        """End the work in the background."""
        self._soon.stop()
        self._reading.close()
        self._fillings.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the pictures made once they are seen."""
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no pictures that nobody sees."""
        super().hideEvent(event)
        self._soon.stop()
        self._fillings.cancel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the cards are at this width."""
        super().resizeEvent(event)
        self._follow_layout()

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the width to the page."""
        return QSize(0, super().minimumSizeHint().height())

    def _card(self, design: Head | Template) -> Card:
        language = self._session.kit.language
        size = design.size.size
        return Card(
            id=design.id,
            name=in_language(design.name, language),
            about=in_language(design.about, language),
            shape=size.width / size.height,
            size=size_words(design),
            group=group_names()[design.kind],
        )

    def _follow_layout(self) -> None:
        height = self.gallery.whole_height()
        if height != self.gallery.height():
            self.gallery.setFixedHeight(height)
        self._soon.start()

    def _tell_place(self) -> None:
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:  # else the card would slip away under the mouse
            self.went_to.emit(self.gallery.visualRect(self.gallery.currentIndex()).translated(self.gallery.pos()))

    def _take_example(self, opened: Opened) -> None:
        self._example = opened.state
        self.show_library()

    def _ask_for_pictures(self) -> None:
        if not self.isVisible() or (self._held and self.shown):
            return
        if self.shown is None:
            if not self._reading.busy:
                self._reading.order(documents.example())
            return
        state, side = self.shown, self.gallery.picture_side
        opened = OpenedKit(state.kit, Path("shop-window.kit"), (), dict(state.logos))
        self._fillings.want(opened, state, self._session.studio, self.gallery.in_view(), side)

    def _take(self, filling: Filling) -> None:
        self.gallery.cards.show_picture(filling.template, filling.image)
