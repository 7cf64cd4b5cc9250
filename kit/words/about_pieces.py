"""Sentences about making pieces: what cannot be laid out, drawn or written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "no-edition": Words(
        "There is no {edition} edition of the design {design}: only posters and leaflets have one.",
        "Choose a poster or a leaflet, too, if people are to read it so.",
    ),
    "unforeseen.piece": Words(
        "This piece could not be made because of a mistake in the program ({kind}).",
        "Please report it and send us the kit. The other pieces of the kit are not affected.",
    ),
    "file-exists.piece": Words(
        "There is already a file called {name} in {folder}. It did not come from this kit, or this computer has no "
        "note of it.",
        "Choose another folder with -o, move that file away, or add --force to replace it.",
        window="Choose another folder, or move that file away.",
    ),
    "unreadable-pdf": Words("The file cannot be shown: it is not a complete PDF file.", "Export it again."),
    "unread-code": Words(
        "The QR code on page {page} of the finished file cannot be read: a phone would not open “{address}”.",
        "Choose a shorter address for it, or another piece.",
    ),
    "raster-too-large": Words(
        "Page {page} would become a picture of {width:,} by {height:,} pixels at {dpi:g} dpi. "
        "The most is {most} million pixels.",
        "Choose a lower dpi.",
    ),
}
