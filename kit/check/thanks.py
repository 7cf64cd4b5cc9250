"""Thanks that are on no page of a piece, and the note that some have no room to name anybody: one for all pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kit.model.kit import Kit
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Page


def check_thanks(pages: Iterable[Page], piece: str) -> Iterator[Problem]:
    """Yield a note if a piece of a name has a place for thanks, and none of its pages has the room to name anybody."""
    named = [page.names_thanked for page in pages if page.names_thanked is not None]
    if named and not any(named):
        yield Problem(Severity.NOTE, "thanks-unnamed", {"pieces": (piece,)}, field="thank_you")


def check_thanked(pages: Iterable[Page], template: Template, kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield a warning if a template says that it shows the thanks, the kit has some, and no page shows them."""
    thanks = kit.thank_you
    has_some = thanks and (thanks.text.strip() or thanks.wording in library.thank_yous)
    if template.wants.thank_you and has_some and all(page.names_thanked is None for page in pages):
        yield Problem(Severity.WARNING, "thanks-nowhere", field="thank_you")
