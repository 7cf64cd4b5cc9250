"""Of the kits that a template is tried with, those that tell something: the ones that may lay out differently."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from kit.model.language import Language
from kit.model.library import Library, chosen_message
from kit.model.template import Template
from kit.model.tree import own_wordings_of
from kit.store import Store
from kit.trying.cases import Case, cases


def telling_cases(template: Template, library: Library, store: Store | None = None) -> tuple[Case, ...]:
    """Return the cases of a template that tell something, the most telling first.

    Of languages in one script that have no words of their own here, only the one with the longest dates is tried.
    store: remembers the logos.
    """
    every = cases(template, library, store)
    found: list[Case] = []
    for case in every:
        if case.opened.kit not in (other.opened.kit for other in found) and _differs(case, every, template, library):
            found.append(case)
    return tuple(found)


def _differs(case: Case, every: Sequence[Case], template: Template, library: Library) -> bool:
    if not case.id.startswith("language-") or _has_words(case, template, library):
        return True
    language = library.languages[case.opened.kit.language]
    others = [library.languages[other.opened.kit.language] for other in every if other.id.startswith("language-")]
    alike = [other for other in others if _script(other) == _script(language)]
    return language is max(alike, key=_longest_date)


def _has_words(case: Case, template: Template, library: Library) -> bool:
    """Tell whether anything that a piece may say has words in the language of a case."""
    kit, tag, week = case.opened.kit, case.opened.kit.language, library.campaign
    chosen = (chosen_message(each, kit, library) for each in kit.messages)
    messages = (each.wordings for each in chosen if each)
    thanks = (each.wordings for each in library.thank_yous.values())
    return any(tag in words for words in (*own_wordings_of(template), *messages, *thanks, week.name, week.line))


def _script(language: Language) -> tuple[str, str]:
    """Return direction and script, by the first letter of the language's name: 'LATIN', 'TAMIL'."""
    letter = next((letter for letter in language.name if letter.isalpha()), " ")
    return language.direction, unicodedata.name(letter, "").split(" ")[0]


def _longest_date(language: Language) -> int:
    return max(map(len, language.weekdays), default=0) + max(map(len, language.months), default=0)
