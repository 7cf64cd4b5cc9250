"""A language that is English with accents, in brackets and twice as long: what does not speak it was never translated.

And a walk over widgets that gives every text a person, or a screen reader, is shown, and every one that is cut off.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gui.widgets.labels import Elided

ROOT = Path(__file__).parent.parent.parent
OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinosuyAEINOSUYZ", "áçéíñöšúýÀÉÎÑÖŠÜÝŽ")
_KEPT = re.compile(r"(\{\w*(?::[^{}]*)?\}|%n|%\d|<[^>]+>|&\w+;|\*\.\w+)")


def gather(folder: Path, language: str = "en_XA") -> Path:
    """Return the .ts file of everything to be translated, made by the project's own command."""
    _translations(folder, language)
    return folder / f"awareness-kit_{language}.ts"


def translate_all(ts: Path) -> None:
    """Fill a .ts file with the pseudo-language, and compile it."""
    tree = ElementTree.parse(ts)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = pseudo(source)
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    _translations(ts.parent)


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language; placeholders, tags and file endings stay as they are."""
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    words = " ".join("ž" * len(word) for word in _KEPT.sub("", text).split())
    return f"{OPEN}{accented} {words}{CLOSE}"


def _translations(folder: Path, *languages: str) -> None:
    environment = {**os.environ, "TRANSLATIONS": str(folder)}
    command = [str(ROOT / ".ci" / "translations"), *languages]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout


def strings(value: object) -> Iterator[str]:
    """Yield every text inside a value of the engine: what a campaign and a group say is not the window's."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) or hasattr(value, "items"):
        for key, inner in value.items():  # type: ignore[union-attr]
            yield from strings(key)
            yield from strings(inner)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, Path):
        yield from (str(value), value.name, value.stem, str(value.parent))
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for inner in value:
            yield from strings(inner)


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of the widgets in a window, shown or for a screen reader, with where it stands."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget is not top and not widget.isVisibleTo(top):
            continue
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
        yield f"{name} tip", widget.toolTip()
        for text in _said(widget):
            yield name, text


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        if not isinstance(widget.parent(), QDialogButtonBox):
            yield widget.accessibleName() if isinstance(widget, Elided) else widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        indexes = (model.index(row, 0) for row in range(model.rowCount()))
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        yield from (str(index.data(role) or "") for index in indexes for role in roles)


def untranslated(text: str, content: Iterable[str]) -> str:
    """Return what of a text is neither in the pseudo-language nor one of the campaign's or group's own words.

    content: those words, in small letters, the longest first.
    """
    text = re.sub(r"<[^>]*>", " ", text)
    while (shorter := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)) != text:
        text = shorter
    text = " ".join(text.lower().split())
    if re.search(r"[^\W\d_]{2,}", text):
        for known in content:
            text = text.replace(known, " ")
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))


def cut_off(top: QWidget) -> Iterator[str]:
    """Yield each label or button that has not the room for its words, or reaches beyond the panel it stands in."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        needed = _needed(widget)
        if widget.width() < needed[0] or widget.height() < needed[1]:
            yield f"{type(widget).__name__} {widget.size().toTuple()} of {needed}: {widget.text()}"
        elif (area := _panel(widget)) is not None:
            right = widget.mapTo(area.viewport(), widget.rect().topRight()).x()
            if right > area.viewport().width():
                yield f"{type(widget).__name__} ends at {right} of {area.viewport().width()}: {widget.text()}"


def _needed(widget: QLabel | QAbstractButton) -> tuple[int, int]:
    """Return the width and height that a widget's words need in the width it has."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        margins = widget.contentsMargins()
        inside = widget.width() - margins.left() - margins.right()
        words = re.split(r"[\s\u200b]+", re.sub(r"<[^>]*>", " ", widget.text()))
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return (longest if inside < longest else 0), widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel):
        return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    text = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
    beside = widget.iconSize().width() + 4 if isinstance(widget, QPushButton) and not widget.icon().isNull() else 0
    return text.width() + beside, text.height()


def _panel(widget: QWidget) -> QScrollArea | None:
    """Return the panel that a widget stands in, if it cannot be scrolled sideways."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            never = parent.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return parent if never else None
        parent = parent.parentWidget()
    return None
