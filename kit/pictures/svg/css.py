"""The style sheets of drawings (CSS Syntax 3, Nesting, Media Queries 4), as flat rules in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Final

from kit.pictures.svg.tree import too_complex
from kit.values import dataclass

_MOST_SELECTORS: Final = 20_000
_DEEPEST: Final = 20
_STRING: Final = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_COMMENT: Final = re.compile(rf"({_STRING})|/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_TOKEN: Final = re.compile(rf"{_STRING}|url\([^)\"']*\)|\\.|[{{}};,()\[\]]", re.DOTALL | re.IGNORECASE)
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What is said about one property; a name that begins with two hyphens is a variable."""

    name: str
    value: str
    important: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """Selectors, and what is declared for whatever one of them matches."""

    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]


Frames = tuple[tuple[float, tuple[Declaration, ...]], ...]
"""The steps of an animation: when, from 0 to 1, and what holds then."""


@dataclass(slots=True)
class Sheet:
    """All rules of a drawing, its animations by their names, and the first values of variables that it registers."""

    rules: list[Rule] = field(default_factory=list)
    animations: dict[str, Frames] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)


def read_sheet(text: str) -> Sheet:
    """Return the rules that count for light on paper or screen, nested ones made flat."""
    sheet = Sheet()
    _read_into(sheet, _COMMENT.sub(lambda found: found[1] or " ", text), (), 0)
    return sheet


def read_declarations(text: str) -> tuple[Declaration, ...]:
    """Return what the text of a style attribute declares."""
    clean = _COMMENT.sub(lambda found: found[1] or " ", text)
    return tuple(_declared(head) for head, body in _items(clean) if body is None and ":" in head)


def split(text: str, by: str = ",") -> list[str]:
    """Return the parts of a text between commas, or whatever else, that stand in no brackets."""
    parts, start, depth = [], 0, 0
    for found in re.finditer(rf"{_STRING}|\\.|[()\[\]]|{by}", text, re.DOTALL):
        if found[0] in "([":
            depth += 1
        elif found[0] in ")]":
            depth = max(0, depth - 1)
        elif depth == 0 and re.fullmatch(by, found[0]):
            parts.append(text[start : found.start()])
            start = found.end()
    return [part.strip() for part in [*parts, text[start:]] if part.strip()]


def _items(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield what stands between semicolons and braces: its head, and its body if it has one."""
    start, body, braces, brackets = 0, 0, 0, 0
    for found in _TOKEN.finditer(text):
        token, place = found[0], found.start()
        if token in "([":
            brackets += 1
        elif token in ")]":
            brackets = max(0, brackets - 1)
        elif token == "{":
            braces, brackets = braces + 1, 0
            body = place + 1 if braces == 1 else body
        elif token == "}":
            if braces == 1:
                yield text[start : body - 1].strip(), text[body:place]
            braces, brackets = max(0, braces - 1), 0
            start = place + 1 if braces == 0 else start
        elif token == ";" and braces == brackets == 0:
            yield text[start:place].strip(), None
            start = place + 1
    if braces:
        yield text[start : body - 1].strip(), text[body:]
    elif text[start:].strip():
        yield text[start:].strip(), None


def _declared(text: str) -> Declaration:
    name, _, value = text.partition(":")
    name = name.strip()
    bare = _IMPORTANT.sub("", value).strip()
    return Declaration(name if name.startswith("--") else name.lower(), bare, len(bare) != len(value.strip()))


def _read_into(sheet: Sheet, text: str, parents: tuple[str, ...], depth: int) -> None:
    """Read rules into a sheet; parents: the selectors of the rule in which they stand."""
    if depth > _DEEPEST:
        raise too_complex()
    items = list(_items(text))
    own = tuple(_declared(head) for head, body in items if body is None and ":" in head and head[0] != "@")
    if own and parents:
        sheet.rules.append(Rule(parents, own))
    for head, body in items:
        if body is None:
            continue
        if head.startswith("@"):
            _at_rule(sheet, head, body, parents, depth)
            continue
        selectors = tuple(_nested(parents, split(head)))
        if len(selectors) > _MOST_SELECTORS:
            raise too_complex()
        _read_into(sheet, body, selectors, depth + 1)


def _nested(parents: tuple[str, ...], selectors: list[str]) -> Iterator[str]:
    if len(parents) * len(selectors) > _MOST_SELECTORS:
        raise too_complex()
    for selector in selectors:
        if not parents:
            yield selector.replace("&", ":root")
        for parent in parents:
            yield selector.replace("&", parent) if "&" in selector else f"{parent} {selector}"


def _at_rule(sheet: Sheet, head: str, body: str, parents: tuple[str, ...], depth: int) -> None:
    name, _, rest = head[1:].partition(" ")
    name = name.lower().partition("(")[0].removeprefix("-webkit-")
    if name == "keyframes":
        sheet.animations[rest.strip(" \"'")] = _frames(body)
    elif name == "property":
        first = {each.name: each.value for each in read_declarations(body)}.get("initial-value")
        if first is not None:
            sheet.variables[rest.strip()] = first
    elif (
        name in ("layer", "scope")
        or (name == "media" and media_applies(head[6:]))
        or (name == "supports" and not head[9:].strip().lower().startswith("not"))
    ):
        _read_into(sheet, body, parents, depth + 1)


def _frames(body: str) -> Frames:
    frames: list[tuple[float, tuple[Declaration, ...]]] = []
    for head, inside in _items(body):
        for when in split(head):
            share = {"from": "0", "to": "100"}.get(when.lower(), when.rstrip("% "))
            if inside is not None and re.fullmatch(r"\d+(\.\d+)?", share):
                frames.append((float(share) / 100, read_declarations(inside)))
    return tuple(sorted(frames, key=lambda frame: frame[0]))


_FEATURES: Final[Mapping[str, bool]] = {
    "prefers-color-scheme: light": True,
    "prefers-reduced-motion: reduce": True,
    "prefers-contrast: no-preference": True,
    "color": True,
    "scripting: none": True,
}


def media_applies(query: str) -> bool:
    """Tell whether a media query holds for a drawing on a light screen as wide as one likes, where nothing moves."""
    return any(_holds(part.lower()) for part in split(query)) or not query.strip()


def _holds(query: str) -> bool:
    negated = query.startswith("not ")
    parts = re.split(r"\s+and\s+", query.removeprefix("not ").removeprefix("only ").strip())
    return negated != all(_feature(part) for part in parts)


def _feature(part: str) -> bool:
    if not part.startswith("("):
        return part in ("all", "screen")
    inside = re.sub(r"\s*:\s*", ": ", part[1:-1].strip())
    if inside.startswith("not "):
        return not _feature(inside.removeprefix("not ").strip())
    if re.match(r"(min-(device-)?(width|height))\b|(width|height)\s*>|.*<=?\s*(width|height)", inside):
        return True
    return _FEATURES.get(inside, False)
