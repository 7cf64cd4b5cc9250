"""Headings as people write them."""

from __future__ import annotations

import pytest

from kit.merge.headings import PARTS, field_meant
from kit.merge.template import EXAMPLE


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (
            "Nursery|NAME|Setting name|Name of nursery|Nursery Name*|School|Our group|Enw|Nazwa przedszkola|নাম",
            "group.name",
        ),
        (
            "Tel.|Tel|Phone|Telephone number|Phone No.|Nursery phone|Contact number|Ffôn|Telefon",
            "group.phone",
        ),
        ("Tel / Mob|Phone or mobile|Phone (landline)|Telephone/Ffôn", "group.phone"),
        ("E-mail|Email address|email|Contact E-mail|E-bost", "group.email"),
        ("Website|Web site|Web address|URL|Gwefan", "group.website"),
        ("Address|Nursery address|Full address|Cyfeiriad|Adres", "group.address"),
        ("Address line 1|Address 2|Postcode|Town/City|Post code", PARTS),
        ("Event|Event name|Name of event|Title|Session", "events[0].title"),
        ("Date|Date (dd/mm/yyyy)|Event date|Date of event|Dyddiad|events[0].date", "events[0].date"),
        ("Date 2|Event 2 date|event 2: date|events[1].date", "events[1].date"),
        ("Start time|Starts|Time|Event start time|From", "events[0].starts"),
        ("End time|Finish|Until|Ends", "events[0].ends"),
        ("Venue|Where|Location|Event venue|Event address|Lleoliad|Miejsce", "events[0].venue"),
        ("Venue 3", "events[2].venue"),
        ("Logo|Logo file|Logo 1", "logos[0].file"),
        ("Logo 2", "logos[1].file"),
        ("Message 2|messages[1]", "messages[1]"),
        ("Language|Iaith|Język", "language"),
        ("Pieces|Designs", "pieces"),
        ("Manager|Manager’s name|Number of children|Notes|Ofsted|ID||!!!|group.nothing|events[]|Date 2 3|kit", ""),
    ],
)
def test_headings(headings: str, field: str) -> None:
    assert {heading: field_meant(heading) for heading in headings.split("|")} == dict.fromkeys(
        headings.split("|"), field
    )


@pytest.mark.parametrize("heading", ["Phone / Email", "Start and end", "Colour", "Phone number of the manager", ""])
def test_what_is_not_clear_is_not_guessed(heading: str) -> None:
    assert field_meant(heading) == ""


def test_every_column_of_the_template_is_understood_and_says_something_of_its_own() -> None:
    fields = [field_meant(heading) for heading in EXAMPLE]
    assert "" not in fields
    assert len(set(fields)) == len(fields)
