"""Words that are too small on the screen of a telephone, where pictures that are posted are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kit.problems import Problem, Severity
from kit.scene import Glyphs, Sheet, walk

PHONE: Final = 65.0
"""How wide a picture is on a telephone that is held upright, in mm."""

LEAST: Final = 5.0
"""Words smaller than this many points there are not read: about as small as the small print of a parcel."""


def check_on_phones(sheets: Iterable[Sheet]) -> Iterator[Problem]:
    """Yield a note on pictures that have words which are too small on a telephone, with the size of the smallest."""
    sizes = (size for sheet in sheets for size in _sizes(sheet))
    smallest = min(sizes, default=LEAST)
    if smallest < LEAST - 0.05:
        yield Problem(Severity.NOTE, "small-on-phones", {"size": smallest, "least": LEAST})


def _sizes(sheet: Sheet) -> Iterator[float]:
    """Yield how large the words of a picture are on a telephone, in points."""
    for placement in sheet.placements:
        shown = placement.scale * PHONE / sheet.size.width
        yield from (run.size * shown for run in walk(placement.page.items) if isinstance(run, Glyphs) and run.glyphs)
