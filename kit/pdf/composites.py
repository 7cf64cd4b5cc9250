"""Glyphs made of others, put at the end of a TrueType program: a letter with its marks becomes one glyph.

A reader of the file then cannot tear a mark from its letter, nor put it before another one.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

_COORDINATES_AS_WORDS = 0x0003  # the offsets are words, and are offsets
_MORE = 0x0020
_LARGEST = 0xFFFF
_FARTHEST = 0x7FFF


class Part(NamedTuple):
    """One glyph of a composite and where its origin stands, in font units."""

    glyph: int
    x: int
    y: int


class Composite(NamedTuple):
    """A glyph made of others; without parts it is empty."""

    parts: tuple[Part, ...]
    advance: int


class _Bounds(NamedTuple):
    left: int
    bottom: int
    right: int
    top: int


def with_composites(program: bytes, composites: Sequence[Composite]) -> bytes:
    """Return a TrueType program with more glyphs, numbered on from its last one."""
    face = hb.Face(hb.Blob(program))
    tables = {tag: bytearray(face.reference_table(tag).data) for tag in face.table_tags}
    glyphs = _outlines(tables)
    metrics = _metrics(tables, len(glyphs))
    for parts, advance in composites:
        bounds = _bounds(parts, glyphs)
        glyphs.append(_composite(parts, bounds))
        metrics.append((max(advance, 0), bounds.left))
    _put_outlines(tables, glyphs)
    tables["hmtx"] = bytearray(b"".join(struct.pack(">Hh", *metric) for metric in metrics))
    struct.pack_into(">H", tables["hhea"], 34, len(metrics))
    _put_limits(tables["maxp"], len(glyphs), max(len(parts) for parts, _ in composites))
    return _assembled(tables)


def _outlines(tables: dict[str, bytearray]) -> list[bytes]:
    """Return the outline of each glyph."""
    places = tables["loca"]
    if struct.unpack_from(">h", tables["head"], 50)[0]:
        starts = list(struct.unpack(f">{len(places) // 4}I", places))
    else:
        starts = [2 * half for half in struct.unpack(f">{len(places) // 2}H", places)]
    return [bytes(tables["glyf"][start:end]) for start, end in pairwise(starts)]


def _metrics(tables: dict[str, bytearray], count: int) -> list[tuple[int, int]]:
    """Return the advance and the left side bearing of each glyph; the last advance serves for all that follow."""
    full = struct.unpack_from(">H", tables["hhea"], 34)[0]
    data = tables["hmtx"]
    metrics: list[tuple[int, int]] = list(struct.iter_unpack(">Hh", data[: 4 * full]))
    rest = struct.iter_unpack(">h", data[4 * full : 4 * full + 2 * (count - full)])
    return metrics + [(metrics[-1][0], bearing) for (bearing,) in rest]


def _bounds(parts: tuple[Part, ...], glyphs: list[bytes]) -> _Bounds:
    """Return the box round the ink of a composite."""
    boxes = []
    for glyph, x, y in parts:
        if outline := glyphs[glyph]:
            left, bottom, right, top = struct.unpack_from(">4h", outline, 2)
            boxes.append(tuple(map(_in_reach, (left + x, bottom + y, right + x, top + y))))
    if not boxes:
        return _Bounds(0, 0, 0, 0)
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return _Bounds(min(lefts), min(bottoms), max(rights), max(tops))


def _composite(parts: tuple[Part, ...], bounds: _Bounds) -> bytes:
    """Return the outline of a composite; without ink it is empty."""
    outline = struct.pack(">h4h", -1, *bounds) if parts else b""
    for index, part in enumerate(parts):
        more = _MORE if index < len(parts) - 1 else 0
        outline += struct.pack(">HHhh", _COORDINATES_AS_WORDS | more, part.glyph, _in_reach(part.x), _in_reach(part.y))
    return outline


def _in_reach(place: int) -> int:
    """Return a place as far away as the format can say; hundreds of marks on one letter go beyond."""
    return max(-_FARTHEST, min(_FARTHEST, place))


def _put_outlines(tables: dict[str, bytearray], glyphs: list[bytes]) -> None:
    """Write all outlines, each from a multiple of four bytes, and where each of them begins."""
    starts, data = [0], bytearray()
    for outline in glyphs:
        data += outline + bytes(-len(outline) % 4)
        starts.append(len(data))
    tables["glyf"] = data
    tables["loca"] = bytearray(struct.pack(f">{len(starts)}I", *starts))
    struct.pack_into(">h", tables["head"], 50, 1)


def _put_limits(maxp: bytearray, count: int, parts: int) -> None:
    """Write the number of glyphs, and limits that hold for a composite of so many parts, themselves composites."""
    points, contours, all_points, all_contours = struct.unpack_from(">4H", maxp, 6)
    elements, depth = struct.unpack_from(">2H", maxp, 28)
    most_points, most_contours = parts * max(points, all_points), parts * max(contours, all_contours)
    struct.pack_into(">H", maxp, 4, count)
    struct.pack_into(">2H", maxp, 10, min(most_points, _LARGEST), min(most_contours, _LARGEST))
    struct.pack_into(">2H", maxp, 28, max(elements, parts), depth + 1)


def _assembled(tables: dict[str, bytearray]) -> bytes:
    """Return a font file of these tables: OpenType, 'Organization of an OpenType font'."""
    struct.pack_into(">I", tables["head"], 8, 0)
    power = len(tables).bit_length() - 1
    offset = 12 + 16 * len(tables)
    directory = struct.pack(">IHHHH", 0x00010000, len(tables), 16 << power, power, 16 * (len(tables) - (1 << power)))
    body = b""
    for tag, data in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag.encode("latin-1"), _checksum(data), offset + len(body), len(data))
        if tag == "head":
            head = offset + len(body)
        body += data + bytes(-len(data) % 4)
    whole = bytearray(directory + body)
    struct.pack_into(">I", whole, head + 8, (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes | bytearray) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
