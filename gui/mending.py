"""How a problem can be mended by a button: what the button says, what the step is called, and the state it leads to.

Every mending looks at the state first, so that a problem of a moment ago mends nothing that has changed since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.fields import part_of, split_entry, with_part, without_entry
from gui.mending_texts import closest, weekday_change, without_missing_signs
from gui.session import State
from kit.model.kit import Kit, PieceChoice
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.text.cleaning import clean
from kit.text.typefaces import Typefaces


class Mending(NamedTuple):
    """What a button says, how undo calls the step, and the state that it leads to."""

    label: str
    step: str
    state: State


class Case(NamedTuple):
    """A problem, and everything that its mending may need."""

    problem: Problem
    state: State
    library: Library
    typefaces: Typefaces | None

    @property
    def kit(self) -> Kit:
        """The kit that has the problem."""
        return self.state.kit

    @property
    def field(self) -> str:
        """The field of the kit behind the problem."""
        return self.problem.field

    def to(self, label: str, step: str, kit: Kit) -> Mending:
        """Return a mending that leads to another kit; logos that it has not any more are let go."""
        files = {logo.file for logo in kit.logos}
        logos = {name: data for name, data in self.state.logos.items() if name in files}
        return Mending(label, step, State(kit, logos))


def mend(problem: Problem, state: State, library: Library, typefaces: Typefaces | None = None) -> Mending | None:
    """Return how a problem can be mended, None if only a person can. typefaces: needed to find signs they lack."""
    case = Case(problem, state, library, typefaces)
    way = _WAYS.get(problem.code)
    if way:
        return way(case)
    return _unreadable_logo(case)


translate = QCoreApplication.translate


def filled(text: str, *values: object) -> str:
    """Return a translated text with values in the places {0}, {1} and so on."""
    for number, value in enumerate(values):
        text = text.replace(f"{{{number}}}", str(value))
    return text


def _take_out() -> str:
    return translate("mending", "Take it out")


# ---- names that the library does not know


def _unknown_message(case: Case) -> Mending | None:
    return _closest_or_out(
        case, case.library.messages, translate("mending", "mend message"), translate("mending", "take out message")
    )


def _unknown_partner(case: Case) -> Mending | None:
    return _closest_or_out(
        case, case.library.partners, translate("mending", "mend partner"), translate("mending", "take out partner")
    )


def _closest_or_out(case: Case, known: Collection[str], mended: str, taken_out: str) -> Mending | None:
    """Put the closest name that is known in an unknown one's place; take it out if none is close or it is there."""
    id = part_of(case.kit, case.field)
    if not isinstance(id, str) or id in known:
        return None
    close = closest(id, known)
    if close and close not in part_of(case.kit, split_entry(case.field)[0]):
        return case.to(filled(translate("mending", "Use “{0}”"), close), mended, with_part(case.kit, case.field, close))
    return case.to(_take_out(), taken_out, without_entry(case.kit, case.field))


def _unknown_thank_you(case: Case) -> Mending | None:
    id, known = part_of(case.kit, case.field), case.library.thank_yous
    if not id or id in known:
        return None
    close = closest(id, known)
    label = filled(translate("mending", "Use “{0}”"), close) if close else _take_out()
    return case.to(label, translate("mending", "mend thank-you"), with_part(case.kit, case.field, close))


def _unknown_template(case: Case) -> Mending | None:
    choice = part_of(case.kit, case.field)
    if not isinstance(choice, PieceChoice) or choice.template in case.library.templates:
        return None
    close = closest(choice.template, case.library.templates)
    instead = PieceChoice(close, choice.size)
    if close and instead not in case.kit.pieces:
        label = filled(translate("mending", "Use “{0}”"), close)
        return case.to(label, translate("mending", "mend piece"), with_part(case.kit, case.field, instead))
    return case.to(_take_out(), translate("mending", "take out piece"), without_entry(case.kit, case.field))


def _unknown_size(case: Case) -> Mending | None:
    choice = part_of(case.kit, case.field)
    template = case.library.templates.get(choice.template) if isinstance(choice, PieceChoice) else None
    if template is None:
        return None
    names = {size.name.casefold(): size.name for size in template.sizes()}
    wanted = " ".join(choice.size.split()).casefold()
    if not wanted or wanted in names:
        return None
    size = names.get(closest(wanted, names), template.size.name)
    instead = replace(choice, size=size)
    if instead in case.kit.pieces:
        return case.to(_take_out(), translate("mending", "take out piece"), without_entry(case.kit, case.field))
    return case.to(
        filled(translate("mending", "Make it in {0}"), size),
        translate("mending", "mend size"),
        with_part(case.kit, case.field, instead),
    )


def _unknown_language(case: Case) -> Mending | None:
    languages = case.library.languages
    if case.kit.language in languages:
        return None
    id = closest(case.kit.language, languages) or "en"
    name = languages[id].name if id in languages else id
    return case.to(
        filled(translate("mending", "Use {0}"), name),
        translate("mending", "mend language"),
        replace(case.kit, language=id),
    )


# ---- messages, partners and logos that are too many or too much


def _twice(case: Case) -> Mending | None:
    field, number = split_entry(case.field)
    ids = part_of(case.kit, field)
    if not isinstance(ids, tuple) or not 0 <= number < len(ids) or ids[number] not in ids[:number]:
        return None
    name = translate("mending", "take out message") if field == "messages" else translate("mending", "take out partner")
    return case.to(translate("mending", "Take one out"), name, without_entry(case.kit, case.field))


def _unused_message(case: Case) -> Mending | None:
    if part_of(case.kit, case.field) is None:
        return None
    return case.to(_take_out(), translate("mending", "take out message"), without_entry(case.kit, case.field))


def _does_not_fit(case: Case) -> Mending | None:
    """Put the message that says it in the fewest letters in the place of one that does not fit."""
    field, number = split_entry(case.field)
    ids = case.kit.messages
    if field != "messages" or not 0 <= number < len(ids) or ids[number] not in case.library.messages:
        return None
    lengths = {
        id: len(message.wording(case.kit.language).short) + len(message.wording(case.kit.language).headline)
        for id, message in case.library.messages.items()
    }
    free = [id for id in lengths if id not in ids]
    shortest = min(free, key=lambda id: (lengths[id], id), default="")
    if not shortest or lengths[shortest] >= lengths[ids[number]]:
        return None
    return case.to(
        translate("mending", "Use a shorter message"),
        translate("mending", "use shorter message"),
        with_part(case.kit, case.field, shortest),
    )


def _too_many_logos(case: Case) -> Mending | None:
    _, most = split_entry(case.field)
    if not 0 < most < len(case.kit.logos):
        return None
    label = (
        filled(translate("mending", "Keep only the first {0} logos"), most)
        if most > 1
        else translate("mending", "Keep only the first logo")
    )
    return case.to(label, translate("mending", "keep first logos"), replace(case.kit, logos=case.kit.logos[:most]))


def _missing_logo(case: Case) -> Mending | None:
    """Take out a logo whose file is nowhere."""
    entry = case.field.removesuffix(".file")
    logo = part_of(case.kit, entry)
    if logo is None or split_entry(entry)[0] != "logos" or logo.file in case.state.logos:
        return None
    return case.to(_take_out(), translate("mending", "take out logo"), without_entry(case.kit, entry))


def _unreadable_logo(case: Case) -> Mending | None:
    """Take out a logo that cannot be read as a picture; what is wrong with it on a page is mended by other means."""
    problem = case.problem
    logo = part_of(case.kit, problem.field) if problem.field else None
    of_kit = problem.severity is Severity.ERROR and not problem.piece
    if logo is None or split_entry(problem.field)[0] != "logos" or not of_kit:
        return None
    return case.to(
        translate("mending", "Take the logo out"),
        translate("mending", "take out logo"),
        without_entry(case.kit, problem.field),
    )


def _logo_without_words(case: Case) -> Mending | None:
    name = clean(case.kit.group.name)[0].strip()
    if not name or part_of(case.kit, case.field) != "":
        return None
    return case.to(
        filled(translate("mending", "Call it “{0}”"), name),
        translate("mending", "describe logo"),
        with_part(case.kit, case.field, name),
    )


# ---- texts


def _weekday(case: Case) -> Mending | None:
    text, event = _text(case), case.kit.event
    language = case.library.languages.get(case.kit.language)
    if not text or event is None or event.date is None:
        return None
    change = weekday_change(text, event.date, language.weekdays if language else ())
    if change is None:
        return None
    label = filled(translate("mending", "Change {0} to {1}"), change.wrong, change.right)
    return case.to(label, translate("mending", "change weekday"), with_part(case.kit, case.field, change.text))


def _address_with_space(case: Case) -> Mending | None:
    text = _text(case)
    changed = "".join(text.split())
    if not text or changed == text:
        return None
    return case.to(
        translate("mending", "Take the space out"),
        translate("mending", "mend address"),
        with_part(case.kit, case.field, changed),
    )


def _missing_signs(case: Case) -> Mending | None:
    """Take out the signs that no typeface has; letters stay, for a word without one would be another word."""
    text = _text(case)
    if not text or case.typefaces is None:
        return None
    kept = without_missing_signs(text, case.library.campaign.typefaces["body"], case.typefaces)
    if kept == text:
        return None
    step = translate("mending", "take out signs")
    return case.to(translate("mending", "Take them out"), step, with_part(case.kit, case.field, kept))


def _hidden_signs(case: Case) -> Mending | None:
    text = _text(case)
    kept, dropped = clean(text)
    if not dropped:
        return None
    return case.to(
        translate("mending", "Take them out"),
        translate("mending", "take out signs"),
        with_part(case.kit, case.field, kept),
    )


def _placeholder(case: Case) -> Mending | None:
    if not _text(case):
        return None
    if split_entry(case.field)[1] >= 0:
        return case.to(_take_out(), translate("mending", "take out name"), without_entry(case.kit, case.field))
    return case.to(
        translate("mending", "Clear it"), translate("mending", "clear text"), with_part(case.kit, case.field, "")
    )


def _text(case: Case) -> str:
    text = part_of(case.kit, case.field) if case.field else None
    return text if isinstance(text, str) else ""


def _event_times(case: Case) -> Mending | None:
    event = case.kit.event
    if event is None or event.starts is None or event.ends is None or event.ends > event.starts:
        return None
    if event.ends == event.starts:
        label, changed = translate("mending", "Leave the end out"), replace(event, ends=None)
    else:
        label, changed = (
            translate("mending", "Swap the two times"),
            replace(event, starts=event.ends, ends=event.starts),
        )
    return case.to(label, translate("mending", "mend times"), replace(case.kit, event=changed))


_WAYS: Mapping[str, Callable[[Case], Mending | None]] = {
    "unknown-message": _unknown_message,
    "unknown-partner": _unknown_partner,
    "unknown-thank-you": _unknown_thank_you,
    "unknown-template": _unknown_template,
    "unknown-size": _unknown_size,
    "unknown-language": _unknown_language,
    "message-twice": _twice,
    "partner-twice": _twice,
    "message-unused": _unused_message,
    "does-not-fit": _does_not_fit,
    "too-many-logos": _too_many_logos,
    "missing-logo": _missing_logo,
    "logo-outside": _missing_logo,
    "logo-without-words": _logo_without_words,
    "weekday": _weekday,
    "address-with-space": _address_with_space,
    "missing-signs": _missing_signs,
    "signs-left-out": _hidden_signs,
    "placeholder": _placeholder,
    "event-times": _event_times,
}
