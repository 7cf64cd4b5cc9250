"""Deflating, the longest part of writing a file: what begins as another stream did is not begun again."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from kit.store import Store

_LEVEL: Final = 6

_LONG: Final = 20_000
"""A drawing of so many letters is worth being deflated once for all pages that begin with it."""

_STATE: Final = 300_000
"""About how many bytes the state of deflating takes."""


class _Begun(NamedTuple):
    """A stream that is begun. deflater: goes on from here, in a copy. length: of what is deflated, and that so far."""

    deflater: Any
    length: int
    deflated: bytes


def deflated(data: bytes) -> bytes:
    """Return bytes deflated, as a stream holds them."""
    return zlib.compress(data, _LEVEL)


def deflated_lines(lines: Sequence[str], store: Store) -> tuple[bytes, bytes]:
    """Return lines of ASCII as bytes, and these deflated.

    Up to the last long one they are found again where another stream began with the same, as pages do whose text was
    edited and whose drawing was not.
    """
    data = "\n".join(lines).encode("ascii")
    long = [number for number, line in enumerate(lines, 1) if len(line) > _LONG]
    if not long:
        return data, deflated(data)
    beginning = tuple(lines[: long[-1]])
    begun = store.made(("begun", beginning), lambda: _begun(beginning), lambda begun: _STATE + begun.length)
    deflater = begun.deflater.copy()
    return data, b"".join((begun.deflated, deflater.compress(data[begun.length :]), deflater.flush()))


def _begun(lines: Sequence[str]) -> _Begun:
    deflater = zlib.compressobj(_LEVEL)
    data = "\n".join(lines).encode("ascii")
    return _Begun(deflater, len(data), deflater.compress(data))
