"""The preview: a piece as it is when finished, or the sheets that come out of a printer, as its PDF shows them."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QScrollBar, QToolTip, QWidget

from gui.kits.proofs import Proof
from gui.workspace.hits import field_at, group_at, text_of, whose_at
from gui.workspace.in_place import Clicked
from gui.workspace.sheets import ShownSheet, best_columns
from gui.workspace.titles import sheet_titles
from kit.scene import Sheet

GAP, MARGIN = 18.0, 14.0
"""Between sheets and around all of them, in the screen's own units while they are seen whole."""

SMALLEST, LARGEST = 0.05, 8.0  # screen pixels a millimetre, times the screen's own
MOST_DPI = 300.0

MOST_PIXELS = 40_000_000
"""All sheets together are not drawn with more pixels than this, which are 160 MB: dozens of sheets are less sharp."""

READ_WITHIN = 8000
"""What is said beside the pointer stays for this many milliseconds."""


class Preview(QGraphicsView):
    """Shows a proof; its scene is measured in millimetres of paper."""

    field_clicked = Signal(object)
    """What was clicked has a field of the kit behind it: a Clicked."""

    other_clicked = Signal(object)
    """What was clicked has no field of the kit behind it: a Whose."""

    sharper_wanted = Signal()
    """The proof should be made again at `wanted_dpi`."""

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setAccessibleName(self.tr("Preview"))
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(self.palette().mid())
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self._proof: Proof | None = None
        self._pages: list[ShownSheet] = []
        self._whole = QRectF()
        self._fitting = 1.0
        self._guides_shown = False
        self._across: list[QGraphicsItem] = []
        self._fits = True
        self._instead = ""

    @property
    def proof(self) -> Proof | None:
        """What is shown."""
        return self._proof

    @property
    def scroll_bars(self) -> tuple[QScrollBar, QScrollBar]:
        """Those that move what is shown."""
        return self.horizontalScrollBar(), self.verticalScrollBar()

    @property
    def lines_shown(self) -> dict[str, bool]:
        """Whether lines show where something is cut, and where it is folded."""
        return {
            "cut": any(line.isVisible() for page in self._pages for line in page.cuts),
            "folded": any(line.isVisible() for page in self._pages for line in page.folds),
        }

    @property
    def zoom(self) -> float:
        """How large the paper is shown: 1 is its true size on this screen."""
        return self.transform().m11() / self._true_size()

    @property
    def wanted_dpi(self) -> float:
        """The resolution at which the proof would be sharp at this zoom, in steps so that it is seldom made again."""
        wanted = self.transform().m11() * self.devicePixelRatioF() * 25.4
        steps = (36.0, 54.0, 72.0, 96.0, 130.0, 180.0, 240.0, MOST_DPI)
        inches = sum(page.sheet.size.width * page.sheet.size.height for page in self._pages) / 25.4**2
        most = sqrt(MOST_PIXELS / inches) if inches else MOST_DPI
        return min(next((step for step in steps if step >= wanted * 0.98), MOST_DPI), most)

    def show_proof(self, proof: Proof) -> None:
        """Show a proof in place of the one before; the view stays where it is if the sheets are of the same size.

        A sheet that looks as it did is not painted again.
        """
        before, self._proof = self._proof, proof
        same = before is not None and _laid_out(before) == _laid_out(proof)
        if not same:
            self._lay_out_sheets(proof)
        painted = before.images if before and same else (None,) * len(proof.images)
        for page, sheet, image, old in zip(self._pages, proof.shown.sheets, proof.images, painted, strict=True):
            page.sheet = sheet  # of another layout, even if it is as large: clicks go by it
            if image != old:
                page.show_image(image)
        counted = self.tr("%n side(s) of paper", "", len(self._pages))
        self.setAccessibleDescription(", ".join(filter(None, (counted, *(page.title for page in self._pages)))))
        if not same:
            self.fit() if self._fits else self._after_zoom()

    def clear(self, instead: str = "") -> None:
        """Show no sheet, but a sentence instead that says why there is none, if there is one."""
        self._proof, self._instead = None, instead
        self._take_off()
        self.setAccessibleDescription(instead)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say why there is nothing to see where there is nothing."""
        super().paintEvent(event)
        if self._proof is None and self._instead:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().windowText().color())
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._instead)

    def say_across(self, words: str) -> None:
        """Say something across the top of every sheet that is shown, '' for nothing."""
        while self._across:
            self.scene().removeItem(self._across.pop())
        if not words:
            return
        for page in self._pages:
            box = page.sceneBoundingRect()
            box.setHeight(min(box.width() / 9, box.height() / 5))  # at the top, where it hides little
            band = self.scene().addRect(box, Qt.PenStyle.NoPen)
            band.setBrush(QColor(0, 0, 0, 200))
            said = self.scene().addSimpleText(words)
            said.setBrush(QColor("white"))
            size = said.boundingRect().size()
            said.setScale(min(box.width() * 0.85 / size.width(), box.height() * 0.75 / size.height()))
            said.setPos(box.center() - said.sceneBoundingRect().center())
            self._across += [band, said]
        self.setAccessibleDescription(f"{words}. {self.accessibleDescription()}")

    def fit(self) -> None:
        """Show the sheets as large as they can be seen whole."""
        self._fits = True
        if self._pages:
            self._arrange()
            self.setSceneRect(self._whole)
            self.setTransform(QTransform.fromScale(self._fitting, self._fitting))
        self._after_zoom()

    def true_size(self) -> None:
        """Show the paper as large as it is."""
        self._zoom_to(self._true_size(), self._middle())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Show the paper larger or smaller. at: the place in the view that stays where it is, its middle if None."""
        self._zoom_to(self.transform().m11() * factor, self._middle() if at is None else at)

    def show_guides(self, shown: bool) -> None:
        """Show or hide the lines of the trim and of the margin inside which text is safe."""
        self._guides_shown = shown
        for page in self._pages:
            page.show_guides(shown)

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _zoom_to(self, scale: float, at: QPointF) -> None:
        self._fits = False
        true = self._true_size()
        scale = min(max(scale, SMALLEST * true), LARGEST * true)
        stays = self.viewportTransform().inverted()[0].map(at)
        room = self.viewport().rect()
        beyond = (room.width() / scale / 2, room.height() / scale / 2) if scale > self._fitting else (0.0, 0.0)
        self.setSceneRect(self._whole.adjusted(-beyond[0], -beyond[1], *beyond))
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(stays + (self._middle() - at) / scale)
        self._after_zoom()

    def _after_zoom(self) -> None:
        for page in self._pages:
            page.show_title(self.palette().windowText(), self.transform().m11())
        self.zoomed.emit()
        if self._proof and self._proof.images and self.wanted_dpi > self._proof.dpi + 0.5:
            self.sharper_wanted.emit()

    def _true_size(self) -> float:
        """Return the pixels of the screen to a millimetre."""
        return float(self.physicalDpiX()) / 25.4

    def _take_off(self) -> None:
        """Take everything off the table."""
        self._pages, self._across = [], []
        self.scene().clear()

    def _lay_out_sheets(self, proof: Proof) -> None:
        self._take_off()
        for sheet, title in zip(proof.shown.sheets, sheet_titles(proof.shown), strict=True):
            page = ShownSheet(sheet, title, proof.on_paper)
            page.show_guides(self._guides_shown)
            self.scene().addItem(page)
            self._pages.append(page)
        if self._pages:
            self._arrange()
            self.setSceneRect(self._whole)

    def _arrange(self) -> None:
        """Give the sheets their places, row by row, so that they are seen as large as the room lets them be."""
        room = self.viewport().size()
        over = ShownSheet.title_height(self.font()) if any(page.title for page in self._pages) else 0.0
        width, height = (max(page.sheet.size[side] for page in self._pages) for side in (0, 1))
        count = len(self._pages)
        columns = best_columns(count, width, height, room.width() - MARGIN, room.height() - MARGIN)
        rows = [self._pages[first : first + columns] for first in range(0, count, columns)]
        widest = max(sum(page.sheet.size.width for page in row) for row in rows)
        highest = sum(max(page.sheet.size.height for page in row) for row in rows)
        across = room.width() - 2 * MARGIN - GAP * (columns - 1)
        down = room.height() - 2 * MARGIN - GAP * (len(rows) - 1) - over * len(rows)
        self._fitting = max(SMALLEST, min(across / widest, down / highest))
        y = MARGIN / self._fitting
        for row in rows:
            x, y = MARGIN / self._fitting, y + over / self._fitting
            for page in row:
                page.setPos(x, y)
                x += page.sheet.size.width + GAP / self._fitting
            y += max(page.sheet.size.height for page in row) + GAP / self._fitting
        edge = 2 * MARGIN + GAP * (columns - 1)
        self._whole = QRectF(0, 0, widest + edge / self._fitting, y + (MARGIN - GAP) / self._fitting)

    def say_beside(self, words: str) -> None:
        """Say something where the pointer is, for as long as it takes to read."""
        QToolTip.showText(QCursor.pos(), words, self, self.rect(), READ_WITHIN)

    def sheet_under(self, position: QPointF) -> tuple[Sheet, float, float] | None:
        """Return the sheet under a place of the view, and where on it that is in mm."""
        place = self.mapToScene(position.toPoint())
        for page in self._pages:
            on_page = page.mapFromScene(place)
            if page.rect().contains(on_page):
                return page.sheet, on_page.x(), on_page.y()
        return None

    def _field_under(self, position: QPointF) -> str:
        under = self.sheet_under(position)
        return field_at(*under) if under else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        if not event.buttons():
            over = self._field_under(event.position())
            self.viewport().setCursor(
                QCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which field was clicked, or what else."""
        super().mouseReleaseEvent(event)
        under = self.sheet_under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and under:
            if clicked := self._clicked(event.position(), *under):
                self.field_clicked.emit(clicked)
            else:
                self.other_clicked.emit(whose_at(*under))

    def _clicked(self, position: QPointF, sheet: Sheet, x: float, y: float) -> Clicked | None:
        """Return what was clicked at a place of the view and of a sheet, None if it has no field of the kit."""
        found = group_at(sheet, x, y)
        if found is None:
            return None
        group, box = found
        corner = self.mapToScene(position.toPoint()) - QPointF(x, y)
        place = self.mapFromScene(QRectF(*box).translated(corner)).boundingRect()
        return Clicked(group.source.field, place, text_of(group))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.15 ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheets whole in view while they fit."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.setBackgroundBrush(self.palette().mid())
            self._after_zoom()


def _laid_out(proof: Proof) -> tuple[object, ...]:
    """Return what of a proof gives its sheets their places and their lines."""
    return proof.on_paper, tuple((s.size, s.trims, s.folds, s.name) for s in proof.shown.sheets)
