"""Pictures are read once, and again only when the file behind a name is another."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from kit.kit_file import OpenedKit
from kit.library.load import load_library
from kit.model.kit import GroupDetails, Kit, LogoChoice
from kit.model.layer import Layer
from kit.picture_shelf import read_pictures
from kit.problems import Severity
from kit.store import Store
from tests.pictures.pdf_files import mark, pdf_of

OURS = "name: Ours\nkind: card\nsize: A6\n"
OURS += "pages: [{name: front, ground: coral, layers: [{picture: field.png, alt: A field}]}]\n"
OPENED = OpenedKit(Kit(GroupDetails(), ()), Path("a.kit"), (), {})


def draw(path: Path, colour: str) -> None:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", (40, 30), colour).save(path)


def test_a_shelf_serves_until_a_picture_or_a_logo_is_another(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ours.yaml").write_text(OURS)
    draw(tmp_path / "pictures" / "field.png", "red")
    library, problems = load_library([Layer(tmp_path)])
    assert problems == ()
    shelf = read_pictures(OPENED, library, Store())
    again, _ = load_library([Layer(tmp_path)])
    assert shelf.serves(OPENED, library) and shelf.serves(OPENED, again), "another library of the same pictures"
    assert not shelf.serves(replace(OPENED, logo_sources={"a.png": b""}), library)
    draw(tmp_path / "pictures" / "field.png", "midnightblue")
    assert not shelf.serves(OPENED, library)
    blue = read_pictures(OPENED, library, Store())
    assert blue.pictures["assets:field.png"] != shelf.pictures["assets:field.png"]
    (tmp_path / "pictures" / "field.png").unlink()
    assert not blue.serves(OPENED, library)
    gone = read_pictures(OPENED, library, Store())
    assert gone.serves(OPENED, library) and [each.code for each in gone.problems] == ["missing-picture"]
    none = replace(library, templates={id: each for id, each in library.templates.items() if id != "ours"})
    assert not gone.serves(OPENED, none)


def test_a_logo_of_the_week_that_a_design_shows_is_read_and_read_again_when_it_is_another(tmp_path: Path) -> None:
    draw(tmp_path / "logos" / "mark.png", "red")
    (tmp_path / "campaign.yaml").write_text("own logos: {mark: {light: mark.png}}\n")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ours.yaml").write_text(OURS.replace("picture: field.png, alt: A field", "logo: mark"))
    library, problems = load_library([Layer(tmp_path)])
    assert problems == ()
    shelf = read_pictures(OPENED, library, Store())
    assert "logos:mark.png" in shelf.pictures and shelf.serves(OPENED, library)
    draw(tmp_path / "logos" / "mark.png", "midnightblue")
    assert not shelf.serves(OPENED, library)


def test_a_picture_that_was_read_before_is_found_again_whatever_it_is_called(tmp_path: Path) -> None:
    draw(tmp_path / "pictures" / "a.png", "red")
    data = (tmp_path / "pictures" / "a.png").read_bytes()
    store, library = Store(), replace(load_library([])[0], templates={})
    kit = Kit(GroupDetails(), (), logos=(LogoChoice("a.png"), LogoChoice("b.png")))
    opened = OpenedKit(kit, Path("a.kit"), (), {"a.png": tmp_path / "pictures" / "a.png", "b.png": data})
    first = read_pictures(opened, library, store).pictures
    again = read_pictures(opened, library, store).pictures
    assert [picture.name for picture in first.values()] == ["a.png", "b.png"] == list(first)
    assert first["a.png"].data is first["b.png"].data is again["a.png"].data


def test_what_is_wrong_with_a_picture_is_told_under_each_of_its_names(tmp_path: Path) -> None:
    store, library = Store(), replace(load_library([])[0], templates={})
    for name in ("a.png", "b.png"):
        kit = Kit(GroupDetails(), (), logos=(LogoChoice(name),))
        shelf = read_pictures(OpenedKit(kit, Path("a.kit"), (), {name: b"GIF89a"}), library, store)
        assert [(each.file, each.values["picture"]) for each in shelf.problems] == [(name, name)]


def test_one_file_that_is_shown_in_two_ways_is_two_pictures_on_the_pages() -> None:
    image = Image.new("RGB", (90, 60), "white")
    image.paste("red", (30, 20, 60, 40))
    data = io.BytesIO()
    image.save(data, "PNG")
    library = replace(load_library([])[0], templates={})
    logos = (LogoChoice("a.png", border="trim"), LogoChoice("a.png", background="remove"), LogoChoice("b.pdf", page=2))
    opened = OpenedKit(
        Kit(GroupDetails(), (), logos=logos), Path("a.kit"), (), {"a.png": data.getvalue(), "b.pdf": b""}
    )
    shelf = read_pictures(opened, library, Store())
    assert [(name, each.alpha is None) for name, each in shelf.pictures.items()] == [
        ("trim:a.png", True),
        ("remove:a.png", False),
    ]
    assert [problem.field for problem in shelf.problems if problem.severity is Severity.ERROR] == ["logos[2]"]


def test_a_logo_of_the_week_may_be_a_pdf(tmp_path: Path) -> None:
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / "mark.pdf").write_bytes(pdf_of(mark))
    (tmp_path / "campaign.yaml").write_text("own logos: {mark: {light: mark.pdf}}\n")
    library, problems = load_library([Layer(tmp_path)])
    assert problems == ()
    opened = replace(OPENED, kit=replace(OPENED.kit, logos=(LogoChoice(asset="mark"),)))
    assert read_pictures(opened, library, Store()).pictures["logos:mark.pdf"].outlines
