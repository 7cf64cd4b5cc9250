"""What the preview shows: each piece laid out, painted and rasterised, in the background, by the engine itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gui.background.jobs import Latest, Stale, Superseded, Tell
from kit.kit_file import OpenedKit
from kit.model.kit import PieceChoice
from kit.model.library import wanted_pieces
from kit.model.preset import SCREEN, Preset
from kit.pieces import Piece, Workbench, lay_out_piece, once, prepare
from kit.printed import print_piece
from kit.problems import Problem
from kit.raster import rasterise
from kit.scene import Sheet
from kit.store import Same
from kit.studio import Studio

THUMBNAIL = 320
"""The longest side of a sheet in a thumbnail is made with about this many pixels: enough for a screen of double scale,
where it is drawn smaller."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece as it is shown: a picture of each of its sheets, and at how many dots an inch they were made.

    piece: laid out and checked for where it goes. shown: the same piece on the sheets that are in the pictures.
    on_paper: whether these are the sheets that come out for where it goes, and not its finished pages.
    """

    piece: Piece
    shown: Piece
    images: tuple[QImage, ...]
    dpi: float
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be proofed: the pieces of a kit for a preset, the current one first and at its own resolution.

    on_paper: whether the current one is shown as it comes out for the preset; all others are shown as finished pages.
    """

    opened: OpenedKit
    studio: Studio
    preset: Preset
    current: PieceChoice | None
    dpi: float
    on_paper: bool = False


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
        self._before: dict[tuple[PieceChoice, bool], Proof] = {}
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
        if self._bench and self._bench.studio is not order.studio:
            self._before = {}
        bench = self._bench = prepare(order.opened, order.studio, self._bench)
        problems: list[Problem] = [*bench.problems]
        wanted = wanted_pieces(order.opened.kit, order.studio.library)
        choices = list(wanted)
        if order.current is not None:
            choices = [order.current, *(choice for choice in choices if choice != order.current)]
        self._before = {key: proof for key, proof in self._before.items() if key[0] in choices}
        for choice in choices:
            if stale():
                raise Superseded
            piece = lay_out_piece(choice, bench, order.preset)
            problems += piece.problems if choice in wanted else ()
            for on_paper, dpi in _views(choice, order):
                proof = self._before[choice, on_paper] = _proof(piece, bench, on_paper, dpi, self._before)
                tell(proof)
        return once(problems)


def _views(choice: PieceChoice, order: Order) -> tuple[tuple[bool, float], ...]:
    """Return how a piece is shown: whether on paper, and at how many dots an inch, 0 for a thumbnail."""
    if choice != order.current:
        return ((False, 0),)
    return ((True, order.dpi), (False, 0)) if order.on_paper else ((False, order.dpi),)


def proof_of(piece: Piece, bench: Workbench, dpi: float, *, on_paper: bool = False) -> Proof:
    """Return the proof of a piece as it is when it is finished, or as it comes out. dpi: 0 for a thumbnail."""
    return _proof(piece, bench, on_paper=on_paper, dpi=dpi, earlier={})


def _proof(
    piece: Piece, bench: Workbench, on_paper: bool, dpi: float, earlier: Mapping[tuple[PieceChoice, bool], Proof]
) -> Proof:
    """Return the proof of a piece; the studio's store remembers its file and its pictures.

    earlier: the proofs that were made last in the same studio; sheets that stay keep their pictures.
    """
    shown = _as_it_comes_out(piece) if on_paper else _finished(piece, bench)
    if not shown.pages:
        return Proof(piece, shown, (), dpi, on_paper)
    dpi = dpi or THUMBNAIL * 25.4 / max(max(sheet.size) for sheet in shown.sheets)
    pdf = print_piece(shown, bench)
    before = earlier.get((piece.choice, on_paper))
    known = _known(shown, dpi, before) if before else {}
    images = bench.studio.store.made(("images", pdf, dpi), lambda: _images(pdf, dpi, len(shown.sheets), known), _weight)
    return Proof(piece, shown, images, dpi, on_paper)


def _as_it_comes_out(piece: Piece) -> Piece:
    """Return a piece whose file is no larger than what a printer that prints smaller makes of it."""
    preset = piece.preset
    return replace(piece, preset=preset._replace(imposition=preset.imposition._replace(stretch=(1.0, 1.0))))


def _finished(piece: Piece, bench: Workbench) -> Piece:
    """Return a piece as it is when it is finished, in all its colours."""
    same_inks = piece.preset.inks == SCREEN.inks
    screen = SCREEN._replace(edition=piece.preset.edition)
    return piece.going_to(screen, bench) if same_inks else lay_out_piece(piece.choice, bench, screen)


def _known(piece: Piece, dpi: float, before: Proof) -> dict[int, QImage]:
    """Return the pictures of a piece's sheets that are as they were in a proof that was made before, by number."""
    if (before.dpi, before.shown.preset) != (dpi, piece.preset):
        return {}
    every = zip(piece.sheets, before.shown.sheets, before.images, strict=False)
    return {number: image for number, (sheet, old, image) in enumerate(every) if _same(sheet, old)}


def _same(sheet: Sheet, other: Sheet) -> bool:
    """Tell whether the very same pages are on two sheets, and the same around them."""
    pages, others = ([Same(placement.page) for placement in each.placements] for each in (sheet, other))
    return pages == others and sheet == other


def _images(pdf: bytes, dpi: float, count: int, known: Mapping[int, QImage]) -> tuple[QImage, ...]:
    """Return the pictures of a file's sheets; only those that are not known are made."""
    wanted = [number for number in range(count) if number not in known]
    made = dict(zip(wanted, as_images(rasterise(pdf, dpi, wanted)), strict=True))
    return tuple(known[number] if number in known else made[number] for number in range(count))


def _weight(images: Sequence[QImage]) -> int:
    return sum(image.sizeInBytes() for image in images)


def as_images(pictures: Sequence[Image.Image]) -> tuple[QImage, ...]:
    """Return pictures with pixels of their own, in the form in which the screen takes them as they are."""
    form, shown = QImage.Format.Format_RGB888, QImage.Format.Format_RGB32
    return tuple(
        QImage(picture.tobytes(), picture.width, picture.height, 3 * picture.width, form).convertToFormat(shown)
        for picture in pictures
    )
