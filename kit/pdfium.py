"""PDFium opened by one at a time: it keeps state of its own for the whole process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_ONE_AT_A_TIME = threading.Lock()
"""PDFium must never be called from two threads at once."""


class NotOpened(Exception):
    """A file that is no whole PDF. encrypted: whether it only lacks its password."""

    def __init__(self, encrypted: bool) -> None:
        super().__init__()
        self.encrypted = encrypted


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """Open a PDF file, and close it again. Raises NotOpened."""
    import pypdfium2 as pdfium  # PDFium comes with it, which most commands can do without

    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            # PDFium goes on saying what was wrong with the last file, where it has no reason for this one.
            raise NotOpened(error.err_code == pdfium.raw.FPDF_ERR_PASSWORD and b"/Encrypt" in pdf) from error
        try:
            yield document
        finally:
            document.close()
