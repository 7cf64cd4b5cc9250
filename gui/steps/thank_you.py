"""The step 'Thank-you': whom to thank and in which words, with the result as it will be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.kits.logo_shelf import with_logo
from gui.kits.session import Session
from gui.look.wrapping import WrappingBox, WrappingButton
from gui.steps.partner_row import PartnerRow
from gui.steps.step import StepPanel
from gui.widgets.choices import Choice
from gui.widgets.fields import Labelled, TextField, most_letters
from gui.widgets.flow import FlowLayout
from gui.widgets.remarks import Remarks
from gui.widgets.second_click import SecondClick
from gui.widgets.told import Told
from kit.kit_file.document import LIMITS
from kit.layout.wording import thank_you_sentence
from kit.model.kit import LogoChoice, ThankYouChoice
from kit.model.language import in_language
from kit.problems import Problem

NOBODY, OWN = "-nobody", "-own"
"""What may be chosen besides a wording: no thank-you at all, and own words."""

MOST_NAMES, LONGEST_NAME = LIMITS.lists["thank_you.also"], LIMITS.texts["thank_you.also[]"]


class ThankYouPanel(StepPanel):
    """Partners to tick, names to type, wordings to choose from, own words instead, and how it will read."""

    icon = "thank-you"
    parts = ("thank_you",)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ThankYouPanel", "Thank-you")
        about = QCoreApplication.translate(
            "ThankYouPanel", "Thank those who help. Their names are put in alphabetical order."
        )
        super().__init__(session, title, about, parent)
        self._second_click = SecondClick(self)
        self._at_own_words = False
        self._laid_aside, self._own_text = ThankYouChoice(), ""
        self.rows: dict[str, PartnerRow] = {}
        self.choices: dict[str, Choice] = {}
        self._group = QButtonGroup(self)
        self._add_names()
        self._add_wordings()
        self._add_result()  # below all that it would move
        self.body.addStretch(1)
        session.assets_changed.connect(self._offer_anew)
        self.show_state()

    def _add_names(self) -> None:
        self._add_section(self.tr("Who to thank"))
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(8)
        self.body.addLayout(self._boxes)
        self.partners_told = Told()
        self.body.addWidget(Remarks(self.partners_told))
        label = self.tr("Others, one on each line")
        self.also = TextField(label, MOST_NAMES * LONGEST_NAME, lines=2)
        self.also.setPlaceholderText(self.tr("Anytown Town Council"))
        self._also_row = Labelled(label, self.also)
        self.also.typed.connect(self._set_also)
        self.body.addWidget(self._also_row)

    def _add_wordings(self) -> None:
        self.body.addSpacing(10)
        heading = QLabel(self.tr("In which words"))
        heading.setProperty("section", True)
        self.write = WrappingButton(self.tr("Write your own…"))
        self.write.setAccessibleDescription(self.tr("Thanks them in your own words."))
        self.write.clicked.connect(lambda: self._choose(OWN))
        self.write.clicked.connect(lambda: self._begin_to_write())
        row = FlowLayout(spacing=8)
        row.addWidget(heading)
        row.addWidget(self.write)
        heading.setMinimumHeight(self.write.sizeHint().height())
        self.body.addLayout(row)
        self.wording_told = Told()
        self.body.addWidget(Remarks(self.wording_told))
        self._radios = QVBoxLayout()
        self._radios.setSpacing(12)
        self.body.addLayout(self._radios)
        self.text = TextField(self.tr("Your own words"), most_letters("thank_you.text"), lines=3)
        self._text_row = Labelled(self.tr("What you want to say"), self.text)
        self.text.typed.connect(self._set_text)
        self.body.addWidget(self._text_row)
        self.and_names = WrappingBox()
        self.and_names.show_text(self.tr("After these words, name everybody chosen above"))
        self.and_names.toggled.connect(self._set_and_names)
        self.body.addWidget(self.and_names)

    def _add_result(self) -> None:
        self._add_section(self.tr("How it will read"))
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self.result)
        self.body.addWidget(frame)

    def _add_section(self, title: str) -> None:
        heading = QLabel(title)
        heading.setProperty("section", True)
        self.body.addSpacing(10)
        self.body.addWidget(heading)

    # ---- what there is to choose from

    def _offer_anew(self) -> None:
        """Take away the boxes and wordings that the library offers no more; those that stay keep the focus."""
        partners, wordings = self._offered()
        for widgets, kept, column in ((self.rows, partners, self._boxes), (self.choices, wordings, self._radios)):
            for id in [id for id in widgets if id not in kept]:
                widget = widgets.pop(id)
                column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _offered(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the partners and the wordings to choose from, those that the kit alone knows included."""
        library = self.session.library
        partners = dict.fromkeys((*library.partners, *self._choice.partners))
        return tuple(partners), (*library.thank_yous, NOBODY, OWN)

    def _offer(self) -> None:
        """Have a box for each partner and a button for each wording."""
        partners, wordings = self._offered()
        for number, id in enumerate(partners):
            if id not in self.rows:
                row = self.rows[id] = PartnerRow()
                row.box.toggled.connect(lambda ticked, id=id: self._tick(id, ticked))
                row.logo_wanted.connect(lambda id=id: self._add_logo(id))
                self._boxes.insertWidget(number, row)
        for number, id in enumerate(wordings):
            if id not in self.choices:
                button = Choice()
                button.chosen.connect(lambda id=id: self._choose(id))
                button.pointed.connect(lambda id=id: self._begin_to_write() if id == OWN else None)
                self.choices[id] = button
                self._group.addButton(button.radio)
                self._radios.insertWidget(number, button)

    @property
    def partners(self) -> Mapping[str, WrappingBox]:
        """The boxes of the partners by their ids."""
        return {id: row.box for id, row in self.rows.items()}

    # ---- what a person does

    @property
    def _choice(self) -> ThankYouChoice:
        return self.session.kit.thank_you or ThankYouChoice()

    def _edit(self, step: str, choice: ThankYouChoice | None, joins: str = "") -> None:
        self.session.edit(step, replace(self.session.kit, thank_you=choice), joins=joins)

    def _tick(self, id: str, ticked: bool) -> None:
        names = tuple(partner for partner in self._choice.partners if partner != id)
        step = self.tr("thank partner") if ticked else self.tr("take out partner")
        self._edit(step, replace(self._choice, partners=(*names, id) if ticked else names))
        if self.rows[id].isHidden():
            self.go_on_at(self._next_to(self.rows[id]))

    def _next_to(self, row: PartnerRow) -> QWidget:
        """Return the box below one that was just taken away, else the one above, else the field for other names."""
        place = self._boxes.indexOf(row)
        seen = {self._boxes.indexOf(each): each.box for each in self.rows.values() if not each.isHidden()}
        below = (seen[number] for number in sorted(seen) if number > place)
        above = (seen[number] for number in sorted(seen, reverse=True) if number < place)
        return next(below, None) or next(above, self.also)

    def _add_logo(self, id: str) -> None:
        logos = self.session.kit.logos
        self.session.put_logos(self.tr("add logo"), with_logo(logos, LogoChoice(partner=id), wanted=True))
        self._second_click.wait()

    def _set_also(self, text: str) -> None:
        names = names_in(text)
        self._edit(self.tr("typing in names"), replace(self._choice, also=names[:MOST_NAMES]), "thank_you.also")
        said = self.tr("Only the first %n name(s) are taken.", "", MOST_NAMES)
        self._also_row.told.say(said if len(names) > MOST_NAMES else "")

    def _set_text(self, text: str) -> None:
        self._at_own_words = True
        self._edit(self.tr("typing in own words"), replace(self._choice, text=text), "thank_you.text")

    def _set_and_names(self, ticked: bool) -> None:
        step = self.tr("name everybody") if ticked else self.tr("leave out names")
        self._edit(step, replace(self._choice, and_names=ticked))

    def _choose(self, id: str) -> None:
        """Choose a wording, own words (which begin as what stands there now), or nothing at all.

        What is left behind on the way is laid aside, so that somebody who only looks through the choices loses nothing.
        """
        thanks = self.session.kit.thank_you
        choice = thanks or self._laid_aside
        self._at_own_words = id == OWN
        if thanks and thanks.text.strip():
            self._own_text = thanks.text
        if id == NOBODY:
            self._laid_aside = choice
            self._edit(self.tr("leave out thank-you"), None, "thank_you.wording")
        elif id == OWN:
            words = choice.text if choice.text.strip() else self._own_text or self._sentence(choice)
            self._edit(self.tr("write own words"), replace(choice, text=words), "thank_you.wording")
        else:
            self._edit(self.tr("choose thank-you"), replace(choice, wording=id, text=""), "thank_you.wording")
        self.show_state()
        if id == OWN:
            self.bring_into_sight(self.and_names)

    def _begin_to_write(self) -> None:
        """Go on behind the words that stand there: whoever clicked on own words wants to write."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    # ---- what is shown

    def show_state(self) -> None:
        """Show who is thanked, each wording as it would read now, and the one that is chosen."""
        if not self.session.undo_name and not self.session.redo_name:
            self._laid_aside, self._own_text = ThankYouChoice(), ""
        self._offer()
        choice = self._choice
        self._show_partners(choice)
        if names_in(self.also.shown)[:MOST_NAMES] != choice.also:
            self.also.show_text("\n".join(choice.also))
        self.text.show_text(choice.text)
        chosen = self._chosen()
        self._group.setExclusive(False)
        for id, button in self.choices.items():
            button.show_wording(*self._said(id), id == chosen)
        self._group.setExclusive(True)
        self._text_row.setVisible(chosen == OWN)
        empty = chosen == OWN and not choice.text.strip()
        said = self.tr("Nothing is written yet. Until you write something, it reads as it says below.")
        self._text_row.told.say(said if empty else "", "note")
        with QSignalBlocker(self.and_names):
            self.and_names.setChecked(choice.and_names)
        self.and_names.setVisible(chosen == OWN)
        thanks = self.session.kit.thank_you
        self.result.setText(self._sentence(thanks) if thanks else self.tr("Nobody is thanked."))

    def _chosen(self) -> str:
        thanks = self.session.kit.thank_you
        if thanks is None:
            return NOBODY
        if thanks.text.strip() or (self._at_own_words and self.text.hasFocus()):
            return OWN
        return thanks.wording or next(iter(self.session.library.thank_yous), "")

    def _said(self, id: str) -> tuple[str, str]:
        """Return the name of a choice, and how it would read now."""
        if id == NOBODY:
            return self.tr("No thank-you"), ""
        if id == OWN:
            return self.tr("Your own words"), self.tr("Write it yourself, beginning with what it says now.")
        thanks = self.session.library.thank_yous.get(id)
        name = in_language(thanks.name, "en") if thanks else id
        return name, self._sentence(replace(self._choice, wording=id, text=""))

    def _sentence(self, choice: ThankYouChoice) -> str:
        languages, language = self.session.library.languages, self.session.kit.language
        known = language if language in languages else "en" if "en" in languages else next(iter(languages))
        return thank_you_sentence(self.session.library, choice, known)

    def _show_partners(self, choice: ThankYouChoice) -> None:
        chosen = {logo.partner for logo in self.session.kit.logos}
        room = len(self.session.kit.logos) < LIMITS.lists["logos"]
        for id, row in self.rows.items():
            partner = self.session.library.partners.get(id)
            name = in_language(partner.name, self.session.kit.language) if partner else id
            said = f"{name} – {partner.abbreviation}" if partner and partner.abbreviation else name
            unknown = self.tr("{0} (not known)").replace("{0}", id)
            offered = partner is not None and partner.logo is not None and id in choice.partners and id not in chosen
            row.show_partner(said if partner else unknown, has_logo=offered and room)
            with QSignalBlocker(row.box):
                row.box.setChecked(id in choice.partners)
            row.setVisible(partner is not None or id in choice.partners)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of the problems with partners, names and words where they are."""
        words = self._text_row.told if self._chosen() == OWN else self.wording_told
        shown: dict[Told, list[Problem]] = {self.partners_told: [], self._also_row.told: [], words: []}
        for problem in problems:
            if problem.field.startswith("thank_you.partners"):
                shown[self.partners_told].append(problem)
            elif problem.field.startswith(("thank_you.also", "thank_you.names")):
                shown[self._also_row.told].append(problem)
            elif problem.field.startswith("thank_you"):
                shown[words].append(problem)
        for told in (self.partners_told, self._also_row.told, self._text_row.told, self.wording_told):
            told.show_problems(shown.get(told, ()), self.session)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the widgets by what they edit; own words only while they are in use."""
        chosen = self._chosen()
        words = self.text if chosen == OWN else self.choices[chosen].radio if chosen in self.choices else self.also
        choice, first = self._choice, next(iter(self.partners.values()), self.also)
        fields: dict[str, QWidget] = dict.fromkeys(("thank_you", "thank_you.wording", "thank_you.text"), words)
        fields |= {"thank_you.partners": first, "thank_you.also": self.also, "thank_you.names": first}
        fields |= {f"thank_you.partners[{n}]": self.partners[id] for n, id in enumerate(choice.partners)}
        return fields | {f"thank_you.also[{n}]": self.also for n in range(len(choice.also))}


def names_in(text: str) -> tuple[str, ...]:
    """Return the names that stand one on each line."""
    return tuple(line.strip()[:LONGEST_NAME] for line in text.split("\n") if line.strip())
