"""Packs opened and dropped: told before they are installed, refused in plain words, named by kits made with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from gui.dialogs.pack import PackDialog
from gui.kits.session import State
from gui.shell.app import _Opener
from gui.workspace.panels import Panels
from kit.kit_file import open_kit, save_kit
from kit.model.kit import GroupDetails, Kit, PackName, PieceChoice
from kit.packing import install, open_pack
from kit.packs.installed import installed_packs
from tests.gui.dialogs.designs import make_pack_file, read_again, replacing_pack
from tests.gui.driving import Hand


def shown(hand: Hand) -> PackDialog:
    """Wait for the summary of a pack and return it."""
    hand.until(lambda: hand.window.designing.packing.dialog is not None)
    dialog = hand.window.designing.packing.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def said(dialog: PackDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def refusal(hand: Hand) -> QMessageBox:
    hand.until(lambda: bool(hand.window.findChildren(QMessageBox)))
    return hand.window.findChildren(QMessageBox)[-1]


def test_a_dropped_pack_is_told_and_installed_only_when_the_person_says_so(hand: Hand, tmp_path: Path) -> None:
    hand.drop(hand.window, make_pack_file(tmp_path))
    dialog = shown(hand)
    assert "Spring 2017, version 1" in said(dialog)
    assert "New posters for the spring." in said(dialog)
    assert "It adds one design: Lambs." in said(dialog)
    assert installed_packs() == ()
    hand.click(dialog.install_button)
    hand.until(lambda: bool(installed_packs()))
    read_again(hand)
    assert "lambs" in hand.session.library.templates
    assert hand.window.statusBar().currentMessage() == "Installed: Spring 2017, version 1"


@pytest.mark.parametrize("step", Panels._fields)
def test_a_pack_may_be_dropped_on_any_part_of_the_window(step: str, hand: Hand, tmp_path: Path) -> None:
    hand.window.new()
    hand.drop(hand.step(hand.panels._asdict()[step]), make_pack_file(tmp_path))
    shown(hand).reject()
    hand.settle()


def test_cancel_installs_nothing(hand: Hand, tmp_path: Path) -> None:
    hand.drop(hand.window, make_pack_file(tmp_path))
    hand.click(shown(hand).close_button)
    hand.until(lambda: hand.window.designing.packing.dialog is None)
    hand.qtbot.wait(50)
    assert installed_packs() == () and "lambs" not in hand.session.library.templates


def test_a_pack_with_a_broken_design_is_refused_and_says_why(hand: Hand, tmp_path: Path) -> None:
    hand.window.open_path(replacing_pack(tmp_path, broken=True))
    dialog = shown(hand)
    words = said(dialog)
    assert dialog.install_button is None and "This pack cannot be installed" in words
    assert "What is wrong with its files" in words and "titel" in words and "slip.yaml, line 12" in words
    dialog.reject()


def test_what_a_pack_replaces_is_told_before(hand: Hand, tmp_path: Path) -> None:
    install(open_pack(make_pack_file(tmp_path)))
    hand.window.watching.reload()
    read_again(hand)
    hand.window.open_path(replacing_pack(tmp_path))
    words = said(shown(hand))
    assert "It replaces version 1; you can go back to that one." in words
    assert "It replaces what the program has: one design: Poster event." in words
    assert "It removes one design: Lambs." in words
    hand.window.designing.packing.dialog.reject()  # type: ignore[union-attr]


def test_packs_that_come_together_are_asked_about_one_after_the_other(hand: Hand, tmp_path: Path) -> None:
    first, second = make_pack_file(tmp_path, "1"), make_pack_file(tmp_path, "2", lambs="coral")
    hand.drop(hand.window, first, second)
    one = shown(hand)
    assert "version 1" in said(one)
    hand.click(one.install_button)
    hand.until(lambda: hand.window.designing.packing.dialog not in (one, None))
    other = shown(hand)
    assert "It replaces version 1" in said(other)
    hand.click(other.install_button)
    hand.until(lambda: [pack.version for pack in installed_packs()] == ["2"])
    read_again(hand)


def test_a_pack_that_is_here_already_says_so(hand: Hand, tmp_path: Path) -> None:
    file = make_pack_file(tmp_path)
    install(open_pack(file))
    hand.window.open_path(file)
    dialog = shown(hand)
    assert dialog.windowTitle() == "This pack is installed" and "It is installed already." in said(dialog)
    assert dialog.install_button is None
    dialog.reject()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"no pack at all", "is not a pack"),
        (None, "is not a pack"),
        (b"PK\x03\x04 and then nothing of the kind", "spring.kitpack"),
    ],
)
def test_what_is_no_pack_is_refused_in_plain_words(
    content: bytes | None, words: str, hand: Hand, tmp_path: Path
) -> None:
    file = tmp_path / "spring.kitpack"
    if content is None:
        save_kit(Kit(GroupDetails("Acorns"), ()), tmp_path / "a.kit")
        content = (tmp_path / "a.kit").read_bytes()
    file.write_bytes(content)
    hand.drop(hand.window, file)
    box = refusal(hand)
    assert words in box.text() and "Traceback" not in box.text() + box.informativeText()
    assert "awareness-kit" not in box.informativeText()
    box.accept()
    assert installed_packs() == ()


def test_after_a_refused_pack_the_next_one_is_shown(hand: Hand, tmp_path: Path) -> None:
    bad = tmp_path / "bad.kitpack"
    bad.write_bytes(b"no pack")
    hand.drop(hand.window, bad, make_pack_file(tmp_path))
    refusal(hand).accept()
    assert "Spring 2017" in said(shown(hand))
    hand.window.designing.packing.dialog.reject()  # type: ignore[union-attr]


def test_a_pack_that_was_double_clicked_and_one_that_is_chosen_are_shown(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = make_pack_file(tmp_path)
    opener = _Opener(hand.window.open_path, hand.window)
    opener.eventFilter(hand.window, QFileOpenEvent(str(file)))
    shown(hand).reject()
    hand.until(lambda: hand.window.designing.packing.dialog is None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(file), ""))
    for action in ("open", "install_pack"):
        hand.window.actions_[action].trigger()
        shown(hand).reject()
        hand.until(lambda: hand.window.designing.packing.dialog is None)


def test_a_kit_names_the_pack_that_it_was_made_with_and_that_is_no_step_to_undo(hand: Hand, tmp_path: Path) -> None:
    install(open_pack(make_pack_file(tmp_path)))
    hand.window.watching.reload()
    read_again(hand)
    hand.window.new()
    hand.session.start(State(Kit(GroupDetails("Acorns"), ())), None)
    hand.session.edit("choose piece", replace(hand.session.kit, pieces=(PieceChoice("lambs"),)))
    file = tmp_path / "acorns.kit"
    hand.session.saved_as(file, hand.session.state)
    hand.window.saving.save()
    hand.until(file.is_file)
    hand.until(lambda: not hand.window.saving.work.busy)
    assert open_kit(file).kit.packs == (PackName("Spring 2017", "1"),)
    assert hand.session.undo_name == "choose piece" and not hand.session.unsaved


def test_a_kit_whose_pack_is_missing_says_so_when_it_is_opened_until_it_is_installed(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, file = make_pack_file(tmp_path), tmp_path / "acorns.kit"
    save_kit(Kit(GroupDetails("Acorns"), (PieceChoice("lambs"),), packs=(PackName("Spring 2017", "1"),)), file)
    hand.window.open_path(file)
    bar = hand.window.missing_packs
    hand.until(bar.isVisible)
    assert "made with the pack “Spring 2017, version 1”, which is not on this computer" in bar.said.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(pack), ""))
    hand.click(bar.install_button)
    hand.click(shown(hand).install_button)
    hand.until(lambda: not bar.isVisible())
    assert "lambs" in hand.session.library.templates
    hand.settle()


def test_the_bar_goes_when_it_was_read_and_comes_again_with_the_next_kit(hand: Hand, tmp_path: Path) -> None:
    kits = []
    for number in range(2):
        kits.append(tmp_path / f"{number}.kit")
        packs = (PackName("Winter"), PackName("Spring 2017", "1"))
        save_kit(Kit(GroupDetails(f"Acorns {number}"), (PieceChoice("lambs"),), packs=packs), kits[-1])
    bar = hand.window.missing_packs
    hand.window.open_path(kits[0])
    hand.until(bar.isVisible)
    assert "“Winter”, “Spring 2017, version 1”" in bar.said.text()
    hand.click(bar.close_button)
    assert not bar.isVisible()
    hand.session.edit("typing in name", replace(hand.session.kit, group=GroupDetails("Other")))
    assert not bar.isVisible()
    hand.session.saved_as(kits[0], hand.session.state)
    hand.window.open_path(kits[1])
    hand.until(bar.isVisible)
    hand.window.close_kit()
    QApplication.processEvents()
    assert not bar.isVisible()
