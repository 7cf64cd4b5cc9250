"""A screen that only one test sees, with the program on it, a real mouse and a real keyboard."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import ImageGrab

PATIENCE = 60.0
"""Seconds after which a test gives up."""

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

    def save_as(self, file: Path) -> None:
        """Save a kit that has no file yet."""
        self.press("ctrl+s")
        self.wait_for("Save the kit")
        time.sleep(0.5)
        self.press("ctrl+a")
        self.type(str(file))
        self.press("Return")
        self.until(file.exists, "the saved file")
        self.until(lambda: self.find("Save the kit") is None, "the dialog to go")

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


def text_of(file: Path) -> str:
    """Return all that a PDF says, in one line."""
    document = pypdfium2.PdfDocument(file)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def value(screen: Screen, name: str) -> str:
    thing = screen.find(name, "EditableText")
    return str(thing["value"]) if thing else "not there"
