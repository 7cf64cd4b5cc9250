"""What the window has beside its start page: most of the program, which is read when a window is furnished."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from gui.designs.designing import Designing
from gui.designs.watching import Watching
from gui.shell.beginning import Beginning
from gui.shell.branching import Branching
from gui.shell.dropping import Dropping
from gui.shell.editing import Editing
from gui.shell.help import Help
from gui.shell.sharing import Sharing
from gui.shell.taken_out import TakenOut
from gui.workspace.printing import Printing
from gui.workspace.workspace import Workspace
from kit.studio import Studio

if TYPE_CHECKING:
    from gui.shell.window import Window

ON_THE_BAR = ("undo", "redo", "zoom_out", "zoom_in", "fit", "true_size", "guides", "print", "proof")


def furnish(window: Window, studio: Studio) -> Iterator[None]:
    """Make everything around a kit, a part at each turn. studio: with all of the library read."""
    session, settings = window.session, window.settings
    if studio is not session.studio:
        session.use(studio)
    window.workspace = Workspace(session, settings)
    window.pages.addWidget(window.workspace)
    yield from window.workspace.furnish()
    yield
    workspace = window.workspace
    workspace.bar.add_buttons(window.actions_, ON_THE_BAR)
    workspace.splitter.restoreState(settings.arrangement("splitter"))
    window.dropping = Dropping(window, workspace)
    window.printing = Printing(window)
    window.sharing = Sharing(window, session, settings, workspace)
    window.watching = Watching(session, window)
    window.designing = Designing(window, session, settings, window.watching.reload, workspace.shown_template)
    errands = window.designing.errands
    window.beginning = Beginning(window, session, errands)
    window.branching = Branching(window, session, settings, errands, window.beginning)
    window.help = Help(window, errands)
    window.editing = Editing(window.menus["edit"], window.actions_, session, workspace.panels.logos)
    window.taken_out = TakenOut(session, window.statusBar())
    window.slots = _slots(window)
    _connect(window)
    window.start.hold(False)


def _slots(window: Window) -> dict[str, Callable[..., object]]:
    preview, workspace, session = window.workspace.preview, window.workspace, window.session
    return {
        "new": window.new,
        "open": window.ask_open,
        "example": window.open_example,
        "save": window.saving.save,
        "save_as": window.saving.save_as,
        **window.branching.slots(),
        "export": workspace.go_to_export,
        "print": window.print_piece,
        **window.sharing.slots(),
        "close_kit": window.close_kit,
        "undo": session.undo,
        "redo": session.redo,
        "zoom_in": lambda: preview.zoom_by(1.25),
        "zoom_out": lambda: preview.zoom_by(0.8),
        "fit": preview.fit,
        "true_size": preview.true_size,
        "guides": preview.show_guides,
        "next_step": lambda: workspace.move_step(1),
        "previous_step": lambda: workspace.move_step(-1),
        **window.designing.slots(),
        **window.help.slots(),
    }


def _connect(window: Window) -> None:
    window.workspace.stack.currentChanged.connect(lambda row: window.editing.look())
    window.pages.currentChanged.connect(lambda row: window.editing.work_on_kit(row > 0))
    window.pages.currentChanged.connect(window.taken_out.hide)
    window.printing.printed.connect(window.say)
    window.dropping.dropped.connect(window.open_path)
    window.designing.design_begun.connect(window.show_design)
    export, branching = window.workspace.panels.export, window.branching
    export.merge_wanted.connect(lambda: branching.merge(export.pieces.wanted))
    branching.made.connect(lambda state: window.leave_kit(lambda: window.begin_branch(state)))
