"""What is seen before a pack is installed: who signed it, that it is older, that it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.pack import LookedAt, PackDialog
from kit.library.layers import find_layers
from kit.packing import OwnKey, install, make_key, make_pack, open_pack, summary
from tests.packing.conftest import message


def looked_at(folder: Path, version: str, key: OwnKey | None) -> LookedAt:
    home = folder / f"home {len(list(folder.iterdir()))}"
    (home / "messages").mkdir(parents=True)
    (home / "messages" / "a.yaml").write_text(message(f"Sing {version}"))
    file = folder / f"{home.name}.kitpack"
    file.write_bytes(make_pack(home, "Spring", version, key=key).data)
    pack = open_pack(file)
    return LookedAt(pack, summary(pack, find_layers()))


def shown(looked: LookedAt, qtbot: QtBot) -> tuple[PackDialog, str]:
    dialog = PackDialog(looked)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, " ".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def key(own_places: None) -> OwnKey:
    return make_key("The campaign")


def test_the_key_is_shown_when_it_is_first_seen(tmp_path: Path, key: OwnKey, qtbot: QtBot) -> None:
    first = looked_at(tmp_path, "1", key)
    dialog, text = shown(first, qtbot)
    assert key.signer.fingerprint in text and "The campaign" in text
    assert key.signer.fingerprint in dialog.area.accessibleDescription()
    install(first.pack)
    _, text = shown(looked_at(tmp_path, "2", key), qtbot)
    assert "the same key as before" in text and key.signer.fingerprint not in text
    _, text = shown(looked_at(tmp_path, "2", key), qtbot)


def test_an_older_version_is_said_in_the_title_and_return_does_not_install_it(
    tmp_path: Path, key: OwnKey, qtbot: QtBot
) -> None:
    install(looked_at(tmp_path, "2", key).pack)
    dialog, _ = shown(looked_at(tmp_path, "1", key), qtbot)
    assert "older" in dialog.windowTitle() and "older" in dialog.heading.text()
    assert dialog.install_button is not None
    assert dialog.close_button.isDefault() and not dialog.install_button.isDefault()
    assert dialog.focusWidget() is dialog.close_button
    newer, _ = shown(looked_at(tmp_path, "3", key), qtbot)
    assert newer.install_button and newer.install_button.isDefault()


@pytest.mark.parametrize("signed", [True, False])
def test_what_somebody_else_made_cannot_be_installed(tmp_path: Path, key: OwnKey, qtbot: QtBot, signed: bool) -> None:
    install(looked_at(tmp_path, "1", key).pack)
    other = make_key("The campaign", tmp_path / "other.json") if signed else None
    dialog, text = shown(looked_at(tmp_path, "2", other), qtbot)
    assert dialog.install_button is None
    assert "cannot be installed" in dialog.windowTitle()
    assert ("another key" if signed else "not signed") in text
    assert "What it does here" not in text


def test_what_is_withdrawn_is_shown_with_the_reason(tmp_path: Path, own_places: None, qtbot: QtBot) -> None:
    home = tmp_path / "home"
    home.mkdir()
    withdraws = "withdraws: {messages: [{id: tea-first, reason: The tea was too hot.}]}\n"
    (home / "campaign.yaml").write_text(withdraws)
    file = tmp_path / "a.kitpack"
    file.write_bytes(make_pack(home, "Spring").data)
    pack = open_pack(file)
    dialog, text = shown(LookedAt(pack, summary(pack, find_layers())), qtbot)
    assert "The tea was too hot." in text
    assert "The tea was too hot." in dialog.area.accessibleDescription()
