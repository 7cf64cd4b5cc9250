"""Names that every system takes, and files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.files import (
    LONGEST_NAME,
    extended,
    folder_words,
    is_legal,
    make_folder,
    make_sure_of,
    remove_leftovers,
    safe_file_name,
    whole_path,
    write_whole,
)
from kit.problems import WriteFailed

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def assert_legal_everywhere(name: str) -> None:
    """What Windows, macOS and Linux ask of a name, and what a shell and an e-mail program ask on top."""
    assert name
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\s]', name)
    assert name[0] not in ".-~"
    assert name[-1] not in ". "
    assert not RESERVED.fullmatch(name)
    assert len(name.encode()) <= LONGEST_NAME
    assert unicodedata.is_normalized("NFC", name)
    assert not set(name) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff")


@given(st.lists(st.text(max_size=60), max_size=4), st.sampled_from(["", ".pdf", ".png"]))
def test_any_text_makes_a_legal_name(parts: list[str], ending: str) -> None:
    name = safe_file_name(*parts, ending=ending)
    assert_legal_everywhere(name)
    assert name.endswith(ending)
    assert is_legal(name)
    assert safe_file_name(*parts, ending=ending) == name


@given(st.text(min_size=80, max_size=3000), st.text(max_size=300))
def test_long_texts_make_a_legal_name(group: str, template: str) -> None:
    assert_legal_everywhere(safe_file_name(group, template, ending=".pdf"))


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Little Acorns Nursery", "poster-event", "A4"), "Little-Acorns-Nursery-poster-event-A4.pdf"),
        (("St Mary's Hall", "x"), "St-Mary's-Hall-x.pdf"),
        (("../../etc/passwd",), "etc-passwd.pdf"),
        (("C:\\Windows\\x",), "C-Windows-x.pdf"),
        (("...",), "unnamed.pdf"),
        ((), "unnamed.pdf"),
        (("", "poster"), "poster.pdf"),
        (("CON",), "_CON.pdf"),
        (("nul.old", "x"), "_nul.old-x.pdf"),
        (("-rf", "x"), "rf-x.pdf"),
        (("a<b>&c?", "x"), "a-b-&c-x.pdf"),
        (("tots\u202efdp.exe",), "totsfdp.exe.pdf"),
        (("Cafe\u0301 👶🏽",), "Café-👶🏽.pdf"),
        (("ਆਂਗਨਵਾੜੀ",), "ਆਂਗਨਵਾੜੀ.pdf"),
        (("tots\n\tgroup\x00",), "tots-group.pdf"),
    ],
)
def test_names_people_will_meet(parts: tuple[str, ...], name: str) -> None:
    assert safe_file_name(*parts, ending=".pdf") == name


@given(st.text(min_size=80, max_size=3000), st.text(max_size=300))
def test_long_texts_make_a_legal_name_with_spaces_too(group: str, design: str) -> None:
    name = safe_file_name(group, design, ending=".pdf", spaced=True)
    assert is_legal(name) and not set('<>:"/\\|?*') & set(name)
    assert len(name.encode()) <= LONGEST_NAME
    assert safe_file_name(group, design, ending=".pdf", spaced=True) == name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Little Acorns  Nursery", "Our own event", "A4"), "Little Acorns Nursery - Our own event - A4.pdf"),
        (("Music: play/sing", 'The "Ducks"?'), "Music - play-sing - The Ducks.pdf"),
        (("10:30", "", "x. "), "10-30 - x.pdf"),
        (("con",), "_con.pdf"),
        (("con", "A4"), "con - A4.pdf"),
        (("???", "~ -"), "unnamed.pdf"),
        (("../../etc",), "etc.pdf"),
    ],
)
def test_names_with_spaces_read_as_they_were_written(parts: tuple[str, ...], name: str) -> None:
    assert safe_file_name(*parts, ending=".pdf", spaced=True) == name


def test_a_long_name_with_spaces_leaves_the_others_readable() -> None:
    name = safe_file_name("Friends of " + "very " * 60 + "small children", "Our own event", "A4", spaced=True)
    assert name.startswith("Friends of very") and " - Our own event - A4 - " in name
    assert name != safe_file_name("Friends of " + "very " * 60 + "small ducks", "Our own event", "A4", spaced=True)


def test_a_long_group_leaves_the_template_readable() -> None:
    name = safe_file_name("Friends of " + "very " * 60 + "small children", "poster-event", "A4", ending=".pdf")
    assert_legal_everywhere(name)
    assert name.startswith("Friends-of-very")
    assert "-poster-event-A4-" in name


def test_long_names_that_differ_only_at_the_end_stay_apart() -> None:
    long = "a" * 300
    assert safe_file_name(long, "one") != safe_file_name(long, "two")
    assert safe_file_name(long + "1") != safe_file_name(long + "2")


@pytest.mark.parametrize(
    "name", ["", ".hidden", "a/b", "a?", "con", "NUL.txt", "x ", "x.", "a\u202eb", "x" * 200, "-x"]
)
def test_what_is_not_legal(name: str) -> None:
    assert not is_legal(name)


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["x.pdf"]


def test_the_mode_is_that_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_whole(tmp_path / "x", b"")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.kit"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteFailed) as caught:
        write_whole(path, b"new")
    (problem,) = caught.value.problems
    assert problem.message == "x.kit could not be written: the disk is full."
    assert problem.hint
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["x.kit"]


def test_an_interruption_leaves_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "x", b"new")
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be_written_to_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for path, why in [
        (tmp_path / "gone" / "x", "no such folder"),
        (tmp_path / "folder", "folder of that name"),
        (tmp_path / "file" / "x", "is a file, not a folder"),
        (tmp_path / ("x" * 300), "too long"),
    ]:
        with pytest.raises(WriteFailed, match=why):
            write_whole(path, b"x")
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "nul\0byte", b"x")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "folder"]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"precious")
    (tmp_path / "x.pdf").symlink_to(tmp_path / "elsewhere")
    write_whole(tmp_path / "x.pdf", b"new")
    assert (tmp_path / "elsewhere").read_bytes() == b"precious"
    assert (tmp_path / "x.pdf").read_bytes() == b"new"


def test_a_folder_that_is_a_file_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "file", tmp_path / "file" / "inner" / "most"):
        for act in (make_folder, make_sure_of):
            with pytest.raises(WriteFailed, match="file is a file, not a folder"):
                act(path)
    make_sure_of(tmp_path / "new" / "newer")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_what_was_killed_half_way_is_removed_later_and_nothing_else(tmp_path: Path) -> None:
    old = time.time() - 7200
    left, young = tmp_path / f".awareness-kit-{'0' * 12}.part", tmp_path / f".awareness-kit-{'1' * 12}.part"
    others = [tmp_path / name for name in (".awareness-kit-notes.part", f".{'0' * 12}.part", "poster.pdf")]
    folder = tmp_path / f".awareness-kit-{'2' * 12}.part"
    folder.mkdir()
    for path in (left, young, *others):
        path.write_bytes(b"half")
    for path in (left, *others, folder):
        os.utime(path, (old, old))
    remove_leftovers(tmp_path)
    remove_leftovers(tmp_path / "gone")
    assert set(tmp_path.iterdir()) == {young, *others, folder}


@pytest.mark.skipif(os.name != "posix", reason="other systems cannot fork")
def test_a_killed_writer_leaves_what_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", lambda *_: os._exit(9))
    if (child := os.fork()) == 0:
        write_whole(tmp_path / "x", b"half")
        os._exit(1)
    os.waitpid(child, 0)
    (left,) = tmp_path.iterdir()
    os.utime(left, (0, 0))
    remove_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_folder_that_one_is_in_has_a_name_in_sentences() -> None:
    assert (folder_words(Path()), folder_words(Path("out"))) == (str(Path.cwd()), "out")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"C:\kits\poster.pdf", r"C:\kits\poster.pdf"),
        (rf"C:\{'a' * 230}\.\x.pdf", rf"\\?\C:\{'a' * 230}\x.pdf"),
        (rf"\\server\share\{'a' * 230}\x.pdf", rf"\\?\UNC\server\share\{'a' * 230}\x.pdf"),
        (rf"\\?\C:\{'a' * 260}", rf"\\?\C:\{'a' * 260}"),
    ],
)
def test_a_long_path_of_windows_says_that_it_is_one(path: str, expected: str) -> None:
    assert extended(path) == expected


def test_a_path_that_the_system_cannot_follow_is_taken_as_it_is(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    assert whole_path(one / "poster.pdf") == one / "poster.pdf"
    assert whole_path(tmp_path / "a" / ".." / "b") == tmp_path / "b"
