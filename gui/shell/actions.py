"""Every action of the window in one table: what it is called, its keys, and where it stands in the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.look.theme import icon

_Key = QKeySequence.StandardKey


class Entry(NamedTuple):
    """One action: its id, the menu it stands in, what it says, its keys, its icon; '' in `id` is a line between two.

    What has no menu here is put into one by whoever makes its place.
    """

    id: str
    menu: str
    text: str
    keys: _Key | str | tuple[_Key, str] | None = None
    icon: str = ""
    checkable: bool = False


translate = QCoreApplication.translate


def menu_names() -> dict[str, str]:
    """Return what the menus are called, by their ids, from left to right."""
    return {
        "file": translate("actions", "&File"),
        "edit": translate("actions", "&Edit"),
        "view": translate("actions", "&View"),
        "designs": translate("actions", "&Designs"),
        "help": translate("actions", "&Help"),
    }


def table() -> tuple[Entry, ...]:
    """Return every action, in the order of the menus."""
    return (
        Entry("new", "file", translate("actions", "&New kit"), _Key.New, "new"),
        Entry("open", "file", translate("actions", "&Open…"), _Key.Open, "open"),
        Entry("recent", "file", translate("actions", "Open &recent")),
        Entry("example", "file", translate("actions", "Open the e&xample")),
        Entry("", "file", ""),
        Entry("save", "file", translate("actions", "&Save"), _Key.Save, "save"),
        Entry("save_as", "file", translate("actions", "Save &as…"), _Key.SaveAs),
        Entry("branch", "file", translate("actions", "&Duplicate for another branch…"), None, "copy"),
        Entry("", "file", ""),
        Entry("export", "file", translate("actions", "&Export…"), "Ctrl+E", "export"),
        Entry("print", "file", translate("actions", "&Print…"), _Key.Print, "print"),
        Entry("save_picture", "file", translate("actions", "Save as p&icture…"), None, "picture"),
        Entry("merge", "file", translate("actions", "&Make these pieces for every branch…")),
        Entry("send", "file", translate("actions", "Send the &kit…"), None, "send"),
        Entry("", "file", ""),
        Entry("close_kit", "file", translate("actions", "&Close kit"), _Key.Close),
        Entry("quit", "file", translate("actions", "&Quit"), _Key.Quit),
        Entry("undo", "edit", translate("actions", "&Undo"), _Key.Undo, "undo"),
        Entry("redo", "edit", translate("actions", "&Redo"), (_Key.Redo, "Ctrl+Y"), "redo"),
        Entry("", "edit", ""),
        Entry("cut", "edit", translate("actions", "Cu&t"), _Key.Cut),
        Entry("copy", "edit", translate("actions", "&Copy"), _Key.Copy),
        Entry("paste", "edit", translate("actions", "&Paste"), _Key.Paste),
        Entry("select_all", "edit", translate("actions", "Select &all"), _Key.SelectAll),
        Entry("", "edit", ""),
        Entry("copy_picture", "edit", translate("actions", "Copy p&icture"), "Ctrl+Shift+C", "picture"),
        Entry("zoom_in", "view", translate("actions", "Zoom &in"), _Key.ZoomIn, "zoom-in"),
        Entry("zoom_out", "view", translate("actions", "Zoom &out"), _Key.ZoomOut, "zoom-out"),
        Entry("fit", "view", translate("actions", "&Whole page"), "Ctrl+0", "fit"),
        Entry("true_size", "view", translate("actions", "&Print size"), "Ctrl+1", "true-size"),
        Entry("guides", "view", translate("actions", "Show trim and safe &margin"), "Ctrl+G", "guides", True),
        Entry("", "view", ""),
        Entry("next_step", "view", translate("actions", "&Next step"), "Ctrl+PgDown"),
        Entry("previous_step", "view", translate("actions", "P&revious step"), "Ctrl+PgUp"),
        Entry("new_design", "designs", translate("actions", "&New design…")),
        Entry("proof", "designs", translate("actions", "&Proof of a design…"), None, "proof"),
        Entry("check_designs", "designs", translate("actions", "&Check my designs…")),
        Entry("own_folder", "designs", translate("actions", "&Open my folder of designs")),
        Entry("", "designs", ""),
        Entry("folders", "designs", translate("actions", "&Folders and packs…")),
        Entry("install_pack", "designs", translate("actions", "&Install a pack…")),
        Entry("make_pack", "designs", translate("actions", "Pac&k…"), None, "pack"),
        Entry("", "designs", ""),
        Entry("guide", "designs", translate("actions", "The &guide for staff")),
        Entry("staff", "", translate("actions", "For campaign sta&ff"), checkable=True),
        Entry("help", "help", translate("actions", "&From nothing to a printed poster"), _Key.HelpContents),
        Entry("keys", "help", translate("actions", "&Keyboard shortcuts")),
        Entry("newer", "help", translate("actions", "Is there a &newer version?")),
        Entry("", "help", ""),
        Entry("about", "help", translate("actions", "&About and licences")),
    )


EDITING = ("undo", "redo", "cut", "copy", "paste", "select_all")

FOLLOWED = (*EDITING[2:], "staff", "quit")
"""These are done by whoever follows their signals."""

_ROLES = {"about": QAction.MenuRole.AboutRole, "quit": QAction.MenuRole.QuitRole}
"""What macOS puts into the program's own menu; by itself it knows those only in the languages that it has."""


def make_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Make the menus of the window, by their ids."""
    return {id: window.menuBar().addMenu(name) for id, name in menu_names().items()}


def make_actions(
    window: QMainWindow, menus: Mapping[str, QMenu], do: Callable[..., object], submenus: Mapping[str, QMenu]
) -> dict[str, QAction]:
    """Make the actions of the table, and put them into their menus.

    do: what is called with the id of an action that is wanted, and whether it is on if it can be. submenus: those that
    entries of the table open, by the ids of these.
    """
    actions: dict[str, QAction] = {}
    for entry in table():
        if not entry.id:
            menus[entry.menu].addSeparator()
            continue
        if entry.id in submenus:
            submenus[entry.id].setTitle(entry.text)
            menus[entry.menu].addMenu(submenus[entry.id])
            continue
        actions[entry.id] = action = _action(entry, window)
        if entry.id not in FOLLOWED:
            signal = action.toggled if entry.checkable else action.triggered
            signal.connect(partial(do, entry.id) if entry.checkable else partial(_do, do, entry.id))
        if entry.menu:
            menus[entry.menu].addAction(action)
    return actions


def _do(do: Callable[..., object], id: str, checked: bool = False) -> None:
    do(id)


def _action(entry: Entry, window: QMainWindow) -> QAction:
    action = QAction(entry.text, window)
    action.setMenuRole(_ROLES.get(entry.id, QAction.MenuRole.NoRole))
    if entry.icon:
        action.setIcon(icon(entry.icon))
    if isinstance(entry.keys, str):
        action.setShortcut(QKeySequence(entry.keys))
    elif isinstance(entry.keys, tuple):
        usual, other = QKeySequence.keyBindings(entry.keys[0]), QKeySequence(entry.keys[1])
        action.setShortcuts([*usual, *({other} - set(usual))])
    elif entry.keys is not None:
        action.setShortcuts(entry.keys)
    action.setCheckable(entry.checkable)
    return action
