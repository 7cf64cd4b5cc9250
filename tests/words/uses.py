"""Where the sources name a sentence of the catalogue, and what they put into it: read from the sources themselves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

HOME: Final = Path(__file__).resolve().parents[2]
NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?")

_NAME_AT: Final = {"Problem": 1, "problem_at": 1, "Phrase": 0, "Expected": 0, "UnknownWord": 0, "bad": 1, "tell": 1}
"""The calls that name a sentence, and which of their arguments the name is."""


@dataclass(frozen=True)
class Use:
    """A call that names a sentence. given: the names of its values, None if they cannot be seen where it stands."""

    name: str
    given: frozenset[str] | None
    place: str


def sources() -> list[Path]:
    """Return every module of the program that may name a sentence."""
    paths = [path for folder in ("kit", "gui") for path in sorted((HOME / folder).rglob("*.py"))]
    return [path for path in paths if not path.name.startswith("about_")]


@cache
def uses() -> tuple[Use, ...]:
    """Return every call that names a sentence by a literal."""
    return tuple(use for path in sources() for use in _uses_in(path))


@cache
def literals() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return all texts in the sources, and a pattern for each text of which a part is put in."""
    texts: set[str] = set()
    patterns: set[str] = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [re.escape(part.value) if isinstance(part, ast.Constant) else "" for part in node.values]
                if NAME.match("".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))):
                    patterns.add("(.+)".join(parts) if len(parts) > 1 else f"{parts[0]}.+")
    return frozenset(texts), tuple(re.compile(pattern) for pattern in sorted(patterns))


def _uses_in(path: Path) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] or [tree]
    for function in functions:
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                place = f"{path.relative_to(HOME)}:{node.lineno}"
                yield from (Use(name, _given(node, function), place) for name in _named(node))


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _named(node: ast.Call) -> list[str]:
    at = _NAME_AT.get(_called(node))
    if at is None or len(node.args) <= at:
        return []
    choices = [node.args[at]]
    if isinstance(choices[0], ast.IfExp):
        choices = [choices[0].body, choices[0].orelse]
    return [each.value for each in choices if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def _given(node: ast.Call, function: ast.AST) -> frozenset[str] | None:
    """Return the names of the values of a call: its keywords, a dict in place, or one that a name was given before."""
    at = _NAME_AT[_called(node)] + 1
    if _called(node) in ("Expected", "bad") or (_called(node) == "tell" and len(node.args) == at):
        names = [keyword.arg for keyword in node.keywords]
        return None if None in names else frozenset(name for name in names if name)
    keyword = next((each.value for each in node.keywords if each.arg == "values"), None)
    values = keyword or (node.args[at] if len(node.args) > at else None)
    if values is None:
        return frozenset()
    if isinstance(values, ast.Name):
        values = _assigned(values.id, node.lineno, function)
    return _keys(values)


def _keys(values: ast.expr | None) -> frozenset[str] | None:
    if not isinstance(values, ast.Dict):
        return None
    keys = [key.value if isinstance(key, ast.Constant) else None for key in values.keys]
    return None if None in keys else frozenset(str(key) for key in keys)


def _assigned(name: str, before: int, function: ast.AST) -> ast.expr | None:
    """Return what a name was last given before a line, None if that is not one plain assignment."""
    found: tuple[int, ast.expr] | None = None
    for node in ast.walk(function):
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        for target in targets:
            is_it = isinstance(target, ast.Name) and target.id == name
            value = getattr(node, "value", None)
            line = getattr(node, "lineno", before)
            if is_it and value is not None and line < before and (found is None or line > found[0]):
                found = (line, value)
    return found[1] if found else None
