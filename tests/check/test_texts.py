"""What people typed: places left to be filled in, wrong weekdays, what was copied wrongly or cannot be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kit.check.texts import check_texts, typed
from kit.model.kit import Event, GroupDetails, Kit, ThankYouChoice
from kit.problems import Problem, Severity
from kit.store import Store
from tests.workshop import BARE, EVENT, KIT, library

ODD = "\u0130\u0131\u017f\u212a\u200d\ufe0f\ud800\x00\n\u202e{}[]<>?_xX🎈\U0010ffff"
ANY_LETTER = st.characters(codec="utf-8") | st.sampled_from(ODD)


def noted(text: str, **changes: object) -> Kit:
    return replace(KIT, events=(replace(EVENT, note=text, **changes),))  # type: ignore[arg-type]


def codes(kit: Kit) -> list[str]:
    return [problem.code for problem in check_texts(kit, library(), Store())]


def of(kit: Kit, code: str) -> Problem:
    (found,) = (problem for problem in check_texts(kit, library(), Store()) if problem.code == code)
    return found


def test_a_kit_in_order_has_no_problem() -> None:
    assert codes(KIT) == []


def test_every_text_that_can_be_typed_is_looked_at() -> None:
    kit = Kit(
        GroupDetails(*(f"group {number}" for number in range(6))),
        (),
        events=(Event("title", None, None, None, "venue", "note", "link"),),
        thank_you=ThankYouChoice(also=("Ann", "Bob"), text="own words"),
    )
    assert [field for field, _ in typed(kit)] == [
        *(f"group.{part}" for part in ("name", "strapline", "phone", "email", "website", "address")),
        *(f"events[0].{part}" for part in ("title", "venue", "note", "link")),
        "thank_you.text",
        "thank_you.also[0]",
        "thank_you.also[1]",
    ]
    assert len([field for field, _ in typed(BARE)]) == 6


@pytest.mark.parametrize(
    "text",
    [
        "Your group’s name",
        "Your group's name here",
        "YOUR NAME",
        "your nursery name",
        "[name]",
        "[Your venue]",
        "[insert date]",
        "Come to [venue] on [date]",
        "<name>",
        "<your venue>",
        "<<Group Name>>",
        "«Name»",
        "{campaign.name}",
        "Join {campaign.name",
        "{name}",
        "{{ group name }}",
        "Insert venue here",
        "Type your text here",
        "Add date",
        "Name here",
        "Name of venue",
        "Name of your group",
        "Venue name",
        "Event title",
        "Lorem ipsum dolor sit amet",
        "xxx",
        "XXXXX",
        "XX June 2016",
        "Venue: XX",
        "at XX:XX",
        "01632 XXXXXX",
        "Date TBC",
        "Venue: tbc",
        "T.B.C.",
        "TBA",
        "Hall TBD, Church Street",
        "Venue to be confirmed",
        "To be announced.",
        "???",
        "Starts at ??",
        "Bring ____________",
        "dd/mm/yyyy",
        "01234 567890",
        "your@email.com",
        "www.yourwebsite.com",
    ],
)
def test_places_to_be_filled_in_are_told(text: str) -> None:
    problem = of(noted(text), "placeholder")
    assert (problem.severity, problem.field) == (Severity.WARNING, "events[0].note")
    assert problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "Bring your group along",
        "Bring your nursery rhymes, and your own cup",
        "Tell us your name at the door",
        "Add your name to the list by the door",
        "Please add the date to your diary: we will be here",
        "Enter by the side door, the café is here",
        "Enter your name for the raffle here",
        "Insert a coin here",
        "x-ray department, second floor",
        "Love from all of us xxx",
        "With love, Ann XXX",
        "T.B.C. Smith Hall",
        "TBC Studios, Anytown",
        "What??? A free lunch?",
        "Are you coming?",
        "Songs and rhymes [bring a blanket]",
        "Hall [free parking]",
        "Room {2}, Mums {and} dads",
        "<3 babies",
        "Bold & a < b > c",
        "The menu will be announced on the day, to be confirmed by the cook",
        "Your event, your way",
        "We come to your venue",
        "Your text messages answered in a day",
        "The name of the baby is what matters",
        "Venue 2, Anytown",
        "Group 3",
        "The group",
        "Malcolm X Centre",
        "hello@yours.example",
        "Room XX",
        "St Thomas’s, 12 Date Palm Road",
    ],
)
def test_what_real_people_write_is_no_placeholder(text: str) -> None:
    assert "placeholder" not in codes(noted(text))


def test_a_wrong_weekday_is_told_with_the_date() -> None:
    problem = of(noted("Tues 8 June"), "weekday")
    assert (problem.severity, problem.field) == (Severity.WARNING, "events[0].note")
    assert problem.message == "The note about the event says Tues, but 8 June 2016 is a Wednesday."


def test_of_the_weekdays_of_one_date_the_first_is_told_and_each_date_is() -> None:
    kit = noted("Come on Tuesday or Thursday, book by Tuesday 6 June")
    told = [
        (each.values["day"], each.values["date"])
        for each in check_texts(kit, library(), Store())
        if each.code == "weekday"
    ]
    assert told == [("Tuesday", date(2016, 6, 8)), ("Tuesday", date(2016, 6, 6))]


def test_a_hall_is_named_after_a_day_but_a_party_in_the_note_is_on_it() -> None:
    assert codes(replace(KIT, events=(replace(EVENT, venue="Tuesday Hall"),))) == []
    assert codes(replace(KIT, events=(replace(EVENT, note="Tuesday Party"),))) == ["weekday"]


@pytest.mark.parametrize("field", ["title", "venue", "note"])
def test_what_is_said_of_the_event_is_compared_with_its_date(field: str) -> None:
    assert codes(replace(KIT, events=(replace(EVENT, **{field: "Come on Tuesday"}),))) == ["weekday"]


@pytest.mark.parametrize("field", ["name", "strapline", "phone", "address"])
def test_when_the_group_meets_is_its_own_affair_but_its_dates_are_looked_at(field: str) -> None:
    assert codes(replace(KIT, group=replace(KIT.group, **{field: "Tuesday Tots, Thu 9-5"}))) == []
    assert codes(replace(KIT, group=replace(KIT.group, **{field: "Closed on Tuesday 6 June"}))) == ["weekday"]


def test_without_a_date_of_the_event_only_weekdays_with_their_own_date_are_looked_at() -> None:
    assert codes(noted("Come on Tuesday", date=None)) == []
    assert codes(noted("Come on Tuesday 8 June", date=None)) == ["weekday"]


def test_signs_that_are_never_printed_are_told() -> None:
    problem = of(noted("Free\u202e entry\x07"), "signs-left-out")
    assert problem.severity is Severity.NOTE
    assert "RIGHT-TO-LEFT OVERRIDE" in problem.message.upper()


@given(st.text(ANY_LETTER, max_size=40))
@example("Fr\u0131day")
@example("SUNDAY \u0130")
@example("\u017funday")
@example("[" * 40)
def test_no_text_makes_the_checks_fail(text: str) -> None:
    kit = replace(KIT, events=(replace(EVENT, note=text),), group=replace(KIT.group, name=text))
    for language in ("en", "cy", "ta", "tlh"):
        for problem in check_texts(replace(kit, language=language), library(), Store()):
            assert problem.message and problem.hint and problem.field


def test_signs_that_are_never_printed_are_named_in_quiet_words() -> None:
    message = of(noted("a\x1bb\ue000c"), "signs-left-out").message
    assert "an invisible control sign (U+001B)" in message
    assert "CONTROL" not in message


def test_what_is_printed_is_looked_at_not_what_was_typed() -> None:
    assert "placeholder" in codes(noted("[na\x07me]"))
    assert "weekday" in codes(noted("Tues\u202eday"))


@pytest.mark.parametrize("text", ["\x1b[31mRed\x1b]", "\x1b[1mname\x1b[0m", "\x1b]0;title\x07"])
def test_colours_of_a_terminal_are_no_places_to_be_filled_in(text: str) -> None:
    assert "placeholder" not in codes(noted(text))


def test_fields_are_called_as_people_call_them() -> None:
    assert of(noted("TBC"), "placeholder").message.startswith("The note about the event still says")


@pytest.mark.parametrize(
    ("typed", "found", "instead"),
    [
        ("Mums &amp; Dads", "&amp;", "&"),
        ("Tea at the Caf&eacute; bar", "Caf&eacute;", "Café"),
        ("Come to\nSt Maryâ€™s, Anytown", "Maryâ€™s,", "Mary’s,"),
        ("CafÃƒÂ©", "CafÃƒÂ©", "Café"),
        ("St Mary\x92s", "Mary\x92s", "Mary’s"),
    ],
)
def test_codes_of_web_pages_and_garbled_letters_are_told_with_what_is_meant(
    typed: str, found: str, instead: str
) -> None:
    problem = of(noted(typed), "web-code")
    assert (problem.severity, problem.field) == (Severity.WARNING, "events[0].note")
    assert (problem.values["found"], problem.values["instead"]) == (found, instead)
    assert codes(noted(typed)) == ["web-code"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("Tea<br>and cake", "Tea<br>and"), ("<b>Free</b>", "<b>Free</b>"), ("It is **free**", "**free**")],
)
def test_markup_is_told(typed: str, found: str) -> None:
    problem = of(noted(typed), "markup")
    assert (problem.severity, problem.values["found"]) == (Severity.WARNING, found)
    assert codes(noted(typed)) == ["markup"]


def test_a_code_for_nothing_is_to_be_taken_out() -> None:
    assert of(noted("one two &nbsp;"), "web-code").hint == "Take it out."


@pytest.mark.parametrize("sign", ["\ufffd", "\ufffc"])
def test_text_that_was_damaged_on_its_way_is_told(sign: str) -> None:
    problem = of(replace(KIT, group=replace(KIT.group, name=f"Caf{sign} Nursery")), "damaged-text")
    assert (problem.severity, problem.field) == (Severity.WARNING, "group.name")


def test_of_an_edited_kit_the_other_texts_are_not_checked_again() -> None:
    store = Store()
    kit = noted("Call us on ___________")
    before = check_texts(kit, library(), store)
    after = check_texts(replace(kit, group=replace(kit.group, strapline="Your strapline here")), library(), store)
    assert [problem.field for problem in after] == ["group.strapline", "events[0].note"]
    assert after[1] is before[0]
