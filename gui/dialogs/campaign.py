"""Which campaign a new kit is for, asked where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from gui.background.jobs import Stale, Tell, Work
from gui.dialogs.dialog import Dialog, Role
from gui.dialogs.things import days_words
from gui.widgets.labels import words
from kit.library.catalogue import campaigns
from kit.library.layers import find_layers
from kit.model.pack import PackCampaign


def campaigns_work() -> Work:
    """Return the work of finding the campaigns that a kit can be for."""

    def work(stale: Stale, tell: Tell) -> tuple[PackCampaign, ...]:
        return tuple(PackCampaign.of(campaign) for campaign in campaigns(find_layers())[0])

    return work


class CampaignDialog(Dialog):
    """Offers the campaigns with their dates; the latest one is chosen at first."""

    chosen = Signal(str)
    """The id of the campaign that the kit is for."""

    def __init__(self, offered: Sequence[PackCampaign], parent: QWidget | None = None) -> None:
        about = self.tr("A kit has the name, dates and designs of one campaign.")
        super().__init__(self.tr("Which campaign is this kit for?"), about, parent)
        self.choices = QButtonGroup(self)
        self._ids = [campaign.id for campaign in offered]
        latest = max(range(len(offered)), key=lambda number: str(offered[number].starts))
        for number, campaign in enumerate(offered):
            button = QRadioButton(campaign.name)
            dates = days_words(campaign)
            button.setAccessibleName(campaign.name)
            button.setAccessibleDescription(dates)
            button.setChecked(number == latest)
            self.choices.addButton(button, number)
            self.body.addWidget(button)
            self.body.addWidget(words(dates, "quiet"))
        self.body.addStretch(1)
        self.new_button = self.add_button(self.tr("Start the kit"), Role.AcceptRole, primary=True)
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.new_button.clicked.connect(self._take)
        self.choices.button(latest).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self.chosen.emit(self._ids[self.choices.checkedId()])
        self.accept()
