"""Every shipped template in every size with every message and in every bad case, on the laid-out pages.

Nothing overlaps, nothing stands too near the edge or a fold, nothing that was typed is lost, and no check refuses it.
"""

from __future__ import annotations

import functools
import io
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from itertools import combinations

import pytest
from PIL import Image, ImageDraw

from kit.check.pages import SAFE_INSIDE_TRIM, check_pages
from kit.layout.pages import lay_out
from kit.model.art import Days
from kit.model.fold import sides
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, ThankYouChoice
from kit.model.measures import PageSize
from kit.model.picture import PictureData
from kit.model.pictures import Logos
from kit.model.preset import PRESETS
from kit.model.template import Element, EventText, GroupText, MessageText, QrCode, Template, ThankYouText
from kit.pictures.reading import read_picture_bytes
from kit.press.impose import impose
from kit.problems import Problem, Severity
from kit.scene import Circle, Page
from kit.units import Box, Edges
from tests.workshop import glyphs_of, groups, picture_of, printed, shipped, shown_logos, typefaces

TEMPLATES = sorted(shipped().templates)
PIECES = [(id, size.name) for id in TEMPLATES for size in shipped().templates[id].sizes()]

NAME = "The Saint Bartholomew and All Angels Nursery and Toddler Club"
NO_SPACES = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochxyz"
LONG_GROUP = GroupDetails(
    "The Anytown and Upper Littleford Community Babies Partnership",
    "Families and neighbours together since 1998",
    "01632 960001",
    "hello@anytownandupperlittleford.example",
    "https://anytownandupperlittleford.example",
    "The Old School House, 112 Orchard Lane, Upper Littleford, Anytown AN1 2YZ",
)
PARTNERS = tuple(shipped().partners)
OTHERS = (
    "Anytown Town Council",
    "The Rotary Club of Anytown",
    "Anytown Library",
    "Friends of Anytown Park",
    "Anytown Children’s Centre",
    "Mothers of Anytown",
)
LOGO_SIZES = ((1146, 407), (1042, 125), (580, 580), (1544, 174), (700, 300), (400, 700), (1804, 115), (1000, 1000))
LOGO_COLOURS = (
    (20, 90, 60),
    (180, 30, 40),
    (10, 30, 60),
    (250, 250, 250),
    (255, 180, 0),
    (90, 60, 160),
    (0, 0, 0),
    (120, 120, 120),
)


ALL_AT_ONCE = "all of it at once"
PARTNERSHIP = "a partnership with long details, eight logos and twelve to thank"


@functools.cache
def pictures() -> Mapping[str, PictureData]:
    """Return eight logos of every proportion and colour, black and white among them."""
    found = {}
    for index, (size, colour) in enumerate(zip(LOGO_SIZES, LOGO_COLOURS, strict=True)):
        image = Image.new("RGBA", size, (0, 0, 0, 0))
        draw = ImageDraw.Draw(image)
        draw.rounded_rectangle(
            (0, 0, size[0] - 1, size[1] - 1), size[1] // 4, outline=colour, width=max(4, size[1] // 12)
        )
        draw.ellipse((size[0] * 0.3, size[1] * 0.2, size[0] * 0.7, size[1] * 0.8), fill=colour)
        data = io.BytesIO()
        image.save(data, "PNG")
        picture, problems = read_picture_bytes(f"logo{index}.png", data.getvalue(), f"logo{index}.png")
        assert picture is not None, problems
        found[picture.name] = picture
    return found


def longest(part: str) -> tuple[str, ...]:
    """Return the three messages with the longest headline, short or long wording."""
    every = shipped().messages
    return tuple(sorted(every, key=lambda id: -len(getattr(every[id].wording("en"), part)))[:3])


def make_cases() -> dict[str, Kit]:
    logos = tuple(LogoChoice(f"logo{index}.png", alt=f"Logo {index}") for index in range(8))
    base = Kit(
        GroupDetails(
            "Little Acorns Nursery",
            "A small nursery with a big garden",
            "01632 960001",
            "hello@littleacorns.example",
            "https://littleacorns.example",
            "12 Church Street, Anytown AN1 2AB",
        ),
        (),
        events=(
            Event(
                "Baby and me coffee morning",
                date(2016, 6, 8),
                time(10),
                time(11, 30),
                "St Mary’s Hall, Church Street",
                "Free. No need to book.",
                "https://example.org/coffee",
            ),
        ),
        messages=("first-1001-days", "relationships", "baby-here"),
        logos=logos[:1],
        thank_you=ThankYouChoice("warm", PARTNERS[:1], OTHERS[:1]),
    )
    long_event = Event(
        "An afternoon of songs, stories and slow cups of tea for new families",
        date(2016, 9, 28),
        time(10, 30),
        time(12, 30),
        "The Old Gymnasium, Anytown Community College, 143–147 Lower Wellington Street, Anytown AN4 5ZZ",
        "Free, with soup and bread. Please tell us if you need a cot, a lift, a signer or a quiet room.",
        "https://www.anytowncommunity.example/events/2016/june/songs-and-stories",
    )
    twelve = ThankYouChoice("warm", PARTNERS, OTHERS)
    cases = {
        "all in order": base,
        "no event": replace(base, events=()),
        "no logo": replace(base, logos=()),
        "eight logos": replace(base, logos=logos),
        "a name of sixty letters": replace(base, group=replace(base.group, name=NAME)),
        "a name of sixty letters without a space": replace(base, group=replace(base.group, name=NO_SPACES)),
        "nothing but a name": Kit(GroupDetails("Little Acorns Nursery"), (), messages=base.messages),
        "no thank-you": replace(base, thank_you=None),
        "twelve to thank": replace(base, thank_you=twelve),
        "a long event": replace(base, events=(long_event,)),
        "an event without a date": replace(base, events=(replace(long_event, date=None),)),
        "an event with a date alone": replace(base, events=(Event(date=date(2016, 6, 8)),)),
        "long headlines": replace(base, messages=longest("headline")),
        "long short wordings": replace(base, messages=longest("short")),
        "long wordings": replace(base, messages=longest("long")),
        "long own thanks": replace(base, thank_you=ThankYouChoice(text="Thank you, all of you. " * 8)),
    }
    cases |= {f"{count} messages": replace(base, messages=base.messages[:count]) for count in (0, 1, 2)}
    cases["4 messages"] = replace(base, messages=(*base.messages, "a-lap"))
    cases["one message and no event"] = replace(base, messages=base.messages[:1], events=())
    cases["five events"] = replace(
        base, events=tuple(replace(base.events[0], date=date(2016, 6, day)) for day in range(6, 11))
    )
    cases["one message, twelve to thank, eight logos"] = replace(
        base, messages=base.messages[:1], thank_you=twelve, logos=logos
    )
    cases[PARTNERSHIP] = replace(base, group=LONG_GROUP, logos=logos, thank_you=twelve, messages=longest("headline"))
    cases[ALL_AT_ONCE] = replace(
        cases["a name of sixty letters"],
        events=(long_event,),
        logos=logos,
        thank_you=twelve,
        messages=longest("headline"),
    )
    for id in shipped().messages:
        others = [other for other in shipped().messages if other != id][:2]
        cases[f"message {id}"] = replace(base, messages=(id, *others))
    return cases


CASES = make_cases()


@functools.lru_cache(maxsize=2)
def laid_out(id: str, size: str) -> Mapping[str, tuple[Page, ...]]:
    """Return the pages of a template at a size in every case; every message only where a message has a place."""
    made = shipped().templates[id]
    says = any(isinstance(element, MessageText) for _, element in elements(made))
    paper = next(each for each in made.sizes() if each.name == size)
    return {
        name: lay_out(
            kit, shipped(), made, paper, {logo.file: pictures()[logo.file] for logo in kit.logos}, typefaces()
        )
        for name, kit in CASES.items()
        if says or not name.startswith("message")
    }


Piece = tuple[Template, PageSize, Mapping[str, tuple[Page, ...]]]


def report(found: list[str]) -> None:
    assert not found, "\n".join(found)


@pytest.fixture(params=PIECES, ids=[f"{id}-{size}" for id, size in PIECES], scope="module")
def piece(request: pytest.FixtureRequest) -> Piece:
    id, size = request.param
    made = shipped().templates[id]
    return made, next(each for each in made.sizes() if each.name == size), laid_out(id, size)


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_no_check_finds_an_error_or_faint_text(piece: Piece, preset: str) -> None:
    found: list[str] = []
    for name, pages in piece[2].items():
        if preset != "screen" and name.startswith("message"):  # they differ in wording only
            continue
        sheets = impose(pages, piece[0].fold, piece[1].size, PRESETS[preset].imposition)
        problems: tuple[Problem, ...] = check_pages(sheets, pictures())
        bad = [each for each in problems if each.severity is Severity.ERROR or each.code == "contrast"]
        found += [f"{name}: {each.page}: {each.code}, line {each.line}: {each.message}" for each in bad]
    report(found)


def test_nothing_is_refused_of_what_the_design_says_it_takes(piece: Piece) -> None:
    found = [
        f"{name}: {page.name}: {[each.source.field or each.source.line for each in page.overset]}"
        for name, pages in piece[2].items()
        for page in pages
        if page.overset
    ]
    report(found)


def test_nothing_overlaps(piece: Piece) -> None:
    found: list[str] = []
    for name, pages in piece[2].items():
        for page in pages:
            for (one, box), (other, place) in combinations(printed(page), 2):
                if box.overlaps(place, 0.3):
                    what = [group.source.field or group.source.line for group in (one, other)]
                    found.append(f"{name}: {page.name}: {what} {box} {place}")
    report(found)


def test_nothing_stands_nearer_the_edge_or_a_fold_than_the_safe_margin(piece: Piece) -> None:
    found: list[str] = []
    for name, pages in piece[2].items():
        for page in pages:
            safe = Box(0, 0, page.size.width, page.size.height).inset(Edges.all(SAFE_INSIDE_TRIM))
            for group, box in printed(page):
                near_fold = any(
                    box.x < fold + SAFE_INSIDE_TRIM and box.right > fold - SAFE_INSIDE_TRIM
                    for fold in folds(piece, page)
                )
                if not safe.contains(box, 0.1) or near_fold:
                    found.append(f"{name}: {page.name}: {group.source.field or group.source.line} {box}")
    report(found)


def folds(piece: Piece, page: Page) -> list[float]:
    """Return where folds cross a page, in mm from its left edge: those of the other side, turned over."""
    made, size, _ = piece
    both = sides(made.fold, size.size)
    if not both or page.panel != "inside":
        return []
    return [size.size.width - box.x for _, box in both[0].panels if box.x > 0.01]


def letters(text: str) -> str:
    """Return a text without what breaks its lines."""
    return "".join(unicodedata.normalize("NFC", text).split()).replace("\u00ad", "")


def as_printed(typed: str) -> str:
    """Return what must be read of a text: of a web address that nobody would type in, its site."""
    bare = typed.removeprefix("https://")
    return bare.split("/")[0].removeprefix("www.") if bare != typed and len(bare) > 60 else bare


def wanted(element: Element, kit: Kit) -> list[str]:
    """Return what an element must show of what a group typed; thanks that need not stay may give way."""
    if isinstance(element, GroupText):
        fields = ("phone", "email", "website", "address") if element.value == "contact" else (element.value,)
        return [as_printed(getattr(kit.group, field)) for field in fields]
    if isinstance(element, EventText) and kit.events:
        if element.value in ("title", "venue", "note", "link"):
            return [as_printed(getattr(kit.events[0], element.value))]
        if element.value == "day":
            return [str(kit.events[0].date.day)] if kit.events[0].date else []
    if isinstance(element, ThankYouText) and kit.thank_you:
        names = [*kit.thank_you.also, *(shipped().partners[id].name["en"] for id in kit.thank_you.partners)]
        own = [kit.thank_you.text]
        if element.value == "sentence" and not (element.keep or element.steady):
            return []
        sentence = own if kit.thank_you.text else names
        return {"sentence": sentence, "list": own + names, "names": names, "words": own, "closing": []}[element.value]
    return []


def there(when: str, kit: Kit) -> bool:
    """Tell whether a kit is as an element wants it."""
    parts = {
        "event": bool(kit.events),
        "date": bool(kit.events) and kit.events[0].date is not None,
        "time": bool(kit.events) and kit.events[0].starts is not None,
        "venue": bool(kit.events) and bool(kit.events[0].venue),
        "note": bool(kit.events) and bool(kit.events[0].note),
        "link": bool(kit.events) and bool(kit.events[0].link),
        "thank-you": kit.thank_you is not None,
        "photo": kit.photo is not None,
        "second event": len(kit.events) > 1,
        "fourth event": len(kit.events) > 3,
        "fifth event": len(kit.events) > 4,
        "website": bool(kit.group.website),
        "second language": bool(kit.second_language),
        "logos": bool(kit.logos),
        "second logo": len(kit.logos) > 1,
        "message": len(kit.messages) > 0,
        "second message": len(kit.messages) > 1,
        "third message": len(kit.messages) > 2,
        "fourth message": len(kit.messages) > 3,
    }
    return not when or parts[when.removeprefix("no ")] != when.startswith("no ")


def elements(made: Template, kit: Kit | None = None) -> list[tuple[str, Element]]:
    """Return every element of a template with the name of its page; of a kit, those it does not rule out."""
    found: list[tuple[str, Element]] = []
    for page in made.pages:
        waiting: list[Element] = list(page.layers)
        while waiting:
            element = waiting.pop()
            if kit and not there(element.when, kit):
                continue
            found.append((page.name, element))
            inner = getattr(element, "value", ())
            waiting += inner if isinstance(inner, tuple) else ()
    return found


def test_nothing_that_was_typed_is_lost(piece: Piece) -> None:
    found: list[str] = []
    for name, pages in piece[2].items():
        kit = CASES[name]
        text = {
            page.name: {letters("".join(run.text for run in glyphs_of(group))) for group in groups(page)}
            for page in pages
        }
        for page, element in elements(piece[0], kit):
            for typed in filter(None, wanted(element, kit)):
                if not any(letters(typed) in each for each in text[page]):
                    found.append(f"{name}: {page}, line {element.source.line}: {typed}")
    report(found)


def test_every_message_that_has_a_place_is_shown_whole(piece: Piece) -> None:
    found: list[str] = []
    for name, pages in piece[2].items():
        kit = CASES[name]
        shown = {
            page.name: [letters("".join(run.text for run in glyphs_of(group))) for group in groups(page)]
            for page in pages
        }
        for page, element in elements(piece[0], kit):
            if isinstance(element, MessageText) and element.number <= len(kit.messages):
                said = shipped().messages[kit.messages[element.number - 1]].wording("en")
                may_be = {"headline": [said.headline], "short": [said.short], "long": [said.long, said.short]}
                if not any(letters(text) in shown[page] for text in may_be[element.value]):
                    found.append(f"{name}: {page}, line {element.source.line}: {said.headline}")
    report(found)


def test_every_logo_is_there_and_every_code(piece: Piece) -> None:
    made = piece[0]
    most = max((element.value.most for _, element in elements(made) if isinstance(element, Logos)), default=0)
    for name, pages in piece[2].items():
        kit = CASES[name]
        codes = [element.value for _, element in elements(made, kit) if isinstance(element, QrCode)]
        shown = {each for page in pages for each in shown_logos(page)}
        assert shown == {logo.file for logo in kit.logos[:most]}, name
        addresses = {
            "event.link": kit.events[0].link if kit.events else "",
            "group.website": kit.group.website,
            "campaign.website": shipped().campaign.website,
        }
        expected = sum(bool(addresses[value]) for value in codes)
        assert sum(len(groups(page, "qr")) for page in pages) == expected, name


def test_wherever_the_days_are_drawn_there_are_1001(piece: Piece) -> None:
    made = piece[0]
    for name, pages in piece[2].items():
        kit = CASES[name]
        drawings = {element.source.line for _, element in elements(made, kit) if isinstance(element, Days)}
        shown = [group for page in pages for group in groups(page, "art") if group.source.line in drawings]
        if kit.events or made.wants.event != "yes":
            assert {group.source.line for group in shown} == drawings, name
        for group in shown:
            figures = [figure for shape in group.items for figure in shape.figures]  # type: ignore[union-attr]
            assert len(figures) == 1001, name
            assert all(isinstance(figure, Circle) for figure in figures), name


def test_all_of_it_comes_out_the_same_twice(piece: Piece) -> None:
    made, size, pages = piece
    assert lay_out(CASES[ALL_AT_ONCE], shipped(), made, size, pictures(), typefaces()) == pages[ALL_AT_ONCE]


EMPTY_CELL = 6.0  # mm
SEEN = ("all in order", "eight logos", "no event", "long headlines", "a long event", "twelve to thank")


def empty_share(image: Image.Image, dpi: float) -> float:
    """Return the share of a page that is of one colour, in squares of a few mm."""
    cell = round(EMPTY_CELL / 25.4 * dpi)
    places = [(x, y) for x in range(0, image.width - cell, cell) for y in range(0, image.height - cell, cell)]
    squares = (image.crop((x, y, x + cell, y + cell)).getextrema() for x, y in places)
    return sum(all(high - low < 12 for low, high in square) for square in squares) / len(places)


def test_a_poster_is_at_least_a_quarter_empty(piece: Piece) -> None:
    made, size, cases = piece
    if made.kind == "poster" and size == made.size:
        for name in SEEN:
            (image,) = picture_of(cases[name], made, size, pictures(), 50)
            assert empty_share(image, 50) >= 0.25, name


def test_what_is_made_for_an_office_printer_takes_little_ink(piece: Piece) -> None:
    made, size, cases = piece
    if made.id in ("poster-noticeboard", "colouring-sheet"):
        assert {page.ground.name for page in cases["all in order"]} == {"white"}
        for image in picture_of(cases["all in order"], made, size, pictures(), 40):
            grey = image.convert("L").histogram()
            ink = sum((255 - level) * count for level, count in enumerate(grey)) / 255 / sum(grey)
            assert ink < 0.25
