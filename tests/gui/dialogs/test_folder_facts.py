"""What each folder adds and hides is told of the campaign that it belongs to."""

from __future__ import annotations

from pathlib import Path

from gui.dialogs.folder_facts import folder_facts
from kit.library.layers import write_chosen_folders
from tests.packing.conftest import message

CAMPAIGN = """
id: kindness-2017
extends: imhaw-2016
name: Kindness Week
starts: 2017-06-12
ends: 2017-06-16
organiser: Us
website: example.org
hashtag: "#KIND"
line: Be kind
"""


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
