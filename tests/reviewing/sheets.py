"""A sheet filled in as a speaker does it: what is in the cells of its tables is written over."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from kit.kit_file.archive import pack
from kit.reviewing.word_file import DOCUMENT, GOOD, NAME

CELL = re.compile(r"<w:tc>.*?</w:tc>", re.DOTALL)
TABLE = re.compile(r"<w:tbl>.*?</w:tbl>", re.DOTALL)


def document(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(DOCUMENT).decode()


def save(path: Path, text: str) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    path.write_bytes(pack({**members, DOCUMENT: text.encode()}))
    return path


def cell(words: str) -> str:
    return f'<w:tc><w:p><w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p></w:tc>'


def said(cell_text: str) -> str:
    return "".join(re.findall(r"<w:t [^>]*>([^<]*)</w:t>", cell_text))


def fill(
    path: Path,
    *,
    name: str = "",
    yes: tuple[str, ...] = (),
    words: Mapping[str, str] | None = None,
    answer: str = "yes",
) -> Path:
    """Fill a sheet in. yes: the pages that are good. words: what is written over the words that are there."""
    changes = {escape(old): new for old, new in (words or {}).items()}

    def filled(table: re.Match[str]) -> str:
        cells = CELL.findall(table[0])
        page = said(cells[0])
        written = table[0]
        for number, each in enumerate(cells):
            if number and said(cells[number - 1]) == NAME:
                written = written.replace(cells[number - 1] + each, cells[number - 1] + cell(name))
            if number and said(cells[number - 1]) == GOOD and page in yes:
                written = written.replace(cells[number - 1] + each, cells[number - 1] + cell(answer))
            if said(each) in changes:
                written = written.replace(each, cell(changes[said(each)]))
        return written

    return save(path, TABLE.sub(filled, document(path)))
