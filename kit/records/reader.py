"""Nodes into records: the annotations of a dataclass are the grammar, and every problem is told in one go.

str, int, float, bool, date, time     one text
Literal[...], an enumeration          one of a few words
a class with `parse(text)`            one text; `parse` raises Expected with what should have been written
a subclass of str                     one of the names that the vocabulary knows for it
tuple[X, ...]                         a list
Mapping[str, str]                     words in each language, or a plain text, which is English
Mapping[str, X]                       a block whose keys are names, which are the `id` of records that have one
a dataclass                           a block whose keys are its fields
a dataclass with `element`            an element: `key: value` and its options, by the classes in `elements`
X | None                              X, or nothing written
X | a dataclass, X | tuple[Y, ...]    one text, or a block or list
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final, TypeVar

from kit.problems import Problem
from kit.records.expected import UnknownWord
from kit.records.grammar import TEXT, Element, Form, Grammar, Option, Shape
from kit.records.nodes import (
    ListNode,
    MapNode,
    Node,
    TextNode,
    bullet,
    cut_off,
    glued_key,
    is_left_out,
    name_key,
    problem_at,
    starts_curly,
)
from kit.records.scalars import closest, suggestion
from kit.records.wording import as_written, expected_by, out_of_sense, short, what_to_write, without_numbers
from kit.words.words import Phrase, Value

Record = TypeVar("Record")


class _Bad:
    """Stands for a value that could not be read."""


_BAD: Final = _Bad()
_NOTHING: Final[Mapping[str, object]] = {}


def read_record(
    record: type[Record],
    node: Node,
    *,
    grammar: Grammar | None = None,
    given: Mapping[str, object] = _NOTHING,
    path: str = "",
) -> tuple[Record | None, tuple[Problem, ...]]:
    """Read a node into a record, with all its problems in the order of the file.

    given: fields of the record that are not keys. path: the field path of the node, as 'event'. A bad optional field
    has its default; the record is None only if a required field could not be read.
    """
    reader = _Reader(grammar or Grammar())
    value = reader.record(record, node, path, given)
    problems = sorted(reader.problems, key=lambda problem: (problem.line or 0, problem.column or 0))
    return (None if isinstance(value, _Bad) else value), tuple(problems)


class _Reader:
    """Reads nodes and gathers their problems."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.problems: list[Problem] = []

    def bad(self, node: Node, name: str, path: str, **values: Value) -> _Bad:
        """Note a problem where a node stands."""
        self.problems.append(problem_at(node, name, values, field=path))
        return _BAD

    def value(self, form: Form, node: Node, path: str) -> Any:
        """Return what a node says, as its form asks, or _BAD."""
        match form.what:
            case "text" if form.block and isinstance(node, ListNode if form.block.what == "tuple" else MapNode):
                return self.value(form.block, node, path)
            case "text":
                return self.text(form, node, path)
            case "tuple":
                return self.items(form.inner, node, path)
            case "words":
                return self.words(node, path)
            case "named":
                return self.named(form.inner, node, path)
            case "element":
                return self.element(node, path)
        return self.record(form.type, node, path, _NOTHING)

    def text(self, form: Form, node: Node, path: str) -> Any:
        """Read one text."""
        if not isinstance(node, TextNode):
            kind = "text" if not node.in_line else "bracket" if form.type is str else "bracket-expected"
            kind = "curly" if starts_curly(node) else kind
            sign = "[" if isinstance(node, ListNode) else "{"
            known = tuple(form.known)
            expected = Phrase("expected-word", {"known": known}) if known else what_to_write(form.read)
            return self.bad(node, f"wrong-type.{kind}", path, expected=expected, sign=sign)
        limits = self.grammar.limits
        most = limits.texts.get(without_numbers(path), limits.text) if limits.texts else limits.text
        if len(node.text) > most:
            return self.bad(node, "too-long", path, count=len(node.text), most=most)
        try:
            return form.read(node.text)
        except UnknownWord as word:
            return self.bad(node, word.name, path, text=short(word.text), suggestion=suggestion(word.text, word.known))
        except ValueError as error:
            return self.bad(node, "wrong-value", path, text=short(node.text), expected=expected_by(error))

    def items(self, form: Form, node: Node, path: str) -> Any:
        """Read a list; what cannot be read is left out of it."""
        if not isinstance(node, ListNode):
            sign = bullet(node)
            name = "wrong-type.hyphen" if sign == "-" else "wrong-type.bullet" if sign else "wrong-type.list"
            return self.bad(node, name, path, sign=sign)
        limits = self.grammar.limits
        most = limits.lists.get(without_numbers(path), limits.items) if limits.lists else limits.items
        if len(node.items) > most:
            self.bad(node, "too-many", path, count=len(node.items), most=most)
        values = []
        for number, item in enumerate(node.items[:most]):
            if isinstance(item, TextNode) and item.empty:
                self.bad(item, "empty-entry", path)
            else:
                values.append(self.value(form, item, f"{path}[{number}]"))
        return tuple(value for value in values if not isinstance(value, _Bad))

    def words(self, node: Node, path: str) -> Any:
        """Read words in each language; a plain text is English."""
        if isinstance(node, TextNode):
            text = self.text(TEXT, node, path)
            return text if isinstance(text, _Bad) else {"en": text}
        words = {}
        for tag, (key, value) in self.entries(node, path).items():
            known = self.grammar.tags if name_key(tag) != "en" else {}  # English is a language everywhere
            if known and name_key(tag) not in known:
                self._no_language(key, value, path, known.values())
                continue
            text = self.text(TEXT, value, f"{path}.{tag}")
            if not isinstance(text, _Bad):
                words[known.get(name_key(tag), tag)] = text
        if isinstance(node, MapNode) and not node.entries:
            return self.bad(node, "empty.words", path)
        return words or _BAD

    def _no_language(self, key: TextNode, value: Node, path: str, known: Collection[str]) -> None:
        cut_off = isinstance(value, TextNode) and ((value.empty and " " in key.text) or value.text.endswith("”"))
        name = "unknown-language.cut-off" if cut_off else "unknown-language.key"
        self.bad(key, name, path, text=short(key.text), suggestion=suggestion(key.text, known))

    def named(self, form: Form, node: Node, path: str) -> Any:
        """Read a block whose keys are names; a record in it that has fields `id` and `file` is told them."""
        inside = form.type if form.what == "record" else None
        told = {each.name for each in fields(inside)} & {"id", "file"} if is_dataclass(inside) else set()
        read = {}
        for name, (key, inner) in self.entries(node, path).items():
            given = {each: name if each == "id" else key.file for each in sorted(told)}
            value = (
                self.record(inside, inner, _join(path, name), given)
                if told
                else self.value(form, inner, _join(path, name))
            )
            if not isinstance(value, _Bad):
                read[name] = value
        return read

    def entries(self, node: Node, path: str) -> dict[str, tuple[TextNode, Node]]:
        """Return the entries of a block; of a key written twice the first one counts."""
        if not isinstance(node, MapNode):
            self.bad(node, "wrong-type.block", path)
            return {}
        found: dict[str, tuple[TextNode, Node]] = {}
        seen: dict[str, TextNode] = {}
        for key, value in node.entries:
            first = seen.setdefault(name_key(key.text), key)
            if first is key:
                found[key.text] = (key, value)
            else:
                self.bad(key, "duplicate-key", _join(path, key.text), key=short(key.text), line=first.line)
        return found

    def record(self, record: Any, node: Node, path: str, given: Mapping[str, object]) -> Any:
        """Read a block whose keys are the fields of a record."""
        if not isinstance(node, MapNode):
            key, keys = glued_key(node), self.grammar.shape(record, given).written()
            return self.bad(node, "wrong-type.glued" if key else "wrong-type.record", path, key=key, keys=keys)
        return self.fields(record, node, self.entries(node, path), path, given)

    def fields(
        self,
        record: Any,
        node: Node,
        entries: Mapping[str, tuple[TextNode, Node]],
        path: str,
        given: Mapping[str, object],
    ) -> Any:
        """Read entries into the fields of a record."""
        shape = self.grammar.shape(record, given)
        arguments = dict(given)
        meant: set[str] = set()
        for text, (key, value) in entries.items():
            name = shape.keys.get(name_key(text))
            if name is None:
                meant.add(self._unknown_key(key, shape.keys, path, cut_off(node, key, value)))
            elif not is_left_out(value, (option := shape.options[name]).form.optional):
                read = self.value(option.form, value, _join(path, name))
                if read is not None:
                    arguments[name] = self.sensible(read, option, value, _join(path, name))
        if meant:
            arguments = {**dict.fromkeys(meant & shape.options.keys(), _BAD), **arguments}
        return self._made(record, node, shape, arguments, path)

    def sensible(self, value: Any, option: Option, node: Node, path: str) -> Any:
        """Return a value if it is within what its option takes, else _BAD."""
        within = option.within
        wrong = out_of_sense(value, within) if within and not isinstance(value, _Bad) else None
        return self.bad(node, wrong[0], path, **wrong[1]) if wrong else value

    def _unknown_key(self, key: TextNode, by_key: Mapping[str, str], path: str, cut: str) -> str:
        """Note a key that is not known, and return which field may be meant, so that it is not told as missing too."""
        word = name_key(key.text)
        if not key.quoted and key.text != key.text.lstrip():
            self.bad(key, "odd-space", path, key=short(key.text.strip()))
            return by_key.get(word, "")
        if cut:
            self.bad(key, f"cut-off.{cut}", path, text=short(key.text))
            return ""
        foreign = self.grammar.foreign_keys if "[" in path else {}
        answer = suggestion(key.text, map(as_written, by_key.values()), foreign)
        self.bad(key, "unknown-key", _join(path, key.text), key=short(key.text), suggestion=answer)
        return answer.name.removeprefix("instead.") if word in foreign else by_key.get(closest(word, by_key), "")

    def _made(self, record: Any, node: Node, shape: Shape, arguments: dict[str, Any], path: str) -> Any:
        complete = True
        for option in shape.required:
            name = option.name
            if name not in arguments:
                if name == "value" and shape.element:
                    self.bad(node, "missing.value", _join(path, name), element=shape.element, about=option.about)
                else:
                    self.bad(node, "missing.key", _join(path, name), key=as_written(name), about=option.about)
            complete &= not isinstance(arguments.get(name, _BAD), _Bad)
        if not complete or isinstance(arguments.get("value"), _Bad):
            return _BAD
        if shape.marked and self.grammar.mark:
            arguments["source"] = self.grammar.mark(node)
        return record(**{name: value for name, value in arguments.items() if not isinstance(value, _Bad)})

    def element(self, node: Node, path: str) -> Any:
        """Read an element: a block with one key that is an element's name, and its options."""
        if isinstance(node, TextNode):
            nothing = TextNode("", node.line, node.column, file=node.file)
            node = MapNode(((node, nothing),), node.line, node.column, file=node.file, use=node.use)
        if isinstance(node, ListNode):
            return self.bad(node, "wrong-type.element", path)
        entries = self.entries(node, path)
        known = self.grammar.element_keys
        keys = [text for text in entries if name_key(text) in known]
        if not keys:
            text, (key, _) = next(iter(entries.items()), ("", (node, node)))
            name = "unknown-element" if text else "unknown-element.empty"
            names = [each.name for each in known.values()]
            meant = suggestion(text, names, self.grammar.foreign_elements)
            return self.bad(key, name, path, text=short(text), suggestion=meant)
        if len(keys) > 1:
            self.bad(entries[keys[1]][0], "two-elements", path, first=keys[0], second=keys[1])
        element = known[name_key(keys[0])]
        main, value = entries[keys[0]]
        rest = {text: pair for text, pair in entries.items() if text not in keys}
        inside = _join(path, element.name)
        record = self._class_of(element, main, value, inside)
        if isinstance(record, _Bad):
            return record
        if record.form or (isinstance(value, TextNode) and value.empty):
            return self.fields(record, node, rest, path, _NOTHING)
        option = self.grammar.shape(record).options["value"]
        read = self.sensible(self.value(option.form, value, inside), option, value, inside)
        return self.fields(record, node, rest, path, {"value": read})

    def _class_of(self, element: Element, main: TextNode, value: Node, path: str) -> Any:
        forms = element.forms
        if not forms:
            return element.only
        takes_others = "value" in self.grammar.shape(element.only).options  # than the names of its forms
        if takes_others and not isinstance(value, TextNode):
            return element.only
        if not isinstance(value, TextNode):
            return self.bad(value, "wrong-type.form", path, element=element.name, suggestion=suggestion("", forms))
        found = next((form for form in forms if name_key(form) == name_key(value.text)), None)
        if found is None and takes_others:
            return element.only
        if found is None:
            at = main if value.empty else value
            meant = suggestion(value.text, forms)
            return self.bad(at, "unknown-form", path, element=element.name, text=short(value.text), suggestion=meant)
        return forms[found]


def _join(path: str, name: str) -> str:
    return f"{path}.{short(name)}" if path else short(name)
