"""Check and export: what needs mending, which pieces, for what, into which folder; then the files themselves."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.background.jobs import Latest
from gui.kits.proofs import Proof
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.look.wrapping import WrappingButton
from gui.problems.how_many import HowMany
from gui.problems.problem_list import Notes, ProblemList
from gui.problems.words import WINDOW, in_one, window_voice
from gui.steps.editions import EditionChoice
from gui.steps.export_widgets import PieceTicks, Results
from gui.steps.exporting import Ended, ExportOrder, InHand, export_work, no_folder
from gui.steps.holding import Holding
from gui.steps.presets import PresetCards
from gui.steps.step import StepPanel
from gui.widgets.folder_field import FolderField
from gui.widgets.labels import words
from gui.widgets.remarks import Remarks
from gui.widgets.told import Told
from kit.called import piece_name
from kit.files import is_folder
from kit.model.kit import PieceChoice
from kit.model.preset import Preset
from kit.problems import KitError, Problem, Severity


class ExportPanel(StepPanel):
    """Shows the problems, and makes the files in the background."""

    field_wanted = Signal(str)
    """The field of the kit that somebody wants to see."""

    preset_chosen = Signal(str)
    """The preset that the pieces are meant for, by its id."""

    exported = Signal(object)
    """How an export ended, an Ended."""

    merge_wanted = Signal()
    """Somebody wants the pieces for every branch."""

    icon = "export"
    parts = ("",)

    def __init__(self, session: Session, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ExportPanel", "Check and export")
        about = QCoreApplication.translate("ExportPanel", "See what needs fixing, then make the files.")
        super().__init__(session, title, about, parent)
        self._settings = settings or Settings()
        self._proofs: Mapping[PieceChoice, Proof] = {}
        self._exported = session.state
        self._holding = Holding(self)
        self._cancel = threading.Event()
        self._work = Latest("export", self)
        self.problems, self.notes = ProblemList(session), Notes(session)
        self.pieces = PieceTicks(session)
        self.presets = PresetCards.remembered(self._settings)
        self.editions = EditionChoice()
        self.editions.show_for(self.presets.preset)
        self.folder_field, self._folder_told = FolderField(), Told()
        self.folder_field.show_folder(self._settings.folder("export"))
        self.results = Results(session)
        self._place()
        self._connect()
        self.show_state()
        self._show_running(False)

    @property
    def folder(self) -> Path:
        """Where the files will go: what was typed, or where they went last."""
        return self.folder_field.typed or self._settings.folder("export")

    @property
    def preset(self) -> Preset:
        """Where the pieces are going, in the form that is chosen."""
        return self.editions.applied(self.presets.preset)

    @property
    def running(self) -> bool:
        """Whether files are being made."""
        return self._work.busy

    # ---- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, with what needs fixing; while files are made, where it is told how that goes."""
        super().showEvent(event)
        if not event.spontaneous() and not self.running:
            self.verticalScrollBar().setValue(0)

    def show_state(self) -> None:
        """Show the kit's pieces; forget what was made from another kit."""
        session = self.session
        self._show_pieces()
        if not (session.undo_name or session.redo_name or self.running):
            self.results.empty()
        self._tell_of_changes()

    def _tell_of_changes(self) -> None:
        """Say that the files which were made are older than the kit, if they are."""
        if not self.running and self.session.state != self._exported:
            self.results.outdate()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what is wrong with the kit and its pieces before what they are made with, and small notes after it."""
        self._holding.hold()
        self.problems.show_problems(each for each in problems if each.severity is not Severity.NOTE)
        self.notes.show_problems(each for each in problems if each.severity is Severity.NOTE)

    def show_proofs(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Learn from the proofs which pieces can be made."""
        self._proofs = dict(proofs)
        self._holding.hold()
        self._show_pieces()

    def _show_pieces(self) -> None:
        without = {choice for choice, proof in self._proofs.items() if proof.piece.lacks_edition}
        self.pieces.show_pieces(self.session.pieces, self._reasons(), without)

    def _reasons(self) -> dict[PieceChoice, str]:
        """Return why pieces cannot be made, in the words of their first problem."""
        reasons, voice = {}, window_voice(self.session.library)
        for choice, proof in self._proofs.items():
            errors = [problem for problem in proof.piece.problems if problem.severity is Severity.ERROR]
            if not proof.piece.sound:
                reasons[choice] = voice.say(errors[0]).message if errors else self.tr("It is empty.")
        return reasons

    def missing(self) -> str:
        """Return what is to be done before there is anything to make, '' if it is done."""
        if not self.session.pieces:
            return self.tr("Choose at least one piece, in the step Pieces.")
        return "" if self.pieces.ticked else self.tr("Tick at least one piece to make.")

    def show_foot(self) -> None:
        """Say what is left to do; before all of it, why there is nothing to make: the button cannot be used then."""
        if nothing := self.missing():
            self.foot.say(HowMany(), nothing)
        else:
            super().show_foot()

    def widgets(self) -> Mapping[str, QWidget]:
        """Return no widget: nothing of the kit is edited here."""
        return {}

    # ---- how it is arranged

    def _place(self) -> None:
        column = self.body
        column.addWidget(self.problems)
        column.addWidget(words(self.tr("Pieces to make"), "section"))
        column.addWidget(self.pieces)
        column.addWidget(words(self.tr("What posters, leaflets and cards are for"), "section"))
        column.addWidget(self.presets)
        column.addWidget(words(self.tr("For people who read differently"), "section"))
        column.addWidget(self.editions)
        column.addWidget(self.folder_field)
        column.addWidget(Remarks(self._folder_told))
        self.export_button = QPushButton()
        self.export_button.setProperty("primary", True)
        self.foot.hold(self.export_button)
        self._add_progress()
        column.addWidget(self.results)
        self._add_merge()
        column.addWidget(self.notes)
        column.addStretch(1)

    def _add_merge(self) -> None:
        self.body.addWidget(words(self.tr("For a chain of nurseries, or a council"), "section"))
        self.merge_button = WrappingButton(self.tr("Make these pieces for every branch…"))
        self.merge_button.setAccessibleDescription(self.tr("Takes a table with a row for each branch."))
        self.merge_button.clicked.connect(self.merge_wanted)
        self.body.addWidget(self.merge_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_progress(self) -> None:
        self._doing = words("")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel the export"))
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        self.body.addWidget(self._doing)
        self.body.addLayout(row)

    def _connect(self) -> None:
        for problems in (self.problems, self.notes.list):
            problems.field_wanted.connect(self.field_wanted)
        self.notes.button.clicked.connect(lambda: self.bring_into_sight(self.notes))
        self.pieces.changed.connect(self._show_button)
        self.presets.chosen.connect(self._note_preset)
        self.editions.changed.connect(self._use_edition)
        self.session.begun.connect(self.editions.begin)
        self.folder_field.button.clicked.connect(self.choose_folder)
        self.folder_field.line.textEdited.connect(lambda text: self._folder_told.say(""))
        self.folder_field.line.editingFinished.connect(self._take_typed_folder)
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(self.cancel)
        self.results.replace_wanted.connect(self._replace)
        self.results.folder_wanted.connect(self.choose_folder)
        self._work.part.connect(self._show_progress)
        self._work.done.connect(self._ended)
        self._work.failed.connect(self._failed)

    # ---- what the person does

    def choose_folder(self) -> None:
        """Ask for the folder that the files go into."""
        if chosen := self.folder_field.ask(self.folder):
            self.use_folder(chosen)

    def use_folder(self, folder: Path) -> None:
        """Put the files into a folder, and remember it."""
        self._settings.note_folder("export", folder)
        if folder != self.folder:
            self._forget_results()
        self.folder_field.show_folder(folder)
        self._folder_told.say("")

    def _take_typed_folder(self) -> None:
        """Take the folder that was typed, or the one before if nothing was; if it is not there, tell."""
        folder = self.folder
        if is_folder(folder):
            self.use_folder(folder)
        else:
            self._folder_told.say(in_one(WINDOW.say(no_folder(folder))))

    def export(self) -> None:
        """Make the files of the pieces that are ticked."""
        studio, opened = self.session.studio, self.session.opened_kit()
        self._start(ExportOrder(opened, studio, self.preset, self.folder, self.pieces.ticked))

    def cancel(self) -> None:
        """Stop after the piece in hand; what is finished stays."""
        self._cancel.set()
        self.cancel_button.setEnabled(False)
        self._doing.setText(self.tr("Stopping…"))

    def shut(self) -> None:
        """End the work in the background."""
        self._cancel.set()
        self._work.close()

    def _replace(self, wanted: tuple[ExportOrder, tuple[PieceChoice, ...]]) -> None:
        order, choices = wanted
        self._start(replace(order, choices=choices, force=True))

    def _forget_results(self) -> None:
        """Tell no more of files that were made for something else, or are in another folder."""
        if not self.running:
            self.results.empty()

    def _note_preset(self, id: str) -> None:
        self._forget_results()
        self._settings.note_text("preset", id)
        self._settings.note_text("paper", self.presets.printer.chosen)
        self._settings.note_text("ink", self.presets.printer.ink)
        self._settings.note_text("border", self.presets.printer.border)
        self.editions.show_for(self.presets.preset)
        self.preset_chosen.emit(id)

    def _use_edition(self) -> None:
        """Have the pieces shown in the form that was chosen."""
        self._forget_results()
        self.preset_chosen.emit(self.preset.id)

    # ---- how it goes

    def _start(self, order: ExportOrder) -> None:
        if self.running or not order.choices:
            return
        self._exported = self.session.state
        self._cancel = threading.Event()
        self._work.order(export_work(order, self._cancel))
        self.results.empty()
        self._bar.setRange(0, 0)
        self._doing.setText(self.tr("Getting ready…"))
        self._show_running(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_sight(self.cancel_button)

    def _show_progress(self, in_hand: InHand) -> None:
        self._bar.setRange(0, in_hand.total)
        self._bar.setValue(in_hand.done)
        self._bar.setFormat(self.tr("%v of %m"))
        if not self._cancel.is_set():
            name = piece_name(in_hand.choice, self.session.kit, self.session.library)
            self._doing.setText(self.tr("Making “{0}”…").replace("{0}", name))

    def _ended(self, ended: Ended) -> None:
        had_focus = self.cancel_button.hasFocus()
        self.results.show_ended(ended)
        self._show_running(False)
        self._tell_of_changes()
        self._move_focus(had_focus)
        self.exported.emit(ended)

    def _failed(self, error: Exception) -> None:
        had_focus = self.cancel_button.hasFocus()
        problems = error.problems if isinstance(error, KitError) else ()
        told = [in_one(WINDOW.say(problem)) for problem in problems]
        self.results.tell(*(told or [self.tr("The files could not be made: {0}").replace("{0}", str(error))]))
        self._show_running(False)
        self._move_focus(had_focus)

    def _move_focus(self, wanted: bool) -> None:
        """Go on from Cancel, which is hidden now, to what there is to do next."""
        left = self.results.not_replaced
        after = (left and left.folder_button) or self.results.folder_button or self.export_button
        if wanted:
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_sight(self.results)

    def _show_running(self, running: bool) -> None:
        for widget in (self._doing, self._bar, self.cancel_button):
            widget.setVisible(running)
        self.cancel_button.setEnabled(running)
        self._show_button()

    def _show_button(self) -> None:
        number = len(self.pieces.ticked)
        self.export_button.setText(self.tr("Export %n piece(s)", "", number) if number > 1 else self.tr("Export"))
        self.export_button.setEnabled(number > 0 and not self.running)
        self.show_foot()
