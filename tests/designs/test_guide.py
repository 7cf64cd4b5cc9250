"""The guide: what it shows is what the program makes, what it tells to type works, what it links to is there."""

from __future__ import annotations

import io
import re
import shlex
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kit.cli import main
from kit.designs.guide import FOLDER, GUIDE, guide_pictures, with_tables, write_guide
from kit.designs.written import as_written, keys_of, options_of
from kit.kit_file.document import KitFile
from kit.library.folders import shipped_assets
from kit.library.templates_file import element_classes
from kit.lint import check_folder
from kit.model.kit import Event, GroupDetails, LogoChoice, OwnMessage, PhotoChoice, PieceChoice, ThankYouChoice
from kit.model.measures import Corner, Distance, Length, Padding, Range, Unit
from kit.model.template import Element, Template
from kit.problems import KitError, Severity
from kit.units import Edges

ASSETS = shipped_assets()
TEXT = (ASSETS / GUIDE).read_text(encoding="utf-8")
HOME = ASSETS.parent


@pytest.fixture(scope="module")
def pictures() -> dict[str, bytes]:
    return dict(guide_pictures(TEXT))


def test_the_tables_are_fresh() -> None:
    assert with_tables(TEXT) == TEXT, "run `make guide`"


def test_the_pictures_are_fresh(pictures: dict[str, bytes]) -> None:
    on_disk = {path.name: path.read_bytes() for path in (ASSETS / FOLDER).glob("*.png")}
    assert set(on_disk) == set(pictures), "run `make guide`"
    for name, data in pictures.items():
        now, then = (Image.open(io.BytesIO(each)).convert("RGB") for each in (data, on_disk[name]))
        assert now.size == then.size, f"{name}: run `make guide`"
        difference = ImageStat.Stat(ImageChops.difference(now, then)).mean
        assert max(difference) < 0.5, f"{name}: run `make guide`"


def test_the_same_guide_makes_the_same_bytes(pictures: dict[str, bytes]) -> None:
    assert guide_pictures(TEXT) == pictures


def test_every_picture_shows_something_and_is_small(pictures: dict[str, bytes]) -> None:
    for name, data in pictures.items():
        colours = Image.open(io.BytesIO(data)).convert("RGB").getcolors(100_000)
        assert colours and len(colours) > 3, name
        assert len(data) < 40_000, name


def test_every_element_and_every_drawing_has_a_picture_and_a_table(pictures: dict[str, bytes]) -> None:
    for each in element_classes():
        if each.element != "art":
            assert f"{each.element.replace(' ', '-')}.png" in pictures
        elif each.form:
            assert f"art-{each.form}.png" in pictures
        if (each.form or each.element != "art") and each.element != "space":
            assert f"<!-- options: {f'{each.element} {each.form}'.strip()} -->" in TEXT


def test_every_key_of_a_design_is_told() -> None:
    for key in keys_of(Template):
        assert f"| `{key.written}` |" in TEXT


def test_every_table_has_the_keys_of_the_class_that_it_is_about() -> None:
    tables = dict(re.findall(r"<!-- options: ([^>]+?) -->\n(.*?)<!-- end -->", TEXT, re.S))
    common = {key.written for key in keys_of(Element)}
    for each in element_classes():
        name = f"{each.element} {each.form}".strip()
        if name in tables:
            own = [key.written for key in options_of(each) if key.written not in common]
            assert re.findall(r"^\| `([^`]+)` \|", tables[name], re.M) == own, name
    assert "| `number` |" in tables["message"]
    assert "| `themes` |" in tables["message file"]


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("kit", KitFile),
        ("kit group", GroupDetails),
        ("kit event", Event),
        ("own message", OwnMessage),
        ("kit logo", LogoChoice),
        ("kit photo", PhotoChoice),
        ("kit thank-you", ThankYouChoice),
        ("piece", PieceChoice),
    ],
)
def test_every_key_of_a_kit_is_told(name: str, record: type) -> None:
    (table,) = re.findall(rf"<!-- options: {name} -->\n(.*?)<!-- end -->", TEXT, re.S)
    assert re.findall(r"^\| `([^`]+)` \|", table, re.M) == [key.written for key in keys_of(record)]


def test_what_it_links_to_is_there() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-") for line in re.findall("^#+ (.*)$", TEXT, re.M)
    }
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert target[1:] in headings if target.startswith("#") else (ASSETS / target).is_file(), target
    assert f"({GUIDE})" in (ASSETS / "README.md").read_text(encoding="utf-8")
    if (HOME / "README.md").is_file():
        assert f"(assets/{GUIDE})" in (HOME / "README.md").read_text(encoding="utf-8")


def test_every_picture_is_described() -> None:
    shown = re.findall(r"!\[([^\]]*)\]\(guide/([^)]+)\)", TEXT)
    assert len(shown) == len(re.findall("<!-- picture: ", TEXT))
    assert all(len(words) > 8 for words, _ in shown)


def test_every_command_in_it_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, kit in re.findall(r"<!-- kit: (\S+) -->\n```yaml\n(.*?)```", TEXT, re.S):
        Path(name).write_text(kit, encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", TEXT, re.S)
    commands = [shlex.split(line) for block in blocks for line in block.splitlines()]
    assert len(commands) > 8
    for program, *arguments in commands:
        assert program == "awareness-kit"
        assert main(arguments) == 0, arguments


def test_every_command_named_in_a_sentence_exists(capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r"`awareness-kit ([a-z-]+)", TEXT))
    assert named
    for command in named:
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0, command


def test_every_file_in_it_is_sound(tmp_path: Path) -> None:
    files = re.findall(r"<!-- file: (\S+) -->\n```yaml\n(.*?)```", TEXT, re.S)
    assert len(files) >= 4
    for name, text in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [problem for problem in check_folder(tmp_path) if problem.severity is not Severity.NOTE] == []


def test_a_slip_is_told_as_the_guide_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["new-template", "Garden party", "--from", "poster-event", "-o", "our-assets"])
    path = Path("our-assets/templates/garden-party.yaml")
    path.write_text(path.read_text().replace("style: heading", "stlye: heading", 1))
    assert main(["check", "our-assets"]) == 1
    told = re.findall(r"```\n(error: .*?)```", TEXT, re.S)
    assert len(told) == 1
    assert told[0].split() == capsys.readouterr().err.split()


def test_it_is_made_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "no-longer.png").write_bytes(b"x")
    (tmp_path / GUIDE).write_text(
        "<!-- picture: one, 40 x 30 mm, on sun -->\n```yaml\n- column:\n    - text: Hi\n  padding: 6mm\n```\n"
        "<!-- options: rule -->\nold\n<!-- end -->\n"
    )
    files = write_guide(tmp_path)
    assert sorted(path.name for path in files) == [GUIDE, "one.png"]
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["one.png"]
    text = (tmp_path / GUIDE).read_text()
    assert "old" not in text
    assert "| `colour` | its colour | `ink` |\n" in text


@pytest.mark.parametrize(
    ("guide", "code"),
    [
        ("<!-- picture: x -->\n```yaml\n- txet: Hi\n```\n", "unknown-element"),
        ("<!-- picture: x -->\n```yaml\n- text: Hi\n  colour: puce\n```\n", "unknown-colour"),
        (
            "<!-- picture: x, 30 x 20 mm -->\n```yaml\n- text: Far too many words for so little room, of course\n```\n",
            "does-not-fit",
        ),
    ],
)
def test_an_example_with_a_slip_makes_no_picture(guide: str, code: str) -> None:
    with pytest.raises(KitError) as caught:
        guide_pictures(guide)
    assert code in [problem.code for problem in caught.value.problems]


def test_a_table_of_nothing_is_told() -> None:
    with pytest.raises(KitError, match="nothing of that name"):
        with_tables("<!-- options: hole -->\n<!-- end -->")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "yes"),
        (Length(50, Unit.PERCENT), "50%"),
        (Length(2, Unit.SHARE), "2fr"),
        (Distance(0.35), "0.35mm"),
        (Padding(Edges(1, 2, 1, 2)), "1mm 2mm"),
        (Padding(Edges(1, 1, 3, 1)), "1mm 1mm 3mm 1mm"),
        (Padding(), "0mm"),
        (Corner(0.5, 1.0), "50% 100%"),
        (Range(0, 8), "up to 8"),
        (("sun", "coral"), "[sun, coral]"),
        (1.8, "1.8"),
        ("", ""),
        (None, ""),
        ({}, ""),
    ],
)
def test_values_as_they_are_written(value: object, written: str) -> None:
    assert as_written(value) == written
