"""What a file is painted with, beside its sheets."""

from __future__ import annotations

from typing import NamedTuple

from kit.model.condition import PrintCondition
from kit.model.picture import PictureStore
from kit.pdf.document import Document
from kit.text.typefaces import Typefaces


class Means(NamedTuple):
    """What a file is painted with.

    pictures: those of a group of sheets are looked up while it is painted. document: what the file says of itself.
    profile: the ICC profile that the condition names; without it inks are made by formula. stretch: how many times as
    wide and as high, on upright paper, everything on a sheet is, for a printer that prints it smaller.
    """

    pictures: PictureStore
    typefaces: Typefaces
    condition: PrintCondition
    document: Document
    profile: bytes | None = None
    stretch: tuple[float, float] = (1.0, 1.0)
