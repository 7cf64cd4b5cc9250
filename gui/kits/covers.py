"""A kit among the recent ones: what it is called, when it was changed, and a picture of its first piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from gui.background.jobs import Stale, Superseded, Tell, Work
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

MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Cover:
    """A kit file, with the picture of its first piece if one can be made; readable: whether it is a kit at all."""

    path: Path
    changed: float
    image: QImage | None = None
    readable: bool = True


def covers(paths: Sequence[Path], library: Library, known: Sequence[Cover], pixels: int) -> Work:
    """Return the work of making the covers of kits: first a tuple of all as they are known, then each that was made.

    Files that are not there are left out. known: covers made before, which serve again while their files stay as they
    were. pixels: the longer side of a picture.
    """

    def work(stale: Stale, tell: Tell) -> None:
        there = [cover for path in paths if (cover := _found(path, known))][:MOST_SHOWN]
        tell(tuple(there))
        typefaces = Typefaces(library.fonts, library.campaign.figures)
        for cover in there:
            if stale():
                raise Superseded
            tell(cover if cover in known else _made(cover, library, typefaces, pixels))

    return work


def _found(path: Path, known: Sequence[Cover]) -> Cover | None:
    """Return the cover of a file as far as it is known, None if there is no such file."""
    try:
        cover = Cover(path, path.stat().st_mtime)
    except (OSError, ValueError):
        return None
    made = (each for each in known if (each.path, each.changed) == (cover.path, cover.changed))
    return next(made, cover) if path.is_file() else None


def _made(cover: Cover, library: Library, typefaces: Typefaces, pixels: int) -> Cover:
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
