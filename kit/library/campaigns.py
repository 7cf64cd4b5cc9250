"""Campaigns side by side: to which each folder of assets belongs, and which folders make up one campaign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from kit.library.file_names import known_name
from kit.model.layer import Layer, Origin
from kit.problems import Problem
from kit.records.nodes import ListNode, Node, TextNode, entry, name_key, problem_at
from kit.records.source import read_small_file, read_source
from kit.values import dataclass

CAMPAIGN_FILE: Final = "campaign.yaml"

FACTS: Final = (
    "id",
    "name",
    "starts",
    "ends",
    "organiser",
    "website",
    "hashtag",
    "line",
    "reviewed",
    "extends",
    "inherits",
    "own_logos",
)
"""What every campaign says for itself: nothing of it is taken from another one."""

INHERITED: Final[Mapping[str, frozenset[str]]] = {
    "designs": frozenset({"templates", "blocks"}),
    "messages": frozenset({"messages"}),
    "partners": frozenset({"partners.yaml"}),
}
"""What a campaign may inherit besides colours, typefaces and the like, and the folders or file that hold it."""

_EVERYTHING: Final = frozenset[str]().union(*INHERITED.values())

_SAYS_WHICH: Final = re.compile(
    rb"(?:^|[{,])[ \t]*[\"']?(id|extends|inherits)[\"']?[ \t]*:", re.MULTILINE | re.IGNORECASE
)
_PLAIN_ID: Final = re.compile(rb"^id: ([a-z0-9-]+)[ \t]*(?:#.*)?\r?$", re.MULTILINE)
"""An id as nearly everybody writes it, which is read without all the rest of the file."""


@dataclass(frozen=True, slots=True)
class Level:
    """One folder of those that make up a campaign.

    is_own: whether the campaign's name and dates may be said there. without: the folders and files in it that the
    campaign does not take.
    """

    folder: Path
    is_own: bool = True
    without: frozenset[str] = frozenset()

    def takes(self, name: str) -> bool:
        """Tell whether the campaign takes a file, by its name in the folder."""
        return name.partition("/")[0] not in self.without


@dataclass(frozen=True, slots=True)
class Standing:
    """How a campaign is made up: its id, its folders from the lowest to the topmost, and the ids of all there are."""

    campaign: str
    levels: tuple[Level, ...]
    campaigns: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """What the campaign.yaml of a folder says of how the campaign is made up."""

    id: str = ""
    extends: str = ""
    inherits: frozenset[str] | None = None
    at: Node | None = None


def standing(shipped: Path, layers: Sequence[Layer], campaign: str = "") -> Standing:
    """Return how a campaign is made up of the shipped folder and those over it; '' is the program's own campaign."""
    first = _said(shipped).id
    wanted = campaign or first
    said = {layer: _said(layer.folder) for layer in layers}
    homes = {layer: said[layer].id or _home(layer, first) for layer in layers}
    ids = tuple(dict.fromkeys((first, *(id for id in homes.values() if id))))
    lent = dict(_lent(wanted, first, [(homes[layer], said[layer]) for layer in layers]))
    levels = [Level(shipped, wanted == first, lent.get(first, _EVERYTHING))]
    for id in reversed(lent):
        here = [layer for layer in layers if homes[layer] == id or (id == wanted and not homes[layer])]
        levels += (Level(layer.folder, id == wanted, lent[id]) for layer in here)
    return Standing(wanted, tuple(levels), ids, tuple(_circles([said[layer] for layer in layers], first)))


def belongs_to(layer: Layer, shipped: Path) -> str:
    """Return the campaign that a folder belongs to, '' if it lies over every one."""
    return _said(layer.folder).id or _home(layer, _said(shipped).id)


def _home(layer: Layer, first: str) -> str:
    """Return the campaign of a folder that does not name one: the one that its pack was made for, or the program's.

    A folder without a campaign.yaml that is no pack, as the person's own, lies over every campaign.
    """
    if layer.origin is Origin.PACK:
        return layer.campaign or first
    return first if _campaign_file(layer.folder) else ""


def _lent(wanted: str, first: str, said: Sequence[tuple[str, _Said]]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield a campaign and those that it starts from, each with what is not taken of it."""
    without: frozenset[str] = frozenset()
    seen: set[str] = set()
    while wanted and wanted not in seen:
        seen.add(wanted)
        yield wanted, without
        own = [each for id, each in said if id == wanted and wanted != first]
        inherits = next((each.inherits for each in reversed(own) if each.inherits is not None), None)
        if inherits is not None:
            without = without.union(*(places for name, places in INHERITED.items() if name not in inherits))
        wanted = next((each.extends for each in reversed(own) if each.extends), "")


def _circles(said: Sequence[_Said], first: str) -> Iterator[Problem]:
    """Yield a problem for each campaign that starts from itself, straight away or by way of others."""
    extends = {each.id: each.extends for each in said if each.extends}
    for each in said:
        seen, id = {each.id}, each.extends
        while id and id != first and id not in seen:
            seen.add(id)
            id = extends.get(id, "")
        at = entry(each.at, "extends")
        if at is not None and each.id != first and id == each.id:
            yield problem_at(at, "circle.campaign", {"campaign": each.id}, field="extends")


def _said(folder: Path) -> _Said:
    path = _campaign_file(folder)
    try:
        data = read_small_file(path) if path else b""
    except OSError:
        return _Said()
    keys = _SAYS_WHICH.findall(data)
    if path is None or not keys:
        return _Said()
    if keys == [b"id"] and (plain := _PLAIN_ID.search(data)):
        return _Said(plain[1].decode())
    node, _ = read_source(path)
    inherits = entry(node, "inherits")
    names = None
    if isinstance(inherits, ListNode):
        names = frozenset(name_key(each.text) for each in inherits.items if isinstance(each, TextNode))
    return _Said(_text(entry(node, "id")), _text(entry(node, "extends")), names, node)


def _campaign_file(folder: Path) -> Path | None:
    """Return the campaign.yaml of a folder, however its name is spelt; None if there is none."""
    plain = folder / CAMPAIGN_FILE
    try:
        if plain.is_file():
            return plain
        return next((each for each in folder.iterdir() if known_name(each.name).lower() == CAMPAIGN_FILE), None)
    except OSError:
        return None


def _text(node: Node | None) -> str:
    return node.text.strip() if isinstance(node, TextNode) else ""
