"""Fit: wordings fall from long to short before any type shrinks, all type shrinks by one factor, the rest is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.model.kit import ThankYouChoice
from kit.scene import Page
from tests.workshop import (
    KIT,
    LONG,
    MESSAGES,
    SHORT,
    STYLES,
    glyphs_of,
    groups,
    page_of,
    pages_of,
    template_from,
    texts,
)

COLUMN = """
- column:
    - message: headline
      style: headline
    - message: long
    - group: name
      style: fixed
  gap: 3mm
"""
TWO = """
- column:
    - {message: long, number: 1}
    - {message: long, number: 2}
  gap: 4mm
"""
SECOND = MESSAGES["second"].wordings["en"]


def sizes(page: Page) -> dict[str, float]:
    """Return the size of type of each field on a page, in points."""
    return {group.source.field: glyphs_of(group)[0].size for group in groups(page) if glyphs_of(group)}


def test_where_there_is_room_the_longest_wording_stands_at_full_size() -> None:
    page = page_of(COLUMN)
    assert texts(page) == ["Hold me close", LONG, "Little Acorns Nursery"]
    assert sizes(page) == {"messages[0]": 14, "group.name": 12}
    assert page.scale == 1
    assert not page.overset


def test_wording_gives_way_before_type_does() -> None:
    page = page_of(COLUMN, size="80 x 45 mm")
    assert texts(page)[1] == SHORT
    assert page.scale == 1
    assert not page.overset


def test_the_last_slot_gives_way_first() -> None:
    layers = "- column: [{message: long, number: 1}, {message: long, number: 2, style: fixed}]"
    page = page_of(layers, size="80 x 60 mm")
    assert texts(page) == [LONG, SECOND.short]


def test_messages_of_one_style_give_way_together() -> None:
    assert texts(page_of(TWO, size="80 x 60 mm")) == [SHORT, SECOND.short]


SIDES = """
- column: [{message: long, number: 1}, {message: long, number: 2}]
  at: top left
  width: 80mm
- column: [{message: long, number: 1}, {message: long, number: 2}]
  at: top right
  width: 60mm
"""


def test_two_layers_give_way_apart() -> None:
    """On the narrower one both give way, on the other none does: it had room for them."""
    page = page_of(SIDES, size="140 x 80 mm")
    assert texts(page) == [LONG, SECOND.long, SHORT, SECOND.short]
    assert not page.overset


def test_one_layer_too_full_for_its_shortest_wordings_shortens_no_other() -> None:
    layers = SIDES + "  padding: 67mm 0mm 0mm 0mm"
    page = page_of(layers, size="140 x 90 mm")
    assert texts(page) == [LONG, SECOND.long, SHORT, SECOND.short]
    assert page.scale < 1
    assert not page.overset


def test_both_give_way_where_they_must() -> None:
    page = page_of(TWO, size="80 x 26 mm")
    assert texts(page) == [SHORT, SECOND.short]
    assert page.scale == 1


def test_a_wording_that_need_not_have_given_way_comes_back() -> None:
    """The second slot is first to give way; where that is not enough but the first one's step is, it takes its back."""
    kit = replace(KIT, messages=("first", "second"))
    layers = """
    - column:
        - {column: [{message: long, number: 1}], height: 14mm}
        - {column: [{message: long, number: 2, style: fixed}], height: 60mm}
    """
    page = page_of(layers, kit, size="80 x 80 mm")
    assert texts(page) == [SHORT, SECOND.long]


def test_a_slot_for_the_short_wording_never_shows_the_long_one() -> None:
    assert texts(page_of("- column: [{message: short}]")) == [SHORT]


def test_then_all_type_shrinks_by_one_factor_but_none_below_its_least() -> None:
    page = page_of(COLUMN, size="80 x 30 mm")
    assert texts(page)[1] == SHORT
    assert 0 < page.scale < 1
    assert not page.overset
    assert sizes(page)["group.name"] == 12
    headline, short = [glyphs_of(group)[0].size for group in groups(page, "message")]
    assert 40 * page.scale * 0.92 - 1e-9 <= headline <= 40 * page.scale  # a headline may be set snugly
    assert short == pytest.approx(max(12, 14 * page.scale))


def test_type_becomes_no_smaller_than_it_must() -> None:
    page = page_of("- column: [{message: headline, style: headline}, {message: short}]", size="85 x 30 mm")
    assert page.scale < 1
    less = page_of("- column: [{message: headline, style: headline}, {message: short}]", size="85 x 31 mm")
    assert page.scale <= less.scale <= 1


@pytest.mark.parametrize("height", [8, 9.5, 11, 13])
def test_a_line_that_must_shrink_fills_its_room_to_a_few_per_cent(height: float) -> None:
    layers = f"- column: [{{column: [{{group: name, style: headline}}], height: {height}mm}}]"
    page = page_of(layers, size="300 x 50 mm")
    assert not page.overset
    assert height * 0.96 <= groups(page, "group")[0].box.height <= height + 0.05


def headline_in(width: float) -> tuple[float, list[str]]:
    """Return the size and the lines of a balanced headline of two sentences on a page of a width in mm."""
    kit = replace(KIT, group=replace(KIT.group, name="1001 days. One small person."))
    (group,) = groups(page_of("- column: [{group: name, style: headline}]", kit, size=f"{width} x 200 mm"), "group")
    lines: dict[float, str] = {}
    for run in glyphs_of(group):
        lines[run.baseline] = lines.get(run.baseline, "") + run.text
    return glyphs_of(group)[0].size, [line.strip() for line in lines.values()]


def test_a_headline_is_set_a_little_smaller_where_that_keeps_its_sentences_whole_or_saves_a_line() -> None:
    found = {width: headline_in(width) for width in range(90, 140, 2)}
    assert all(0.68 * 40 - 1e-9 <= size <= 40 for size, _ in found.values())
    assert all(lines[-1] != "person." for _, lines in found.values())
    assert any(size < 40 for size, _ in found.values())
    for size, lines in found.values():
        if size < 40:
            assert lines in (["1001 days.", "One small person."], ["1001 days. One small person."])


def test_a_headline_that_smaller_type_would_not_better_keeps_its_size() -> None:
    assert headline_in(400)[0] == 40
    assert headline_in(136)[0] == 40


def test_what_is_steady_keeps_its_size_where_other_text_shrinks() -> None:
    layers = "- column: [{message: headline, style: headline}, {group: name, style: headline, steady: yes}]"
    page = page_of(layers, size="200 x 24 mm")
    assert page.scale < 1
    found = sizes(page)
    assert found["group.name"] == 40
    assert glyphs_of(groups(page, "message")[0])[0].size < 40


@pytest.mark.parametrize("height", [12, 17, 25, 40, 70])
def test_nothing_is_ever_set_below_its_least_size_and_large_type_not_unless_the_page_is_pressed(height: int) -> None:
    page = page_of(COLUMN, size=f"60 x {max(20, height)} mm")
    found = sizes(page)
    assert found["group.name"] >= 12
    for group in groups(page, "message"):
        style = "headline" if "Hold" in glyphs_of(group)[0].text else "body"
        least = STYLES[style].least if style == "body" or not page.pressed else 14
        assert all(run.size >= least - 1e-9 for run in glyphs_of(group))


PRESSED = """
- column:
    - {message: headline, style: headline, steady: yes}
    - {message: short, style: fixed}
    - {group: name, style: fixed}
    - space: 14mm
"""


@pytest.mark.parametrize(
    ("height", "pressed", "left_out"), [(60, False, ()), (45, True, ()), (31, True, ("messages[0]",))]
)
def test_a_page_too_full_for_its_type_is_pressed_and_then_does_without_words_below_headlines(
    height: int, pressed: bool, left_out: tuple[str, ...]
) -> None:
    page = page_of(PRESSED, size=f"60 x {height} mm")
    (headline, *words) = groups(page, "message")
    assert (page.overset, bool(page.pressed), page.left_out) == ((), pressed, left_out)
    assert len(words) == (0 if left_out else 1)
    assert (glyphs_of(headline)[0].size < 39) == pressed, "what is steady, too"


def test_nothing_is_pressed_for_a_text_that_is_overlong() -> None:
    kit = replace(KIT, events=(replace(KIT.events[0], title="Tea and a song " * 8),))  # type: ignore[type-var]
    page = page_of("- column: [{event: title, style: headline}, {message: headline}]", kit, size="60 x 30 mm")
    assert page.overset and not page.pressed


def test_what_does_not_fit_at_all_is_told_with_a_plausible_number_of_words() -> None:
    note = " ".join(f"word{number}" for number in range(100))
    kit = replace(KIT, events=(replace(KIT.events[0], note=note),))  # type: ignore[type-var]
    page = page_of("- column: [{event: note}]", kit, size="100 x 50 mm")
    (over,) = page.overset
    assert over.source.field == "events[0].note"
    assert over.source.line
    # Ten lines of 12 pt at 1.4 fit in 50 mm, about seven such words to a line: some thirty of the hundred are too many.
    fit = texts(page)[0].split()
    assert len(fit) == 100
    per_line = 100 / len({run.baseline for run in glyphs_of(groups(page, "event")[0])})
    assert over.words == pytest.approx(100 - (50 / 5.93) * per_line, abs=1.6 * per_line)
    assert over.millimetres == pytest.approx(groups(page, "event")[0].box.bottom - 50, abs=0.01)


def test_a_little_too_much_is_a_few_words() -> None:
    kit = replace(KIT, events=(replace(KIT.events[0], note="one two three four five six seven eight"),))  # type: ignore[type-var]
    layers = "- column: [{column: [{event: note, style: fixed, keep: yes}], height: 8mm}]"
    page = page_of(layers, kit, size="50 x 50 mm")
    (over,) = page.overset
    assert 1 <= over.words <= 4


def test_a_word_wider_than_its_column_makes_type_smaller_where_that_mends_it() -> None:
    kit = replace(KIT, group=replace(KIT.group, name="Nurserymanagement"))
    page = page_of("- column: [{group: name, style: headline}]", kit, size="80 x 200 mm")
    (group,) = groups(page, "group")
    assert len({run.baseline for run in glyphs_of(group)}) == 1
    assert 0.5 <= page.scale < 1
    assert not page.overset


@pytest.mark.parametrize("width", [39, 40, 41, 42, 43, 44])
def test_a_word_that_is_made_to_fit_is_whole_to_the_last_letter(width: int) -> None:
    kit = replace(KIT, group=replace(KIT.group, name="Nurserymanagement"))
    page = page_of("- column: [{group: name, style: body}]", kit, size=f"{width} x 200 mm")
    assert texts(page) == ["Nurserymanagement"]
    assert len({run.baseline for run in glyphs_of(groups(page, "group")[0])}) == 1


def test_a_word_that_no_size_mends_is_torn_at_full_size_and_nothing_else_shrinks() -> None:
    kit = replace(KIT, group=replace(KIT.group, name="X" * 60))
    page = page_of("- column: [{group: name, style: headline}]", kit, size="80 x 200 mm")
    assert page.scale == 1
    assert "".join(texts(page)).replace(" ", "").replace("-", "") == "X" * 60


def test_no_type_shrinks_for_a_word_of_sixty_letters_even_where_that_would_mend_it() -> None:
    kit = replace(KIT, group=replace(KIT.group, name="X" * 60))
    page = page_of(
        "- column: [{message: headline, style: headline}, {group: name, style: headline}]", kit, size="520 x 200 mm"
    )
    assert page.scale == 1
    assert glyphs_of(groups(page, "message")[0])[0].size == 40


def test_pages_fit_each_by_itself() -> None:
    made = template_from("""
name: {en: Two}
kind: leaflet
size: 80 x 55 mm
wants: {messages: 1}
pages:
  - name: one
    ground: white
    layers: [{column: [{message: headline, style: headline}, {message: long}]}]
  - name: two
    ground: white
    layers: [{column: [{message: long}]}]
""")
    first, second = pages_of(made)
    assert SHORT in texts(first)
    assert texts(second) == [LONG]


THANKS = """
- column:
    - message: long
    - thank-you: FORM
      style: fixed
  gap: 3mm
"""


@pytest.mark.parametrize(("form", "width", "height"), [("sentence, keep: yes", 70, 62), ("list", 80, 65)])
def test_a_thank_you_that_stays_does_without_its_closing_words_before_a_message_gives_way(
    form: str, width: int, height: int
) -> None:
    layers = THANKS.replace("FORM", form.replace(", ", "\n      "))
    roomy, full, fuller = (page_of(layers, size=f"{width} x {room} mm") for room in (height + 12, height, height - 12))
    assert "Bless you." in " ".join(texts(roomy)) and LONG in texts(roomy)
    assert "Bless you." not in " ".join(texts(full)) and LONG in texts(full)
    assert SHORT in texts(fuller)
    for page in (roomy, full, fuller):
        assert (page.scale, page.overset, page.names_thanked) == (1, (), True)
        assert "Town Council" in " ".join(texts(page)) and "College of Midwives" in " ".join(texts(page))


def test_thanks_in_a_sentence_give_way_before_a_message_until_nothing_is_left_of_them() -> None:
    named = "Thank you to Anytown Town Council and the College of Midwives."
    thanks = []
    for height in range(74, 46, -2):
        page = page_of(THANKS.replace("FORM", "sentence"), size=f"70 x {height} mm")
        message, *rest = texts(page)
        thanks.append(" ".join(rest))
        assert (message, page.scale, page.overset) == (LONG, 1, ())
        assert page.names_thanked is ("Midwives" in thanks[-1])
    assert list(dict.fromkeys(thanks)) == [f"{named} Bless you.", named, "Thank you all.", ""]


def test_where_the_thanks_are_gone_so_is_their_label_and_the_room_beside_them() -> None:
    layers = """
    - column:
        - message: long
        - column:
            - space: 9mm
            - text: Thanks
              style: fixed
            - thank-you: sentence
              style: fixed
          gap: 2mm
        - group: name
          style: fixed
      gap: 3mm
    """
    page = page_of(layers, size="70 x 60 mm")
    (message,), (name,) = groups(page, "message"), groups(page, "group")
    assert texts(page) == [LONG, "Little Acorns Nursery"]
    assert name.box.y - message.box.bottom < 6  # one gap, and what is above the letters
    assert not page.overset


def test_a_thank_you_in_a_groups_own_words_gives_way_whole_or_not_at_all() -> None:
    own = "Thank you, all of you. Bless you."
    kit = replace(KIT, thank_you=ThankYouChoice("warm", text=own))
    assert own in texts(page_of(THANKS.replace("FORM", "sentence"), kit, size="80 x 60 mm"))
    full = page_of(THANKS.replace("FORM", "sentence"), kit, size="80 x 42 mm")
    assert not full.names_thanked and texts(full) == [LONG]
    kept = page_of(THANKS.replace("FORM", "sentence\n      keep: yes"), kit, size="80 x 42 mm")
    assert own in texts(kept) and kept.names_thanked


def test_what_is_kept_keeps_what_it_is_in_when_thanks_have_no_room_beside_it() -> None:
    layers = """
    - column:
        - {message: headline, style: headline, height: 20mm}
        - box:
            - {thank-you: sentence, style: fixed}
            - row: [{text: The week, style: fixed}]
              keep: yes
    """
    page = page_of(layers, size="60 x 27 mm")
    assert page.leaves_thanks_out and not page.overset
    assert "The week" in texts(page)
