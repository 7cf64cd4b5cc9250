"""The heads of templates/*.yaml: all that is needed to choose among them. What stands on the pages is not looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library.extending import Designs, taken_from, written_over
from kit.library.folders import Assets
from kit.library.foreign_words import FOREIGN_AT_THE_TOP
from kit.library.reading import first_sound, laid_over
from kit.library.typed import check_plain
from kit.model.head import NOTHING, Head
from kit.model.promises import Kept, Promises
from kit.problems import Problem, Severity
from kit.records.grammar import Grammar
from kit.records.nodes import ListNode, MapNode, Node, TextNode, entry, name_key, problem_at
from kit.records.reader import read_record
from kit.records.source import read_source
from kit.words.words import Phrase

_BODY: Final = ("colours", "parts")
_YES_OR_NO: Final = {"true": "yes", "on": "yes", "false": "no", "off": "no"}


class _Tags(Collection[str]):
    """The tags of the languages, read when something is written in another one than English."""

    def __init__(self, assets: Assets) -> None:
        self._paths = assets.files.get("languages.yaml", ())

    def __iter__(self) -> Iterator[str]:
        blocks = [entry(read_source(path)[0], "languages") for path in self._paths]
        tags = (key.text for block in blocks if isinstance(block, MapNode) for key, _ in block.entries)
        return iter(dict.fromkeys(tags))

    def __len__(self) -> int:
        return len([*self])

    def __contains__(self, tag: object) -> bool:
        return tag in [*self]


def read_heads(assets: Assets) -> tuple[list[Head], tuple[Problem, ...]]:
    """Return the heads of the templates, each of the topmost file whose head has no error, and the problems of all."""
    heads = promised_heads(assets)
    return list(heads.values()), heads.problems


def promised_heads(assets: Assets) -> Promises[Head]:
    """Return the same by the ids of the templates, each read when something asks for it."""
    grammar = Grammar(languages=_Tags(assets))
    files = assets.under("templates")
    designs = Designs(files, lambda node: _read_head(node, grammar), _extended)
    paths = {name.removesuffix(".yaml"): every for name, every in files.items()}
    return Promises(paths, lambda id: Kept(*first_sound(paths[id], designs.read)))


def _read_head(node: Node, grammar: Grammar) -> tuple[Head | None, tuple[Problem, ...]]:
    given = {"id": Path(node.file).stem, "file": node.file}
    head, problems = read_record(Head, _without_body(node), grammar=grammar, given=given)
    found = [*answered(problems), *check_words(node), *(notice_true(node) if head else ())]
    pages = entry(node, "pages")
    if head and not head.pages and isinstance(pages, ListNode) and not pages.items:
        found.append(problem_at(node, "no-pages"))
    return head, tuple(found)


def check_words(node: Node) -> Iterator[Problem]:
    """Yield what is to be told of the words by which people choose a template."""
    yield from check_plain(entry(node, "name"), "name")
    yield from check_about(node)


def check_about(node: Node) -> Iterator[Problem]:
    """Yield what is to be told of the sentence about a template or a block."""
    yield from check_plain(entry(node, "about"), "about")


def notice_true(node: Node) -> Iterator[Problem]:
    """Note where 'true' or 'false' is taken for the yes or no that an event has here."""
    event = entry(node, "wants", "event")
    if isinstance(event, TextNode) and (meant := _YES_OR_NO.get(name_key(event.text))):
        values = {"text": event.text, "meant": meant}
        yield problem_at(event, "true-for-yes", values, field="wants.event", severity=Severity.NOTE)


def answered(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield problems, with the key to write for a word that has another name here; that key is then not missing too."""
    answers = {
        problem.field: answer
        for problem in problems
        if problem.name == "unknown-key" and (answer := FOREIGN_AT_THE_TOP.get(name_key(problem.field)))
    }
    for problem in problems:
        if problem.name == "unknown-key" and problem.field in answers:
            yield replace(problem, values={**problem.values, "suggestion": Phrase(answers[problem.field])})
        elif problem.code != "missing" or f"instead.{problem.field}" not in answers.values():
            yield problem


def _without_body(node: Node) -> Node:
    """Return a template with nothing but what its head consists of, and keys that nobody knows."""
    if not isinstance(node, MapNode):
        return node
    kept = [pair for pair in node.entries if name_key(pair[0].text) not in _BODY]
    return replace(node, entries=tuple((key, _bare(value) if _is_pages(key) else value) for key, value in kept))


def _is_pages(key: TextNode) -> bool:
    return name_key(key.text) == "pages"


def _bare(pages: Node) -> Node:
    """Return pages with nothing but their names."""
    if not isinstance(pages, ListNode):
        return pages
    return replace(pages, items=tuple(_named(page) for page in pages.items))


def _named(page: Node) -> Node:
    if not isinstance(page, MapNode):
        return page
    return replace(page, entries=tuple(pair for pair in page.entries if name_key(pair[0].text) == "name"))


def _extended(node: MapNode, base: MapNode) -> tuple[MapNode, list[Problem]]:
    """Return a template with what it leaves out taken from another one, as far as its head goes."""
    taken, parts = taken_from(base), entry(node, "parts")
    if isinstance(parts, MapNode):
        wishes = {name_key(key.text): value for key, value in reversed(parts.entries)}
        pages = ((key, _changed(value, wishes) if _is_pages(key) else value) for key, value in taken.entries)
        taken = replace(taken, entries=tuple(pages))
    return written_over(node, taken), []


def _changed(pages: Node, wishes: Mapping[str, Node]) -> Node:
    """Return pages as another template wants them: one that is taken out is not there, another may be called anew."""
    return replace(pages, items=tuple(_kept(pages.items, wishes))) if isinstance(pages, ListNode) else pages


def _kept(pages: Iterable[Node], wishes: Mapping[str, Node]) -> Iterator[Node]:
    for page in pages:
        name = entry(page, "name")
        wish = wishes.get(name_key(name.text)) if isinstance(name, TextNode) else None
        if not (isinstance(wish, TextNode) and name_key(wish.text) == NOTHING):
            yield laid_over(wish, page) if isinstance(wish, MapNode) else page
