"""A folder is checked with the other folders of its campaign, if that is not the program's own."""

from __future__ import annotations

from pathlib import Path

from gui.dialogs.check import check_work
from kit.library.layers import of_same_campaign, write_chosen_folders
from kit.problems import Severity
from tests.kindness import CAMPAIGN
from tests.packing.conftest import message


def test_more_messages_for_a_campaign_are_checked_with_the_folder_that_says_what_it_is(tmp_path: Path) -> None:
    first, more, own = (tmp_path / name for name in ("first", "more", "own"))
    for folder, text in ((first, CAMPAIGN), (more, "id: kindness-2017\n"), (own, "line: Ours\n")):
        (folder / "messages").mkdir(parents=True)
        (folder / "messages" / f"{folder.name}.yaml").write_text(message(folder.name))
        (folder / "campaign.yaml").write_text(text)
    write_chosen_folders([first, more, own])
    assert [layer.folder for layer in of_same_campaign(more)] == [first]
    assert of_same_campaign(own) == ()
    checked = check_work(more)(lambda: False, lambda part: None)
    assert checked.folder == more
    assert not [each for each in checked.findings if each.problem.severity is Severity.ERROR]
