"""Light or dark: as the system has it, or as the person chose for this program."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup

_CHOSEN = "appearance"
"""The property of the application that has what was chosen."""

_LIGHT = {_Role.Window: "#efefef", _Role.Base: "#ffffff", _Role.Text: "#000000", _Role.Button: "#efefef"}
_DARK = {_Role.Window: "#323232", _Role.Base: "#242424", _Role.Text: "#f0f0f0", _Role.Button: "#3c3c3c"}


class Appearance(StrEnum):
    """What a person can choose."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"


def is_dark() -> bool:
    """Tell whether the window stands in a dark theme."""
    return QGuiApplication.palette().color(_Role.Window).lightness() < 128


def choose(application: QGuiApplication, appearance: Appearance) -> None:
    """Have the system's own widgets light or dark, if it can do that for one program; `keep` sees to it that it is so.

    What was chosen before is forgotten, and the palette is the system's again.
    """
    application.setProperty(_CHOSEN, appearance.value)
    application.setPalette(QPalette())
    schemes = {
        Appearance.SYSTEM: Qt.ColorScheme.Unknown,
        Appearance.LIGHT: Qt.ColorScheme.Light,
        Appearance.DARK: Qt.ColorScheme.Dark,
    }
    application.styleHints().setColorScheme(schemes[appearance])


def keep(application: QGuiApplication) -> None:
    """Put a palette of ours in place of the system's where that is not as it was chosen.

    Windows, macOS and most desktops of Linux give one; a bare one does not.
    """
    chosen = Appearance(application.property(_CHOSEN) or "")
    if chosen is not Appearance.SYSTEM and is_dark() is not (chosen is Appearance.DARK):
        application.setPalette(palette(dark=chosen is Appearance.DARK))


def palette(*, dark: bool) -> QPalette:
    """Return the colours of a light or a dark window, as Qt's own style has them."""
    colours = {role: QColor(name) for role, name in (_DARK if dark else _LIGHT).items()}
    text, window = colours[_Role.Text], colours[_Role.Window]
    made = QPalette(colours[_Role.Button], window)
    made.setColor(_Role.Base, colours[_Role.Base])
    made.setColor(_Role.AlternateBase, mixed(window, colours[_Role.Base], 0.5))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.ToolTipText):
        made.setColor(role, text)
        made.setColor(_Group.Disabled, role, mixed(text, window, 0.5))
    made.setColor(_Role.ToolTipBase, colours[_Role.Button])
    made.setColor(_Role.PlaceholderText, mixed(text, colours[_Role.Base], 0.6))
    made.setColor(_Role.Link, QColor("#8fd3bf" if dark else "#0b5563"))
    return made


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return a colour that is this share of the way from the ground to another colour."""
    parts = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * share + other * (1 - share)) for one, other in parts))
