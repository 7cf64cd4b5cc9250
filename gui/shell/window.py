"""The one window: it connects the start page, the workspace, the menus and the kit's file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow, QMessageBox

from gui.background.jobs import Latest
from gui.designs.missing_packs import MissingPacks, one_below_the_other
from gui.dialogs.asking import ask_to_save
from gui.dialogs.telling import tell_failure
from gui.kits import documents
from gui.kits.documents import PACK_FILES, Opened, is_pack_file
from gui.kits.journal import Journal, Leftover
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.kits.shop_window import begun_with
from gui.shell.actions import EDITING, make_actions, make_menus
from gui.shell.furnishing import Furnishing
from gui.shell.preferences import Preferences
from gui.shell.recent_menu import RecentMenu
from gui.shell.recovering import Recovering
from gui.shell.saving import Saving
from gui.shell.start import StartPage
from gui.widgets.scrolling import Pages, scrolling
from gui.widgets.second_click import SecondClick
from kit.model.kit import GroupDetails, Kit, PieceChoice
from kit.studio import Studio

if TYPE_CHECKING:
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

KIT_FILES = "*.kit *.yaml *.yml"

AT_WORK = (
    *("save", "save_as", "branch", "merge", "export", "print", "save_picture", "send", "close_kit", "copy_picture"),
    *("zoom_in", "zoom_out", "fit", "true_size", "guides", "next_step", "previous_step"),
)
"""The actions that there is something to do for while a kit is open."""

LEAST = QSize(600, 480)
"""The window is no smaller than this, in pixels, unless the screen is: then what is in it scrolls."""

FRAME = QSize(8, 40)
"""The system's own frame and title bar take about this much of the screen."""


class Window(QMainWindow):
    """Shows the start page, or the workspace with the open kit. All around a kit is there once it is furnished."""

    workspace: Workspace
    dropping: Dropping
    printing: Printing
    sharing: Sharing
    watching: Watching
    designing: Designing
    beginning: Beginning
    branching: Branching
    help: Help
    editing: Editing
    taken_out: TakenOut

    slots: Mapping[str, Callable[..., object]]
    """What each action does, by its id."""

    def __init__(self, session: Session, settings: Settings, journal_folder: Path | None = None) -> None:
        super().__init__()
        self.session, self.settings = session, settings
        self.journal = Journal(session, journal_folder)
        self._open_work = Latest("open", self)
        self.saving = Saving(self, session, settings)
        self._may_close = False
        self._second_click = SecondClick(self)
        self._shown_first = ""
        self.furnishing = Furnishing(self, self._read, self._furnish)
        self.start = StartPage(settings, session)
        self.start.hold(True)
        self.recovering = Recovering(self, self.start, journal_folder)
        self.missing_packs = MissingPacks(session)
        self.pages = Pages()
        self.pages.addWidget(self.start)
        self.setCentralWidget(scrolling(one_below_the_other(self.missing_packs, self.pages)))
        self.recent = RecentMenu(settings, self)
        self.menus = make_menus(self)
        self.actions_ = make_actions(self, self.menus, self._do, {"recent": self.recent})
        self.preferences = Preferences(self, self.menus, self.actions_, settings)
        self._no_recovery = QLabel(self.tr("Recovery is off, perhaps because the disk is full. Save your kit often."))
        self._no_recovery.setMinimumWidth(1)  # what it says must never widen the window
        self._no_recovery.hide()
        self.statusBar().addPermanentWidget(self._no_recovery)
        self.setMinimumSize(LEAST.boundedTo(self.screen().availableSize() - FRAME))
        self._connect()
        self.resize(QSize(1280, 760).boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(settings.arrangement("window"))
        for name in (*AT_WORK, *EDITING):
            self.actions_[name].setEnabled(False)
        self.show_start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the rest made once the start page is seen."""
        super().paintEvent(event)
        if not self.furnishing.begun:
            QTimer.singleShot(0, self.furnishing, self.furnishing.begin)

    def _read(self) -> Studio:
        """Read most of the program, and all of the library."""
        from gui.shell import furniture  # noqa: F401

        return self.session.studio.whole()

    def _furnish(self, studio: Studio) -> Iterator[None]:
        from gui.shell.furniture import furnish

        return furnish(self, studio)

    def _do(self, id: str, *on: bool) -> None:
        """Do what an action is for."""
        self.furnishing.then(lambda: self.slots[id](*on))

    def _connect(self) -> None:
        self.session.file_changed.connect(self._show_names)
        self.session.taken_out.connect(lambda said: self._second_click.wait())
        self.journal.off.connect(self._no_recovery.setVisible)
        self.actions_["quit"].triggered.connect(self.close)
        for signal, do in (
            (self.start.new_wanted, self.new),
            (self.start.example_wanted, self.open_example),
            (self.start.open_wanted, self.ask_open),
            (self.start.design_wanted, self.start_with),
            (self.start.branch_wanted, lambda path: self.branching.duplicate_file(path)),
            (self.start.path_chosen, self.open_path),
            (self.recent.path_chosen, self.open_path),
            (self._open_work.done, lambda opened: self.beginning.first(self._opened)(opened)),
            (self.recovering.wanted, lambda leftover: self.beginning.first(self._take_back)(leftover)),
            (self.missing_packs.install_wanted, lambda: self.designing.packing.ask()),
        ):
            signal.connect(lambda *what, do=do: self.furnishing.then(lambda: do(*what)))
        self._open_work.failed.connect(self._tell_failure)

    # ---- what the actions do

    def show_start(self) -> None:
        """Show the start page, with what a crash left behind."""
        self.recovering.look()
        self.start.refresh()
        self._show_page(self.start)

    def new(self) -> None:
        """Begin a kit with nothing in it but a first piece to look at."""
        self.leave_kit(lambda: self.beginning.ask(self._begin_new))

    def _begin_new(self, campaign: str) -> None:
        templates = self.session.library.templates.values()
        posters = [each for each in templates if each.kind == "poster" and each.wants.event == "no"]
        first = next(iter((*posters, *templates)), None)
        pieces = (PieceChoice(first.id),) if first else ()
        self.session.start(State(Kit(GroupDetails(), pieces, campaign=campaign)), None)
        self.workspace.open_step(self.workspace.panels.pieces)
        self._show_page(self.workspace)

    def start_with(self, id: str) -> None:
        """Begin a kit with one design, where a group says who it is: that is what the design lacks."""
        kit = begun_with(id, self.start.shop.shown, self.session.library)
        self.session.start(State(kit), None)
        self._show_group()

    def begin_branch(self, state: State) -> None:
        self.session.start(state, None, saved=False)
        self._show_group()
        self.say(self.tr("This is the copy for another branch. Save it under a name of its own."))

    def _show_group(self) -> None:
        self.workspace.open_step(self.workspace.panels.group)
        self._show_page(self.workspace)
        self.workspace.panels.group.begin()

    def open_example(self) -> None:
        """Open the shipped example as a kit without a file."""
        self.leave_kit(lambda: self._open_work.order(documents.example()))

    def ask_open(self) -> None:
        """Ask which kit or pack to open."""
        title, kinds = self.tr("Open"), self.tr("Kits and packs ({0})").replace("{0}", f"{KIT_FILES} {PACK_FILES}")
        path, _ = QFileDialog.getOpenFileName(self, title, str(self.settings.folder("kits")), kinds)
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a kit file, or show what a pack holds."""
        if is_pack_file(path):
            self.designing.packing.open(path)
        else:
            work = documents.open_file(path.absolute())
            self.leave_kit(lambda: self.recovering.before(path.absolute(), lambda: self._open_work.order(work)))

    def show_design(self, id: str) -> None:
        """Show a design in the gallery and in the preview, in the example if no kit is open."""
        if self.pages.currentWidget() is self.start:
            self._shown_first = id
            self._open_work.order(documents.example())
        else:
            self.workspace.show_design(id)

    def close_kit(self) -> None:
        """Go back to the start page."""
        self.leave_kit(self._put_away)

    def _put_away(self) -> None:
        self.session.start(State(), None)
        self.show_start()

    def print_piece(self) -> None:
        """Print the piece that is shown, if it is chosen."""
        piece, session = self.workspace.current, self.session
        if piece is not None and piece in session.pieces:
            self.printing.ask(session.opened_kit(), session.studio, piece, *self.workspace.to_print(piece))
        else:
            from gui.workspace.printing import why_not_printed

            self.say(why_not_printed(piece))

    # ---- what came of it

    def _opened(self, opened: Opened) -> None:
        self.saving.stamp = opened.stamp
        self.session.start(opened.state, opened.path, opened.problems)
        if opened.path:
            self.settings.note_recent(opened.path)
            self.settings.note_folder("kits", opened.path.parent)
        self.workspace.open_step(self.workspace.panels.pieces)
        self._show_page(self.workspace)
        first, self._shown_first = self._shown_first, ""
        if first:
            self.workspace.show_design(first)

    def _tell_failure(self, error: Exception) -> None:
        """Tell what could not be done; nothing was lost by it."""
        self._shown_first = ""
        tell_failure(self, error)

    def _take_back(self, leftover: Leftover) -> None:
        self.saving.stamp = documents.stamp(leftover.path) if leftover.path else None
        self.session.start(leftover.state, leftover.path, saved=False)
        self.recovering.forget(leftover)
        self._show_page(self.workspace)

    def _show_page(self, page: StartPage | Workspace) -> None:
        at_work = page is not self.start
        if at_work and self.pages.currentWidget() is self.start:
            self._second_click.wait()
        self.pages.setCurrentWidget(page)
        self.recovering.tell(at_work)
        for name in AT_WORK:
            self.actions_[name].setEnabled(at_work)
        self._show_names()

    def _show_names(self) -> None:
        """Show the kit's name in the title, and whether there is a kit to undo something in."""
        session = self.session
        at_work = self.pages.currentWidget() is not self.start
        name = session.path.name if session.path else self.tr("Untitled kit")
        self.setWindowTitle(f"{name}[*] – awareness-kit" if at_work else "awareness-kit")
        self.setWindowModified(at_work and session.unsaved)

    def say(self, said: str) -> None:
        self.statusBar().showMessage(said, 10000)

    # ---- leaving

    def leave_kit(self, then: Callable[[], None]) -> None:
        """Do what puts the open kit away, once its changes are saved or given up; not at all if the person stays."""
        if not self.session.unsaved or self.pages.currentWidget() is self.start:
            then()
            return
        path, group = self.session.path, self.session.kit.group.name.strip()
        name = path.name if path else group or self.tr("Untitled kit")
        buttons, answer = QMessageBox.StandardButton, ask_to_save(self, name)
        if answer == buttons.Save:
            self.saving.save_and(then)
        elif answer == buttons.Discard:
            then()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave when the work is safe; if it is to be saved first, leave once that is done."""
        if not self._may_close:
            self.leave_kit(self._close_now)
        if self._may_close:
            self._close_down()
            event.accept()
        else:
            event.ignore()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()  # does nothing inside closeEvent, which then accepts

    def note_arrangement(self) -> None:
        """Remember how the window is arranged."""
        self.settings.note_arrangement("window", self.saveGeometry())
        if self.furnishing.over:
            self.settings.note_arrangement("splitter", self.workspace.splitter.saveState())

    def go_on_from(self, other: Window) -> None:
        """Show what another window shows: the same kit with its history, the same step and piece."""
        self.saving.stamp = other.saving.stamp
        self.session.go_on_from(other.session)
        self.workspace.rail.setCurrentRow(other.workspace.rail.currentRow())
        if other.workspace.current is not None:
            self.workspace.show_piece(other.workspace.current)
        if other.pages.currentWidget() is other.workspace:
            self._show_page(self.workspace)

    def give_way(self) -> None:
        """Close for good without a question: another window has the work."""
        self._close_now()
        self.deleteLater()

    def _close_down(self) -> None:
        """Remember how the window was arranged, and end all work in the background."""
        self.furnishing.shut()
        self.note_arrangement()
        if self.furnishing.over:
            self.watching.close()
            self.workspace.close_down()
            self.printing.shut()
            self.sharing.shut()
            self.help.shut()
            self.designing.shut()
        self.start.shut()
        self._open_work.close()
        self.saving.shut()
        self.journal.close()
