"""The objects of a PDF file. ReportLab numbers them, writes them and makes the cross-reference table, and no more.

Its canvas is not used: that keeps a registry of typefaces shared by all documents, puts an unembedded Helvetica into
each of them, and takes its settings from modules and the environment. Nor are its dictionaries, which are formatted
letter by letter: an object is handed to it as the bytes that are to be written.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from kit.pdf.deflating import deflated, deflated_lines
from kit.store import Store

_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9+\-._]*").fullmatch
_PLAIN_TEXT: Final = re.compile(r"[ -~]*").fullmatch

_ON_A_LINE: Final = 6, 10
"""So many entries of a dictionary, and of an array, are written on one line."""


class Reference:
    """A reference to an object of the file, written as '12 0 R'; it has no number before the object is added."""

    __slots__ = ("number",)

    def __init__(self) -> None:
        self.number = 0

    def __str__(self) -> str:
        return f"{self.number} 0 R"


class _Dictionary(PDFObject):  # type: ignore[misc]
    def __init__(self, entries: Mapping[str, object]) -> None:
        self.entries = entries

    def __str__(self) -> str:
        entries = [
            f"/{key} {value if type(value) is str else _written(value)}"
            for key, value in sorted(self.entries.items())
            if value is not None
        ]
        return f"<<\n{_in_lines(entries, _ON_A_LINE[0])}\n>>"

    def format(self, document: PDFDocument) -> bytes:
        """Return the dictionary as it is written; ReportLab calls this."""
        return str(self).encode("ascii")


class _Array:
    def __init__(self, values: Iterable[object]) -> None:
        self.values = [*values]

    def __str__(self) -> str:
        return f"[ {_in_lines([*map(_written, self.values)], _ON_A_LINE[1])} ]"


def _written(value: object) -> str:
    """Return a value as it is written inside an object; strings are taken to be so already."""
    if type(value) is float:
        return str(fp_str(value))
    return str(value)


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


def array(values: Iterable[object]) -> Any:
    """Return an array object."""
    return _Array(values)


def dictionary(entries: Mapping[str, object]) -> Any:
    """Return a dictionary object, its keys given without the slash; entries that are None are left out."""
    return _Dictionary(entries)


def text_string(text: str) -> str:
    """Return a text string object for any text: plain ASCII as it is, all else in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    if _PLAIN_TEXT(text):
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class _Stream(PDFObject):  # type: ignore[misc]
    __RefOnly__ = 1

    def __init__(self, data: bytes, entries: Mapping[str, object]) -> None:
        self.data = data
        self.entries = entries

    def format(self, document: PDFDocument) -> bytes:
        """Return the stream as it is written; ReportLab calls this."""
        head = dictionary({**self.entries, "Length": len(self.data)}).format(document)
        return b"%b\nstream\n%b\nendstream\n" % (head, self.data)


class File:
    """The objects of one file, in the order in which they were added.

    store: remembers what was deflated. version: of PDF, as (1, 7).
    """

    def __init__(self, store: Store, version: tuple[int, int] = (1, 7)) -> None:
        self.store = store
        self._document = PDFDocument(dummyoutline=1, compression=0, invariant=1, pdfVersion=version)
        # ReportLab mixes the environment's SOURCE_DATE_EPOCH into the identifier: begin it afresh.
        self._document.signature = hashlib.md5(usedforsecurity=False)

    def add(self, value: Any) -> Reference:
        """Add an object and return the reference to it."""
        return self.fill(Reference(), value)

    def reserve(self) -> Reference:
        """Return the reference to an object that `fill` will add later."""
        return Reference()

    def fill(self, reference: Reference, value: Any) -> Reference:
        """Add the object for which a reference was reserved, and return that."""
        self._document.Reference(value)
        reference.number = self._document.objectcounter
        return reference

    def stream(self, data: bytes, entries: Mapping[str, object] | None = None, raw: bool = False) -> Reference:
        """Add a stream of bytes, which is deflated unless `raw`, and return the reference to it."""
        entries = entries or {}
        if raw:
            return self.add(_Stream(data, entries))
        key = ("deflated", hashlib.blake2b(data, digest_size=20).digest())
        return self.deflated(self.store.made(key, lambda: deflated(data), len), entries)

    def content(self, lines: Sequence[str]) -> Reference:
        """Add the content of a page, line by line, on which the file's identifier then depends."""
        data, deflated = deflated_lines(lines, self.store)
        self.identify(data)
        return self.deflated(deflated)

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

    def write(self, catalog: Any, information: Any) -> bytes:
        """Return the bytes of the whole file. information: the reference to a dictionary that was added."""
        self._document.Catalog, self._document.info = catalog, information
        return bytes(self._document.format())
