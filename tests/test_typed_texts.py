"""What groups really type, from the kit file to the page: what is told, what is printed, what a link opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import pieces
from kit.model.preset import SCREEN
from kit.pieces import Piece, Workbench
from kit.scene import Glyphs, Group, Link, walk
from tests.workshop import texts

LONG = (
    "https://www.eventbrite.co.uk/e/baby-and-me-coffee-morning-with-little-acorns-nursery-tickets-123456789012"
    "?aff=ebdssbdestsearch&utm_source=facebook&utm_medium=social&utm_campaign=spring-term&fbclid=IwAR0abcdefghijklm"
)
KIT = {
    "name": "Little Acorns Nursery",
    "phone": "01632 960001",
    "email": "hello@littleacorns.example",
    "title": "Baby and me coffee morning",
    "venue": "St Mary’s Hall, Church Street",
    "note": "Free. No need to book.",
    "link": "https://example.org/coffee",
}


def bench_of(folder: Path, **changes: str) -> Workbench:
    said = {name: f"'{text}'" for name, text in (KIT | changes).items()}
    path = folder / "our.yaml"
    path.write_text(
        "kit: 1\n"
        f"group: {{name: {said['name']}, phone: {said['phone']}, email: {said['email']}}}\n"
        f"event: {{title: {said['title']}, date: 2016-06-08, starts: '10:00', venue: {said['venue']}, "
        f"note: {said['note']}, link: {said['link']}}}\n"
        "messages: [first-1001-days, relationships, baby-here]\n"
        "pieces: [{template: poster-event}, {template: leaflet-tri-fold}]\n",
        encoding="utf-8",
    )
    return pieces.read(path)


def pieces_of(bench: Workbench) -> list[Piece]:
    made = list(pieces.lay_out_pieces(bench, SCREEN))
    assert all(piece.sound for piece in made)
    return made


def told(bench: Workbench) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in bench.problems]


def printed(bench: Workbench) -> list[str]:
    return [text for piece in pieces_of(bench) for page in piece.pages for text in texts(page)]


def linked(bench: Workbench) -> set[str]:
    items = (item for piece in pieces_of(bench) for page in piece.pages for item in walk(page.items))
    return {link.address for item in items if isinstance(item, Group) for link in item.items if isinstance(link, Link)}


@pytest.mark.parametrize(
    ("phone", "opened"),
    [
        ("+44 (0)1632 960001", "tel:+441632960001"),
        ("01632 960001 or 07700 900123", "tel:01632960001"),
        ("0300 123 1234 (Mon-Fri 9-5)", "tel:03001231234"),
    ],
)
def test_a_phone_number_is_printed_as_it_is_typed_and_dials(phone: str, opened: str, tmp_path: Path) -> None:
    bench = bench_of(tmp_path, phone=phone)
    assert told(bench) == []
    assert phone in printed(bench)
    assert opened in linked(bench)


def test_a_very_long_address_is_its_site_in_print_and_whole_in_link_and_code(tmp_path: Path) -> None:
    bench = bench_of(tmp_path, link=LONG)
    assert told(bench) == [("address-shortened", "events[0].link")]
    assert "eventbrite.co.uk" in printed(bench)
    assert LONG in linked(bench)


@pytest.mark.parametrize(
    ("name", "title", "fields", "shown"),
    [
        ("Sing ♪ Sign Nursery", "♪ Sing and Sign ♪", ["group.name", "events[0].title"], "Sing and Sign"),
        ("Little Acorns Nursery", "Baby group 1️⃣ and 2️⃣", ["events[0].title"], "Baby group 1 and 2"),
    ],
)
def test_signs_without_a_typeface_leave_no_hole(
    name: str, title: str, fields: list[str], shown: str, tmp_path: Path
) -> None:
    bench = bench_of(tmp_path, name=name, title=title)
    assert told(bench) == [("missing-signs", field) for field in fields]
    assert shown in printed(bench)
    items = (item for piece in pieces_of(bench) for page in piece.pages for item in walk(page.items))
    assert all(glyph.number for item in items if isinstance(item, Glyphs) for glyph in item.glyphs)


def test_a_name_in_letters_that_are_not_there_is_one_error(tmp_path: Path) -> None:
    bench = bench_of(tmp_path, name="ילדים")
    assert told(bench) == [("missing-letters", "group.name")]


def test_opening_hours_and_other_dates_are_no_wrong_weekdays(tmp_path: Path) -> None:
    bench = bench_of(tmp_path, phone="0300 123 1234 (Mon-Fri 9-5)", note="Please book by Monday 6 June")
    assert told(bench) == []


def test_text_from_the_code_of_a_web_page_is_told(tmp_path: Path) -> None:
    bench = bench_of(tmp_path, title="Mums &amp; Dads coffee", venue="St Maryâ€™s, Caf&eacute;")
    assert told(bench) == [("web-code", "events[0].title"), ("web-code", "events[0].venue")]
