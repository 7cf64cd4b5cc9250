"""The page that lies beside pieces for one's own printer: how just these are printed, cut, folded and glued."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kit.model.language import in_language
from kit.model.preset import HOME
from kit.pdf.document import Document
from kit.pieces import Piece, Workbench, group_name, print_sheets
from kit.press.how_to import Printed
from kit.press.how_to import how_to_print as pages_of
from kit.press.lettering import Lettering

HOW_TO_PRINT: Final = "HOW TO PRINT.pdf"


def how_to_print(pieces: Sequence[Piece], bench: Workbench) -> bytes:
    """Return the PDF that says how some pieces are printed."""
    lettering = Lettering(bench.typefaces, bench.library.campaign.plain_chain)
    sheets = pages_of([_printed(piece) for piece in pieces], lettering)
    title = "How to print"
    document = Document(title, group_name(bench.kit) or bench.library.campaign.organiser, "en", edition=HOME.id)
    return print_sheets(sheets, bench, HOME, document)


def _printed(piece: Piece) -> Printed:
    assert piece.template and piece.size
    title = f"{in_language(piece.template.name, 'en')}, {piece.size.name}"
    return Printed(title, piece.template.kind, piece.template.fold, piece.sheets)
