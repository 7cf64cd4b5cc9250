"""The step for the pieces: a gallery of templates, each as a picture filled with the group's own choices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from gui.kits.design_groups import group_names
from gui.kits.session import Session
from gui.look.theme import icon
from gui.steps.one_bar import OneBar
from gui.steps.piece_cards import ALL_SIZES, found, piece_cards
from gui.steps.step import StepPanel
from gui.widgets.card_painting import Look
from gui.widgets.drop_down import DropDown
from gui.widgets.fields import LeavesFiles
from gui.widgets.fillings import Filling, Fillings
from gui.widgets.gallery import Gallery
from gui.widgets.remarks import Remarks
from gui.widgets.search import DownToResults
from gui.widgets.told import Told
from kit.model.kit import PieceChoice, WhichEvent
from kit.problems import Problem

PICTURES_AFTER = 80
"""Pictures are asked for this many milliseconds after the last scroll or edit."""

LOOK = Look(tallness=1.25, narrowest=136, about_lines=2)
"""How the cards look: narrow, so that there are many beside a preview, with a few words on each design."""

CARD_LINES = 21
"""A card with its heading is as high as so many lines of text."""


class PiecesPanel(StepPanel):
    """Templates to choose from, with the group's own words and logos in them already."""

    piece_current = Signal(object)
    """The PieceChoice of the card that a person went to, whether it is chosen or not."""

    icon = "pieces"
    parts = ("pieces",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PiecesPanel", "Pieces")
        about = QCoreApplication.translate("PiecesPanel", "Click on the designs that you want.")
        super().__init__(session, title, about, parent)
        self._errors: dict[str, tuple[str, ...]] = {}
        self._fillings = Fillings(self)
        self._fillings.made.connect(self._take)
        self._fillings.failed.connect(self._tell_failure)
        self._soon = QTimer(self, singleShot=True, interval=PICTURES_AFTER)
        self._soon.timeout.connect(self._ask_for_pictures)
        self._new_kit = True
        session.begun.connect(self._begin_anew)
        self._make_filter()
        self._make_gallery()
        self.show_state()

    def show_state(self) -> None:
        """Show which templates the kit has chosen, and have their pictures follow the state."""
        self._fill_kinds()
        self._show_cards()
        self.show_foot()
        self._soon.start()

    def _show_cards(self) -> None:
        group = group_names().get(self.kinds.currentData() or "")
        cards = [each for each in piece_cards(self.session, self._errors) if group in (None, each.group)]
        listed = found(cards, self.search.text())
        self.gallery.show_cards(listed)
        self.none.setVisible(not listed)
        self.gallery.setVisible(bool(listed))

    def missing(self) -> str:
        """Return what is to be done first here, '' if it is."""
        return "" if self.session.kit.pieces else self.tr("Choose at least one piece.")

    def done(self) -> str:
        """Return how many pieces are chosen."""
        return self.tr("%n piece(s) are chosen.", "", len(self.session.pieces))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of the problems with the choice of pieces."""
        self.told.show_problems((each for each in problems if each.field.startswith("pieces")), self.session)

    def reveal(self, field: str) -> bool:
        """Go to the card of a piece, as 'pieces[0]', or to the gallery for 'pieces'."""
        match = re.fullmatch(r"pieces(?:\[(-?\d+)\])?", field)
        if not match:
            return False
        pieces = self.session.kit.pieces
        self._new_kit = False
        number = int(match[1] or 0)
        if match[1] and 0 <= number < len(pieces) and not self.gallery.choose(pieces[number].template):
            self._show_all_kinds()
            self.gallery.choose(pieces[number].template)
        self.go_to(self.gallery)
        return True

    def show_design(self, id: str) -> None:
        """Go to the card of a template, and have it shown in the preview."""
        self._new_kit = False
        self._show_all_kinds()
        self.gallery.choose(id)
        self.bring_into_sight(self.gallery)
        self.piece_current.emit(self._choice(id))

    def shut(self) -> None:
        """End the work in the background."""
        self._soon.stop()
        self._fillings.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the pictures up to date: none are made while nobody sees them."""
        super().showEvent(event)
        self._soon.start()
        self._look_at_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no pictures that nobody sees; whoever comes back from another step finds all designs."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.search.clear()
        self._fillings.cancel()

    def _begin_anew(self) -> None:
        """Have the first design that another kit has chosen in sight, once it is looked at."""
        self._new_kit = True
        self.kinds.setCurrentIndex(0)
        if self.isVisible():
            self._look_at_first()

    def _look_at_first(self) -> None:
        """Bring the first design that is chosen into sight, once all has its place."""
        if self._new_kit:
            QTimer.singleShot(0, self, self._scroll_to_first)

    def _scroll_to_first(self) -> None:
        """Scroll to the first design that is chosen, as little as can be, unless another is asked for by now."""
        if not self._new_kit or not self.isVisible():
            return
        self._new_kit = False
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.gallery.verticalScrollBar().setValue(0)
        chosen = next((card.id for card in self.gallery.cards.cards if card.chosen), "")
        rect = self.gallery.bring_into_view(chosen)
        top = self.gallery.mapTo(self._inside, rect.topLeft()).y()
        below = top + rect.height() + self.body.contentsMargins().bottom() - self.viewport().height()
        self.verticalScrollBar().setValue(min(top, below) if chosen else 0)

    def _make_filter(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search designs"))
        self.search.setAccessibleName(self.tr("Search designs"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(LeavesFiles(self.search))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda text: self._show_cards())
        self.kinds = DropDown()
        self.kinds.setAccessibleName(self.tr("Show which kind"))
        self.kinds.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kinds.setMinimumContentsLength(8)
        self.kinds.currentIndexChanged.connect(lambda index: self._show_cards())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        row.addWidget(self.kinds, 2)
        self.body.addLayout(row)

    def _make_gallery(self) -> None:
        self.gallery = Gallery(look=LOOK)
        self.gallery.setAccessibleName(self.tr("Designs"))
        self.gallery.setAccessibleDescription(
            self.tr("Arrows go from design to design and show each in the preview, Space chooses one or takes it out.")
        )
        self.gallery.ticked.connect(self._toggle)
        self.gallery.sized.connect(self._set_size)
        self.gallery.shows.connect(self._set_event)
        self.gallery.current.connect(lambda id: self.piece_current.emit(self._choice(id)))
        self.gallery.looked_at.connect(self._soon.start)
        self._bar = OneBar(self, self.gallery, self.gallery.whole_height, CARD_LINES)
        self.gallery.looked_at.connect(self._bar.fit)
        self.verticalScrollBar().valueChanged.connect(lambda value: self._soon.start())
        self.none = QLabel(self.tr("No design has these words. Try another word, or all kinds."))
        self.none.setWordWrap(True)
        self.told = Told()
        DownToResults(self.search, self.gallery)
        self.body.addWidget(Remarks(self.told))
        self.body.addWidget(self.none)
        self.body.addWidget(self.gallery, 1)
        self.body.addStretch()

    def _fill_kinds(self) -> None:
        """Offer the kinds that there are templates of."""
        there = {template.kind for template in self.session.library.templates.values()}
        names = {"": self.tr("All kinds"), **group_names()}
        wanted = {kind: name for kind, name in names.items() if kind in {"", *there}}
        shown = [self.kinds.itemData(number) for number in range(self.kinds.count())]
        if shown == list(wanted):
            return
        before = self.kinds.currentData()
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            for kind, name in wanted.items():
                self.kinds.addItem(name, kind)
            self.kinds.setCurrentIndex(max(0, self.kinds.findData(before)))

    def _show_all_kinds(self) -> None:
        """Let every design be seen, whatever was searched for."""
        self.search.clear()
        self.kinds.setCurrentIndex(0)

    def _choice(self, id: str) -> PieceChoice:
        """Return the first piece of a template that the kit has, or would have."""
        return next((piece for piece in self.session.pieces if piece.template == id), PieceChoice(id))

    def _toggle(self, id: str) -> None:
        kit = self.session.kit
        if any(piece.template == id for piece in kit.pieces):
            pieces = tuple(piece for piece in kit.pieces if piece.template != id)
            self.session.edit(self.tr("remove piece"), replace(kit, pieces=pieces))
        elif id in self.session.library.templates:
            self.session.edit(self.tr("choose piece"), replace(kit, pieces=(*kit.pieces, PieceChoice(id))))
        self.piece_current.emit(self._choice(id))

    def _set_size(self, id: str, value: str) -> None:
        """Have the pieces of a template in these sizes."""
        kit, template = self.session.kit, self.session.library.templates[id]
        wanted = [size.name for size in template.sizes()] if value == ALL_SIZES else value.split("+")
        events = dict.fromkeys(piece.event for piece in kit.pieces if piece.template == id)
        self._put(id, self.tr("change size"), [PieceChoice(id, size, event) for event in events for size in wanted])

    def _set_event(self, id: str, value: str) -> None:
        """Have the pieces of a template show this event, or be made for each."""
        events = [WhichEvent(each) for each in value.split("+")]
        sizes = dict.fromkeys(piece.size for piece in self.session.kit.pieces if piece.template == id)
        self._put(id, self.tr("choose event"), [PieceChoice(id, size, event) for event in events for size in sizes])

    def _put(self, id: str, step: str, wanted: Sequence[PieceChoice]) -> None:
        """Put pieces of a template in the place of the first one that there is of it, and of all others."""
        kit = self.session.kit
        first = next(number for number, piece in enumerate(kit.pieces) if piece.template == id)
        before = kit.pieces[:first]
        after = tuple(piece for piece in kit.pieces[first:] if piece.template != id)
        self.session.edit(step, replace(kit, pieces=(*before, *wanted, *after)))
        self.piece_current.emit(self._choice(id))

    def _ask_for_pictures(self) -> None:
        if not self.isVisible():
            return
        session = self.session
        templates = [id for id in self.gallery.in_view() if id in session.library.templates]
        self._fillings.want(session.opened_kit(), session.state, session.studio, templates, self.gallery.picture_side)

    def _take(self, filling: Filling) -> None:
        self.gallery.cards.show_picture(filling.template, filling.image)
        if self._errors.get(filling.template, ()) != filling.errors:
            self._errors[filling.template] = filling.errors
            self._show_cards()

    def _tell_failure(self, error: Exception) -> None:
        self.told.say(self.tr("Some designs cannot be shown as pictures: {error}").format(error=error))
