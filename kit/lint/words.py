"""What is said: wordings too long for their class, translations that are missing, letters without typefaces."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from kit.layout.content import leaves
from kit.lint.letters import check_words
from kit.model.language import Language
from kit.model.library import Library
from kit.model.message import HEADLINE_MOST, LONG_LEAST, LONG_MOST, SHORT_MOST, Message
from kit.model.template import Element, PictureElement, Template, Text
from kit.problems import Problem, Severity, legacy
from kit.records.nodes import entry, legacy_at
from kit.records.source import read_source
from kit.scene import Role
from kit.text.typefaces import Typefaces

_CLASSES: Final[Mapping[str, tuple[int, int]]] = {
    "headline": (1, HEADLINE_MOST),
    "short": (1, SHORT_MOST),
    "long": (LONG_LEAST, LONG_MOST),
}

_SAY_MORE: Final = "Say more: a leaflet would look empty."


def check_message(message: Message, library: Library, typefaces: Typefaces) -> Iterator[Problem]:
    """Yield what is wrong with the wordings of a message."""
    node, _ = read_source(Path(message.file))
    for tag, wording in message.wordings.items():
        for name, (least, most) in _CLASSES.items():
            at = entry(node, "wordings", tag, name)
            if at is None:
                continue
            words, number = getattr(wording, name), len(getattr(wording, name).split())
            if not least <= number <= most:
                yield legacy_at(at, *_length(name, number, least, most), severity=Severity.WARNING)
            if lacking := check_words(words, library, typefaces):
                told = f"There are letters in this that a typeface of the campaign lacks: {lacking}."
                hint = "Add a typeface that has them under 'typefaces' in campaign.yaml, or write it in another way."
                yield legacy_at(at, "missing-letters", told, hint)
    if lack := _lacking(message.wordings, library.languages):
        told = f"This message has no words in {lack}; groups who choose that language get English ones."
        yield _untranslated(message.file, told, "wordings")


def check_thanks(library: Library, home: Path) -> Iterator[Problem]:
    """Yield which languages the thank-yous of a folder lack, once for each file."""
    files: dict[str, dict[str, None]] = {}
    for thanks in library.thank_yous.values():
        missing = [tag for tag in library.languages if tag not in thanks.wordings]
        if missing and Path(thanks.file).is_relative_to(home):
            files.setdefault(thanks.file, {}).update(dict.fromkeys(missing))
    for file, tags in files.items():
        names = _names(tags, library.languages)
        yield _untranslated(file, f"Not every thank-you in this file has words in {names}.", "thank_yous")


def check_texts(template: Template, library: Library) -> Iterator[Problem]:
    """Yield which languages the own words of a template lack, in one problem."""
    texts = [text for text in _own(template) if isinstance(text, Text)]
    said = [text for text in texts if not all(_stands_for_the_week(words) for words in text.value.values())]
    tags = [tag for tag in library.languages if any(tag not in text.value for text in said)]
    if tags:
        first = next(text for text in said if any(tag not in text.value for tag in tags))
        what = "The text that is this template’s own has" if len(said) == 1 else "Texts of this template’s own have"
        message = f"{what} no words in {_names(tags, library.languages)}."
        hint = "Write {en: …, cy: …} with each language that you have words in; the others get English ones."
        source = first.source
        yield legacy(Severity.NOTE, "no-translation", message, hint, source.file, source.line or None)


def check_alternatives(template: Template) -> Iterator[Problem]:
    """Yield the pictures of which nobody who cannot see them is told anything."""
    for leaf in _own(template):
        silent = isinstance(leaf, PictureElement) and leaf.role is not Role.ARTIFACT
        if (silent or leaf.role is Role.FIGURE) and not getattr(leaf, "alt", None):
            message = "Nobody who cannot see this picture is told what it shows."
            hint = "Write 'alt: {en: what it shows}'; if it only decorates, write 'role: Artifact'."
            yield legacy(Severity.NOTE, "no-alt", message, hint, leaf.source.file, leaf.source.line or None)


def _length(name: str, number: int, least: int, most: int) -> tuple[str, str, str]:
    """Return code, message and hint for a wording of the wrong length."""
    counted = f"{number} word{'' if number == 1 else 's'}"
    what = name if name == "headline" else f"{name} wording"
    if number > most:
        message = f"This {what} is too long: it has {counted}, and {most} is the most."
        return "too-many-words", message, "Shorten it; designs have no room for more."
    return "too-few-words", f"This {what} is too short: it has {counted}, and {least} is the least.", _SAY_MORE


def _lacking(said: Collection[str], languages: Mapping[str, Language]) -> str:
    return _names([tag for tag in languages if tag not in said], languages)


def _names(tags: Collection[str], languages: Mapping[str, Language]) -> str:
    """Return languages by their names: 'Cymraeg (cy), Polski (pl)'."""
    return ", ".join(f"{languages[tag].name} ({tag})" for tag in tags)


def _untranslated(file: str, message: str, key: str) -> Problem:
    node = entry(read_source(Path(file))[0], key)
    hint = "Add the tag of the language and its words, if you have somebody who can write them."
    line, column = (node.line, node.column) if node else (None, None)
    return legacy(Severity.NOTE, "no-translation", message, hint, file, line, column)


def _stands_for_the_week(words: str) -> bool:
    """Tell whether words say nothing of their own, as '{campaign.name}' or a number."""
    rest = words
    while "{" in rest and "}" in rest[rest.index("{") :]:
        start = rest.index("{")
        rest = rest[:start] + rest[rest.index("}", start) + 1 :]
    return not any(letter.isalpha() for letter in rest)


def _own(template: Template) -> Iterator[Element]:
    """Yield the leaves of a template, without those that another template lent to it."""
    for page in template.pages:
        for layer in page.layers:
            yield from (leaf for leaf in leaves(layer) if leaf.source.file == template.file)
