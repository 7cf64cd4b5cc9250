"""Letters that typefaces lack: of every language of the campaign, and of what messages say."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Final

from kit.model.language import Language
from kit.model.library import Library
from kit.problems import Problem, Severity, UnreadableFile, legacy
from kit.records.nodes import Node, entry
from kit.records.source import read_small_file, read_source, reason
from kit.text.chain import missing_characters
from kit.text.typefaces import LARGEST_FILE, Typeface, Typefaces

_TRUETYPE: Final = (b"\x00\x01\x00\x00", b"true")
_MOST_NAMED: Final = 12
_HINT: Final = "Add a typeface that has them to the end of its list under 'typefaces' in campaign.yaml."


def check_typeface(path: Path) -> Iterator[Problem]:
    """Yield why a typeface file cannot be used."""
    why = ""
    try:
        data = read_small_file(path, LARGEST_FILE)
        if len(data) > LARGEST_FILE:
            why = f"it is larger than {LARGEST_FILE // 1_000_000} MB"
        elif data[:4] not in _TRUETYPE:
            why = "it is not a TrueType file, whatever its name says" if data else "it is empty"
        elif _is_cut_off(data):
            why = "it is cut off, perhaps because it was not copied or sent completely"
        else:
            Typeface(path.name, path)
    except OSError as error:
        why = reason(error)
    except UnreadableFile:
        why = "it is damaged"
    if why:
        message, hint = f"The typeface {path.name} cannot be used: {why}.", "Put a TrueType file (.ttf) in its place."
        yield legacy(Severity.ERROR, "unreadable-typeface", message, hint, str(path))


def _is_cut_off(data: bytes) -> bool:
    """Tell whether a table of a typeface file ends beyond the file: OpenType, 'Table Directory'."""
    count = int.from_bytes(data[4:6], "big")
    entries = (data[start : start + 16] for start in range(12, 12 + 16 * count, 16))
    ends = (int.from_bytes(entry[8:12], "big") + int.from_bytes(entry[12:16], "big") for entry in entries)
    return len(data) < 12 + 16 * count or any(end > len(data) for end in ends)


def check_families(library: Library, typefaces: Typefaces, home: Path) -> Iterator[Problem]:
    """Yield the families of the campaign that lack letters of a language, told of the file of a folder behind it."""
    campaign = library.campaign
    for family, files in campaign.typefaces.items():
        for language in library.languages.values():
            at = _place(family, files, language, library, home)
            lacking = _lacking(_letters(language), files, typefaces) if at else ""
            if lacking and at:
                file, node = at
                message = (
                    f"The typefaces of {family} lack letters that {language.name} ({language.id}) needs: {lacking}."
                )
                yield legacy(
                    Severity.ERROR,
                    "missing-letters",
                    message,
                    _HINT,
                    file,
                    node.line if node else None,
                    node.column if node else None,
                )


def check_words(words: str, library: Library, typefaces: Typefaces) -> str:
    """Return the letters of some words that a family of the campaign lacks, as they are told; '' if none."""
    lacking = (_lacking(words, files, typefaces) for files in library.campaign.typefaces.values())
    return next((letters for letters in lacking if letters), "")


def _letters(language: Language) -> str:
    """Return what a language is written with: its alphabet in small and capital letters, and its own words."""
    own = [getattr(language, each.name) for each in fields(language) if each.name not in ("id", "direction")]
    words = " ".join(word for each in own for word in ([each] if isinstance(each, str) else each))
    return words + language.letters.upper()


def _lacking(text: str, files: tuple[str, ...], typefaces: Typefaces) -> str:
    usable = tuple(name for name in files if _opens(name, typefaces))
    missing = missing_characters(text, usable, typefaces) if usable else ""
    letters = [letter for letter in missing if unicodedata.category(letter)[0] in "LMN"]
    more = f" and {len(letters) - _MOST_NAMED} more" if len(letters) > _MOST_NAMED else ""
    return f"{' '.join(_shown(letter) for letter in letters[:_MOST_NAMED])}{more}"


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
