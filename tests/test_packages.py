"""What is installed is complete: the wheel, the same one from the sources' archive, the menu entry, the licences."""

from __future__ import annotations

import configparser
import importlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image

from kit import __version__ as VERSION

ROOT = Path(__file__).parent.parent
DESKTOP = ROOT / "gui" / "desktop"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the menu and the packages are those of Linux")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the archive of the sources."""
    folder = tmp_path_factory.mktemp("built")
    build(ROOT, folder)
    return folder


def build(sources: Path, folder: Path, *options: str) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder), *options]
    subprocess.run(command, cwd=sources, check=True, capture_output=True)


def packaging(name: str, monkeypatch: pytest.MonkeyPatch, system: str = "linux") -> ModuleType:
    for folder in ("release", system):
        monkeypatch.syspath_prepend(str(ROOT / ".ci" / folder))
    return importlib.import_module(name)


def sources(folder: str) -> set[str]:
    paths = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in paths}


def test_the_wheel_holds_every_file_of_the_program_and_no_other(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assets = {f"kit/{name}" for name in sources("assets")}
    assert names == sources("kit") | sources("gui") | assets
    for wanted in ("kit/assets/HELP.md", "gui/i18n/awareness-kit_cy.qm", "gui/icons/app.svg", "gui/desktop/install"):
        assert wanted in names


def test_the_wheel_says_what_it_is(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        about = f"awareness_kit-{VERSION}.dist-info"
        metadata = wheel.read(f"{about}/METADATA").decode()
        commands = configparser.ConfigParser()
        commands.read_string(wheel.read(f"{about}/entry_points.txt").decode())
        licences = {name for name in wheel.namelist() if name.startswith(f"{about}/licenses/")}
    assert f"Version: {VERSION}\n" in metadata
    assert "License-Expression: MIT\n" in metadata
    assert dict(commands["console_scripts"]) == {"awareness-kit": "gui.__main__:main"}
    assert licences == {f"{about}/licenses/LICENSE", f"{about}/licenses/kit/text/UNICODE-LICENCE.txt"}


def test_the_archive_of_the_sources_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    build(tmp_path / f"awareness_kit-{VERSION}", tmp_path / "again", "-t", "wheel")
    first, second = (next(folder.glob("*.whl")).read_bytes() for folder in (built, tmp_path / "again"))
    assert first == second


def test_what_is_new_in_this_version_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    project = packaging("project", monkeypatch)
    about = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml")))
    told = [(each.attrib["version"], each.attrib["date"]) for each in about.iter("release")]
    assert project.current().version == VERSION
    assert len(project.points(project.current().changes)) > 3
    assert [(each.version, f"{each.date:%Y-%m-%d}") for each in project.releases()] == told
    entry = packaging("packages", monkeypatch)._entry(project.current())
    assert entry.startswith(f"awareness-kit ({VERSION}) stable; urgency=medium\n\n  * ")
    assert entry.count("\n  * ") == len(project.points(project.current().changes))


def test_the_metadata_name_what_the_menu_entry_and_the_file_types_name() -> None:
    about = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml"))).getroot()
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP / "awareness-kit.desktop", encoding="utf-8")
    menu = entry["Desktop Entry"]
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = {each.attrib["type"] for each in ElementTree.parse(DESKTOP / "awareness-kit.xml").iter(f"{space}mime-type")}
    assert about.findtext("launchable") == "awareness-kit.desktop"
    assert {each.text for each in about.iter("mediatype")} == types == set(menu["MimeType"].strip(";").split(";"))
    assert about.findtext("provides/binary") == menu["Exec"].split()[0]


@pytest.mark.parametrize("name", ["plain", "with spaces", "100% & “new” | $HOME `x` \"y\" 'z'", "back\\slash"])
def test_the_menu_starts_a_program_in_any_folder(name: str, tmp_path: Path) -> None:
    program = tmp_path / name / "awareness-kit"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    share = tmp_path / "share"
    subprocess.run([DESKTOP / "install", share, program], check=True, capture_output=True)
    lines = (share / "applications" / "awareness-kit.desktop").read_text(encoding="utf-8").splitlines()
    command = next(line for line in lines if line.startswith("Exec=")).removeprefix("Exec=")
    assert started_by(command) == f"{program} %f"
    subprocess.run([DESKTOP / "install", "--remove", share], check=True, capture_output=True)
    assert not list(share.rglob("*awareness*"))


def started_by(command: str) -> str:
    """Return what a desktop makes of the Exec of an entry: first as a string, then without quotes, then % fields."""
    text = iter(command)
    string = "".join(next(text) if letter == "\\" else letter for letter in text)
    assert string.startswith("env ") == ("%" in string[:-3])
    string = string.removeprefix("env ")
    assert string.startswith('"') and string.endswith('" %f')
    inside = iter(string[1:-4])
    return "".join(next(inside) if letter == "\\" else letter for letter in inside).replace("%%", "%") + " %f"


@pytest.mark.parametrize(
    ("licence", "refused"),
    [
        ("MIT", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Library or Lesser General Public License (LGPL)", False),
        ("GPL-2.0-or-later", True),
        ("GNU Affero General Public License v3", True),
        ("MIT AND AGPL-3.0-only", True),
        ("GPL-2.0-only OR AGPL-3.0-only", True),
        ("", True),
    ],
)
def test_no_library_may_leave_only_gpl(licence: str, refused: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert packaging("licences", monkeypatch).is_refused(licence) is refused


def test_a_typeface_under_gpl_is_found_among_the_files_of_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = packaging("licences", monkeypatch)
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "LICENSE.txt").write_text("SIL Open Font License", encoding="utf-8")
    licences.refuse_strong_files(tmp_path)
    (tmp_path / "fonts" / "Garden-copying.txt").write_text("GNU GENERAL PUBLIC LICENSE", encoding="utf-8")
    with pytest.raises(licences.CannotBuild, match="Garden-copying"):
        licences.refuse_strong_files(tmp_path)


@pytest.mark.parametrize("path", sorted((ROOT / "assets" / "fonts").glob("*.ttf")), ids=lambda path: path.stem)
def test_every_typeface_has_its_copyright_in_a_licence_beside_it(path: Path) -> None:
    data = path.read_bytes()
    tables = (struct.unpack_from(">4sLLL", data, 12 + 16 * number) for number in range(data[5]))
    start = next(offset for tag, _, offset, _ in tables if tag == b"name")
    count, strings = struct.unpack_from(">HH", data, start + 2)
    records = [struct.unpack_from(">6H", data, start + 6 + 12 * number) for number in range(count)]
    told = next(
        data[start + strings + offset :][:length].decode("utf-16-be")
        for platform, _, _, name, length, offset in records
        if (platform, name) == (3, 0)
    )
    holder = re.sub(r"^Copyright [\d-]+ ", "", told).split("(")[0].strip()
    assert holder and holder != told
    texts = [file.read_text(encoding="utf-8") for file in path.parent.glob("OFL*.txt")]
    assert any(holder in text and "SIL OPEN FONT LICENSE Version 1.1" in text for text in texts)


@pytest.mark.needs("man")
def test_the_manual_page_shows_every_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.1"
    page.write_text(packaging("manual", monkeypatch).manual(VERSION, "2026-11-29"), encoding="utf-8")
    settings = {"MANWIDTH": "100", "LC_ALL": "C.UTF-8", "PATH": str(Path(shutil.which("man") or "").parent)}
    shown = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True, env=settings, check=True)
    assert shown.stderr == ""
    assert "usage: awareness-kit go-back [-h]" in shown.stdout
    assert "--for {screen,home,print-shop,social}" in shown.stdout


def test_macos_knows_the_files_and_their_icons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaging("bundle", monkeypatch, "macos").add_descriptions(tmp_path)
    about = plistlib.loads((tmp_path / "Info.plist").read_bytes())
    declared = {each["UTTypeIdentifier"]: each for each in about["UTExportedTypeDeclarations"]}
    opened = {each["LSItemContentTypes"][0]: each for each in about["CFBundleDocumentTypes"]}
    endings = [each["UTTypeTagSpecification"]["public.filename-extension"] for each in declared.values()]
    assert about["CFBundleShortVersionString"] == VERSION
    assert declared.keys() == opened.keys()
    assert endings == [["kit"], ["kitpack"]]
    icons = {about["CFBundleIconFile"], *(each["CFBundleTypeIconFile"] for each in opened.values())}
    assert icons == {path.stem for path in (tmp_path / "Resources").glob("*.icns")}
    for path in (tmp_path / "Resources").glob("*.icns"):
        with Image.open(path) as icon:
            assert (512, 512, 2) in icon.info["sizes"]
            assert icon.convert("RGBA").getpixel((0, 0))[3] == 0


def test_all_packages_name_the_file_types_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    about = plistlib.loads(packaging("bundle", monkeypatch, "macos").info_plist())
    tags = [each["UTTypeTagSpecification"] for each in about["UTExportedTypeDeclarations"]]
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    linux = {
        each.attrib["type"]: [glob.attrib["pattern"].removeprefix("*.") for glob in each.iter(f"{space}glob")]
        for each in ElementTree.parse(DESKTOP / "awareness-kit.xml").iter(f"{space}mime-type")
    }
    assert {tag["public.mime-type"][0]: tag["public.filename-extension"] for tag in tags} == linux


def test_the_flatpak_is_made_of_the_archive_and_has_the_id_of_the_metadata() -> None:
    manifest = yaml.safe_load(next((ROOT / ".ci" / "linux").glob("*.yml")).read_text(encoding="utf-8"))
    about = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml")))
    source = Path(manifest["modules"][0]["sources"][0]["path"])
    assert manifest["id"] == about.findtext("id")
    assert source.name == f"awareness-kit-{VERSION}-linux-x86_64.tar.xz"
    assert "--share=network" not in manifest["finish-args"]
