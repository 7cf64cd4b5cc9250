"""A guide that is written in a file, in a window beside the others: the one for staff, and the page for groups."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gui.background.jobs import Latest, Stale, Tell, Work
from gui.dialogs.dialog import FRAME
from gui.dialogs.telling import failure_words
from kit.library.folders import shipped_assets
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.source import reason

WIDEST: Final = 520
"""No picture is shown wider than this, in pixels at single scale."""

_MARKDOWN: Final = QTextDocument.MarkdownFeature.MarkdownDialectGitHub

_PICTURE: Final = re.compile(r'!\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|<img\s[^>]*?src="([^"]+)"[^>]*>')


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide's text, and its pictures by the names it uses."""

    text: str
    pictures: Mapping[str, QImage]


def guide_file() -> Path:
    """Return the file of the guide for staff that came with the program."""
    return shipped_assets() / "GUIDE.md"


def guide_work(file: Path, scale: float) -> Work:
    """Return the work of reading a guide and its pictures; scale: pixels of the screen to one of the window."""

    def work(stale: Stale, tell: Tell) -> Guide:
        try:
            text = file.read_text(encoding="utf-8")
        except OSError as error:
            values = {"file": file.name, "why": reason(error)}
            problem = Problem(Severity.ERROR, "unreadable-file.guide", values, file=str(file))
            raise UnreadableFile(problem) from error
        names = {first or second for first, second in _PICTURE.findall(text)}
        return Guide(_as_markdown(text), {name: _picture(file.parent / unquote(name), scale) for name in names})

    return work


def _as_markdown(text: str) -> str:
    """Return the text as Qt reads Markdown: no remarks, and no picture that is written in HTML."""
    text = re.sub(r"<!--.*?-->\n?", "", text, flags=re.DOTALL)
    return re.sub(r'<img\s[^>]*?src="([^"]+)"[^>]*>', r"![](\1)", text)


def _picture(file: Path, scale: float) -> QImage:
    image = QImage(str(file))
    widest = round(WIDEST * scale)
    if image.width() > widest:
        image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
    image.setDevicePixelRatio(scale)
    return image


class GuideWindow(QDialog):
    """Shows the guide; a link inside it leads to its heading, any other is opened by the system."""

    def __init__(self, file: Path, title: str, work: Latest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = _Page()
        self.page.setAccessibleName(self.windowTitle())
        self.page.anchorClicked.connect(self._follow)
        column = QVBoxLayout(self)
        column.addLayout(self._finder())
        column.addWidget(self.page, 1)
        buttons = QDialogButtonBox()
        self.close_button = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._failed)
        self.finished.connect(self._work.cancel)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 110, metrics.height() * 46)
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))
        self._work.order(guide_work(file, self.devicePixelRatioF()))
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finder(self) -> QHBoxLayout:
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Find words here"))
        self.wanted.setAccessibleName(self.tr("Find words here"))
        self.wanted.setClearButtonEnabled(True)
        self.next_button = QPushButton(self.tr("Find next"))
        self.next_button.setAccessibleName(self.next_button.text())
        self.next_button.setAutoDefault(False)
        self.said = QLabel()
        self.wanted.returnPressed.connect(self.find_next)
        self.next_button.clicked.connect(self.find_next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.wanted.setFocus)
        row = QHBoxLayout()
        for widget, share in ((self.wanted, 1), (self.next_button, 0), (self.said, 0)):
            row.addWidget(widget, share)
        return row

    def find_next(self) -> None:
        """Go to the next place that has the words, from the top again after the last one."""
        words = self.wanted.text().strip()
        if not words:
            return
        found = self.page.find(words)
        if not found:
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.page.find(words)
        self.said.setText("" if found else self.tr("Nothing found"))

    def go_to(self, anchor: str) -> bool:
        """Go to the heading that a link names, as 'what-stands-on-a-page'; tell whether there is one."""
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == anchor:
                top = self.page.document().documentLayout().blockBoundingRect(block).top()
                self.page.setTextCursor(QTextCursor(block))
                self.page.verticalScrollBar().setValue(int(top))
                return True
            block = block.next()
        return False

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.fragment() and not link.path():
            self.go_to(unquote(link.fragment()))
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _show(self, guide: Guide) -> None:
        self.page.pictures = guide.pictures
        self.page.document().setMarkdown(guide.text, _MARKDOWN)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _failed(self, error: Exception) -> None:
        self.page.setPlainText(" ".join(failure_words(error)))


class _Page(QTextBrowser):
    """Shows the guide with pictures that were read before; nothing is read from anywhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Mapping[str, QImage] = {}
        self.setOpenLinks(False)
        self.document().setDocumentMargin(20)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture by the name that the guide uses."""
        return self.pictures.get((name if isinstance(name, QUrl) else QUrl(name)).toString())


def slug(heading: str) -> str:
    """Return the name of a heading in links: small letters and digits, hyphens for spaces."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())
