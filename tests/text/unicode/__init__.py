"""Unicode's own tests of line breaking and of bidirectional text; their licence is kit/text/UNICODE-LICENCE.txt."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path


def lines(name: str) -> Iterator[str]:
    """Yield the tests of one of Unicode's files."""
    with gzip.open(Path(__file__).parent / f"{name}.gz", "rt", encoding="utf-8") as file:
        yield from (line.strip() for line in file if line.strip() and not line.startswith("#"))
