"""A kit in two languages: everything is said in both, in equal type, and once where both say the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.model.kit import Kit, ThankYouChoice
from kit.scene import Page
from tests.workshop import KIT, LONG, glyphs_of, groups, page_of, texts

BOTH = replace(KIT, language="cy", second_language="en", messages=("third", "first"))


def said(layers: str, kit: Kit = BOTH) -> list[str]:
    return texts(page_of(layers, kit))


def sizes(page: Page) -> set[float]:
    return {run.size for group in groups(page) for run in glyphs_of(group)}


def test_a_message_is_said_in_the_first_language_and_below_it_in_the_second() -> None:
    page = page_of("- message: headline\n  style: headline\n", BOTH)
    welsh, english = groups(page, "message")
    assert texts(page) == ["Chwarae", "Play with me"]
    assert (welsh.language, english.language) == ("", "en")
    assert english.box.y > welsh.box.bottom - 0.01
    assert len(sizes(page)) == 1


@pytest.mark.parametrize("room", [30, 40, 60, 90])
def test_neither_headline_is_smaller_however_their_lines_break(room: int) -> None:
    kit = replace(BOTH, messages=("third",))
    page = page_of(f"- message: headline\n  style: headline\n  width: {room}mm\n  at: top left\n", kit)
    assert len(sizes(page)) == 1


def test_both_have_the_wording_that_fits_and_never_one_alone() -> None:
    full = "- column:\n    - message: long\n  height: {}mm\n  at: top left\n"
    assert said(full.format(60)) == ["Tri tri.", LONG]
    assert said(full.format(13)) == ["Tri.", "Third."]


def test_what_is_the_same_in_both_is_said_once() -> None:
    assert said("- group: name\n") == ["Little Acorns Nursery"]
    assert said("- event: venue\n") == ["St Mary\u2019s Hall"]
    assert said('- text: "{campaign.website}"\n') == ["theweek.example"]
    assert said("- event: day\n") == ["8"]


def test_days_times_and_a_designs_own_words_are_said_in_both() -> None:
    assert said("- event: date\n") == ["Dydd Mercher 8 Mehefin", "Wednesday 8 June"]
    assert said("- event: time\n") == ["10yb tan 11:30yb", "10am to 11:30am"]
    assert said("- text: {en: Join us, cy: Ymunwch \u00e2 ni}\n") == ["Ymunwch \u00e2 ni", "Join us"]


def test_a_list_is_said_in_one_language_and_then_in_the_other() -> None:
    layers = '- list: [{en: Bring a friend, cy: Dewch \u00e2 ffrind}, {en: Free, cy: Am ddim}, Tea]\n  sign: ""\n'
    assert said(layers) == ["Dewch \u00e2 ffrind", "Am ddim", "Tea", "Bring a friend", "Free"]


def test_where_there_are_no_words_in_one_language_the_others_are_said_once() -> None:
    assert said("- message: headline\n  number: 2\n") == ["Hold me close"]


@pytest.mark.parametrize(("height", "times"), [(60, 2), (32, 1)])
def test_whoever_is_thanked_is_named_in_both_or_where_room_is_short_once_below_both(height: int, times: int) -> None:
    names = tuple(f"The {each} Society" for each in ("Acorn", "Beech", "Cedar", "Damson", "Elm", "Fir"))
    kit = replace(BOTH, thank_you=ThankYouChoice("warm", also=names))
    page = page_of(f"- column:\n    - thank-you: sentence\n      keep: yes\n  height: {height}mm\n", kit)
    paragraphs = texts(page)
    assert [" ".join(paragraphs).count(name) for name in names] == [times] * len(names)
    assert not page.overset
    if times == 1:
        welsh, english, listed = paragraphs
        assert (welsh, english) == ("Diolch bawb.", "Thank you all.")
        assert listed.startswith("The Acorn Society, The Beech")


def test_thanks_that_have_no_words_in_a_language_say_in_which_they_are() -> None:
    names = tuple(f"The {each} Society" for each in ("Acorn", "Beech", "Cedar", "Damson", "Elm", "Fir"))
    kit = replace(BOTH, second_language="ro", thank_you=ThankYouChoice("warm", also=names))
    page = page_of("- column:\n    - thank-you: sentence\n      keep: yes\n  height: 32mm\n", kit)
    told = [("".join(run.text for run in glyphs_of(group))[:10], group.language) for group in groups(page, "thank-you")]
    assert [language for _, language in told] == ["", "en", ""], told


SIDES = """\
- row:
    - column:
        - message: headline
        - event: date
      language: first
    - column:
        - message: headline
        - event: date
      language: second
"""


def test_an_element_and_all_in_it_can_be_in_one_of_the_two() -> None:
    assert said(SIDES) == ["Chwarae", "Dydd Mercher 8 Mehefin", "Play with me", "Wednesday 8 June"]
    tags = {text: group.language for text, group in zip(said(SIDES), groups(page_of(SIDES, BOTH)), strict=False)}
    assert set(tags.values()) <= {"", "en"}


def test_a_kit_in_one_language_has_no_second_and_its_first_is_its_own() -> None:
    assert said(SIDES, replace(BOTH, second_language="")) == ["Chwarae", "Dydd Mercher 8 Mehefin"]
    assert said(SIDES, replace(BOTH, second_language="cy")) == ["Chwarae", "Dydd Mercher 8 Mehefin"]
    assert said(SIDES, replace(BOTH, second_language="tlh")) == ["Chwarae", "Dydd Mercher 8 Mehefin"]


def test_a_design_asks_whether_there_is_a_second_language() -> None:
    layers = "- text: two\n  when: second language\n- text: one\n  when: no second language\n"
    assert said(layers) == ["two"]
    assert said(layers, replace(BOTH, second_language="")) == ["one"]


def test_words_that_run_the_other_way_begin_on_their_own_side() -> None:
    kit = replace(BOTH, language="en", second_language="ur")
    first, second = groups(page_of("- event: date\n", kit), "event")
    starts = [min(run.x for run in glyphs_of(group)) - group.box.x for group in (first, second)]
    ends = [group.box.right - max(run.box.right for run in glyphs_of(group)) for group in (first, second)]
    assert starts[0] == pytest.approx(0, abs=1)
    assert ends[1] == pytest.approx(0, abs=1)
    assert starts[1] > 20


def test_the_page_is_that_of_the_first_language() -> None:
    page = page_of("- event: date\n", replace(BOTH, language="ur", second_language="en"))
    assert (page.language, page.mirrored) == ("ur", True)
