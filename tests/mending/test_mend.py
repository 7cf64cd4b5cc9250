"""Every fix, against the very problems that the engine finds in a kit: afterwards the problem is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import NamedTuple

import pytest

from kit.check.content import check_content, check_piece
from kit.check.letters import check_letters
from kit.library.load import load_library
from kit.mending.case import Mend
from kit.mending.fields import part_of, with_part, without_entry
from kit.mending.mend import WAYS, mend
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, OwnMessage, PieceChoice, ThankYouChoice, WhichEvent
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.text.typefaces import Typefaces
from kit.words.catalogue import CATALOGUE
from kit.words.saying import FILES

WEDNESDAY = date(2016, 6, 8)
KIT = Kit(
    GroupDetails("Little Acorns Nursery", website="littleacorns.example"),
    (PieceChoice("poster-event", "A4"),),
    events=(Event("Coffee morning", WEDNESDAY, time(10), time(11, 30), "St Mary’s Hall"),),
    messages=("first-1001-days",),
    thank_you=ThankYouChoice("warm", ("royal-college-of-midwives",)),
)


class Assets(NamedTuple):
    """The shipped campaign."""

    library: Library
    typefaces: Typefaces


@pytest.fixture(scope="module")
def assets() -> Assets:
    library, _ = load_library()
    return Assets(library, Typefaces(library.fonts, library.campaign.figures))


def problems(kit: Kit, assets: Assets) -> list[Problem]:
    found = [*check_content(kit, assets.library), *check_letters(kit, assets.library, assets.typefaces)]
    for index, choice in enumerate(kit.pieces):
        found += check_piece(choice, index, kit, assets.library)
    return found


def mended(kit: Kit, code: str, assets: Assets) -> Mend:
    """Fix the only problem with a code, and see that it is gone."""
    (problem,) = (each for each in problems(kit, assets) if each.code == code)
    mending = mend(problem, kit, assets.library, assets.typefaces)
    assert mending is not None
    assert code not in [each.code for each in problems(mending.kit, assets)]
    assert FILES.phrase(mending.done) and FILES.phrase(mending.step)
    return mending


@pytest.mark.parametrize(
    ("change", "code", "label", "field", "becomes"),
    [
        (lambda kit: replace(kit, messages=("first-1001-day",)), "unknown-message", "Use “first-1001-days”",
         "messages", ("first-1001-days",)),
        (lambda kit: replace(kit, messages=("first-1001-days", "zzz")), "unknown-message", "Take it out",
         "messages", ("first-1001-days",)),
        (lambda kit: replace(kit, messages=("first-1001-days", "first-1001-day")), "unknown-message", "Take it out",
         "messages", ("first-1001-days",)),
        (lambda kit: replace(kit, events=kit.events * 2), "event-twice", "Take one out", "events", KIT.events),
        (lambda kit: replace(kit, events=(*kit.events, Event("Songs", WEDNESDAY, venue="Hall"))), "event-unused",
         "Make poster-event for each event", "pieces[0].event", "each"),
        (lambda kit: with_part(kit, "pieces[0].event", WhichEvent("7")), "unknown-event", "Show event 1",
         "pieces[0].event", "1"),
        (lambda kit: replace(with_part(kit, "pieces[0].event", WhichEvent("2")), events=()), "unknown-event",
         "Choose no event for it", "pieces[0].event", ""),
        (lambda kit: replace(kit, pieces=(PieceChoice("poster-thousand-days", event=WhichEvent("each")),)),
         "event-not-shown", "Choose no event for it", "pieces[0].event", ""),
        (lambda kit: replace(kit, messages=(OwnMessage("Come and sing"),) * 2), "message-twice", "Take one out",
         "messages", (OwnMessage("Come and sing"),)),
        (lambda kit: replace(kit, messages=("before-birth", "before-birth")), "message-twice", "Take one out",
         "messages", ("before-birth",)),
        (lambda kit: with_part(kit, "thank_you.partners", ("royal-college-midwives",)), "unknown-partner",
         "Use “royal-college-of-midwives”", "thank_you.partners", ("royal-college-of-midwives",)),
        (lambda kit: with_part(kit, "thank_you.partners", ("zero-to-three",) * 2), "partner-twice",
         "Take one out", "thank_you.partners", ("zero-to-three",)),
        (lambda kit: with_part(kit, "thank_you.wording", "wram"), "unknown-thank-you", "Use “warm”",
         "thank_you.wording", "warm"),
        (lambda kit: replace(kit, pieces=(PieceChoice("poster-evnt", "A4"),)), "unknown-template",
         "Use “poster-event”", "pieces", (PieceChoice("poster-event", "A4"),)),
        (lambda kit: replace(kit, pieces=(*kit.pieces, PieceChoice("zzz"))), "unknown-template", "Take it out",
         "pieces", KIT.pieces),
        (lambda kit: replace(kit, pieces=(PieceChoice("poster-event", "A33"),)), "unknown-size", "Make it in A3",
         "pieces", (PieceChoice("poster-event", "A3"),)),
        (lambda kit: replace(kit, language="enlgish"), "unknown-language", "Use English", "language", "en"),
        (lambda kit: replace(kit, second_language="wlsh"), "unknown-language", "Take it out", "second_language", ""),
        (lambda kit: replace(kit, second_language="cyy"), "unknown-language", "Use Cymraeg", "second_language", "cy"),
        (lambda kit: with_part(kit, "events[0].note", "See you on tuesday!"), "weekday", "Change tuesday to wednesday",
         "events[0].note", "See you on wednesday!"),
        (lambda kit: with_part(kit, "events[0].note", "Tue, 10 am"), "weekday", "Change Tue to Wed",
         "events[0].note", "Wed, 10 am"),
        (lambda kit: with_part(kit, "events[0].note", "Book by TUESDAY 6 June"), "weekday", "Change TUESDAY to MONDAY",
         "events[0].note", "Book by MONDAY 6 June"),
        (lambda kit: with_part(kit, "events[0].note", "Wednesday 8 June; book by Tue 6 June"), "weekday",
         "Change Tue to Mon", "events[0].note", "Wednesday 8 June; book by Mon 6 June"),
        (lambda kit: with_part(kit, "group.email", "hello@acorns,example"), "not-an-email",
         "Use “hello@acorns.example”", "group.email", "hello@acorns.example"),
        (lambda kit: with_part(kit, "group.email", "mailto: Hello @ acorns.example."), "not-an-email",
         "Use “Hello@acorns.example”", "group.email", "Hello@acorns.example"),
        (lambda kit: with_part(kit, "group.website", "htpp://acorns.example/a"), "not-an-address",
         "Use “https://acorns.example/a”", "group.website", "https://acorns.example/a"),
        (lambda kit: with_part(kit, "events[0].title", "Mums &amp; Dads at the CafÃ©"), "web-code", "Put it right",
         "events[0].title", "Mums & Dads at the Café"),
        (lambda kit: with_part(kit, "events[0].note", "Tea<br>and <b>cake</b>"), "markup", "Put it right",
         "events[0].note", "Tea\nand cake"),
        (lambda kit: with_part(kit, "events[0].title", "Tea<br>and **cake**"), "markup", "Put it right",
         "events[0].title", "Tea and cake"),
        (lambda kit: with_part(kit, "events[0].title", "\U0001d412ing to ⑳"), "missing-letters", "Put it right",
         "events[0].title", "Sing to 20"),
        (lambda kit: with_part(kit, "events[0].title", "♪ Sing 1️⃣ ♪"), "missing-signs", "Take them out",
         "events[0].title", "Sing 1"),
        (lambda kit: with_part(kit, "group.website", "little acorns.example "), "address-with-space",
         "Take the space out", "group.website", "littleacorns.example"),
        (lambda kit: with_part(kit, "group.strapline", "Play ☃ and learn ☃"), "missing-signs", "Take them out",
         "group.strapline", "Play and learn"),
        (lambda kit: with_part(kit, "events[0].note", "Free\u202e entry"), "signs-left-out", "Take them out",
         "events[0].note", "Free entry"),
        (lambda kit: with_part(kit, "events[0].venue", "[your venue here]"), "placeholder", "Clear it",
         "events[0].venue", ""),
        (lambda kit: with_part(kit, "thank_you.also", ("Town Council", "TBC")), "placeholder", "Take it out",
         "thank_you.also", ("Town Council",)),
        (lambda kit: with_part(kit, "events[0].ends", time(9)), "event-times", "Swap the two times",
         "events[0].ends", time(10)),
        (lambda kit: with_part(kit, "events[0].ends", time(10)), "event-times", "Leave the end out",
         "events[0].ends", None),
        (lambda kit: replace(kit, logos=(LogoChoice("logos/a.png"),)), "logo-without-words",
         "Call it “Little Acorns Nursery”", "logos", (LogoChoice("logos/a.png", alt="Little Acorns Nursery"),)),
    ],
)  # fmt: skip
def test_a_problem_is_mended_by_its_button(
    change: Callable[[Kit], Kit], code: str, label: str, field: str, becomes: object, assets: Assets
) -> None:
    mending = mended(change(KIT), code, assets)
    assert FILES.phrase(mending.label) == label
    assert part_of(mending.kit, field) == becomes


def test_the_times_are_swapped_both_ways(assets: Assets) -> None:
    event = mended(with_part(KIT, "events[0].ends", time(9)), "event-times", assets).kit.events[0]
    assert event and (event.starts, event.ends) == (time(9), time(10))


def test_a_logo_of_others_is_never_called_by_the_groups_name(assets: Assets) -> None:
    kit = replace(KIT, logos=(LogoChoice("logos/library.png", role="with"),))
    (problem,) = (each for each in check_content(kit, assets.library) if each.code == "logo-without-words")
    assert problem.values["name"] == "Library"
    mending = mend(problem, kit, assets.library)
    assert mending and mending.kit.logos == (LogoChoice("logos/library.png", role="with", alt="Library"),)


def test_a_logo_of_others_whose_file_says_nothing_is_described_by_people(assets: Assets) -> None:
    kit = replace(KIT, logos=(LogoChoice("logos/logo-final.png", role="with"),))
    (problem,) = (each for each in check_content(kit, assets.library) if each.code == "logo-without-words")
    assert mend(problem, kit, assets.library) is None


def test_no_logo_is_taken_out_that_another_piece_shows(assets: Assets) -> None:
    files = [f"logos/{number}.png" for number in range(3)]
    kit = replace(KIT, logos=tuple(LogoChoice(file, alt=file) for file in files))
    kit = replace(kit, pieces=(PieceChoice("social-square"), PieceChoice("poster-event")))
    (problem,) = (each for each in problems(kit, assets) if each.code == "too-many-logos")
    assert mend(problem, kit, assets.library) is None
    only_square = mended(replace(kit, pieces=kit.pieces[:1]), "too-many-logos", assets)
    assert [logo.file for logo in only_square.kit.logos] == files[:1]


def test_of_too_many_logos_the_first_stay(assets: Assets) -> None:
    files = [f"logos/{number}.png" for number in range(10)]
    kit = replace(KIT, logos=tuple(LogoChoice(file, alt=file) for file in files))
    mending = mended(kit, "too-many-logos", assets)
    assert FILES.phrase(mending.label) == "Keep only the first 8 logos"
    assert [logo.file for logo in mending.kit.logos] == files[:8]


def test_a_message_that_does_not_fit_gives_way_to_the_shortest_that_is_free(assets: Assets) -> None:
    def length(id: str) -> int:
        wording = assets.library.messages[id].wording("en")
        return len(wording.headline) + len(wording.short)

    by_length = sorted(assets.library.messages, key=lambda id: (length(id), id))
    kit = replace(KIT, messages=(by_length[0], by_length[-1]))
    problem = Problem(Severity.ERROR, "does-not-fit", field="messages[1]")
    mending = mend(problem, kit, assets.library)
    assert mending and FILES.phrase(mending.label) == "Use a shorter message"
    assert mending.kit.messages == (by_length[0], by_length[1])
    assert mend(problem, replace(kit, messages=(by_length[1], by_length[0])), assets.library) is None


def test_what_does_not_fit_and_is_no_message_is_left_to_the_person(assets: Assets) -> None:
    problem = Problem(Severity.ERROR, "does-not-fit", field="events[0].venue")
    assert mend(problem, KIT, assets.library) is None


def test_a_logo_without_a_file_is_taken_out_but_one_with_its_bytes_stays(assets: Assets) -> None:
    kit = replace(KIT, logos=(LogoChoice("logos/a.png", alt="A"), LogoChoice("logos/b.png", alt="B")))

    def missing(number: int) -> Problem:
        return Problem(Severity.ERROR, "missing-logo.gone", field=f"logos[{number}].file")

    mending = mend(missing(1), kit, assets.library, logos=["logos/a.png"])
    assert mending and [logo.file for logo in mending.kit.logos] == ["logos/a.png"]
    assert mend(missing(0), kit, assets.library, logos=["logos/a.png"]) is None


@pytest.mark.parametrize("code", ["unknown-message", "message-twice", "message-unused", "does-not-fit", "whatever"])
def test_a_problem_of_an_older_state_mends_nothing(code: str, assets: Assets) -> None:
    problem = Problem(Severity.ERROR, code, field="messages[4]")
    assert mend(problem, KIT, assets.library) is None


@pytest.mark.parametrize("field", ["events[0].link", "events[0].venue", "thank_you.text", "nothing.of[7].that", ""])
def test_texts_that_are_not_there_mend_nothing(field: str, assets: Assets) -> None:
    kit = Kit(GroupDetails(), ())
    for code in ("weekday", "address-with-space", "missing-signs", "signs-left-out", "placeholder"):
        problem = Problem(Severity.WARNING, code, field=field)
        assert mend(problem, kit, assets.library, assets.typefaces) is None


def test_two_weekdays_in_one_text_are_left_to_the_person(assets: Assets) -> None:
    kit = with_part(KIT, "events[0].note", "Monday or Tuesday")
    (problem,) = (each for each in problems(kit, assets) if each.code == "weekday")
    assert mend(problem, kit, assets.library, assets.typefaces) is None


def test_a_weekday_is_changed_in_the_language_of_the_text(assets: Assets) -> None:
    kit = replace(with_part(KIT, "events[0].note", "Dewch dydd Llun."), language="cy")
    assert part_of(mended(kit, "weekday", assets).kit, "events[0].note") == "Dewch dydd Mercher."


def test_quotation_marks_that_are_printed_are_taken_off_only_when_somebody_says_so(assets: Assets) -> None:
    kit = with_part(KIT, "events[0].venue", "“St Mary’s Hall”")
    problem = Problem(Severity.WARNING, "quotes-printed", {"text": "“St Mary’s Hall”"}, field="events[0].venue")
    mending = mend(problem, kit, assets.library)
    assert mending and part_of(mending.kit, "events[0].venue") == "St Mary’s Hall" and not mending.safe


def test_fields_are_found_and_replaced_by_their_names() -> None:
    assert part_of(KIT, "events[0].venue") == "St Mary’s Hall"
    assert part_of(KIT, "pieces[0].size") == "A4"
    assert part_of(KIT, "pieces[9]") is None
    assert with_part(KIT, "pieces[0].size", "A3").pieces == (PieceChoice("poster-event", "A3"),)
    assert without_entry(KIT, "messages[0]").messages == ()


@pytest.mark.parametrize("code", WAYS)
def test_what_can_be_fixed_is_a_code_of_the_catalogue(code: str) -> None:
    assert code in {name.partition(".")[0] for name in CATALOGUE}


@pytest.mark.parametrize("code", sorted(WAYS.keys() - {"no-translation"}))  # of the language, which is always there
def test_what_is_not_there_any_more_is_not_fixed(code: str, assets: Assets) -> None:
    """A problem may be of a kit as it was a moment ago."""
    bare = replace(KIT, events=(), messages=(), pieces=(), thank_you=None)
    fields = ("logos[3]", "logos[3].alt", "logos[3].role", "photo", "photo.alt", "events[2].ends", "pieces[4]")
    for field in (*fields, "messages[2].short", "thank_you.partners[1]"):
        for severity in Severity:
            problem = Problem(severity, code, field=field)
            assert mend(problem, bare, assets.library, assets.typefaces) is None
