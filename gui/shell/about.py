"""About the program: its version, and the licences of everything that it is made from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from gui.look.theme import app_icon
from gui.shell.parts import PROGRAM, Part, bundled, libraries, own_licence, tables, typefaces
from kit import __version__
from kit.library.folders import shipped_assets


class AboutDialog(QDialog):
    """What the program is and whose work is in it; every word can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About awareness-kit"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(18)
        column.addLayout(self._head())
        self.licences = QTextBrowser()
        self.licences.setOpenLinks(False)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.licences.anchorClicked.connect(self._show_licence)
        column.addWidget(self.licences, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.back_button = buttons.addButton(self.tr("Back to the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back_button.clicked.connect(self._show_list)
        self.parts: dict[str, Part] = {}
        self._list = self._html()
        self._show_list()
        column.addWidget(buttons)
        self.resize(QSize(640, 620))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(18)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        told = self.tr("Version {0}").replace("{0}", __version__)
        about = self.tr(
            "Posters and leaflets with your group’s own name, event and logo. Nothing leaves this computer."
        )
        welsh = self.tr(
            "The Welsh of this window has not been checked by a Welsh speaker yet. What it says to campaign staff "
            "about their files is in English."
        )
        for text, look in ((PROGRAM, "heading"), (told, ""), (about, "quiet"), (welsh, "quiet")):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if look:
                label.setProperty(look, True)
            words.addWidget(label)
        row.addLayout(words, 1)
        return row

    def _html(self) -> str:
        own = Part(PROGRAM, __version__, "MIT", "", own_licence())
        faces = f"<p>{escape(', '.join(_families()))}</p>"
        sections = [
            (self.tr("This program"), self.tr("Free to use, change and pass on, under the MIT licence."), "", [own]),
            (
                self.tr("The typefaces"),
                self.tr("Free to use in anything you make, under the SIL Open Font License."),
                faces,
                typefaces(),
            ),
            (
                self.tr("What else it is made with"),
                self.tr("Each belongs to its makers and comes under its own licence. Click on a name to read it."),
                "",
                [*libraries(), *bundled(), *tables()],
            ),
        ]
        return "".join(
            f"<h3>{escape(title)}</h3><p>{escape(about)}</p>{more}{self._rows(parts)}"
            for title, about, more, parts in sections
        )

    def _rows(self, parts: Sequence[Part]) -> str:
        return f"<table cellpadding='4'>{''.join(map(self._row, parts))}</table>"

    def _row(self, part: Part) -> str:
        name = f"part-{len(self.parts)}"
        self.parts[name] = part
        title = escape(f"{part.name} {part.version}".strip())
        link = f"<a href='#{name}'>{title}</a>" if part.text else title
        about = "<br>".join(escape(each) for each in (part.licence, part.home) if each)
        return f"<tr><td>{link}&nbsp;&nbsp;</td><td>{about}</td></tr>"

    def _show_list(self) -> None:
        self.licences.setHtml(self._list)
        self.back_button.hide()
        self.licences.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_licence(self, link: QUrl) -> None:
        part = self.parts[link.fragment()]
        self.licences.setHtml(f"<h3>{escape(part.name)} {escape(part.version)}</h3>{_preformatted(part.text)}")
        self.back_button.show()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _families() -> Iterable[str]:
    fonts = (shipped_assets() / "fonts").glob("*.ttf")
    return sorted({QRawFont(str(file), 12).familyName() for file in fonts} - {""})


def _preformatted(text: str) -> str:
    """Return a licence as paragraphs that follow the window's width, as its lines are too long for a small one."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "".join(f"<p>{escape(' '.join(paragraph.split()))}</p>" for paragraph in paragraphs)
