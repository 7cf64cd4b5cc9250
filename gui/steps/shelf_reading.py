"""Logos of the campaign and of its partners, read in the background to be looked at."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.steps.logo_reading import Seen, seen_of
from kit.picture_shelf import read_asset_logo
from kit.studio import Studio

CARD = QSize(300, 180)
"""The picture of a logo on a card of the shelf, in pixels."""


class ShelfReading(QObject):
    """Remembers what the logos of a library look like, by the names of their files."""

    looked = Signal()
    """Another logo can be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[str, tuple[Path, Seen | None]] = {}
        self._work = Latest("logos of the week", self)
        self._work.part.connect(self._remember)
        self._work.done.connect(lambda result: self.looked.emit())  # what was asked for meanwhile is looked at then

    @property
    def busy(self) -> bool:
        """Whether logos are being looked at."""
        return self._work.busy

    def look_at(self, names: Iterable[str], studio: Studio) -> None:
        """Have logos looked at that were not looked at yet, or that other files stand for by now."""
        there = {name: studio.library.logos[name][0] for name in names if name in studio.library.logos}
        unseen = tuple(name for name, path in there.items() if self._seen.get(name, (None,))[0] != path)
        if unseen and not self._work.busy:
            self._work.order(partial(self._look, unseen, studio))

    def seen(self, name: str) -> Seen | None:
        """Return what a logo looks like, None if it was not looked at yet or cannot be seen."""
        return self._seen[name][1] if name in self._seen else None

    def is_known(self, name: str) -> bool:
        """Tell whether a logo was looked at."""
        return name in self._seen

    def close(self) -> None:
        """Stop for good."""
        self._work.close()

    def _look(self, names: tuple[str, ...], studio: Studio, stale: Stale, tell: Tell) -> None:
        for name in names:
            if stale():
                raise Superseded
            picture, _ = read_asset_logo(name, studio.library, studio.store)
            tell((name, studio.library.logos[name][0], seen_of(picture) if picture else None))

    def _remember(self, looked: tuple[str, Path, Seen | None]) -> None:
        name, path, seen = looked
        self._seen[name] = (path, seen)
        self.looked.emit()


def on_paper(seen: Seen) -> QImage:
    """Return a logo in the middle of white paper, as it is shown on a card."""
    paper = QImage(CARD, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    size = seen.image.size().scaled(CARD - QSize(40, 40), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
    place.moveCenter(paper.rect().center())
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, seen.image)
    painter.end()
    return paper
