"""A kit's file fixed without asking: what it says afterwards, what of it stays as it was, and what is never done."""

from __future__ import annotations

import codecs
import errno
from pathlib import Path
from typing import Any

import pytest

from kit.kit_file.archive import KIT_NAME, Archive, pack
from kit.kit_file.opening import open_kit
from kit.library.load import load_library
from kit.mending import fix
from kit.mending.fix import Fixed, fix_kit
from kit.problems import UnreadableFile, WriteFailed
from kit.text.typefaces import Typefaces
from kit.words.saying import FILES

LIBRARY, _ = load_library()
TYPEFACES = Typefaces(LIBRARY.fonts, LIBRARY.campaign.figures)

HEAD = "kit: 1\ngroup: {name: Little Acorns}\n"
PIECES = "pieces:\n  - template: poster-event\n"


def fixed(path: Path) -> Fixed:
    return fix_kit(path, LIBRARY, TYPEFACES)


def written(tmp_path: Path, text: str, name: str = "ours.yaml") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("messages:\n  - first-1001-day   # leads\n", "messages:\n  - first-1001-days   # leads\n"),
        ("messages: [ 'first-1001-day' ,before-birth]\n", 'messages: [ "first-1001-days" ,before-birth]\n'),
        ("messages:\n- before-birth # a\n# b\n- before-birth # c\n# d\n", "messages:\n- before-birth # a\n# b\n# d\n"),
        ("messages: [before-birth, before-birth]\n", "messages: [before-birth]\n"),
        ("event:\n  title: Tea\n  starts: '15:00' # x\n  ends: 10:30am\n",
         "event:\n  title: Tea\n  starts: \"10:30\" # x\n  ends: 15:00\n"),
        ("event: {starts: '14:00', ends: '14:00', title: Tea}\n", "event: {starts: '14:00', ends: , title: Tea}\n"),
        ("event:\n  date: 2016-06-08\n  note: 'On TUESDAY: come!' # y\n",
         "event:\n  date: 2016-06-08\n  note: \"On WEDNESDAY: come!\" # y\n"),
        ("event:\n  date: 2016-06-08\n  note: >-\n    Come on\n    Tuesday!\n",
         "event:\n  date: 2016-06-08\n  note: \"Come on Wednesday!\"\n"),
        ("event: {link: 'https://a b.example'}\n", 'event: {link: "https://ab.example"}\n'),
        ("thank_you:\n    wording:   wram\n    partners: [zero-to-thre]\n",
         "thank_you:\n    wording:   warm\n    partners: [zero-to-three]\n"),
        ("language: cymraegg # ours\n", "language: cy # ours\n"),
        ("language: [cy, englishh]\n", "language: [cy, en]\n"),
    ],
)  # fmt: skip
def test_only_what_is_wrong_is_replaced(before: str, after: str, tmp_path: Path) -> None:
    path = written(tmp_path, f"# Ours\n{HEAD}{before}{PIECES}# the end")
    fixed(path)
    assert path.read_text(encoding="utf-8") == f"# Ours\n{HEAD}{after}{PIECES}# the end"


@pytest.mark.parametrize(
    "pieces",
    [
        "pieces:\n  - template: poster-evnt   # the poster\n    size: A33\n",
        "pieces: [{template: poster-evnt, size: A33}]\n",
        "pieces: [{size: 'A33', template: 'poster-evnt'}]\n",
    ],
)
def test_a_piece_gets_its_template_and_then_its_size(pieces: str, tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + pieces)
    assert [FILES.phrase(phrase) for phrase in fixed(path).done] == [
        "Used “poster-event” for “poster-evnt”.",
        "Changed the size “A33” to A3.",
    ]
    (piece,) = open_kit(path).kit.pieces
    assert (piece.template, piece.size) == ("poster-event", "A3")
    assert ("# the poster" in path.read_text()) is ("# the poster" in pieces)


@pytest.mark.parametrize("logo", ["- file: a.png # ours\n    ", "- {file: a.png}\n  ", "- file: 'a.png'\n"])
def test_a_logo_gets_its_words(logo: str, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    path = written(tmp_path, f"{HEAD}logos:\n  {logo}\n{PIECES}")
    fixed(path)
    assert [each.alt for each in open_kit(path).kit.logos] == ["Little Acorns"]
    assert ("# ours" in path.read_text()) is ("# ours" in logo)


@pytest.mark.parametrize(
    "content",
    [
        "messages: [first-1001-days, zzzzzz]\n",  # unlike every message: which one was meant?
        "messages: [first-1001-days, before-birth, bonding, a, b, c, d]\n",
        "event: {title: Tea, venue: '[your venue here]'}\n",
        "thank_you: {also: [TBC]}\n",
        "logos: [{file: gone.png, alt: Ours}]\n",
        "language: zz\n",
    ],
)
def test_what_somebody_chose_or_typed_is_never_taken_out_without_asking(content: str, tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + content + PIECES)
    assert fixed(path) == Fixed()
    assert path.read_text() == HEAD + content + PIECES
    assert [each.name for each in tmp_path.iterdir()] == ["ours.yaml"]


def test_the_old_file_is_kept_and_no_older_copy_is_touched(tmp_path: Path) -> None:
    text = f"{HEAD}messages: [first-1001-day]\n{PIECES}"
    (tmp_path / "ours before fixing.yaml").write_text("older")
    path = written(tmp_path, text)
    copy = fixed(path).copy
    assert copy and copy.name == "ours before fixing 2.yaml" and copy.read_text() == text
    assert (tmp_path / "ours before fixing.yaml").read_text() == "older"


def test_done_twice_it_changes_nothing_more(tmp_path: Path) -> None:
    path = written(tmp_path, f"{HEAD}messages: [first-1001-day, first-1001-day]\n{PIECES}")
    assert fixed(path).done
    once = path.read_bytes(), sorted(tmp_path.iterdir())
    assert fixed(path) == Fixed()
    assert (path.read_bytes(), sorted(tmp_path.iterdir())) == once


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_ends_of_lines_and_the_mark_of_the_encoding_stay(mark: bytes, tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_bytes(mark + f"{HEAD}messages: [first-1001-day]\n{PIECES}".replace("\n", "\r\n").encode())
    fixed(path)
    assert path.read_bytes() == mark + f"{HEAD}messages: [first-1001-days]\n{PIECES}".replace("\n", "\r\n").encode()


def test_a_kit_with_its_logos_in_it_keeps_all_that_is_in_it(tmp_path: Path) -> None:
    members = {"logos/a.png": b"one", KIT_NAME: f"{HEAD}messages: [first-1001-day]\n{PIECES}".encode(), "x.txt": b"two"}
    path = tmp_path / "ours.kit"
    path.write_bytes(pack(members))
    copy = fixed(path).copy
    assert copy and copy.name == "ours before fixing.kit" and copy.read_bytes() == pack(members)
    archive = Archive(path, path.read_bytes())
    assert open_kit(path).kit.messages == ("first-1001-days",)
    assert {name: archive.read(name) for name in archive.names if name != KIT_NAME} == {
        name: data for name, data in members.items() if name != KIT_NAME
    }


def test_when_it_cannot_be_written_all_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, f"{HEAD}messages: [first-1001-day]\n{PIECES}")
    before, real = path.read_bytes(), fix.write_whole

    def full(target: Path, data: bytes) -> Any:
        if target == path:
            raise WriteFailed(()) from OSError(errno.ENOSPC, "full")
        real(target, data)

    monkeypatch.setattr(fix, "write_whole", full)
    with pytest.raises(WriteFailed):
        fixed(path)
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]


def test_what_is_no_kit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        fixed(written(tmp_path, "- a list"))


def test_a_part_that_cannot_be_read_stays_in_the_file(tmp_path: Path) -> None:
    text = f"{HEAD}event: {{date: the day after, title: Tea}}\nmessages: [first-1001-day]\n{PIECES}"
    path = written(tmp_path, text)
    assert fixed(path).done
    assert path.read_text() == text.replace("first-1001-day", "first-1001-days")
