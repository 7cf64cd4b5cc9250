"""Words as somebody typed them in a file: brackets that nothing is put in for, and marks of other programs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from kit.problems import Problem, Severity
from kit.records.nodes import Node, TextNode, nodes_in, problem_at
from kit.records.scalars import suggestion
from kit.records.wording import short
from kit.words.words import Phrase, Value

_BRACKET: Final = re.compile(
    r"(?P<twice>\{\{[^{}]*\}\})|\{(?P<place>[^{}]*)\}|(?P<pair>\{\{|\}\})|(?P<opened>\{[^{}]*)|(?P<closed>\})"
)

_SUSPECT: Final = re.compile(
    r"[&<*_\[\x80-\x9f\xac\u0102\u0139\u201a\u221a\u2248]"
    r"|(?!\xe2\u2019)[\xc2-\xf0][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
"""What each of those marks begins with; few words have any, in whatever language: Welsh has â’r."""

Wrong = tuple[str, Mapping[str, Value]]
"""The name of a sentence, and its values."""


def places_in(text: str) -> list[str]:
    """Return the names of all places in a text, as {names}, without their brackets."""
    return [match["place"] for match in _BRACKET.finditer(text) if match["place"] is not None]


def wrong_places(text: str, known: Collection[str], *, escapes: bool = False) -> Iterator[Wrong]:
    """Yield what is wrong with each bracket in a text that would be printed as it is.

    known: the names that something is put in for; none where no brackets have a meaning. escapes: whether two brackets
    are one that is meant to be printed, unless such a name is between them.
    """
    for match in _BRACKET.finditer(text):
        shown = short(match[0].strip())
        if escapes and (match["pair"] or (match["twice"] and not _is_meant(match["twice"][2:-2].strip(), known))):
            continue
        if match["place"] is not None and match["place"] in known:
            continue
        if not known:
            yield "unknown-place.none", {"place": shown}
        elif match["twice"]:
            yield "unknown-place.twice", {"place": shown, "better": shown[1:-1]}
        elif match["pair"] or match["opened"] or match["closed"]:
            yield "unknown-place.bracket", {"place": shown, "example": f"{{{next(iter(known))}}}"}
        else:
            yield "unknown-place", {"place": shown, "suggestion": suggestion(shown, [f"{{{name}}}" for name in known])}


def _is_meant(name: str, known: Collection[str]) -> bool:
    """Tell whether a name between brackets is one that something is put in for, or the end of one."""
    return any(each == name or each.endswith(f".{name}") for each in known)


def wrong_marks(text: str) -> Iterator[Wrong]:
    """Yield what other programs would make of parts of a text and this one prints as they are, once for each kind."""
    if not _SUSPECT.search(text):
        return
    from html import unescape

    from kit.text.copied import decoded, difference
    from kit.text.markup import find_markup

    kinds: dict[str, list[str]] = {}
    for kind, mark in find_markup(text):
        kinds.setdefault(kind, []).append(short(mark))
    for kind, marks in kinds.items():
        yield f"markup.{kind}", {"marks": tuple(marks), "letters": tuple(map(_letter, marks))}
    read = decoded(unescape(text))
    if read != unescape(text):
        found, instead = difference(unescape(text), read)
        yield "markup.garbled", {"found": found, "instead": instead}


def _letter(mark: str) -> str | Phrase:
    """Return the letter that is written in code, as '&eacute;'; one that cannot be seen by its name."""
    from html import unescape

    letter = unescape(mark)
    return letter if letter.strip() else Phrase("letter.space")


def check_plain(node: Node | None, path: str) -> Iterator[Problem]:
    """Yield a warning for each text in a block of words that would be printed with signs that mean nothing here."""
    for each in nodes_in(node) if node else ():
        if isinstance(each, TextNode):
            for name, values in (*wrong_places(each.text, ()), *wrong_marks(each.text)):
                yield problem_at(each, name, values, field=path, severity=Severity.WARNING)
