"""Templates that start from another one ('extends: poster-event'): who starts from whom, and what comes of it.

A template of the same name as the file that it hides starts from that file: a yearly change of one colour is one line
in a folder of one's own. Each file is read once, however many others start from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Generic, TypeVar

from kit.library.expanded import BROKEN_BLOCK, Expanded, Reach, taken, told_in
from kit.library.reading import Read, laid_over
from kit.library.versions import brought_up_to_date
from kit.problems import Problem, Severity, worst
from kit.records.nodes import MapNode, Node, TextNode, depth_of, entry, name_key, nodes_in, problem_at
from kit.records.scalars import closest, suggestion
from kit.records.source import DEEPEST, read_source
from kit.records.wording import short
from kit.values import dataclass
from kit.words.words import Value

Form = TypeVar("Form")
Extend = Callable[[MapNode, MapNode], tuple[MapNode, list[Problem]]]
"""Returns a template with what it leaves out taken from another one, and what is wrong with its changes."""

LONGEST_CHAIN: Final = 20
"""So many templates may start one from another."""

BROKEN_BASE: Final = "broken-base"
BROKEN: Final = frozenset({BROKEN_BASE, BROKEN_BLOCK})
"""The codes of what is told where the template below, or a block, has errors of its own."""

_OWN_KEYS: Final = ("extends", "version", "colours", "parts")
_REQUIRED: Final = ("name", "kind", "size", "pages")
_MERGED: Final = ("wants",)
"""The keys whose entries are taken one by one, and not as a whole."""


@dataclass(frozen=True, slots=True)
class _Design(Generic[Form]):
    """A template file. node: with all that it takes from others written out. read: every problem of reading that."""

    node: MapNode | None = None
    template: Form | None = None
    problems: tuple[Problem, ...] = ()
    read: tuple[Problem, ...] = ()

    @property
    def is_sound(self) -> bool:
        return self.template is not None and worst(self.problems) is not Severity.ERROR


class Designs(Generic[Form]):
    """The template files of some folders, by their names, each with the topmost first. Several threads may read.

    read: what a template is read by, once all that it takes from others is written out; that is done by `extend`, and
    for blocks by `expand`.
    """

    def __init__(
        self,
        files: Mapping[str, Sequence[Path]],
        read: Read[Form],
        extend: Extend,
        expand: Callable[[Node], Expanded] = Expanded,
    ) -> None:
        self._read = read
        self._extend = extend
        self._expand = expand
        self._paths = {name.removesuffix(".yaml"): tuple(paths) for name, paths in files.items()}
        self._ids = {path: id for id, paths in self._paths.items() for path in paths}
        self._by_key = {name_key(id): id for id in self._paths}
        self._sources: dict[Path, tuple[Expanded | None, tuple[Problem, ...]]] = {}
        self._below: dict[Path, Path | None] = {}
        self._designs: dict[Path, _Design[Form]] = {}

    def read(self, path: Path) -> tuple[Form | None, tuple[Problem, ...]]:
        """Return the template of a file with all that it takes from others, and the problems that are its own."""
        design = self._design(path)
        return design.template, design.problems

    def reach(self, paths: Iterable[Path]) -> Reach:
        """Return from what came the templates of some files, as far as they were read."""
        read = [source for path in paths if path in self._sources and (source := self._sources[path][0])]
        if any(_base_of(each.node) for each in read):
            return Reach.ALL
        return Reach.ITSELF if all(each.alone for each in read) else Reach.BESIDE

    def _design(self, path: Path, above: tuple[Path, ...] = ()) -> _Design[Form]:
        """Return the template of a file. above: the files that start from it, one from another."""
        if path not in self._designs:
            if path in above or len(above) > LONGEST_CHAIN:
                return _Design()
            self._designs[path] = self._made(path, (*above, path))
        return self._designs[path]

    def _made(self, path: Path, chain: tuple[Path, ...]) -> _Design[Form]:
        source, problems = self._source(path)
        if source is None:
            return _Design(problems=problems)
        node = source.node
        at = _base_of(node)
        if at is None or not isinstance(node, MapNode):
            template, read = self._read(_without_parts(node))
            told = sorted((*problems, *_told_alone(node, [*told_in(str(path), read, source)])), key=_place)
            return _Design(node if isinstance(node, MapNode) else None, template, tuple(told), tuple(read))
        base, trouble = self._base(path, at, chain)
        if base is None or base.node is None:
            own = tuple(each for each in self._read(_without_parts(node))[1] if not _waits(each))
            return _Design(problems=(*problems, *trouble, *own))
        return self._extended(source, base, (*problems, *trouble), at)

    def _extended(
        self, source: Expanded, base: _Design[Form], problems: tuple[Problem, ...], at: TextNode
    ) -> _Design[Form]:
        node = source.node
        assert isinstance(node, MapNode)
        assert base.node is not None
        extended, found = self._extend(node, base.node)
        if depth_of(extended) > DEEPEST:
            values: dict[str, Value] = {"other": short(at.text), "most": DEEPEST}
            found.append(problem_at(at, "too-deep.extended", values, field="extends"))
            return _Design(problems=(*problems, *found))
        template, read = self._read(extended)
        emptied = {each.code for each in found} & {"no-pages", "empty-page"}
        more = (_of_part(each, node) for each in _told_here(read, base.read, at, source) if each.code not in emptied)
        told = (*problems, *found, *more)
        return _Design(extended, template, tuple(sorted(told, key=_place)), tuple(read))

    def _source(self, path: Path) -> tuple[Expanded | None, tuple[Problem, ...]]:
        """Return a file with the blocks that it uses, None if it is none, and its problems so far."""
        if path not in self._sources:
            node, problems = read_source(path)
            source = None if node is None else self._expand(brought_up_to_date(node))
            self._sources[path] = source, (*problems, *(source.problems if source else ()))
        return self._sources[path]

    def _base(
        self, path: Path, at: TextNode, chain: tuple[Path, ...]
    ) -> tuple[_Design[Form] | None, tuple[Problem, ...]]:
        """Return what a file starts from, the topmost that is sound, and what is wrong with that."""
        candidates = self._candidates(path, at.text)
        trouble = self._trouble(path, at, candidates)
        if trouble:
            return None, (trouble,)
        name = self._ids[candidates[0]]
        sound = next((each for each in candidates if self._design(each, chain).is_sound), None)
        if sound is None:
            return None, (problem_at(at, BROKEN_BASE, {"other": name}, field="extends"),)
        if sound == candidates[0]:
            return self._design(sound, chain), ()
        warning = problem_at(at, "broken-base.below", {"other": name}, field="extends", severity=Severity.WARNING)
        return self._design(sound, chain), (warning,)

    def _candidates(self, path: Path, name: str) -> tuple[Path, ...]:
        """Return the files of a name from which another may start; of a file's own name, those that it hides."""
        id = self._by_key.get(name_key(name.strip().removesuffix(".yaml").removesuffix(".yml")), "")
        paths = self._paths.get(id, ())
        return paths[paths.index(path) + 1 :] if path in paths else paths

    def _trouble(self, path: Path, at: TextNode, candidates: Sequence[Path]) -> Problem | None:
        """Return why nothing comes of what a file starts from, however sound it is in itself."""
        others = set(self._paths) - {self._ids[path]}
        if not candidates and name_key(at.text) == name_key(self._ids[path]):
            values: dict[str, Value] = {"other": self._ids[path], "suggestion": suggestion("", others)}
            return problem_at(at, "circle.itself", values, field="extends")
        if not candidates:
            meant = suggestion(closest(at.text, others) or at.text, others)
            values = {"text": short(at.text), "suggestion": meant}
            return problem_at(at, "unknown-template.extended", values, field="extends")
        chain = {path: ""}
        following = self._following(path)
        while following is not None and following not in chain:
            chain[following] = self._ids[following]
            following = self._following(following)
        if following == path and len(candidates) == 1:
            ids = [self._ids[each] for each in chain]
            shown = (*ids[:6], *(["…"] if len(ids) > 6 else []), ids[0])
            return problem_at(at, "circle", {"chain": shown}, field="extends")
        if len(chain) > LONGEST_CHAIN + 1:
            return problem_at(at, "long-chain", {"most": LONGEST_CHAIN}, field="extends")
        return None

    def _following(self, path: Path) -> Path | None:
        """Return the topmost file that a file would start from, None if it starts from none that there is."""
        if path not in self._below:
            source, _ = self._source(path)
            at = _base_of(source.node) if source else None
            candidates = self._candidates(path, at.text) if at else ()
            self._below[path] = candidates[0] if candidates else None
        return self._below[path]


def taken_from(base: MapNode) -> MapNode:
    """Return what another template takes of one."""
    return replace(base, entries=tuple(pair for pair in base.entries if name_key(pair[0].text) not in _OWN_KEYS))


def written_over(node: MapNode, taken: MapNode) -> MapNode:
    """Return a template with what it leaves out taken from another one."""
    whole = laid_over(_without_blanks(_without_parts(node)), taken, _MERGED)
    assert isinstance(whole, MapNode)
    return whole


def _base_of(node: Node | None) -> TextNode | None:
    """Return the name of the template that one starts from, None if it starts from none."""
    at = entry(node, "extends")
    return at if isinstance(at, TextNode) and not _is_blank(at) else None


def _without_parts(node: Node) -> Node:
    """Return a template without what is written of parts, which is no grammar's: it is read where it is put."""
    if not isinstance(node, MapNode):
        return node
    entries = (
        (key, replace(value, entries=()) if name_key(key.text) == "parts" and isinstance(value, MapNode) else value)
        for key, value in node.entries
    )
    return replace(node, entries=tuple(entries))


def _without_blanks(node: Node) -> Node:
    """Return a template without the keys that it must have and that nothing is written behind."""
    if not isinstance(node, MapNode):
        return node
    kept = (pair for pair in node.entries if name_key(pair[0].text) not in _REQUIRED or not _is_blank(pair[1]))
    return replace(node, entries=tuple(kept))


def _told_alone(node: Node, read: Sequence[Problem]) -> list[Problem]:
    """Return the problems of a template that starts from none, though it may be meant to."""
    alone = _alone(node)
    if not alone and not any(map(_waits, read)):
        return list(read)
    keys = [key.text for key, _ in node.entries] if isinstance(node, MapNode) else []
    is_meant = any(closest(key, ("extends",)) for key in keys) and not _is_blank(entry(node, "extends"))
    waits = is_meant or (bool(alone) and entry(node, "pages") is None)
    return [*(() if is_meant else alone), *(each for each in read if not (waits and _waits(each)))]


def _alone(node: Node) -> list[Problem]:
    """Return a problem for what a template changes that starts from none."""
    changes = [
        key
        for key, _ in (node.entries if isinstance(node, MapNode) else ())
        if name_key(key.text) in ("colours", "parts")
    ]
    written = entry(node, "extends")
    if written is not None and _is_blank(written) and (changes or entry(node, "pages") is None):
        return [problem_at(written, "nothing-extended.blank", field="extends")]
    return [problem_at(key, "nothing-extended", {"key": key.text}, field=key.text) for key in changes]


def _is_blank(node: Node | None) -> bool:
    return isinstance(node, TextNode) and (node.empty or not node.text.strip())


def _waits(problem: Problem) -> bool:
    """Tell whether a problem may be none as soon as there is something to start from."""
    return problem.code == "missing" and problem.field in _REQUIRED


def _told_here(read: Sequence[Problem], below: Sequence[Problem], at: TextNode, own: Expanded) -> list[Problem]:
    """Return the problems of a template that starts from another: those of its file, and those that only it makes.

    What is wrong with what was taken, and was not wrong below, is told where the other template is named; of a block
    that this one uses, where that is named.
    """
    known = {replace(problem, field="") for problem in below}
    return [
        problem if problem.file == at.file else taken(problem, at)
        for problem in told_in(at.file, read, own)
        if problem.file == at.file or replace(problem, field="") not in known
    ]


def _of_part(problem: Problem, node: Node) -> Problem:
    """Return a problem of what is written of a part with the part's name, for nobody looks for it on its page."""
    parts = entry(node, "parts")
    for key, value in parts.entries if isinstance(parts, MapNode) else ():
        if problem.field and problem.file == node.file and _holds(value, problem.line, problem.column):
            last = problem.field.rsplit(".", 1)[-1]
            return replace(problem, field=f"parts.{key.text}" + (f".{last}" if "[" not in last else ""))
    return problem


def _holds(node: Node, line: int | None, column: int | None) -> bool:
    """Tell whether something in a block starts at a place."""
    for each in nodes_in(node):
        keys = [key for key, _ in each.entries] if isinstance(each, MapNode) else []
        if (line, column) in [(one.line, one.column) for one in (each, *keys)]:
            return True
    return False


def _place(problem: Problem) -> tuple[int, int]:
    return problem.line or 0, problem.column or 0
