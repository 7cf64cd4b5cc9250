"""My printer: a test page that opens, and what is read off it kept, chosen and forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from gui.background.jobs import Latest
from gui.dialogs.my_printer import MyPrinterDialog
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.export import ExportPanel
from gui.workspace.own_printer import OwnPrinterAsking
from kit.printers import Printer, note_printer, printers
from kit.raster import rasterise
from kit.studio import Studio


@pytest.fixture
def work(qapp: object) -> Iterator[Latest]:
    made = Latest("test page")
    yield made
    made.close()


@pytest.fixture
def panel(session: Session, settings: Settings, qtbot: QtBot) -> Iterator[ExportPanel]:
    made = ExportPanel(session, settings)
    qtbot.addWidget(made)
    made.show()
    asking = OwnPrinterAsking(made.presets.printer, session, made)
    yield made
    asking.shut()
    made.shut()


def dialog_of(panel: ExportPanel) -> MyPrinterDialog:
    panel.presets.printer.button.click()
    return next(each for each in reversed(panel.findChildren(MyPrinterDialog)) if each.isVisible())


def test_what_was_read_off_is_kept_and_used_at_once(panel: ExportPanel, settings: Settings, qtbot: QtBot) -> None:
    dialog = dialog_of(panel)
    qtbot.keyClicks(dialog.name, "  Office  upstairs ")
    dialog.paper.setCurrentIndex(dialog.paper.findData("A3"))
    dialog.edge.setValue(0)
    dialog.right._length.setValue(1.5)
    dialog.down._length.setValue(2)
    dialog.down._way.setCurrentIndex(1)
    dialog.turned.setChecked(True)
    dialog.turned_right.setChecked(True)
    dialog.across.setValue(147)
    dialog.downwards.setValue(151.5)
    dialog.keep_button.click()
    office = Printer("A3", 0.0, 1.5, -2.0, other_edge=True, across=0.98, down=1.01, turned_right=True)
    assert printers() == {"Office upstairs": office}
    assert panel.presets.preset.imposition == printers()["Office upstairs"].imposition
    assert panel.presets.at_home == panel.presets.preset
    again = ExportPanel(panel.session, settings)
    qtbot.addWidget(again)
    assert again.presets.printer.printer_name == "Office upstairs", "it is chosen the next time, too"
    again.shut()


def test_a_printer_is_changed_renamed_and_forgotten(panel: ExportPanel, qtbot: QtBot) -> None:
    note_printer("Old", Printer(edge=3.0, back_right=-1.0, turned_right=True))
    panel.presets.printer.use_printer("Old")
    dialog = dialog_of(panel)
    assert dialog.printer == printers()["Old"] and dialog.name.text() == "Old"
    dialog.edge.setValue(4)
    dialog.name.setText("New")
    dialog.keep_button.click()
    assert printers() == {"New": Printer(edge=4.0, back_right=-1.0, turned_right=True)}
    dialog_of(panel).forget_button.click()
    assert printers() == {} and panel.presets.printer.chosen == "A4"


def test_no_line_is_taken_that_is_far_from_150_mm(panel: ExportPanel) -> None:
    dialog = dialog_of(panel)
    for typed, taken in ((10, 135), (1000, 165), (150, 150)):
        dialog.across.setValue(typed)
        assert dialog.across.value() == taken


def test_the_white_border_that_is_chosen_is_kept_and_remembered(
    panel: ExportPanel, settings: Settings, qtbot: QtBot
) -> None:
    choice = panel.presets.printer
    assert panel.presets.preset.imposition.border == 0
    choice._borders.setCurrentIndex(choice._borders.findData("12"))
    assert panel.presets.preset.imposition.border == 12
    again = ExportPanel(panel.session, settings)
    qtbot.addWidget(again)
    assert again.presets.at_home.imposition.border == 12
    again.shut()


def test_a_printer_without_a_name_is_not_kept(panel: ExportPanel) -> None:
    dialog = dialog_of(panel)
    dialog.keep_button.click()
    assert dialog.isVisible() and dialog.told.text() == "Give the printer a name." and printers() == {}


def test_the_test_page_is_made_for_the_paper_and_opened(
    studio: Studio, work: Latest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("gui.problems.opening.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    dialog = MyPrinterDialog(studio, "", "A3", work)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.page_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened))
    sides = rasterise(Path(opened[0].toLocalFile()).read_bytes(), 25.4)
    assert [side.size for side in sides] == [(297, 420), (297, 420)]
    assert dialog.page_button.isEnabled()
