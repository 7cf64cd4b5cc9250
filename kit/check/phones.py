"""Words that are too small on the screen of a telephone, where pictures that are posted are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log
from typing import Final

from kit.check.events import events_on
from kit.model.head import TemplateHead
from kit.model.kit import Kit, PieceChoice
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Sheet, walk
from kit.words.words import Value

PHONE: Final = 65.0
"""How wide a picture is on a telephone that is held upright, in mm."""

LEAST: Final = 5.0
"""Words smaller than this many points there are not read: about as small as the small print of a parcel."""


def check_on_phones(sheets: Iterable[Sheet], made_for_it: str) -> Iterator[Problem]:
    """Yield a note on pictures that have words which are too small on a telephone, with the size of the smallest.

    made_for_it: the name of a design to post instead, '' if there is none.
    """
    sizes = (size for sheet in sheets for size in _sizes(sheet))
    smallest = min(sizes, default=LEAST)
    if smallest < LEAST - 0.05:
        values: dict[str, Value] = {"size": smallest, "least": LEAST}
        instead = Problem(Severity.NOTE, "small-on-phones.instead", {**values, "design": made_for_it})
        yield instead if made_for_it else Problem(Severity.NOTE, "small-on-phones", values)


def made_for_phones(template: Template, piece: PieceChoice, kit: Kit, library: Library) -> str:
    """Return the name of the design to post in place of a piece: it shows an event if the piece does; '' if none is.

    Of several it is the one that is most like a square, whole on every phone.
    """
    announces = any(not kit.events[number].empty for number in events_on(template, piece, kit))
    posted = (each for each in library.designs() if each.kind == "social" and each.id != template.id)
    fit = [each for each in posted if (each.wants.event != "no") == announces]
    names = (
        in_language(each.name, kit.language) for each in sorted(fit, key=lambda each: (_from_square(each), each.id))
    )
    return next(names, "")


def _from_square(design: TemplateHead) -> float:
    return abs(log(design.size.size.width / design.size.size.height))


def _sizes(sheet: Sheet) -> Iterator[float]:
    """Yield how large the words of a picture are on a telephone, in points."""
    for placement in sheet.placements:
        shown = placement.scale * PHONE / sheet.size.width
        yield from (run.size * shown for run in walk(placement.page.items) if isinstance(run, Glyphs) and run.glyphs)
