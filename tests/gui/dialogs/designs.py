"""Folders of designs and packs as staff make them, and the dialogs that show them, opened as a person opens them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from kit.library.folders import shipped_assets
from kit.packing import make_pack
from tests.gui.driving import Hand

POSTER = """\
name: {{en: {name}}}
kind: poster
size: A6
wants: {{messages: 1}}
pages:
  - name: front
    ground: {ground}
    layers:
      - column:
          - message: headline
            role: H1
            style: title
        padding: 8mm
"""

BROKEN = POSTER.replace("style: title", "style: titel")


def make_folder(folder: Path, version: str = "1", **designs: str) -> Path:
    """Make a folder of assets with a pack.yaml and designs, each by its id with the colour of its paper."""
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    about = "New posters for the spring."
    (folder / "pack.yaml").write_text(f"name: Spring 2017\nversion: {version}\nabout: {about}\n", encoding="utf-8")
    for id, ground in designs.items():
        name = id.replace("_", " ").capitalize()
        file = folder / "templates" / f"{id.replace('_', '-')}.yaml"
        file.write_text(POSTER.format(name=name, ground=ground), encoding="utf-8")
    return folder


def make_pack_file(folder: Path, version: str = "1", **designs: str) -> Path:
    """Make a pack of designs, called spring-1.kitpack for version 1."""
    source = make_folder(folder / f"source-{version}", version, **(designs or {"lambs": "sun"}))
    file = folder / f"spring-{version}.kitpack"
    file.write_bytes(make_pack(source, "Spring").data)
    return file


def replacing_pack(folder: Path, *, broken: bool = False) -> Path:
    """Make a pack that replaces a shipped design; broken: with a mistake in another."""
    source = make_folder(folder / "source", "2", poster_event="sun")
    if broken:
        (source / "templates" / "slip.yaml").write_text(BROKEN.format(name="Slip", ground="sun"), encoding="utf-8")
    assert (shipped_assets() / "templates" / "poster-event.yaml").is_file()
    file = folder / "replacing.kitpack"
    file.write_bytes(make_pack(source, "Spring").data)
    return file


def open_dialog(hand: Hand, name: str) -> QDialog:
    """Open a dialog of the menu Designs by its action, and wait until it has something to show."""
    designing = hand.window.designing
    hand.window.actions_[name].trigger()
    known = {"new_design": "new design", "proof": "proof", "check_designs": "check", "folders": "folders"}.get(
        name, name
    )
    hand.until(lambda: known in designing.dialogs)
    dialog = designing.dialogs[known]
    hand.until(lambda: not any(thread.busy for thread in designing.errands._threads.values()))
    hand.qtbot.wait(20)
    return dialog


def read_again(hand: Hand) -> None:
    """Wait until the library was read anew after a change."""
    hand.until(lambda: not hand.window.watching.busy)
    QApplication.processEvents()
