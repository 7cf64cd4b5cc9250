"""A sheet that came back, held against what the campaign says now: what is to be taken over, and what cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kit.library.typed import places_in
from kit.problems import Problem, Severity
from kit.reviewing.filled_in import FilledPage, FilledSheet
from kit.reviewing.sheet import Line, ReviewSheet, SheetPage
from kit.values import dataclass
from kit.words.words import Value


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A page to be taken over: its words by their parts, those among them that were changed, and whether it is good."""

    page: SheetPage
    words: Mapping[str, str]
    changed: Mapping[str, str]
    good: bool


def taken_over(sheet: ReviewSheet, filled: FilledSheet, file: str) -> tuple[tuple[Reviewed, ...], tuple[Problem, ...]]:
    """Return the pages of a sheet that say something new, and what is to be told of the others.

    Words that were put right are taken over though nobody wrote yes; then they are not said to be reviewed.
    """
    reviewed: list[Reviewed] = []
    problems: list[Problem] = []
    missing = tuple(page.name for page in sheet.pages if page.name not in filled.pages)
    unread = 0
    for page in sheet.pages:
        back = filled.pages.get(page.name)
        if back is None:
            continue
        words, wrong = _words(page, back, file)
        problems += wrong
        if back.good is None:
            problems.append(_told("review-unclear", file, page=page.name))
        changed = {line.part: words[line.part] for line in page.lines if words[line.part] != line.said}
        lacking = sum(not words[line.part] for line in page.lines if line.english)
        usable = not (lacking and page.is_one_wording)
        good = back.good is True and not wrong and not lacking
        if lacking and (changed or back.good):
            name = "review-incomplete" if usable else "review-incomplete.message"
            problems.append(_told(name, file, page=page.name, count=lacking))
        elif changed and not good and not wrong:
            problems.append(_told("review-not-good", file, page=page.name))
        if usable and (changed or good):
            reviewed.append(Reviewed(page, words, changed, good))
        unread += back.good is False and not changed
    if missing:
        problems.append(_told("review-missing", file, pages=missing))
    if unread:
        problems.append(_told("review-unread", file, Severity.NOTE, count=unread))
    return tuple(reviewed), tuple(problems)


def _words(page: SheetPage, back: FilledPage, file: str) -> tuple[dict[str, str], list[Problem]]:
    """Return the words of a page by their parts, as they were where what came back is no use, and what is wrong."""
    words, problems = {}, []
    for number, line in enumerate(page.lines):
        said = _came_back(line, number, back.lines)
        values: dict[str, Value] = {"page": page.name, "english": line.english}
        name = ""
        if said is None:
            name = "review-stale"
        elif not said.strip():
            name = "review-empty" if line.said else ""
        elif sorted(places_in(said)) != sorted(places_in(line.english)) or said.count("{") != line.english.count("{"):
            values["places"] = tuple(f"{{{each}}}" for each in places_in(line.english))
            name = "review-places" if values["places"] else "review-places.none"
        if name:
            problems.append(Problem(Severity.WARNING, name, values, file=file))
        words[line.part] = line.said if name or said is None else said
    return words, problems


def _came_back(line: Line, number: int, lines: Sequence[tuple[str, str]]) -> str | None:
    """Return the words beside the English of a line, None if that English is not on the page any more."""
    wanted = line.english.split()
    in_place = lines[number : number + 1]
    return next((_as_set(said, line) for english, said in (*in_place, *lines) if english.split() == wanted), None)


def _as_set(said: str, line: Line) -> str:
    """Return words in one line, unless the English is in several."""
    return said.strip() if "\n" in line.english else " ".join(said.split())


def _told(name: str, file: str, severity: Severity = Severity.WARNING, **values: Value) -> Problem:
    return Problem(severity, name, values, file=file)
