"""The objects of a PDF file, each written as soon as a few are known, so that a file may be longer than memory.

What is no stream is packed with others into streams, since there is much of it, all alike: the tags of a file take as
many bytes as all else when they are not deflated.

ReportLab writes the file's first line, keeps count of the places, and makes the identifier, and no more. Its canvas is
not used: that keeps a registry of typefaces shared by all documents, puts an unembedded Helvetica into each of them,
and takes its settings from modules and the environment. Nor are its dictionaries, which are formatted letter by letter,
nor its list of objects, which holds all of them until the last one is there, nor its trailer, which knows no streams of
objects.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFFile

from kit.files import Sink
from kit.pdf.deflating import deflated, deflated_lines
from kit.pdf.places import WIDTHS, Places
from kit.store import Store

_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9+\-._]*").fullmatch
_PLAIN_TEXT: Final = re.compile(r"[ -~]*").fullmatch

_ON_A_LINE: Final = 6, 10
"""So many entries of a dictionary, and of an array, are written on one line."""


_PACKED_AT_ONCE: Final = 200
"""So many objects are packed into one stream."""


_MOST_SHARED: Final = 100
"""So many dictionaries are remembered; those that were asked for last."""


class Reference(str):
    """A reference to an object of the file, as it is written: '12 0 R'; its bare `str` takes less than half as much."""

    __slots__ = ("number",)

    number: int

    def __new__(cls, number: int) -> Reference:
        """Return the reference to an object by its number."""
        reference = super().__new__(cls, f"{number} 0 R")
        reference.number = number
        return reference


def _written(value: object) -> str:
    """Return a value that is no string as it is written inside an object; strings are taken to be so already."""
    return str(fp_str(value)) if type(value) is float else str(value)


def _in_lines(entries: list[str], on_a_line: int) -> str:
    if len(entries) <= on_a_line:
        return " ".join(entries)
    lines = (entries[start : start + on_a_line] for start in range(0, len(entries), on_a_line))
    return " \n  ".join(map(" ".join, lines))


def name(text: str) -> str:
    """Return a name object, as /Page (ISO 32000-1, 7.3.5)."""
    if _PLAIN_NAME(text):
        return f"/{text}"
    return "/" + "".join(chr(byte) if _PLAIN_NAME(chr(byte)) else f"#{byte:02X}" for byte in text.encode("utf-8"))


def array(values: Iterable[object]) -> str:
    """Return an array object."""
    written = [value if isinstance(value, str) else _written(value) for value in values]
    return f"[ {_in_lines(written, _ON_A_LINE[1])} ]"


def dictionary(entries: Mapping[str, object]) -> str:
    """Return a dictionary object, its keys given without the slash; entries that are None are left out."""
    written = [
        f"/{key} {value if isinstance(value, str) else _written(value)}"
        for key, value in sorted(entries.items())
        if value is not None
    ]
    return f"<<\n{_in_lines(written, _ON_A_LINE[0])}\n>>"


def text_string(text: str) -> str:
    """Return a text string object for any text: plain ASCII as it is, all else in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    if _PLAIN_TEXT(text):
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class _Stream:
    def __init__(self, data: bytes, entries: Mapping[str, object]) -> None:
        self.data = data
        self.entries = entries

    def __bytes__(self) -> bytes:
        head = dictionary({**self.entries, "Length": len(self.data)}).encode("ascii")
        return b"%b\nstream\n%b\nendstream\n" % (head, self.data)


class File:
    """The objects of one file, in the order in which they were added.

    store: remembers what was deflated. stream: what the file is written to. version: of PDF, as (1, 7).
    """

    def __init__(self, store: Store, stream: Sink, version: tuple[int, int] = (1, 7)) -> None:
        self.store = store
        self._document = PDFDocument(dummyoutline=1, compression=0, invariant=1, pdfVersion=version)
        # ReportLab mixes the environment's SOURCE_DATE_EPOCH into the identifier: begin it afresh.
        self._document.signature = hashlib.md5(usedforsecurity=False)
        self._file = PDFFile(version)
        stream.write(b"".join(self._file.strings))
        self._file.write = stream.write
        self._places = Places()
        self._packed: list[tuple[int, bytes]] = []
        self._shared: dict[str, str] = {}

    def add(self, value: str | _Stream) -> Reference:
        """Add an object and return the reference to it."""
        return self.fill(self.reserve(), value)

    def reserve(self) -> Reference:
        """Return the reference to an object that `fill` will add later."""
        return Reference(self._places.reserve())

    def fill(self, reference: Reference, value: str | _Stream) -> Reference:
        """Add the object for which a reference was reserved, and return that."""
        if isinstance(value, _Stream):
            self._write(reference.number, value)
        else:
            self._packed.append((reference.number, value.encode("ascii")))
            if len(self._packed) == _PACKED_AT_ONCE:
                self._pack()
        return reference

    def _write(self, number: int, value: _Stream) -> None:
        self._places.stands_at(number, self._file.add(b"%d 0 obj\n%b\nendobj\n" % (number, bytes(value))))

    def _pack(self) -> None:
        """Write the objects that are not written yet, all in one stream (ISO 32000-1, 7.5.7)."""
        if not self._packed:
            return
        stream, starts, place = self._places.reserve(), [], 0
        for index, (number, value) in enumerate(self._packed):
            self._places.is_packed(number, stream, index)
            starts.append(f"{number} {place}")
            place += len(value) + 1
        head = " ".join(starts).encode() + b"\n"
        entries = {"Type": "/ObjStm", "N": len(starts), "First": len(head), "Filter": "/FlateDecode"}
        self._write(stream, _Stream(deflated(head + b"\n".join(value for _, value in self._packed)), entries))
        self._packed.clear()

    def shared(self, entries: Mapping[str, object]) -> str:
        """Return a dictionary, or the reference to it where the same was written not long ago."""
        value = dictionary(entries)
        found = self._shared.pop(value, None)
        if found is not None and not isinstance(found, Reference):
            found = self.add(value)
        self._shared[value] = written = found or value
        if len(self._shared) > _MOST_SHARED:
            self._shared.pop(next(iter(self._shared)))
        return written

    def stream(self, data: bytes, entries: Mapping[str, object] | None = None, raw: bool = False) -> Reference:
        """Add a stream of bytes, which is deflated unless `raw`, and return the reference to it."""
        entries = entries or {}
        if raw:
            return self.add(_Stream(data, entries))
        key = ("deflated", hashlib.blake2b(data, digest_size=20).digest())
        return self.deflated(self.store.made(key, lambda: deflated(data), len), entries)

    def content(self, lines: Sequence[str], entries: Mapping[str, object] | None = None) -> Reference:
        """Add the content of a page or form, line by line, on which the file's identifier then depends."""
        data, deflated = deflated_lines(lines, self.store)
        self.identify(data)
        return self.deflated(deflated, entries)

    def deflated(self, data: bytes, entries: Mapping[str, object] | None = None) -> Reference:
        """Add a stream of bytes that are deflated already, and return the reference to it."""
        return self.add(_Stream(data, {**(entries or {}), "Filter": "/FlateDecode"}))

    def identify(self, data: bytes) -> None:
        """Let the file's identifier depend on these bytes."""
        self._document.updateSignature(data)

    @property
    def identifier(self) -> str:
        """What tells the file from every other, by what was identified so far, in 32 hexadecimal digits."""
        return str(self._document.signature.hexdigest())

    def write(self, catalog: str, information: Reference) -> None:
        """Write what ends the file: its catalog, and the stream that says where each object is (ISO 32000-1, 7.5.8).

        information: the reference to a dictionary that was added.
        """
        root = self.add(catalog)
        self._pack()
        table = self._places.reserve()
        begins = self._file.offset
        self._places.stands_at(table, begins)
        assert self._places.complete(), "an object was reserved and never filled"
        entries = {
            "Type": "/XRef",
            "Size": len(self._places) + 1,
            "W": array(WIDTHS),
            "Root": root,
            "Info": information,
            "ID": array([f"<{self.identifier}>"] * 2),
            "Filter": "/FlateDecode",
        }
        self._write(table, _Stream(self._places.deflated(), entries))
        self._file.add(f"startxref\n{begins}\n%%EOF\n")
