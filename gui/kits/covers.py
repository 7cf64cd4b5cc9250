"""A kit among the recent ones: what it is called, when it was changed, and a picture of its first piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from gui.background.jobs import Stale, Superseded, Tell, Work
from kit.model.library import Library
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
    were. pixels: the longer side of a picture; 0 where none is to be made for now.
    """

    def work(stale: Stale, tell: Tell) -> None:
        there = [cover for path in paths if (cover := _found(path, known))][:MOST_SHOWN]
        tell(tuple(there))
        if not there or not pixels:
            return
        from gui.kits.cover_pictures import with_picture  # the engine is read on this thread

        typefaces = Typefaces(library.fonts, library.campaign.figures)
        for cover in there:
            if stale():
                raise Superseded
            tell(cover if cover in known else with_picture(cover, library, typefaces, pixels))

    return work


def _found(path: Path, known: Sequence[Cover]) -> Cover | None:
    """Return the cover of a file as far as it is known, None if there is no such file."""
    try:
        cover = Cover(path, path.stat().st_mtime)
    except (OSError, ValueError):
        return None
    made = (each for each in known if (each.path, each.changed) == (cover.path, cover.changed))
    return next(made, cover) if path.is_file() else None
