"""Problems as the window tells them: fields by what they are called on screen, hints that fit buttons, not files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kit.model.language import in_language
from kit.model.library import Library
from kit.problems import Problem, Severity, retold
from kit.words.fields import path_words, sentence_start

translate = QCoreApplication.translate


def severity_word(severity: Severity) -> str:
    """Return what a severity is called, so that its colour need not be seen."""
    words = {
        Severity.ERROR: translate("problems", "To mend first"),
        Severity.WARNING: translate("problems", "Worth a look"),
        Severity.NOTE: translate("problems", "Good to know"),
    }
    return words[severity]


def sorted_once(problems: Iterable[Problem], library: Library) -> list[tuple[Problem, tuple[str, ...]]]:
    """Return each problem once, the gravest first, with the names of the pieces that have it; its words made plain."""
    pieces: dict[Problem, dict[str, None]] = {}
    for problem in problems:
        told = plain(problem, library)
        names = pieces.setdefault(replace(told, piece="", page=""), {})
        if problem.piece:
            names[_piece_name(problem.piece, library)] = None
    order = list(Severity)
    return [
        (problem, tuple(names))
        for problem, names in sorted(pieces.items(), key=lambda pair: order.index(pair[0].severity))
    ]


def plain(problem: Problem, library: Library) -> Problem:
    """Return a problem with the words of the window: no field names, no ids of templates, no commands to type."""
    message = _with_field_name(problem.message, problem.field)
    if problem.piece in library.templates:
        message = re.sub(
            rf"(?<![\w-]){re.escape(problem.piece)}(?![\w-])",
            lambda _: f"“{_piece_name(problem.piece, library)}”",
            message,
        )
    return retold(problem, message=message[:1].upper() + message[1:], hint=_hint(problem))


def _with_field_name(message: str, field: str) -> str:
    """Return a message with a field called as the screen calls it, wherever it stands in it."""
    name = field_name(field)
    if not name:
        return message
    message = message.replace(sentence_start(field), name[:1].upper() + name[1:])
    for other in (path_words(field), field):
        message = re.sub(rf"(?<![\w.]){re.escape(other)}(?![\w.\[])", name, message)
    return message


def place(problem: Problem) -> str:
    """Return where in a file of the campaign a problem stands, '' if it is not one of a line of a file."""
    if not problem.file or not problem.line:
        return ""
    text = translate("problems", "{0}, line {1}")
    return text.replace("{0}", Path(problem.file).name).replace("{1}", str(problem.line))


def field_name(field: str) -> str:
    """Return what a field with a text is called on the screen, with its article; '' if it is no such field."""
    names = {
        "group.name": translate("problems", "the group’s name"),
        "group.strapline": translate("problems", "the line under the group’s name"),
        "group.phone": translate("problems", "the telephone number"),
        "group.email": translate("problems", "the e-mail address"),
        "group.website": translate("problems", "the group’s website"),
        "group.address": translate("problems", "the group’s address"),
        "event.title": translate("problems", "the title of the event"),
        "event.venue": translate("problems", "the venue"),
        "event.note": translate("problems", "the note of the event"),
        "event.link": translate("problems", "the event’s web address"),
        "thank_you.text": translate("problems", "the thank-you in your own words"),
    }
    if field.startswith("thank_you.also"):
        return translate("problems", "a name in the thank-you")
    return names.get(field, "")


def _hint(problem: Problem) -> str:
    """Return what to do about a problem in the window."""
    hints = {
        "logo-without-words": translate("problems", "Say what the logo shows, as “Little Acorns Nursery”."),
        "missing-event": translate("problems", "Fill in your event, or take this piece out."),
        "missing-title": translate("problems", "Fill it in under your event."),
        "missing-date": translate("problems", "Fill it in under your event."),
        "missing-venue": translate("problems", "Fill it in under your event."),
        "missing-logo": translate("problems", "Choose the file again, or take the logo out."),
        "logo-outside": translate("problems", "Choose the file again, or take the logo out."),
    }
    if problem.code in hints:
        return hints[problem.code]
    return without_commands(problem.hint)


def without_commands(hint: str) -> str:
    """Return the sentences of a hint that do not speak of the command line."""
    sentences = re.split(r"(?<=[.?!])\s+", hint)
    return " ".join(sentence for sentence in sentences if not re.search(r"awareness-kit|(?:^|\s)-[-\w]", sentence))


def _piece_name(id: str, library: Library) -> str:
    template = library.templates.get(id)
    return in_language(template.name, "en") if template else id
