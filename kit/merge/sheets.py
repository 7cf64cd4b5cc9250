"""Spreadsheets, .xlsx, .xls and .ods: the rows of their sheets, as texts. Nothing in them is run."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kit.problems import Problem, Severity, UnreadableFile

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_MOST_UNPACKED: Final = 1_000_000_000
_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")


def is_sheet(start: bytes) -> bool:
    """Tell whether a file that starts with these bytes is a spreadsheet, or another zip."""
    return start.startswith((_ZIP, _COMPOUND))


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return what the sheets that are not hidden are called. Raises UnreadableFile."""
    _refuse_bomb(path)
    with _told(path):
        return tuple(each.name for each in _book(path).sheets_metadata if str(each.visible).endswith("Visible"))


def sheet_rows(path: Path, name: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the rows of a sheet, with their numbers. Raises UnreadableFile."""
    with _told(path):
        for number, row in enumerate(_book(path).get_sheet_by_name(name).iter_rows(), 1):
            yield number, tuple(map(_text, row))


def _book(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook  # which few tables need

    return CalamineWorkbook.from_path(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise UnreadableFile for whatever is wrong with a spreadsheet."""
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, OSError, ValueError) as error:
        raise _unreadable(path) from error


def _refuse_bomb(path: Path) -> None:
    """Raise UnreadableFile for a zip that unpacks to more than any table needs."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                if sum(member.file_size for member in archive.infolist()) > _MOST_UNPACKED:
                    raise _unreadable(path, "too-large.table")
    except (OSError, zipfile.BadZipFile, ValueError) as error:
        raise _unreadable(path) from error


def _text(cell: Any) -> str:
    """Return a cell as somebody would have typed it: a whole number without a point, a day as 2016-06-08."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return cell.date().isoformat() if midnight else f"{cell.date().isoformat()} {_clock(cell.time())}"
    if isinstance(cell, time):
        return _clock(cell)
    if isinstance(cell, timedelta):
        return _clock((datetime.min + cell).time()) if timedelta() <= cell < timedelta(days=1) else str(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(cell)).replace("\r\n", "\n")


def _clock(moment: time) -> str:
    return f"{moment.hour:02}:{moment.minute:02}"


def _unreadable(path: Path, name: str = "unreadable-sheet") -> UnreadableFile:
    return UnreadableFile(Problem(Severity.ERROR, name, {"name": path.name}, file=str(path)))
