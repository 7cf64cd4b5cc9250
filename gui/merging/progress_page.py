"""The last page: how far it is and how long it still takes, and then what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from gui.background.processes import ProcessEnded
from gui.dialogs.telling import failure_words
from gui.merging.page import Lines, Page
from gui.merging.run import Reached, Stopped
from gui.problems.opening import open_or_tell
from gui.problems.words import in_one, window_voice
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import Elided, words
from kit.merge.merging import Outcome
from kit.merge.pace import Pace
from kit.model.library import Library
from kit.problems import KitError, Severity
from kit.words.words import Phrase


class ProgressPage(Page):
    """Shows the progress, and the result.

    unfinished: whether something is left to do. other_table: whether that is to look at the table first, which has
    other columns by now.
    """

    def __init__(self, library: Library) -> None:
        super().__init__(self.tr("Make the pieces"))
        self._voice = window_voice(library)
        self._pace = Pace()
        self.folder, self.report = Path(), Path()
        self.unfinished, self.other_table = True, False
        self.said = words("", "section")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the pieces"))
        self.bar.setFormat(self.tr("%v of %m"))
        self.left, self.more, self.place = words("", "quiet"), words(""), Elided()
        self.lines = Lines()
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.report_button = QPushButton(self.tr("Open the list of all branches"))
        self.folder_button.clicked.connect(lambda: open_or_tell(self.folder, self))
        self.report_button.clicked.connect(lambda: open_or_tell(self.report, self))
        for widget in (self.said, self.bar, self.left, self.lines, self.more, self.place):
            self.column.addWidget(widget)
        buttons = FlowLayout(spacing=8)
        for button in (self.folder_button, self.report_button):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    # ---- while it goes on

    def begin(self, folder: Path) -> None:
        """Begin to make the rows."""
        self._pace = Pace()
        self.folder, self.other_table = folder, False
        self.said.setText(self.tr("Getting ready…"))
        self.bar.setRange(0, 0)
        self.left.setText("")
        self.place.show_text(str(folder))
        self.lines.say(())
        self._show(running=True)

    def show_reached(self, reached: Reached) -> None:
        """Show how far it is."""
        self.bar.setRange(0, reached.total)
        self.bar.setValue(reached.done)
        if not reached.made:
            self.said.setText(self.tr("Looking at the branches once more…"))
            return
        self.said.setText(self.tr("Made for {0}").replace("{0}", reached.group))
        left = self._pace.left(reached.done, reached.total)
        self.left.setText(self._left_words(left) if left else "")

    def _left_words(self, left: Phrase) -> str:
        count = left.values.get("count")
        number = count if isinstance(count, int) else 0
        if left.name == "time-left.soon":
            return self.tr("Less than a minute is left.")
        if left.name == "time-left.hours":
            return self.tr("About %n hour(s) are left.", "", number)
        return self.tr("About %n minute(s) are left.", "", number)

    def show_stopping(self) -> None:
        """Say that it stops when the rows in hand are done."""
        self.said.setText(self.tr("Stopping after the branches in hand…"))
        self.left.setText("")

    def _show(self, *, running: bool) -> None:
        meanwhile: tuple[QWidget, ...] = (self.bar, self.left)
        afterwards: tuple[QWidget, ...] = (self.more, self.place, self.folder_button, self.report_button)
        for widget in (*meanwhile, *afterwards):
            widget.setVisible((widget in meanwhile) == running)

    # ---- what came of it

    def show_ended(self, ended: Outcome | Stopped) -> None:
        """Say what was made, and what was not and why."""
        self._show(running=False)
        if isinstance(ended, Stopped):
            self._show_stopped(ended)
            return
        self.report, self.unfinished = ended.report, bool(ended.left_out)
        self.said.setText(self._summary(ended))
        errors = [each for each in ended.problems if each.severity is Severity.ERROR]
        self.lines.say([(each.severity.value, in_one(self._voice.say(each))) for each in errors])
        said = self.tr("{0} says for every branch what became of it. It opens in your spreadsheet program.")
        if ended.left_out:
            mended = self.tr("Put it right in the table, save it there, and press Go on. Only these are made then.")
            said = f"{mended} {said}"
        self.more.setText(said.replace("{0}", ended.report.name))

    def _summary(self, ended: Outcome) -> str:
        made = self.tr("Done. The pieces of %n branch(es) were made.", "", ended.made)
        said = [made if ended.made else self.tr("Done.")]
        if ended.unchanged:
            said.append(self.tr("Those of %n branch(es) were there already.", "", ended.unchanged))
        if ended.left_out:
            said.append(self.tr("%n branch(es) were left out:", "", ended.left_out))
        return " ".join(said)

    def _show_stopped(self, stopped: Stopped) -> None:
        self.unfinished = True
        self.report_button.hide()
        if stopped.one_file:
            self.said.setText(self.tr("Stopped. The one PDF was not made."))
            self.more.setText(self.tr("Press Go on to make it from its beginning."))
        else:
            done = self.tr("Stopped. %n branch(es) are finished, and their files are whole.", "", stopped.done)
            self.said.setText(done if stopped.done else self.tr("Stopped. No branch is finished yet."))
            self.more.setText(
                self.tr(
                    "Press Go on to make the others. You can also do it another day: choose the same table and the "
                    "same folder, and what is finished is not made again."
                )
            )
        self.folder_button.setVisible(self.folder.is_dir())

    def show_failure(self, error: Exception) -> None:
        """Say why nothing more could be made."""
        self.unfinished = True
        self.other_table = isinstance(error, KitError) and any(each.code == "table-changed" for each in error.problems)
        self._show(running=False)
        self.report_button.hide()
        self.folder_button.setVisible(self.folder.is_dir())
        if isinstance(error, ProcessEnded):
            self.said.setText(self.tr("The making was ended by the computer."))
            self.more.setText(self.tr("What was finished is whole. Press Go on to make the others."))
            return
        said, hint = failure_words(error)
        self.said.setText(said)
        self.more.setText(hint)
