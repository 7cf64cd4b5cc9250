"""A folder of assets becomes one file, the same every time, or a sentence says why it cannot."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.model.campaign import CampaignId
from kit.model.pack import PackCampaign
from kit.packing import make_pack, open_pack
from kit.packing import making as module
from kit.problems import KitError, Severity
from tests.packing.conftest import SVG, Folder, message


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def refused(folder: Path, version: str = "") -> list[tuple[str, str]]:
    with pytest.raises(KitError) as caught:
        make_pack(folder, "Spring 2017", version)
    assert all(problem.hint for problem in caught.value.problems)
    return [(problem.code, Path(problem.file).name) for problem in caught.value.problems]


def test_a_pack_holds_the_folder_with_what_it_is_first(folder: Folder, tmp_path: Path) -> None:
    place = folder(
        {"messages/b.yml": message("B"), "LICENCE.txt": "free", "Templates/notes.md": "x", "logos/a.svg": SVG}
    )
    made = make_pack(place, "Spring 2017")
    assert names(made.data)[:2] == ["pack.yaml", "LICENCE.txt"]
    assert {"logos/a.svg", "messages/b.yaml"} <= set(names(made.data))
    (tmp_path / "a.kitpack").write_bytes(made.data)
    opened = open_pack(tmp_path / "a.kitpack")
    assert opened.manifest == made.manifest
    assert opened.files["messages/b.yaml"] == message("B").encode()
    assert (opened.manifest.name, opened.manifest.version) == ("Spring 2017", "1")
    id = CampaignId("imhaw-2016")
    week = PackCampaign("Infant Mental Health Awareness Week", date(2016, 6, 6), date(2016, 6, 10), id)
    assert opened.manifest.campaign == week


def test_the_same_folder_gives_the_same_bytes_wherever_it_lies(folder: Folder) -> None:
    files = {"messages/b.yaml": message("B"), "messages/a.yaml": message("A")}
    one, other = folder(files, "one"), folder(dict(reversed(files.items())), "two/inner")
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    assert make_pack(one, "S").data == make_pack(other, "S").data


def test_what_staff_write_of_their_pack_goes_along(folder: Folder) -> None:
    written = "name: Fathers’ week 👨‍🍼\nversion: 2\nabout: |\n  One.\n  Two.\nneeds: 0.1\n"
    made = make_pack(folder({"pack.yaml": written, "messages/a.yaml": message("A")}), "file")
    assert (made.manifest.name, made.manifest.version) == ("Fathers’ week 👨‍🍼", "2")
    assert made.manifest.about == "One.\nTwo.\n"
    assert made.problems == ()
    assert make_pack(folder({}), "file", "3").manifest.version == "3"


def test_a_pack_called_after_its_file_is_told_how_to_keep_its_name(folder: Folder) -> None:
    made = make_pack(folder({"messages/a.yaml": message("A")}), "Spring 2017")
    assert [problem.code for problem in made.problems] == ["unnamed-pack"]


def test_what_groups_have_already_is_told(folder: Folder) -> None:
    words = {name: (shipped_assets() / "messages" / name).read_bytes() for name in ("a-lap.yaml", "relationships.yaml")}
    files = {
        "pack.yaml": "name: x",
        "messages/a.yaml": message("A"),
        **{f"messages/{name}": words[name] for name in words},
    }
    (problem,) = make_pack(folder(files), "x").problems
    assert (problem.code, problem.severity) == ("same-as-shipped", Severity.NOTE)
    assert problem.message.startswith("2 files are the same as in the program")
    assert "messages/a-lap.yaml and messages/relationships.yaml" in problem.message


def test_a_pack_taken_apart_can_be_packed_again(folder: Folder, tmp_path: Path) -> None:
    first = make_pack(folder({"messages/a.yaml": message("A")}), "Spring 2017", "4")
    with zipfile.ZipFile(io.BytesIO(first.data)) as archive:
        archive.extractall(tmp_path / "apart")
    assert make_pack(tmp_path / "apart", "another name").data == first.data


def test_slips_in_what_staff_write_are_told_with_their_line(folder: Folder) -> None:
    written = "name: Spring\nvershun: 2\nneeds: the newest\nname: Twice\n"
    place = folder({"pack.yaml": written, "messages/a.yaml": message("A")})
    with pytest.raises(KitError) as caught:
        make_pack(place, "x")
    found = {(problem.code, problem.line) for problem in caught.value.problems}
    assert found == {("unknown-key", 2), ("wrong-value", 3), ("duplicate-key", 4)}
    assert "version" in next(each.hint for each in caught.value.problems if each.code == "unknown-key")


def test_what_is_no_part_of_a_pack_is_left_out_and_named(folder: Folder) -> None:
    files = {"messages/a.yaml": message("A"), "draft.docx": "", "messages/old.bak": "", "example/kit.yaml": "kit: 1"}
    made = make_pack(folder({**files, ".git/config": "", "Thumbs.db": ""}), "x")
    assert names(made.data) == ["pack.yaml", "messages/a.yaml"]
    assert sorted(made.left_out) == ["draft.docx", "example/", "messages/old.bak"]


@pytest.mark.parametrize("name", ["con.yaml", "a:b.yaml", "x" * 130 + ".yaml", "what?.yaml", "-x.yaml", "nul.a.yaml"])
@pytest.mark.skipif(os.name != "posix", reason="other systems cannot have such files")
def test_a_name_that_not_every_computer_can_have_is_refused(folder: Folder, name: str) -> None:
    assert refused(folder({f"messages/{name}": message("A")})) == [("bad-name", name)]


@pytest.mark.skipif(os.name != "posix", reason="other systems cannot have both")
def test_names_that_differ_only_in_capitals_are_refused(folder: Folder) -> None:
    assert refused(folder({"messages/a.yaml": message("A"), "messages/A.yaml": message("A")})) == [
        ("bad-name", "a.yaml")
    ]


def test_a_folder_with_nothing_in_it_is_refused(folder: Folder) -> None:
    assert refused(folder({"README.md": "x", "other/a.txt": ""})) == [("empty-pack", "mine")]


def test_a_link_that_leads_out_is_refused(folder: Folder, tmp_path: Path) -> None:
    place = folder({"messages/a.yaml": message("A")})
    (tmp_path / "secret.yaml").write_text("x: 1")
    (place / "messages" / "b.yaml").symlink_to(tmp_path / "secret.yaml")
    (place / "note.txt").symlink_to(tmp_path / "secret.yaml")
    assert refused(place) == [("outside-folder", "b.yaml")]
    (place / "messages" / "b.yaml").unlink()
    assert names(make_pack(place, "x").data) == ["pack.yaml", "messages/a.yaml"]


def test_too_much_is_refused(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folder({"messages/a.yaml": message("A"), "pictures/a.png": b"1" * 3000})
    monkeypatch.setattr(module, "MOST_BYTES", 1_002_000)
    assert [code for code, _ in refused(place)] == ["too-large"]
    monkeypatch.undo()
    for number in range(3):
        (place / "messages" / f"{number}.yaml").write_bytes(b"#" * 1_000_000)
    assert [code for code, _ in refused(place)] == ["too-large"]
    for number in range(1001):
        (place / "messages" / f"{number}.yaml").write_bytes(b"")
    assert refused(place)[0][0] in ("too-many-files", "too-large")


@pytest.mark.parametrize("version", ["\x1b[2J", " \t", "x" * 41, "\u202eabc"])
def test_a_version_that_cannot_be_read_is_refused(folder: Folder, version: str) -> None:
    assert refused(folder({"messages/a.yaml": message("A")}), version)[0][0] in ("bad-name", "too-long")


def test_a_name_of_two_hundred_letters_is_told_to_be_shorter(folder: Folder) -> None:
    with pytest.raises(KitError, match="200 letters"):
        make_pack(folder({"messages/a.yaml": message("A")}), "x" * 200)
