"""Thanks that no piece shows, that are on no page of a piece, and that have no room there, or none for the names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kit.model.kit import Kit
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Page
from kit.words.words import Value


def check_thanks(pages: Iterable[Page], called: tuple[str, ...], kit: Kit) -> Iterator[Problem]:
    """Yield what a piece does without, if it has a place for thanks: all of them, or only the names.

    called: its name, as `together.called` has it. That none of its pages shows them is a warning; that it thanks
    without a name is a note.
    """
    places = [page for page in pages if page.names_thanked is not None]
    if not places or any(page.names_thanked for page in places):
        return
    values: dict[str, Value] = {"pieces": called}
    if all(page.leaves_thanks_out for page in places):
        name = "thanks-left-out.languages" if len(kit.tongues) > 1 else "thanks-left-out"
        yield Problem(Severity.WARNING, name, values, field="thank_you")
    else:
        yield Problem(Severity.NOTE, "thanks-unnamed", values, field="thank_you")


def check_thanks_shown(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield a warning if a kit has thanks, and none of its designs has a place for them."""
    templates = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    if templates and _has_thanks(kit, library) and not any(template.wants.thank_you for template in templates):
        yield Problem(Severity.WARNING, "thanks-unused", field="thank_you")


def check_thanked(pages: Iterable[Page], template: Template, kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield a warning if a template says that it shows the thanks, the kit has some, and no page shows them."""
    if template.wants.thank_you and _has_thanks(kit, library) and all(page.names_thanked is None for page in pages):
        yield Problem(Severity.WARNING, "thanks-nowhere", field="thank_you")


def _has_thanks(kit: Kit, library: Library) -> bool:
    thanks = kit.thank_you
    return thanks is not None and bool(thanks.text.strip() or thanks.wording in library.thank_yous)
