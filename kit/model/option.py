"""How a record says what each of its keys means: problems, the schema and the staff's guide all quote it."""

from __future__ import annotations

from dataclasses import MISSING, field
from typing import Any


def option(help: str, default: Any = MISSING, within: tuple[float, float] | None = None) -> Any:
    """Declare a key with its meaning and what it is when left out; without that it is required.

    within: the least and the most that makes sense: of a number, of a length in its own unit, of entries in a list.
    """
    metadata = {"help": help, "within": within} if within else {"help": help}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


def no_key(default: Any) -> Any:
    """Declare a field that is no key of a file: the program itself says what is in it. default: what it is else."""
    return field(default=default, metadata={"no key": True})
