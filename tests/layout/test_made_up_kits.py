"""Every shipped design with kits that nobody drew it for, made up at random, always the same ones: none is refused.

Whatever they say is of a length that groups type; what gives way for it is told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Final

import pytest

from kit.kit_file.opening import OpenedKit
from kit.model.imposition import OWN_PRINTER
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice, ThankYouChoice
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, home
from kit.model.sparing import BLACK_ONLY
from kit.pieces import Piece, lay_out_piece, prepare
from kit.problems import Severity
from kit.studio import Studio
from kit.trying.samples import PHOTO, logo_choices, sample_logos, sample_photo
from tests.workshop import printed, shipped, typefaces

KITS: Final = (1, 3)
"""The seeds of the kits; the last is in two languages."""

PRESETS: Final = (SCREEN, HOME, PRINT_SHOP, home(OWN_PRINTER, BLACK_ONLY))
NAMES: Final = ("Us", "Toddlers", "Llanfairpwllgwyngyll Ti a Fi", "Northamptonshire Parent Infant Partnership")
STRAPLINES: Final = ("", "Play. Learn. Grow.", "Open every weekday of the year, for everybody in the valley")
PHONES: Final = ("", "01632 960001", "+44 (0)1632 960123 ext. 204")
EMAILS: Final = ("", "hi@tots.example", "perinatal.psychology.service@northamptonshire.example")
WEBSITES: Final = ("", "tots.example", "https://www.northamptonshireparentinfant.example/groups/")
ADDRESSES: Final = ("", "AN1 2YZ", "The Old School House, 118 Long Barrow Lane, Upper Netherwallop, SO20 8XY")
TITLES: Final = ("Tea", "Breastfeeding", "A walk with prams for everybody who looks after a baby")
VENUES: Final = ("", "Online", "The Saint Bartholomew Memorial Hall, Church Street, Upper Netherwallop")
NOTES: Final = ("", "Free.", "Free. Please tell us if you need a lift or an interpreter.")
LINKS: Final = ("", "tots.example/book", "https://www.anytowncommunity.example/events/2016/june/songs")
THANKED: Final = (
    "Asha",
    "Co-op",
    "Anytown Library",
    "The Rotary Club of Anytown",
    "Nottinghamshire Healthcare NHS Foundation Trust",
    "Mr and Mrs D. Ramachandran",
)


def made_up(seed: int) -> Kit:
    """Return a kit, always the same for a seed."""
    random, library = Random(seed), shipped()
    languages = ("cy", "en") if seed == KITS[-1] else (random.choice(("en", "pl", "ur")), "")
    pick = random.choice
    partners = random.sample(list(library.partners), random.choice((0, 1, 6)))
    also = random.sample(THANKED, random.choice((0, 1, 6)))
    return Kit(
        GroupDetails(*map(pick, (NAMES, STRAPLINES, PHONES, EMAILS, WEBSITES, ADDRESSES))),
        (),
        languages[0],
        tuple(_event(random) for _ in range(random.choice((0, 1, 5, 12)))),
        tuple(random.sample(list(library.messages), random.choice((0, 1, 4)))),
        logo_choices(random.choice((0, 1, 3, 8))),
        ThankYouChoice(pick(list(library.thank_yous)), tuple(partners), tuple(also)),
        photo=pick((PHOTO, None)),
        second_language=languages[1],
    )


def _event(random: Random) -> Event:
    starts = random.choice((time(9, 30), time(12), time(18, 15)))
    ends = random.choice((None, starts.replace(hour=starts.hour + 2)))
    title, venue, note, link = map(random.choice, (TITLES, VENUES, NOTES, LINKS))
    return Event(title, date(2016, 6, random.randint(6, 12)), starts, ends, venue, note, link)


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio(shipped(), typefaces())


@pytest.mark.parametrize("seed", KITS)
@pytest.mark.parametrize("id", sorted(shipped().templates))
def test_no_design_refuses_a_kit_that_was_made_up_and_no_words_are_on_others(
    id: str, seed: int, studio: Studio
) -> None:
    random = Random(f"{id} {seed}")
    size = random.choice(shipped().templates[id].sizes()).name
    piece = PieceChoice(id, size)
    sources = {**sample_logos(), PHOTO.file: sample_photo()}
    opened = OpenedKit(replace(made_up(seed), pieces=(piece,)), Path("made-up.kit.yaml"), logo_sources=sources)
    made = lay_out_piece(piece, prepare(opened, studio), random.choice(PRESETS))
    refused = [problem.message for problem in made.problems if problem.severity is Severity.ERROR]
    assert not refused, (size, made.preset.id)
    assert not overlapping(made), (size, made.preset.id)


def overlapping(piece: Piece) -> list[tuple[str, str]]:
    """Return the fields of what is read, or scanned, where something else is."""
    return [
        (one.source.field or str(one.source.line), other.source.field or str(other.source.line))
        for page in piece.pages
        for (one, box), (other, place) in combinations(printed(page), 2)
        if box.overlaps(place, 0.3)
    ]
