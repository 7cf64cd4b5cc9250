"""What a kit says in another language than English: what is missing, and what no speaker has read."""

from __future__ import annotations

from dataclasses import replace

from kit.check.wordings import check_wordings
from kit.mending.mend import mend
from kit.model.kit import Kit, OwnMessage, PieceChoice, ThankYouChoice
from kit.model.library import Library
from kit.model.message import Message, ThankYou, ThankYouWording, Wording
from kit.problems import Problem, Severity
from tests.workshop import BARE, library, template

WELSH = Wording("Mae babanod yn teimlo", "Maen nhw.", "Maen nhw’n teimlo.")
ENGLISH = Wording("Babies feel", "They do.", "They feel.")
DIOLCH = ThankYouWording("Diolch.", "Diolch i {names}.", "Diolch i {names}.")
THANKS = ThankYouWording("Thanks.", "Thanks to {names}.", "Thanks to {names}.")
KIT = replace(BARE, language="cy", messages=("both",), thank_you=ThankYouChoice("both"), pieces=(PieceChoice("both"),))


def message(**wordings: Wording) -> Message:
    return Message("m", (), (), "", wordings)


def shelf(**changes: object) -> Library:
    base = library()
    both = template("- text: {en: Come along, cy: Dewch}")
    english = template('- text: Come along\n- text: "1001"\n- text: "{campaign.name}"')
    number = template('- column:\n    - text: "1001"\n    - text: "{campaign.name}"')
    campaign = replace(base.campaign, name={"en": "Week", "cy": "Wythnos"}, line={"en": "Line", "cy": "Llinell"})
    known = replace(
        base,
        campaign=campaign,
        messages={"both": message(en=ENGLISH, cy=WELSH), "english": message(en=ENGLISH)},
        thank_yous={
            "both": ThankYou("both", {"en": "Both"}, {"en": THANKS, "cy": DIOLCH}),
            "english": ThankYou("english", {"en": "English"}, {"en": THANKS}),
        },
        templates={"both": both, "english": english, "number": number},
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def told(kit: Kit, known: Library | None = None) -> list[Problem]:
    return list(check_wordings(kit, known or shelf()))


def found(kit: Kit, known: Library | None = None) -> dict[str, Problem]:
    return {each.code: each for each in told(kit, known)}


def test_a_kit_in_english_is_told_nothing() -> None:
    assert told(replace(KIT, language="en")) == []


def test_that_no_speaker_has_read_it_is_told_once_a_kit() -> None:
    problem, *others = told(replace(KIT, messages=("both", "both")))
    assert others == []
    assert (problem.code, problem.severity, problem.field) == ("not-reviewed", Severity.WARNING, "language")
    assert problem.message == "No speaker has checked this Welsh wording yet."
    assert "awareness-kit review cy" in problem.hint


def test_it_is_told_until_all_that_the_kit_uses_is_read() -> None:
    read = replace(WELSH, reviewed=True)
    known = shelf(messages={"both": message(en=ENGLISH, cy=read)})
    assert "not-reviewed" in found(KIT, known)
    thanks = ThankYou("both", {"en": "Both"}, {"en": THANKS, "cy": replace(DIOLCH, reviewed=True)})
    known = replace(known, thank_yous={"both": thanks})
    assert "not-reviewed" in found(KIT, known)
    known = replace(known, campaign=replace(known.campaign, reviewed={"cy": "Siân Evans"}))
    assert told(KIT, known) == []
    assert "not-reviewed" in found(replace(KIT, messages=("new",)), _with_new(known))


def _with_new(known: Library) -> Library:
    return replace(known, messages={**known.messages, "new": message(en=ENGLISH, cy=WELSH)})


def test_a_groups_own_words_are_its_own_affair() -> None:
    read = shelf(campaign=replace(shelf().campaign, reviewed={"cy": "Siân Evans"}))
    own = replace(KIT, messages=(OwnMessage("Helô"),), thank_you=ThankYouChoice(text="Diolch"))
    assert told(own, read) == []


def test_words_that_are_missing_stop_the_kit_until_the_group_agrees_to_english() -> None:
    kit = replace(
        KIT, messages=("english", "both"), thank_you=ThankYouChoice("english"), pieces=(PieceChoice("english"),)
    )
    problem = found(kit)["no-translation"]
    assert (problem.severity, problem.field) == (Severity.ERROR, "language")
    assert problem.message == (
        "The campaign does not have all words of this kit in Welsh. "
        "There is only English for “Babies feel”, the thank-you and words of a design."
    )
    agreed = found(replace(kit, english_for_missing_words=True))["no-translation"]
    assert agreed.severity is Severity.NOTE
    assert "As you agreed" in agreed.message


def test_many_messages_are_counted() -> None:
    english = {f"m{number}": message(en=ENGLISH) for number in range(4)}
    kit = replace(KIT, messages=tuple(english))
    assert "only English for 4 messages." in found(kit, shelf(messages=english))["no-translation"].message


def test_of_two_languages_each_is_looked_at() -> None:
    both = replace(KIT, language="en", second_language="cy")
    assert [each.code for each in told(both)] == ["not-reviewed"]
    kit = replace(both, messages=("english",))
    assert found(kit)["no-translation"].severity is Severity.ERROR


def test_a_message_without_english_is_told_to_a_kit_in_english_and_stops_nothing() -> None:
    known = shelf(messages={"both": message(cy=WELSH)})
    problem = found(replace(KIT, language="en"), known)["no-translation"]
    assert problem.severity is Severity.WARNING
    assert "“Mae babanod yn teimlo”" in problem.message
    assert mend(problem, KIT, known) is None


def test_the_name_of_the_week_is_missed_too() -> None:
    known = shelf()
    known = replace(known, campaign=replace(known.campaign, line={"en": "Line"}))
    assert "the name or the line of the week" in found(KIT, known)["no-translation"].message


def test_numbers_and_the_name_of_the_week_need_no_words_of_their_own() -> None:
    assert "no-translation" not in found(replace(KIT, pieces=(PieceChoice("number"),)))


def test_a_button_agrees_to_english_and_nothing_does_without_asking() -> None:
    kit = replace(KIT, messages=("english",))
    way = mend(found(kit)["no-translation"], kit, shelf())
    assert way is not None and not way.safe
    assert way.kit == replace(kit, english_for_missing_words=True)
    assert mend(found(way.kit)["no-translation"], way.kit, shelf()) is None
