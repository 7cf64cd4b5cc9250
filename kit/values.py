"""Dataclasses that cost next to nothing to declare, since a program declares hundreds and makes values of a few.

The standard library writes and compiles six methods for every class where it is declared. Here a class gets its
constructor when the first of its values is made, and all classes compare, hash and show their values with the same few
functions. In all else they are the standard library's: fields, defaults, inheritance, slots, `replace` and `fields`.

That nothing changes a frozen value is seen by mypy, which reads all of the program; nothing watches over it as it runs,
so values are made as fast as Python can.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen=False, eq=True, kw_only=False, slots=False):
        """Make a class of values. frozen: its values never change, and can be hashed. The rest is as in dataclasses."""
        bare = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only, slots=slots)

        def make(given: type) -> type:
            given.__doc__ = given.__doc__ or given.__name__  # else its signature is worked out to be its description
            cls = bare(given)
            fields = dataclasses.fields(cls)
            cls.__init__ = _constructor_of(cls, fields)
            own = given.__dict__
            if "__repr__" not in own:
                cls.__repr__ = _shown
            if eq:
                compared = [each.name for each in fields if each.compare]
                hashed = [each.name for each in fields if (each.compare if each.hash is None else each.hash)]
                if "__eq__" not in own:
                    cls.__eq__ = _equal_by(compared)
                if own.get("__hash__") is None:
                    cls.__hash__ = _hash_of(hashed) if frozen else None
            return cls

        return make


def _constructor_of(cls: type, fields: tuple[Field[Any], ...]) -> Callable[..., None]:
    """Return a constructor that writes the real one when the first value is made, and puts that in its own place."""

    def __init__(self: object, *given: Any, **named: Any) -> None:
        constructor = _written(cls, fields)
        cls.__init__ = constructor  # type: ignore[misc]
        constructor(self, *given, **named)

    return __init__


def _written(cls: type, fields: tuple[Field[Any], ...]) -> Callable[..., None]:
    """Return the constructor of a class, compiled from its source."""
    known: dict[str, Any] = {"MISSING": MISSING}
    places: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for each in fields:
        name, value = each.name, each.name
        known[f"_{name}"] = each.default if each.default_factory is MISSING else each.default_factory
        if each.default_factory is not MISSING:
            value = f"_{name}() if {name} is MISSING else {name}" if each.init else f"_{name}()"
            given = f"{name}=MISSING"
        elif each.default is not MISSING:
            given = f"{name}=_{name}"
            value = name if each.init else f"_{name}"
        elif each.init:
            given = name
        else:
            continue
        if each.init:
            (named if each.kw_only else places).append(given)
        lines.append(f" self.{name} = {value}\n")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()\n")
    arguments = ", ".join(["self", *places, *(["*", *named] if named else [])])
    exec(f"def __init__({arguments}):\n{''.join(lines) or ' pass'}", known)
    constructor: Callable[..., None] = known["__init__"]
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"
    return constructor


def _equal_by(names: list[str]) -> Callable[[object, object], bool]:
    get = _getter(names)

    def __eq__(self: object, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or get(self) == get(other)

    return __eq__


def _hash_of(names: list[str]) -> Callable[[object], int]:
    get = _getter(names)

    def __hash__(self: object) -> int:
        return hash(get(self))

    return __hash__


def _getter(names: list[str]) -> Callable[[object], object]:
    return attrgetter(*names) if names else lambda value: ()


def _shown(self: Any) -> str:
    values = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(values)})"
