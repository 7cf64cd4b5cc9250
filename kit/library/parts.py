"""What a template changes of another one, done to nodes: parts by their names, and colours everywhere.

A part is an element that has a name ('part: headline'), or a page. Nodes keep their places, so that problems of what
stays point into the file that it came from, and problems of what is changed into the file that changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, get_type_hints

from kit.library.reading import laid_over
from kit.model.head import NOTHING
from kit.model.template import BoxElement, ColourName, Column, Element, Layers, PageTemplate, Row
from kit.problems import Problem, Severity
from kit.records.conversions import kind_of
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key, problem_at
from kit.records.scalars import suggestion
from kit.records.wording import short
from kit.values import Field, fields, replace
from kit.words.words import Phrase, Value

_CONTAINERS: Final = frozenset(each.element for each in (Column, Row, Layers, BoxElement))


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
            elif name_key(key.text) in _CONTAINERS:
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
            inside = self.elements(value) if name_key(key.text) in _CONTAINERS else value
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
        return merged

    def named(self, node: MapNode, name: TextNode) -> MapNode:
        """Return an element that takes a part's place, with its name unless it has one of its own."""
        if entry(node, "part") is not None:
            return node
        return replace(node, entries=(*node.entries, (_beside(node, "part"), name)))

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


def colours_exchanged(colours: MapNode, known: Iterable[str]) -> tuple[dict[str, str], list[Problem]]:
    """Return which colours become which others, of those that are known, and a problem for each that is not."""
    names = {name_key(name): name for name in known}
    problems = []
    for key, _ in colours.entries:
        if name_key(key.text) not in names:
            values: dict[str, Value] = {"text": short(key.text), "suggestion": suggestion(key.text, names.values())}
            problems.append(problem_at(key, "unknown-colour", values, field="colours"))
    pairs = ((key.text, value.text) for key, value in reversed(colours.entries) if isinstance(value, TextNode))
    return {name: names[name_key(to)] for name, to in pairs if name_key(to) in names}, problems


def recoloured_elements(inside: ListNode, colours: Mapping[str, str], elements: tuple[type[Element], ...]) -> ListNode:
    """Return the elements of a block with some of their colours exchanged, as `recoloured` does it."""
    exchanged = _Exchange({name_key(name): other for name, other in colours.items()}, elements).inside(inside)
    assert isinstance(exchanged, ListNode)
    return exchanged


def recoloured(base: MapNode, colours: Mapping[str, str], elements: tuple[type[Element], ...]) -> MapNode:
    """Return a template with some of its colours exchanged, those that it leaves to the defaults too."""
    exchange = _Exchange({name_key(name): other for name, other in colours.items()}, elements)
    entries = tuple(
        (key, exchange.pages(value) if name_key(key.text) == "pages" else value) for key, value in base.entries
    )
    return replace(base, entries=entries)


class _Exchange:
    """Goes through a template and writes another colour wherever one stands, or would stand by default."""

    def __init__(self, colours: Mapping[str, str], elements: tuple[type[Element], ...]) -> None:
        self.colours = colours
        self.elements = {
            (name_key(each.element), name_key(each.form)): {
                name: option for name, option in _colours_of(each).items() if name != "value"
            }
            for each in elements
        }
        self.keys = {element for element, _ in self.elements}

    def pages(self, node: Node) -> Node:
        """Return the pages with their colours exchanged."""
        if not isinstance(node, ListNode):
            return node
        return replace(node, items=tuple(self.page(page) for page in node.items))

    def page(self, page: Node) -> Node:
        """Return a page with its colours exchanged."""
        if not isinstance(page, MapNode):
            return page
        inside = [(key, self.inside(value) if name_key(key.text) == "layers" else value) for key, value in page.entries]
        return self.exchanged(replace(page, entries=tuple(inside)), _colours_of(PageTemplate))

    def inside(self, node: Node) -> Node:
        """Return a list of elements with their colours exchanged."""
        if not isinstance(node, ListNode):
            return node
        return replace(node, items=tuple(self.element(each) for each in node.items))

    def element(self, node: Node) -> Node:
        """Return an element with its colours exchanged."""
        if isinstance(node, TextNode):
            nothing = TextNode("", node.line, node.column, file=node.file)
            node = MapNode(((node, nothing),), node.line, node.column, file=node.file)
        if not isinstance(node, MapNode):
            return node
        main = next(
            ((name_key(key.text), value) for key, value in node.entries if name_key(key.text) in self.keys), None
        )
        if main is None:
            return node
        element, value = main
        form = name_key(value.text) if isinstance(value, TextNode) else ""
        options = self.elements.get((element, form)) or self.elements.get((element, "")) or {}
        inside = [(key, self.inside(each) if name_key(key.text) in _CONTAINERS else each) for key, each in node.entries]
        return self.exchanged(replace(node, entries=tuple(inside)), options)

    def exchanged(self, node: MapNode, options: Mapping[str, Field[Any]]) -> MapNode:
        """Return a block with the colours of its options exchanged, written out where it left them to the defaults."""
        written = [pair for pair in node.entries if name_key(pair[0].text) not in options or not _is_empty(pair[1])]
        entries = [(key, self.colour(each) if name_key(key.text) in options else each) for key, each in written]
        for name in sorted(options.keys() - {name_key(key.text) for key, _ in written}):
            usual = options[name].default
            if isinstance(usual, tuple) and any(name_key(each) in self.colours for each in usual):
                listed = ListNode(tuple(_beside(node, each) for each in usual), node.line, node.column, file=node.file)
                entries.append((_beside(node, name), self.colour(listed)))
            elif isinstance(usual, str) and name_key(usual) in self.colours:
                entries.append((_beside(node, name), self.colour(_beside(node, usual))))
        return replace(node, entries=tuple(entries))

    def colour(self, node: Node) -> Node:
        """Return a colour exchanged, or a list of them."""
        if isinstance(node, ListNode):
            return replace(node, items=tuple(self.colour(each) for each in node.items))
        if isinstance(node, TextNode) and name_key(node.text) in self.colours:
            return replace(node, text=self.colours[name_key(node.text)])
        return node


def _colours_of(record: type) -> dict[str, Field[Any]]:
    """Return the fields of a record that hold a colour or colours, by their keys."""
    hints = get_type_hints(record)
    found = {}
    for each in fields(record):
        kind = kind_of(hints[each.name])
        if (kind.inner if kind.name == "tuple" else kind.origin) is ColourName:
            found[each.name] = each
    return found


def _is_empty(node: Node) -> bool:
    return isinstance(node, TextNode) and node.empty


def _beside(node: Node, text: str) -> TextNode:
    """Return a text that stands where a node does."""
    return TextNode(text, node.line, node.column, file=node.file)
