"""The journey with a real mouse and a real keyboard, on a screen that only this test sees; `make journey` shows it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageGrab

from kit.kit_file import open_kit

ROOT = Path(__file__).parents[3]
PATIENCE = 60.0
"""Seconds after which the test gives up."""

SCREEN = "1400x1000x24"

Thing = dict[str, Any]


class Screen:
    """A screen with the program on it, a mouse and a keyboard."""

    def __init__(self, display: str, folder: Path, pictures: Path, program: subprocess.Popen[bytes]) -> None:
        self.display, self.folder, self.pictures, self.program = display, folder, pictures, program
        self._taken = 0

    def hand(self, *words: object) -> None:
        """Have xdotool do something."""
        environment = os.environ | {"DISPLAY": self.display}
        subprocess.run(["xdotool", *map(str, words)], env=environment, check=True, timeout=PATIENCE)

    def things(self) -> list[Thing]:
        """Return everything on the screen, as a screen reader is told."""
        (self.folder / "told.json").unlink(missing_ok=True)
        (self.folder / "ask").touch()
        self.until((self.folder / "told.json").exists)
        found: list[Thing] = json.loads((self.folder / "told.json").read_text(encoding="utf-8"))
        return found

    def find(self, name: str, role: str = "") -> Thing | None:
        """Return what has a name, if it can be seen and used."""
        for thing in self.things():
            same = thing["name"].replace("&", "").startswith(name) and role in ("", thing["role"])
            if same and thing["usable"] and thing["place"][2] > 0:
                return thing
        return None

    def wait_for(self, name: str, role: str = "") -> Thing:
        """Return what has a name once it is there."""
        found: list[Thing] = []

        def there() -> bool:
            thing = self.find(name, role)
            found[:] = [thing] if thing else []
            return bool(thing)

        self.until(there, name)
        return found[0]

    def still(self, name: str, role: str = "") -> Thing:
        """Return what has a name once it stands still; a page that has just opened is still finding its room."""
        thing = self.wait_for(name, role)
        while (now := self.wait_for(name, role))["place"] != thing["place"]:
            thing = now
        return thing

    def click(self, name: str, role: str = "") -> None:
        """Click on what has a name, in its middle, having scrolled to it if need be."""
        thing = self.still(name, role)
        for _ in range(40):
            x, y, width, height = thing["place"]
            if 0 <= y + height // 2 < 700:
                break
            self.hand("mousemove", x + 20, 400, "click", 5 if y > 0 else 4)
            time.sleep(0.1)
            thing = self.still(name, role)
        self.hand("mousemove", x + min(width // 2, 60), y + height // 2, "click", 1)

    def fill(self, name: str, text: str) -> None:
        """Click on a field, type into it once it takes what is typed, and see that it has it."""
        self.click(name, "EditableText")
        self.until(lambda: bool(self.wait_for(name, "EditableText")["focused"]), f"{name} to be typed into")
        self.type(text)
        self.until(lambda: self.wait_for(name, "EditableText")["value"] == text, f"{text} in {name}")

    def type(self, text: str) -> None:
        self.hand("type", "--delay", 12, "--", text)

    def press(self, *keys: str) -> None:
        self.hand("key", "--delay", 40, *keys)

    def until(self, so: Callable[[], bool], what: str = "") -> None:
        """Wait until something is so, as long as the program runs."""
        deadline = time.monotonic() + PATIENCE
        while not so():
            ended = self.program.poll()
            if ended is not None or time.monotonic() > deadline:
                self.picture("gave-up")
                raise AssertionError(f"waited in vain: {what}" if ended is None else f"the program ended: {ended}")
            time.sleep(0.05)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._taken += 1
        self.pictures.mkdir(parents=True, exist_ok=True)
        ImageGrab.grab(xdisplay=self.display).save(self.pictures / f"{self._taken}-{name}.png")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own, with a window manager if there is one, and the program on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-r"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    started = [server]
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false"}
        environment |= {"HOME": str(tmp_path), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1"}
        for place in ("STATE", "CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{place}_HOME"] = str(tmp_path / place.lower())
        remember_folder(tmp_path)
        manager = next(filter(shutil.which, ("openbox", "matchbox-window-manager", "twm")), None)
        if manager:
            started.append(subprocess.Popen([manager], env=environment, stderr=subprocess.DEVNULL))
            time.sleep(0.5)
        command = [sys.executable, "-m", "tests.gui.xvfb.started", str(tmp_path)]
        started.append(subprocess.Popen(command, cwd=ROOT, env=environment))
        pictures = Path(os.environ.get("JOURNEY_PICTURES", tmp_path / "pictures"))
        yield Screen(display, tmp_path, pictures, started[-1])
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def remember_folder(home: Path) -> None:
    """Have the program know where files went last."""
    (home / "exported").mkdir()
    settings = home / "config" / "awareness-kit" / "awareness-kit.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[folder]\nexport={home / 'exported'}\nkits={home}\n", encoding="utf-8")


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    image = Image.new("RGBA", (400, 300), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((20, 20, 380, 280), fill=(200, 30, 60, 255))
    path = tmp_path / "duck.png"
    image.save(path)
    return path


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
    document = pypdfium2.PdfDocument(file)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Puddle Ducks Nursery" in text and "Royal College of Midwives" in " ".join(text.split())


def undo_and_redo(screen: Screen) -> None:
    screen.click("Your group and events", "ListItem")
    screen.press(*["ctrl+z"] * 8)
    screen.until(lambda: value(screen, "Name of your group") == "", "undo of everything")
    screen.picture("undone")
    screen.press(*["ctrl+shift+z"] * 8)
    screen.until(lambda: value(screen, "Name of your group") == "Puddle Ducks Nursery", "redo of everything")


def save_and_leave(screen: Screen, file: Path) -> None:
    screen.press("ctrl+s")
    screen.wait_for("Save the kit")
    time.sleep(0.5)
    screen.press("ctrl+a")
    screen.type(str(file))
    screen.press("Return")
    screen.until(file.exists, "the saved file")
    kit = open_kit(file).kit
    assert (kit.group.name, kit.logos[0].alt) == ("Puddle Ducks Nursery", "Puddle Ducks")
    assert kit.messages == ("a-lap",) and kit.thank_you and kit.thank_you.partners == ("royal-college-of-midwives",)
    time.sleep(0.5)
    screen.press("ctrl+q")
    assert screen.program.wait(timeout=PATIENCE) == 0


def value(screen: Screen, name: str) -> str:
    thing = screen.find(name, "EditableText")
    return str(thing["value"]) if thing else "not there"
