"""How many clicks there are between the start page and a poster with a group's own event and logo."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.gui.driving import Hand

MOST = 11
IN_A_DIALOG = 2  # a file is chosen by a click on it and one on Open, or by a double click


class Counting:
    """A hand that counts its clicks, those in the system's own dialogs with them."""

    def __init__(self, hand: Hand) -> None:
        self.hand, self.clicks = hand, 0

    def click(self, widget: QWidget, at: QPointF | None = None) -> None:
        self.clicks += 1
        self.hand.click(widget, at)

    def fill(self, name: str, text: str) -> None:
        """Click on a field of the group or its event, and type."""
        panel = self.hand.panels.group
        field = panel.widgets()[name]
        panel.ensureWidgetVisible(field)  # by the wheel
        self.click(field)
        self.hand.qtbot.keyClicks(QApplication.focusWidget() or field, text)

    def choose(self, file: Path) -> None:
        """Choose a file in the dialog that is open."""
        self.clicks += IN_A_DIALOG
        dialog = self.hand.window.findChildren(QFileDialog)[-1]
        dialog.selectFile(str(file))
        dialog.accept()


def test_a_poster_with_event_and_logo_is_made_with_few_clicks(hand: Hand, tmp_path: Path) -> None:
    logo = tmp_path / "ducks.png"
    Image.new("RGB", (400, 300), (20, 90, 140)).save(logo)
    (tmp_path / "out").mkdir()
    hand.panels.export.use_folder(tmp_path / "out")
    counting, gallery = Counting(hand), hand.window.start.shop.gallery
    place = gallery.visualRect(gallery.cards.index(gallery.cards.number("poster-event")))
    counting.click(gallery.viewport(), QPointF(place.center()))
    hand.qtbot.keyClicks(QApplication.focusWidget(), "Puddle Ducks")  # the name has the focus
    counting.fill("events[0].title", "Splash and sing")
    counting.fill("events[0].date", "Monday 6th June 2016")
    counting.fill("events[0].starts", "10.30")
    counting.fill("events[0].venue", "The Old Pump House")
    counting.click(hand.panels.group.foot.next_button)
    counting.click(hand.panels.logos.choose)
    counting.choose(logo)
    hand.until(lambda: len(hand.session.kit.logos) == 1)
    counting.click(hand.panels.logos.foot.export_button)
    hand.settle()
    with hand.qtbot.waitSignal(hand.panels.export.exported):
        counting.click(hand.panels.export.export_button)
    (made,) = (tmp_path / "out").glob("*Our own event*.pdf")
    with pikepdf.open(made) as poster:
        figures = [
            str(each["/Alt"]) for each in poster.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        ]
    assert "ducks" in " ".join(figures).lower()
    assert counting.clicks <= MOST
    print(f"\n    a poster with event and logo: {counting.clicks} clicks")
