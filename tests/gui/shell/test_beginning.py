"""A kit is worked on with the library of its campaign, which is asked for where there are several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.campaign import CampaignDialog
from kit.library.layers import own_folder, write_chosen_folders
from kit.model.language import in_language
from tests.gui.driving import Hand
from tests.kindness import CAMPAIGN
from tests.small_kit import kit_file


@pytest.fixture
def two(tmp_path: Path, own_places: None) -> Path:
    folder = tmp_path / "kindness"
    folder.mkdir()
    (folder / "campaign.yaml").write_text(CAMPAIGN)
    write_chosen_folders([folder])
    return folder


def named(hand: Hand) -> str:
    return in_language(hand.session.library.campaign.name, "en")


def until(qtbot: QtBot, what: Callable[[], bool]) -> None:
    qtbot.waitUntil(what, timeout=60_000)


def test_where_there_is_one_campaign_nobody_is_asked(hand: Hand) -> None:
    hand.window.new()
    assert hand.window.beginning.dialog is None
    assert hand.session.kit.campaign == ""
    assert not own_folder().exists()


def test_a_new_kit_is_for_the_campaign_that_was_chosen(two: Path, hand: Hand, qtbot: QtBot) -> None:
    hand.window.watching.reload()
    until(qtbot, lambda: len(hand.session.library.campaigns) == 2)
    assert named(hand).startswith("Infant")
    hand.window.new()
    until(qtbot, lambda: hand.window.beginning.dialog is not None)
    dialog = hand.window.beginning.dialog
    assert isinstance(dialog, CampaignDialog)
    assert [button.text() for button in dialog.choices.buttons()] == [
        "Infant Mental Health Awareness Week",
        "Kindness Week",
    ]
    assert dialog.choices.checkedId() == 1
    dialog.new_button.click()
    until(qtbot, lambda: hand.session.kit.campaign == "kindness-2017")
    assert named(hand) == "Kindness Week"
    until(qtbot, lambda: not hand.window.watching.busy)
    assert named(hand) == "Kindness Week"


def test_a_kit_is_opened_with_the_library_of_its_campaign(two: Path, hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    hand.window.watching.reload()
    until(qtbot, lambda: len(hand.session.library.campaigns) == 2)
    path = kit_file(tmp_path, campaign="kindness-2017")
    hand.window.open_path(path)
    until(qtbot, lambda: hand.session.path == path)
    assert named(hand) == "Kindness Week"
    hand.window.open_example()
    until(qtbot, lambda: hand.session.path is None and bool(hand.session.kit.pieces))
    assert named(hand).startswith("Infant")


def test_a_kit_of_a_campaign_that_is_not_here_says_so(hand: Hand, qtbot: QtBot, tmp_path: Path) -> None:
    path = kit_file(tmp_path, campaign="kindness-2017")
    hand.window.open_path(path)
    until(qtbot, lambda: hand.session.path == path)
    assert named(hand).startswith("Infant")
    until(
        qtbot,
        lambda: any(problem.name == "unknown-campaign.kit" for problem in hand.window.workspace.problems),
    )
