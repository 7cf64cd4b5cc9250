"""What is done with one file of a folder in a process of its own, where nothing it does can hold up the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from logging import getLogger
from pathlib import Path
from typing import Final

from kit.library.usable import check_profile, check_typeface
from kit.lint.campaign import check_campaign
from kit.lint.layout import check_layout
from kit.lint.left_out import check_company, check_logo_rows
from kit.lint.letters import check_families
from kit.lint.off_page import check_widths
from kit.lint.words import check_alternatives, check_bold, check_message, check_texts, check_thanks
from kit.model.library import Library
from kit.model.logo import Treatment
from kit.pictures.reading import read_picture
from kit.problems import KitError, Problem, Severity
from kit.text.typefaces import Typefaces
from kit.values import dataclass

_LOG = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting:
    """What every file is looked at with. home: the folder that is checked."""

    library: Library
    typefaces: Typefaces
    home: Path


@dataclass(frozen=True, slots=True)
class Task:
    """One file to be looked at. kind: the folder of assets that it is in, or what else is done with it."""

    kind: str
    name: str
    file: str


def do(setting: Setting, task: Task) -> tuple[Problem, ...]:
    """Return what is wrong with one file, whatever happens."""
    try:
        return tuple(dict.fromkeys(_TASKS[task.kind](setting, task)))
    except KitError as error:
        return error.problems
    except Exception as error:
        _LOG.debug("A file could not be checked.", exc_info=error)
        return (unforeseen(task.file, error),)


def unforeseen(file: str, error: Exception) -> Problem:
    """Return the problem of a file with which the program cannot cope."""
    return Problem(Severity.ERROR, "unforeseen.check", {"kind": type(error).__name__}, file=file)


def given_up(task: Task, *, late: bool) -> Problem:
    """Return the problem of a file that was not checked to its end. late: it hung, else its process died."""
    name = f"takes-too-long.{task.kind}" if task.kind in _HEAVY else "takes-too-long"
    return Problem(Severity.ERROR, name if late else "check-died", file=task.file)


_HEAVY: Final = ("templates", "pictures", "logos", "fonts", "letters")
"""The kinds of which is known what makes them heavy."""


def _template(setting: Setting, task: Task) -> Iterable[Problem]:
    template = setting.library.templates[task.name]
    yield from check_widths(template)
    yield from check_alternatives(template)
    yield from check_texts(template, setting.library)
    yield from check_bold(template, setting.library)
    yield from check_logo_rows(template)
    yield from check_company(template)
    yield from check_layout(template, setting.library, setting.typefaces)


def _design(setting: Setting, task: Task) -> Iterable[Problem]:
    design = setting.library.templates[task.name]
    return check_campaign(Path(task.file), design, setting.library, setting.typefaces)


def _message(setting: Setting, task: Task) -> Iterable[Problem]:
    return check_message(setting.library.messages[task.name], setting.library, setting.typefaces)


def _picture(setting: Setting, task: Task) -> Iterable[Problem]:
    return read_picture(task.name, Path(task.file), typefaces=tuple(setting.library.fonts.values()))[1]


def _logo(setting: Setting, task: Task) -> Iterable[Problem]:
    fonts = tuple(setting.library.fonts.values())
    return read_picture(task.name, Path(task.file), typefaces=fonts, logo=Treatment())[1]


def _letters(setting: Setting, task: Task) -> Iterable[Problem]:
    yield from check_families(setting.library, setting.typefaces, setting.home)
    yield from check_thanks(setting.library, setting.home)


_TASKS: Final[Mapping[str, Callable[[Setting, Task], Iterable[Problem]]]] = {
    "templates": _template,
    "designs": _design,
    "messages": _message,
    "pictures": _picture,
    "logos": _logo,
    "fonts": lambda setting, task: check_typeface(Path(task.file)),
    "icc": lambda setting, task: check_profile(Path(task.file)),
    "letters": _letters,
}
