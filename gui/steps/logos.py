"""The step 'Logos and photo': drop, browse or paste them, say what each shows, order them, fix what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.kits.logo_shelf import logo_id
from gui.kits.proofs import Proof
from gui.kits.session import Session
from gui.steps.holding import Holding
from gui.steps.logo_card import DRAGGED, LogoCard
from gui.steps.logo_face import Face, Grounds, all_grounds, numbered
from gui.steps.logo_form import Look
from gui.steps.logo_reading import Arrived, LogoReading, Wanted, carried_logos, carries_logos, legal_name, refused
from gui.steps.logo_shelf import LogoShelf
from gui.steps.logo_zone import DropZone, Gap
from gui.steps.open_card import OpenCard
from gui.steps.photo import PhotoForm
from gui.steps.picture_files import ask_for_pictures
from gui.steps.step import StepPanel
from gui.widgets.remarks import Remarks
from gui.widgets.told import Told
from kit.model.kit import LogoChoice, PieceChoice, own_logo_picture, read_out
from kit.problems import Problem
from kit.records.wording import short

PICTURES = "*.png *.jpg *.jpeg *.svg *.svgz *.pdf *.ai *.gif *.tif *.tiff *.bmp *.webp *.avif"


class LogosPanel(StepPanel):
    """The logos of the kit, a card each, in the order in which they will stand."""

    icon = "logos"
    parts = ("logos", "photo")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LogosPanel", "Logos and photo")
        about = QCoreApplication.translate(
            "LogosPanel", "Yours first, then those of the people who help you. All will look equally large."
        )
        super().__init__(session, title, about, parent)
        self.reading = LogoReading(lambda: session.studio, self)
        self.reading.arrived.connect(self._take)
        self.reading.looked_at.connect(self.show_state)
        self.shelf = LogoShelf(session)
        self.shelf.reading.looked.connect(self.show_state)
        self._problems: list[tuple[str, Problem]] = []
        self._grounds: Grounds = {}
        self._refused, self._first_new = list[str](), 0
        self._holding = Holding(self)
        self.cards: list[LogoCard] = []
        self.opening = OpenCard(self.cards)
        session.begun.connect(self.opening.forget)
        self.shelf.ticking.connect(self.opening.keep)
        self._folder = ""
        self._add_ways_in()
        self.told = Told()
        self.body.addWidget(Remarks(self.told))
        self.row = QWidget()
        self._cards_layout = QVBoxLayout(self.row)
        self._cards_layout.setContentsMargins(0, 0, 0, 0)
        self._cards_layout.setSpacing(4)
        self.body.addWidget(self.row)
        self.body.addWidget(self.shelf)
        self.photo = PhotoForm(session)
        self.photo.left.connect(lambda: self.go_on_after("photo"))
        self.body.addWidget(self.photo)
        self.body.addStretch(1)
        self._gap = Gap(self.row)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.show_state()

    def _add_ways_in(self) -> None:
        self.zone = DropZone()
        self.choose, self.offer, self.paste = self.zone.choose, self.zone.offer, self.zone.paste
        self.choose.clicked.connect(lambda: self._ask_files(""))
        self.offer.clicked.connect(self._go_to_shelf)
        self.paste.clicked.connect(self.paste_logos)
        self.body.addWidget(self.zone)

    def _go_to_shelf(self) -> None:
        self.bring_into_sight(self.shelf)
        self.shelf.gallery.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- ways in

    def _ask_files(self, replaces: str) -> None:
        """Ask for files: several new logos, or one in the place of another."""
        title = self.tr("Choose another file") if replaces else self.tr("Choose logos")
        dialog = ask_for_pictures(self, title, PICTURES, self._folder, several=not replaces)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names], replaces))

    def add_files(self, paths: Sequence[Path], replaces: str = "") -> None:
        """Read files in the background and add those that are pictures. replaces: the logo whose place one takes."""
        if paths:
            self._folder = str(paths[0].parent)
        self._hand_over([Wanted(legal_name(path.name), path, replaces) for path in paths])

    def paste_logos(self) -> None:
        """Add what was copied: files, a picture or a drawing."""
        wanted = carried_logos(QGuiApplication.clipboard().mimeData(), self.tr("pasted logo"))
        if wanted:
            self._hand_over(wanted)
        else:
            self.told.say(self.tr("What was copied last is not a picture. Copy the logo again, then paste it here."))

    def _hand_over(self, wanted: list[Wanted]) -> None:
        if not self.reading.busy:
            self._refused, self._first_new = [], len(self.session.kit.logos)
        self.reading.hand_over(wanted)
        self._tell_progress()

    def _tell_progress(self) -> None:
        words = [*self._refused, *([self.tr("Reading…")] if self.reading.busy else [])]
        self.told.say("\n".join(words), "warning" if self._refused else "note")

    def _take(self, arrived: Arrived) -> None:
        """Put a logo that was read where it is wanted, or say why it cannot be."""
        wanted = arrived.wanted
        refusal = refused(arrived, self.session)
        if refusal:
            self._refused.append(refusal)
        elif arrived.data is not None:
            files = [logo.file for logo in self.session.kit.logos]
            if wanted.replaces:
                if wanted.replaces in files:
                    index, step = files.index(wanted.replaces), self.tr("choose another file")
                    name = self.session.replace_logo(step, index, wanted.name, arrived.data)
                    self.opening.open(name)
            else:
                self.session.add_logo(wanted.name, arrived.data, "", self.reading.batch)
                self._invite_words()
        self._tell_progress()

    def _invite_words(self) -> None:
        """Go to the words of the first of the logos that come in, unless somebody is typing elsewhere.

        The window may have the focus later: a dialog of files has it until it is gone.
        """
        self.show_state()
        if self.isVisible() and self.window().focusWidget() in (self.choose, self.paste):
            self.reveal(f"logos[{min(self._first_new, len(self.cards) - 1)}].alt")

    # ---- what a person does to a card

    def _connect(self, card: LogoCard) -> None:
        card.moved.connect(lambda by: self._move_by(self.cards.index(card), by))
        card.removed.connect(lambda: self._remove(self.cards.index(card)))
        card.toggled.connect(lambda: self.opening.open("" if card.is_open else self._id(card)))
        card.form.described.connect(lambda text: self._describe(self.cards.index(card), text))
        card.form.another_wanted.connect(lambda: self._ask_files(self._file(card)))
        card.form.edited.connect(lambda step, logo: self._put(self.cards.index(card), step, logo))

    def _id(self, card: LogoCard) -> str:
        return logo_id(self.session.kit.logos[self.cards.index(card)])

    def _file(self, card: LogoCard) -> str:
        return self.session.kit.logos[self.cards.index(card)].file

    def _move_by(self, index: int, by: int) -> None:
        """Move a logo up or down; the focus goes with it."""
        self.move_logo(index, index + by)
        card = self.cards[index + by]
        first, other = (card.up, card.down) if by < 0 else (card.down, card.up)
        (first if first.isEnabled() else other).setFocus()

    def move_logo(self, index: int, to: int) -> None:
        """Put a logo in another place of the row, as it is counted without it."""
        logos = list(self.session.kit.logos)
        logos.insert(to, logos.pop(index))
        self.session.put_logos(self.tr("move logo"), logos)
        self.show_state()

    def _remove(self, index: int) -> None:
        logos, look = self.session.kit.logos, self._look(index)
        self.session.put_logos(self.tr("remove logo"), logos[:index] + logos[index + 1 :])
        name = short(look.logo.alt.strip() or look.face.name)
        self.session.taken_out.emit(self.tr("The logo “{0}” was taken out.").replace("{0}", name))
        self.show_state()
        self._go_on_from(index)

    def _go_on_from(self, index: int) -> None:
        """Go on at the logo of a number, or the last one if there is none any more."""
        self.go_on_at(self.cards[min(index, len(self.cards) - 1)].first if self.cards else self.choose)

    def _describe(self, index: int, text: str) -> None:
        logos = list(self.session.kit.logos)
        logos[index] = replace(logos[index], alt=text)
        kit = replace(self.session.kit, logos=tuple(logos))
        self.session.edit(self.tr("typing in what the logo says"), kit, joins=f"logos[{index}].alt")

    def _put(self, index: int, step: str, logo: LogoChoice) -> None:
        logos = self.session.kit.logos
        self.session.put_logos(step, (*logos[:index], logo, *logos[index + 1 :]))

    # ---- what is shown

    def show_state(self) -> None:
        """Show a card for each logo; what they look like follows when it is known.

        A card more or less moves no logo of the week that is ticked, and nothing else that a pointer is on.
        """
        self._holding.hold()
        kit = self.session.kit
        files = self.session.state.logos
        self.opening.follow([logo_id(logo) for logo in kit.logos])
        chosen = (logo for logo in kit.logos if logo.file in files)
        self.reading.look_at({own_logo_picture(logo): (files[logo.file], logo.treatment) for logo in chosen})
        self.shelf.show_state()
        self.photo.show_state()
        self.offer.setVisible(not self.shelf.isHidden())
        while len(self.cards) < len(kit.logos):
            card = LogoCard(self.session)
            self.cards.append(card)
            self._cards_layout.addWidget(card)
            self._connect(card)
        while len(self.cards) > len(kit.logos):
            card = self.cards.pop()
            self._cards_layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, card in enumerate(self.cards):
            card.show_look(self._look(index))
        self.opening.show()
        self.row.setVisible(bool(self.cards))

    def _look(self, index: int) -> Look:
        kit, logo = self.session.kit, self.session.kit.logos[index]
        problems = [numbered(problem, index) for of, problem in self._problems if of == logo_id(logo)]
        face = self._face(logo) if logo.file else self.shelf.face(logo, self._grounds)
        fallback = read_out(replace(logo, alt=""), kit.group.name) if logo.file else face.name
        least = self.session.library.campaign.logos.least_height
        return Look(logo, face, problems, index, len(kit.logos), fallback, least)

    def _face(self, logo: LogoChoice) -> Face:
        name, data = own_logo_picture(logo), self.session.state.logos.get(logo.file)
        known = data is None or self.reading.is_known(name, data)
        looked = self.reading.looked(name, data)
        return Face(Path(logo.file).name, looked.seen, known, self._grounds.get(name, ()), looked.pages)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of each logo's problems on its card."""
        logos = self.session.kit.logos
        self._problems = []
        for problem in problems:
            match = re.match(r"logos\[(\d+)\]", problem.field)
            if match and int(match[1]) < len(logos):
                self._problems.append((logo_id(logos[int(match[1])]), problem))
        whole = (problem for problem in problems if problem.field == "logos" and problem.code != "logo-panel")
        self.told.show_problems(whole, self.session)
        self.photo.show_problems(problems)
        self.show_state()

    def show_proofs(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Show each logo on the ground where it stands, on the first piece that has it."""
        made = (proofs[choice] for choice in self.session.pieces if choice in proofs)
        self._grounds = all_grounds(made)
        self.show_state()

    def reveal(self, field: str) -> bool:
        """Open the card of a logo before going to one of its fields."""
        match = re.match(r"logos\[(\d+)\]", field)
        if match and int(match[1]) < len(self.cards):
            self.opening.open(self._id(self.cards[int(match[1])]))
        return super().reveal(field)

    def go_on_after(self, field: str) -> None:
        """Go on at the logo in whose place another may be; what is open stays so."""
        if match := re.match(r"logos\[(\d+)\]", field):
            self._go_on_from(int(match[1]))
        elif field.startswith("photo") and not self.session.kit.photo:
            self.go_on_at(self.photo.way_in or self.choose)
        else:
            super().go_on_after(field)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the words of each logo, and what adds logos for the whole of them."""
        fields: dict[str, QWidget] = {"logos": self.choose, **self.photo.widgets()}
        for index, card in enumerate(self.cards):
            logo = f"logos[{index}]"
            fields |= {f"{logo}.{name}": widget for name, widget in card.form.widgets().items()}
            fields |= {logo: card.form.alt, **dict.fromkeys((f"{logo}.asset", f"{logo}.partner"), card.remove)}
        return fields

    def shut(self) -> None:
        """End the work in the background."""
        self.reading.close()
        self.shelf.reading.close()
        self.photo.reading.close()

    # ---- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures, and cards of this panel; leave kits to the window."""
        if event.mimeData().hasFormat(DRAGGED) or carries_logos(event.mimeData()):
            event.acceptProposedAction()
            self.zone.welcome(not event.mimeData().hasFormat(DRAGGED))
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a card would go."""
        if event.mimeData().hasFormat(DRAGGED):
            self._show_gap(self._place_at(event))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        self._gap.hide()
        self.zone.welcome(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add pictures, or put a card in its new place."""
        self._gap.hide()
        self.zone.welcome(False)
        event.acceptProposedAction()
        if event.mimeData().hasFormat(DRAGGED):
            index, to = int(bytes(event.mimeData().data(DRAGGED).data())), self._place_at(event)
            self.move_logo(index, to - (to > index))
        else:
            self.take_dropped(event.mimeData())

    def take_dropped(self, carried: QMimeData) -> None:
        """Add the pictures that were dropped, on this panel or elsewhere in the window."""
        self._hand_over(carried_logos(carried, self.tr("dropped logo")))

    def _place_at(self, event: QDropEvent) -> int:
        """Return before which card a drop would go."""
        y = self.row.mapFrom(self.viewport(), event.position().toPoint()).y()
        return sum(card.geometry().center().y() < y for card in self.cards)

    def _show_gap(self, place: int) -> None:
        tops = [card.geometry().top() - 4 for card in self.cards]
        self._gap.show_at(tops[place] if place < len(tops) else self.row.height() - 3)
