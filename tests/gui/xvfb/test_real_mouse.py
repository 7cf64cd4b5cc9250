"""The journey with a real mouse and a real keyboard, on a screen that only this test sees; `make journey` shows it."""

from __future__ import annotations

import time
from pathlib import Path

import pikepdf
import pytest

from kit.kit_file import open_kit
from tests.gui.xvfb.screen import PATIENCE, Screen, text_of, value


@pytest.mark.needs("Xvfb", "xdotool")
def test_a_kit_is_made_with_a_real_mouse_and_keyboard(screen: Screen, logo: Path, tmp_path: Path) -> None:
    screen.wait_for("Open the example", "Button")
    screen.picture("start")
    screen.click("Start here", "Button")
    tell_of_the_group(screen)
    choose_a_message(screen)
    add_the_logo(screen, logo)
    screen.click("Thank-you", "ListItem")
    screen.click("Royal College of Midwives", "CheckBox")
    screen.picture("thank-you")
    export(screen, tmp_path / "exported")
    undo_and_redo(screen)
    save_and_leave(screen, tmp_path / "ducks.kit")


@pytest.mark.needs("Xvfb", "xdotool")
def test_a_design_far_down_the_start_page_is_scrolled_to_and_starts_a_kit(screen: Screen) -> None:
    screen.click("Wall chart", "ListItem")
    screen.until(lambda: bool(screen.wait_for("Name of your group", "EditableText")["focused"]), "the name's field")
    screen.type("Puddle Ducks")
    screen.until(lambda: value(screen, "Name of your group") == "Puddle Ducks", "the name")
    screen.click("Pieces", "ListItem")
    screen.wait_for("Search designs", "EditableText")
    screen.fill("Search designs", "three-fold")
    screen.click("Three-fold leaflet", "ListItem")
    screen.until(lambda: "Three-fold leaflet" in ticked(screen), "the leaflet to be ticked")
    screen.picture("ticked")
    time.sleep(0.6)  # so that it is no double click
    screen.hand("click", 1)
    screen.until(lambda: "Three-fold leaflet" not in ticked(screen), "it to be unticked")


def ticked(screen: Screen) -> list[str]:
    return [thing["name"] for thing in screen.things() if thing["ticked"]]


def tell_of_the_group(screen: Screen) -> None:
    screen.click("Your group and events", "ListItem")
    screen.fill("Name of your group", "Puddle Ducks Nursery")
    screen.press("Tab", "Tab")
    screen.type("01632 960111")
    screen.until(lambda: value(screen, "Phone") == "01632 960111", "the telephone number")
    screen.picture("group")


def choose_a_message(screen: Screen) -> None:
    screen.click("Messages", "ListItem")
    screen.fill("Search messages", "lap is all")
    screen.press("Tab", "Tab", "Tab", "space")
    screen.wait_for("A lap is all the kit you need., Leads")
    screen.picture("messages")


def add_the_logo(screen: Screen, logo: Path) -> None:
    screen.click("Logos and photo", "ListItem")
    screen.click("Choose files", "Button")
    screen.wait_for("Choose logos")
    time.sleep(0.5)
    screen.type(str(logo))
    screen.press("Return")
    screen.fill("What does it say", "Puddle Ducks")
    screen.picture("logos")


def export(screen: Screen, folder: Path) -> None:
    screen.click("Check and export", "ListItem")
    screen.click("Export", "Button")
    screen.wait_for("Open the folder", "Button")
    screen.picture("exported")
    (file,) = folder.glob("Puddle Ducks Nursery - *.pdf")
    with pikepdf.open(file) as document:
        assert "Puddle Ducks Nursery" in str(document.docinfo["/Title"])
    said = text_of(file)
    assert "Puddle Ducks Nursery" in said and "Royal College of Midwives" in said


def undo_and_redo(screen: Screen) -> None:
    screen.click("Your group and events", "ListItem")
    screen.press(*["ctrl+z"] * 8)
    screen.until(lambda: value(screen, "Name of your group") == "", "undo of everything")
    screen.picture("undone")
    screen.press(*["ctrl+shift+z"] * 8)
    screen.until(lambda: value(screen, "Name of your group") == "Puddle Ducks Nursery", "redo of everything")


def save_and_leave(screen: Screen, file: Path) -> None:
    screen.save_as(file)
    kit = open_kit(file).kit
    assert (kit.group.name, kit.logos[0].alt) == ("Puddle Ducks Nursery", "Puddle Ducks")
    assert kit.messages == ("a-lap",) and kit.thank_you and kit.thank_you.partners == ("royal-college-of-midwives",)
    time.sleep(0.5)
    screen.press("ctrl+q")
    assert screen.program.wait(timeout=PATIENCE) == 0
