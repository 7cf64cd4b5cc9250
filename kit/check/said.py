"""All that is wrong with what a kit says, before anything is made of it."""

from __future__ import annotations

from datetime import date

from kit.check.content import check_content
from kit.check.letters import check_letters
from kit.model.kit import Kit
from kit.model.library import Library
from kit.packs.missing import check_dates
from kit.problems import Problem
from kit.text.typefaces import Typefaces


def check_kit(kit: Kit, library: Library, typefaces: Typefaces, today: date | None) -> tuple[Problem, ...]:
    """Return the problems of a kit: what was chosen, what was typed, and letters that cannot be shown.

    today: as a studio knows it.
    """
    content = check_content(kit, library, typefaces.store)
    return (*check_dates(kit, library, today), *content, *check_letters(kit, library, typefaces))
