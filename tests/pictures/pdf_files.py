"""PDF files made for tests."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from reportlab.pdfgen.canvas import Canvas

A4 = (595.0, 842.0)


def pdf_of(*pages: Callable[[Any], object], size: tuple[float, float] = A4) -> bytes:
    """Return a PDF with a page for each function that paints one."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for paint in pages:
        paint(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], object], **options: Any) -> bytes:
    """Return a PDF after something was done to it. options: of saving it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        buffer = io.BytesIO()
        pdf.save(buffer, **options)
    return buffer.getvalue()


def mark(canvas: Any) -> None:
    """Paint a logo on a page: a red disc, a blue bar beside it, and a green line below both."""
    canvas.setFillColorRGB(0.86, 0.08, 0.12)
    canvas.circle(200, 500, 60, stroke=0, fill=1)
    canvas.setFillColorRGB(0.08, 0.16, 0.78)
    canvas.rect(280, 440, 40, 120, stroke=0, fill=1)
    canvas.setStrokeColorRGB(0, 0.4, 0.2)
    canvas.setLineWidth(6)
    canvas.line(140, 420, 320, 420)
