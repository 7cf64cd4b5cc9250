"""What a template changes of another one, done to nodes: parts by their names.

A part is an element that has a name ('part: headline'), or a page. Nodes keep their places, so that problems of what
stays point into the file that it came from, and problems of what is changed into the file that changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Final

from kit.library.reading import laid_over
from kit.model.head import NOTHING
from kit.model.template import BoxElement, Column, Element, Layers, Row
from kit.problems import Problem, Severity
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key, problem_at
from kit.records.scalars import suggestion
from kit.records.wording import short
from kit.words.words import Phrase, Value

CONTAINERS: Final = frozenset(("elements", *(each.element for each in (Column, Row, Layers, BoxElement))))
"""The keys behind which elements are, inside an element."""


def check_names(node: Node) -> list[Problem]:
    """Return a problem for each name that a second part of a template has; of two pages it is told as such.

    The parts of a block that is used twice are no second ones.
    """
    pages = [entry(page, "name") for page in _items(entry(node, "pages"))]
    return _check_names(node, _named(node), pages)


def check_block_names(node: Node) -> list[Problem]:
    """Return the same for a block."""
    return _check_names(node, _named_inside(entry(node, "elements")))


def _check_names(node: Node, names: Iterable[TextNode], pages: Sequence[Node | None] = ()) -> list[Problem]:
    problems = []
    seen: dict[str, TextNode] = {}
    for name in names:
        first = seen.setdefault(name_key(name.text), name)
        if _place(first) != _place(name) and not (first in pages and name in pages):
            if first.file == node.file != name.file:
                name, first = first, name
            values: dict[str, Value] = {
                "text": short(name.text),
                "where": where(first.line if first.file == name.file else None),
            }
            problems.append(problem_at(name, "duplicate-part", values))
    return problems


def _place(node: Node) -> tuple[str, int, int]:
    return node.file, node.line, node.column


def where(line: int | None) -> Phrase:
    """Return where something else is, in words: on a line of the same file, or in another file."""
    return Phrase("where.line", {"line": line}) if line else Phrase("where.file")


def _named(node: Node) -> Iterator[TextNode]:
    """Yield the names of all parts of a template, in the order of the file."""
    for page in _items(entry(node, "pages")):
        name = entry(page, "name")
        if isinstance(name, TextNode) and not name.empty:
            yield name
        yield from _named_inside(entry(page, "layers"))


def _named_inside(node: Node | None) -> Iterator[TextNode]:
    for each in _items(node):
        for key, value in each.entries if isinstance(each, MapNode) else ():
            if name_key(key.text) == "part" and isinstance(value, TextNode) and not value.empty:
                yield value
            elif name_key(key.text) in CONTAINERS:
                yield from _named_inside(value)


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, ListNode) else ()


def with_parts(base: MapNode, parts: MapNode, elements: tuple[type[Element], ...]) -> tuple[MapNode, list[Problem]]:
    """Return a template with its parts as another one wants them, and what is wrong with those wishes."""
    change = _Change(_named(base), parts, elements)
    entries = tuple(
        (key, change.pages(value) if name_key(key.text) == "pages" else value) for key, value in base.entries
    )
    return replace(base, entries=entries), [*change.problems, *change.unmet()]


def elements_with_parts(
    inside: ListNode, parts: MapNode, elements: tuple[type[Element], ...]
) -> tuple[ListNode, list[Problem]]:
    """Return the elements of a block with their parts as a use of it wants them, and what is wrong with that."""
    change = _Change(_named_inside(inside), parts, elements)
    changed = change.elements(inside)
    assert isinstance(changed, ListNode)
    return changed, [*change.problems, *change.unmet("unknown-part.block")]


class _Change:
    """Goes through a template or a block once and changes the parts that it meets."""

    def __init__(self, names: Iterable[TextNode], parts: MapNode, elements: tuple[type[Element], ...]) -> None:
        self.element_keys = frozenset(name_key(each.element) for each in elements)
        self.takeable = {
            name_key(option.name) for each in elements for option in fields(each) if option.default is None
        }
        self.names = {name_key(name.text): name.text for name in names}
        self.problems: list[Problem] = []
        self.wanted: dict[str, tuple[TextNode, Node]] = {}
        self.met: set[str] = set()
        self.last_taken: TextNode | None = None
        for key, value in parts.entries:
            if first := self.wanted.get(name_key(key.text)):
                self.tell(key, "duplicate-key", key=short(key.text), line=first[0].line)
            else:
                self.wanted[name_key(key.text)] = (key, value)

    def tell(self, node: Node, name: str, /, **values: Value) -> None:
        """Note what is wrong with a wish."""
        self.problems.append(problem_at(node, name, values, field="parts"))

    def unmet(self, unknown: str = "unknown-part") -> Iterator[Problem]:
        """Yield a problem for each wish that nothing was done about. unknown: its name where there is no such part."""
        for name, (key, _) in self.wanted.items():
            if name in self.met:
                continue
            if name in self.names:
                values: dict[str, Value] = {"text": short(key.text)}
                yield problem_at(key, "lost-part", values, field="parts", severity=Severity.WARNING)
            else:
                values = {"text": short(key.text), "suggestion": suggestion(key.text, self.names.values())}
                yield problem_at(key, unknown, values, field="parts")

    def pages(self, node: Node) -> Node:
        """Return the pages of the template, changed."""
        if not isinstance(node, ListNode):
            return node
        kept = [changed for page in node.items if (changed := self.page(page)) is not None]
        if node.items and not kept and self.last_taken:
            self.tell(self.last_taken, "no-pages.parts")
        return replace(node, items=tuple(kept))

    def page(self, page: Node) -> Node | None:
        """Return a page, changed, None if it is taken out."""
        name = entry(page, "name")
        if not isinstance(page, MapNode):
            return page
        if isinstance(name, TextNode) and (wish := self.wish(name)):
            key, value = wish
            if self.takes_out(key, value):
                return None
            page = self.page_with(page, value, name)
        layers = entry(page, "layers")
        kept = self.elements(layers) if layers is not None else None
        if _items(layers) and not _items(kept) and self.last_taken:
            self.tell(self.last_taken, "empty-page.parts")
        return replace(
            page, entries=tuple((key, kept if kept and value is layers else value) for key, value in page.entries)
        )

    def page_with(self, page: MapNode, value: Node, name: TextNode) -> MapNode:
        """Return a page with the keys that are written of it."""
        if not isinstance(value, MapNode):
            self.tell(value, "wrong-type.part")
            return page
        for key, _ in value.entries:
            if name_key(key.text) in self.element_keys - {"layers"}:
                self.tell(key, "page-by-element", text=short(name.text))
                return page
        merged = laid_over(value, page)
        return merged if isinstance(merged, MapNode) else page

    def elements(self, node: Node) -> Node:
        """Return a list of elements, changed."""
        if not isinstance(node, ListNode):
            return node
        changed = [self.element(each) for each in node.items]
        return replace(node, items=tuple(each for each in changed if each is not None))

    def element(self, node: Node) -> Node | None:
        """Return an element, changed, None if it is taken out or if everything in it is."""
        if not isinstance(node, MapNode):
            return node
        name = entry(node, "part")
        if isinstance(name, TextNode) and (wish := self.wish(name)):
            key, value = wish
            if self.takes_out(key, value):
                return None
            if isinstance(value, MapNode) and any(
                name_key(each.text) in self.element_keys for each, _ in value.entries
            ):
                return self.named(value, name)
            node = self.element_with(node, value)
        entries = []
        for key, value in node.entries:
            inside = self.elements(value) if name_key(key.text) in CONTAINERS else value
            if _items(value) and not _items(inside):
                return None
            entries.append((key, inside))
        return replace(node, entries=tuple(entries))

    def element_with(self, node: MapNode, value: Node) -> MapNode:
        """Return an element with the options that are written of it."""
        merged = laid_over(value, node) if isinstance(value, MapNode) else None
        if not isinstance(merged, MapNode):
            self.tell(value, "wrong-type.part")
            return node
        return replace(merged, entries=tuple(pair for pair in merged.entries if not self.is_taken_away(*pair)))

    def is_taken_away(self, key: TextNode, value: Node) -> bool:
        """Tell whether an option is written as none: one that an element can do without."""
        return name_key(key.text) in self.takeable and isinstance(value, TextNode) and name_key(value.text) == NOTHING

    def named(self, node: MapNode, name: TextNode) -> MapNode:
        """Return an element that takes a part's place, with its name unless it has one of its own."""
        if entry(node, "part") is not None:
            return node
        return replace(node, entries=(*node.entries, (beside(node, "part"), name)))

    def wish(self, name: TextNode) -> tuple[TextNode, Node] | None:
        """Return what is written of a part of this name, None if nothing is."""
        wish = self.wanted.get(name_key(name.text))
        if wish:
            self.met.add(name_key(name.text))
        return wish

    def takes_out(self, key: TextNode, value: Node) -> bool:
        """Tell whether a part is to be taken out."""
        out = isinstance(value, TextNode) and name_key(value.text) == NOTHING
        if out:
            self.last_taken = key
        return out


def beside(node: Node, text: str) -> TextNode:
    """Return a text that stands where a node does."""
    return TextNode(text, node.line, node.column, file=node.file)
