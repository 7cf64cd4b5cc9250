"""Files that are no plain text: each is called by its name, whatever its own ends in."""

from __future__ import annotations

import pytest

from kit.records.source import compose

FILES = {
    "RTF": b"{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761\n\\f0\\fs24 \\cf0 kit: 1\\\n}",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "web page": b"<!DOCTYPE html>\n<html><body>kit: 1</body></html>",
    "XML": b'<?xml version="1.0"?>\n<kit/>',
    "Word": b"PK\x03\x04\x14\0\6\0\x08\0[Content_Types].xml....word/document.xml",
    "OpenDocument": b"PK\x03\x04\x14\0\0\x08mimetypeapplication/vnd.oasis.opendocument.text",
    "office program": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(50),
    "zip": b"PK\x03\x04\x14\0\0\0\0\0",
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_text_is_called_by_its_name(name: str) -> None:
    node, (problem,) = compose(FILES[name], "kit.yaml")
    assert node is None
    assert problem.code == "not-plain-text"
    assert name in problem.message
    assert problem.hint


@pytest.mark.parametrize("text", ["pk: 1", "<b>: 1", "{rtf: 1}", "BM: 2", "name: PDF %PDF-"])
def test_a_text_is_a_text(text: str) -> None:
    node, problems = compose(text.encode(), "kit.yaml")
    assert node is not None
    assert problems == ()


@pytest.mark.parametrize(
    ("written", "said", "halves"),
    [
        (r"\ud83c\udf89 Party", "🎉 Party", []),
        (r"\uD83C\uDF89\ud83c\udf89", "🎉🎉", []),
        (r"Party \ud83c", "Party ", [r"\ud83c"]),
        (r"\udf89\ud83c Party", " Party", [r"\udf89", r"\ud83c"]),
        (r"\\ud83c \u00e9", r"\ud83c é", []),
    ],
)
def test_an_emoji_as_json_writes_it(written: str, said: str, halves: list[str]) -> None:
    node, problems = compose(f'kit: 1\nname: "{written}"\n'.encode(), "kit.yaml")
    assert node is not None
    assert node.entries[1][1].text == said  # type: ignore[union-attr]
    assert [each.code for each in problems] == ["half-letter"] * len(halves)
    assert all(half in each.message and each.line == 2 for half, each in zip(halves, problems, strict=True))


def test_a_path_that_looks_like_half_a_letter_is_left_alone() -> None:
    node, problems = compose(b"file: logos\\ud83cat.png\nname: 'a\\ud83c'\n", "kit.yaml")
    assert problems == ()
    assert node is not None
    assert node.entries[0][1].text == r"logos\ud83cat.png"  # type: ignore[union-attr]
