"""Problems in what a group chose: each with a kit that has it and one that has not."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kit.check.content import check_content, check_piece, concerns
from kit.model.kit import Event, Kit, LogoChoice, PhotoChoice, PieceChoice, ThankYouChoice
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.template import Template
from kit.problems import Problem, Severity
from tests.workshop import BARE, EVENT, KIT, library, template_from


def with_id(id: str, layers: str, wants: str) -> Template:
    made = template_from(
        f"name: {{en: Test}}\nkind: poster\nsize: A4\nscales to: [A3]\nwants: {{{wants}}}\npages:\n"
        f"  - {{name: front, ground: white, layers: [{layers}]}}\n"
    )
    return replace(made, id=id)


QUIET = with_id("quiet", "{message: short}", "messages: 1, event: no")
LOUD = with_id("loud", "{event: title}, {logos: up to 2}", "messages: 0, event: yes, logos: up to 2, thank you: yes")
MARKED = with_id("marked", "{logo: week}, {logos: up to 1}", "messages: 0, logos: up to 1")
ROLES = with_id("roles", "{logos: up to 8, whose: ours}, {logos: up to 1, whose: with}", "messages: 0, logos: up to 8")
PICTURED = with_id("pictured", "{photo: group}", "photo: yes")
MAYBE = with_id("maybe", "{message: short, number: 3}", "messages: 2 to 3, event: maybe")


NAMED = with_id("named", "{group: name}", "messages: 0")
INVITING = with_id("inviting", "{text: {en: '{group.name} invites you'}}", "messages: 0")


def shelf() -> Library:
    return replace(
        library(), templates={each.id: each for each in (QUIET, LOUD, MARKED, ROLES, PICTURED, MAYBE, NAMED, INVITING)}
    )


def found(kit: Kit) -> dict[str, Problem]:
    return {problem.code: problem for problem in check_content(kit, shelf())}


def of_piece(template_id: str, kit: Kit = KIT, size: str = "") -> dict[str, Problem]:
    return {problem.code: problem for problem in check_piece(PieceChoice(template_id, size), 0, kit, shelf())}


def test_a_kit_in_order_has_no_problem() -> None:
    assert found(KIT) == {}
    assert found(BARE) == {}
    assert of_piece("maybe") == {}
    assert of_piece("loud", size="a3") == {}


@pytest.mark.parametrize(
    ("kit", "code", "field", "meant"),
    [
        (replace(KIT, messages=("first", "secnd")), "unknown-message", "messages[1]", "second"),
        (replace(KIT, thank_you=ThankYouChoice("warmm")), "unknown-thank-you", "thank_you.wording", "warm"),
        (
            replace(KIT, thank_you=ThankYouChoice(partners=("zero", "midwive"))),
            "unknown-partner",
            "thank_you.partners[1]",
            "midwives",
        ),
    ],
)
def test_names_that_nobody_knows_are_errors_with_a_guess(kit: Kit, code: str, field: str, meant: str) -> None:
    problem = found(kit)[code]
    assert (problem.severity, problem.field) == (Severity.ERROR, field)
    assert f"Did you mean “{meant}”?" in problem.hint


def test_a_name_like_no_other_gets_no_guess_but_a_way_to_find_one() -> None:
    hint = found(replace(KIT, messages=("qqqqqq",)))["unknown-message"].hint
    assert "Did you mean" not in hint
    assert "awareness-kit list messages" in hint


def test_what_is_chosen_twice_is_told_once_at_the_second() -> None:
    problem = found(replace(KIT, messages=("first", "second", "first")))["message-twice"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "messages[2]")
    assert "partner-twice" in found(replace(KIT, thank_you=ThankYouChoice(partners=("zero", "zero"))))


def test_a_language_that_the_campaign_has_not_is_a_warning() -> None:
    problem = found(replace(KIT, language="cyy"))["unknown-language"]
    assert problem.severity is Severity.WARNING
    assert "Did you mean “cy”?" in problem.hint


def test_a_second_language_that_the_campaign_has_not_is_a_warning() -> None:
    problem = found(replace(KIT, second_language="cyy"))["unknown-language"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "language")
    assert "in one language only" in problem.message
    assert "Did you mean “cy”?" in problem.hint


def test_messages_that_no_piece_has_room_for_are_told() -> None:
    kit = replace(KIT, pieces=(PieceChoice("quiet"),))
    fields = [each.field for each in check_content(kit, shelf()) if each.code == "message-unused"]
    assert fields == ["messages[1]", "messages[2]"]
    assert "message-unused" not in found(replace(KIT, pieces=(PieceChoice("quiet"), PieceChoice("maybe"))))


def test_a_message_for_which_an_event_leaves_no_room_is_told() -> None:
    layers = "{message: short}, {row: [{message: short, number: 2}], when: no event}"
    shelf_ = replace(shelf(), templates={"both": with_id("both", layers, "messages: up to 2, event: maybe")})
    kit = replace(KIT, messages=("first", "second"), pieces=(PieceChoice("both"),))

    def told(kit: Kit) -> list[tuple[str, str]]:
        return [(each.name, each.field) for each in check_content(kit, shelf_) if each.code == "message-unused"]

    assert told(replace(kit, events=(EVENT,))) == [("message-unused.event", "messages[1]")]
    assert told(replace(kit, events=())) == []


def test_pieces_that_show_no_messages_are_told_once_and_not_of_each_message() -> None:
    kit = replace(KIT, pieces=(PieceChoice("marked"),))
    told = [each for each in check_content(kit, shelf()) if each.code == "message-unused"]
    assert [each.field for each in told] == ["messages[0]"]
    assert "show no messages" in told[0].message
    assert "further up" not in told[0].hint


def test_a_logo_without_words_is_a_note() -> None:
    kit = replace(KIT, logos=(LogoChoice("a.png", alt="A"), LogoChoice("b.png", alt=" ")))
    problem = found(kit)["logo-without-words"]
    assert (problem.severity, problem.field) == (Severity.NOTE, "logos[1].alt")


def test_a_photo_without_words_is_a_note_unless_it_only_decorates() -> None:
    photo = PhotoChoice("us.jpg")
    problem = found(replace(KIT, photo=photo))["photo-without-words"]
    assert (problem.severity, problem.field) == (Severity.NOTE, "photo.alt")
    assert "photo-without-words" not in found(replace(KIT, photo=replace(photo, decorative=True)))


@pytest.mark.parametrize(
    ("starts", "ends", "wrong"),
    [
        (time(10), time(9), True),
        (time(10), time(10), True),
        (time(10), time(10, 1), False),
        (None, time(9), False),
        (time(10), None, False),
    ],
)
def test_an_event_ends_after_it_starts(starts: time | None, ends: time | None, wrong: bool) -> None:
    assert ("event-times" in found(replace(KIT, events=(replace(EVENT, starts=starts, ends=ends),)))) == wrong


@pytest.mark.parametrize(("length", "wrong"), [(300, False), (301, True)])
def test_an_address_too_long_for_a_code_is_an_error(length: int, wrong: bool) -> None:
    link = "https://example.org/".ljust(length, "x")
    problems = found(replace(KIT, events=(replace(EVENT, link=link),)))
    assert ("address-too-long" in problems) == wrong
    if wrong:
        assert problems["address-too-long"].field == "events[0].link"
    assert ("address-too-long" in found(replace(KIT, group=replace(KIT.group, website=link)))) == wrong


def test_an_address_with_a_space_inside_is_told_and_one_at_its_end_is_not() -> None:
    assert "address-with-space" in found(replace(KIT, events=(replace(EVENT, link="https://example.org/a b"),)))
    assert found(replace(KIT, events=(replace(EVENT, link=" https://example.org/ab "),))) == {}


def test_an_unknown_template_is_an_error_with_a_guess() -> None:
    problem = of_piece("quit")["unknown-template"]
    assert (problem.severity, problem.field, problem.piece) == (Severity.ERROR, "pieces[0]", "quit")
    assert "quiet" in problem.hint


def test_a_size_that_the_template_is_not_made_in_is_an_error_that_names_those_it_is() -> None:
    problem = of_piece("quiet", size="A5")["unknown-size"]
    assert problem.severity is Severity.ERROR
    assert "A4 or A3" in problem.hint
    assert problem.piece == "quiet"


@pytest.mark.parametrize("size", ["A4 landscape", "a4  Landscape", " A4 LANDSCAPE "])
def test_a_size_is_found_however_it_is_typed(size: str) -> None:
    wide = replace(QUIET, size=PageSize.parse("A4 landscape"))
    assert check_piece(PieceChoice("quiet", size), 0, KIT, replace(library(), templates={"quiet": wide})) == ()


@pytest.mark.parametrize("name", ["", "  "])
def test_a_piece_that_says_who_it_is_from_needs_the_name_of_the_group(name: str) -> None:
    nameless = replace(KIT, group=replace(KIT.group, name=name))
    for template in ("named", "inviting"):
        problem = of_piece(template, nameless)["missing-name"]
        assert (problem.severity, problem.field) == (Severity.WARNING, "group.name")
        assert "missing-name" not in of_piece(template)
    assert "missing-name" not in of_piece("quiet", nameless)


def test_too_few_messages_for_a_template() -> None:
    assert "too-few-messages" in of_piece("maybe", replace(KIT, messages=("first",)))
    assert "too-few-messages" in of_piece("maybe", replace(KIT, messages=("first", "unknown")))
    assert "too-few-messages" not in of_piece("maybe", replace(KIT, messages=("first", "second")))


def test_more_logos_than_a_template_has_room_for() -> None:
    logos = tuple(LogoChoice(f"{number}.png", alt="A logo") for number in range(3))
    problem = of_piece("loud", replace(KIT, logos=logos))["too-many-logos"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "logos[2]")
    assert "too-many-logos" not in of_piece("loud", replace(KIT, logos=logos[:2]))
    assert "too-many-logos" not in of_piece("quiet", replace(KIT, logos=logos))  # it shows none at all


def test_a_logo_for_which_a_design_has_no_row_is_told_by_its_name() -> None:
    ours, host = LogoChoice("a.png", alt="A"), LogoChoice("b.png", alt="The hall", role="with")
    backer = LogoChoice("c.png", alt="Third", role="supported by")
    assert "logo-left-out" not in of_piece("roles", replace(KIT, logos=(ours, host)))
    problem = of_piece("roles", replace(KIT, logos=(ours, host, backer)))["logo-left-out"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "logos[2]")
    assert "“Third” is on no page" in problem.message and "shows 2 of your 3 logos" in problem.message


def test_the_second_logo_of_a_role_with_room_for_one_is_told() -> None:
    hosts = tuple(LogoChoice(f"{name}.png", alt=name, role="with") for name in ("Hall", "Library"))
    problem = of_piece("roles", replace(KIT, logos=hosts))["logo-left-out"]
    assert problem.field == "logos[1]" and "“Library”" in problem.message


def test_a_design_that_needs_a_photo_asks_a_group_without_one_for_it() -> None:
    problem = of_piece("pictured")["missing-photo"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "photo")
    assert "you have not chosen one" in problem.message
    assert "missing-photo" not in of_piece("pictured", replace(KIT, photo=PhotoChoice("us.jpg", "Us")))
    assert "missing-photo" not in of_piece("loud")


def test_a_logo_that_no_piece_shows_is_told() -> None:
    logos = (LogoChoice("logos/a.png"), LogoChoice(asset="week"))
    kit = replace(KIT, logos=logos, pieces=(PieceChoice("quiet"),))
    unused = [each for each in check_content(kit, shelf()) if each.code == "logo-unused"]
    assert [each.field for each in unused] == ["logos[0]", "logos[1]"]
    assert "“a.png”" in unused[0].message and "“The week”" in unused[1].message
    for others in (("quiet", "loud"), ()):
        pieces = tuple(map(PieceChoice, others))
        assert "logo-unused" not in found(replace(kit, pieces=pieces)), "it is shown, or nothing is made yet"


def test_a_logo_that_a_design_shows_by_itself_takes_no_room_for_logos() -> None:
    week, ours, theirs = LogoChoice(asset="week"), LogoChoice("a.png", alt="A"), LogoChoice("b.png", alt="B")
    assert "too-many-logos" not in of_piece("marked", replace(KIT, logos=(week, ours)))
    problem = of_piece("marked", replace(KIT, logos=(week, ours, theirs)))["too-many-logos"]
    assert problem.field == "logos[2]"


def test_a_template_that_announces_an_event_wants_one() -> None:
    for kit in (BARE, replace(KIT, events=(Event(),))):
        assert set(of_piece("loud", kit)) == {"missing-event"}
        assert "missing-event" not in of_piece("maybe", kit)


@pytest.mark.parametrize("part", ["title", "date", "venue"])
def test_and_wants_to_know_what_when_and_where(part: str) -> None:
    kit = replace(KIT, events=(replace(EVENT, **{part: None if part == "date" else ""}),))
    problem = of_piece("loud", kit)[f"missing-{part}"]
    assert (problem.severity, problem.field) == (Severity.WARNING, f"events[0].{part}")


@pytest.mark.parametrize(
    ("field", "quiet", "loud", "maybe"),
    [
        ("messages[0]", True, False, True),
        ("messages[2]", False, False, True),
        ("events[0].venue", False, True, True),
        ("events", False, True, True),
        ("logos[0]", False, True, False),
        ("logos[0].alt", False, True, False),
        ("thank_you.text", False, True, False),
        ("group.name", True, True, True),
        ("language", True, True, True),
    ],
)
def test_which_pieces_a_problem_bears_on(field: str, quiet: bool, loud: bool, maybe: bool) -> None:
    problem = Problem(Severity.ERROR, "any", field=field)
    assert [concerns(problem, each, PieceChoice(each.id), KIT) for each in (QUIET, LOUD, MAYBE)] == [quiet, loud, maybe]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JavaScript:x", "file:///etc/passwd", "data:text/html,x", " ftp://example.org"]
)
def test_addresses_that_open_no_web_page_are_errors(address: str) -> None:
    for kit in (
        replace(KIT, events=(replace(EVENT, link=address),)),
        replace(KIT, group=replace(KIT.group, website=address)),
    ):
        problem = found(kit)["not-an-address"]
        assert problem.severity is Severity.ERROR
        assert problem.field in ("events[0].link", "group.website")


@pytest.mark.parametrize("address", ["our website", "facebook", "https://", "mailto:me", "tel:us", "www."])
def test_words_that_are_no_address_are_warnings(address: str) -> None:
    problem = found(replace(KIT, events=(replace(EVENT, link=address),)))["not-an-address"]
    assert (problem.severity, problem.field) == (Severity.WARNING, "events[0].link")


@pytest.mark.parametrize(
    "address",
    [
        "example.org",
        "https://example.org/a?b=c:d",
        "example.org:8080/x",
        "mailto:a@b.org",
        "tel:+441632960001",
        "HTTP://a.b",
        "",
    ],
)
def test_addresses_that_telephones_open_are_in_order(address: str) -> None:
    assert found(replace(KIT, events=(replace(EVENT, link=address),))) == {}


def test_titles_are_understood_as_what_was_meant() -> None:
    assert (
        "Did you mean “loud”?"
        in check_piece(
            PieceChoice("our own event"),
            0,
            KIT,
            replace(shelf(), templates={"quiet": QUIET, "loud": replace(LOUD, name={"en": "Our own event"})}),
        )[0].hint
    )
    assert "Did you mean “second”?" in found(replace(KIT, messages=("Sing to me",)))["unknown-message"].hint


def test_messages_that_have_another_problem_are_not_called_unused_too() -> None:
    kit = replace(KIT, messages=("first", "first", "unknown", "second"), pieces=(PieceChoice("quiet"),))
    told = [each.field for each in check_content(kit, shelf()) if each.code == "message-unused"]
    assert told == ["messages[3]"]


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, ""),
        (4, ""),
        (-1, "far-from-week.outside"),
        (5, "far-from-week.outside"),
        (64, "far-from-week.outside"),
        (65, "far-from-week"),
        (-60, "far-from-week.outside"),
        (-61, "far-from-week"),
    ],
)
def test_an_event_outside_the_week_is_worth_a_look(days: int, name: str) -> None:
    week = shelf().campaign
    assert (week.ends - week.starts).days == 4
    event = replace(EVENT, date=week.starts + timedelta(days))
    problem = found(replace(KIT, events=(event,))).get("far-from-week")
    assert (problem.name if problem else "") == name
    if problem:
        assert (problem.severity, problem.field) == (Severity.NOTE, "events[0].date")


def test_of_a_kit_of_another_campaign_nothing_is_told_that_only_follows_from_that() -> None:
    kit = replace(KIT, campaign="somewhere-2031", messages=("theirs",), thank_you=ThankYouChoice("theirs too"))
    assert set(found(kit)) == {"unknown-campaign"}
    assert of_piece("their-poster", kit) == {}
    assert of_piece("maybe", replace(kit, messages=())) == {}


def test_what_a_group_types_itself_is_in_one_language_and_that_is_told_once() -> None:
    kit = replace(KIT, events=(Event(title="Coffee morning"), Event(title="Songs")))
    (problem,) = [e for e in check_content(replace(kit, second_language="cy"), shelf()) if e.code == "typed-once"]
    assert (problem.severity, problem.field) == (Severity.NOTE, "events[0].title")
    assert "“Coffee morning”" in problem.message
    assert not any(each.code == "typed-once" for each in check_content(kit, shelf()))
