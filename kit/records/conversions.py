"""Which annotation is read from what: one text, a list, a block."""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any, Literal, NamedTuple, Protocol, Union, get_args, get_origin, runtime_checkable

from kit.records.expected import UnknownWord
from kit.records.scalars import read_bool, read_float, read_int, read_word


@runtime_checkable
class Parsed(Protocol):
    """A class each of whose values is written as one text, which it reads itself."""

    def parse(self, text: str, /) -> Any:
        """Return the value that a text stands for. Raises ValueError."""


@runtime_checkable
class Naming(Protocol):
    """A class of the same kind in whose text a name of the vocabulary stands. NAMES: the class of such names."""

    NAMES: type

    def parse(self, text: str, name: Callable[[str], Any], /) -> Any:
        """Return the value that a text stands for, in which `name` reads the name. Raises ValueError."""


@runtime_checkable
class ElementClass(Protocol):
    """A class whose values are blocks with one key, its name; what is written beside that key is its `value`."""

    element: str


class Kind(NamedTuple):
    """An annotation taken apart. name: 'tuple', 'mapping' or ''. inner: what is in it. origin: the type itself."""

    name: str
    origin: Any
    inner: Any = None


def kind_of(annotation: Any) -> Kind:
    """Return what an annotation asks for; of `X | None` it is X, and of `X | a record` or a list too."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return kind_of(next(each for each in arguments if each is not type(None)))
    if origin is tuple:
        return Kind("tuple", annotation, arguments[0])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return Kind("mapping", annotation, arguments[1])
    return Kind("", annotation)


def block_of(annotation: Any) -> Any:
    """Return the record or list that may be written in place of a text, None if there is none."""
    if get_origin(annotation) not in (Union, types.UnionType):
        return None
    _, *others = (each for each in get_args(annotation) if each is not type(None))
    return others[0] if others else None


def is_text_type(annotation: Any) -> bool:
    """Tell whether a value of this type is written as one text."""
    if get_origin(annotation) is Literal:
        return True
    if not isinstance(annotation, type) or get_origin(annotation):
        return False
    return issubclass(annotation, str | int | float | date | time | Enum) or isinstance(annotation, Parsed)


def text_reader(
    annotation: Any, vocabulary: Mapping[type, Collection[str]]
) -> tuple[Callable[[str], Any], Collection[str]]:
    """Return the function that reads a text as this type, and the words that it knows if they are few."""
    if get_origin(annotation) is Literal:
        words = [str(word) for word in get_args(annotation)]
        return _among(words, "unknown-word", str), words
    if annotation in vocabulary:
        return _among(vocabulary[annotation], f"unknown-{_noun(annotation)}", annotation), vocabulary[annotation]
    if isinstance(annotation, Naming) and annotation.NAMES in vocabulary:
        name, parse = text_reader(annotation.NAMES, vocabulary)[0], annotation.parse
        return lambda text: parse(text, name), ()
    if isinstance(annotation, Parsed):
        return annotation.parse, ()
    if issubclass(annotation, Enum):
        words = [str(member.value) for member in annotation]
        return _among(words, "unknown-word", annotation), words
    if annotation in (date, time):
        from kit.records.moments import read_date, read_time  # which few classes need

        return read_date if annotation is date else read_time, ()
    simple: dict[type, Callable[[str], Any]] = {bool: read_bool, int: read_int, float: read_float}
    return simple.get(annotation, annotation), ()


def _among(words: Iterable[str], name: str, make: Callable[[str], Any]) -> Callable[[str], Any]:
    words = list(words)
    exact = frozenset(words)

    def read(text: str) -> Any:
        if text in exact:
            return make(text)
        try:
            return make(read_word(_yes_or_no(text, words), words))
        except ValueError:
            raise UnknownWord(name, text, words) from None

    return read


def _yes_or_no(text: str, words: Collection[str]) -> str:
    """Return 'yes' for 'true', and 'no' for 'false', where those are the words to choose from."""
    meant = {"true": "yes", "on": "yes", "false": "no", "off": "no"}.get(text.strip().lower())
    return meant if meant and meant in words else text


def _noun(annotation: type) -> str:
    """Return what a class of names is called in the names of sentences: 'campaign-logo' of CampaignLogoName."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", annotation.__name__.removesuffix("Name")).lower()
