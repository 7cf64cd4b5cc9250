"""A file that gets its ending from the program is asked about as one that was chosen with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.asking import with_ending

ENDINGS = (".kit", ".yaml")


@pytest.mark.parametrize(
    ("typed", "there", "answer", "file", "questions"),
    [
        ("tots.kit", "tots.kit", None, "tots.kit", 0),
        ("tots.YAML", "", None, "tots.YAML", 0),
        ("tots", "", None, "tots.kit", 0),
        ("tots", "tots.kit", QMessageBox.StandardButton.Yes, "tots.kit", 1),
        ("tots", "tots.kit", QMessageBox.StandardButton.No, None, 1),
        ("St. Mary’s", "St. Mary’s.kit", QMessageBox.StandardButton.No, None, 1),
    ],
)
def test_a_file_is_replaced_only_when_asked(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    there: str,
    answer: QMessageBox.StandardButton | None,
    file: str | None,
    questions: int,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given[2]) or answer)
    if there:
        (tmp_path / there).write_text("kit: 1")
    parent = QWidget()
    qtbot.addWidget(parent)
    assert with_ending(parent, tmp_path / typed, ENDINGS, ".kit") == (tmp_path / file if file else None)
    assert len(asked) == questions
    assert all(there in question for question in asked)
