"""About the program: its version, and the licences of everything that it is made from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from gui.look.theme import app_icon
from kit.library.folders import shipped_assets

PROGRAM = "awareness-kit"


@dataclass(frozen=True, slots=True)
class Part:
    """A library that the program is made with: its name, version and licence, and where it comes from."""

    name: str
    version: str
    licence: str
    home: str


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
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.licences.setHtml(self._html())
        column.addWidget(self.licences, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
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
        version = program_version()
        told = self.tr("Version {0}").replace("{0}", version) if version else self.tr("A copy that was not installed")
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
        sections = [
            (self.tr("This program"), self.tr("Free to use, change and pass on, under the MIT licence."), _program()),
            (
                self.tr("The typefaces"),
                self.tr("Free to use in anything you make, under the SIL Open Font License."),
                _typefaces(),
            ),
            (
                self.tr("The libraries it is made with"),
                self.tr("Each belongs to its makers and comes under their own licence, unchanged."),
                _libraries(),
            ),
        ]
        return "".join(f"<h3>{escape(title)}</h3><p>{escape(about)}</p>{body}" for title, about, body in sections)


def program_version() -> str:
    """Return the version of the program, '' for a copy that was not installed."""
    try:
        return metadata.version(PROGRAM)
    except metadata.PackageNotFoundError:
        return ""


def parts() -> list[Part]:
    """Return the libraries that the program depends on, and those that they do, by name."""
    found: dict[str, Part] = {}
    waiting = _required(PROGRAM)
    while waiting:
        name = waiting.pop()
        if (key := _key(name)) in found:
            continue
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found[key] = Part(about["Name"], about["Version"], _licence(about), _home(about))
        waiting += _required(name)
    return [found[key] for key in sorted(found)]


def _required(name: str) -> list[str]:
    """Return what a package cannot do without on this computer; what is only for its extras is left out."""
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    return [re.split(r"[^\w.-]", text, maxsplit=1)[0] for text in wanted if "extra ==" not in text]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _licence(about: metadata.PackageMetadata) -> str:
    """Return a package's licence as its makers name it: an expression, a classifier, a line, or its text."""
    line = _one(about, "License").strip().splitlines()
    classified = [each.split("::")[-1].strip() for each in _all(about, "Classifier") if each.startswith("License ::")]
    named = [_one(about, "License-Expression"), ", ".join(classified), line[0] if line else ""]
    return next((name for name in named if name), "") or _text_of_licence(about)


def _text_of_licence(about: metadata.PackageMetadata) -> str:
    for file in metadata.files(about["Name"]) or []:
        if file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING")):
            return " ".join(file.read_text(encoding="utf-8").split())
    return ""


def _home(about: metadata.PackageMetadata) -> str:
    urls = dict(url.split(", ", 1) for url in _all(about, "Project-URL") if ", " in url)
    named = [url for word in ("Homepage", "Source", "Source Code", "Documentation") if (url := urls.get(word))]
    return _one(about, "Home-page") or next(iter(named), "")


def _all(about: metadata.PackageMetadata, field: str) -> list[str]:
    return [str(value) for value in about.get_all(field) or []]


def _one(about: metadata.PackageMetadata, field: str) -> str:
    return next(iter(_all(about, field)), "")


def _program() -> str:
    return _preformatted(_own_licence())


def _own_licence() -> str:
    """Return the text of the program's licence: with an installed copy, else beside the sources."""
    try:
        text = metadata.distribution(PROGRAM).read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:
        text = None
    beside = Path(__file__).parents[2] / "LICENSE"
    return text or (beside.read_text(encoding="utf-8") if beside.is_file() else "")


def _typefaces() -> str:
    folder = shipped_assets() / "fonts"
    families = sorted({QRawFont(str(file), 12).familyName() for file in folder.glob("*.ttf")} - {""})
    names = f"<p>{escape(', '.join(families))}</p>"
    return names + "".join(_preformatted(text) for text in _texts(folder))


def _texts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("OFL*.txt")):
        yield file.read_text(encoding="utf-8")


def _libraries() -> str:
    rows = "".join(
        f"<tr><td>{escape(part.name)} {escape(part.version)}&nbsp;&nbsp;</td><td>{escape(part.licence)}<br>"
        f"{escape(part.home)}</td></tr>"
        for part in parts()
    )
    return f"<table cellpadding='4'>{rows}</table>"


def _preformatted(text: str) -> str:
    """Return a licence as paragraphs that follow the window's width, as its lines are too long for a small one."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "".join(f"<p>{escape(' '.join(paragraph.split()))}</p>" for paragraph in paragraphs)
