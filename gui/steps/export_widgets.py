"""The parts of the step Check and export: ticks for the pieces, a card for each preset, and what was made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.kits.session import Session
from gui.look.wrapping import WrappingBox
from gui.problems.opening import open_or_tell
from gui.problems.words import in_one, window_voice
from gui.steps.exporting import Ended, Made
from gui.steps.not_replaced import NotReplaced
from gui.widgets.labels import clear, words
from gui.widgets.told import Line
from kit.called import piece_name
from kit.model.kit import PieceChoice
from kit.model.library import Library
from kit.model.preset import SOCIAL


class PieceTicks(QWidget):
    """A tick for every piece of the kit; one that cannot be exported has none, and says why."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[tuple[PieceChoice, str, str], ...] | None = None
        self._left_out: set[PieceChoice] = set()
        self.boxes: dict[PieceChoice, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def ticked(self) -> tuple[PieceChoice, ...]:
        """The pieces to be exported, in the kit's order."""
        return tuple(choice for choice, box in self.boxes.items() if box.isEnabled() and box.isChecked())

    @property
    def wanted(self) -> tuple[PieceChoice, ...]:
        """The pieces of the kit that were not unticked, as another kit would have them that lacks nothing."""
        return tuple(choice for choice in self._session.kit.pieces if choice not in self._left_out)

    def show_pieces(
        self,
        choices: Sequence[PieceChoice],
        reasons: Mapping[PieceChoice, str],
        without_form: Collection[PieceChoice] = (),
    ) -> None:
        """Show these pieces. reasons: why some of them cannot be exported.

        without_form: those that are never made in the form which is chosen.
        """
        kit, library = self._session.kit, self._session.library
        other = dict.fromkeys(without_form, self.tr("Stays out: only posters and leaflets have this form."))
        why = {each: self.tr("Cannot be made yet. {0}").replace("{0}", reason) for each, reason in reasons.items()}
        why |= other
        shown = tuple((choice, piece_name(choice, kit, library), why.get(choice, "")) for choice in choices)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        self.boxes, told = {}, ""
        for choice, name, reason in shown:
            again = reason == told and choice not in other
            self.boxes[choice] = self._add(choice, name, reason, again=again)
            told = reason
        if not shown:
            self._column.addWidget(words(self.tr("No piece is chosen yet."), "quiet"))
        self.changed.emit()

    def _add(self, choice: PieceChoice, name: str, reason: str, again: bool) -> QCheckBox:
        box = WrappingBox()
        box.show_text(name)
        box.setChecked(not reason and choice not in self._left_out)
        box.setEnabled(not reason)
        box.toggled.connect(lambda ticked: self._tick(choice, ticked))
        self._column.addWidget(box)
        if reason:
            box.setAccessibleDescription(reason)
            box.hide()
            again_told = self.tr("Cannot be made yet, for the same reason.")
            for label in (words(name), words(again_told if again else reason, "quiet")):
                label.setIndent(round(self.fontMetrics().height() * 1.5))
                self._column.addWidget(label)
        return box

    def _tick(self, choice: PieceChoice, ticked: bool) -> None:
        (self._left_out.discard if ticked else self._left_out.add)(choice)
        self.changed.emit()


class Results(QWidget):
    """What an export made, with buttons to open it, and what was not made and why."""

    replace_wanted = Signal(object)
    """The pieces whose files may take the place of somebody else's."""

    folder_wanted = Signal()
    """The files are to go into another folder."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.open_buttons: dict[Path, QPushButton] = {}
        self.folder_button: QPushButton | None = None
        self.not_replaced: NotReplaced | None = None
        self._outdated = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def text(self) -> str:
        """Everything that is told, line by line."""
        labels = self.findChildren(QLabel, options=Qt.FindChildOption.FindChildrenRecursively)
        said = (label.text() for label in labels if label.isVisibleTo(self))
        return "\n".join(filter(None, said)).replace("\u200b", "")

    def empty(self) -> None:
        """Tell nothing."""
        clear(self._column)
        self.open_buttons, self.folder_button, self.not_replaced = {}, None, None
        self._outdated = False
        self.hide()

    def outdate(self) -> None:
        """Say over the files that the kit has changed since; what only tells of that export goes."""
        if not self.open_buttons:
            self.empty()
        elif not self._outdated:
            self._outdated = True
            since = self.tr("You have changed your kit since these files were made. Export again to make them anew.")
            said = words(since)
            self._column.insertWidget(0, said)
            said.show()
            if self.not_replaced:
                self.not_replaced.hide()
                self.not_replaced = None

    def tell(self, *sentences: str) -> None:
        """Tell only these sentences."""
        self.empty()
        for sentence in sentences:
            self._column.addWidget(words(sentence))
        self.show()

    def show_ended(self, ended: Ended) -> None:
        """Tell how an export ended."""
        self.empty()
        lacking = sum(made.lacking for made in ended.made)
        if lacking:
            line = Line(self)
            line.show_words("warning", self.tr("%n piece(s) were not made.", "", lacking))
            self._column.addWidget(line)
        for made in ended.made:
            for sentence in self._not_made(made, self._session.library):
                self._column.addWidget(words(sentence))
        self._offer_to_replace(ended)
        if summary := self._summary(ended, whole=not lacking):
            self._column.addWidget(words(summary))
        if ended.replaced:
            said = self.tr("%n file(s) that were there before were replaced.", "", len(ended.replaced))
            self._column.addWidget(words(said, "quiet"))
        if ended.files:
            self._add_files(ended)
        self.show()

    def _summary(self, ended: Ended, *, whole: bool) -> str:
        """Return what was made. whole: whether that is all."""
        number = len(ended.files) + len(ended.how_to)
        if ended.cancelled:
            return (
                self.tr("Stopped. These files were finished before that and are complete.")
                if number
                else self.tr("Stopped. No file was made.")
            )
        if not number:
            return ""
        done = self.tr("Done. %n file(s) were made.", "", number)
        return done if whole else self.tr("%n file(s) were made.", "", number)

    def _add_files(self, ended: Ended) -> None:
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, (called, file) in enumerate(self._called(ended)):
            name = words(called)
            name.setToolTip(str(file))
            button = QPushButton(self.tr("Open"))
            button.setToolTip(str(file))
            button.setAccessibleName(self.tr("Open {0}").replace("{0}", called))
            button.clicked.connect(lambda checked=False, file=file: open_or_tell(file, self))
            grid.addWidget(name, row, 0)
            grid.addWidget(button, row, 1)
            self.open_buttons[file] = button
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.folder_button.setAccessibleName(self.tr("Open the folder {0}").replace("{0}", str(ended.order.folder)))
        self.folder_button.clicked.connect(lambda: open_or_tell(ended.order.folder, self))
        self._column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(grid_holder)

    def _called(self, ended: Ended) -> list[tuple[str, Path]]:
        """Return each file with what its piece is called, how they are printed first; several pictures have numbers."""
        called = [(self.tr("How to print these"), file) for file in ended.how_to]
        kit, library, preset = ended.order.opened.kit, self._session.library, ended.order.preset
        posted = self.tr("{0}, words to post with it and its description")
        beside = self.tr("{0}, job ticket") if preset.ticket else posted if preset.id == SOCIAL.id else ""
        for made in ended.made:
            name = piece_name(made.choice, kit, library)
            page = self.tr("{0}, picture {1}")
            texts = [file for file in made.files if beside and file.suffix == ".txt"]
            pieces = [file for file in made.files if file not in texts]
            for number, file in enumerate(pieces, 1):
                several = page.replace("{0}", name).replace("{1}", str(number))
                called.append((several if len(pieces) > 1 else name, file))
            called += [(beside.replace("{0}", name), file) for file in texts]
        return called

    def _not_made(self, made: Made, library: Library) -> list[str]:
        if not made.reasons:
            return []
        head = self.tr("Not all of “{0}” was made.") if made.files else self.tr("“{0}” was not made.")
        head = head.replace("{0}", piece_name(made.choice, self._session.kit, library))
        voice = window_voice(library)
        return [" ".join((head, *(in_one(voice.say(problem)) for problem in made.reasons)))]

    def _offer_to_replace(self, ended: Ended) -> None:
        """Tell which files of somebody else's are in the way, and offer to replace them."""
        occupied = {file.name: made.choice for made in ended.made for file in made.occupied}
        if not occupied:
            return
        choices = tuple(dict.fromkeys(occupied.values()))
        left = NotReplaced(tuple(occupied))
        left.replace_wanted.connect(lambda: self.replace_wanted.emit((ended.order, choices)))
        left.folder_wanted.connect(self.folder_wanted)
        self.not_replaced = left
        self._column.addWidget(left)
