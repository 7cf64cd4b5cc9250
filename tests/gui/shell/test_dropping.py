from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget

from tests.gui.driving import Hand


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    Image.new("RGB", (300, 200), "navy").save(tmp_path / "acorns.png")
    return tmp_path / "acorns.png"


def places(hand: Hand, name: str) -> QWidget:
    """Return what something is dropped on, shown."""
    workspace, panels = hand.window.workspace, hand.panels
    if name == "line":
        return hand.step(panels.group).widgets()["group.name"]
    if name == "text":
        return hand.step(panels.group).widgets()["group.address"].viewport()
    if name == "search":
        return hand.step(panels.messages).search
    if name == "gallery":
        return hand.step(panels.pieces).gallery.viewport()
    return {"preview": workspace.preview.viewport(), "rail": workspace.rail.viewport()}[name]


@pytest.mark.parametrize("name", ["line", "text", "search", "gallery", "preview", "rail"])
def test_a_picture_is_a_logo_wherever_it_is_dropped(hand: Hand, logo: Path, name: str) -> None:
    hand.window.new()
    hand.settle()
    before = hand.session.kit.group
    hand.drop(places(hand, name), logo, at=(8, 8))
    hand.until(lambda: len(hand.session.kit.logos) == 1)
    assert hand.session.kit.logos[0].file == "logos/acorns.png" and hand.session.kit.group == before
    assert hand.window.workspace.stack.currentWidget() is hand.panels.logos
    hand.settle()


@pytest.mark.parametrize("name", ["line", "preview"])
def test_a_kit_is_opened_wherever_it_is_dropped(hand: Hand, tmp_path: Path, name: str) -> None:
    (tmp_path / "oaks.yaml").write_text("kit: 2\ngroup: {name: Oaks}\npieces: [{template: poster-event}]\n")
    hand.window.new()
    hand.settle()
    hand.drop(places(hand, name), tmp_path / "oaks.yaml", at=(8, 8))
    hand.until(lambda: hand.session.kit.group.name == "Oaks")
    hand.settle()
