"""A folder of assets of a test's own, and the words on a proof."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

Folder = Callable[..., Path]

TIGHT = """\
name: {en: Much too tight}
kind: poster
size: A6
wants: {messages: 1}
pages:
  - name: front
    ground: white
    layers:
      - column:
          - message: headline
            style: headline
            height: 12mm
          - group: name
            style: small
        padding: 8mm
"""
PLAIN = TIGHT.replace("            height: 12mm\n", "").replace("Much too tight", "Plain and simple")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    def make(**files: str) -> Path:
        """Return a folder of assets with these templates, by their ids."""
        home = tmp_path / "assets"
        for name, text in files.items():
            path = home / "templates" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        return home

    return make


def words(data: bytes) -> list[str]:
    """Return the text of each sheet of a proof, its lines joined."""
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
