"""Where a piece is going, and what that asks of its colours and of its sheets."""

from __future__ import annotations

from typing import Final, NamedTuple

from kit.model.condition import COATED, LIGHT, OFFICE, PrintCondition
from kit.model.edition import Edition
from kit.model.imposition import OWN_PRINTER, PICTURES, PLAIN, Imposition, canvas
from kit.model.sparing import BLACK_ONLY, FULL, SAVER
from kit.units import MM_PER_PIXEL, PAPER

_INK_MARKS: Final = {SAVER: "pale", BLACK_ONLY: "black"}
_PLACE_MARKS: Final = {"home": "to print", "print-shop": "print shop", "social": "to post"}


class Preset(NamedTuple):
    """Where a piece is going.

    inks: which colours are printed (`kit.model.sparing`). edition: the form that pieces have for people who read
    differently, None for the design. links: whether addresses can be clicked. accessible: whether
    the file says that it keeps to PDF/UA-1. ticket: whether a text lies beside each file for whoever prints it.
    """

    id: str
    about: str
    condition: PrintCondition = LIGHT
    imposition: Imposition = PLAIN
    inks: str = FULL
    links: bool = False
    accessible: bool = False
    ticket: bool = False
    edition: Edition | None = None

    @property
    def is_printed_at_home(self) -> bool:
        """Whether pieces come out of one's own printer, on the paper that is in it."""
        return bool(self.imposition.paper) and not (self.edition and self.edition.is_text)

    @property
    def mark(self) -> str:
        """What tells its files from those that go elsewhere, in words; '' for those that are read on a screen."""
        edition = self.edition.mark if self.edition else ""
        if self.id == "screen":
            return edition
        place = _PLACE_MARKS[self.id] + (" on A3" if self.imposition.paper == PAPER["A3"] else "")
        one = self.imposition.canvases if len(self.imposition.canvases) == 1 else ()
        sizes = (f"{each.width / MM_PER_PIXEL:.0f}x{each.height / MM_PER_PIXEL:.0f}" for each in one)
        return ", ".join(filter(None, (edition, place, _INK_MARKS.get(self.inks, ""), *sizes)))


SCREEN: Final = Preset(
    "screen",
    "good to send by email: addresses can be clicked, and screen readers find their way",
    links=True,
    accessible=True,
)
HOME: Final = Preset(
    "home",
    "for the paper in a home or office printer, A4: small pieces side by side, large ones in sheets to glue together",
    OFFICE,
    OWN_PRINTER,
)
PRINT_SHOP: Final = Preset(
    "print-shop",
    "as printers ask for it: PDF/X-4, 3 mm bleed, crop marks and inks (CMYK), with a job ticket to send along",
    COATED,
    Imposition(bleed=3.0, marks=True),
    ticket=True,
)


SOCIAL: Final = Preset(
    "social",
    "pictures (PNG) to post or to send, each with a caption and a description to copy",
    imposition=Imposition(canvases=tuple(map(canvas, PICTURES))),
)


def home(imposition: Imposition, inks: str = FULL) -> Preset:
    """Return the preset for one's own printer. inks: one of INKS."""
    return HOME._replace(inks=inks, imposition=imposition)


PRESETS: Final[dict[str, Preset]] = {preset.id: preset for preset in (SCREEN, HOME, PRINT_SHOP, SOCIAL)}
