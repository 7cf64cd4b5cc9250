"""Packs made for one test: from a folder of files, and by hand as somebody who means harm would make them."""

from __future__ import annotations

import hashlib
import io
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kit.packing import PackFile, make_pack, open_pack
from kit.packs.installed import packs_folder

Folder = Callable[..., Path]
Pack = Callable[..., PackFile]

WORDS = (
    "themes: [songs]\naudiences: [parents]\nrests on: ours\nwordings:\n  en: {{headline: {0}, short: {0}, long: {0}}}\n"
)


SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>"
"""The file of a small drawing."""


def message(headline: str) -> str:
    """The file of a message."""
    return WORDS.format(headline)


def manifest(files: Mapping[str, bytes], **said: str) -> bytes:
    """What a pack of these files says of itself, with keys put in or left out (empty)."""
    keys = {"pack": "1", "name": "Spring 2017", "version": "1", **said}
    lines = [f"{key}: {text}" for key, text in keys.items() if text]
    rows = [f"- {{file: {name!r}, sha256: {hashlib.sha256(data).hexdigest()}}}" for name, data in files.items()]
    return "\n".join([*lines, "files:", *rows]).encode()


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of members as they are, with names twice and names that lead out."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", compression) as archive:
        warnings.simplefilter("ignore")  # zipfile warns of the duplicate names made here on purpose
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a function that makes a folder of assets of the files named."""

    def make(files: Mapping[str, str | bytes], name: str = "mine") -> Path:
        place = tmp_path / name
        for file, content in files.items():
            path = place / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return place

    return make


@pytest.fixture
def pack(folder: Folder, tmp_path: Path) -> Pack:
    """Give a function that makes a pack of the files named and opens it."""

    def make(files: Mapping[str, str | bytes], name: str = "Spring 2017", version: str = "1") -> PackFile:
        number = len(list(tmp_path.iterdir()))
        made = make_pack(folder(files, f"folder {number}"), name, version)
        path = tmp_path / f"pack {number}.kitpack"
        path.write_bytes(made.data)
        return open_pack(path)

    return make


@pytest.fixture
def root() -> Path:
    """The folder in which packs are installed, which is the test's own."""
    return packs_folder()
