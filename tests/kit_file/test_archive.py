"""NAME.kit from a stranger: what is wrong with a zip is a sentence, and nothing is ever unpacked."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.kit_file import open_kit
from kit.kit_file.archive import FOR_KIT, MOST_BYTES, is_inside, pack
from kit.problems import KitError, UnreadableFile

KIT = b"kit: 1\ngroup: {name: Tots}\npieces: [{template: poster-event}]\nlogos: [{file: logos/a.png}]\n"


def refused(path: Path, data: bytes) -> str:
    """The code of the one problem that a file is refused with."""
    path.write_bytes(data)
    with pytest.raises(UnreadableFile) as caught:
        open_kit(path)
    (problem,) = caught.value.problems
    assert path.name in problem.message
    assert problem.hint
    return problem.code


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", compression) as archive:
        warnings.simplefilter("ignore")  # zipfile warns of the duplicate names made here on purpose
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tots.kit"


@pytest.mark.parametrize("name", ["tots.kit", "tots.yaml", "tots"])
def test_a_kit_with_its_logo_opens_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(pack({"kit.yaml": KIT, "logos/a.png": b"picture"}))
    opened = open_kit(tmp_path / name)
    assert opened.problems == ()
    assert opened.logo_sources == {"logos/a.png": b"picture"}
    assert opened.read_logo("logos/a.png") == b"picture"


def test_yaml_called_kit_opens(path: Path) -> None:
    path.write_bytes(KIT)
    assert [each.code for each in open_kit(path).problems] == ["missing-logo"]


def test_what_a_mac_adds_to_a_zip_is_passed_over(path: Path) -> None:
    path.write_bytes(zipped(("__MACOSX/._kit.yaml", b"\0"), ("logos/", b""), (".DS_Store", b"\0"), ("kit.yaml", KIT)))
    assert open_kit(path).kit.group.name == "Tots"


def test_without_kit_yaml_it_is_no_kit(path: Path) -> None:
    assert refused(path, zipped()) == "not-a-kit"
    assert refused(path, zipped(("a.yaml", KIT), ("b.yaml", KIT))) == "not-a-kit"
    assert refused(path, zipped(("tots/deep/kit.yaml", KIT))) == "not-a-kit"


def test_a_word_document_is_called_so(path: Path) -> None:
    path.write_bytes(zipped(("[Content_Types].xml", b"x"), ("word/document.xml", b"y")))
    with pytest.raises(UnreadableFile, match="Word document"):
        open_kit(path)


LOGO = b"picture"
AS_OTHERS_PACK = {
    "PowerShell": [("kit.yaml", KIT), ("logos\\a.png", LOGO)],
    "PowerShell with folders": [("logos\\", b""), ("kit.yaml", KIT), ("logos\\a.png", LOGO)],
    "a folder around all": [("Tots/", b""), ("Tots/kit.yaml", KIT), ("Tots/logos/a.png", LOGO)],
    "a folder around all, by PowerShell": [("Tots\\kit.yaml", KIT), ("Tots\\logos\\a.png", LOGO)],
    "the Finder": [
        ("Tots/kit.yaml", KIT),
        ("__MACOSX/Tots/._kit.yaml", b"\0"),
        ("Tots/.DS_Store", b"\0"),
        ("Tots/logos/a.png", LOGO),
        ("__MACOSX/Tots/logos/._a.png", b"\0"),
    ],
    "a kit of another name": [("tots.yaml", KIT), ("logos/a.png", LOGO)],
}


@pytest.mark.parametrize("packer", AS_OTHERS_PACK)
def test_what_other_programs_pack_is_read(path: Path, packer: str) -> None:
    path.write_bytes(zipped(*AS_OTHERS_PACK[packer]))
    opened = open_kit(path)
    assert opened.problems == ()
    assert opened.logo_sources == {"logos/a.png": LOGO}


@pytest.mark.parametrize("name", ["St Mary’s logo.png", "crèche.png", "cre\u0300che.png", "ツ.png"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp437"])
def test_names_are_read_with_and_without_the_flag_of_utf_8(path: Path, name: str, encoding: str) -> None:
    try:
        written = name.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("the old encoding has no such letter")
    kit = KIT.replace(b"logos/a.png", f"'logos/{name}'".encode())
    stand_in = "x" * len(written)
    data = zipped(("kit.yaml", kit), (f"logos/{stand_in}", LOGO))
    path.write_bytes(data.replace(stand_in.encode(), written))
    opened = open_kit(path)
    assert opened.problems == ()
    assert list(opened.logo_sources) == [f"logos/{name}"]


def test_zip64_is_read_and_its_directory_is_limited_too(path: Path) -> None:
    def large(count: int) -> bytes:
        sound = zipped(("kit.yaml", KIT), ("logos/a.png", LOGO))
        end = sound.rindex(b"PK\5\6")
        size, offset = struct.unpack("<LL", sound[end + 12 : end + 20])
        record = struct.pack("<4sQHHLLQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
        locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
        last = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
        return sound[:end] + record + locator + last

    path.write_bytes(large(2))
    assert open_kit(path).logo_sources == {"logos/a.png": LOGO}
    assert refused(path, large(1_000_000)) == "too-large"


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "a/../../evil", "C:/evil", "C:evil", "..\\evil", "a\\..\\..\\b", "//host/x"]
)
def test_a_name_that_leads_out_is_refused(path: Path, name: str) -> None:
    assert refused(path, zipped(("kit.yaml", KIT), (name, b"x"))) == "unsafe-archive"


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(path: Path, kind: int) -> None:
    member = zipfile.ZipInfo("logos/a.png")
    member.create_system = 3
    member.external_attr = (kind | 0o777) << 16
    assert refused(path, zipped(("kit.yaml", KIT), (member, b"/etc/passwd"))) == "unsafe-archive"


def test_two_files_of_one_name_are_refused(path: Path) -> None:
    assert refused(path, zipped(("kit.yaml", KIT), ("KIT.yaml", KIT))) == "unsafe-archive"
    assert refused(path, zipped(("kit.yaml", KIT), ("kit.yaml", KIT))) == "unsafe-archive"


def test_a_locked_zip_is_refused(path: Path) -> None:
    data = bytearray(zipped(("kit.yaml", KIT)))
    directory = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1
    assert refused(path, bytes(data)) == "encrypted-archive"


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(path: Path, compression: int) -> None:
    assert refused(path, zipped(("kit.yaml", KIT), compression=compression)) == "unsafe-archive"


def test_too_many_files_are_refused_before_they_are_listed(path: Path) -> None:
    many = zipped(*((f"{number}", b"") for number in range(FOR_KIT.members + 1)))
    assert refused(path, many) == "too-large"
    lying = bytearray(zipped(("kit.yaml", KIT), *((f"{number:05}", b"") for number in range(60_000))))
    end = lying.rindex(b"PK\x05\x06")
    lying[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    assert refused(path, bytes(lying)) == "too-large"


def test_a_bomb_is_refused(path: Path) -> None:
    assert refused(path, zipped(("kit.yaml", b"#" * 50_000_000))) == "too-large"


def test_a_logo_that_is_a_bomb_is_a_problem_of_its_own(path: Path) -> None:
    path.write_bytes(zipped(("kit.yaml", KIT), ("logos/a.png", b"\0" * 60_000_000)))
    opened = open_kit(path)
    assert [(each.code, each.line, each.field) for each in opened.problems] == [("too-large", 4, "logos[0].file")]
    assert opened.logo_sources == {}


def test_a_zip_that_lies_about_its_sizes_is_refused(path: Path) -> None:
    data = bytearray(zipped(("kit.yaml", b"kit: 1\n#" + b"x" * 5_000_000)))
    directory = data.index(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = struct.pack("<L", 10)
    path.write_bytes(bytes(data))
    with pytest.raises(KitError):
        open_kit(path)


def test_a_damaged_kit_is_refused_and_a_damaged_logo_is_told(path: Path) -> None:
    sound = zipped(("kit.yaml", KIT), ("logos/a.png", b"p" * 100), compression=zipfile.ZIP_STORED)
    assert refused(path, sound.replace(b"name: Tots", b"name: Toss", 1)) == "damaged-archive"
    path.write_bytes(sound.replace(b"p" * 100, b"q" + b"p" * 99))
    opened = open_kit(path)
    assert [(each.code, each.field) for each in opened.problems] == [("damaged-archive", "logos[0].file")]
    assert opened.kit.group.name == "Tots"


def test_a_cut_off_zip_is_refused_wherever_it_is_cut(path: Path) -> None:
    sound = pack({"kit.yaml": KIT, "logos/a.png": bytes(range(256))})
    for length in range(4, len(sound), 7):
        assert refused(path, sound[:length]) == "damaged-archive"


def test_a_file_larger_than_any_kit_is_refused(path: Path) -> None:
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(MOST_BYTES * 10)
    with pytest.raises(UnreadableFile, match="too large"):
        open_kit(path)


@given(st.data())
def test_a_zip_with_changed_bytes_never_fails_otherwise(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    sound = bytearray(pack({"kit.yaml": KIT, "logos/a.png": b"picture" * 20}))
    for _ in range(data.draw(st.integers(1, 4))):
        sound[data.draw(st.integers(4, len(sound) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("changed") / "x.kit"
    path.write_bytes(bytes(sound))
    try:
        open_kit(path)
    except KitError as error:
        assert error.problems


def test_packing_twice_gives_the_same_bytes() -> None:
    members = {"kit.yaml": KIT, "logos/a.png": b"picture"}
    assert pack(members) == pack(members)
    with zipfile.ZipFile(io.BytesIO(pack(members))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("logos/a.png", True),
        ("a b/ü.png", True),
        ("./a", True),
        ("", False),
        ("  ", False),
        ("a/..", False),
        ("C:\\a", False),
    ],
)
def test_what_stays_inside(name: str, inside: bool) -> None:
    assert is_inside(name) is inside
