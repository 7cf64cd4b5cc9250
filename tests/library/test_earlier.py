"""A library read anew: what has not changed is the very same, and a design on screen keeps what it speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.kit_file import OpenedKit
from kit.library.earlier import with_what_stays
from kit.library.load import load_library
from kit.model.kit import GroupDetails, Kit
from kit.model.layer import Layer
from kit.pieces import prepare
from kit.records.source import read_source
from kit.studio import Studio

OURS = """
name: Ours
kind: card
size: A6
pages:
  - name: front
    ground: brick
    layers: [{picture: field.svg, alt: A field}, {text: Play, style: shout, colour: brick}]
"""
CAMPAIGN = """
colours: {brick: {rgb: AA4422, cmyk: [20, 80, 90, 10]}}
type scale: {shout: {typeface: headline, size: 40, least: 20, leading: 1.1}}
"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"templates/ours.yaml": OURS, "campaign.yaml": CAMPAIGN, "pictures/field.svg": PICTURE}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_the_same_files_give_the_very_same_library(folder: Path) -> None:
    earlier, problems = load_library([Layer(folder)])
    assert problems == ()
    library, problems = load_library([Layer(folder)], earlier)
    assert library is not earlier and with_what_stays(library, problems, earlier) is earlier


def test_only_what_has_changed_is_another(folder: Path) -> None:
    earlier, _ = load_library([Layer(folder)])
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("Play", "Run"))
    library, problems = load_library([Layer(folder)], earlier)
    library = with_what_stays(library, problems, earlier)
    assert library.templates["ours"] != earlier.templates["ours"]
    assert library.templates["poster-event"] is earlier.templates["poster-event"]
    assert library.messages is earlier.messages and library.campaign is earlier.campaign


def test_only_what_has_changed_and_what_starts_from_others_is_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "templates" / "theirs.yaml").write_text("extends: ours\nname: Theirs\n")
    earlier, _ = load_library([Layer(folder)])
    read: list[str] = []

    def noted(path: Path, file: str = "") -> object:
        read.append(path.stem)
        return read_source(path, file)

    for module in ("reading", "extending"):
        monkeypatch.setattr(f"kit.library.{module}.read_source", noted)
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("Play", "Run"))
    library, _ = load_library([Layer(folder)], earlier)
    assert {*read} - {"campaign", "languages", "partners"} == {"ours", "theirs"}
    assert library.templates["theirs"].pages == library.templates["ours"].pages != earlier.templates["ours"].pages
    assert library.templates["poster-event"] is earlier.templates["poster-event"]
    assert all(library.messages[id] is each for id, each in earlier.messages.items())


def test_a_design_keeps_its_colours_styles_and_pictures_until_it_is_mended(folder: Path) -> None:
    earlier, _ = load_library([Layer(folder)])
    (folder / "campaign.yaml").unlink()
    (folder / "pictures" / "field.svg").unlink()
    library, problems = load_library([Layer(folder)], earlier)
    assert problems
    kept = with_what_stays(library, problems, earlier)
    assert kept.templates["ours"] is earlier.templates["ours"]
    assert "brick" in kept.campaign.colours and "shout" in kept.campaign.type_scale
    opened = OpenedKit(Kit(GroupDetails(), ()), Path("a.kit"), (), {})
    shelf = prepare(opened, Studio.of(kept)).shelf
    assert [Path(problem.file).name for problem in shelf.problems] == ["field.svg"]
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("brick", "coral").replace("shout", "body"))
    (folder / "pictures" / "field.svg").write_text(PICTURE)
    library, problems = load_library([Layer(folder)], kept)
    mended = with_what_stays(library, problems, kept)
    assert problems == () and "brick" not in mended.campaign.colours
