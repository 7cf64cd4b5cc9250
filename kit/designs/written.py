"""Values as staff would write them in a template, and what the records say of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from enum import Enum
from typing import Any, NamedTuple, get_type_hints

from kit.model.measures import Corner, Distance, Focus, Length, Padding, Range, Share, Turn
from kit.model.template import Element


class Key(NamedTuple):
    """One key of a record. name: the field's; written: as staff spell it; default: MISSING if it must be there."""

    name: str
    written: str
    help: str
    annotation: Any
    default: Any
    within: tuple[float, float] | None = None

    @property
    def required(self) -> bool:
        """Whether nothing can be read without it."""
        return self.default is MISSING


def keys_of(record: type) -> Iterator[Key]:
    """Yield every key that a record of a file may have; what the program itself adds to it is none."""
    hints = get_type_hints(record)
    for field in fields(record):
        if help := field.metadata.get("help"):
            within = field.metadata.get("within")
            yield Key(field.name, as_key(field.name), help, hints[field.name], _default(field), within)


def options_of(element: type[Element]) -> Iterator[Key]:
    """Yield the options of an element, its own first, then those that all elements have."""
    common = {key.name for key in keys_of(Element)}
    own = [key for key in keys_of(element) if key.name != "value"]
    yield from (key for key in own if key.name not in common)
    yield from (key for key in own if key.name in common)


def main_key(element: type[Element]) -> Key | None:
    """Return what stands behind the key of an element itself; None where that is the form of a drawing."""
    return next((key for key in keys_of(element) if key.name == "value"), None)


def as_key(name: str) -> str:
    """Return the name of a field as the shipped files spell it: 'scales_to' is 'scales to'."""
    return name.replace("_", " ").strip()


def as_written(value: Any) -> str:
    """Return a value as it stands behind a colon, '' for nothing: 'yes', '18mm', '50%', 'up to 8', 'sun, coral'."""
    if value is None or value is MISSING or value in ({}, ()):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Length):
        return f"{value.value:g}{value.unit}"
    if isinstance(value, Distance):
        return f"{value.mm:g}mm"
    if isinstance(value, Padding):
        return _padding(value)
    if isinstance(value, Turn):
        return str(value.degrees)
    if isinstance(value, Share):
        return f"{value.share:.0%}"
    if isinstance(value, Corner | Focus):
        return "centre" if (value.across, value.down) == (0.5, 0.5) else f"{value.across:.0%} {value.down:.0%}"
    if isinstance(value, Range):
        return as_range(value)
    if isinstance(value, tuple):
        return f"[{', '.join(as_written(each) for each in value)}]"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str):
        return str(value.value if isinstance(value, Enum) else value)
    return str(value) if isinstance(value, int) else ""


def as_range(wanted: Range) -> str:
    """Return how many as it is written in a template: '1 to 3', 'up to 8', '2', 'none'."""
    if wanted.least == wanted.most:
        return str(wanted.most) if wanted.most else "none"
    return f"{wanted.least} to {wanted.most}" if wanted.least else f"up to {wanted.most}"


def _padding(padding: Padding) -> str:
    edges = padding.edges
    sides = [edges.top, edges.right, edges.bottom, edges.left]
    if sides[:2] == sides[2:]:
        sides = sides[:1] if edges.top == edges.right else sides[:2]
    return " ".join(f"{side:g}mm" for side in sides)


def _default(field: Field[Any]) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default
