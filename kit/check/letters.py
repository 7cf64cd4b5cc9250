"""Characters that cannot be printed, asked of the very typefaces in which each text will be set."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final

from kit.check.texts import DAMAGED, typed
from kit.model.address import shown
from kit.model.campaign import Campaign
from kit.model.kit import Kit
from kit.model.library import Library
from kit.model.template import EventText, GroupText, MessageText, OwnWords, Template, TextElement, ThankYouText
from kit.model.tree import places_in
from kit.problems import Problem, Severity
from kit.store import Same
from kit.text.chain import missing_characters
from kit.text.cleaning import clean, is_sign, without_signs
from kit.text.scripts import script_of
from kit.text.typefaces import Typefaces
from kit.words.words import Phrase, Value

_WEB_ADDRESS: Final = re.compile(r"events\[\d+\]\.link|group\.website")
"""What is printed only in part."""

_Chains = tuple[tuple[str, ...], ...]
"""Typefaces, each with its stand-ins."""

_SHOWS_NOTHING: Final = ("Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me")
_MOST_NAMED: Final = 8

_SHOWN_AS: Final[Mapping[str, tuple[str, ...]]] = {
    "headline": ("headline", "short", "long"),
    "short": ("short", "long"),
    "long": ("long",),
}
"""Where each wording of a message may be shown: a shorter one serves for one that is not there."""

_CONTACT: Final = ("phone", "email", "website", "address")
_SCRIPTS: Final = {
    "CJK": "Chinese",
    "KANGXI": "Chinese",
    "BOPOMOFO": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "DEVANAGARI": "Hindi (Devanagari)",
    "ETHIOPIC": "Amharic (Ethiopic)",
    "MYANMAR": "Burmese",
    "ORIYA": "Odia",
    "SYLOTI": "Sylheti",
    "OL": "Santali",
    "CANADIAN": "Canadian Aboriginal",
}
"""What people call scripts whose letters have another name in Unicode."""


def check_letters(kit: Kit, library: Library, typefaces: Typefaces) -> tuple[Problem, ...]:
    """Return the characters that some text cannot show: letters are errors, signs and emoji are left out."""
    problems = [*_check_name(kit, library, typefaces)]
    chosen, store = _chosen(kit, library), typefaces.store
    key = (Same(library.campaign), tuple(map(Same, chosen)))
    texts = store.made(("texts", *key), lambda: _texts(chosen))
    for field, text in typed(kit):
        if text and not any(problem.field == field for problem in problems):
            chains = store.made(("chains", field, *key), partial(_chains, field, texts, library.campaign))
            problem = partial(_check_text, field, text, chains, typefaces)
            problems += store.made(("letter problems", field, text, chains), problem)
    return tuple(problems)


def _check_text(field: str, text: str, chains: _Chains, typefaces: Typefaces) -> tuple[Problem, ...]:
    lacking: dict[str, None] = {}
    signs: dict[str, None] = {}
    printed, _ = clean(shown(text) if is_web_address(field) else text)
    for chain in chains:
        missing = missing_characters(printed, chain, typefaces)
        lacking |= dict.fromkeys(character for character in missing if not is_sign(character))
        signs |= dict.fromkeys(without_signs(printed, missing)[1])
    shows_not = [sign for sign in signs if sign not in DAMAGED]
    return (*_lacking_letters(field, "".join(lacking), printed), *_lacking_signs(field, shows_not))


def is_web_address(field: str) -> bool:
    """Tell whether a field of a kit is a web address, without whose every sign it would be another one."""
    return _WEB_ADDRESS.fullmatch(field) is not None


def chains_of(field: str, kit: Kit, library: Library) -> _Chains:
    """Return the typefaces, with their stand-ins, of every style in which the chosen templates set a field of the kit.

    Those of running text if none of them shows it.
    """
    return _chains(field, _texts(_chosen(kit, library)), library.campaign)


def _chains(field: str, texts: Iterable[TextElement], campaign: Campaign) -> _Chains:
    styles = dict.fromkeys(style for element in texts for style in _styles(element, field))
    return tuple(dict.fromkeys(map(campaign.chain, styles))) or (campaign.typefaces["body"],)


def _chosen(kit: Kit, library: Library) -> list[Template]:
    ids = dict.fromkeys(piece.template for piece in kit.pieces)
    return [library.templates[id] for id in ids if id in library.templates]


def _texts(chosen: Iterable[Template]) -> tuple[TextElement, ...]:
    """Return the texts of some templates, page after page."""
    every = (each for template in chosen for each in template.elements)
    return tuple(each for each in every if isinstance(each, TextElement))


def _styles(element: TextElement, field: str) -> Iterator[str]:
    """Yield the styles in which an element sets a field of the kit."""
    part, _, name = field.partition(".")
    if isinstance(element, EventText) and part.startswith("events[") and element.value == name:
        yield element.style
    if isinstance(element, OwnWords):
        place = f"event.{name}" if part.startswith("events[") else field
        yield from (element.style for each in places_in(element) if each == place)
    if isinstance(element, MessageText) and part.startswith("messages[") and element.value in _SHOWN_AS.get(name, ()):
        yield element.style
    if isinstance(element, GroupText) and part == "group":
        parts = _CONTACT if element.value == "contact" else (element.value,)
        yield from (element.style for each in parts if each == name)
    if isinstance(element, ThankYouText) and part == "thank_you":
        listed = name.startswith("also[") and element.value != "sentence"
        yield element.names_style if listed else element.style


def _check_name(kit: Kit, library: Library, typefaces: Typefaces) -> Iterator[Problem]:
    """Tell of a name of the group that is written and yet prints as nothing; one not written at all is told before."""
    name, _ = clean(kit.group.name)
    missing = missing_characters(name, library.campaign.typefaces["body"], typefaces)
    seen = [letter for letter in name if unicodedata.category(letter) not in _SHOWS_NOTHING]
    if kit.group.name and all(letter in missing and is_sign(letter) for letter in seen):
        yield Problem(Severity.ERROR, "missing.printed-name", field="group.name")


def _lacking_letters(field: str, letters: str, text: str) -> Iterator[Problem]:
    """Tell which letters cannot be printed; of a script of which none can, the script."""
    if not letters:
        return
    strange = {letter: _script(letter) for letter in letters}
    printed = {_script(letter) for letter in text if letter not in strange and not is_sign(letter)}
    scripts = tuple(dict.fromkeys(script for script in strange.values() if script and script not in printed))
    if scripts:
        yield Problem(Severity.ERROR, "missing-letters.script", {"scripts": scripts}, field=field)
    others = [letter for letter, script in strange.items() if script not in scripts]
    if others:
        yield Problem(Severity.ERROR, "missing-letters", {"letters": _named(others)}, field=field)


def _script(letter: str) -> str:
    """Return what the script of a letter is called, '' if it belongs to none or to the Latin one."""
    word = unicodedata.name(letter, "").partition(" ")[0] if script_of(letter) not in ("", "Latn") else ""
    return _SCRIPTS.get(word, word.title())


def _lacking_signs(field: str, signs: list[str]) -> Iterator[Problem]:
    if signs:
        yield Problem(Severity.WARNING, "missing-signs", {"signs": _named(signs)}, field=field)


def _named(signs: list[str]) -> Value:
    """Return signs with their names, and how many more there are."""
    named = [Phrase("sign.named", {"sign": sign, "name": _name(sign)}) for sign in signs[:_MOST_NAMED]]
    more = [Phrase("more", {"count": len(signs) - _MOST_NAMED})] if len(signs) > _MOST_NAMED else []
    return (*named, *more)


def _name(sign: str) -> str:
    """Return the name of a sign, of one made of several the names of its parts that show something."""
    if len(sign) == 2 and all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in sign):
        return "flag " + "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in sign)
    shows = [each for each in sign if unicodedata.category(each)[0] == "S" and not "\U0001f3fb" <= each <= "\U0001f3ff"]
    parts = shows or [each for each in sign if unicodedata.category(each) == "Me"] or [sign[0]]
    names = (
        unicodedata.name(part, f"U+{ord(part):04X}").lower().removeprefix("combining enclosing ") for part in parts
    )
    return ", ".join(dict.fromkeys(names))
