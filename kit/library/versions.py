"""Designs of an earlier version of their language, read as what they meant then."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kit.model.head import VERSION
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key

_WITH_GAPS: Final = frozenset(("column", "row", "box"))


def brought_up_to_date(node: Node) -> Node:
    """Return the node of a template or block as it would be written today.

    In the first version there was nothing between elements for which no gap was written; it is written out.
    """
    version = entry(node, "version")
    is_new = isinstance(version, TextNode) and version.text.strip() == str(VERSION)
    return node if is_new else _with_gaps(node)


def _with_gaps(node: Node) -> Node:
    if isinstance(node, ListNode):
        return replace(node, items=tuple(map(_with_gaps, node.items)))
    if not isinstance(node, MapNode):
        return node
    entries = tuple((key, _with_gaps(value)) for key, value in node.entries)
    keys = {name_key(key.text) for key, value in entries if not (isinstance(value, TextNode) and value.empty)}
    holds = any(name_key(key.text) in _WITH_GAPS and isinstance(value, ListNode) for key, value in entries)
    if holds and "gap" not in keys:
        entries = tuple(pair for pair in entries if name_key(pair[0].text) != "gap")
        entries = (*entries, (_text("gap", node), _text("0mm", node)))
    return replace(node, entries=entries)


def _text(text: str, node: Node) -> TextNode:
    return TextNode(text, node.line, node.column, file=node.file)
