"""A kit for every row: what the cells say is written into the kit's own nodes, and these are read as a kit file is.

So a cell is read, checked and explained as the same text in a kit file would be.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field as declared
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.check.together import called
from kit.kit_file.document import read_kit
from kit.kit_file.opening import OpenedKit, find_beside
from kit.kit_file.saving import kit_text
from kit.merge.cells import as_meant, day_and_time, two_times
from kit.merge.columns import Column
from kit.merge.lists import LISTS, Ids, ids_of, listed, named
from kit.merge.table import Row
from kit.model.kit import Kit, role_of
from kit.model.library import Library
from kit.problems import KitError, Problem, Severity
from kit.records.nodes import ListNode, MapNode, Node, TextNode, name_key
from kit.records.source import compose
from kit.values import dataclass
from kit.words.words import Value

_KEPT: Final = ("language", "campaign", "pieces", "messages")
"""Where a cell that says nothing of these leaves what the kit says."""

_ANNOUNCED: Final = (frozenset(("title",)), frozenset(("date",)), frozenset(("starts", "venue")))
"""Columns that say whether a row has an event. Where there is but one of its place or its time, an empty cell of it may
as well be a slip.
"""

_STEP: Final = re.compile(r"[a-z_]+|\d+")
_NOTHING: Final = TextNode("", 0, 0)

Text = tuple[str, str]
"""A field, and what it is to say."""


@dataclass(frozen=True, slots=True)
class Base:
    """The kit that every row begins with. node: what it says, as a kit file of this version has it.

    folder: that of the table, below which the files are that its cells name. ids: what the campaign's own things are
    called. library: of the campaign; a design is read when it is first looked at.
    """

    opened: OpenedKit
    node: Node
    columns: tuple[Column, ...]
    folder: Path
    ids: Ids
    library: Library
    _places: dict[tuple[str, ...], Mapping[str, tuple[int, int]]] = declared(default_factory=dict, repr=False)

    @classmethod
    def of(cls, opened: OpenedKit, columns: Sequence[Column], table: Path, library: Library) -> Base:
        """Return the base of an opened kit for a table with these columns. library: of the kit's campaign."""
        node, _ = compose(kit_text(opened.kit).encode(), str(table))
        assert node is not None
        own = tuple(_of_own_logo(each, opened.kit) for each in columns)
        return cls(opened, node, own, table.parent, ids_of(columns, library), library)

    def own_problems(self) -> tuple[Problem, ...]:
        """Return the problems of the kit itself, without those of fields that every row says anew."""
        fields = [each.field for each in self.columns]
        return tuple(each for each in self.opened.problems if not any(_touch(each.field, field) for field in fields))

    def places_beside(self, said: tuple[str, ...]) -> Mapping[str, tuple[int, int]]:
        """Return where the fields of the kit stand without those that a row says, which nearly all rows have alike."""
        if said not in self._places:
            places = self.opened.places
            self._places[said] = {field: places[field] for field in places if not _is_said(field, said)}
        return self._places[said]


def filled(base: Base, row: Row) -> OpenedKit:
    """Return the kit of a row as if it had been opened, with the problems of its cells."""
    texts, problems = _texts(base.columns, row)
    without = _events_not_there(base.columns, dict(texts))
    node = base.node
    for field, text in texts:
        if text or not field.startswith(_KEPT):
            node = _with(node, _steps(field), _node(field, text, base.ids))
    for event in without:
        node = _with(node, _steps(event), _block({}))
    node = _without_ends(node)
    kit, found, _ = read_kit(node)
    kit, unmade = _without_event(base, kit) if without else (kit, ())
    kit, sources, missing = _files(base, kit, {field for field, text in texts if text})
    own = [each for each in base.own_problems() if not any(_touch(each.field, event) for event in without)]
    left = _told_without(base.opened.kit, without)
    known, said = {(each.code, each.field) for each in base.opened.problems}, tuple(field for field, _ in texts)
    new = (each for each in found if (each.code, each.field) not in known or _is_said(each.field, said))
    told = (*own, *problems, *left, *unmade, *new, *missing)
    return replace(base.opened, kit=kit, logo_sources=sources, places=base.places_beside(said), problems=told)


def _texts(columns: Sequence[Column], row: Row) -> tuple[list[Text], list[Problem]]:
    """Return what a row says of each field, and the problems of its cells."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    said = {column.field for column in columns if row.cells[column.index].strip()}
    for column in columns:
        meant, problem = as_meant(row.cells[column.index], column.field)
        problems += [problem] if problem else []
        for field, text in _apart(column.field, meant, said):
            before = texts.get(field, "")
            texts[field] = ", ".join(filter(None, (before, text if text not in before else "")))
    return list(texts.items()), problems


def _apart(field: str, text: str, said: Collection[str]) -> Iterator[Text]:
    """Yield what one cell says: a day may have its time behind it, and a time may have two ends.

    said: the fields of which cells of their own say something.
    """
    event, _, part = field.rpartition(".")
    if part == "date":
        text, moment = day_and_time(text)
        if moment and f"{event}.starts" not in said:
            yield from _apart(f"{event}.starts", moment, said)
    elif part == "starts" and f"{event}.ends" not in said:
        text, ends = two_times(text)
        yield f"{event}.ends", ends
    yield field, text


def _events_not_there(columns: Sequence[Column], said: Mapping[str, str]) -> tuple[str, ...]:
    """Return the events that a row has not, as fields: it leaves empty every column that the table has of them.

    said: what the row says of each field. Of events of which no column says whether there are any, the kit's stay.
    """
    parts: dict[str, set[str]] = {}
    for column in columns:
        event, _, part = column.field.rpartition(".")
        if event.startswith("events["):
            parts.setdefault(event, set()).add(part)
    return tuple(
        event
        for event, its in parts.items()
        if any(each <= its for each in _ANNOUNCED) and not any(said.get(f"{event}.{part}") for part in its)
    )


def _without_event(base: Base, kit: Kit) -> tuple[Kit, tuple[Problem, ...]]:
    """Return the kit of a row that has no event without the pieces made for one, which are told; if it has others."""
    templates = base.library.templates
    designs = {each.template: templates[each.template] for each in kit.pieces if each.template in templates}
    announcing = {id: called(each, base.opened.kit)[0] for id, each in designs.items() if each.wants.event == "yes"}
    others = tuple(each for each in kit.pieces if each.template not in announcing)
    if not others or len(others) == len(kit.pieces) or not all(each.empty for each in kit.events):
        return kit, ()
    unmade = dict.fromkeys(announcing[each.template] for each in kit.pieces if each not in others)
    told = Problem(Severity.WARNING, "row-without-event.pieces", {"pieces": tuple(unmade)}, field="events")
    return replace(kit, pieces=others), (told,)


def _told_without(kit: Kit, events: Iterable[str]) -> list[Problem]:
    """Return a note for each event of the kit that a row has not."""
    said = {f"events[{number}]" for number, event in enumerate(kit.events) if not event.empty}
    return [Problem(Severity.NOTE, "row-without-event", field=event) for event in events if event in said]


def _steps(field: str) -> tuple[str | int, ...]:
    return tuple(int(step) if step.isdecimal() else step for step in _STEP.findall(field))


def _node(field: str, text: str, ids: Ids) -> Node:
    """Return what a cell is written as: a text, or a list where the kit has one."""
    return listed(field, text, ids) if field in LISTS else named(field, text, ids)


def _block(entries: Mapping[str, Node]) -> MapNode:
    return MapNode(tuple((TextNode(key, 0, 0), value) for key, value in entries.items()), 0, 0)


def _with(node: Node | None, steps: Sequence[str | int], value: Node) -> Node:
    """Return a node in which a value is in the place that steps lead to; what is not there yet is made."""
    if not steps:
        return value
    first, *rest = steps
    if isinstance(first, int):
        items = list(node.items) if isinstance(node, ListNode) else []
        items += [_block({})] * (first + 1 - len(items))
        items[first] = _with(items[first], rest, value)
        return ListNode(tuple(items), 0, 0)
    entries = node.entries if isinstance(node, MapNode) else ()
    old = next((each for key, each in entries if name_key(key.text) == first), None)
    new = (TextNode(first, 0, 0), _with(old, rest, value))
    if old is None:
        return MapNode((*entries, new), 0, 0)
    return MapNode(tuple(new if name_key(key.text) == first else (key, each) for key, each in entries), 0, 0)


def _without_ends(node: Node) -> Node:
    """Return a kit whose lists do not end in entries that say nothing, and without a photo and thanks of nothing."""
    assert isinstance(node, MapNode)
    entries = []
    for key, value in node.entries:
        if isinstance(value, ListNode):
            items = list(value.items)
            while items and _says_nothing(items[-1]):
                items.pop()
            value = ListNode(tuple(_without_file(items)) if key.text == "logos" else tuple(items), 0, 0)
        if not (key.text in ("photo", "thank_you") and _says_nothing(value)):
            entries.append((key, value))
    return MapNode(tuple(entries), 0, 0)


def _says_nothing(node: Node) -> bool:
    if isinstance(node, MapNode):
        main = [value for key, value in node.entries if key.text in ("file", "asset", "partner")]
        return all(map(_says_nothing, main or [value for _, value in node.entries]))
    return (isinstance(node, TextNode) and node.empty) or (isinstance(node, ListNode) and not node.items)


def _without_file(logos: Sequence[Node]) -> Iterator[Node]:
    """Yield the logos that are any: a row may have none where the kit has one."""
    yield from (each for each in logos if not _says_nothing(each))


def _of_own_logo(column: Column, kit: Kit) -> Column:
    """Return a column of a logo as one of the logo that it takes the place of: the first of the group's own.

    Where the kit has none, it is behind the others.
    """
    found = re.fullmatch(r"logos\[(\d+)\](\.\w+)", column.field)
    if not found:
        return column
    own = [number for number, logo in enumerate(kit.logos) if logo.file and role_of(logo) == "ours"]
    wanted = int(found[1])
    place = own[wanted] if wanted < len(own) else len(kit.logos) + wanted - len(own)
    return replace(column, field=f"logos[{place}]{found[2]}")


def _files(base: Base, kit: Kit, said: set[str]) -> tuple[Kit, dict[str, Path | bytes], list[Problem]]:
    """Return a kit with where its files are: those that its row names below the table's folder, the others the kit's.

    said: the fields of the row. A file of the row that is called as another of the kit gets a name of its own.
    """
    sources = dict(base.opened.logo_sources)
    problems: list[Problem] = []
    named = [(f"logos[{number}].file", logo.file) for number, logo in enumerate(kit.logos)]
    named += [("photo.file", kit.photo.file)] if kit.photo else []
    for field, name in named:
        if field not in said or not name:
            continue
        source, found = _beside(base.folder, name, field)
        problems += found
        if source is None:
            sources.pop(name, None)
            continue
        if sources.get(name, source) != source:
            name = f"./{name}"
            kit = _renamed(kit, field, name)
        sources[name] = source
    kept = {*(logo.file for logo in kit.logos), kit.photo.file if kit.photo else ""}
    return kit, {name: source for name, source in sources.items() if name in kept}, problems


def _beside(folder: Path, name: str, field: str) -> tuple[Path | None, tuple[Problem, ...]]:
    """Return the file that a cell names, and why there is none."""
    values: dict[str, Value] = {"file": name[:80]}
    try:
        path, meant = find_beside(folder, name)
    except KitError as error:
        outside = any(each.code == "logo-outside" for each in error.problems)
        said = "cell-file.outside" if outside else "cell-file.no-file"
        return None, (Problem(Severity.ERROR, said, values, field=field),)
    if path:
        return path, ()
    said = "cell-file.close" if meant else "cell-file.missing"
    return None, (Problem(Severity.ERROR, said, {**values, "meant": meant}, field=field),)


def _renamed(kit: Kit, field: str, name: str) -> Kit:
    if field == "photo.file":
        return replace(kit, photo=replace(kit.photo, file=name)) if kit.photo else kit
    number = int(field.split("[")[1].split("]")[0])
    logos = tuple(replace(each, file=name) if at == number else each for at, each in enumerate(kit.logos))
    return replace(kit, logos=logos)


def _touch(one: str, other: str) -> bool:
    """Tell whether one of two fields is the other, or holds it."""
    inside = (".", "[")
    return bool(one and other) and (
        one == other
        or (one.startswith(other) and one[len(other) :].startswith(inside))
        or (other.startswith(one) and other[len(one) :].startswith(inside))
    )


def _is_said(field: str, said: Iterable[str]) -> bool:
    return any(_touch(field, each) for each in said)


def is_column(base: Base, field: str) -> bool:
    """Tell whether a column of the table says a field, or a part of it."""
    return any(_touch(field, each.field) for each in base.columns)
