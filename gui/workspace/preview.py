"""The preview: the sheets of one piece side by side, as the PDF file itself shows them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QGraphicsItem,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QToolTip,
    QWidget,
)

from gui.kits.proofs import Proof
from gui.workspace.hits import field_at, whose_at
from kit.check.pages import SAFE_INSIDE_TRIM
from kit.scene import Sheet

GAP = 14.0  # mm between sheets
MARGIN = 10.0  # mm around them
SMALLEST, LARGEST = 0.05, 8.0  # screen pixels a millimetre, times the screen's own
MOST_DPI = 300.0

READ_WITHIN = 8000
"""What is said beside the pointer stays for this many milliseconds."""


class Preview(QGraphicsView):
    """Shows a proof; its scene is measured in millimetres of paper."""

    field_clicked = Signal(str)
    """The field of the kit behind what was clicked."""

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
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(self.palette().mid())
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(False)  # the window takes what is dropped
        self._proof: Proof | None = None
        self._pages: list[QGraphicsPixmapItem] = []
        self._guides: list[QGraphicsRectItem] = []
        self._guides_shown = False
        self._across: list[QGraphicsItem] = []
        self._fits = True

    @property
    def proof(self) -> Proof | None:
        """What is shown."""
        return self._proof

    @property
    def zoom(self) -> float:
        """How large the paper is shown: 1 is its true size on this screen."""
        return self.transform().m11() / self._true_size()

    @property
    def wanted_dpi(self) -> float:
        """The resolution at which the proof would be sharp at this zoom, in steps so that it is seldom made again."""
        wanted = self.transform().m11() * self.devicePixelRatioF() * 25.4
        steps = (36.0, 54.0, 72.0, 96.0, 130.0, 180.0, 240.0, MOST_DPI)
        return next((step for step in steps if step >= wanted * 0.98), MOST_DPI)

    def show_proof(self, proof: Proof) -> None:
        """Show a proof in place of the one before; the view stays where it is if the sheets are of the same size.

        A sheet that looks as it did is not painted again.
        """
        before, self._proof = self._proof, proof
        same = before is not None and [s.size for s in before.piece.sheets] == [s.size for s in proof.piece.sheets]
        if not same:
            self._lay_out_sheets(proof)
        painted = before.images if before and same else (None,) * len(proof.images)
        for item, image, old, sheet in zip(self._pages, proof.images, painted, proof.piece.sheets, strict=True):
            if image != old:
                pixmap = QPixmap.fromImage(image)
                item.setPixmap(pixmap)
                item.setScale(sheet.size.width / pixmap.width())
        self.setAccessibleDescription(self.tr("%n side(s) of paper", "", len(proof.piece.sheets)))
        if not same and self._fits:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._proof = None
        self._take_off()

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
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self._after_zoom()

    def true_size(self) -> None:
        """Show the paper as large as it is."""
        self._zoom_to(self._true_size())

    def zoom_by(self, factor: float) -> None:
        """Show the paper larger or smaller."""
        self._zoom_to(self.transform().m11() * factor)

    def show_guides(self, shown: bool) -> None:
        """Show or hide the lines of the trim and of the margin inside which text is safe."""
        self._guides_shown = shown
        for guide in self._guides:
            guide.setVisible(shown)

    def _zoom_to(self, scale: float) -> None:
        self._fits = False
        true = self._true_size()
        scale = min(max(scale, SMALLEST * true), LARGEST * true)
        factor = scale / self.transform().m11()
        self.scale(factor, factor)
        self._after_zoom()

    def _after_zoom(self) -> None:
        self.zoomed.emit()
        if self._proof and self._proof.images and self.wanted_dpi > self._proof.dpi + 0.5:
            self.sharper_wanted.emit()

    def _true_size(self) -> float:
        """Return the pixels of the screen to a millimetre."""
        return float(self.physicalDpiX()) / 25.4

    def _take_off(self) -> None:
        """Take everything off the table."""
        self._pages, self._guides, self._across = [], [], []
        self.scene().clear()

    def _lay_out_sheets(self, proof: Proof) -> None:
        self._take_off()
        x = 0.0
        height = max((sheet.size.height for sheet in proof.piece.sheets), default=0.0)
        for sheet in proof.piece.sheets:
            page = QGraphicsPixmapItem()
            page.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            page.setPos(x, 0.0)
            shadow = QGraphicsDropShadowEffect()
            shadow.setBlurRadius(18)
            shadow.setOffset(0, 2)
            shadow.setColor(QColor(0, 0, 0, 70))
            page.setGraphicsEffect(shadow)
            self.scene().addItem(page)
            self._pages.append(page)
            for box in sheet.trims:
                trim = QRectF(x + box.x, box.y, box.width, box.height)
                safe = SAFE_INSIDE_TRIM
                self._add_guide(trim, "#d6336c")
                self._add_guide(trim.adjusted(safe, safe, -safe, -safe), "#1c7ed6")
            x += sheet.size.width + GAP
        self.setSceneRect(-MARGIN, -MARGIN, x - GAP + 2 * MARGIN, height + 2 * MARGIN)

    def _add_guide(self, box: QRectF, colour: str) -> None:
        pen = QPen(QColor(colour), 1.2, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        guide = self.scene().addRect(box, pen)
        guide.setVisible(self._guides_shown)
        self._guides.append(guide)

    def say_beside(self, words: str) -> None:
        """Say something where the pointer is, for as long as it takes to read."""
        QToolTip.showText(QCursor.pos(), words, self, self.rect(), READ_WITHIN)

    def _sheet_under(self, position: QPointF) -> tuple[Sheet, float, float] | None:
        """Return the sheet under a place of the view, and where on it that is in mm."""
        place = self.mapToScene(position.toPoint())
        if self._proof:
            for page, sheet in zip(self._pages, self._proof.piece.sheets, strict=True):
                if 0 <= place.x() - page.x() <= sheet.size.width and 0 <= place.y() <= sheet.size.height:
                    return sheet, place.x() - page.x(), place.y()
        return None

    def _field_under(self, position: QPointF) -> str:
        under = self._sheet_under(position)
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
        under = self._sheet_under(event.position())
        if event.button() is Qt.MouseButton.LeftButton and under:
            if field := field_at(*under):
                self.field_clicked.emit(field)
            else:
                self.other_clicked.emit(whose_at(*under))
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel; scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.15 ** (event.angleDelta().y() / 120))
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
