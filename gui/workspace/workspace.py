"""Where a kit is worked on: the steps, the panel of the one in hand, and the preview of what will be printed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gui.i18n import spoken
from gui.kits.proofs import Order, Proof, Proofs
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.problems.how_many import how_many
from gui.problems.troubles import never_shown, worth_telling
from gui.problems.words import WINDOW, told_once, window_voice
from gui.steps.step import StepPanel
from gui.workspace.bar import Bar
from gui.workspace.design_problems import DesignProblems
from gui.workspace.hits import Whose
from gui.workspace.how_to import HowTo
from gui.workspace.in_place import Clicked, InPlace
from gui.workspace.notice import Notice
from gui.workspace.own_printer import OwnPrinterAsking
from gui.workspace.panels import StepStack, make_panels
from gui.workspace.preview import Preview
from gui.workspace.rail import Rail
from gui.workspace.small import fit_into
from gui.workspace.strip import Strip
from kit.called import piece_name, short_name
from kit.how_to_print import printing_steps
from kit.layout.wording import list_words
from kit.model.kit import PieceChoice
from kit.model.layer import Origin, layer_of
from kit.model.preset import Preset
from kit.problems import Problem

PROOF_AFTER = 15
"""Proofs follow an edit after this many milliseconds: what changes at one go is one order, and what was ordered for
the letter before gives way to the next one."""


class Workspace(QWidget):
    """Wires the panels, the preview and the session together; it knows nothing of what they do."""

    problems_changed = Signal(object)
    current_changed = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session, self._settings = session, settings
        self.current: PieceChoice | None = None
        self.proofs: dict[PieceChoice, Proof] = {}
        self.problems: tuple[Problem, ...] = ()
        self.rail = Rail()
        self.steps = StepStack()
        self.stack = self.steps.stack
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)
        self.splitter.addWidget(self.steps)
        self._proofs = Proofs(self)
        self._soon = QTimer(self, singleShot=True, interval=PROOF_AFTER)

    def furnish(self) -> Iterator[None]:
        """Make what is in it, a part at each turn: in its place from the start, for what moves is styled anew."""
        self.panels = yield from make_panels(self.session, self._settings, self.steps)
        yield
        self.rail.show_steps(self.panels)
        self.preview = Preview()
        self.design_problems = DesignProblems()
        self.strip = Strip()
        self.bar = Bar()
        self.how_to = HowTo()
        self.in_place = InPlace(self.session, self.preview)
        self.notice = Notice(self.session, self.in_place)
        self._own_printer = OwnPrinterAsking(self.panels.export.presets.printer, self.session, self)
        self._place()
        yield
        self._connect()

    def _place(self) -> None:
        right = QWidget()
        self.splitter.addWidget(right)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.design_problems, self.notice, self.preview, self.how_to, self.strip):
            column.addWidget(widget, 1 if widget is self.preview else 0)
        for number, share in enumerate((46, 54)):
            self.splitter.setCollapsible(number, False)
            self.splitter.setStretchFactor(number, share)
        self.splitter.setSizes([460, 540])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave as much of a small window as can be to the panel and the preview."""
        super().resizeEvent(event)
        fit_into(event.size(), self.rail, self.stack, self.strip, self.panels)

    def _show_proof_button(self) -> None:
        """Offer a proof beside the print of a design that the person can change."""
        template = self.session.library.templates.get(self.current.template) if self.current else None
        origin = layer_of(template.file, self.session.library.layers).origin if template else Origin.SHIPPED
        self.bar.show_button("proof", origin not in (Origin.SHIPPED, Origin.PACK))

    def _connect(self) -> None:
        self.session.begun.connect(self._forget)
        self.session.changed.connect(self.refresh)
        self.session.assets_changed.connect(self._tell_of_designs)
        self._soon.timeout.connect(self._order)
        self.rail.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.rail.currentRowChanged.connect(lambda row: self._leave_unchosen())
        self.rail.currentRowChanged.connect(lambda row: self._change_view())
        self.rail.setCurrentRow(0)
        self.strip.chosen.connect(self.show_piece)
        self.preview.field_clicked.connect(self._edit_in_place)
        for moved in (self.preview.zoomed, *(bar.valueChanged for bar in self.preview.scroll_bars)):
            moved.connect(lambda *where: self.in_place.end())
        self.in_place.moved.connect(self.reveal)
        self.notice.field_wanted.connect(self.reveal)
        self.preview.other_clicked.connect(self._tell_whose)
        self.preview.sharper_wanted.connect(self._soon.start)
        self._proofs.made.connect(self._take_proof)
        self._proofs.finished.connect(self._take_problems)
        self._proofs.failed.connect(lambda error: self.bar.state.setText(str(error)))
        self._tell_of_designs()
        self.panels.pieces.piece_current.connect(self.show_piece)
        self.panels.export.field_wanted.connect(self.reveal)
        for panel, following in pairwise(self.panels):
            panel.foot.lead_to(following.title)
            panel.foot.next_wanted.connect(lambda: self.move_step(1))
            panel.foot.export_wanted.connect(self.go_to_export)
        self.panels.export.preset_chosen.connect(lambda id: self._soon.start())

    def _forget(self) -> None:
        """Forget what was shown of another kit."""
        self.current = None
        self.proofs = {}

    def refresh(self) -> None:
        """Show the session's state everywhere, and have its proofs made."""
        choices = self.session.pieces
        self.current = self._to_show()
        self.design_problems.show_template(self.current.template if self.current else "")
        self._show_proof_button()
        kit, library = self.session.kit, self.session.library
        names = [(self._name(choice), short_name(choice, kit, library)) for choice in choices]
        self.strip.show_pieces(choices, names, self.current)
        self.strip.setVisible(len(choices) > 1)
        for panel in self.panels:
            panel.show_state()
        self._soon.start()

    def _to_show(self) -> PieceChoice | None:
        """Return which piece is to be shown: one that is chosen, or the one looked at where pieces are chosen."""
        choices, current = self.session.pieces, self.current
        if current is None or current in choices:
            return current or next(iter(choices), None)
        same = next((choice for choice in choices if choice.template == current.template), None)
        looked_at = self.stack.currentWidget() is self.panels.pieces
        if same or (looked_at and current.template in self.session.library.templates):
            return same or current  # the same design may be chosen in another size, or for another event
        return next(iter(choices), None)

    @property
    def on_paper(self) -> bool:
        """Whether the preview shows the sheets that come out of a printer: where files are made, and nowhere else."""
        return self.stack.currentWidget() is self.panels.export

    def _change_view(self) -> None:
        """Show what the step in hand is about: the piece itself, or the sheets that come out."""
        if self.preview.proof is None or self.preview.proof.on_paper != self.on_paper:
            self._soon.start()

    def _leave_unchosen(self) -> None:
        """Show a piece that is chosen where another one cannot be."""
        if self._to_show() != self.current:
            self.refresh()

    def open_step(self, panel: StepPanel) -> None:
        """Show a step by its panel."""
        self.rail.setCurrentRow(self.stack.indexOf(panel))

    def move_step(self, by: int) -> None:
        """Show the step after or before the one in hand; the focus goes there."""
        row = max(0, min(self.rail.count() - 1, self.rail.currentRow() + by))
        self.rail.setCurrentRow(row)
        self.panels[row].begin()

    def go_to_export(self) -> None:
        """Show the step where the files are made, the focus on what makes them."""
        self.open_step(self.panels.export)
        self.panels.export.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, field: str) -> bool:
        """Go to the widget behind a field of the kit; tell whether there is one."""
        for panel in self.panels:
            if panel.reveal(field):
                self.open_step(panel)
                return panel.reveal(field)
        return False

    def _edit_in_place(self, clicked: Clicked) -> None:
        """Edit a text where it was clicked, its panel beside it, unless another step would show something else."""
        if not self.on_paper and self.current in self.session.pieces:
            self.reveal(clicked.field)
        if not self.in_place.begin(clicked) and not self.reveal(clicked.field):
            self.preview.say_beside(self.tr("This belongs to the campaign."))

    def _tell_whose(self, what: Whose) -> None:
        """Say beside the click why it leads to no field: it was on the design's own, or where nothing stands.

        From the empty foot of a page it leads to what is missing there.
        """
        said = self.tr("This belongs to the design. Click on your own words, logos or photo to go to them.")
        if what is not Whose.DESIGN:
            missing = self._missing()
            said = self.tr("There is nothing here.")
            if missing:
                languages = self.session.library.languages
                names = list_words(languages.get(spoken(), languages["en"]), list(missing.values()))
                said = self.tr("There is nothing here yet. You have not given {0}.").replace("{0}", names)
            if what is Whose.FOOT and missing:
                self.reveal(next(iter(missing)))
        self.preview.say_beside(said)

    def _missing(self) -> dict[str, str]:
        """Return what often stands on pieces and the kit does not have, in words, by the field that it goes into."""
        kit, group = self.session.kit, self.session.kit.group
        there = (
            ("group.name", self.tr("the name of your group"), group.name),
            ("group.phone", self.tr("a phone number, email or website"), group.phone or group.email or group.website),
            ("logos", self.tr("a logo"), kit.logos),
        )
        return {field: words for field, words, given in there if not given}

    def show_piece(self, choice: PieceChoice) -> None:
        """Show a piece in the preview."""
        if choice == self.current:
            return
        self.current = choice
        self.design_problems.show_template(choice.template)
        self._show_proof_button()
        self.strip.choose(choice)
        if choice in self.proofs and not self.on_paper:
            self._show(self.proofs[choice])
        self._soon.start()
        self.current_changed.emit()

    def to_print(self, piece: PieceChoice) -> tuple[Preset, str, bool]:
        """Return the preset with which a piece is printed, as it is shown; what it is called; whether we show how."""
        export = self.panels.export
        at_home = export.presets.at_home
        return export.editions.applied(at_home) if self.on_paper else at_home, self._name(piece), self.how_to.is_seen

    def shown_template(self) -> str:
        """Return the id of the template that is shown in the preview, '' if none is."""
        return self.current.template if self.current and self.isVisible() else ""

    def show_design(self, id: str) -> None:
        """Show a template in the gallery and in the preview, whether it is chosen or not."""
        self.open_step(self.panels.pieces)
        self.panels.pieces.show_design(id)

    def close_down(self) -> None:
        """End all work in the background."""
        self._soon.stop()
        self._proofs.close()
        self.design_problems.shut()
        self._own_printer.shut()
        for panel in self.panels:
            panel.shut()

    def _order(self) -> None:
        if not self.current:
            self.preview.clear(self.tr("No piece is chosen yet. Choose one under “Pieces”."))
            self.how_to.clear()
            self.notice.show_piece(None)
            self.bar.shown.show_text("")
        self.bar.state.setText(self.tr("Updating…"))
        dpi = self.preview.wanted_dpi
        opened, studio = self.session.opened_kit(), self.session.studio
        export = self.panels.export
        preset = export.preset if self.on_paper else export.presets.preset
        self._proofs.order(Order(opened, studio, preset, self.current, dpi, self.on_paper))

    def _take_proof(self, proof: Proof) -> None:
        self.proofs[proof.piece.choice] = proof
        if not proof.on_paper:
            self.strip.show_proof(proof)
        if proof.piece.choice == self.current and proof.on_paper == self.on_paper:
            self._show(proof)

    def _show(self, proof: Proof) -> None:
        choice = proof.piece.choice
        self.notice.show_piece(proof.piece)
        if not proof.images:
            self.how_to.clear()
            studio = self.session.studio
            voice = window_voice(studio.library)
            words = " ".join(voice.say(problem).message for problem in proof.piece.problems[:1])
            if choice.template in never_shown(studio.problems, studio.library):
                words = self.tr("{0} cannot be shown yet.").replace("{0}", choice.template)
            self.preview.clear(words)
            self.bar.shown.show_text(words)
            return
        self.preview.show_proof(proof)
        self._show_how_to(proof)
        name = self._name(choice)
        chosen = choice in self.session.pieces
        self.preview.say_across("" if chosen else self.tr("Not chosen"))
        self.bar.shown.show_text(
            name if chosen else self.tr("{0} – not chosen yet: tick it to make it").replace("{0}", name)
        )

    def _show_how_to(self, proof: Proof) -> None:
        """Tell how the sheets that are shown are printed; nothing where the piece itself is shown."""
        steps = printing_steps(proof.shown) if proof.on_paper else ()
        self.how_to.show_steps([WINDOW.phrase(step) for step in steps], **self.preview.lines_shown)

    def _take_problems(self, problems: tuple[Problem, ...]) -> None:
        self.bar.state.setText("")
        self.problems = problems
        self.proofs = {choice: proof for choice, proof in self.proofs.items() if self._wanted(choice)}
        for panel in self.panels:
            panel.show_proofs(self.proofs)
            panel.show_problems(self.problems)
            panel.show_left(self.problems)
        told = told_once(problems, self.session.library)
        self.rail.count_problems(how_many(told))
        self._tell_of_designs()
        self.problems_changed.emit(self.problems)

    def _tell_of_designs(self) -> None:
        """Tell beside the preview what is wrong with the files of assets."""
        studio = self.session.studio
        told = worth_telling(studio.problems, self.problems, studio.library)
        self.design_problems.show_problems(told, studio.library)

    def _wanted(self, choice: PieceChoice) -> bool:
        return choice == self.current or choice in self.session.pieces

    def _name(self, choice: PieceChoice) -> str:
        return piece_name(choice, self.session.kit, self.session.library)
