"""What is on a sheet: all that the campaign says, each text beside its English."""

from __future__ import annotations

from kit.model.library import Library
from kit.reviewing.sheet import SEEN, ReviewSheet, sheet_of


def test_there_is_a_page_for_each_message_and_each_thank_you(welsh: ReviewSheet, shipped: Library) -> None:
    names = [page.name for page in welsh.pages]
    assert names[0] == "week" and names[-1] == "designs"
    assert names[1 : len(shipped.messages) + 1] == [f"message {id}" for id in shipped.messages]
    assert names[len(shipped.messages) + 1 : -1] == [f"thank-you {id}" for id in shipped.thank_yous]


def test_each_page_has_the_english_beside_the_words(welsh: ReviewSheet, shipped: Library) -> None:
    page = next(page for page in welsh.pages if page.name == "message a-lap")
    assert [line.part for line in page.lines] == ["headline", "short", "long", SEEN]
    message = shipped.messages["a-lap"]
    assert page.lines[0].english == "A lap is all the kit you need."
    assert page.lines[0].said == message.wordings["cy"].headline
    assert page.lines[3].said == message.alt["cy"]


def test_each_text_of_the_designs_is_there_once_and_no_number(welsh: ReviewSheet) -> None:
    english = [line.english for line in welsh.pages[-1].lines]
    assert "For dads" in english and "Babies welcome here" in english
    assert len(set(english)) == len(english) > 60
    assert "13" not in english


def test_words_that_there_are_not_yet_are_left_empty(shipped: Library) -> None:
    gujarati = sheet_of(shipped, shipped.languages["gu"])
    assert gujarati.language == "Gujarati"
    assert {line.said for page in gujarati.pages for line in page.lines} == {""}
    assert not gujarati.runs_back and sheet_of(shipped, shipped.languages["ur"]).runs_back
