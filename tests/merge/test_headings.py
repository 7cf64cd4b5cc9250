"""Headings as people write them."""

from __future__ import annotations

import re

import pytest

from kit.library.folders import shipped_assets
from kit.merge.heading_words import HEADINGS
from kit.merge.headings import PART, field_meant
from kit.merge.template import EXAMPLE


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (
            "Nursery|NAME|Setting name|Name of nursery|Nursery Name*|School|Our group|Enw|Nazwa przedszkola|নাম",
            "group.name",
        ),
        (
            "Family hub|Baby and toddler group|Children’s centre name|Day nursery|Pre-school name|Trust name",
            "group.name",
        ),
        ("Enw’r ganolfan|Nazwa żłobka|Numele grupei|Назва дитячого садка|اسم المجموعة|ਨਰਸਰੀ ਦਾ ਨਾਂ", "group.name"),
        (
            "Tel.|Tel|Phone|Telephone number|Phone No.|Nursery phone|Contact number|Ffôn|Telefon",
            "group.phone",
        ),
        ("Tel / Mob|Phone or mobile|Phone (landline)|Telephone/Ffôn", "group.phone"),
        ("E-mail|Email address|email|Contact E-mail|E-bost", "group.email"),
        ("Website|Web site|Web address|URL|Gwefan", "group.website"),
        ("Address|Nursery address|Full address|Cyfeiriad|Adres", "group.address"),
        ("Rhif ffon|Nr telefonu|Numar de telefon|Номер телефону|Church phone", "group.phone"),
        ("Address line 1|Address 2|Postcode|Town/City|Post code|First line of address", f"group.address{PART}"),
        ("Venue address|Event address|Event postcode|Adres wydarzenia", f"events[0].venue{PART}"),
        ("Second venue: address|Event 2 postcode", f"events[1].venue{PART}"),
        ("Event|Event name|Name of event|Title|Session", "events[0].title"),
        (
            "Date|Date (dd/mm/yyyy)|Event date|Date of event|1st event date|events[0].date|Dyddiad y digwyddiad",
            "events[0].date",
        ),
        ("Date 2|Event 2 date|event 2: date|events[1].date|Second event date|Event two: date", "events[1].date"),
        ("Start time|Starts|Time|Event start time|From", "events[0].starts"),
        ("End time|Finish|Until|Ends", "events[0].ends"),
        ("Venue|Where is it?|Location|Event venue|Venue name|Lleoliad|Miejsce", "events[0].venue"),
        ("Venue 3", "events[2].venue"),
        ("Logo|Logo file|Logo 1", "logos[0].file"),
        ("Logo 2", "logos[1].file"),
        ("Message 2|messages[1]", "messages[1]"),
        ("Language|Iaith|Język", "language"),
        ("Language 2|Second language|First language|Other language", f"language{PART}"),
        ("Pieces|Designs", "pieces"),
        (
            "Manager|Manager’s name|Number of children|Notes|Ofsted|ID||!!!|group.nothing|events[]|Date 2 3|kit",
            "",
        ),
        ("First name|Surname|Child’s name|Family|Children|Trust|Two", ""),
    ],
)
def test_headings(headings: str, field: str) -> None:
    assert {heading: field_meant(heading) for heading in headings.split("|")} == dict.fromkeys(
        headings.split("|"), field
    )


@pytest.mark.parametrize("heading", ["Phone / Email", "Start and end", "Colour", "Phone number of the manager", ""])
def test_what_is_not_clear_is_not_guessed(heading: str) -> None:
    assert field_meant(heading) == ""


def test_every_language_of_the_campaign_has_headings_for_what_groups_differ_in() -> None:
    languages = re.findall(r"(?m)^  (\w+):$", (shipped_assets() / "languages.yaml").read_text())
    assert list(HEADINGS) == languages
    event = {f"events[].{part}" for part in ("title", "date", "starts", "ends", "venue", "note", "link")}
    group = {f"group.{part}" for part in ("name", "phone", "email", "website", "address", "address+")}
    for language in HEADINGS.values():
        assert event | group | {"logos[].file", "photo.file", "language", "messages"} <= set(language.fields)


def test_every_phrase_is_understood_as_what_it_is_listed_for_unless_an_earlier_language_has_it() -> None:
    listed: dict[str, str] = {}
    for language in HEADINGS.values():
        for field, phrases in language.fields.items():
            for phrase in phrases.split("|"):
                listed.setdefault(phrase.strip(), field.replace("[]", "[0]"))
    assert {phrase: field_meant(phrase) for phrase in listed} == listed


def test_every_column_of_the_template_is_understood_and_says_something_of_its_own() -> None:
    fields = [field_meant(heading) for heading in EXAMPLE]
    assert "" not in fields
    assert len(set(fields)) == len(fields)
