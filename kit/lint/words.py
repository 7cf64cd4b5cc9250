"""What is said: wordings too long for their class, translations that are missing, letters without typefaces."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from kit.lint.letters import missing_letters
from kit.model.art import Scene
from kit.model.language import Language, tag_for
from kit.model.library import Library
from kit.model.message import AUDIENCES, HEADLINE_MOST, LONG_LEAST, LONG_MOST, SHORT_MOST, Message
from kit.model.pictures import PictureElement, ShownElement
from kit.model.places import says_something
from kit.model.scenes import OF_MESSAGE
from kit.model.template import Art, Element, OwnWords, Template
from kit.model.tree import leaves, own_wordings
from kit.problems import Problem, Severity
from kit.records.nodes import ListNode, Node, TextNode, entry, problem_at
from kit.records.scalars import suggestion
from kit.records.source import read_source
from kit.scene import Role
from kit.text.bold import in_bold
from kit.text.typefaces import Typefaces
from kit.words.words import Value

_CLASSES: Final[Mapping[str, tuple[int, int]]] = {
    "headline": (1, HEADLINE_MOST),
    "short": (1, SHORT_MOST),
    "long": (LONG_LEAST, LONG_MOST),
}


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
                sentence, limit = (
                    (f"too-many-words.{name}", most) if number > most else (f"too-few-words.{name}", least)
                )
                values = {"count": number, "limit": limit}
                yield problem_at(at, sentence, values, severity=Severity.WARNING)
            if letters := missing_letters(words, library, typefaces):
                yield problem_at(at, "missing-letters.wording", {"letters": letters})
    yield from _audiences(message, node)
    if lack := _names([tag for tag in library.languages if tag not in message.wordings], library.languages):
        shown = library.languages.get(tag_for(message.wordings, "en"))
        values_of: dict[str, Value] = {"languages": lack, "shown": shown.name if shown else ""}
        yield _untranslated(message.file, "no-translation.message", values_of, "wordings")


def _audiences(message: Message, node: Node | None) -> Iterator[Problem]:
    """Yield the audiences that are none of the campaign’s: nobody would find the message by them."""
    listed = entry(node, "audiences")
    for item in listed.items if isinstance(listed, ListNode) else ():
        if isinstance(item, TextNode) and item.text in message.audiences and item.text not in AUDIENCES:
            values: dict[str, Value] = {"text": item.text[:40], "suggestion": suggestion(item.text, AUDIENCES)}
            yield problem_at(item, "unknown-audience", values, severity=Severity.WARNING)


def check_thanks(library: Library, home: Path) -> Iterator[Problem]:
    """Yield which languages the thank-yous of a folder lack, once for each file."""
    files: dict[str, dict[str, None]] = {}
    for thanks in library.thank_yous.values():
        missing = [tag for tag in library.languages if tag not in thanks.wordings]
        if missing and Path(thanks.file).is_relative_to(home):
            files.setdefault(thanks.file, {}).update(dict.fromkeys(missing))
    for file, tags in files.items():
        names = _names(tags, library.languages)
        yield _untranslated(file, "no-translation.thanks", {"languages": names}, "thank_yous")


def check_texts(template: Template, library: Library) -> Iterator[Problem]:
    """Yield which languages the own words of a template lack, in one problem."""
    texts = [(text, said) for text in _own(template) if isinstance(text, OwnWords) for said in text.own_words]
    said = [(text, said) for text, said in texts if any(map(says_something, said.values()))]
    tags = [tag for tag in library.languages if any(tag not in words for _, words in said)]
    if tags:
        first = next(text for text, words in said if any(tag not in words for tag in tags))
        values: dict[str, Value] = {"texts": len(said), "languages": _names(tags, library.languages)}
        at = first.source
        yield Problem(Severity.NOTE, "no-translation.template", values, file=at.file, line=at.line or None)


def check_bold(template: Template, library: Library) -> Iterator[Problem]:
    """Yield the texts of a template with bold words in a style that has no bold typeface, so that nothing is seen."""
    for text in _own(template):
        if not isinstance(text, OwnWords) or library.campaign.type_scale[text.style].bold:
            continue
        if any(bold for words in own_wordings(text) for _, bold in in_bold(words)):
            source, values = text.source, {"style": str(text.style)}
            yield Problem(Severity.WARNING, "no-bold", values, file=source.file, line=source.line or None)


def check_alternatives(template: Template) -> Iterator[Problem]:
    """Yield the pictures of which nobody who cannot see them is told anything."""
    for leaf in _own(template):
        shows = isinstance(leaf, PictureElement) and leaf.role is not Role.ARTIFACT
        by_message = isinstance(leaf, Scene) and leaf.scene == OF_MESSAGE  # whose file says what is seen
        described = by_message or (isinstance(leaf, ShownElement | Art) and leaf.alt)
        if (shows or leaf.role is Role.FIGURE) and not described:
            yield Problem(Severity.NOTE, "no-alt", file=leaf.source.file, line=leaf.source.line or None)


def _names(tags: Collection[str], languages: Mapping[str, Language]) -> tuple[str, ...]:
    """Return languages by their names: 'Cymraeg (cy)', 'Polski (pl)'."""
    return tuple(f"{languages[tag].name} ({tag})" for tag in tags)


def _untranslated(file: str, name: str, values: Mapping[str, Value], key: str) -> Problem:
    node = entry(read_source(Path(file))[0], key)
    line, column = (node.line, node.column) if node else (None, None)
    return Problem(Severity.NOTE, name, values, file=file, line=line, column=column)


def _own(template: Template) -> Iterator[Element]:
    """Yield the leaves of a template, without those that another template lent to it."""
    for page in template.pages:
        for layer in page.layers:
            yield from (leaf for leaf in leaves(layer) if leaf.source.file == template.file)
