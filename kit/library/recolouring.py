"""What a template changes of another one, done to nodes: colours everywhere, by their names and roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, NamedTuple, get_type_hints

from kit.library.parts import CONTAINERS, beside
from kit.model.paint import Border, ColourName, Shade
from kit.model.template import Element, PageTemplate
from kit.problems import Problem
from kit.records.conversions import block_of, kind_of
from kit.records.grammar import Grammar
from kit.records.nodes import ListNode, MapNode, Node, TextNode, name_key, problem_at
from kit.records.scalars import suggestion
from kit.records.wording import short
from kit.words.words import Value


def colours_exchanged(colours: MapNode, grammar: Grammar) -> tuple[dict[str, str], list[Problem]]:
    """Return which colours become which others, of those that are known, and a problem for each that is not.

    What has a role is exchanged with the colour of that role.
    """
    palette = grammar.vocabulary[ColourName]
    assert isinstance(palette, Mapping)
    names = {name_key(name): name for name in palette}
    problems = []
    for key, _ in colours.entries:
        if name_key(key.text) not in names:
            values: dict[str, Value] = {"text": short(key.text), "suggestion": suggestion(key.text, names.values())}
            problems.append(problem_at(key, "unknown-colour", values, field="colours"))
    pairs = ((key.text, value.text) for key, value in reversed(colours.entries) if isinstance(value, TextNode))
    exchanged = {name_key(name): names[name_key(to)] for name, to in pairs if name_key(to) in names}
    by_role = {name_key(role): exchanged.get(name_key(colour.name)) for role, colour in palette.items()}
    return {**{role: to for role, to in by_role.items() if to is not None}, **exchanged}, problems


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
        self.elements = {(name_key(each.element), name_key(each.form)): each for each in elements}
        self.keys = {element for element, _ in self.elements}
        self._coloured: dict[type, dict[str, _Coloured]] = {}

    def coloured(self, record: type) -> dict[str, _Coloured]:
        """Return the keys of a record that hold a colour or colours; each record that is met is taken apart once."""
        if record not in self._coloured:
            self._coloured[record] = _coloured_keys(record)
        return self._coloured[record]

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
        return self.exchanged(replace(page, entries=tuple(inside)), self.coloured(PageTemplate))

    def inside(self, node: Node) -> Node:
        """Return a list of elements with their colours exchanged."""
        if not isinstance(node, ListNode):
            return node
        return replace(node, items=tuple(self.element(each) for each in node.items))

    def element(self, node: Node) -> Node:
        """Return an element with its colours exchanged."""
        if isinstance(node, TextNode):
            nothing = TextNode("", node.line, node.column, file=node.file)
            node = MapNode(((node, nothing),), node.line, node.column, file=node.file, use=node.use)
        if not isinstance(node, MapNode):
            return node
        main = next(
            ((name_key(key.text), value) for key, value in node.entries if name_key(key.text) in self.keys), None
        )
        if main is None:
            return node
        element, value = main
        form = name_key(value.text) if isinstance(value, TextNode) else ""
        options = self.options(element, form) or self.options(element, "")
        inside = [(key, self.inside(each) if name_key(key.text) in CONTAINERS else each) for key, each in node.entries]
        return self.exchanged(replace(node, entries=tuple(inside)), options)

    def options(self, element: str, form: str) -> dict[str, _Coloured]:
        """Return the keys beside an element's own one that hold a colour; none of a form that there is not."""
        record = self.elements.get((element, form))
        return {name: each for name, each in self.coloured(record).items() if name != "value"} if record else {}

    def exchanged(self, node: MapNode, options: Mapping[str, _Coloured]) -> MapNode:
        """Return a block with the colours of its options exchanged, written out where it left them to the defaults."""
        written = [pair for pair in node.entries if name_key(pair[0].text) not in options or not _is_empty(pair[1])]
        entries = [
            (key, self.colour(each, found.block) if (found := options.get(name_key(key.text))) else each)
            for key, each in written
        ]
        for name in sorted(options.keys() - {name_key(key.text) for key, _ in written}):
            usual = options[name].default
            if isinstance(usual, tuple) and any(name_key(each) in self.colours for each in usual):
                listed = ListNode(tuple(beside(node, each) for each in usual), node.line, node.column, file=node.file)
                entries.append((beside(node, name), self.colour(listed)))
            elif isinstance(usual, str) and name_key(usual) in self.colours:
                entries.append((beside(node, name), self.colour(beside(node, usual))))
        return replace(node, entries=tuple(entries))

    def colour(self, node: Node, block: type | None = None) -> Node:
        """Return a colour exchanged, a list of them, one behind a width, or a block that has some in it."""
        if isinstance(node, ListNode):
            return replace(node, items=tuple(self.colour(each) for each in node.items))
        if isinstance(node, MapNode):
            return self.exchanged(node, self.coloured(block)) if block else node
        if name_key(node.text) in self.colours:
            return replace(node, text=self.colours[name_key(node.text)])
        border = Border.PATTERN.fullmatch(node.text.strip())
        if border and name_key(border[2]) in self.colours:
            return replace(node, text=f"{border[1]} {self.colours[name_key(border[2])]}")
        return node


class _Coloured(NamedTuple):
    """A key that holds a colour. default: what it is if left out. block: what is written in place of a name."""

    default: Any
    block: type | None


def _coloured_keys(record: type) -> dict[str, _Coloured]:
    """Return the keys of a record that hold a colour or colours."""
    hints = get_type_hints(record)
    found = {}
    for each in fields(record):
        kind, block = kind_of(hints[each.name]), block_of(hints[each.name])
        held = kind.inner if kind.name == "tuple" else kind.origin
        if held in (ColourName, Border):
            found[name_key(each.name)] = _Coloured(each.default, block)
        elif held is Shade:
            found[name_key(each.name)] = _Coloured(None, Shade)
    return found


def _is_empty(node: Node) -> bool:
    return isinstance(node, TextNode) and node.empty
