"""JSON Schema for editors, from the very records that the loader fills: completion, explanation, underlined mistakes.

Draft 7, because that is the one that every editor's YAML support knows. Names that a folder of assets may add (colours,
styles, pictures) are examples and no closed list. Where a text is read, an editor may see a number, a yes or a no.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import time
from enum import Enum
from typing import Any, Literal, Protocol, get_args, get_origin, runtime_checkable
from urllib.parse import quote

from kit.designs.written import Key, as_written, keys_of, main_key, options_of
from kit.model.blocks import Part
from kit.model.head import NOTHING
from kit.model.template import Element, PageTemplate
from kit.records import moments, scalars
from kit.records.conversions import ElementClass, Parsed, block_of, is_text_type, kind_of
from kit.records.wording import what_to_write
from kit.values import dataclass
from kit.words.saying import FILES
from kit.words.words import Phrase

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
_ANY_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_PATTERNS = {**scalars.PATTERNS, **moments.PATTERNS}
_YES_OR_NO: list[str | bool] = ["yes", "no", True, False]


@dataclass(frozen=True, slots=True)
class Names:
    """What a schema offers to complete: names by the class that stands for them, languages by tag, with their names."""

    examples: Mapping[type, Sequence[str]] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    elements: Sequence[type[Element]] = ()


def schema_of(record: type, title: str, about: str, names: Names, *, form: bool = False) -> Schema:
    """Return the schema of a file that is read into this record.

    form: whether the program writes such files too, as forms to fill in: a key in two words has an underscore in it
    there, and may be left empty.
    """
    writer = _Writer(names, form)
    top = writer.record(record)
    schema = {"$schema": DRAFT, "title": title, "description": about, **top}
    if "language" in schema["properties"]:
        schema["properties"]["language"]["examples"] = list(names.languages)
    if "extends" in schema["properties"]:
        needed = {"required": schema.pop("required")}
        schema |= {"if": {"not": {"required": ["extends"]}}, "then": needed}
    return {**schema, "definitions": writer.definitions} if writer.definitions else schema


@runtime_checkable
class _Patterned(Parsed, Protocol):
    """A class that says which texts look right to it."""

    PATTERN: re.Pattern[str]


class _Writer:
    """Writes one schema; the elements and their options are definitions, since they stand in it over and over."""

    def __init__(self, names: Names, form: bool) -> None:
        self.names = names
        self.form = form
        self.definitions: dict[str, Schema] = {}

    def value(self, annotation: Any) -> Schema:
        """Return the schema of what is read as this type."""
        kind, block = kind_of(annotation), block_of(annotation)
        if block:
            return {"anyOf": [self.text(kind.origin), self.value(block)]}
        if is_text_type(kind.origin):
            return self.text(kind.origin)
        if kind.name == "tuple":
            return {"type": "array", "items": self.value(kind.inner)}
        if kind.name == "mapping":
            return self.words() if kind.inner is str else self.named(kind.inner)
        if isinstance(kind.origin, ElementClass):
            return self.element()
        if kind.origin is Part:
            return self.part()
        return self.record(kind.origin)

    def text(self, annotation: Any) -> Schema:
        """Return the schema of one text."""
        if get_origin(annotation) is Literal:
            return _one_of([str(word) for word in get_args(annotation) if word])
        if issubclass(annotation, Enum):
            return _one_of([str(member.value) for member in annotation])
        if annotation is bool:
            return {"enum": _YES_OR_NO}
        if pattern := _PATTERNS.get(annotation):
            kinds = {int: ["integer", "string"], float: ["number", "string"], time: ["string", "number"]}
            return {"type": kinds.get(annotation, "string"), "pattern": _pattern(pattern, any_case=True)}
        if isinstance(annotation, _Patterned):
            pattern = annotation.PATTERN
            is_number = any(map(pattern.fullmatch, ("1", "90", "123456")))
            kind = ["string", "number"] if is_number else "string"
            hint = FILES.phrase(Phrase("write", {"expected": what_to_write(annotation.parse)}))
            return {"type": kind, "pattern": _pattern(pattern), "patternErrorMessage": hint, "description": hint}
        if examples := self.names.examples.get(annotation):
            return {"type": "string", "examples": list(examples)}
        return dict(_ANY_TEXT)

    def words(self) -> Schema:
        """Return the schema of words in each language."""
        languages = {tag: {**_ANY_TEXT, "description": name} for tag, name in self.names.languages.items()}
        block = {"type": "object", "minProperties": 1, "properties": languages, "additionalProperties": dict(_ANY_TEXT)}
        return {"anyOf": [dict(_ANY_TEXT), block]}

    def named(self, annotation: Any) -> Schema:
        """Return the schema of a block whose keys are names."""
        return {"type": "object", "additionalProperties": self.value(annotation)}

    def record(self, record: type) -> Schema:
        """Return the schema of a block whose keys are the fields of a record."""
        keys = {key.name if self.form else key.written: key for key in keys_of(record)}
        schemas = {name: self.key(key) for name, key in keys.items()}
        return _block(schemas, [name for name, key in keys.items() if key.required])

    def key(self, key: Key) -> Schema:
        """Return the schema of what a key says, with its meaning and its default."""
        schema = self.value(key.annotation)
        if self.form and not key.required:
            schema = {"anyOf": [schema, {"enum": [None, ""]}]}
        more = schema.pop("description", "")
        schema = {"description": _sentence(key.help, more), **schema, **_bounds(key, schema)}
        if as_written(key.default):
            schema["default"] = _plain(key.default)
        return schema

    def element(self) -> Schema:
        """Return a reference to the schema of an element: a block that is known by its one key, then by the form."""
        if "element" not in self.definitions:
            written = [each for each in self.names.elements if each.form or main_key(each)]
            self.definitions["element"] = {}
            branches = [self.of_element(each) for each in written]
            main = {each.element: self.main(each.element, written) for each in written}
            known = [{"if": {"required": [key]}, "then": {"properties": {key: main[key]}}} for key in main]
            stranger = {"if": {"not": {"anyOf": [{"required": [key]} for key in main]}}, "then": _block(main, ())}
            self.definitions["element"] = {"type": "object", "minProperties": 1, "allOf": [*known, *branches, stranger]}
        return {"$ref": "#/definitions/element"}

    def part(self) -> Schema:
        """Return the schema of what is written of a part of another template: none, an element, or some options."""
        element = self.element()
        if "part" in self.definitions:
            return {"$ref": "#/definitions/part"}
        self.definitions["part"] = {}
        options: dict[str, list[Schema]] = {}
        for each in self.names.elements:
            for key in options_of(each):
                schemas = options.setdefault(key.written, [])
                wanted = [self.shared(key, each), *([{"enum": [NOTHING]}] if key.default is None else [])]
                schemas += [schema for schema in wanted if schema not in schemas]
        for key in keys_of(PageTemplate):
            options.setdefault(key.written, []).append(self.key(key))
        about = "What this says depends on the element that the part is."
        properties = {
            name: each[0] if len(each) == 1 else {"description": about, "anyOf": each} for name, each in options.items()
        }
        self.definitions["part"] = {"anyOf": [{"enum": [NOTHING]}, element, _block(properties, ())]}
        return {"$ref": "#/definitions/part"}

    def main(self, element: str, written: Sequence[type[Element]]) -> Schema:
        """Return the schema of what stands behind the key of an element."""
        classes = [each for each in written if each.element == element]
        if key := main_key(classes[0]):
            schema = self.key(key)
            return {**schema, "description": f"{classes[0].__doc__} {schema['description']}"}
        forms = ", ".join(each.form for each in classes)
        return {
            "description": f"A drawing that comes with the program: {forms}.",
            "enum": [each.form for each in classes],
        }

    def of_element(self, element: type[Element]) -> Schema:
        """Return the rule that a block with the key of this element, and this form, has its options and no others."""
        name = f"{element.element}-{element.form}".strip("-")
        options = {key.written: self.shared(key, element) for key in options_of(element)}
        block = _block({element.element: {}, **options}, ())
        self.definitions[name] = {"title": name, "description": element.__doc__ or "", **block}
        others = [each.form for each in self.names.elements if each.element == element.element and each.form]
        main = {"const": element.form} if element.form else {"not": {"enum": others}}
        form = {"properties": {element.element: main}} if others else {}
        return {"if": {"required": [element.element], **form}, "then": {"$ref": f"#/definitions/{quote(name)}"}}

    def shared(self, key: Key, element: type[Element]) -> Schema:
        """Return a reference to the schema of an option, which is written down once for all elements that have it."""
        schema = self.key(key)
        for name in (f"option-{key.name}", f"option-{key.name}-of-{element.form or element.element}"):
            if self.definitions.setdefault(name, schema) == schema:
                return {"$ref": f"#/definitions/{quote(name)}"}
        return schema


def _block(properties: Mapping[str, Schema], required: Sequence[str]) -> Schema:
    block: Schema = {"type": "object", "additionalProperties": False, "properties": dict(properties)}
    return {**block, "required": list(required)} if required else block


def _bounds(key: Key, schema: Schema) -> Schema:
    """Return how little and how much a key takes, if that is said of it."""
    if not key.within:
        return {}
    least, most = key.within
    is_list = schema.get("type") == "array"
    return {"minItems": least, "maxItems": most} if is_list else {"minimum": least, "maximum": most}


def _one_of(words: Sequence[str]) -> Schema:
    """Return the schema of one of a few words; to editors that read YAML 1.1, yes and no are no words."""
    return {"enum": [*words, *(answer for word, answer in (("yes", True), ("no", False)) if word in words)]}


def _plain(value: Any) -> Any:
    """Return a default as JSON says it."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, int | float) and not isinstance(value, bool) else as_written(value)


def _sentence(*texts: str) -> str:
    return " ".join(f"{text[0].upper()}{text[1:].rstrip('.')}." for text in texts if text)


def _pattern(pattern: re.Pattern[str], any_case: bool = False) -> str:
    """Return what a text must look like, as JSON Schema writes it: without flags, and with both ends marked."""
    source = re.sub(r"\(\?P<\w+>", "(", pattern.pattern)
    source = _in_any_case(source) if any_case or pattern.flags & re.IGNORECASE else source
    return rf"^\s*(?:{source})\s*$"


def _in_any_case(source: str) -> str:
    """Return a pattern that takes capitals and small letters alike; what is escaped or in brackets stays."""
    parts = re.findall(r"\\.|\[[^\]]*\]|.", source)
    return "".join(f"[{part.lower()}{part.upper()}]" if part.isalpha() else _widened(part) for part in parts)


def _widened(part: str) -> str:
    has_letters = part.startswith("[") and any(letter.isalpha() for letter in part)
    return f"{part[:-1]}{part[1:-1].upper()}]" if has_letters else part
