"""Letters that typefaces lack: of every language of the campaign, and of what messages say."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Final

from kit.model.language import Language
from kit.model.library import Library
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.nodes import Node, entry
from kit.records.source import read_source
from kit.text.chain import missing_characters
from kit.text.typefaces import Typefaces
from kit.words.words import Phrase, Value

_MOST_NAMED: Final = 12


def check_families(library: Library, typefaces: Typefaces, home: Path) -> Iterator[Problem]:
    """Yield the families of the campaign that lack letters of a language, told of the file of a folder behind it."""
    campaign = library.campaign
    for family, files in campaign.typefaces.items():
        for language in library.languages.values():
            at = _place(family, files, language, library, home)
            lacking = _lacking(_letters(language), files, typefaces) if at else None
            if lacking and at:
                file, node = at
                values: dict[str, Value] = {
                    "family": family,
                    "language": language.name,
                    "tag": language.id,
                    "letters": lacking,
                }
                line, column = (node.line, node.column) if node else (None, None)
                yield Problem(Severity.ERROR, "missing-letters.family", values, file=file, line=line, column=column)


def missing_letters(words: str, library: Library, typefaces: Typefaces) -> Phrase | None:
    """Return the letters of some words that a family of the campaign lacks, None if none does."""
    lacking = (_lacking(words, files, typefaces) for files in library.campaign.typefaces.values())
    return next((letters for letters in lacking if letters), None)


def _letters(language: Language) -> str:
    """Return what a language is written with: its alphabet in small and capital letters, and its own words."""
    own = [getattr(language, each.name) for each in fields(language) if each.name not in ("id", "direction")]
    words = " ".join(word for each in own for word in ([each] if isinstance(each, str) else each))
    return words + language.letters.upper()


def _lacking(text: str, files: tuple[str, ...], typefaces: Typefaces) -> Phrase | None:
    """Return the letters of a text that none of some typefaces has, None if there are none."""
    usable = tuple(name for name in files if _opens(name, typefaces))
    missing = missing_characters(text, usable, typefaces) if usable else ""
    letters = [_shown(letter) for letter in missing if unicodedata.category(letter)[0] in "LMN"]
    if not letters:
        return None
    values: dict[str, Value] = {"letters": tuple(letters[:_MOST_NAMED]), "more": len(letters) - _MOST_NAMED}
    return Phrase("letters.more" if len(letters) > _MOST_NAMED else "letters", values)


def _opens(name: str, typefaces: Typefaces) -> bool:
    """Tell whether a typeface can be opened; that it cannot is told of its file."""
    try:
        return name in typefaces and bool(typefaces[name].units_per_em)
    except UnreadableFile:
        return False


def _shown(letter: str) -> str:
    """Return a letter as it can be read; a mark stands on a circle of dots."""
    return f"\N{DOTTED CIRCLE}{letter}" if unicodedata.category(letter)[0] == "M" else letter


def _place(
    family: str, files: tuple[str, ...], language: Language, library: Library, home: Path
) -> tuple[str, Node | None] | None:
    """Return the file of a folder, and where in it, that made this family serve this language; None if none did."""
    if found := _entry(home, "campaign", "typefaces", family):
        return found
    if found := _entry(home, "languages", "languages", language.id):
        return found
    own: Mapping[str, Path] = {name: path for name, path in library.fonts.items() if path.is_relative_to(home)}
    return next(((str(own[name]), None) for name in files if name in own), None)


def _entry(home: Path, name: str, *keys: str) -> tuple[str, Node] | None:
    for ending in (".yaml", ".yml"):
        path = home / f"{name}{ending}"
        node = entry(read_source(path)[0], *keys) if path.is_file() else None
        if node is not None:
            return str(path), node
    return None
