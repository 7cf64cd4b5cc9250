"""What is said on sheets, and on the page beside them, to whoever prints, cuts, folds and glues."""

from __future__ import annotations

from typing import Final

from kit.words.words import Words

WORDS: Final[dict[str, Words]] = {
    "printing.title": Words("How to print"),
    "printing.continued": Words("How to print, continued"),
    "printing.about": Words(
        "This page is about the files beside it, which are made for your own printer. Nobody else needs it."
    ),
    "printing.paper": Words("{paper}, {sheets:# sheet|# sheets}."),
    "printing.other-paper": Words("Paper of {width:.0f} x {height:.0f} mm, {sheets:# sheet|# sheets}."),
    "printing.weight-poster": Words("Paper of 120 g or more holds its colour, and does not curl on a wall."),
    "printing.weight-leaflet": Words(
        "Paper of 100 to 120 g folds well, and nothing shows through from the other side."
    ),
    "printing.weight-card": Words(
        "Card of 200 g or more, if your printer takes it: look for “thick paper” in its settings."
    ),
    "printing.scale": Words("In the print dialog choose “Actual size” or “100\u00a0%”, never “Fit to page”."),
    "printing.corrected": Words(
        "Made for a printer that prints at {across:.1f}\u00a0% across and {down:.1f}\u00a0% down. The sheets allow for "
        "it: print them on that printer only."
    ),
    "printing.flip-short": Words(
        "Print on both sides, “flip on short edge”. Print one copy first, and hold it against the light."
    ),
    "printing.flip-long": Words(
        "Print on both sides, “flip on long edge”. Print one copy first, and hold it against the light."
    ),
    "printing.glue": Words(
        "The first page of the file is a map. Glue the sheets together as it shows, and cut round the poster."
    ),
    "printing.cut": Words("Cut along the ticks with a ruler, from edge to edge: that makes {count:#|#}."),
    "printing.half-fold": Words("Fold it in the middle, so that the cover is in front."),
    "printing.tri-fold": Words(
        "Lay it down with its inside up. Fold the right panel in, at the ticks, then the left one over it."
    ),
    "printing.z-fold": Words("Fold it to and fro at the ticks, like a concertina, so that the cover is in front."),
    "printing.saddle-stitch": Words(
        "Lay the sheets into one another, fold them in the middle, and staple twice in the fold."
    ),
    "printing.pages": Words(
        "Your paper is too small for a folded booklet: lay the pages on one another and staple them along one side."
    ),
    "printing.map": Words("A poster of {width:.0f} x {height:.0f} mm from {count:# sheet|# sheets}"),
    "printing.not-poster": Words("This page is not part of the poster."),
    "printing.map-print": Words("1. Print all sheets at actual size: “100\u00a0%”, not “fit to page”."),
    "printing.map-cut": Words(
        "2. Cut off the white edge on the left and at the top of a sheet, along the dashed line, if there is one."
    ),
    "printing.map-glue": Words(
        "3. Lay the sheets out as in this picture. Glue each one on the strips of the sheets to its left and above it."
    ),
    "printing.map-trim": Words("4. Cut round the poster at the ticks in its corners."),
    "printing.number": Words("{number}"),
    "printing.name": Words("{name}"),
    "printing.tile": Words("Sheet {number} of {count}"),
    "printing.tile-over": Words("Sheet {number} of {count}. Glue sheet {below} on this strip, up to the lines."),
    "unknown-printer": Words(
        "There is no printer called “{name}” on this computer.",
        "{count:This one is|These are} known: {names}. Print 'awareness-kit test-page' and keep what you read off it "
        "with 'awareness-kit printer'.",
        window="{count:This one is|These are} known: {names}.",
    ),
    "unknown-printer.none": Words(
        "There is no printer called “{name}” on this computer.",
        "Print 'awareness-kit test-page', and keep what you read off it with 'awareness-kit printer'.",
        window="Print the test page, and keep what you read off it.",
    ),
    "test-page.front": Words("Test page, front"),
    "test-page.back": Words("Test page, back"),
    "test-page.scale": Words("1. Print both sides of this page at “Actual size” or “100\u00a0%”."),
    "test-page.edge": Words(
        "2. White edge: look at the ladders of lines in the middle of each edge. Lines are 1\u00a0mm apart. The number "
        "of lines that are missing on the worst side is what your printer leaves white, in mm."
    ),
    "test-page.size": Words(
        "3. Size: the long lines below measure 150 mm. If they do not, look for “Actual size” in the printer’s "
        "settings. If that does not help, measure both: they say how much larger or smaller sheets have to be."
    ),
    "test-page.turn": Words(
        "4. Turning: turn the paper over like the page of a book. The arrow on the back points up, too. If it "
        "points down, your printer turns paper over the other edge than it is asked for."
    ),
    "test-page.register": Words(
        "5. Backs: hold the page against the light, its back towards you. The cross is in the middle of the rings. "
        "If not, count rings, which are 1 mm apart."
    ),
    "test-page.bar": Words("150 mm"),
    "test-page.rings": Words("1, 2, 3 and 4 mm"),
    "caption.text": Words("CAPTION, to copy"),
    "caption.description": Words("DESCRIPTION of the picture, for people who cannot see it"),
}
