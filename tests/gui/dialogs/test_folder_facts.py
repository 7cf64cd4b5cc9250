"""What each folder adds and hides is told of the campaign that it belongs to."""

from __future__ import annotations

from pathlib import Path

from gui.dialogs.folder_facts import folder_facts
from kit.library.layers import write_chosen_folders
from tests.kindness import CAMPAIGN
from tests.packing.conftest import message


def test_a_folder_of_another_campaign_hides_nothing_of_the_first(tmp_path: Path) -> None:
    files = {"campaign.yaml": CAMPAIGN, "messages/relationships.yaml": message("R"), "messages/kind.yaml": message("K")}
    for name, text in files.items():
        (tmp_path / "kindness" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kindness" / name).write_text(text)
    write_chosen_folders([tmp_path / "kindness"])
    kindness, _, shipped = folder_facts()
    assert kindness.files == 3
    assert (kindness.adds, kindness.replaces) == ({"message": ["K"]}, {"message": ["R"]})
    assert shipped.hidden == {}
    assert "message" in shipped.adds and "campaign" not in shipped.adds
