"""The step for the messages: those that the group chose, in order, and all there are to choose from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QWidget

from gui.kits.proofs import Proof
from gui.kits.session import Session
from gui.look.tab_order import come_late, stops
from gui.look.theme import icon
from gui.look.wrapping import WrappingButton
from gui.steps.message_reasons import MessageReasons
from gui.steps.one_bar import OneBar
from gui.steps.own_message import OwnMessageForm
from gui.steps.step import StepPanel
from gui.widgets.drop_down import DropDown
from gui.widgets.fields import LeavesFiles
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from gui.widgets.remarks import Remarks
from gui.widgets.rows import Row, RowList
from gui.widgets.search import DownToResults, matches, meant, plain
from gui.widgets.second_click import SecondClick
from gui.widgets.told import Told
from gui.widgets.tools import enable_moving, side_by_side, tool
from kit.kit_file.document import LIMITS
from kit.model.kit import OwnMessage, PieceChoice
from kit.model.library import chosen_message
from kit.model.message import Message
from kit.problems import Problem

CHOSEN_SHARE, LEAST_LINES, MOST_LINES = 0.26, 7, 12
"""The chosen messages take this share of the panel's height, but no fewer and no more lines of text; more scroll."""


class MessagesPanel(StepPanel):
    """Chosen messages in their order with what the pieces show of them; below, all messages to search and add."""

    icon = "messages"
    parts = ("messages",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MessagesPanel", "Messages")
        about = QCoreApplication.translate(
            "MessagesPanel",
            "Choose what your pieces say. The first one leads; the others follow where there is room.",
        )
        super().__init__(session, title, about, parent)
        self._listed: dict[str, Message] = {}
        self._texts: dict[str, tuple[str, ...]] = {}
        self._reasons = MessageReasons(self)
        self._problems: tuple[Problem, ...] = ()
        self._second_click = SecondClick(self)
        self._make_chosen()
        self._make_filters()
        self._make_all()
        self.show_state()

    def show_state(self) -> None:
        """Show which messages the kit has, and mark them among all."""
        self._fill_filters()
        self._show_chosen()
        self._show_all()

    def show_proofs(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Take the newest proofs, and tell from them which wording each piece shows."""
        self._reasons.take(proofs)
        self._show_chosen()

    def missing(self) -> str:
        """Return what is to be done first here, '' if it is."""
        return "" if self.session.kit.messages else self.tr("Choose at least one message.")

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of the problems with messages over the chosen ones; what has no room is told on its row already.

        What is wrong with the words of the message in hand is told at its fields.
        """
        of_messages = [each for each in problems if each.field.startswith("messages") and each.code != "message-unused"]
        self._problems = tuple(of_messages)
        at_fields = self.own.widgets()
        self.told.show_problems((each for each in of_messages if each.field not in at_fields), self.session)
        self.own.show_problems(of_messages)

    def reveal(self, field: str) -> bool:
        """Give the focus to a chosen message, as 'messages[1]', or to the search where there is no such message.

        Of a message in the group's own words, to the field that is meant, as 'messages[1].headline'.
        """
        match = re.fullmatch(r"messages(?:\[(-?\d+)\](?:\.\w+)?)?", field)
        if not match:
            return False
        number = int(match[1] or 0)
        there = 0 <= number < len(self.session.kit.messages)
        if there:
            self.chosen.choose_row(number)
        target: QWidget = self.own.widgets().get(field) or (self.chosen if there else self.search)
        self.go_to(target)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chosen messages the height that they take at this width."""
        super().resizeEvent(event)
        self._fit_chosen()

    def _make_chosen(self) -> None:
        heading = QLabel(self.tr("&Chosen"))
        heading.setProperty("section", True)
        self.chosen = RowList(ordered=True)
        self.chosen.setAccessibleName(self.tr("Chosen messages"))
        self.chosen.setAccessibleDescription(
            self.tr("Alt with Up or Down moves the message, Delete takes it out. The first one leads.")
        )
        self.chosen.moved.connect(self._move)
        self.chosen.removed.connect(self._remove)
        self.chosen.used.connect(lambda id: self._go_to_words())
        self.chosen.selectionModel().currentChanged.connect(lambda now, before: self._take_in_hand())
        heading.setBuddy(self.chosen)
        self.up = tool("up", self.tr("Move up"), self.tr("Alt+Up"), lambda: self.chosen.move_current(-1))
        self.down = tool("down", self.tr("Move down"), self.tr("Alt+Down"), lambda: self.chosen.move_current(1))
        take_out = self.tr("Take the message out")
        self.remove = tool("remove", take_out, self.tr("Delete"), lambda: self._remove(self.chosen.current_id()))
        come_late(self.remove)
        row = FlowLayout(spacing=8)
        row.addWidget(heading)
        self.write = WrappingButton(self.tr("Write your own…"))
        self.write.setAccessibleDescription(self.tr("Adds a message in your own words."))
        self.write.clicked.connect(self._write)
        heading.setMinimumHeight(self.write.sizeHint().height())
        row.addWidget(self.write)
        row.addWidget(side_by_side(self.up, self.down, self.remove))
        none_yet = self.tr("No message yet. Add one from the list below, or write your own; the first one leads.")
        self.nothing = words(none_yet)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told = Told()
        self._remarks = Remarks(self.told)
        self.body.addWidget(self._remarks)
        self.body.addLayout(row)
        self._place_of_chosen = QStackedWidget()
        self._place_of_chosen.addWidget(self.nothing)
        self._place_of_chosen.addWidget(self.chosen)
        self.body.addWidget(self._place_of_chosen)
        self.own = OwnMessageForm(self.session)
        self.own.lead_wanted.connect(lambda: self._move(self.own.number, 0))
        self.body.addWidget(self.own)

    def _make_filters(self) -> None:
        heading = QLabel(self.tr("&All messages"))
        heading.setProperty("section", True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search headlines, wordings and themes"))
        self.search.setAccessibleName(self.tr("Search messages"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(LeavesFiles(self.search))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda text: self._show_all())
        heading.setBuddy(self.search)
        self.audience = self._filter(self.tr("Audience"))
        self.theme = self._filter(self.tr("Theme"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.audience, 1)
        row.addWidget(self.theme, 1)
        self.found = QLabel()
        self.found.setProperty("quiet", True)
        self.found.setAccessibleDescription(self.tr("How many messages are listed"))
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.found)
        self.body.addLayout(top)
        self.body.addWidget(self.search)
        self.body.addLayout(row)

    def _filter(self, name: str) -> DropDown:
        combo = DropDown()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.currentIndexChanged.connect(lambda index: self._show_all())
        return combo

    def _make_all(self) -> None:
        self.none = words(self.tr("No message has these words. Try another word, or all audiences and all themes."))
        self.all = RowList()
        self.all.setAccessibleName(self.tr("All messages"))
        self.all.setAccessibleDescription(self.tr("Space adds the message to your kit, or takes it out again."))
        self._bar = OneBar(self, self.all, self.all.content_height, LEAST_LINES)
        self.all.used.connect(self._toggle)
        DownToResults(self.search, self.all)
        self.body.addWidget(self.none)
        self.body.addWidget(self.all, 1)

    def tab_order(self) -> Iterable[QWidget]:
        """Return the widgets in order, the buttons for the chosen message after it."""
        buttons = (self.up, self.down, self.remove)
        own = stops(self.own)
        listed = (self.search, self.audience, self.theme, self.all)
        return (*stops(self._remarks), self.write, self.chosen, *buttons, *own, *listed)

    def _fill_filters(self) -> None:
        """Fill the filters from the library, whose messages are listed and searched."""
        messages = self.session.library.messages
        if self._listed == messages:
            return
        self._listed, self._texts = dict(messages), {}
        for combo, every, those in (
            (self.audience, self.tr("All audiences"), (one for each in messages.values() for one in each.audiences)),
            (self.theme, self.tr("All themes"), (one for each in messages.values() for one in each.themes)),
        ):
            before = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(every, "")
                for word in sorted(set(those), key=plain):
                    combo.addItem(word[:1].upper() + word[1:], word)
                combo.setCurrentIndex(max(0, combo.findData(before)))

    def _show_chosen(self) -> None:
        kit, library = self.session.kit, self.session.library
        rows = []
        reasons = iter(self._reasons.sentences(kit, library))
        for number, (row_id, choice) in enumerate(zip(_row_ids(kit.messages), kit.messages, strict=True)):
            message = chosen_message(choice, kit, library)
            own = isinstance(choice, OwnMessage)
            badge = self._badge(leads=number == 0, own=own)
            if message is None:
                title = self.tr("A message that is not here: {id}").format(id=choice)
                rows.append(
                    Row(row_id, title, self.tr("Take it out, or ask the campaign for it."), badge, problem=True)
                )
            else:
                title = message.wording(kit.language).headline or self.tr("A message of your own, not written yet")
                button = (self.tr("Edit"), "edit") if own else ("", "")
                rows.append(Row(row_id, title, next(reasons), badge, *button))
        self.chosen.show_rows(rows)
        self._place_of_chosen.setCurrentWidget(self.chosen if rows else self.nothing)
        self._take_in_hand()

    def _badge(self, *, leads: bool, own: bool) -> str:
        if leads:
            return self.tr("Yours, leads") if own else self.tr("Leads")
        return self.tr("Yours") if own else ""

    def _take_in_hand(self) -> None:
        """Show the words of the message in hand, if they are the group's own."""
        self._enable_buttons()
        before = self.own.number
        self.own.show_message(self.chosen.currentIndex().row())
        if self.own.number != before:
            self.show_problems(self._problems)

    def _fit_chosen(self) -> None:
        """Give the chosen messages their room, which is the same however many there are: nothing below it moves."""
        line = self.fontMetrics().height()
        height = min(max(round(self.viewport().height() * CHOSEN_SHARE), line * LEAST_LINES), line * MOST_LINES)
        self._place_of_chosen.setFixedHeight(height)

    def _show_all(self) -> None:
        kit = self.session.kit
        wanted, rows = self.search.text(), []
        if wanted and not self._texts:  # made only for those who search: it takes longer than the rest of the panel
            self._texts = {id: _searched(message) for id, message in self._listed.items()}
        words = meant(wanted, (text for texts in self._texts.values() for text in texts))
        for id, message in self._listed.items():
            audience, theme = self.audience.currentData(), self.theme.currentData()
            among = (not audience or audience in message.audiences) and (not theme or theme in message.themes)
            if among and matches(words, self._texts.get(id, ())):
                said, ticked = message.wording(kit.language), id in kit.messages
                add, remove = (self.tr("Add"), "add"), (self.tr("Remove"), "remove")
                (button, drawing), (other, _) = (remove, add) if ticked else (add, remove)
                rows.append(Row(id, said.headline, said.short, "", button, drawing, other, ticked))
        self.all.show_rows(rows)
        self._bar.fit()
        self.none.setVisible(not rows)
        self.found.setText(self._found_words(len(rows), len(self._listed)))

    def _found_words(self, number: int, every: int) -> str:
        if number == every:
            return str(number)
        return self.tr("{number} of {every}").format(number=number, every=every)

    def _enable_buttons(self) -> None:
        number, count = self.chosen.currentIndex().row(), len(self.session.kit.messages)
        enable_moving(self.up, self.down, number, count)
        self.remove.setEnabled(number >= 0)
        self.write.setEnabled(count < LIMITS.lists["messages"])

    def _toggle(self, id: str) -> None:
        kit = self.session.kit
        if id in kit.messages:
            if self.chosen.current_id() == id:
                self.chosen.setCurrentIndex(QModelIndex())  # else another would be in hand, and its words open above
            messages = tuple(each for each in kit.messages if each != id)
            self.session.edit(self.tr("remove message"), replace(kit, messages=messages))
        else:
            self.session.edit(self.tr("choose message"), replace(kit, messages=(*kit.messages, id)))

    def _write(self) -> None:
        """Add a message of the group's own, and go to its words."""
        kit = self.session.kit
        self.session.edit(self.tr("write message"), replace(kit, messages=(*kit.messages, OwnMessage())))
        self.chosen.choose_row(len(kit.messages))
        self._go_to_words()
        self._second_click.wait()

    def _go_to_words(self) -> None:
        if not self.own.isHidden():
            self.go_to(self.own.rows["headline"].field)

    def _remove(self, row_id: str) -> None:
        kit = self.session.kit
        pairs = zip(_row_ids(kit.messages), kit.messages, strict=True)
        left = dict(pairs)
        message = chosen_message(left.pop(row_id), kit, self.session.library)
        self.session.edit(self.tr("remove message"), replace(kit, messages=tuple(left.values())))
        headline = message.wording(kit.language).headline if message else ""
        named = self.tr("The message “{0}” was taken out.").replace("{0}", headline)
        self.session.taken_out.emit(named if headline else self.tr("The message was taken out."))
        self.go_on_at(self.chosen if left else self.write)

    def _move(self, start: int, end: int) -> None:
        kit = self.session.kit
        messages = list(kit.messages)
        messages.insert(end, messages.pop(start))
        self.session.edit(self.tr("move message"), replace(kit, messages=tuple(messages)))
        self.chosen.choose_row(end)


def _row_ids(choices: Sequence[str | OwnMessage]) -> list[str]:
    """Return an id for each chosen message that no other has, though one may be chosen twice."""
    seen: Counter[str] = Counter()
    found = []
    for choice in choices:
        id = choice if isinstance(choice, str) else "own message"
        seen[id] += 1
        found.append(id if seen[id] == 1 else f"{id} {seen[id]}")
    return found


def _searched(message: Message) -> tuple[str, ...]:
    """Return the texts of a message that the search looks at, in every language."""
    wordings = (text for each in message.wordings.values() for text in (each.headline, each.short, each.long))
    return tuple(plain(text) for text in (*wordings, *message.themes))
