"""A photo of the group's own: shown where a design has room for one, and what can be wrong with it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kit import pieces
from kit.check.content import check_content, concerns
from kit.kit_file import open_kit, save_kit
from kit.layout.pages import lay_out
from kit.mending.mend import mend
from kit.model.kit import Kit, PhotoChoice, PieceChoice
from kit.model.layer import Layer
from kit.model.measures import Focus
from kit.model.picture import PictureData, photo_picture
from kit.model.preset import SCREEN
from kit.pictures.reading import read_picture_bytes
from kit.problems import Problem, Severity
from kit.scene import Page, Picture, Role
from tests.workshop import BARE, KIT, groups, library, template, texts, typefaces

DESIGN = (
    "name: Ours\nkind: poster\nsize: A6\nwants: {messages: none, photo: maybe}\npages:\n  - name: front\n"
    "    ground: white\n"
    "    layers: [{column: [{photo: group, height: 40mm}, {group: name}], padding: 10mm}]\n"
)


def jpeg(width: int = 900, height: int = 600, orientation: int = 1) -> bytes:
    """Return a photo, red on its left and blue on its right, as a camera that was held so writes it."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((30, 30, 200), (width // 2, 0, width, height))
    exif = image.getexif()
    exif[0x0112] = orientation
    data = io.BytesIO()
    image.save(data, "JPEG", exif=exif)
    return data.getvalue()


def photo(**size: int) -> PictureData:
    picture, problems = read_picture_bytes(photo_picture("us.jpg"), jpeg(**size), "us.jpg")
    assert picture and not problems
    return picture


def page_with(choice: PhotoChoice | None, layers: str = "- {photo: group}", **size: int) -> Page:
    made = template(layers, size="60 x 120 mm")
    pictures = {"photo:us.jpg": photo(**size)}
    return lay_out(replace(KIT, photo=choice), library(), made, made.size, pictures, typefaces())[0]


def test_a_photo_that_only_decorates_is_no_figure_and_is_kept_so(tmp_path: Path) -> None:
    for decorative, role, alt in ((False, Role.FIGURE, "Us"), (True, Role.ARTIFACT, "")):
        (group,) = groups(page_with(PhotoChoice("us.jpg", "Us", decorative=decorative)), "photo")
        assert (group.role, group.alt) == (role, alt)
    kit = replace(KIT, photo=PhotoChoice("us.jpg", decorative=True))
    save_kit(kit, tmp_path / "a.kit", {"us.jpg": jpeg()})
    read = open_kit(tmp_path / "a.kit").kit.photo
    assert read and read.decorative


def placed(page: Page) -> Picture:
    (group,) = groups(page, "photo")
    (picture,) = (item for item in group.items if isinstance(item, Picture))
    return picture


@pytest.mark.parametrize(("focus", "left"), [(Focus(0, 0.5), 0), (None, -60), (Focus(1, 0.5), -120)])
def test_the_point_that_the_group_says_stays_in_view(focus: Focus | None, left: float) -> None:
    picture = placed(page_with(PhotoChoice("us.jpg", "Us", focus)))
    bleed = picture.clip.width - 60 if picture.clip else 0.0
    assert picture.box.x == pytest.approx(left, abs=bleed + 4)
    assert picture.box.width / picture.box.height == pytest.approx(1.5)


def test_the_focus_of_the_design_counts_where_the_group_says_none() -> None:
    layers = "- {photo: group, focus: left}"
    own = placed(page_with(PhotoChoice("us.jpg", "Us", Focus(1, 0.5)), layers))
    assert placed(page_with(PhotoChoice("us.jpg", "Us"), layers)).box.x > own.box.x


def test_it_is_described_in_the_groups_words_or_else_by_its_name() -> None:
    def alt(choice: PhotoChoice, layers: str = "- {photo: group}") -> str:
        return groups(page_with(choice, layers), "photo")[0].alt

    assert alt(PhotoChoice("us.jpg", "All of us")) == "All of us"
    assert alt(PhotoChoice("us.jpg", " ")) == KIT.group.name
    assert alt(PhotoChoice("us.jpg"), "- {photo: group, alt: A group of parents}") == "A group of parents"


def test_without_one_its_place_vanishes_with_what_is_beside_it() -> None:
    layers = (
        "- column: [{column: [{photo: group, height: 30mm}, {text: This is us}]}, {text: No photo, when: no photo}]"
    )
    assert texts(page_with(None, layers)) == ["No photo"]
    assert texts(page_with(PhotoChoice("gone.jpg"), layers)) == ["No photo"]
    assert texts(page_with(PhotoChoice("us.jpg"), layers)) == ["This is us"]


def test_a_photo_that_was_taken_sideways_is_upright() -> None:
    turned = photo(orientation=6)
    assert (turned.width, turned.height) == (600, 900)


def in_folder(folder: Path, said: str, data: bytes = jpeg()) -> Path:
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "templates" / "ours.yaml").write_text(DESIGN, encoding="utf-8")
    (folder / "us.jpg").write_bytes(data)
    path = folder / "kit.yaml"
    path.write_text(f"kit: 2\ngroup: {{name: A}}\n{said}\npieces: [{{template: ours}}]\n", encoding="utf-8")
    return path


def checked(folder: Path, said: str, data: bytes = jpeg()) -> list[tuple[str, int | None, int | None]]:
    bench = pieces.read(in_folder(folder, said, data), [Layer(folder)])
    return [(each.name, each.line, each.column) for each in pieces.check(bench, SCREEN)]


@pytest.mark.parametrize(
    ("said", "name", "line", "column"),
    [
        ("photo: {file: su.jpg, alt: Us}", "missing-photo.close", 3, 15),
        ("photo:\n  file: photos/nobody.png\n  alt: Us", "missing-photo.file", 4, 9),
        ("photo: {file: ../us.jpg, alt: Us}", "photo-outside", 3, 15),
        ("photo: {file: templates, alt: Us}", "not-a-plain-file.photo-folder", 3, 15),
        ("photo: {alt: Us}", "missing.key", 3, 8),
        ("photo: us.jpg", "wrong-type.record", 3, 8),
        ("photo: {file: us.jpg, alt: Us, focus: near}", "wrong-value", 3, 39),
        ("photo: {file: us.jpg, alt: Us, focus: 50% 130%}", "wrong-value", 3, 39),
        ("photo: {file: us.jpg, alt: Us, fokus: top}", "unknown-key", 3, 32),
        ("photo: {file: us.jpg}", "photo-without-words", 3, 1),
        (f"photo: {{file: {'a' * 401}, alt: Us}}", "too-long", 3, 15),
    ],
)
def test_one_slip_makes_one_problem_at_its_line(tmp_path: Path, said: str, name: str, line: int, column: int) -> None:
    assert checked(tmp_path, said) == [(name, line, column)]


def test_a_photo_with_too_few_pixels_for_its_size_is_told(tmp_path: Path) -> None:
    found = checked(tmp_path, "photo: {file: us.jpg, alt: Us}", jpeg(300, 200))
    assert [name for name, _, _ in found] == ["low-resolution.photo"]


def test_what_is_no_picture_is_an_error_at_the_photo(tmp_path: Path) -> None:
    ((_, line, _),) = checked(tmp_path, "photo: {file: us.jpg, alt: Us}", b"\xff\xd8\xff nothing")
    assert line == 3


@pytest.mark.parametrize("focus", [None, Focus(0.25, 1)])
def test_it_travels_inside_the_file_of_a_kit(tmp_path: Path, focus: Focus | None) -> None:
    kit = Kit(KIT.group, (PieceChoice("ours"),), photo=PhotoChoice("C:\\Photos\\us.jpg", "Us", focus))
    saved = save_kit(kit, tmp_path / "our.kit", {"C:\\Photos\\us.jpg": jpeg()})
    assert saved.photo == PhotoChoice("photos/us.jpg", "Us", focus)
    opened = open_kit(tmp_path / "our.kit")
    assert (opened.kit, opened.problems) == (saved, ())
    assert opened.read_logo("photos/us.jpg") == jpeg()


def test_one_that_no_piece_has_room_for_is_told_and_can_be_taken_out() -> None:
    made = replace(template("- column: [{group: name}]"), id="plain")
    known = replace(library(), templates={"plain": made})
    kit = replace(BARE, pieces=(PieceChoice("plain"),), photo=PhotoChoice("us.jpg", "Us"))
    (problem,) = (each for each in check_content(kit, known) if each.code == "photo-unused")
    assert (problem.severity, problem.field) == (Severity.NOTE, "photo")
    mending = mend(problem, kit, known)
    assert mending and mending.kit.photo is None and not mending.safe
    assert not concerns(Problem(Severity.ERROR, "any", field="photo.file"), made, kit.pieces[0], kit)


@pytest.mark.parametrize(("code", "there", "mended"), [("missing-photo", False, True), ("missing-photo", True, False)])
def test_a_missing_one_can_be_taken_out_while_it_is_missing(code: str, there: bool, mended: bool) -> None:
    kit = replace(KIT, photo=PhotoChoice("us.jpg", "Us"))
    problem = Problem(Severity.ERROR, code, field="photo.file")
    found = mend(problem, kit, library(), logos=("us.jpg",) if there else ())
    assert (found is not None) == mended


@pytest.mark.parametrize(
    ("file", "said"), [("IMG_0608.jpg", KIT.group.name), ("Garden party.jpg", f"Garden party, {KIT.group.name}")]
)
def test_one_without_words_is_described_by_its_file_and_the_groups_name(file: str, said: str) -> None:
    kit = replace(KIT, photo=PhotoChoice(file))
    (problem,) = (each for each in check_content(kit, library()) if each.code == "photo-without-words")
    mending = mend(problem, kit, library())
    assert mending and mending.kit.photo == PhotoChoice(file, said)
