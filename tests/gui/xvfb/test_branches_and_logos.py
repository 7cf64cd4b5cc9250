"""With a real mouse and a real keyboard: one leaflet for three branches, and eight logos that come at once."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from tests.gui.xvfb.screen import Screen, text_of, value

BRANCHES = (
    ("Puddle Ducks Halifax", "01422 960111", "St Mary Hall"),
    ("Puddle Ducks Leeds", "0113 496 0222", "Brodrick House"),
    ("Puddle Ducks York", "01904 960333", "The Guildhall"),
)
"""Of each branch its name, phone number, and where its event is."""

LEAFLET = (BRANCHES[0][1], "Stay and play", "8 June 2016", "10am", BRANCHES[0][2])
"""What is typed for the first of them after its name."""


@pytest.mark.needs("Xvfb", "xdotool")
def test_a_nursery_makes_one_leaflet_for_three_branches(screen: Screen, tmp_path: Path) -> None:
    screen.click("Three-fold leaflet", "ListItem")
    screen.until(lambda: bool(screen.wait_for("Name of your group", "EditableText")["focused"]), "the name's field")
    screen.type(BRANCHES[0][0])
    for field, text in zip(("Phone", "What it is called", "Date", "Starts", "Where it is"), LEAFLET, strict=True):
        screen.fill(field, text)
    screen.save_as(tmp_path / "branch-0.kit")
    export_leaflet(screen)
    for number, branch in enumerate(BRANCHES[1:], 1):
        duplicate(screen, *branch)
        screen.save_as(tmp_path / f"branch-{number}.kit")
        export_leaflet(screen)
    files = sorted((tmp_path / "exported").glob("* - Three-fold leaflet - *.pdf"))
    assert len(files) == len(BRANCHES)
    for name, phone, venue in BRANCHES:
        (file,) = (each for each in files if each.name.startswith(name))
        said = text_of(file)
        assert all(part in said for part in (name, phone, venue)), said
        assert not any(part in said for other in BRANCHES if other[0] != name for part in other), said


def duplicate(screen: Screen, name: str, phone: str, venue: str) -> None:
    """Make the copy for another branch, telling what is different there."""
    screen.click("File", "MenuItem")
    screen.click("Duplicate for another branch", "MenuItem")
    screen.until(lambda: bool(screen.wait_for("Name of the other branch", "EditableText")["focused"]), "the dialog")
    screen.type(name)
    screen.press("Tab", "Tab")
    screen.type(phone)
    screen.fill("Where the event is", venue)
    screen.picture("branch")
    screen.press("Return")
    screen.until(lambda: value(screen, "Name of your group") == name, "the copy")


def export_leaflet(screen: Screen) -> None:
    screen.click("Check and export", "ListItem")
    screen.click("Export", "Button")
    screen.wait_for("Open the folder", "Button")
    screen.picture("exported")


@pytest.mark.needs("Xvfb", "xdotool")
def test_eight_logos_that_are_chosen_at_once_are_one_step_back(screen: Screen, logo: Path) -> None:
    names = [f"logo-{number}.png" for number in range(8)]
    for name in names:
        shutil.copyfile(logo, logo.with_name(name))
    screen.click("Start here", "Button")
    screen.click("Logos and photo", "ListItem")
    screen.click("Choose files", "Button")
    screen.wait_for("Choose logos")
    time.sleep(0.5)
    screen.type(f"{logo.parent}/")
    screen.press("Return")
    time.sleep(0.5)
    screen.press("ctrl+a")
    screen.type(" ".join(f'"{name}"' for name in names))
    screen.press("Return")
    screen.until(lambda: len(logos_of(screen)) == 8, "eight logos")
    screen.until(lambda: screen.find("Close logo-0.png", "Button") is not None, "the first to be asked about")
    screen.picture("eight")
    screen.press("ctrl+z")
    screen.until(lambda: not logos_of(screen), "one undo")
    screen.press("ctrl+shift+z")
    screen.until(lambda: len(logos_of(screen)) == 8, "one redo")


def logos_of(screen: Screen) -> list[str]:
    return [thing["name"] for thing in screen.things() if thing["name"].startswith("Remove logo-") and thing["usable"]]
