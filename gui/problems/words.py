"""Problems in the words of the window: fields and designs by what they are called on screen, hints that fit buttons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.i18n.moments import written
from kit.model.language import in_language
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.words.fields import field_name
from kit.words.saying import Said, Voice

translate = QCoreApplication.translate

SENTENCES: Final = "sentences"
"""The context in which translations have the sentences of the catalogue; .ci/translations gathers them."""


def _translated(text: str) -> str:
    return translate(SENTENCES, text)


_field_name: Final = partial(field_name, translate=_translated)

WINDOW: Final = Voice(in_window=True, field=_field_name, translate=_translated, moment=written)
"""Where no library is at hand that knows what designs are called."""

DESIGNERS: Final = replace(WINDOW, for_staff=True)
"""For those who write designs: what is wrong with a file of assets."""


def window_voice(library: Library) -> Voice:
    """Return how the window speaks of a kit: designs by their names."""
    return replace(WINDOW, template=lambda id: f"“{_piece_name(id, library)}”")


def in_one(said: Said) -> str:
    """Return what is wrong and what to do about it as one text."""
    return f"{said.message} {said.hint}".strip()


def severity_word(severity: Severity) -> str:
    """Return what a severity is called, so that its colour need not be seen."""
    words = {
        Severity.ERROR: translate("problems", "To fix first"),
        Severity.WARNING: translate("problems", "Worth a look"),
        Severity.NOTE: translate("problems", "Good to know"),
    }
    return words[severity]


class Told(NamedTuple):
    """A problem as it is shown: its words, and the names of the pieces that have it."""

    problem: Problem
    said: Said
    pieces: tuple[str, ...]


def told_once(problems: Iterable[Problem], library: Library) -> list[Told]:
    """Return problems as they are shown, those that read the same once, the gravest first."""
    voice = window_voice(library)
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for problem in problems:
        key = (problem.severity, problem.code, problem.field, problem.file, problem.line, voice.say(problem))
        alike.setdefault(key, []).append(problem)
    order = list(Severity)
    told = [_told(same, voice, library) for same in alike.values()]
    return sorted(told, key=lambda each: order.index(each.problem.severity))


def _told(same: list[Problem], voice: Voice, library: Library) -> Told:
    names = dict.fromkeys(_piece_name(problem.piece, library) for problem in same if problem.piece)
    return Told(same[0], voice.say(same[0]), tuple(names))


def place(problem: Problem) -> str:
    """Return where in a file of the campaign a problem is, '' if it is not one of a line of a file."""
    if not problem.file or not problem.line:
        return ""
    text = translate("problems", "{0}, line {1}")
    return text.replace("{0}", Path(problem.file).name).replace("{1}", str(problem.line))


def _piece_name(id: str, library: Library) -> str:
    template = library.templates.get(id)
    return in_language(template.name, "en") if template else id
