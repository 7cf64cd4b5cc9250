"""What kit.yaml says, as a Kit: read, checked for size, and brought up to date from older versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kit.kit_file.event_times import understood
from kit.model.kit import (
    VERSION,
    Event,
    GroupDetails,
    Kit,
    LogoChoice,
    OwnMessage,
    PackName,
    PhotoChoice,
    PieceChoice,
    ThankYouChoice,
)
from kit.model.option import option
from kit.problems import NewerVersion, Problem, UnreadableFile
from kit.records.grammar import Grammar, Limits
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key, problem_at
from kit.records.reader import read_record
from kit.records.scalars import closest
from kit.values import dataclass
from kit.words.words import Value

LIMITS: Final = Limits(
    text=2000,
    texts={
        "group.name": 200,
        "events[].title": 200,
        "language": 40,
        "language[]": 40,
        "messages[]": 200,
        "messages[].headline": 200,
        "messages[].short": 500,
        "logos[].file": 400,
        "logos[].asset": 200,
        "logos[].partner": 200,
        "photo.file": 400,
        "pieces[].template": 200,
        "pieces[].size": 200,
        "campaign": 200,
        "thank_you.wording": 200,
        "thank_you.partners[]": 200,
        "thank_you.also[]": 200,
        "thank_you.text": 5000,
        "packs[].name": 200,
        "packs[].version": 200,
    },
    lists={
        "pieces": 100,
        "messages": 50,
        "events": 50,
        "logos": 50,
        "thank_you.partners": 100,
        "thank_you.also": 100,
        "packs": 50,
        "language": 2,
    },
)
"""How many letters each text of a kit may have, and how many entries each list."""

_GRAMMAR: Final = Grammar(limits=LIMITS)
"""How a kit is read: its classes are taken apart once, since a merge reads a kit for every row."""


@dataclass(frozen=True, slots=True)
class KitFile:
    """What stands in a kit.yaml."""

    kit: str = option("the version of kit files: 2", "")
    campaign: str = option("which campaign it is for, if there are several: imhaw-2016", "")
    language: str | tuple[str, ...] = option(
        "the language of its pieces, for example en or cy; two for bilingual pieces, the first first: [cy, en]", "en"
    )
    english_for_missing_words: bool = option(
        "yes if words that the campaign does not have in that language may be in English", False
    )
    group: GroupDetails = option("who the group is", GroupDetails())
    events: tuple[Event, ...] = option("the group's own events", ())
    messages: tuple[str | OwnMessage, ...] = option(
        "the messages that it chose, by their ids, and its own, in its words; the first is the main one", ()
    )
    logos: tuple[LogoChoice, ...] = option("its logos, in the order in which they are shown", ())
    photo: PhotoChoice | None = option("a photo of its own, for designs that have room for one", None)
    thank_you: ThankYouChoice | None = option("who it thanks", None)
    pieces: tuple[PieceChoice, ...] = option("the pieces to make", ())
    packs: tuple[PackName, ...] = option("the packs that are needed; the program writes them", ())


def read_kit(node: Node) -> tuple[Kit, tuple[Problem, ...], int]:
    """Return the kit that a file says, its problems, and the version in which it was written.

    What is missing or wrong is empty in the kit. Raises UnreadableFile if it is no kit at all, NewerVersion if it was
    made by a newer program.
    """
    if not isinstance(node, MapNode):
        raise UnreadableFile(problem_at(node, "not-a-kit"))
    version, found = _version(node)
    node = brought_up_to_date(node, version)
    read, problems = read_record(KitFile, node, grammar=_GRAMMAR)
    read = read or KitFile()
    found += (problem for problem in problems if problem.field != "kit")
    found += _missing(read, node, found)
    events, notes = understood(read.events, node)
    found += notes
    first, second = _languages(read)
    kit = Kit(
        group=read.group,
        pieces=read.pieces,
        language=first,
        second_language=second,
        english_for_missing_words=read.english_for_missing_words,
        events=events,
        messages=read.messages,
        logos=read.logos,
        thank_you=read.thank_you,
        packs=read.packs,
        photo=read.photo,
        campaign=read.campaign,
    )
    return kit, tuple(found), version


def _languages(read: KitFile) -> tuple[str, str]:
    """Return the language of a kit and its second one, '' for none: a list may hold the same twice, or nothing."""
    written = (read.language,) if isinstance(read.language, str) else read.language
    first, *others = dict.fromkeys(filter(None, written)) or ("en",)
    return first, next(iter(others), "")


def brought_up_to_date(node: MapNode, version: int) -> MapNode:
    """Return what a file of an older version would say in this one."""
    for step in range(version, VERSION):
        node = MIGRATIONS[step](node)
    return node


def _version(node: MapNode) -> tuple[int, list[Problem]]:
    """Return the version that a file names, the one that it looks like if it names none that is understood."""
    written = entry(node, "kit")
    known: dict[str, Value] = {"known": VERSION}
    looks_like = VERSION if entry(node, "event") is None else 1
    if written is None:
        return looks_like, [problem_at(node, "no-version", known, field="kit")]
    if not isinstance(written, TextNode) or not re.fullmatch("[0-9]{1,9}", written.text):
        return looks_like, [problem_at(written, "wrong-version", known, field="kit")]
    version = int(written.text)
    if version > VERSION:
        raise NewerVersion(problem_at(written, "newer-version.kit", {**known, "version": version}, field="kit"))
    return version, []


def _missing(read: KitFile, node: MapNode, told: list[Problem]) -> list[Problem]:
    """Return problems for the fields that a kit cannot be without, unless something was said of them already."""
    problems: list[Problem] = []
    if any(problem.code == "odd-space" for problem in told):
        return problems  # what seems to be missing stands in the wrong block
    if not read.group.name and not _is_told(told, "group", "group.name"):
        problems.append(problem_at(entry(node, "group") or node, "missing.group", field="group.name"))
    if not read.pieces and not _is_told(told, "pieces"):
        problems.append(problem_at(entry(node, "pieces") or node, "missing.pieces", field="pieces"))
    problems += _logos_of_nobody(node, told)
    return problems


def _logos_of_nobody(node: MapNode, told: Sequence[Problem]) -> Iterator[Problem]:
    """Yield a problem for each logo that does not say where it is, unless something was said of it already."""
    logos = entry(node, "logos")
    for number, logo in enumerate(logos.items if isinstance(logos, ListNode) else ()):
        field = f"logos[{number}]"
        named = any(entry(logo, key) for key in ("file", "asset", "partner"))
        if isinstance(logo, MapNode) and not named and not any(each.field.startswith(field) for each in told):
            yield problem_at(logo, "missing.logo", field=field)


def _is_told(told: Sequence[Problem], *fields: str) -> bool:
    """Tell whether something was said of one of these fields, of what is in the last one, or of its misspelt key."""
    for problem in told:
        holder, _, key = problem.field.rpartition(".")
        if problem.field in fields or problem.field.startswith(f"{fields[-1]}["):
            return True
        if problem.name == "unknown-key" and any(
            closest(key, [field.rpartition(".")[2]]) for field in fields if field.rpartition(".")[0] == holder
        ):
            return True
    return False


def _piece(key: TextNode, id: Node) -> MapNode:
    return MapNode(((replace(key, text="template"), id),), id.line, id.column, file=id.file)


def _from_draft(node: MapNode) -> MapNode:
    """Bring the draft format up to version 1: the group was only a name, and pieces were templates' ids."""
    entries: list[tuple[TextNode, Node]] = []
    for key, value in node.entries:
        if name_key(key.text) == "name":
            inside = MapNode(((key, value),), value.line, value.column, file=value.file)
            entries.append((replace(key, text="group"), inside))
        elif name_key(key.text) == "templates" and isinstance(value, ListNode):
            items = tuple(_piece(key, id) for id in value.items)
            entries.append((replace(key, text="pieces"), replace(value, items=items)))
        else:
            entries.append((key, value))
    return replace(node, entries=tuple(entries))


def _from_one_event(node: MapNode) -> MapNode:
    """Bring version 1 up to version 2: there was only one event, which is the first of several."""
    entries: list[tuple[TextNode, Node]] = []
    for key, value in node.entries:
        if name_key(key.text) == "event":
            several = ListNode((value,), value.line, value.column, file=value.file)
            nothing = isinstance(value, TextNode) and value.empty
            entries.append((replace(key, text="events"), value if nothing else several))
        else:
            entries.append((key, value))
    return replace(node, entries=tuple(entries))


MIGRATIONS: Final[Mapping[int, Callable[[MapNode], MapNode]]] = {0: _from_draft, 1: _from_one_event}
"""For each older version, the step from it to the next one."""
