"""Dataclasses that cost next to nothing to declare, since a program declares hundreds and makes values of a few.

The standard library writes and compiles six methods for every class where it is declared, and reads a third of itself
to do so. Here a class gets its constructor when the first of its values is made, and all classes compare, hash and show
their values with the same few functions. In all else they are the standard library's: fields, defaults, inheritance,
slots, `replace` and `fields`; for mypy they are the very same.

That nothing changes a frozen value is seen by mypy, which reads all of the program; nothing watches over it as it runs,
so values are made as fast as Python can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import KW_ONLY as KW_ONLY
    from dataclasses import MISSING as MISSING
    from dataclasses import Field as Field
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import fields as fields
    from dataclasses import is_dataclass as is_dataclass
    from dataclasses import replace as replace
    from typing import Any
else:

    class MISSING:
        """Stands where no default is."""

    class KW_ONLY:
        """The type that is written where fields begin that are only given by name."""

    class Field:
        """What is declared of a field. name, type: filled in by its class; kw_only: MISSING until then."""

        __slots__ = (
            "_field_type",
            "compare",
            "default",
            "default_factory",
            "hash",
            "init",
            "kw_only",
            "metadata",
            "name",
            "repr",
            "type",
        )

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = self.type = self._field_type = None
            self.default, self.default_factory = default, default_factory
            self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
            self.metadata = MappingProxyType(metadata or {})
            self.kw_only = kw_only

    def field(
        *,
        default=MISSING,
        default_factory=MISSING,
        init=True,
        repr=True,
        hash=None,
        compare=True,
        metadata=None,
        kw_only=MISSING,
    ):
        """Declare a field that is more than a type and a default; all as in dataclasses."""
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

    def fields(value):
        """Return the fields of a class of values, or of a value, in their order."""
        try:
            return tuple(value.__dataclass_fields__.values())
        except AttributeError:
            raise TypeError("must be called with a dataclass type or instance") from None

    def is_dataclass(value):
        """Tell whether this is a class of values, or a value of one."""
        return hasattr(value if isinstance(value, type) else type(value), "__dataclass_fields__")

    def replace(value, /, **changes):
        """Return a value like another one, but for the fields that are given."""
        for each in value.__dataclass_fields__.values():
            if each.init:
                if each.name not in changes:
                    changes[each.name] = getattr(value, each.name)
            elif each.name in changes:
                raise ValueError(f"field {each.name} is worked out, and cannot be given")
        return value.__class__(**changes)

    def dataclass(*, frozen=False, eq=True, kw_only=False, slots=False):
        """Make a class of values. frozen: its values never change, and can be hashed. The rest is as in dataclasses."""

        def make(given: type) -> type:
            own_fields = _declared(given, kw_only)
            every = {
                name: each for base in given.__mro__[:0:-1] for name, each in _fields_of(base).items()
            } | own_fields
            cls = _with_slots(given, own_fields, every) if slots else given
            cls.__doc__ = given.__doc__ or given.__name__
            cls.__dataclass_fields__ = every
            shown = tuple(every.values())
            cls.__init__ = _constructor_of(cls, shown)
            own = cls.__dict__
            if "__match_args__" not in own:
                cls.__match_args__ = tuple(each.name for each in shown if each.init and not each.kw_only)
            if "__repr__" not in own:
                cls.__repr__ = _shown
            if eq:
                _make_equal(cls, shown, frozen)
            return cls

        return make


def _declared(given: type, kw_only: bool) -> dict[str, Field[Any]]:
    """Return the fields that a class itself declares; of their defaults, plain values alone stay with the class."""
    found = {}
    for name, annotation in given.__annotations__.items():
        if annotation is KW_ONLY or annotation in ("KW_ONLY", "values.KW_ONLY"):
            kw_only = True
            continue
        if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
            continue
        default = given.__dict__.get(name, MISSING)
        each: Any = default if isinstance(default, Field) else field(default=default)
        if each.default.__class__.__hash__ is None:
            raise ValueError(f"mutable default {each.default} for field {name} is not allowed: use default_factory")
        each.name, each.type = name, annotation
        each.kw_only = kw_only if each.kw_only is MISSING else each.kw_only
        if default is each and each.default is not MISSING:
            setattr(given, name, each.default)
        elif default is each:
            delattr(given, name)
        found[name] = each
    return found


def _fields_of(base: type) -> dict[str, Field[Any]]:
    found: dict[str, Field[Any]] = base.__dict__.get("__dataclass_fields__", {})
    return found


def _with_slots(given: type, own_fields: dict[str, Field[Any]], every: dict[str, Field[Any]]) -> type:
    """Return a class made anew, since slots can only be told when a class is made."""
    content = dict(given.__dict__)
    inherited = set(_slots_of(given.__mro__[1:]))
    content["__slots__"] = tuple(name for name in every if name not in inherited)
    for name in (*own_fields, "__dict__", "__weakref__"):
        content.pop(name, None)
    cls = type(given)(given.__name__, given.__bases__, content)
    cls.__qualname__ = given.__qualname__
    return cls


def _slots_of(bases: tuple[type, ...]) -> Iterator[str]:
    for base in bases:
        slots = base.__dict__.get("__slots__", ())
        yield from (slots,) if isinstance(slots, str) else slots


def _make_equal(cls: Any, every: tuple[Field[Any], ...], frozen: bool) -> None:
    """Let values of a class be equal if they say the same, and have a hash if they never change."""
    if "__eq__" not in cls.__dict__:
        cls.__eq__ = _equal_by([each.name for each in every if each.compare])
    if cls.__dict__.get("__hash__") is None:
        hashed = [each.name for each in every if (each.compare if each.hash is None else each.hash)]
        cls.__hash__ = _hash_of(hashed) if frozen else None


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
    values = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(values)})"
