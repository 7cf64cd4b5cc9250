"""The objects of a PDF file. ReportLab numbers them, writes them and makes the cross-reference table, and no more.

Its canvas is not used: that keeps a registry of typefaces shared by all documents, puts an unembedded Helvetica into
each of them, and takes its settings from modules and the environment.
"""

from __future__ import annotations

import hashlib
import string
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
)

Reference: TypeAlias = Any
"""A reference to an object of the file, as '12 0 R'."""

VERSION = (1, 7)

_REGULAR = frozenset(string.ascii_letters + string.digits + "+-._")


def name(text: str) -> str:
    """Return a name object, as /Page (ISO 32000-1, 7.3.5)."""
    return "/" + "".join(chr(byte) if chr(byte) in _REGULAR else f"#{byte:02X}" for byte in text.encode("utf-8"))


def array(values: Iterable[object]) -> Any:
    """Return an array object."""
    return PDFArray(values)


def dictionary(entries: Mapping[str, object]) -> Any:
    """Return a dictionary object, its keys given without the slash; entries that are None are left out."""
    return PDFDictionary({key: value for key, value in entries.items() if value is not None})


def text_string(text: str) -> str:
    """Return a text string object for any text: plain ASCII as it is, all else in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    if all(" " <= letter <= "~" for letter in text):
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


class Stream(PDFObject):  # type: ignore[misc]
    """A stream object: bytes, deflated unless `raw`, and the entries of its dictionary."""

    __RefOnly__ = 1

    def __init__(self, data: bytes, entries: Mapping[str, object] | None = None, raw: bool = False) -> None:
        self.entries = dict(entries or {})
        self.data = data if raw else zlib.compress(data, 6)
        if not raw:
            self.entries["Filter"] = name("FlateDecode")

    def format(self, document: Any) -> bytes:
        """Return the stream as it is written; ReportLab calls this."""
        head: bytes = dictionary({**self.entries, "Length": len(self.data)}).format(document)
        return head + b"\nstream\n" + self.data + b"\nendstream\n"


class File:
    """The objects of one file, in the order in which they were added."""

    def __init__(self) -> None:
        self._document = PDFDocument(dummyoutline=1, compression=0, invariant=1, pdfVersion=VERSION)
        # ReportLab mixes the environment's SOURCE_DATE_EPOCH into the identifier: begin it afresh.
        self._document.signature = hashlib.md5(usedforsecurity=False)
        self._reserved = 0

    def add(self, value: object) -> Reference:
        """Add an object and return the reference to it."""
        return self._document.Reference(value)

    def reserve(self) -> Reference:
        """Return the reference to an object that `fill` will add later."""
        self._reserved += 1
        return PDFObjectReference(f"reserved {self._reserved}")

    def fill(self, reference: Reference, value: object) -> None:
        """Add the object for which a reference was reserved."""
        self._document.Reference(value, reference.name)

    def identify(self, data: bytes) -> None:
        """Let the file's identifier depend on these bytes."""
        self._document.updateSignature(data)

    def write(self, catalog: Any, information: Any) -> bytes:
        """Return the bytes of the whole file."""
        self._document.Catalog, self._document.info = catalog, information
        return bytes(self._document.format())
