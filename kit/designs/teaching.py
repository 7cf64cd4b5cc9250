"""Comments that teach, put into the text of a template where an element or an option is used for the first time.

The text stays word for word as it was: a comment goes at the end of a line that says one whole thing, or on a line of
its own above it. What stands in { } or [ ] is left alone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import field
from typing import Final

from kit.designs.written import Key, keys_of, main_key, options_of
from kit.library.templates_file import TemplateFile, element_classes
from kit.model.head import Wants
from kit.model.template import Element, PageTemplate
from kit.records.nodes import ListNode, MapNode, Node, TextNode, name_key
from kit.values import dataclass

_WIDEST: Final = 120


@dataclass(slots=True)
class _Lesson:
    """What has been explained, and the comments by the line, counted from 0, that each belongs to."""

    lines: list[str]
    told: set[str] = field(default_factory=set)
    above: dict[int, list[str]] = field(default_factory=dict)
    behind: dict[int, str] = field(default_factory=dict)

    def tell(self, about: str, key: TextNode, help: str, value: Node | None = None) -> None:
        """Explain something once: behind the line of its key if all of its value stands there, else above it."""
        if about in self.told:
            return
        self.told.add(about)
        number = key.line - 1
        line = self.lines[number]
        comment = f"  # {help}"
        whole = isinstance(value, TextNode) and not value.quoted and line.endswith(f": {value.text}")
        if whole and number not in self.behind and len(line) + len(comment) <= _WIDEST:
            self.behind[number] = comment
        else:
            indent = line[: len(line) - len(line.lstrip(" "))]
            width = max(40, _WIDEST - len(indent))
            wrapped = textwrap.wrap(f"{key.text}: {help}", width - 2, break_long_words=False, break_on_hyphens=False)
            self.above.setdefault(number, []).extend(f"{indent}# {each}" for each in wrapped)


def with_comments(text: str, node: Node) -> str:
    """Return the text of a template, which was read as this node, with comments that explain what is in it."""
    lines = text.split("\n")
    lesson = _Lesson(lines)
    keys = {name_key(key.name): key for key in keys_of(TemplateFile)}
    for key, value, known in _known(node, keys):
        lesson.tell(f"top {known.name}", key, known.help, value)
        if known.name == "wants":
            _explain_wants(lesson, key, value)
        if known.name == "pages" and isinstance(value, ListNode) and not value.in_line:
            for page in value.items:
                _explain_page(lesson, page)
    taught: list[str] = []
    for number, line in enumerate(lines):
        taught += lesson.above.get(number, ())
        taught.append(line + lesson.behind.get(number, ""))
    return "\n".join(taught)


def _explain_wants(lesson: _Lesson, wants: TextNode, node: Node) -> None:
    keys = {name_key(key.name): key for key in keys_of(Wants)}
    inner = node.entries if isinstance(node, MapNode) else ()
    in_line = isinstance(node, MapNode) and node.in_line
    for key, value in inner:
        if known := keys.get(name_key(key.text)):
            at = TextNode(known.written, wants.line, wants.column) if in_line else key
            lesson.tell(f"wants {known.name}", at, known.help, None if in_line else value)


def _explain_page(lesson: _Lesson, page: Node) -> None:
    keys = {name_key(key.name): key for key in keys_of(PageTemplate)}
    for key, value, known in _known(page, keys):
        lesson.tell(f"page {known.name}", key, known.help, value)
        if known.name == "layers":
            _explain_elements(lesson, value)


def _explain_elements(lesson: _Lesson, elements: Node) -> None:
    if isinstance(elements, ListNode) and not elements.in_line:
        for node in elements.items:
            _explain_element(lesson, node)


def _explain_element(lesson: _Lesson, node: Node) -> None:
    """Explain an element, what is in it, and the elements that it puts in place of parts of a block."""
    if not isinstance(node, MapNode) or node.in_line:
        return
    found = next(((key, value, each) for key, value in node.entries if (each := _class_of(key, value))), None)
    if found is None:
        return
    key, value, element = found
    about = element.__doc__ or ""
    if main := main_key(element):
        about = f"{about} After the colon: {main.help}." if not isinstance(value, ListNode) else about
    lesson.tell(f"element {element.element} {element.form}", key, about)
    _explain_elements(lesson, value)
    options = {name_key(each.name): each for each in options_of(element)}
    for option, said, known in _known(node, options):
        lesson.tell(f"option {known.name} {known.help}", option, known.help, said)
        if known.name == "parts" and isinstance(said, MapNode):
            for _, part in said.entries:
                _explain_element(lesson, part)


def _class_of(key: TextNode, value: Node) -> type[Element] | None:
    """Return the class of an element whose key this may be; for a drawing, the one of its form."""
    form = name_key(value.text) if isinstance(value, TextNode) else ""
    called = [each for each in element_classes() if name_key(each.element) == name_key(key.text)]
    of_form = (each for each in called if each.form and name_key(each.form) == form)
    return next(of_form, next((each for each in called if main_key(each)), None))


def _known(node: Node, keys: dict[str, Key]) -> Iterator[tuple[TextNode, Node, Key]]:
    """Yield the entries of a block that are among these keys."""
    if isinstance(node, MapNode) and not node.in_line:
        for key, value in node.entries:
            if known := keys.get(name_key(key.text)):
                yield key, value, known
