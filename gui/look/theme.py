"""How the window looks: the system's own widgets, one accent colour from the campaign, quiet icons drawn here."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gui.look import appearance
from gui.look.appearance import Appearance, is_dark, mixed
from gui.look.focus import FocusRing

ACCENT_LIGHT, ACCENT_DARK = "#0b5563", "#8fd3bf"
"""The accent on light and on dark windows: the campaign's midnight and mint, at 4.5 to 1 and more."""

ON_ACCENT_LIGHT, ON_ACCENT_DARK = "#ffffff", "#10242b"
"""Text on the accent, on light and on dark windows."""

_QUIET = 0.68
"""Quiet text is this share of the way from the window's colour to the text's: quieter, and still 4.5 to 1 and more."""

_EDGE = 0.5
"""The edge of a field is this share of the way from the window's colour to the text's: 3 to 1 and more to both."""

_OUTLINED = ("QCheckBox", "QRadioButton", "QComboBox")
"""What Qt's own style draws an edge around that is a little darker than the window: on a dark one nobody sees it."""

_ICONS = Path(__file__).parents[1] / "icons"

_Role = QPalette.ColorRole

_CLONES: list[QIconEngine] = []
"""PySide gives no owner to what `clone` returns: without this, Python frees it while Qt goes on drawing with it."""


@functools.cache
def _drawing(name: str) -> str:
    """Return what the file of an icon says: a window shows some of them on many buttons."""
    return (_ICONS / f"{name}.svg").read_text(encoding="utf-8")


class _LineIcon(QIconEngine):
    """An icon drawn with lines in the colour of the text around it, so that it serves in light and dark alike."""

    def __init__(self, name: str, role: _Role) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._drawing = _drawing(name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon in the colour that text has in this mode, in the middle of the rectangle."""
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = _Role.HighlightedText if mode is QIcon.Mode.Selected else self._role
        colour = QGuiApplication.palette().color(group, role).name()
        side = min(rect.width(), rect.height())
        square = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(self._drawing.replace("currentColor", colour).encode())).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture, its size in pixels of the screen."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another of the same; Qt makes one when it changes an icon that is used in two places."""
        clone = _LineIcon(self._name, self._role)
        _CLONES.append(clone)
        return clone


def icon(name: str, role: _Role = _Role.WindowText) -> QIcon:
    """Return one of the icons in gui/icons by its name; role: whose colour it takes, that of text on the window."""
    return QIcon(_LineIcon(name, role))


def accent() -> QColor:
    """Return the accent colour for the theme."""
    return QColor(ACCENT_DARK if is_dark() else ACCENT_LIGHT)


def on_accent() -> QColor:
    """Return the colour of text on the accent."""
    return QColor(ON_ACCENT_DARK if is_dark() else ON_ACCENT_LIGHT)


def quiet() -> QColor:
    """Return the colour of text that explains and may be passed over."""
    palette = QGuiApplication.palette()
    return mixed(palette.color(_Role.WindowText), palette.color(_Role.Window), _QUIET)


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(_ICONS / "app.svg"))


def apply(application: QApplication) -> None:
    """Give the application its accent, its style sheet and its focus ring; they follow light and dark from then on."""
    _colour(application)
    if application.findChild(FocusRing) is None:
        FocusRing(application, accent)
        # Qt tells of the new scheme before it has put the scheme's palette in place
        later = QTimer(application, singleShot=True, interval=0)
        later.timeout.connect(lambda: _colour(application))
        application.styleHints().colorSchemeChanged.connect(lambda scheme: later.start())


def show_in(application: QApplication, chosen: Appearance) -> None:
    """Show the program light or dark, or as the system has it."""
    appearance.choose(application, chosen)
    _colour(application)


def edge() -> QColor:
    """Return the colour of the edge of what can be typed into, ticked or unfolded."""
    palette = QGuiApplication.palette()
    return mixed(palette.color(_Role.WindowText), palette.color(_Role.Window), _EDGE)


def _colour(application: QApplication) -> None:
    """Set what is ours in the palette and nothing else, so that all the rest goes on following the system."""
    appearance.keep(application)
    palette = application.palette()
    for role, colour in ((_Role.Accent, accent()), (_Role.Highlight, accent()), (_Role.HighlightedText, on_accent())):
        palette.setColor(role, colour)
    application.setPalette(palette)
    for name in _OUTLINED:
        outlined = QPalette()
        outlined.setColor(_Role.Window, edge().lighter(140))  # Qt's own style darkens it by as much
        application.setPalette(outlined, name)  # type: ignore[arg-type]
    application.setStyleSheet(_style_sheet())


def _style_sheet() -> str:
    window = QGuiApplication.palette().color(_Role.Window)
    text, ground = on_accent(), accent()
    faint = mixed(QGuiApplication.palette().color(_Role.WindowText), window, 0.18)
    heading = max(17, round(QGuiApplication.font().pointSizeF() * 1.4))
    return f"""
    QLineEdit, QPlainTextEdit {{
        background: palette(base); border: 1px solid {edge().name()}; border-radius: 4px; padding: 1px;
    }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {ground.name()}; padding: 0px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {window.name()}; border-color: {faint.name()}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0px; }}
    QLabel[heading="true"] {{ font-size: {heading}pt; font-weight: 600; }}
    QLabel[section="true"] {{ font-weight: 600; margin-top: 6px; qproperty-indent: 0; }}
    QLabel[quiet="true"] {{ color: {quiet().name()}; }}
    QListWidget#rail {{
        background: {window.name()}; border: none; border-right: 1px solid {faint.name()};
        padding: 10px 8px; outline: 0;
    }}
    QListWidget#rail::item {{ padding: 4px 8px; border-radius: 6px; color: palette(text); }}
    QListWidget#rail::item:hover {{ background: {faint.name()}; }}
    QListWidget#rail::item:selected {{ background: {ground.name()}; color: {text.name()}; }}
    QListWidget#rail::item:selected:focus {{
        background: {ground.name()}; border: 3px double {text.name()}; padding: 1px 5px;
    }}
    QListWidget#strip {{ background: {window.name()}; border: none; border-top: 1px solid {faint.name()}; outline: 0; }}
    QListWidget#strip::item {{ padding: 4px; border: 2px solid transparent; border-radius: 6px; color: palette(text); }}
    QListWidget#strip::item:hover {{ background: {faint.name()}; }}
    QListWidget#strip::item:selected {{ border-color: {ground.name()}; color: palette(text); }}
    QFrame#calendar {{ border: 2px solid {ground.name()}; }}
    QFrame#foot {{ border: none; border-top: 1px solid {faint.name()}; }}
    QPushButton[chip="true"] {{
        background: transparent; border: 1px solid {faint.name()}; border-radius: 6px; padding: 5px 12px;
    }}
    QPushButton[chip="true"]:hover {{ border-color: {ground.name()}; }}
    QPushButton[chip="true"]:checked {{
        background: {ground.name()}; color: {text.name()}; border-color: {ground.name()}; font-weight: 600;
    }}
    QPushButton[link="true"] {{
        background: transparent; border: none; padding: 0px; color: {ground.name()}; text-decoration: underline;
    }}
    QPushButton[primary="true"] {{
        background: {ground.name()}; color: {text.name()}; border: 2px solid {ground.name()};
        border-radius: 6px; padding: 8px 18px; font-weight: 600;
    }}
    QPushButton[large="true"] {{ padding: 8px 18px; text-align: left; outline: none; }}
    QPushButton[low="true"] {{ padding: 3px 14px; }}
    QPushButton[primary="true"]:hover {{ background: {mixed(ground, text, 0.88).name()}; }}
    QPushButton[primary="true"]:pressed {{ background: {mixed(ground, text, 0.76).name()}; }}
    QPushButton[primary="true"]:disabled {{
        background: {faint.name()}; border-color: {faint.name()}; color: {quiet().name()};
    }}
    """
