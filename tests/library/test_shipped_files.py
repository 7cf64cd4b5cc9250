"""Each file that comes with the program is read without a word, however an editor saved it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kit.kit_file.opening import open_kit
from kit.library.campaign_file import read_campaign
from kit.library.folders import shipped_assets
from kit.library.languages_file import read_languages
from kit.library.load import load_library
from kit.library.messages_file import message_reader
from kit.library.partners_file import read_partners
from kit.problems import Problem
from kit.records.nodes import Node
from kit.records.source import compose
from tests.library.designs import read_a_block, read_design
from tests.workshop import shipped

ASSETS = shipped_assets()
FILES = sorted(str(path.relative_to(ASSETS)) for path in ASSETS.glob("*.yaml")) + sorted(
    str(path.relative_to(ASSETS))
    for folder in ("messages", "templates", "blocks")
    for path in (ASSETS / folder).glob("*.yaml")
)
SAVED: dict[str, Callable[[bytes], bytes]] = {
    "as it is": bytes,
    "on Windows": lambda data: data.replace(b"\n", b"\r\n"),
    "by Notepad": lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"),
    "as Unicode": lambda data: data.decode().encode("utf-16"),
    "without its last line end": lambda data: data.rstrip(b"\n"),
    "with spaces at the ends of lines": lambda data: data.replace(b"\n", b"  \n"),
    "with notes around it": lambda data: b"# A note: with a colon and {brackets}\n" + data + b"\n# end",
    "with empty lines after it": lambda data: data + b"\n\n \n",
}


def read(name: str, node: Node) -> tuple[object, tuple[Problem, ...]]:
    library = shipped()
    if name == "campaign.yaml":
        return read_campaign(node, library.languages, library.fonts, logos=library.logos)
    if name == "languages.yaml":
        return read_languages(node)
    if name == "partners.yaml":
        return read_partners(node, library.languages, library.logos)
    if name.startswith("messages"):
        return message_reader(library.languages)(node)
    return read_a_block(node) if name.startswith("blocks") else read_design(node)


@pytest.mark.parametrize("saved", SAVED)
@pytest.mark.parametrize("name", FILES)
def test_a_shipped_file_is_read_without_a_word(name: str, saved: str) -> None:
    path = ASSETS / name
    plain, _ = compose(path.read_bytes(), str(path))
    node, problems = compose(SAVED[saved](path.read_bytes()), str(path))
    assert problems == ()
    assert node is not None and plain is not None
    value, found = read(name, node)
    assert found == ()
    if saved not in (
        "with notes around it",
        "with spaces at the ends of lines",
    ):  # other lines; spaces that layout joins
        assert value == read(name, plain)[0]


def test_all_of_them_together_are_a_library_without_a_word() -> None:
    library, problems = load_library()
    assert problems == ()
    for kind, values in (("messages", library.messages), ("templates", library.templates)):
        assert set(values) == {path.stem for path in (ASSETS / kind).glob("*.yaml")}


@pytest.mark.parametrize("name", ["example/kit.yaml", "starter/kit.yaml"])
@pytest.mark.parametrize("saved", SAVED)
def test_a_kit_to_start_from_is_opened_without_a_word(tmp_path: Path, name: str, saved: str) -> None:
    path = tmp_path / "kit.yaml"
    path.write_bytes(SAVED[saved]((ASSETS / name).read_bytes()))
    for file in (ASSETS / "example").glob("logos/*"):
        (tmp_path / "logos").mkdir(exist_ok=True)
        (tmp_path / "logos" / file.name).write_bytes(file.read_bytes())
    assert open_kit(path).problems == ()
