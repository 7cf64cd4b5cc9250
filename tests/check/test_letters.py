"""Letters and signs that cannot be printed: asked of the typefaces that will set each text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.check.letters import chains_of, check_letters
from kit.layout.fill import fill
from kit.mending.fields import with_part
from kit.model.kit import PieceChoice, ThankYouChoice
from kit.problems import Severity
from tests.check.test_texts import ANY_LETTER, noted
from tests.workshop import KIT, filling_of, library, shipped, template, typefaces


def test_a_kit_in_order_has_no_problem() -> None:
    assert check_letters(KIT, library(), typefaces()) == ()


def test_letters_that_no_typeface_has_are_an_error_and_named() -> None:
    (problem,) = check_letters(noted("Room ⅷ"), library(), typefaces())
    assert (problem.code, problem.severity, problem.field) == ("missing-letters", Severity.ERROR, "events[0].note")
    assert "ⅷ (small roman numeral eight)" in problem.message


def test_signs_and_emoji_that_no_typeface_has_are_a_warning() -> None:
    (problem,) = check_letters(noted("Party 🎈"), library(), typefaces())
    assert (problem.code, problem.severity) == ("missing-signs", Severity.WARNING)
    assert "balloon" in problem.message


def test_many_missing_letters_are_not_all_named() -> None:
    (problem,) = check_letters(noted("".join(chr(0x2160 + number) for number in range(30))), library(), typefaces())
    assert "and 22 more" in problem.message


@pytest.mark.parametrize("text", ["Caffè Łódź", "Привет", "روضة", "St Mary’s – “free” £5 …"])
def test_letters_that_a_stand_in_typeface_has_are_in_order(text: str) -> None:
    assert check_letters(noted(text), library(), typefaces()) == ()


@pytest.mark.parametrize("name", ["   ", "\xa0\u2003", "\u200b\u200b", "\u202e", "🎈🎈", "❤️", "\n"])
def test_a_name_that_prints_as_nothing_is_as_bad_as_none(name: str) -> None:
    kit = replace(KIT, group=replace(KIT.group, name=name))
    problem = next(each for each in check_letters(kit, library(), typefaces()) if each.code == "missing")
    assert (problem.severity, problem.field) == (Severity.ERROR, "group.name")


def test_a_name_of_emoji_is_told_once() -> None:
    kit = replace(KIT, group=replace(KIT.group, name="🎈🎈"))
    assert [problem.code for problem in check_letters(kit, library(), typefaces())] == ["missing"]


@pytest.mark.parametrize("name", ["A", "🎈 Tots", "123", "روضة", ""])  # that none is written is told by the kit file
def test_a_name_that_prints_as_something_is_in_order(name: str) -> None:
    kit = replace(KIT, group=replace(KIT.group, name=name))
    assert "missing" not in [each.code for each in check_letters(kit, library(), typefaces())]


@pytest.mark.parametrize(
    ("form", "also"), [("list", "bold"), ("names", "bold"), ("sentence", "body")], ids=["list", "names", "sentence"]
)
def test_names_of_a_list_are_asked_of_the_typeface_that_sets_them(form: str, also: str) -> None:
    made = template(f"- column: [{{thank-you: {form}, style: body, names style: headline}}]")
    known = replace(library(), templates={made.id: made})
    kit = replace(KIT, pieces=(PieceChoice(made.id),), thank_you=ThankYouChoice("warm", also=("Ann",)))
    chains = known.campaign.typefaces
    assert chains_of("thank_you.also[0]", kit, known) == (chains[also],)
    assert chains_of("thank_you.text", kit, known) == (chains["body"],)


@given(st.text(ANY_LETTER, max_size=40))
def test_no_text_makes_the_check_fail(text: str) -> None:
    kit = replace(noted(text), group=replace(KIT.group, name=text))
    for problem in check_letters(kit, library(), typefaces()):
        assert problem.code in ("missing", "missing-letters", "missing-signs")
        assert problem.message and problem.hint


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("ילדים", "Hebrew"),
        ("小橡果托儿所", "Chinese"),
        ("नर्सरी", "Hindi"),
        ("ሕፃናት", "Amharic"),
        ("เด็ก", "Thai"),
        ("こども", "Japanese"),
        ("어린이", "Korean"),
        ("ბავშვი", "Georgian"),
        ("Մանկապարտեզ", "Armenian"),
    ],
)
def test_a_name_in_letters_that_no_typeface_has_is_one_error_that_names_them(name: str, script: str) -> None:
    for text in (name, f"{name} Nursery"):
        (problem,) = check_letters(replace(KIT, group=replace(KIT.group, name=text)), library(), typefaces())
        assert (problem.code, problem.severity, problem.field) == ("missing-letters", Severity.ERROR, "group.name")
        assert f"in {script}" in problem.message


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("1️⃣ Wash hands", "1️⃣ (keycap)"),
        ("👨‍👩‍👧 day", "👨‍👩‍👧 (man, woman, girl)"),
        ("👍🏽", "👍🏽 (thumbs up sign)"),
        ("🇬🇧", "🇬🇧 (flag GB)"),
    ],
)
def test_a_sign_of_many_characters_is_named_as_one(typed: str, name: str) -> None:
    (problem,) = check_letters(noted(typed), library(), typefaces())
    assert (problem.code, problem.severity) == ("missing-signs", Severity.WARNING)
    assert problem.message.endswith(f"{name}.")


def pieces(*ids: str) -> tuple[PieceChoice, ...]:
    return tuple(PieceChoice(id) for id in ids)


@pytest.mark.parametrize("field", ["events[0].title", "events[0].venue", "group.name", "group.phone", "thank_you.text"])
@pytest.mark.parametrize("sign", "♪✓★→½∞☎①Ω")
def test_the_check_says_what_the_layout_leaves_out(field: str, sign: str) -> None:
    text = f"Sing {sign} on"
    kit = replace(KIT, pieces=pieces("poster-event", "leaflet-tri-fold"), thank_you=ThankYouChoice(text="Thanks"))
    kit = with_part(kit, field, text)
    printed = [
        part.text
        for piece in kit.pieces
        for page in shipped().templates[piece.template].pages
        for leaf in fill(page, replace(filling_of(kit), library=shipped())).leaves
        for part in leaf.words
        if "Sing" in part.text
    ]
    left_out = any(sign not in each for each in printed)
    told = {problem.code for problem in check_letters(kit, shipped(), typefaces()) if problem.field == field}
    assert printed
    assert ("missing-signs" in told) == left_out


def test_a_text_is_asked_of_every_style_that_sets_it() -> None:
    campaign = shipped().campaign
    kit = replace(KIT, pieces=pieces("poster-event"))
    assert campaign.typefaces["headline"] in chains_of("events[0].title", kit, shipped())
    assert chains_of("events[0].title", replace(KIT, pieces=()), shipped()) == (campaign.typefaces["body"],)
