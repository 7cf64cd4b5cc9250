"""How the window looks: the system's own widgets, one accent colour from the campaign, quiet icons drawn here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

ACCENT_LIGHT, ACCENT_DARK = "#0b5563", "#8fd3bf"
"""The accent on light and on dark windows: the campaign's midnight and mint, at 4.5 to 1 and more."""

_ICONS = Path(__file__).parent / "icons"


class _LineIcon(QIconEngine):
    """An icon drawn with lines in the colour of the text around it, so that it serves in light and dark alike."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._drawing = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        """Draw the icon in the colour that text has in this mode."""
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.HighlightedText if mode is QIcon.Mode.Selected else QPalette.ColorRole.WindowText
        colour = QGuiApplication.palette().color(group, role).name()
        drawing = self._drawing.replace("currentColor", colour)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))

    def pixmap(self, size, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # type: ignore[no-untyped-def]
        """Return the icon as a picture."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        return _LineIcon(self._name)


def icon(name: str) -> QIcon:
    """Return one of the icons in gui/icons by its name."""
    return QIcon(_LineIcon(name))


def is_dark() -> bool:
    """Tell whether the window stands in a dark theme."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def accent() -> QColor:
    """Return the accent colour for the theme."""
    return QColor(ACCENT_DARK if is_dark() else ACCENT_LIGHT)


def apply(application: QApplication) -> None:
    """Give the application its accent and its style sheet, for light or dark as the system says."""
    palette = application.palette()
    colour = accent()
    palette.setColor(QPalette.ColorRole.Accent, colour)
    palette.setColor(QPalette.ColorRole.Highlight, colour)
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#10242b" if is_dark() else "#ffffff"))
    application.setPalette(palette)
    application.setStyleSheet(_style_sheet(colour.name()))


def _style_sheet(accent: str) -> str:
    return f"""
    QLabel[heading="true"] {{ font-size: 17pt; font-weight: 600; }}
    QLabel[section="true"] {{ font-weight: 600; margin-top: 6px; }}
    QLabel[quiet="true"] {{ color: palette(placeholder-text); }}
    QPushButton[primary="true"] {{
        background: {accent}; color: palette(highlighted-text); border: 2px solid {accent};
        border-radius: 6px; padding: 8px 18px; font-weight: 600;
    }}
    QPushButton[primary="true"]:focus {{ border-color: palette(text); }}
    QPushButton[primary="true"]:disabled {{ background: palette(mid); border-color: palette(mid); }}
    """
