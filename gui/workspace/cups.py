"""The PDF itself handed to the system's printers, where they take it: by `lp`, on Linux and on macOS."""

from __future__ import annotations

import shutil
import subprocess

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from kit.units import PAPER, Size

_PATIENCE = 60
"""Seconds within which a printer's queue has a file, or is taken to refuse it."""

_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
}

_NEARLY = 0.5  # mm


def takes_pdf(printer: QPrinter) -> bool:
    """Tell whether a printer has a queue of the system's that takes PDF files."""
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    return native and bool(printer.printerName()) and shutil.which("lp") is not None


def hand_over(printer: QPrinter, pdf: bytes, title: str) -> bool:
    """Hand a PDF to a printer's queue as it was asked for in the dialog; tell whether the queue took it."""
    try:
        done = subprocess.run(command(printer, title), input=pdf, capture_output=True, timeout=_PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def command(printer: QPrinter, title: str) -> list[str]:
    """Return the command that prints what it is given at true size, with the copies and pages that were asked for."""
    options = {
        "media": _media(printer),
        "print-scaling": "none",
        "print-color-mode": "monochrome" if printer.colorMode() is QPrinter.ColorMode.GrayScale else "color",
        "collate": "true" if printer.collateCopies() else "false",
    }
    if printer.duplex() in _SIDES:
        options["sides"] = _SIDES[printer.duplex()]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        options["outputorder"] = "reverse"
    ranges = [] if printer.pageRanges().isEmpty() else ["-P", printer.pageRanges().toString()]
    told = [part for name, value in options.items() for part in ("-o", f"{name}={value}")]
    return ["lp", "-d", printer.printerName(), "-t", title, "-n", str(max(1, printer.copyCount())), *ranges, *told]


def _media(printer: QPrinter) -> str:
    """Return what the paper that was chosen is called."""
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    size = Size(*sorted((paper.width(), paper.height())))
    for name, known in PAPER.items():
        if all(abs(side - other) <= _NEARLY for side, other in zip(size, sorted(known), strict=True)):
            return name
    return f"Custom.{size.width:.0f}x{size.height:.0f}mm"
