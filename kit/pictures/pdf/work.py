"""How often the forms of a PDF are painted, counted before PDFium opens a page: it paints each of them, however many.

A form is a drawing that is painted by its name. A few that paint each other twenty times are millions, in a file of a
thousand bytes. Only as much of the file is read as that takes; what cannot be read counts as nothing.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

MOST_PAINTED: Final = 2000
"""No honest logo paints forms more often than this."""

_MOST_UNPACKED: Final = 20_000_000
_MOST_SAID: Final = 500
_BEGINS: Final = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+obj\b")
_STREAM: Final = re.compile(rb"\bstream\r?\n(.*?)(?:endstream|$)", re.DOTALL)
_REFERENCE: Final = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+R\b")
_PAINTS: Final = re.compile(rb"/([^\s/<>\[\]()]+)\s+Do\b")
_IS_FORM: Final = re.compile(rb"/Subtype\s*/Form\b")
_IS_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_KIDS: Final = re.compile(rb"/Kids\s*\[[^\[\]]*\]")


class _Object(NamedTuple):
    """An object of the file: what is said of it, and the stream that belongs to it, unpacked."""

    text: bytes
    stream: bytes


def paints_too_much(data: bytes) -> bool:
    """Tell whether a page of a PDF paints forms more often than any logo does."""
    objects = _objects(data)
    painted: dict[int, int] = {}
    pages = (number for number, each in objects.items() if _IS_PAGE.search(each.text))
    return any(_painted(number, objects, painted) > MOST_PAINTED for number in pages)


def _objects(data: bytes) -> dict[int, _Object]:
    """Return the objects of a file, also those that are packed together in a stream; of two versions the last one."""
    found: dict[int, _Object] = {}
    room = _MOST_UNPACKED
    begins = list(_BEGINS.finditer(data))
    for match, after in zip(begins, [*(each.start() for each in begins[1:]), len(data)], strict=False):
        whole = data[match.end() : after]
        stream = _STREAM.search(whole)
        text = whole[: stream.start()] if stream else whole
        unpacked = _unpacked(stream[1], text, room) if stream and b"/Image" not in text else b""
        room -= len(unpacked)
        found[int(match[1])] = _Object(text, unpacked)
        if b"/ObjStm" in text:
            found |= {number: _Object(inner, b"") for number, inner in _inside(text, unpacked)}
    return found


def _unpacked(stream: bytes, text: bytes, most: int) -> bytes:
    if b"/FlateDecode" not in text and b"/Fl " not in text:
        return stream
    try:
        return zlib.decompressobj().decompress(stream, max(1, most))
    except zlib.error:
        return b""


def _inside(text: bytes, unpacked: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the objects in a stream of objects, which begins with their numbers and places."""
    first = re.search(rb"/First\s+(\d{1,9})", text)
    if first is None:
        return
    start = int(first[1])
    numbers = [int(number) for number in re.findall(rb"\d{1,9}", unpacked[:start])]
    places = numbers[1::2]
    for number, place, end in zip(numbers[0::2], places, [*places[1:], len(unpacked)], strict=False):
        yield number, unpacked[start + place : start + end]


def _painted(number: int, objects: Mapping[int, _Object], painted: dict[int, int]) -> int:
    """Return how many forms an object paints, itself counted. painted: what is known already."""
    if number not in painted:
        painted[number] = 1  # what paints itself is painted once, by PDFium, too
        others = (other for other in _references(objects[number].text) if not _is_form(other, objects))
        streams = [objects[other].stream for other in (number, *others) if other in objects]
        said, total = _said(number, objects), 1
        for name in (name for stream in streams for name in _PAINTS.findall(stream)):
            target = re.search(rb"/" + re.escape(name) + rb"\s+(\d{1,9})\s+\d{1,5}\s+R\b", said)
            if target and _is_form(int(target[1]), objects):
                total += _painted(int(target[1]), objects, painted)
            if total > MOST_PAINTED:
                break
        painted[number] = total
    return painted[number]


def _said(number: int, objects: Mapping[int, _Object]) -> bytes:
    """Return what is said of an object, and of what it refers to but for forms: there its names have their meaning."""
    waiting, seen = [number], {number: b""}
    while waiting and len(seen) < _MOST_SAID:
        current = waiting.pop()
        seen[current] = text = _KIDS.sub(b"", objects[current].text)
        for other in _references(text):
            if other in objects and other not in seen and not _is_form(other, objects):
                seen[other] = b""
                waiting.append(other)
    return b"\n".join(seen.values())


def _references(text: bytes) -> list[int]:
    return [int(number) for number in _REFERENCE.findall(text)]


def _is_form(number: int, objects: Mapping[int, _Object]) -> bool:
    return number in objects and bool(_IS_FORM.search(objects[number].text))
