"""NAME.kitpack from a stranger: what is wrong with it is a sentence, and nothing of it is written anywhere."""

from __future__ import annotations

import hashlib
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit import __version__
from kit.kit_file.archive import MOST_BYTES
from kit.kit_file.archive import pack as zip_of
from kit.packing import open_pack
from kit.packing.opening import FOR_PACK
from kit.problems import KitError, NewerVersion, UnreadableFile
from tests.packing.conftest import Folder, Pack, manifest, message, zipped

FILES = {"messages/a.yaml": message("A").encode()}
((NAME, CONTENT),) = FILES.items()
SOUND = (("pack.yaml", manifest(FILES)), (NAME, CONTENT))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spring.kitpack"


def refused(path: Path, data: bytes, error: type[KitError] = UnreadableFile) -> list[str]:
    """The codes of the problems that a file is refused with; each says which file, and what to do."""
    path.write_bytes(data)
    with pytest.raises(error) as caught:
        open_pack(path)
    for problem in caught.value.problems:
        assert path.name in problem.message + problem.file
        assert problem.hint
    return [problem.code for problem in caught.value.problems]


def with_file(name: str, data: bytes = b"x") -> bytes:
    """A pack that holds one more file and speaks of it."""
    files = {**FILES, name: data}
    return zipped(("pack.yaml", manifest(files)), *files.items())


def test_a_sound_pack_opens_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("spring.kitpack", "spring.zip", "spring"):
        (tmp_path / name).write_bytes(zipped(*SOUND))
        opened = open_pack(tmp_path / name)
        assert opened.files == FILES
        assert (opened.manifest.name, opened.manifest.version) == ("Spring 2017", "1")


def test_what_a_mac_adds_to_a_zip_is_passed_over(path: Path) -> None:
    path.write_bytes(zipped(*SOUND, ("messages/", b""), ("__MACOSX/._a", b"x"), (".DS_Store", b"x")))
    assert open_pack(path).files == FILES


@pytest.mark.parametrize(
    "name",
    [
        "../evil.yaml",
        "/etc/evil.yaml",
        "messages/../../a.yaml",
        "C:\\evil.yaml",
        "C:evil.yaml",
        "//h/x",
    ],
)
def test_a_name_that_leads_out_is_refused(path: Path, name: str) -> None:
    assert refused(path, with_file(name)) == ["unsafe-archive"]
    assert refused(path, zipped(*SOUND, (name, b"x"))) == ["unsafe-archive"]


@pytest.mark.parametrize(
    "name",
    [
        "evil.py",
        "messages/a.exe",
        "messages/in/a.yaml",
        "example/kit.yaml",
        "messages/con.yaml",
        "messages/aux.x.yaml",
        "messages/a?.yaml",
        "messages/.hidden.yaml",
        "messages/a.yaml.",
        "pack.yaml/a.txt",
        "kit.yaml",
        "x" * 130 + ".txt",
    ],
)
def test_a_file_that_has_no_place_in_a_pack_is_refused(path: Path, name: str) -> None:
    assert refused(path, with_file(name)) == ["unsafe-archive"]


def test_a_name_with_nothing_in_it_is_refused(path: Path) -> None:
    member = zipfile.ZipInfo("messages/b.yaml")
    member.filename = member.orig_filename = "messages/b.yaml\0.txt"
    assert refused(path, zipped(*SOUND, (member, b"x"))) == ["unsafe-archive"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(path: Path, kind: int) -> None:
    member = zipfile.ZipInfo("messages/b.yaml")
    member.create_system = 3
    member.external_attr = (kind | 0o777) << 16
    assert refused(path, zipped(*SOUND, (member, b"/etc/passwd"))) == ["unsafe-archive"]


def test_two_files_of_one_name_are_refused(path: Path) -> None:
    assert refused(path, zipped(*SOUND, ("messages/A.yaml", b"x"))) == ["unsafe-archive"]
    assert refused(path, zipped(*SOUND, (NAME, b"x"))) == ["unsafe-archive"]
    twice = manifest(FILES) + f"\n- {{file: {NAME}, sha256: {hashlib.sha256(CONTENT).hexdigest()}}}".encode()
    assert refused(path, zipped(("pack.yaml", twice), (NAME, CONTENT))) == ["unsafe-archive"]


def test_a_locked_pack_is_refused(path: Path) -> None:
    data = bytearray(zipped(*SOUND))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(path, bytes(data)) == ["encrypted-archive"]


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(path: Path, compression: int) -> None:
    assert refused(path, zipped(*SOUND, compression=compression)) == ["unsafe-archive"]


def test_a_file_that_was_changed_on_its_way_is_refused(path: Path) -> None:
    assert refused(path, zipped(SOUND[0], (NAME, CONTENT + b"#"))) == ["wrong-checksum"]


def test_files_missing_and_files_unspoken_of_are_all_told(path: Path) -> None:
    found = refused(path, zipped(SOUND[0], ("messages/b.yaml", b"x"), ("messages/c.yaml", b"y")))
    assert found == ["missing-file", "unsafe-archive", "unsafe-archive"]


def test_what_is_no_pack_is_called_so(path: Path) -> None:
    for data in (b"", b"%PDF-1.7", b"pack: 1\n", zipped((NAME, CONTENT)), zipped(), zipped(("kit.yaml", b"kit: 1"))):
        assert refused(path, data) == ["not-a-pack"]
    with pytest.raises(UnreadableFile, match="no such file"):
        open_pack(path.with_name("gone.kitpack"))
    with pytest.raises(UnreadableFile, match="folder"):
        open_pack(path.parent)


def test_a_kit_that_is_taken_for_a_pack_is_called_a_kit(path: Path) -> None:
    path.write_bytes(zipped(("kit.yaml", b"kit: 1")))
    with pytest.raises(UnreadableFile) as caught:
        open_pack(path)
    assert caught.value.problems[0].message == "spring.kitpack is not a pack but a kit."


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"name": ""}, "missing"),
        ({"version": ""}, "missing"),
        ({"name": '"\\e[2J"'}, "wrong-value"),
        ({"name": "x" * 200}, "too-long"),
        ({"extra": "1"}, "unknown-key"),
        ({"pack": "one"}, "wrong-version"),
        ({"campaign": "{name: W, starts: 2017-02-30}"}, "wrong-value"),
    ],
)
def test_a_pack_that_says_what_it_is_wrongly_is_refused(path: Path, said: dict[str, str], code: str) -> None:
    assert refused(path, zipped(("pack.yaml", manifest(FILES, **said)), (NAME, CONTENT))) == [code]


@pytest.mark.parametrize("text", [b"", b"[]", b"x", b"\xff\xfe\x00", b"a: &a [*a]", b"files: 7"])
def test_a_pack_that_says_nothing_of_itself_is_refused(path: Path, text: bytes) -> None:
    assert refused(path, zipped(("pack.yaml", text), (NAME, CONTENT)))


@pytest.mark.parametrize(("key", "text"), [("pack", "3"), ("needs", "99.1")])
def test_a_pack_for_a_newer_program_is_told_so_before_all_else(path: Path, key: str, text: str) -> None:
    unknown = manifest({**FILES, "sounds/song.mp3": b"x"}, **{key: text, "sounds": "yes"})
    members = zipped(("pack.yaml", unknown), (NAME, CONTENT), ("sounds/song.mp3", b"x"))
    assert refused(path, members, NewerVersion) == ["newer-version"]


def test_a_pack_that_needs_this_program_opens(path: Path) -> None:
    for needs in ("0.1", __version__):
        path.write_bytes(zipped(("pack.yaml", manifest(FILES, needs=needs)), (NAME, CONTENT)))
        assert open_pack(path).manifest.needs == needs


def test_too_many_files_are_refused_before_they_are_listed(path: Path) -> None:
    many = zipped(*((f"messages/{number}.yaml", b"") for number in range(FOR_PACK.members + 1)))
    assert refused(path, many) == ["too-large"]
    lying = bytearray(zipped(*((f"{number:05}", b"") for number in range(60_000))))
    end = lying.rindex(b"PK\x05\x06")
    lying[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    assert refused(path, bytes(lying)) == ["too-large"]


def test_bombs_are_refused(path: Path) -> None:
    assert refused(path, with_file("pictures/a.png", b"\0" * (MOST_BYTES + 1))) == ["too-large"]
    halves = {f"pictures/{number}.png": b"\0" * (MOST_BYTES // 4) for number in range(5)}
    assert refused(path, zipped(("pack.yaml", manifest(halves)), *halves.items())) == ["too-large"]
    texts = {f"messages/{number}.yaml": b"- " * 450_000 for number in range(3)}
    assert refused(path, zipped(("pack.yaml", manifest(texts)), *texts.items())) == ["too-large"]
    assert refused(path, zipped(("pack.yaml", b"#" * 2_000_000), (NAME, CONTENT))) == ["file-too-large"]


def test_a_pack_that_lies_about_its_sizes_gives_no_more_than_it_says(path: Path) -> None:
    for size in (1, 2**32 - 2):
        data = bytearray(zipped(*SOUND))
        directory = data.rindex(b"PK\x01\x02")
        data[directory + 24 : directory + 28] = struct.pack("<L", size)
        path.write_bytes(bytes(data))
        try:
            assert open_pack(path).files == FILES
        except UnreadableFile as error:
            assert [problem.code for problem in error.problems] in (["damaged-archive"], ["wrong-checksum"])


def test_a_file_larger_than_any_pack_is_refused(path: Path) -> None:
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(MOST_BYTES * 10)
    with pytest.raises(UnreadableFile, match="too large"):
        open_pack(path)


def test_a_cut_off_pack_is_refused_wherever_it_is_cut(path: Path) -> None:
    sound = zipped(*SOUND)
    for length in range(4, len(sound), 7):
        assert refused(path, sound[:length]) == ["damaged-archive"]


@given(st.data())
def test_a_pack_with_changed_bytes_is_refused_or_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    sound = bytearray(zip_of(dict(SOUND)))
    for _ in range(data.draw(st.integers(1, 4))):
        sound[data.draw(st.integers(4, len(sound) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("changed") / "x.kitpack"
    path.write_bytes(bytes(sound))
    try:
        assert open_pack(path).files == FILES
    except KitError as error:
        assert error.problems


def test_a_thousand_files_are_a_pack(path: Path, folder: Folder, pack: Pack) -> None:
    assert len(pack({f"messages/m{number}.yaml": message("A") for number in range(1000)}).files) == 1000
