"""The picture of a kit: its first piece, laid out, painted and rasterised by the engine itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from gui.kits.covers import Cover
from gui.kits.proofs import as_images
from kit.kit_file import OpenedKit, open_kit
from kit.library.load import open_library
from kit.model.kit import PieceChoice
from kit.model.library import Library
from kit.model.preset import SCREEN
from kit.pieces import lay_out_piece, prepare
from kit.printed import print_piece
from kit.raster import rasterise
from kit.studio import Studio
from kit.text.typefaces import Typefaces


def with_picture(cover: Cover, library: Library, typefaces: Typefaces, pixels: int) -> Cover:
    """Return a cover with the picture of its kit, as far as one can be made. pixels: its longer side."""
    # Whatever is the matter with one kit must not keep the others from being shown; opening it will tell what it is.
    try:
        opened = open_kit(cover.path)
    except Exception:
        return replace(cover, readable=False)
    try:
        if (opened.kit.campaign or library.campaigns[0]) != library.campaign.id:
            library = open_library(library.layers, campaign=opened.kit.campaign)
            typefaces = Typefaces(library.fonts, library.campaign.figures)
        return replace(cover, image=_picture(opened, library, typefaces, pixels))
    except Exception:
        return cover


def _picture(opened: OpenedKit, library: Library, typefaces: Typefaces, pixels: int) -> QImage | None:
    """Return the picture of a kit's first piece, None if it has none; no other template's pictures are read."""
    choice = next((piece for piece in opened.kit.pieces if piece.template in library.templates), None)
    return picture_of(choice, opened, library, typefaces, pixels) if choice else None


def picture_of(
    choice: PieceChoice, opened: OpenedKit, library: Library, typefaces: Typefaces, pixels: int
) -> QImage | None:
    """Return the picture of a piece with a kit in it, None if it cannot be laid out. pixels: its longer side."""
    only = replace(library, templates={choice.template: library.templates[choice.template]})
    bench = prepare(opened, Studio(only, typefaces))
    piece = lay_out_piece(choice, bench, SCREEN)
    if not piece.pages:
        return None
    size = piece.sheets[0].size
    dpi = pixels * 25.4 / max(size.width, size.height)
    return as_images(rasterise(print_piece(piece, bench), dpi, [0]))[0]
