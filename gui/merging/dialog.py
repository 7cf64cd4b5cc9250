"""From a table of branches to the pieces of all of them, page after page."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.background.jobs import Latest
from gui.background.processes import in_process
from gui.dialogs.dialog import FRAME, Dialog, Role, mark
from gui.dialogs.telling import failure_words
from gui.kits.settings import Settings
from gui.merging.columns_page import ColumnsPage
from gui.merging.make_page import MakePage
from gui.merging.page import Page
from gui.merging.progress_page import ProgressPage
from gui.merging.reading import (
    Counted,
    Looked,
    Opened,
    Shown,
    Source,
    Template,
    job_for,
    open_work,
    shown_work,
    survey_work,
    template_work,
)
from gui.merging.rows_page import RowsPage
from gui.merging.run import Making, Reached, Stopped, make_all
from gui.merging.table_page import TablePage
from gui.widgets.labels import words
from kit.merge.merging import Outcome

_LETTERS, _LINES = 130, 42
"""It is so many letters wide and lines high, or as much of that as the screen has room for."""


class MergeDialog(Dialog):
    """Asks for the table, shows how it was understood, and makes the pieces of every row."""

    def __init__(
        self, source: Source, settings: Settings, reading: Latest, making: Latest, parent: QWidget | None = None
    ) -> None:
        """reading, making: the threads for what is read here, and for the process that makes the pieces."""
        super().__init__(self.tr("Make these pieces for every branch"), "", parent)
        self._source, self._settings = source, settings
        self._reading, self._making = reading, making
        self._opened: Opened | None = None
        self._looked: Looked | None = None
        self._stop = threading.Event()
        self._looks_next = False
        kit = source.state.kit
        self.table = TablePage(settings, pieces=bool(kit.pieces))
        self.columns = ColumnsPage(kit.group.name.strip())
        self.rows = RowsPage(source.studio.library)
        self.make = MakePage(settings)
        self.progress = ProgressPage(source.studio.library)
        self.page: Page = self.table
        self.step = words("", "quiet")
        self.body.insertWidget(0, self.step)
        for page in self._in_order():
            page.hide()
            page.changed.connect(self._show_buttons)
            self.body.addWidget(page, 1)
        self.setAcceptDrops(True)
        self._add_buttons()
        self._connect()
        self._go_to(self.table)

    def _in_order(self) -> tuple[Page, ...]:
        return self.table, self.columns, self.rows, self.make, self.progress

    @property
    def running(self) -> bool:
        """Whether pieces are being made."""
        return self._making.busy

    # ---- how it is arranged

    def _take_room(self) -> None:
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))

    def _add_buttons(self) -> None:
        self.next_button = self.add_button(self.tr("Choose the table…"), Role.ActionRole, primary=True)
        self.back_button = self.add_button(self.tr("Back"), Role.ResetRole)  # on the far side of what goes on
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)

    def _connect(self) -> None:
        self.table.path_chosen.connect(self.use_table)
        self.table.template_wanted.connect(lambda file: self._reading.order(template_work(file)))
        self.columns.encoding_chosen.connect(self._read_as)
        self.rows.again_wanted.connect(self._read_again)
        self.rows.row_wanted.connect(self._show_row)
        self._reading.part.connect(self._counted)
        self._reading.done.connect(self._read)
        self._reading.failed.connect(self._not_read)
        self._making.part.connect(self._reached)
        self._making.done.connect(self._made)
        self._making.failed.connect(self._not_made)
        self.finished.connect(self._put_away)

    def _go_to(self, page: Page) -> None:
        self.page.hide()
        self.page = page
        page.show()
        number = self._in_order().index(page)
        said = self.tr("Step {0} of {1}").replace("{0}", str(min(number + 1, 4))).replace("{1}", "4")
        self.step.setText(said)
        self.heading.setText(page.title)
        self.area.setAccessibleName(page.title)
        self.area.setAccessibleDescription("")
        self.area.verticalScrollBar().setValue(0)
        self._show_buttons()
        (page.first() or self._usable()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _usable(self) -> QWidget:
        """Return the button that goes on, the dialog itself while nobody can: Return must not close by surprise."""
        return self.next_button if self.next_button.isVisibleTo(self) and self.next_button.isEnabled() else self

    def _show_buttons(self) -> None:
        page = self.page
        ended = page is self.progress and not self.running
        names = {
            self.table: self.tr("Choose the table…"),
            self.make: self.tr("Make the pieces of %n branch(es)", "", self.rows.sound),
            self.progress: self.tr("Go on") if ended else self.tr("Stop"),
        }
        if ended and self.progress.other_table:
            names[self.progress] = self.tr("Read the table again")
        name = names.get(page, self.tr("Next"))
        self.next_button.setText(name)
        self.next_button.setAccessibleName(name)
        waits = (page is self.columns and self._reading.busy) or (self.running and self._stop.is_set())
        self.next_button.setEnabled(page.ready and not waits)
        self.next_button.setVisible(not ended or self.progress.unfinished)
        self.back_button.setVisible(page is not self.table and not self.running)
        self.close_button.setVisible(not self.running)
        finished = ended and not self.progress.unfinished
        mark(self.next_button, primary=not finished)
        mark(self.progress.folder_button, primary=finished)

    # ---- what the person does

    def go_on(self) -> None:
        """Do what comes next."""
        if self.page is self.table:
            self.table.ask()
        elif self.page is self.columns:
            self._look()
        elif self.page is self.rows:
            self._go_to(self.make)
        elif self.running:
            self._stop_making()
        elif self.page is self.progress and self.progress.other_table:
            self._read_as_before()
        else:
            self._make()

    def _stop_making(self) -> None:
        self._stop.set()
        self.progress.show_stopping()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def go_back(self) -> None:
        """Go to the page before; what was read there is still shown."""
        before = {self.columns: self.table, self.rows: self.columns, self.make: self.rows, self.progress: self.make}
        self._go_to(before.get(self.page, self.table))

    def use_table(self, path: Path) -> None:
        """Read a table."""
        self._settings.note_folder("tables", path.parent)
        self.table.told.say(self.tr("Reading {0}…").replace("{0}", path.name), "note")
        self._reading.order(open_work(path.absolute(), "", self._source.state.kit.language))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file on the first page."""
        if self.page is self.table and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the table that was dropped."""
        event.acceptProposedAction()
        self.use_table(Path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())))

    # ---- reading

    def _read_as(self, encoding: str) -> None:
        if self._opened:
            self._reading.order(open_work(self._opened.table.path, encoding, self._source.state.kit.language))
            self._show_buttons()

    def _read_again(self) -> None:
        """Read the table as it is now in the same way, and look at its rows."""
        self._looks_next = True
        self._read_as_before()

    def _read_as_before(self) -> None:
        assert self._opened is not None
        self._read_as(self._opened.table.encoding if self._opened.readings else "")

    def _look(self) -> None:
        assert self._opened is not None
        self.rows.begin()
        if self.page is not self.rows:
            self._go_to(self.rows)
        self._reading.order(survey_work(self._source, self._opened.table, self.columns.columns))

    def _read(self, result: object) -> None:
        if isinstance(result, Template):
            self.table.show_template(result.file)
        elif isinstance(result, Opened):
            self._show_opened(result)
        elif isinstance(result, Looked):
            self._looked = result
            self.rows.show_looked(result)
            self.area.setAccessibleDescription(self.rows.summary.text())
            if QApplication.focusWidget() is self:
                self._usable().setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(result, Shown):
            self.rows.show_shown(result)
        self._show_buttons()

    def _show_opened(self, opened: Opened) -> None:
        if self._opened is None or self._opened.table.path != opened.table.path:
            self.make.suggest(opened.table.path)
        self._opened = opened
        self.table.told.say("")
        self.columns.show_table(opened)
        looks, self._looks_next = self._looks_next, False
        if looks:
            self._look()
        elif self.page is not self.columns:
            self._go_to(self.columns)

    def _counted(self, part: object) -> None:
        if isinstance(part, Counted):
            self.rows.count(part.rows)

    def _not_read(self, error: Exception) -> None:
        self._looks_next = False
        if self.page is self.rows:
            self.rows.show_failure(" ".join(filter(None, failure_words(error))))
            return
        self.table.tell(error)
        self._go_to(self.table)

    def _show_row(self, number: int, piece: int) -> None:
        if self._looked:
            self._reading.order(shown_work(self._looked, number, piece, self.rows.preview.wanted_dpi))

    # ---- making

    def _make(self) -> None:
        if self._opened is None:
            return
        table = self._opened.table
        job = replace(job_for(self._source, table, self.columns.columns, self.make.folder), preset=self.make.preset)
        order = Making(job, table.encoding, self._source.state.kit.language, table.headings, self.make.one_file)
        self._stop = threading.Event()
        self._making.order(in_process(make_all, order, self._stop))
        self.progress.begin(job.folder)
        self._go_to(self.progress)

    def _reached(self, reached: Reached) -> None:
        if not self._stop.is_set():
            self.progress.show_reached(reached)

    def _made(self, ended: Outcome | Stopped) -> None:
        self.progress.show_ended(ended)
        self._after()

    def _not_made(self, error: Exception) -> None:
        self.progress.show_failure(error)
        self._after()

    def _after(self) -> None:
        """Go on from Stop to what there is to do next, and tell those who do not see the page what came of it."""
        self.area.setAccessibleDescription(self.progress.said.text())
        self._show_buttons()
        wanted = self.next_button if self.progress.unfinished else self.progress.folder_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- leaving

    def reject(self) -> None:
        """Close; while pieces are being made, stop first, and stay to say so."""
        if self.running:
            self._stop_making()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave as by the button."""
        if self.running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _put_away(self) -> None:
        self._reading.cancel()
        self._making.cancel()
