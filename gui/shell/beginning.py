"""How work on a kit begins: with the library of its campaign, which is asked for where there are several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from gui.background.jobs import Stale, Tell, Work
from gui.designs.errands import Errands
from gui.designs.watching import read_anew
from gui.dialogs.campaign import CampaignDialog, campaigns_work
from gui.kits.session import Session
from kit.model.pack import PackCampaign
from kit.studio import Studio

Then = Callable[[], None]


class Beginning(QObject):
    """Sees to it that the session has the library of a kit's campaign before it has the kit."""

    def __init__(self, window: QMainWindow, session: Session, errands: Errands) -> None:
        super().__init__(window)
        self._window, self._session, self._errands = window, session, errands
        self.dialog: CampaignDialog | None = None

    def ask(self, then: Callable[[str], None]) -> None:
        """Ask for which campaign a new kit is, if there are several, and go on with its id; '' for the only one."""
        if len(self._session.library.campaigns) < 2:
            self._with_library_of("", lambda: then(""))
        else:
            self._errands.do("campaigns", campaigns_work(), lambda found: self._show(found, then))

    def first(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """Return what goes on with a state that was opened, once the session has the library of its campaign."""
        return lambda opened: self._with_library_of(opened.state.kit.campaign, lambda: then(opened))

    def _show(self, offered: Sequence[PackCampaign], then: Callable[[str], None]) -> None:
        self.dialog = CampaignDialog(offered, self._window)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.chosen.connect(lambda id: self._with_library_of(id, lambda: then(id)))
        self.dialog.show()

    def _with_library_of(self, campaign: str, then: Then) -> None:
        """Go on once the session has the library of a campaign; of one that is not there, with the program's own."""
        library = self._session.library
        wanted = campaign if campaign in library.campaigns else library.campaigns[0]
        if wanted == library.campaign.id:
            then()
            return
        self._errands.do("campaign", studio_work(self._session.studio, wanted), lambda found: self._use(found, then))

    def _use(self, studio: Studio | None, then: Then) -> None:
        if studio is not None:
            self._session.use(studio)
        then()


def studio_work(studio: Studio, campaign: str) -> Work:
    """Return the work of reading the library of another campaign."""

    def work(stale: Stale, tell: Tell) -> Studio | None:
        return read_anew(studio, studio.library.layers, keep_art=True, campaign=campaign)

    return work
