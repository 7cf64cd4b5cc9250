"""The words that a design brings along: what is wrong with them, told where it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kit.library.typed import Wrong, wrong_marks, wrong_places
from kit.model.pictures import ShownElement
from kit.model.places import PLACES
from kit.model.template import Art, Element, OwnWords
from kit.model.tree import own_wordings
from kit.problems import Problem, Severity
from kit.records.nodes import MapNode, Node, TextNode, name_key, nodes_in
from kit.scene import Source
from kit.text.bold import without_bold

Texts = Mapping[tuple[str, int | None], Sequence[TextNode]]
"""The texts that are written in each element, by its file and line."""

_KEYS = ("text", "list")


def texts_in(node: Node) -> Texts:
    """Return the texts that are written in the elements of a template or block."""
    found: dict[tuple[str, int | None], list[TextNode]] = {}
    for each in nodes_in(node):
        for key, value in each.entries if isinstance(each, MapNode) else ():
            if name_key(key.text) in _KEYS:
                texts = (inner for inner in nodes_in(value) if isinstance(inner, TextNode))
                found.setdefault((each.file, each.line), []).extend(texts)
    return found


def check_own_words(element: Element, texts: Texts) -> Iterator[Problem]:
    """Yield what is wrong with the words that are written in an element: its text, or what it shows in words."""
    source = element.source
    if isinstance(element, OwnWords):
        nodes = texts.get((source.file, source.line), ())
        for each in own_wordings(element):
            at = next((node for node in nodes if node.text == each), None)
            for wrong in wrong_places(each, PLACES, escapes=True):
                yield _problem(source, wrong, Severity.ERROR, at)
            for wrong in wrong_marks(without_bold(each)):
                yield _problem(source, wrong, Severity.WARNING, at)
        return
    for each in element.alt.values() if isinstance(element, ShownElement | Art) else ():
        for wrong in (*wrong_places(each, ()), *wrong_marks(each)):
            yield _problem(source, wrong, Severity.WARNING)


def _problem(source: Source, wrong: Wrong, severity: Severity, at: TextNode | None = None) -> Problem:
    """Return what is wrong, where the text is written; of a text on one line, at the very place."""
    name, values = wrong
    if at is None:
        return Problem(severity, name, values, file=source.file, line=source.line or None)
    start = at.text.find(str(values.get("place", "")).strip())
    is_plain = "\n" not in at.text and start > 0
    return Problem(
        severity, name, values, file=at.file, line=at.line, column=at.column + (start + at.quoted if is_plain else 0)
    )
