"""The page that lies beside pieces for one's own printer: how just these are printed, cut, folded and glued."""

from __future__ import annotations

from collections.abc import Sequence

from kit.called import piece_name
from kit.model.preset import HOME
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.pieces import Piece, Workbench, group_name
from kit.press.how_to import Printed, is_by_hand, steps
from kit.press.how_to import how_to_print as pages_of
from kit.press.lettering import Lettering
from kit.press.test_page import test_page
from kit.printed import duplex, print_sheets
from kit.studio import Studio
from kit.units import PAPER
from kit.words.words import Phrase


def how_to_print(pieces: Sequence[Piece], bench: Workbench) -> bytes:
    """Return the PDF that says how some pieces are printed."""
    lettering = Lettering(bench.typefaces, bench.library.campaign.plain_chain)
    sheets = pages_of(
        [_printed(piece, piece_name(piece.choice, bench.kit, bench.library)) for piece in pieces], lettering
    )
    title = "How to print"
    document = Document(title, group_name(bench.kit) or bench.library.campaign.organiser, "en", edition=HOME.id)
    return print_sheets(sheets, bench, HOME, document)


def printing_steps(piece: Piece) -> tuple[Phrase, ...]:
    """Return what is done with the sheets of a piece, in order; nothing where it does not go through a printer."""
    if not (piece.sheets and piece.preset.is_printed_at_home):
        return ()
    paper, *others = steps(_printed(piece))
    return (paper, Phrase("printing.scale"), *others)


def needs_hands(piece: Piece) -> bool:
    """Tell whether a piece is turned over, cut, folded or glued: who prints it does more than to put paper in."""
    return any(is_by_hand(step) for step in printing_steps(piece))


def make_test_page(studio: Studio, paper: str) -> bytes:
    """Return the PDF of the page that shows what a printer does; paper: the name of what is in it."""
    lettering = Lettering(studio.typefaces, studio.library.campaign.plain_chain)
    sheets = test_page(PAPER[paper], lettering)
    document = Document("Test page", studio.library.campaign.organiser, "en", edition=paper, duplex=duplex(sheets))
    return paint(sheets, Means({}, studio.typefaces, HOME.condition, document))


def _printed(piece: Piece, title: str = "") -> Printed:
    assert piece.template
    stretch = piece.preset.imposition.stretch
    return Printed(title, piece.template.kind, piece.template.fold, piece.sheets, stretch)
