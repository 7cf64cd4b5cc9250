"""The logos that the week offers, as cards to tick: its own, and those of its partners."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.kits.logo_shelf import logo_files, logo_id, logo_words, offered_logos, with_logo
from gui.kits.session import Session
from gui.steps.logo_face import Face, Grounds
from gui.steps.shelf_reading import CARD, ShelfReading, on_paper
from gui.widgets.card_painting import Look
from gui.widgets.gallery import Gallery
from gui.widgets.gallery_cards import Card
from gui.widgets.labels import words
from kit.kit_file.document import LIMITS
from kit.model.kit import LogoChoice
from kit.model.language import in_language
from kit.model.logo import logo_picture
from kit.model.tree import campaign_logos_of

ROWS_SEEN = 3
"""So many rows of cards are seen at once; if there are more, they scroll."""


class LogoShelf(QWidget):
    """Shows what there is to choose from; out of sight if the week has no logos."""

    ticking = Signal()
    """A logo is about to be added to the kit, or taken out of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.reading = ShelfReading(self)
        self.reading.looked.connect(self.show_state)
        heading = words(self.tr("From the week"), "section")
        about = words(
            self.tr("Logos that the campaign keeps for you. Click on the ones that you want to show."), "quiet"
        )
        self.gallery = Gallery(look=Look(CARD.height() / CARD.width(), about_lines=2))
        self.gallery.setAccessibleName(self.tr("Logos from the week"))
        self.gallery.setAccessibleDescription(self.tr("Arrows go from logo to logo, Space chooses one."))
        self.gallery.ticked.connect(self._toggle)
        self.gallery.looked_at.connect(self._fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        for widget in (heading, about, self.gallery):
            column.addWidget(widget)

    def show_state(self) -> None:
        """Show the logos that there are, and which of them are chosen."""
        kit, library = self.session.kit, self.session.library
        offered = offered_logos(library)
        chosen = {logo_id(logo) for logo in kit.logos}
        names = {logo_id(logo): next(iter(logo_files(logo, library)), "") for logo in offered}
        self.reading.look_at(filter(None, names.values()), self.session.studio)
        shape = CARD.width() / CARD.height()
        self.gallery.show_cards(
            [
                Card(id, logo_words(logo, kit, library), self._there(logo), shape=shape, chosen=id in chosen)
                for id, logo in _by_id(offered)
            ]
        )
        for id, name in names.items():
            seen = self.reading.seen(name)
            if seen and id not in self.gallery.cards.pictures:
                self.gallery.cards.show_picture(id, on_paper(seen))
        self.setVisible(bool(offered))
        self._fit()

    def _there(self, logo: LogoChoice) -> str:
        """Return on which pieces a logo is though nobody chose it, '' if on none: their designs show it themselves."""
        kit, library = self.session.kit, self.session.library
        made = [
            library.templates[id] for id in dict.fromkeys(p.template for p in kit.pieces) if id in library.templates
        ]
        showing = [each for each in made if logo.asset in campaign_logos_of(each)]
        if not showing:
            return ""
        if len(showing) == len(made):
            return self.tr("Already shown.")
        names = [in_language(each.name, kit.language) for each in showing]
        return self.tr("Already on: {0}.").replace("{0}", ", ".join(names))

    def face(self, logo: LogoChoice, grounds: Grounds) -> Face:
        """Return what is seen of a logo of the week, in the version that stands on the pieces."""
        kit, library = self.session.kit, self.session.library
        files = logo_files(logo, library)
        on_page = (file for file in reversed(files) if logo_picture(file) in grounds)
        file = next(on_page, next(iter(files), ""))
        shared = self.tr("from the week") if logo.asset else self.tr("from the week’s partners")
        self.reading.look_at([file], self.session.studio)
        known = not file or self.reading.is_known(file)
        name, places = logo_words(logo, kit, library), grounds.get(logo_picture(file), ())
        return Face(name, self.reading.seen(file), known, places, shared=shared)

    def _toggle(self, id: str) -> None:
        kit = self.session.kit
        logo = dict(_by_id(offered_logos(self.session.library))).get(id)
        wanted = all(logo_id(each) != id for each in kit.logos)
        if logo is None or (wanted and len(kit.logos) >= LIMITS.lists["logos"]):
            return
        self.ticking.emit()
        step = self.tr("add logo") if wanted else self.tr("remove logo")
        self.session.put_logos(step, with_logo(kit.logos, logo, wanted))

    def _fit(self) -> None:
        height = self.gallery.height_of(ROWS_SEEN)
        if height != self.gallery.height():
            self.gallery.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the height that they take at this width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the width to the panel."""
        return QSize(0, super().minimumSizeHint().height())


def _by_id(logos: tuple[LogoChoice, ...]) -> list[tuple[str, LogoChoice]]:
    return [(logo_id(logo), logo) for logo in logos]
