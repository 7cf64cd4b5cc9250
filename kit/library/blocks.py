"""Blocks: what several designs share, written once and put where they use it before anything of them is read.

Nodes keep their places, so that what is wrong in a block is told in its own file, once, and what only does not fit a
design where that design uses it. A block may use others. One of the same name as the file that it hides uses that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library.expanded import BROKEN_BLOCK, Expanded, Reach, told_in
from kit.library.parts import elements_with_parts
from kit.library.reading import Read, laid_over
from kit.library.recolouring import colours_exchanged, recoloured_elements
from kit.library.versions import brought_up_to_date
from kit.model.blocks import Block
from kit.model.option import option
from kit.model.template import Element
from kit.problems import Problem, Severity, worst
from kit.records.grammar import Grammar
from kit.records.nodes import (
    ListNode,
    MapNode,
    Node,
    TextNode,
    depth_of,
    entry,
    name_key,
    nodes_in,
    problem_at,
    used_at,
)
from kit.records.reader import read_record
from kit.records.source import DEEPEST, read_source
from kit.records.wording import short
from kit.values import dataclass
from kit.words.words import Value

MOST_OF_BLOCKS: Final = 500
"""So many elements may be put into one file from blocks."""

_LONGEST_CHAIN: Final = 20
_KEYS: Final = ("block", "colours", "parts")


@dataclass(frozen=True, slots=True)
class _Made:
    """A block as it was read. problems: those of its file, told to whoever writes it."""

    elements: ListNode | None = None
    block: Block | None = None
    expanded: Expanded | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_sound(self) -> bool:
        return self.block is not None and worst(self.problems) is not Severity.ERROR


@dataclass(frozen=True, kw_only=True)
class _Uses:
    """One use of a block, as it is read by itself."""

    elements: tuple[Element, ...] = option("the use")


class Blocks:
    """The block files of some folders, by their names, each with the topmost first. Several threads may read.

    read: what a block is read by, once the elements of others are put in.
    """

    def __init__(self, files: Mapping[str, Sequence[Path]], read: Read[Block], grammar: Grammar) -> None:
        self.grammar = grammar
        self._read = read
        self._paths = {name.removesuffix(".yaml"): tuple(paths) for name, paths in files.items()}
        self.ids = {path: id for id, paths in self._paths.items() for path in paths}
        self._by_key = {name_key(id): id for id in self._paths}
        self._sources: dict[Path, tuple[Node | None, tuple[Problem, ...]]] = {}
        self._made: dict[Path, _Made] = {}

    def read(self, path: Path) -> tuple[Block | None, tuple[Problem, ...]]:
        """Return the block of a file, and the problems that are its own."""
        made = self.made(path)
        return made.block, made.problems

    def reach(self, paths: Iterable[Path]) -> Reach:
        """Return from what came the blocks of some files, as far as they were read."""
        read = [made for path in paths if (made := self._made.get(path))]
        return Reach.ITSELF if all(made.expanded is None or made.expanded.alone for made in read) else Reach.ALL

    def expanded(self, node: Node) -> Expanded:
        """Return a design with the elements of the blocks that it uses put in."""
        return self._expanded(node, None)

    def made(self, path: Path) -> _Made:
        """Return what a block's file says."""
        if path not in self._made:
            self._made[path] = self._make(path)
        return self._made[path]

    def _make(self, path: Path) -> _Made:
        node, problems = self._source(path)
        if node is None:
            return _Made(problems=problems)
        expanded = self._expanded(node, path)
        block, read = self._read(expanded.node)
        elements = entry(expanded.node, "elements")
        told = (*problems, *expanded.problems, *told_in(str(path), read, expanded))
        return _Made(elements if isinstance(elements, ListNode) else None, block, expanded, told)

    def _expanded(self, node: Node, path: Path | None) -> Expanded:
        expansion = _Expansion(self, path)
        whole = expansion.tree(node)
        problems = expansion.problems
        if expansion.uses and depth_of(whole) > DEEPEST:
            at = next(iter(expansion.uses.values()))
            whole = node
            problems = [problem_at(at, "too-deep.block", {"name": short(at.text), "most": DEEPEST}, field="block")]
        return Expanded(whole, tuple(problems), expansion.uses, tuple(expansion.known), not expansion.met)

    def _source(self, path: Path) -> tuple[Node | None, tuple[Problem, ...]]:
        if path not in self._sources:
            node, problems = read_source(path)
            self._sources[path] = None if node is None else brought_up_to_date(node), problems
        return self._sources[path]

    def candidates(self, name: str, user: Path | None) -> tuple[Path, ...]:
        """Return the files that a name may stand for; for a file of that very name, those that it hides."""
        id = self._by_key.get(name_key(name.strip().removesuffix(".yaml").removesuffix(".yml")), "")
        paths = self._paths.get(id, ())
        return paths[paths.index(user) + 1 :] if user in paths else paths

    def trouble(self, at: TextNode, user: Path | None) -> Problem | None:
        """Return why nothing comes of a use, however sound the block is in itself."""
        candidates = self.candidates(at.text, user)
        if not candidates:
            return problem_at(at, "circle.block-itself", {"name": short(at.text)}, field="block")
        reached, newest = set(candidates[:1]), list(candidates[:1])
        for _ in range(_LONGEST_CHAIN):
            following = {
                below[0] for path in newest for name in self._named(path) if (below := self.candidates(name, path))
            }
            newest = sorted(following - reached)
            reached |= following
        if user in reached:
            return problem_at(at, "circle.blocks", {"name": short(at.text)}, field="block")
        return problem_at(at, "long-chain.blocks", {"most": _LONGEST_CHAIN}, field="block") if newest else None

    def _named(self, path: Path) -> Iterator[str]:
        """Yield the names of the blocks that a file uses."""
        node, _ = self._source(path)
        for each in nodes_in(node) if node else ():
            name = entry(each, "block")
            if isinstance(name, TextNode):
                yield name.text


class _Expansion:
    """Goes through one file and puts the elements of blocks where they are used."""

    def __init__(self, blocks: Blocks, path: Path | None) -> None:
        self.blocks = blocks
        self.path = path
        self.problems: list[Problem] = []
        self.known: list[Problem] = []
        self.uses: dict[str, TextNode] = {}
        self.count = 0
        self.met = False

    def tree(self, node: Node) -> Node:
        """Return a node with the blocks in it put in."""
        if isinstance(node, ListNode):
            return replace(node, items=tuple(each for item in node.items for each in self.entry(item)))
        if isinstance(node, MapNode):
            entries = tuple((key, self.under(key, value)) for key, value in node.entries)
            return replace(node, entries=entries)
        return node

    def under(self, key: TextNode, value: Node) -> Node:
        """Return what is under a key; a part may be a block of one element."""
        if name_key(key.text) != "parts" or not isinstance(value, MapNode):
            return self.tree(value)
        return replace(value, entries=tuple((name, self.part(each)) for name, each in value.entries))

    def part(self, node: Node) -> Node:
        """Return what is written of a part."""
        found = self.entry(node)
        if len(found) == 1:
            return found[0]
        at = entry(node, "block")
        assert at is not None
        self.problems.append(problem_at(at, "many-elements.part", {"count": len(found)}, field="block"))
        return _nothing(at)

    def entry(self, node: Node) -> tuple[Node, ...]:
        """Return what stands for one entry of a list: itself, or the elements of the block that it uses."""
        if entry(node, "block") is None or not isinstance(node, MapNode):
            return (self.tree(node),)
        self.met = True
        node = replace(node, entries=tuple((key, self.under(key, value)) for key, value in node.entries))
        at, problems = self.read(node)
        found = None if problems or at is None else self.used(node, at)
        self.problems += problems
        return (_nothing(node),) if found is None else found

    def read(self, node: MapNode) -> tuple[TextNode | None, list[Problem]]:
        """Return the name in a use that says nothing wrong, and what is wrong with it."""
        entries = ((key, _without_wishes(key, value)) for key, value in node.entries)
        bare = replace(node, entries=tuple(entries))
        whole = MapNode(((_text("elements", node), ListNode((bare,), node.line, node.column, file=node.file)),), 1, 1)
        _, problems = read_record(_Uses, whole, grammar=self.blocks.grammar)
        at = entry(node, "block")
        return at if isinstance(at, TextNode) else None, [
            replace(each, field=each.field.removeprefix("elements[0].")) for each in problems
        ]

    def used(self, node: MapNode, at: TextNode) -> tuple[Node, ...] | None:
        """Return the elements of a block as they are used, None if nothing comes of it."""
        if trouble := self.blocks.trouble(at, self.path):
            self.problems.append(trouble)
            return None
        candidates = self.blocks.candidates(at.text, self.path)
        values: dict[str, Value] = {"name": self.blocks.ids[candidates[0]]}
        sound = next((path for path in candidates if self.blocks.made(path).is_sound), None)
        if sound != candidates[0]:
            name, severity = (
                (BROKEN_BLOCK, Severity.ERROR) if sound is None else ("broken-block.below", Severity.WARNING)
            )
            self.problems.append(problem_at(at, name, values, field="block", severity=severity))
        if sound is None:
            return None
        made = self.blocks.made(sound)
        assert made.elements is not None
        assert made.expanded is not None
        for file in (str(sound), *made.expanded.uses):
            self.uses.setdefault(file, at)
        self.known += [*made.problems, *made.expanded.known]
        return self.put_in(self.changed(made.elements, node).items, node, at)

    def changed(self, elements: ListNode, node: MapNode) -> ListNode:
        """Return the elements of a block with their colours and parts as a use of it wants them."""
        classes = tuple(self.blocks.grammar.elements)
        colours, parts = entry(node, "colours"), entry(node, "parts")
        if isinstance(colours, MapNode):
            exchanged, problems = colours_exchanged(colours, self.blocks.grammar)
            elements = recoloured_elements(elements, exchanged, classes)
            self.problems += problems
        if isinstance(parts, MapNode):
            elements, problems = elements_with_parts(elements, parts, classes)
            self.problems += problems
        return elements

    def put_in(self, found: tuple[Node, ...], node: MapNode, at: TextNode) -> tuple[Node, ...] | None:
        """Return elements with the options that stand beside their block, None if they are too many."""
        self.count += sum(map(_elements_in, found))
        if self.count > MOST_OF_BLOCKS:
            self.problems.append(problem_at(at, "too-many.of-blocks", {"most": MOST_OF_BLOCKS}, field="block"))
            return None
        found = tuple(used_at(each, (at.file, at.line)) for each in found)
        options = tuple(pair for pair in node.entries if name_key(pair[0].text) not in _KEYS)
        if not options:
            return found
        if len(found) != 1:
            values: dict[str, Value] = {"key": options[0][0].text, "count": len(found)}
            self.problems.append(problem_at(options[0][0], "many-elements", values, field="block"))
            return found
        return (laid_over(replace(node, entries=options), found[0]),)


def _without_wishes(key: TextNode, value: Node) -> Node:
    """Return what is written under a key, of parts without what is written of each."""
    is_parts = name_key(key.text) == "parts"
    return replace(value, entries=()) if is_parts and isinstance(value, MapNode) else value


def _elements_in(node: Node) -> int:
    """Return how many elements there are in one, itself among them."""
    count, waiting = 0, [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, ListNode):
            waiting += each.items
            count += sum(isinstance(item, MapNode) for item in each.items)
        elif isinstance(each, MapNode):
            waiting += [value for _, value in each.entries]
    return count + 1


def _nothing(node: Node) -> MapNode:
    """Return an element that shows nothing and takes no room, in place of one."""
    return MapNode(((_text("space", node), _text("0mm", node)),), node.line, node.column, file=node.file)


def _text(text: str, node: Node) -> TextNode:
    return TextNode(text, node.line, node.column, file=node.file)
