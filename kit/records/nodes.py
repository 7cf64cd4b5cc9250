"""What a YAML file consists of: texts, lists and mappings, each with the file, line and column where it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Final

from kit.problems import Problem, Severity
from kit.values import dataclass
from kit.words.words import Value

LINE_BREAK: Final = re.compile("[\n\x85\u2028\u2029]")
"""What ends a line of YAML."""

BULLETS: Final = ("•", "‣", "◦", "·", "–", "—", "\u2212", "\u2010", "\u2011")
"""Signs with which word processors begin the lines of a list."""

GLUED: Final = re.compile(r"\s*(?:- +)?(?P<key>[^\W\d][\w -]*):(?!//)\S")
"""A line whose colon has no space after it, which makes one text of it; of a web address it is meant so."""


Use = tuple[str, int]
"""The file and line where something is used that stands in another file; no file and 0 if it stands in no other."""


@dataclass(frozen=True, slots=True)
class TextNode:
    """One text exactly as it was typed; whether it is a number or a date is for the reader to say."""

    text: str
    line: int
    column: int
    quoted: bool = False
    file: str = field(default="", compare=False)
    use: Use = field(default=("", 0), compare=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was written, or the word for nothing."""
        return not self.quoted and self.text in ("", "~", "null")


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list: lines starting with '- ', or [one, two], which is in_line."""

    items: tuple[Node, ...]
    line: int
    column: int
    in_line: bool = field(default=False, compare=False)
    file: str = field(default="", compare=False)
    use: Use = field(default=("", 0), compare=False)


@dataclass(frozen=True, slots=True)
class MapNode:
    """Lines of 'key: value', or {key: value}, which is in_line; a key may stand here twice."""

    entries: tuple[tuple[TextNode, Node], ...]
    line: int
    column: int
    in_line: bool = field(default=False, compare=False)
    file: str = field(default="", compare=False)
    use: Use = field(default=("", 0), compare=False)


Node = TextNode | ListNode | MapNode


def problem_at(
    node: Node,
    name: str,
    values: Mapping[str, Value] | None = None,
    *,
    field: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """Return a problem that stands where the node starts. name, values: as a Problem has them."""
    return Problem(severity, name, values or {}, file=node.file, line=node.line, column=node.column, field=field)


def name_key(text: str) -> str:
    """Return a key as it is compared: 'Thank-you', 'thank you' and 'thank_you' are the same."""
    if text.islower() and text.isalpha():
        return text
    return "_".join(text.lower().replace("-", " ").replace("_", " ").split())


def entry(node: Node | None, *keys: str) -> Node | None:
    """Return what stands under a key, or under a key of what stands under it; None if there is no such key."""
    for key in keys:
        if not isinstance(node, MapNode):
            return None
        wanted = name_key(key)
        node = next((value for name, value in node.entries if name_key(name.text) == wanted), None)
    return node


def nodes_in(node: Node) -> Iterator[Node]:
    """Yield a node and everything in it, keys left out, in the order of the file."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        yield each
        if isinstance(each, ListNode):
            waiting += reversed(each.items)
        elif isinstance(each, MapNode):
            waiting += [value for _, value in reversed(each.entries)]


def used_at(node: Node, use: Use) -> Node:
    """Return a node of which everything that is not from the very file says where it is used."""
    at = node.use if node.file == use[0] else use
    if isinstance(node, ListNode):
        return replace(node, items=tuple(used_at(item, use) for item in node.items), use=at)
    if isinstance(node, MapNode):
        return replace(node, entries=tuple((key, used_at(value, use)) for key, value in node.entries), use=at)
    return replace(node, use=at)


def depth_of(node: Node) -> int:
    """Return how deep things stand inside one another."""
    deepest, waiting = 0, [(node, 1)]
    while waiting:
        each, depth = waiting.pop()
        deepest = max(deepest, depth)
        if isinstance(each, ListNode):
            waiting += [(item, depth + 1) for item in each.items]
        elif isinstance(each, MapNode):
            waiting += [(value, depth + 1) for _, value in each.entries]
    return deepest


def is_left_out(node: Node, optional: bool) -> bool:
    """Tell whether nothing is said: no text at all, or an empty one in quotes where nothing may stand for a value."""
    return isinstance(node, TextNode) and (node.empty or (optional and not node.text.strip()))


def glued_key(node: Node) -> str:
    """Return the key of a text that has no space after its colon, as 'title:Baby and me'; '' if it is another text."""
    found = GLUED.match(node.text) if isinstance(node, TextNode) and not node.quoted else None
    return found["key"] if found else ""


def starts_curly(node: Node) -> bool:
    """Tell whether a block is a text in curly quotes that was cut at its colon: '“Join us: tea”'."""
    return isinstance(node, MapNode) and any(key.text.startswith("“") for key, _ in node.entries[:1])


def cut_off(node: Node, key: TextNode, value: Node) -> str:
    """Return what a comma inside { } cut a text off from that is taken for a key: 'number', 'text' or ''."""
    in_line = isinstance(node, MapNode) and node.in_line
    if not in_line or key.quoted or not isinstance(value, TextNode) or not value.empty:
        return ""
    return "number" if key.text[:1].isdigit() else "text" if " " in key.text else ""


def bullet(node: Node) -> str:
    """Return the sign with which somebody began a list as word processors do, '' if there is none.

    A hyphen is one too, where the space after it is missing.
    """
    first = node.entries[0][0] if isinstance(node, MapNode) and node.entries else node
    text = first.text.lstrip() if isinstance(first, TextNode) and not first.quoted else ""
    return text[0] if text.startswith((*BULLETS, "-")) else ""
