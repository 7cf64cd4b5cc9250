"""The menu Designs as staff use it: a new design, its proof, what is wrong with it, the folder, the guide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QToolButton

from gui.dialogs.check import CheckDialog
from gui.dialogs.guide import GuideWindow, guide_file, slug
from gui.dialogs.new_design import NewDesignDialog
from gui.dialogs.proof import ProofDialog
from gui.kits.settings import Settings
from kit.excerpt import Excerpt
from kit.kit_file import save_kit
from kit.library.layers import own_folder, write_chosen_folders
from kit.model.kit import GroupDetails, Kit, PieceChoice
from kit.raster import rasterise
from tests.gui.dialogs.designs import BROKEN, make_folder, open_dialog, read_again
from tests.gui.driving import Hand


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Files that were handed to an editor."""
    files: list[Path] = []

    def open_file(path: Path, command: Sequence[str] | None) -> bool:
        files.append(path)
        return True

    monkeypatch.setattr("gui.designs.designing.open_file", open_file)
    return files


def said(dialog: ProofDialog | CheckDialog | NewDesignDialog) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in dialog.findChildren(QLabel) if label.isVisible())


def test_all_of_it_stands_in_one_menu_that_staff_ask_for(hand: Hand, settings: Settings) -> None:
    menus = {menu.title().replace("&", ""): menu for menu in hand.window.menuBar().findChildren(QMenu)}
    assert not menus["Designs"].menuAction().isVisible()
    hand.window.actions_["staff"].trigger()
    assert menus["Designs"].menuAction().isVisible() and settings.text("for staff")
    assert [action.text().replace("&", "") for action in menus["Designs"].actions() if action.text()] == [
        "New design…",
        "Proof of a design…",
        "Check my designs…",
        "Open my folder of designs",
        "Folders and packs…",
        "Install a pack…",
        "Pack…",
        "The guide for staff",
    ]
    assert hand.window.actions_["staff"] in menus["View"].actions()


# ---- a new design


def new_design(hand: Hand) -> NewDesignDialog:
    dialog = open_dialog(hand, "new_design")
    assert isinstance(dialog, NewDesignDialog)
    return dialog


def test_a_new_design_is_seen_in_the_example_and_can_be_opened(hand: Hand, opened: list[Path]) -> None:
    dialog = new_design(hand)
    dialog.source.setCurrentIndex(dialog.source.findData("poster-holding"))
    hand.until(lambda: not dialog.picture.pixmap().isNull())
    hand.type(dialog.name, "Our summer fair")
    assert "Its file: our-summer-fair.yaml" in said(dialog)
    hand.click(dialog.make_button)
    hand.until(dialog.open_button.isVisible)
    file = own_folder() / "templates" / "our-summer-fair.yaml"
    assert "name: {en: Our summer fair}" in file.read_text(encoding="utf-8") and str(file) in said(dialog)
    hand.until(hand.window.workspace.isVisible)
    hand.settle()
    hand.until(lambda: hand.window.workspace.shown_template() == "our-summer-fair")
    gallery = hand.panels.pieces.gallery
    assert gallery.cards.cards[gallery.currentIndex().row()].name == "Our summer fair"
    assert hand.session.kit.group.name == "Little Acorns Nursery" and not hand.session.unsaved
    hand.click(dialog.open_button)
    hand.until(lambda: opened == [file])
    dialog.reject()


def test_a_new_design_leaves_the_open_kit_as_it_is(hand: Hand) -> None:
    hand.window.new()
    kit = hand.session.kit
    dialog = new_design(hand)
    dialog.source.setCurrentIndex(0)
    hand.type(dialog.name, "Small steps")
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: hand.window.workspace.shown_template() == "small-steps")
    assert hand.session.kit == kit
    assert not hand.session.studio.problems
    dialog.reject()
    hand.settle()


@pytest.mark.parametrize("name", ["", "   ", "!!!"])
def test_a_design_without_a_name_is_not_made(name: str, hand: Hand) -> None:
    dialog = new_design(hand)
    dialog.name.setText(name)
    assert not dialog.make_button.isEnabled()
    dialog.reject()


def test_a_name_that_is_taken_is_told_beside_the_fields(hand: Hand) -> None:
    dialog = new_design(hand)
    hand.type(dialog.name, "Poster event")
    hand.click(dialog.make_button)
    hand.until(lambda: "Choose another name." in said(dialog))
    assert "--force" not in said(dialog) and dialog.make_button.isEnabled() and dialog.name.hasFocus()
    assert not own_folder().exists()
    dialog.reject()


def test_a_new_design_goes_into_a_folder_that_was_chosen(hand: Hand, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "ours")
    write_chosen_folders([tmp_path / "gone", folder])
    dialog = new_design(hand)
    folders = [dialog.folder.itemText(number) for number in range(dialog.folder.count())]
    assert folders == ["Your own folder", str(folder)]
    dialog.folder.setCurrentIndex(1)
    hand.type(dialog.name, "Ducks")
    hand.click(dialog.make_button)
    hand.until((folder / "templates" / "ducks.yaml").is_file)
    hand.until(lambda: "ducks" in hand.session.library.templates)
    dialog.reject()
    hand.until(hand.window.workspace.isVisible)
    hand.settle()


# ---- its proof


@pytest.fixture
def ducks(hand: Hand, tmp_path: Path) -> Path:
    """A folder of one small design that counts."""
    folder = make_folder(tmp_path / "ours", ducks="mint")
    write_chosen_folders([folder])
    hand.window.watching.reload()
    hand.until(lambda: "ducks" in hand.session.library.templates)
    return folder


def proof(hand: Hand, template: str) -> ProofDialog:
    dialog = open_dialog(hand, "proof")
    assert isinstance(dialog, ProofDialog)
    dialog.design.setCurrentIndex(dialog.design.findData(template))
    return dialog


def test_a_proof_is_made_where_the_person_says_and_opened(
    hand: Hand, ducks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "gui.problems.opening.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile()) or True
    )
    suggested: list[str] = []

    def ask(parent: object, title: str, path: str, kinds: str) -> tuple[str, str]:
        suggested.append(Path(path).name)
        return str(tmp_path / "seen"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = proof(hand, "ducks")
    dialog.boxes.setChecked(True)
    hand.click(dialog.make_button)
    assert dialog.cancel_button.isVisible() and QApplication.focusWidget() is dialog.cancel_button
    hand.until(dialog.open_button.isVisible)
    assert suggested == ["proof-ducks.pdf"]
    assert str(tmp_path / "seen.pdf") in said(dialog)
    assert len(rasterise((tmp_path / "seen.pdf").read_bytes(), 20)) > 1
    hand.click(dialog.open_button)
    assert shown == [str(tmp_path / "seen.pdf")]
    dialog.reject()
    again = proof(hand, "ducks")
    assert again.boxes.isChecked()
    again.reject()


def test_a_proof_that_is_stopped_writes_nothing(hand: Hand, ducks: Path, tmp_path: Path) -> None:
    dialog = proof(hand, "poster-event")
    dialog.make(tmp_path / "seen.pdf")
    hand.until(lambda: dialog.bar.maximum() > 0)
    hand.click(dialog.cancel_button)
    assert "Stopped. No file was written." in said(dialog) and dialog.make_button.isVisible()
    hand.qtbot.wait(300)
    assert not (tmp_path / "seen.pdf").exists()
    dialog.reject()


def test_a_proof_tells_what_is_wrong_with_the_design(hand: Hand, ducks: Path, tmp_path: Path) -> None:
    file = ducks / "templates" / "ducks.yaml"
    file.write_text(
        file.read_text().replace("style: title", "style: small\n            colour: mint"), encoding="utf-8"
    )
    hand.window.watching.reload()
    read_again(hand)
    dialog = proof(hand, "ducks")
    dialog.make(tmp_path / "seen.pdf")
    hand.until(dialog.open_button.isVisible)
    assert "It shows these problems:" in said(dialog)
    assert any("ducks.yaml, line" in label.text() for row in dialog.problems.rows for label in row.findChildren(QLabel))
    dialog.reject()


def test_a_proof_that_cannot_be_written_is_told(hand: Hand, ducks: Path, tmp_path: Path) -> None:
    dialog = proof(hand, "ducks")
    dialog.make(tmp_path / "no" / "such" / "folder" / "seen.pdf")
    hand.until(lambda: "could not be written" in said(dialog))
    assert dialog.make_button.isVisible() and not dialog.open_button.isVisible()
    dialog.reject()


def test_the_button_for_a_proof_is_there_for_designs_that_the_person_can_change(
    hand: Hand, ducks: Path, tmp_path: Path
) -> None:
    kit = Kit(GroupDetails("Acorns"), (PieceChoice("ducks"), PieceChoice("poster-holding")))
    save_kit(kit, tmp_path / "acorns.kit")
    hand.window.open_path(tmp_path / "acorns.kit")
    hand.until(hand.window.workspace.isVisible)
    hand.settle()
    (button,) = hand.window.workspace.findChildren(QToolButton, "proof")
    assert button.isVisible()
    hand.window.workspace.show_piece(PieceChoice("poster-holding"))
    assert not button.isVisible()
    hand.window.workspace.show_piece(PieceChoice("ducks"))
    hand.click(button)
    dialog = hand.window.designing.dialogs["proof"]
    assert isinstance(dialog, ProofDialog) and dialog.design.currentData() == "ducks"
    dialog.reject()
    hand.settle()


# ---- what is wrong


def checked(hand: Hand) -> CheckDialog:
    dialog = open_dialog(hand, "check_designs")
    assert isinstance(dialog, CheckDialog)
    hand.until(dialog.work_button.isEnabled)
    return dialog


def test_who_has_no_designs_yet_is_told_how_to_begin(hand: Hand) -> None:
    dialog = open_dialog(hand, "check_designs")
    assert isinstance(dialog, CheckDialog)
    assert "Start with “New design…”" in said(dialog)
    assert not dialog.work_button.isVisible() and not dialog.bar.isVisible()
    dialog.reject()


def test_every_problem_is_told_with_its_line_and_opened_there(hand: Hand, ducks: Path, opened: list[Path]) -> None:
    slip = ducks / "templates" / "slip.yaml"
    slip.write_text(BROKEN.format(name="Slip", ground="sun"), encoding="utf-8")
    dialog = checked(hand)
    hand.until(lambda: any("titel" in row.problem.message for row in dialog.findings.rows))
    words = said(dialog)
    assert "1 thing to fix" in words
    assert "   12 |             style: titel\n      |                    ^" in words
    row = next(row for row in dialog.findings.rows if "titel" in row.problem.message)
    hand.click(row.open_button)
    hand.until(lambda: opened == [slip])
    slip.unlink()
    hand.click(dialog.work_button)
    hand.until(lambda: not any("titel" in row.problem.message for row in dialog.findings.rows))
    dialog.reject()


def test_a_check_that_nobody_waits_for_ends(hand: Hand, ducks: Path) -> None:
    hand.window.actions_["check_designs"].trigger()
    hand.until(lambda: "check" in hand.window.designing.dialogs)
    hand.window.designing.dialogs["check"].reject()
    assert "check" not in hand.window.designing.dialogs
    assert not hand.window.designing.errands.busy("check")


def test_a_long_line_is_shown_round_its_place() -> None:
    from gui.dialogs.findings import round_the_place

    line = Excerpt(7, "a" * 50 + "X" + "b" * 50, 50, 50)
    shown = round_the_place(line, 30)
    assert len(shown.text) == 30 and shown.text[shown.letters] == "X" and shown.caret == shown.letters
    assert shown.text.startswith("…") and shown.text.endswith("…")
    assert round_the_place(line, 200) is line


# ---- the guide


def test_the_guide_opens_with_its_pictures_and_its_links_lead_somewhere(hand: Hand) -> None:
    dialog = open_dialog(hand, "guide")
    assert isinstance(dialog, GuideWindow)
    hand.until(lambda: bool(dialog.page.toPlainText()))
    assert dialog.page.pictures and not any(picture.isNull() for picture in dialog.page.pictures.values())
    assert "<!--" not in dialog.page.toPlainText()
    links = [word.split(")")[0] for word in guide_file().read_text(encoding="utf-8").split("](#")[1:]]
    assert links and [link for link in links if not dialog.go_to(link)] == []
    dialog.page.verticalScrollBar().setValue(0)
    dialog.page.anchorClicked.emit(QUrl(f"#{links[-1]}"))
    assert dialog.page.verticalScrollBar().value() > 0
    hand.window.actions_["guide"].trigger()
    assert hand.window.designing.dialogs["guide"] is dialog
    dialog.reject()


def test_words_are_found_in_the_guide(hand: Hand) -> None:
    dialog = open_dialog(hand, "guide")
    assert isinstance(dialog, GuideWindow)
    hand.until(lambda: bool(dialog.page.toPlainText()))
    hand.type(dialog.wanted, "padding")
    hand.press(Qt.Key.Key_Return)
    assert dialog.page.textCursor().selectedText().lower() == "padding"
    first = dialog.page.textCursor().position()
    hand.press(Qt.Key.Key_Return)
    assert dialog.page.textCursor().position() > first
    dialog.wanted.setText("no such word in it")
    hand.press(Qt.Key.Key_Return)
    assert dialog.said.text() == "Nothing found"
    dialog.reject()


def test_headings_have_the_names_that_links_use() -> None:
    assert slug("From a copy to a pack in ten steps") == "from-a-copy-to-a-pack-in-ten-steps"
    assert slug("Colours, and “styles”") == "colours-and-styles"
