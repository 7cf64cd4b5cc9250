"""languages.yaml: how each language writes dates, times and lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.library.reading import check_places
from kit.model.language import Language
from kit.model.option import option
from kit.problems import Problem
from kit.records.nodes import Node, entry, problem_at
from kit.records.reader import read_record
from kit.records.wording import short
from kit.values import dataclass
from kit.words.words import Value

_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("weekday", "day", "month", "year"),
    "time_range": ("starts", "ends"),
    "list_two": ("rest", "last"),
    "list_last": ("rest", "last"),
}
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {**_PLACES, "date": ("day", "month")}
_COUNTS: Final = {"months": 12, "weekdays": 7, "quotes": 4}


@dataclass(frozen=True, slots=True)
class LanguagesFile:
    """What stands in a languages.yaml."""

    languages: Mapping[str, Language] = option("the languages, each under its code: en, cy, pl")


def read_languages(node: Node) -> tuple[Mapping[str, Language] | None, tuple[Problem, ...]]:
    """Read the languages of a file by their tags."""
    read, problems = read_record(LanguagesFile, node)
    if read is None:
        return None, problems
    found = list(problems)
    for tag, language in read.languages.items():
        inner = entry(node, "languages", tag)
        if inner is not None:
            found += _check(language, inner, f"languages.{tag}")
    return read.languages, tuple(found)


def _check(language: Language, node: Node, path: str) -> list[Problem]:
    problems: list[Problem] = []
    for name, most in _COUNTS.items():
        if (count := len(getattr(language, name))) != most:
            values: dict[str, Value] = {"language": language.name, "count": count}
            problems.append(
                problem_at(entry(node, name) or node, f"wrong-count.{name}", values, field=f"{path}.{name}")
            )
    if language.direction not in ("ltr", "rtl"):
        at = entry(node, "direction") or node
        values = {"text": short(language.direction)}
        problems.append(problem_at(at, "unknown-word.direction", values, field=f"{path}.direction"))
    for name, places in _PLACES.items():
        at = entry(node, name) or node
        problems += check_places(getattr(language, name), at, f"{path}.{name}", places, _NEEDED[name])
    return problems
