"""Every key of a YAML file spoilt: deleted, doubled, misspelt, of the wrong type, huge, negative, no number.

The surgery is done on the text, at the marks of the parser, so that every other line stays as it was; only a doubled
entry of several lines moves those below it.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import yaml

WRONG_TYPES = ("[a, b]", "{a: b}", "zzz")
"""Something else than a text, and a text that is no number, colour, length or word that is known; keys take turns."""

HUGE = ("1e308", "999999", "99999mm")
"""Numbers larger than any that makes sense; keys take turns."""

OPENED = ("'", '"', "[", "{")
"""What opens something that is never closed: the parser may notice that far below."""

SPOILT = (
    "-7mm",
    "0",
    "0mm",
    "0%",
    "0fr",
    "5000mm",
    "5000%",
    "-5000mm",
    "4999fr",
    ".inf",
    "-.inf",
    "1_000",
    "0x10",
    "0o17",
    "1e3",
    "1e-320",
    "2016-06-08",
    "~",
    "true",
    "100000000000000000000",
    '"a\\nb\\nc"',
    '"\\t"',
    '""',
    "# nothing",
    "1mm 1mm 1mm 1mm",
    "900% 900%",
    "-900% -900%",
    "999 to 999",
    "up to 999",
    "l" * 1000,
    "&anchor",
    "*alias",
    "!tag x",
    *OPENED,
    "a: b",
    "- a",
    "%",
    "@",
    "²",
    "\u0661\u0662mm",
)
"""Further values; each key gets one after another of them."""

KEPT_LANGUAGES = frozenset({"en", "cy"})
"""The languages whose wordings are slipped: English, and one beside it; the others have the same structure."""


@dataclass(frozen=True)
class Mutant:
    """A spoilt text. how: what was done; key: to which key; lines: where that may be noticed."""

    how: str
    key: str
    text: str
    lines: tuple[int, ...]


@dataclass(frozen=True)
class _Place:
    key: yaml.ScalarNode
    value: yaml.Node
    block: yaml.MappingNode
    index: int
    trail: tuple[int, ...]


def mutants(text: str, *others: str) -> Iterator[Mutant]:
    """Yield eight mutants for each key of a text, but for those that say the same in another text or above."""
    seen: set[tuple[str, str, str]] = set().union(*map(_all_said, others))
    for number, place in enumerate(_places(yaml.compose(text), ())):
        if _says(place) in seen:
            continue
        seen.add(_says(place))
        key, line = place.key.value, place.key.start_mark.line + 1
        begin, end = _extent(place, text)
        outer = (line, place.block.start_mark.line + 1, *place.trail)
        yield Mutant("deleted", key, _without(text, place, begin, end), (*outer, *_next_lines(place)))
        doubled, second = _doubled(text, place, begin, end)
        yield Mutant("doubled", key, doubled, (second,))
        first, last = place.key.start_mark.index, place.key.end_mark.index
        yield Mutant("misspelt", key, f'{text[:first]}"{key[:1]}q{key[1:]}"{text[last:]}', outer)
        wrong, huge, other = (values[number % len(values)] for values in (WRONG_TYPES, HUGE, SPOILT))
        for value in (wrong, huge, "-7", "NaN", other):
            lines = (*outer, place.value.start_mark.line + 1)
            yield Mutant(value[:30], key, _with_value(text, place, end, value), lines)


def in_two_languages(text: str, languages: Collection[str]) -> str:
    """Return a text without its entries in those languages that are not kept; every other line stays where it was."""
    dropped = frozenset(languages) - KEPT_LANGUAGES
    for place in reversed(list(_places(yaml.compose(text), ()))):
        if place.key.value in dropped and place.block.value[0][0].value in KEPT_LANGUAGES:
            begin, end = _extent(place, text)
            text = _without(text, place, begin, end)
    return text


def _says(place: _Place) -> tuple[str, str, str]:
    """Return what a key says: in a block that begins so, itself, and its value, where that is one text."""
    value = place.value.value if isinstance(place.value, yaml.ScalarNode) else place.value.tag
    return place.block.value[0][0].value, place.key.value, value


@functools.cache
def _all_said(text: str) -> frozenset[tuple[str, str, str]]:
    """Return what the keys of a text say; one text may be looked at beside many others."""
    return frozenset(map(_says, _places(yaml.compose(text), ())))


def _next_lines(place: _Place) -> tuple[int, ...]:
    """Return the line of the first key that is left of a block when one is deleted, of an empty file the first."""
    left = [key for key, _ in place.block.value if key is not place.key]
    return tuple(key.start_mark.line + 1 for key in left[:1]) or (1,)


def _places(node: yaml.Node | None, trail: tuple[int, ...]) -> Iterator[_Place]:
    if isinstance(node, yaml.MappingNode):
        for index, (key, value) in enumerate(node.value):
            yield _Place(key, value, node, index, trail)
            yield from _places(value, (*trail[-2:], node.start_mark.line + 1, key.start_mark.line + 1))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _places(item, trail)


def _extent(place: _Place, text: str) -> tuple[int, int]:
    """Return where an entry starts and ends in the text, without the room and the remarks after it."""
    colon = text.index(":", place.key.end_mark.index) + 1
    return place.key.start_mark.index, max(_end(place.value), colon)


def _end(node: yaml.Node) -> int:
    """Return where the last letter of a node stands; the parser's own mark of a block is on the next thing."""
    if isinstance(node, yaml.MappingNode | yaml.SequenceNode) and not node.flow_style:
        last = node.value[-1] if node.value else None
        inner = last[1] if isinstance(last, tuple) else last
        return max(_end(inner), last[0].end_mark.index + 1 if isinstance(last, tuple) else 0) if inner else 0
    return int(node.end_mark.index)


def _blank(text: str) -> str:
    """Return as many lines with nothing on them."""
    return "\n" * text.count("\n")


def _without(text: str, place: _Place, begin: int, end: int) -> str:
    """Return a text without an entry; in { } also without a comma."""
    if place.block.flow_style:
        following = text[end:]
        if following.lstrip().startswith(","):
            end += following.index(",") + 1
        elif place.index:
            begin = text.rindex(",", 0, begin)
    return text[:begin] + _blank(text[begin:end]) + text[end:]


def _doubled(text: str, place: _Place, begin: int, end: int) -> tuple[str, int]:
    """Return a text with an entry twice, and the line of the second one."""
    line = text.count("\n", 0, end) + 1
    if place.block.flow_style:
        return f"{text[:end]}, {text[begin:end]}{text[end:]}", line
    rest = text.find("\n", end)
    rest = len(text) if rest < 0 else rest
    indent = " " * place.key.start_mark.column
    return f"{text[:rest]}\n{indent}{text[begin:end]}{text[rest:]}", line + 1


def _with_value(text: str, place: _Place, end: int, value: str) -> str:
    """Return a text with another value behind a key; the lines of a block that stood there are left empty."""
    colon = text.index(":", place.key.end_mark.index) + 1
    return f"{text[:colon]} {value}{_blank(text[colon:end])}{text[end:]}"
