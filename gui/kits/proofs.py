"""What the preview shows: each piece laid out, painted and rasterised, in the background, by the engine itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gui.background.jobs import Latest, Stale, Superseded, Tell
from kit.check.pages import for_largest_print
from kit.export import Piece, Workbench, lay_out_piece, prepare, print_piece
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.preset import Preset
from kit.problems import Problem
from kit.raster import rasterise
from kit.studio import Studio

THUMBNAIL_DPI = 24.0


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece as it will be printed: a picture of each of its sheets, and at how many dots an inch they were made."""

    piece: Piece
    images: tuple[QImage, ...]
    dpi: float


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be proofed: the pieces of a kit for a preset, the current one first and at its own resolution."""

    opened: OpenedKit
    studio: Studio
    preset: Preset
    current: PieceChoice | None
    dpi: float


class Proofs(QObject):
    """Makes proofs of the newest state; tells each as soon as it is there, and all problems at the end."""

    made = Signal(object)
    """A Proof."""

    finished = Signal(object)
    """Every problem of the kit and its pieces, as a tuple."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench: Workbench | None = None
        self._work = Latest("proofs", self)
        self._work.part.connect(self.made)
        self._work.done.connect(self.finished)
        self._work.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether proofs are being made."""
        return self._work.busy

    def order(self, order: Order) -> None:
        """Make proofs of a state, instead of any that was ordered before."""
        self._work.order(lambda stale, tell: self._make(order, stale, tell))

    def close(self) -> None:
        """Stop for good."""
        self._work.close()

    def _make(self, order: Order, stale: Stale, tell: Tell) -> tuple[Problem, ...]:
        bench = self._bench = prepare(order.opened, order.studio, self._bench)
        problems: list[Problem] = [*bench.problems]
        choices = list(dict.fromkeys(order.opened.kit.pieces))
        if order.current is not None:
            choices = [order.current, *(choice for choice in choices if choice != order.current)]
        for choice in choices:
            if stale():
                raise Superseded
            dpi = order.dpi if choice == order.current else THUMBNAIL_DPI
            proof = _proof(bench, choice, order.preset, dpi)
            problems += proof.piece.problems if choice in order.opened.kit.pieces else ()
            tell(proof)
        return tuple(dict.fromkeys(for_largest_print(problems)))


def _proof(bench: Workbench, choice: PieceChoice, preset: Preset, dpi: float) -> Proof:
    """Return the proof of a piece; the studio's store remembers its file and its pictures."""
    piece = lay_out_piece(choice, bench, preset)
    if not piece.pages:
        return Proof(piece, (), dpi)
    pdf = print_piece(piece, bench)
    images = bench.studio.store.made(("images", pdf, dpi), lambda: as_images(rasterise(pdf, dpi)), _weight)
    return Proof(piece, images, dpi)


def _weight(images: Sequence[QImage]) -> int:
    return sum(image.sizeInBytes() for image in images)


def as_images(pictures: Sequence[Image.Image]) -> tuple[QImage, ...]:
    """Return pictures as Qt wants them, with pixels of their own."""
    return tuple(
        QImage(picture.tobytes(), picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888).copy()
        for picture in pictures
    )
