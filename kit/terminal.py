"""What goes to a terminal: letters that would steer it are written out, and a bar shows while work goes on."""

from __future__ import annotations

import sys
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import TextIO

    Row = Mapping[str, object]

_BAR = 24
_STEERING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def visible(text: str) -> str:
    """Return a text with what would steer a terminal written out, as \\x1b for ESC; all that prints stays as it is."""
    return "".join(ascii(letter)[1:-1] if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    """Tell whether a letter moves, colours or turns round what stands beside it instead of being shown."""
    return letter in _STEERING or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")


def rows_as_json(rows: Sequence[Row]) -> str:
    """Return rows as a JSON array of objects."""
    import json

    return json.dumps(rows, indent=2, ensure_ascii=False)


def rows_as_text(rows: Sequence[Row], columns: Sequence[str] = ("id", "name"), headings: Sequence[str] = ()) -> str:
    """Return rows as columns: the name that kit files use, what it stands for, and what else is asked for.

    headings: what stands over the columns, nothing if there are none.
    """
    lines = [list(headings)] if headings else []
    lines += [[_cell(row[column]) for column in columns] for row in rows]
    widths = [max(len(cell) for cell in cells) for cells in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _cell(value: object) -> str:
    parts = value if isinstance(value, list | tuple) else (value,)
    return visible(", ".join(str(part) for part in parts))


class Progress:
    """A bar on a terminal that says how far long work has come. shows: whether anybody looks; else it is silent."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self.shows = self._stream.isatty()

    def __enter__(self) -> Progress:
        return self

    def __call__(self, done: int, total: int, name: str) -> None:
        """Show that so many of the pieces are done, and which is in hand."""
        if self.shows and total:
            filled = _BAR * done // total
            bar = "█" * filled + "░" * (_BAR - filled)
            self._stream.write(f"\r\x1b[K{bar} {done} of {total}  {visible(name)}")
            self._stream.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shows:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
