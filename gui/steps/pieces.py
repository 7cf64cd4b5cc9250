"""The step for the pieces: a gallery of templates, each as a picture filled with the group's own choices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from gui.kits.event_words import event_label
from gui.kits.piece_names import has_event_to_choose
from gui.kits.session import Session
from gui.problems.troubles import never_shown
from gui.problems.words import DESIGNERS
from gui.steps.step import StepPanel
from gui.widgets.fillings import Filling, Fillings
from gui.widgets.flow import FlowLayout
from gui.widgets.gallery import Card, Gallery
from gui.widgets.told import Told
from kit.model.kit import EACH, PieceChoice, WhichEvent, events_by_day
from kit.model.language import in_language
from kit.model.template import Template
from kit.problems import Problem

PICTURES_AFTER = 80
"""Pictures are asked for this many milliseconds after the last scroll or edit."""

KINDS = ("", "poster", "leaflet", "card", "social", "other")

_ALL_SIZES = "*"
"""Stands for every size of a template in the choice of sizes."""


class PiecesPanel(StepPanel):
    """Templates to choose from, with the group's own words and logos in them already."""

    piece_current = Signal(object)
    """The PieceChoice of the card that a person went to, whether it is chosen or not."""

    icon = "pieces"
    parts = ("pieces",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PiecesPanel", "Pieces")
        about = QCoreApplication.translate(
            "PiecesPanel", "Tick what you would like to make. Each design is shown with your own choices in it."
        )
        super().__init__(session, title, about, parent)
        self._errors: dict[str, tuple[str, ...]] = {}
        self._fillings = Fillings(self)
        self._fillings.made.connect(self._take)
        self._fillings.failed.connect(self._tell_failure)
        self._soon = QTimer(self, singleShot=True, interval=PICTURES_AFTER)
        self._soon.timeout.connect(self._ask_for_pictures)
        self._make_filter()
        self._make_gallery()
        self.show_state()

    def show_state(self) -> None:
        """Show which templates the kit has chosen, and have their pictures follow the state."""
        self._show_filter()
        self._show_cards()
        self.count.setText(self._count_words())
        self._soon.start()

    def _show_cards(self) -> None:
        kind = self._kind()
        cards = [self._card(template) for template in self._templates() if kind in ("", template.kind)]
        self.gallery.show_cards([*cards, *self._unknown_cards()])

    def missing(self) -> str:
        """Return what is to be done first here, '' if it is."""
        return "" if self.session.kit.pieces else self.tr("Choose at least one piece.")

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of the problems with the choice of pieces."""
        self.told.show_problems((each for each in problems if each.field.startswith("pieces")), self.session)

    def reveal(self, field: str) -> bool:
        """Go to the card of a piece, as 'pieces[0]', or to the gallery for 'pieces'."""
        match = re.fullmatch(r"pieces(?:\[(-?\d+)\])?", field)
        if not match:
            return False
        pieces = self.session.kit.pieces
        number = int(match[1] or 0)
        if match[1] and 0 <= number < len(pieces) and not self.gallery.choose(pieces[number].template):
            self._buttons[""].setChecked(True)
            self.show_state()
            self.gallery.choose(pieces[number].template)
        self.ensureWidgetVisible(self.gallery)
        self.gallery.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_design(self, id: str) -> None:
        """Go to the card of a template, and have it shown in the preview."""
        self._buttons[""].setChecked(True)
        self.show_state()
        self.gallery.choose(id)
        self.ensureWidgetVisible(self.gallery)
        self.piece_current.emit(self._choice(id))

    def shut(self) -> None:
        """End the work in the background."""
        self._soon.stop()
        self._fillings.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the pictures up to date: none are made while nobody sees them."""
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make no pictures that nobody sees."""
        super().hideEvent(event)
        self._fillings.cancel()

    def _make_filter(self) -> None:
        words = {
            "": self.tr("All"),
            "poster": self.tr("Posters"),
            "leaflet": self.tr("Leaflets"),
            "card": self.tr("Cards"),
            "social": self.tr("Social"),
            "other": self.tr("More"),
        }
        self._filter = QWidget()
        self._filter.setAccessibleName(self.tr("Show which kind"))
        flow = FlowLayout(self._filter)
        group = QButtonGroup(self._filter)
        self._buttons: dict[str, QPushButton] = {}
        for kind in KINDS:
            button = QPushButton(words[kind])
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setMinimumWidth(_room_when_bold(button))
            button.setAccessibleDescription(self.tr("Shows only designs of this kind") if kind else "")
            group.addButton(button)
            flow.addWidget(button)
            self._buttons[kind] = button
        self._buttons[""].setChecked(True)
        group.buttonClicked.connect(lambda button: self.show_state())
        self.body.addWidget(self._filter)

    def _make_gallery(self) -> None:
        self.gallery = Gallery()
        self.gallery.setAccessibleName(self.tr("Designs"))
        self.gallery.setAccessibleDescription(
            self.tr("Arrows go from design to design and show each in the preview, Space chooses one.")
        )
        self.gallery.setMinimumHeight(self.fontMetrics().height() * 18)
        self.gallery.ticked.connect(self._toggle)
        self.gallery.sized.connect(self._set_size)
        self.gallery.shows.connect(self._set_event)
        self.gallery.current.connect(lambda id: self.piece_current.emit(self._choice(id)))
        self.gallery.looked_at.connect(self._soon.start)
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.count.setWordWrap(True)
        self.told = Told()
        self.body.addWidget(self.count)
        self.body.addWidget(self.told)
        self.body.addWidget(self.gallery, 1)

    def _templates(self) -> list[Template]:
        every = self.session.library.templates.values()
        return sorted(every, key=lambda template: (KINDS.index(template.kind), template.id))

    def _kind(self) -> str:
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def _show_filter(self) -> None:
        """Offer the kinds that there are templates of."""
        there = {"", *(template.kind for template in self.session.library.templates.values())}
        for kind, button in self._buttons.items():
            button.setVisible(kind in there and len(there) > 2)
        if self._kind() not in there:
            self._buttons[""].setChecked(True)

    def _count_words(self) -> str:
        chosen = len(self.session.pieces)
        if not chosen:
            return self.tr("Nothing is chosen yet.")
        return self.tr("One piece is chosen.") if chosen == 1 else self.tr("{n} pieces are chosen.").format(n=chosen)

    def _card(self, template: Template) -> Card:
        language = self.session.kit.language
        errors = self._errors.get(template.id, ())
        size = template.size.size
        sizes = self._sizes(template)
        chosen = self._chosen_sizes(template.id)
        return Card(
            id=template.id,
            name=in_language(template.name, language),
            about=in_language(template.about, language),
            shape=size.width / size.height,
            chosen=bool(chosen),
            size=self._size_value(template, chosen),
            sizes=sizes,
            event="+".join(self._chosen_events(template.id)),
            events=self._events(template),
            sign=self._sign(errors),
            wrong=" ".join(errors),
        )

    def _unknown_cards(self) -> list[Card]:
        """Return cards for designs that cannot be shown yet, and for pieces whose design is gone, to be unticked."""
        known, chosen = self.session.library.templates, self.session.kit.pieces
        broken = never_shown(self.session.studio.problems, self.session.library)
        gone = dict.fromkeys(piece.template for piece in chosen if piece.template not in {**known, **broken})
        sign, wrong = (
            self.tr("Not here any more"),
            self.tr("This design is missing. Untick it, or ask the campaign for it."),
        )
        return [
            *(self._broken_card(id, problem) for id, problem in sorted(broken.items())),
            *(Card(id, id, chosen=True, sign=sign, wrong=wrong) for id in gone),
        ]

    def _broken_card(self, id: str, problem: Problem) -> Card:
        chosen = bool(self._chosen_sizes(id))
        return Card(id, id, chosen=chosen, sign=self.tr("Cannot be shown yet"), wrong=DESIGNERS.say(problem).message)

    def _sign(self, errors: Sequence[str]) -> str:
        if not errors:
            return ""
        return self.tr("One thing to fix") if len(errors) == 1 else self.tr("{n} things to fix").format(n=len(errors))

    def _chosen_sizes(self, id: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(piece.size for piece in self.session.kit.pieces if piece.template == id))

    def _sizes(self, template: Template) -> tuple[tuple[str, str], ...]:
        """Return what the choice of sizes offers: each, all of them, and what the kit has if that is neither."""
        names = [size.name for size in template.sizes()]
        offered = {name: name for name in names}
        if len(names) > 1:
            offered[_ALL_SIZES] = self._listed(names)
            value = self._size_value(template, self._chosen_sizes(template.id))
            offered.setdefault(value, self._listed(value.split("+")))
        return tuple(offered.items())

    def _chosen_events(self, id: str) -> tuple[str, ...]:
        """Return which events the pieces of a template show, as the kit says it."""
        return tuple(dict.fromkeys(piece.event for piece in self.session.kit.pieces if piece.template == id))

    def _events(self, template: Template) -> tuple[tuple[str, str], ...]:
        """Return what the choice of an event offers: the first by day, each by itself, one piece for each."""
        kit, library = self.session.kit, self.session.library
        if not has_event_to_choose(template, kit):
            return ()
        by_day = events_by_day(kit.events)
        names = {str(n + 1): event_label(n, kit, library) or self.tr("event {0}").format(n + 1) for n in by_day}
        first = self.tr("First: {0}").format(next(iter(names.values())))
        offered: dict[str, str] = {"": first, **names, EACH: self.tr("One for each event")}
        chosen = self._chosen_events(template.id)
        value, missing = "+".join(chosen), self.tr("an event that is not there")
        offered.setdefault(value, self._listed([offered.get(each, missing) for each in chosen or [""]]))
        return tuple(offered.items())

    def _listed(self, names: Sequence[str]) -> str:
        return (
            self.tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1]) if names[1:] else names[0]
        )

    def _size_value(self, template: Template, chosen: Sequence[str]) -> str:
        """Return what stands in the choice of sizes for the sizes that the kit has."""
        names = [size.name for size in template.sizes()]
        known = {name.casefold(): name for name in names} | {"": template.size.name}
        wanted = list(dict.fromkeys(known.get(" ".join(size.split()).casefold(), size) for size in chosen))
        if not wanted:
            return template.size.name
        return _ALL_SIZES if len(names) > 1 and set(wanted) == set(names) else "+".join(wanted)

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
        wanted = [size.name for size in template.sizes()] if value == _ALL_SIZES else value.split("+")
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


def _room_when_bold(button: QPushButton) -> int:
    """Return the width of a button of the filter that is chosen, whose text is then bold."""
    font = button.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text()) + 28
