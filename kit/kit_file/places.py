"""Where each field of a kit stands in its file, and the slips that only the file shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key, problem_at

Place = tuple[int, int]
"""A line and a column, both from 1."""

_CURLY: Final = re.compile("[“”„][^“”„]*[“”„]|[‘’][^‘’]*[‘’]")
_PRINTED: Final = re.compile(
    r"(?:group|events\[\d+\])\.(?!date|starts|ends)\w+|messages\[\d+\]\.\w+"
    r"|thank_you\.(?:text|also\[\d+\])|logos\[\d+\]\.alt|photo\.alt"
)


def field_places(node: MapNode, kit: Kit) -> Mapping[str, Place]:
    """Return the place of each field that a file says, by the names of the fields of the kit read from it."""
    places: dict[str, Place] = {}
    for field, place, _ in _walk(node, "", (node.line, node.column), _kept(kit)):
        places.setdefault(field, place)  # of a key written twice the first one counts
    return places


def printed_quotes(node: MapNode, kit: Kit) -> tuple[Problem, ...]:
    """Return warnings of texts that stand in curly quotes: those are not YAML's own, so they are printed."""
    return tuple(
        problem_at(each, "quotes-printed", {"text": each.text[:60]}, field=field, severity=Severity.WARNING)
        for field, _, each in _walk(node, "", (node.line, node.column), _kept(kit))
        if isinstance(each, TextNode) and not each.quoted and _PRINTED.fullmatch(field) and _CURLY.fullmatch(each.text)
    )


def _kept(kit: Kit) -> Mapping[str, tuple[str | None, ...]]:
    """Return what tells the entries of each list of a kit from one another; what cannot be read is not among them.

    None stands for a block each of which became an entry, whatever it says.
    """
    thanks = kit.thank_you
    return {
        "language": kit.tongues,
        "events": (None,) * len(kit.events),
        "messages": tuple(each if isinstance(each, str) else None for each in kit.messages),
        "logos": (None,) * len(kit.logos),
        "pieces": tuple(piece.template for piece in kit.pieces),
        "thank_you.partners": thanks.partners if thanks else (),
        "thank_you.also": thanks.also if thanks else (),
        "packs": tuple(pack.name for pack in kit.packs),
    }


def _walk(
    node: Node, path: str, place: Place, kept: Mapping[str, tuple[str | None, ...]]
) -> Iterator[tuple[str, Place, Node]]:
    """Yield each field with its place and its node; of blocks and lists the place is that of their key."""
    if path:
        yield path, place, node
    if isinstance(node, MapNode):
        for key, value in node.entries:
            inner = f"{path}.{name_key(key.text)}".lstrip(".")
            says = isinstance(value, TextNode) and not value.empty
            yield from _walk(value, inner, (value.line, value.column) if says else (key.line, key.column), kept)
    elif isinstance(node, ListNode):
        for number, item in enumerate(_entries(node, kept.get(path, ()))):
            yield from _walk(item, f"{path}[{number}]", (item.line, item.column), kept)


def _entries(node: ListNode, kept: tuple[str | None, ...]) -> Iterator[Node]:
    """Yield the items of a list that became entries of the kit, which leaves out those that cannot be read."""
    items = iter(node.items)
    for text in kept:
        found = next((item for item in items if _is_entry(item, text)), None)
        if found is not None:
            yield found


def _is_entry(item: Node, text: str | None) -> bool:
    return isinstance(item, MapNode) if text is None else _says(item) == text


def _says(item: Node) -> str | None:
    main = item if isinstance(item, TextNode) else entry(item, "template") or entry(item, "name")
    return main.text if isinstance(main, TextNode) else None
