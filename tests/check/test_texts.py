"""What people typed: places left to be filled in, weekdays that do not match, letters that cannot be printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kit.check.texts import check_letters, check_texts, typed
from kit.model.kit import Event, GroupDetails, Kit, ThankYouChoice
from kit.problems import Problem, Severity
from tests.workshop import BARE, EVENT, KIT, library, typefaces

ODD = "\u0130\u0131\u017f\u212a\u200d\ufe0f\ud800\x00\n\u202e{}[]<>?_xX🎈\U0010ffff"
ANY_LETTER = st.characters(codec="utf-8") | st.sampled_from(ODD)


def noted(text: str, **changes: object) -> Kit:
    return replace(KIT, event=replace(EVENT, note=text, **changes))  # type: ignore[arg-type]


def codes(kit: Kit) -> list[str]:
    return [problem.code for problem in check_texts(kit, library())]


def of(kit: Kit, code: str) -> Problem:
    (found,) = (problem for problem in check_texts(kit, library()) if problem.code == code)
    return found


def test_a_kit_in_order_has_no_problem() -> None:
    assert codes(KIT) == []
    assert check_letters(KIT, library(), typefaces()) == ()


def test_every_text_that_can_be_typed_is_looked_at() -> None:
    kit = Kit(
        GroupDetails(*(f"group {number}" for number in range(6))),
        (),
        event=Event("title", None, None, None, "venue", "note", "link"),
        thank_you=ThankYouChoice(also=("Ann", "Bob"), text="own words"),
    )
    assert [field for field, _ in typed(kit)] == [
        *(f"group.{part}" for part in ("name", "strapline", "phone", "email", "website", "address")),
        *(f"event.{part}" for part in ("title", "venue", "note", "link")),
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
    assert (problem.severity, problem.field) == (Severity.WARNING, "event.note")
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
        "<b>Bold</b> & a < b > c",
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


@pytest.mark.parametrize(
    "text",
    ["Come on Tuesday", "TUESDAY at ten", "See you (tuesday)!", "Tues 8 June", "Every Thu and Fri", "Friday,Saturday"],
)
def test_a_weekday_that_is_not_the_days_is_told(text: str) -> None:
    problem = of(noted(text), "weekday")
    assert problem.severity is Severity.WARNING
    assert "8 June 2016 is a Wednesday" in problem.message


def test_the_weekday_told_is_the_first_in_the_text() -> None:
    assert "says Friday" in of(noted("Friday, not Monday"), "weekday").message


@pytest.mark.parametrize(
    "text",
    [
        "Come on Wednesday",
        "Doors open on Tuesday, we start on Wednesday",
        "We meet on Tuesdays and Thursdays",  # when the group meets otherwise is its own affair
        "Sunny Mondayish Fridayland",
        "The sun and a thu",
        "Weds 8 June",
        "",
    ],
)
def test_the_right_weekday_or_none_is_in_order(text: str) -> None:
    assert "weekday" not in codes(noted(text))


def test_without_a_date_no_weekday_is_wrong() -> None:
    assert codes(noted("Come on Tuesday", date=None)) == []
    assert codes(replace(KIT, event=None, group=GroupDetails("Tuesday Club"))) == []


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("cy", "Dydd Mawrth", "Dydd Mercher"),
        ("pl", "wtorek", "Środa"),
        ("ur", "منگل", "بدھ"),
        ("ta", "செவ்வாய்", "புதன்"),
        ("bn", "মঙ্গলবার", "বুধবার"),
        ("cy", "Tuesday", "Wednesday"),  # people mix their languages
    ],
)
def test_weekdays_in_other_languages(language: str, wrong: str, right: str) -> None:
    kit = replace(noted(f"10: {wrong}"), language=language)
    assert "weekday" in codes(kit)
    assert "weekday" not in codes(replace(noted(f"10: {right} 8"), language=language))


def test_the_date_decides_not_the_order() -> None:
    assert "weekday" not in codes(noted("Tuesday", date=date(2016, 6, 7)))


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
    kit = replace(KIT, event=replace(EVENT, note=text), group=replace(KIT.group, name=text))
    for language in ("en", "cy", "ta", "tlh"):
        for problem in check_texts(replace(kit, language=language), library()):
            assert problem.message and problem.hint and problem.field
    for problem in check_letters(kit, library(), typefaces()):
        assert problem.code in ("missing", "missing-letters", "missing-signs")


def test_letters_that_no_typeface_has_are_an_error_and_named() -> None:
    (problem,) = check_letters(noted("Hello 漢字"), library(), typefaces())
    assert (problem.code, problem.severity, problem.field) == ("missing-letters", Severity.ERROR, "event.note")
    assert "漢" in problem.message and "6f22" in problem.message


def test_signs_and_emoji_that_no_typeface_has_are_a_warning() -> None:
    (problem,) = check_letters(noted("Party 🎈"), library(), typefaces())
    assert (problem.code, problem.severity) == ("missing-signs", Severity.WARNING)
    assert "balloon" in problem.message


def test_many_missing_letters_are_not_all_named() -> None:
    (problem,) = check_letters(noted("".join(chr(0x4E00 + number) for number in range(30))), library(), typefaces())
    assert "and 22 more" in problem.message


@pytest.mark.parametrize("text", ["Caffè Łódź", "Привет", "روضة", "St Mary’s – “free” £5 …"])
def test_letters_that_a_stand_in_typeface_has_are_in_order(text: str) -> None:
    assert check_letters(noted(text), library(), typefaces()) == ()


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


@pytest.mark.parametrize("text", ["Sunday School", "the Friday club", "Tuesday Lunch Club", "Good Friday walk"])
def test_a_weekday_in_a_name_is_no_day_of_the_event(text: str) -> None:
    assert "weekday" not in codes(noted(text))


def test_in_a_venue_capitals_that_go_on_make_a_name() -> None:
    for venue, told in (("Monday Hall, Anytown", False), ("Hall, on Monday", True), ("Hall, Monday June 6", True)):
        assert ("weekday" in codes(replace(KIT, event=replace(EVENT, venue=venue)))) == told, venue
    assert "weekday" in codes(noted("Monday Coffee Morning"))


@pytest.mark.parametrize("name", ["   ", "\xa0\u2003", "\u200b\u200b", "\u202e", "🎈🎈", "❤️", "\n"])
def test_a_name_that_prints_as_nothing_is_as_bad_as_none(name: str) -> None:
    kit = replace(KIT, group=replace(KIT.group, name=name))
    problem = next(each for each in check_letters(kit, library(), typefaces()) if each.code == "missing")
    assert (problem.severity, problem.field) == (Severity.ERROR, "group.name")


@pytest.mark.parametrize("name", ["A", "🎈 Tots", "123", "روضة", ""])  # that none is written is told by the kit file
def test_a_name_that_prints_as_something_is_in_order(name: str) -> None:
    kit = replace(KIT, group=replace(KIT.group, name=name))
    assert "missing" not in [each.code for each in check_letters(kit, library(), typefaces())]


def test_fields_are_called_as_people_call_them() -> None:
    assert of(noted("TBC"), "placeholder").message.startswith("Event: note still says")
