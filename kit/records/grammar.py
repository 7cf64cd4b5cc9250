"""What annotations and the rest of a grammar say, taken apart once so that many nodes can be read by it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, Field, field, fields
from functools import cached_property
from typing import Any, Final, NamedTuple, get_args

from kit.records.conversions import ElementClass, block_of, is_text_type, kind_of, text_reader
from kit.records.nodes import Node, name_key
from kit.records.wording import as_written
from kit.values import dataclass
from kit.words.words import Phrase

Mark = Callable[[Node], object]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a record may hold.

    text: letters in any text. items: entries in any list. texts, lists: the same by field path, as 'messages[].alt'.
    """

    text: int = 2000
    items: int = 1000
    texts: Mapping[str, int] = field(default_factory=dict)
    lists: Mapping[str, int] = field(default_factory=dict)


class Form(NamedTuple):
    """An annotation as it is read.

    what: 'text', 'tuple', 'words', 'named', 'element' or 'record'. type: the class of a text, an element or a record.
    inner: the form of what is in a list or in a block of names. read, known: how a text is read, and the few words that
    it may be. optional: whether it may be nothing. block: the form of a block or list in place of a text.
    """

    what: str
    type: Any
    optional: bool = False
    inner: Any = None
    read: Callable[[str], Any] = str
    known: Collection[str] = ()
    block: Any = None


class Option(NamedTuple):
    """One key of a record. within: as `option` has it. about: what its key means, where it must be there."""

    name: str
    form: Form
    within: tuple[float, float] | None
    required: bool
    about: str | Phrase


@dataclass(frozen=True, slots=True)
class Shape:
    """A record as it is read. keys: which option each key stands for. marked: whether it knows where it is from.

    element: the key of an element of the template language, '' if it is none.
    """

    options: Mapping[str, Option]
    keys: Mapping[str, str]
    required: tuple[Option, ...]
    marked: bool
    element: str

    def written(self) -> tuple[str, ...]:
        """Return its keys as people write them."""
        return tuple(map(as_written, self.options))


class Element(NamedTuple):
    """An element of the template language: its classes by the form of each, or the one that has no form."""

    name: str
    only: Any
    forms: Mapping[str, Any]


@dataclass(frozen=True)
class Grammar:
    """What the annotations alone do not say.

    vocabulary: the known names for each subclass of str. elements: the classes of the template language.
    languages: the tags that words may be written in, any if empty. mark: makes the value of a field named `source`
    from the node. foreign_keys, foreign_elements: the names of the phrases that answer words which belong
    to other languages, where a key of an element or page is expected, and where an element is.
    Each class is taken apart once for all files that are read by one grammar.
    """

    vocabulary: Mapping[type, Collection[str]] = field(default_factory=dict)
    elements: tuple[Any, ...] = ()
    languages: Collection[str] = ()
    mark: Mark | None = None
    limits: Limits = Limits()
    foreign_keys: Mapping[str, str] = field(default_factory=dict)
    foreign_elements: Mapping[str, str] = field(default_factory=dict)
    _shapes: dict[tuple[Any, ...], Shape] = field(default_factory=dict, compare=False, repr=False)
    _forms: dict[tuple[str, Any], Form] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def tags(self) -> Mapping[str, str]:
        """The tags of the languages by the key that each is compared as."""
        return {name_key(tag): tag for tag in self.languages}

    @cached_property
    def element_keys(self) -> Mapping[str, Element]:
        """The elements by the key that each is compared as."""
        classes: dict[str, list[Any]] = {}
        for each in self.elements:
            if each.element:
                classes.setdefault(each.element, []).append(each)
        found = {}
        for name, every in classes.items():
            forms = {each.form: each for each in every if each.form}
            found[name_key(name)] = Element(name, every[0], forms)
        return found

    def shape(self, record: Any, given: Collection[str] = ()) -> Shape:
        """Return a record taken apart. given: its fields that are no keys."""
        key = (record, *given)
        if key not in self._shapes:
            self._shapes[key] = self._shape(record, given)
        return self._shapes[key]

    def _shape(self, record: Any, given: Collection[str]) -> Shape:
        every = fields(record)
        hidden = {*given, *(each.name for each in every if each.metadata.get("no key"))}
        hidden |= {"source"} if self.mark else set()
        element = record.element if isinstance(record, ElementClass) else None
        options = {each.name: self._option(each, record) for each in every if each.name not in hidden}
        keys = {name_key(name): name for name in options if name != "value" or element is None}
        required = tuple(each for each in options.values() if each.required)
        marked = self.mark is not None and any(each.name == "source" for each in every)
        return Shape(options, keys, required, marked, element or "")

    def _option(self, each: Field[Any], record: Any) -> Option:
        required = each.default is MISSING and each.default_factory is MISSING
        about = each.metadata.get("help") or Phrase("expected-text")
        return Option(each.name, self._form_of(each, record), each.metadata.get("within"), required, about)

    def _form_of(self, each: Field[Any], record: Any) -> Form:
        """Return how a field is read; what is written alike in one module is taken apart once."""
        home = next(cls.__module__ for cls in record.__mro__ if each.name in cls.__annotations__)
        key = home, each.type
        if key not in self._forms:
            annotation = eval(each.type, vars(sys.modules[home])) if isinstance(each.type, str) else each.type
            self._forms[key] = self.form(annotation)
        return self._forms[key]

    def form(self, annotation: Any) -> Form:
        """Return how a value of an annotation is read."""
        kind, optional = kind_of(annotation), type(None) in get_args(annotation)
        if is_text_type(kind.origin):
            block = block_of(annotation)
            read, known = text_reader(kind.origin, self.vocabulary)
            return Form("text", kind.origin, optional, None, read, known, self.form(block) if block else None)
        if kind.name == "tuple":
            return Form("tuple", kind.origin, optional, self.form(kind.inner))
        if kind.name == "mapping" and kind.inner is str:
            return Form("words", kind.origin, optional, TEXT)
        if kind.name == "mapping":
            return Form("named", kind.origin, optional, self.form(kind.inner))
        return Form("element" if isinstance(kind.origin, ElementClass) else "record", kind.origin, optional)


TEXT: Final = Form("text", str)
"""A plain text."""
