"""What a job ticket says to a print shop, and to the group that orders there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "ticket.head": Words("Job ticket for the print shop"),
    "ticket.file": Words("File: {file}"),
    "ticket.together": Words("In this file: {pieces} pieces, one after the other. Each is a job of its own."),
    "ticket.page": Words("Page {first} of the file"),
    "ticket.pages": Words("Pages {first} to {last} of the file"),
    "ticket.all": Words("All of them"),
    "ticket.what": Words("What it is: {kind} of {group} for {campaign}, from the design “{design}”"),
    "ticket.what-no-group": Words("What it is: {kind} for {campaign}, from the design “{design}”"),
    "ticket.kind-poster": Words("a poster"),
    "ticket.kind-leaflet": Words("a leaflet"),
    "ticket.kind-card": Words("a card"),
    "ticket.kind-other": Words("a print"),
    "ticket.size": Words("Finished size: {name}{flat_width:g} × {flat_height:g} mm (width × height)"),
    "ticket.size-folded": Words(
        "Finished size: {name}{flat_width:g} × {flat_height:g} mm flat, {folded_width:g} × {folded_height:g} mm when "
        "folded (width × height)"
    ),
    "ticket.one-side": Words("Pages: 1, printed on one side"),
    "ticket.two-sides": Words("Pages: 2, the two sides of one sheet, which is turned over like the page of a book"),
    "ticket.several": Words("Pages: {pages}, each printed on one side of a sheet of its own"),
    "ticket.booklet": Words(
        "Pages: {pages}, one by one as they are read, the front cover first and the back cover last"
    ),
    "ticket.stitch": Words(
        "Binding: saddle stitch (folded once in the middle and stapled in the fold). The pages are not in pairs: the "
        "print shop does that."
    ),
    "ticket.blank": Words(
        "Blank pages: a booklet has a multiple of four pages, so {blank:# blank page is|# blank pages are} needed "
        "before the back cover."
    ),
    "ticket.bleed": Words(
        "Bleed: {bleed:g} mm on every side, in the file. With its marks, a page of the file is {page_width:g} × "
        "{page_height:g} mm; trim box and bleed box are set. Crop marks are whole lines outside the bleed, in all inks."
    ),
    "ticket.inks": Words(
        "Inks: CMYK {sides}, no spot colours, no more than {most:g} % ink. Profile: {profile}. The file is {standard}, "
        "with all fonts in it. Small dark text and QR codes are black only and overprint; please keep that."
    ),
    "ticket.fold": Words(
        "Fold: {way} Panels seen from outside, from left to right: {panels}. The cover is the one on the right. The "
        "folds are marked by dashed lines outside the bleed."
    ),
    "ticket.roll-fold": Words(
        "two folds, both inwards (roll fold). The panel on the left, which is narrower, is folded in first; the cover "
        "closes over it."
    ),
    "ticket.half-fold": Words("one fold, so that the cover is in front and the other panel is the back."),
    "ticket.to-and-fro": Words(
        "to and fro (like a concertina), so that the cover is on top. Seen from outside, the fold beside the cover "
        "points towards you, and the next one away from you."
    ),
    "ticket.score": Words("Score before folding: ink crosses a fold and would crack."),
    "ticket.paper": Words("Paper: {paper} This is a suggestion; the print shop may know better."),
    "ticket.paper-poster": Words("170 gsm silk."),
    "ticket.paper-leaflet": Words("130 to 150 gsm silk."),
    "ticket.paper-card": Words("350 gsm silk, or uncoated if people are to write on it."),
    "ticket.paper-other": Words("170 gsm, uncoated if people are to write or draw on it."),
    "ticket.quantity": Words("Quantity: ________"),
    "ticket.online": Words(
        "If you order online: choose the finished size above, how many sides, the fold if there is one, and the paper. "
        "Then send the PDF as it is. It already has {bleed:g} mm of bleed and crop marks, so nothing needs to be added "
        "or made larger. Look at the proof before you pay."
    ),
}
