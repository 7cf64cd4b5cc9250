"""Texts in columns and lists: where their lines are, in which order they are read, and what is too much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.scene import Group, Role, walk
from tests.workshop import KIT, glyphs_of, groups, lines, page_of

WORDS = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen."


def test_the_lines_of_a_text_are_shared_out_evenly_and_read_from_the_left() -> None:
    one, two = (
        groups(page_of(f'- column: [{{text: "{WORDS}", columns: {count}}}]\n  padding: 10mm'), "text")[0]
        for count in (1, 2)
    )
    assert "".join(glyph.text for run in glyphs_of(two) for glyph in run.glyphs).split() == WORDS.split()
    starts = [run.box.x for run in glyphs_of(two)]
    tops = [run.box.y for run in glyphs_of(two)]
    assert min(starts) < 12
    assert max(starts) > 50
    left = [top for start, top in zip(starts, tops, strict=True) if start < 50]
    right = [top for start, top in zip(starts, tops, strict=True) if start >= 50]
    assert abs(len(set(left)) - len(set(right))) <= 1
    assert min(left) == min(right)
    assert starts == sorted(starts, key=lambda start: start >= 50)
    assert two.box.width == one.box.width == 80


def test_right_to_left_the_first_column_is_the_right_one() -> None:
    page = page_of(
        f'- column: [{{text: {{en: "{"كلمة " * 40}"}}, columns: 2}}]\n  padding: 10mm', replace(KIT, language="ar")
    )
    (text,) = groups(page, "text")
    starts = [run.box.x for run in glyphs_of(text)]
    assert starts[0] > 50
    assert starts[-1] < 50


@pytest.mark.parametrize("word", ["gair", "كلمة"])
def test_a_second_language_has_columns_of_its_own_below_which_begin_where_it_begins(word: str) -> None:
    page = page_of(
        f'- column: [{{text: {{en: "{WORDS}", cy: "{" ".join([word] * 40)}"}}, columns: 2}}]\n  padding: 10mm',
        replace(KIT, second_language="cy"),
    )
    first, other = groups(page, "text")
    assert "".join(glyph.text for run in glyphs_of(first) for glyph in run.glyphs).split() == WORDS.split()
    assert len(" ".join(lines(other)).split()) == 40
    assert min(run.box.y for run in glyphs_of(other)) > max(run.box.bottom for run in glyphs_of(first))
    starts = [run.box.x for run in glyphs_of(other)]
    assert (starts[0] > 50, starts[-1] > 50) == ((True, False) if word != "gair" else (False, True))
    assert not page.overset


def test_more_columns_than_lines_leave_some_empty() -> None:
    (text,) = groups(page_of("- column: [{text: Hi, columns: 6}]\n  padding: 10mm"), "text")
    assert lines(text) == ["Hi"]


def test_a_text_in_columns_that_is_too_high_is_told() -> None:
    page = page_of(f'- column: [{{text: "{WORDS * 9}", columns: 2, height: 20mm}}]\n  padding: 10mm')
    (overset,) = page.overset
    assert overset.words > 10


def test_a_list_has_its_tags_and_a_hanging_indent() -> None:
    page = page_of(f'- column: [{{list: [One, "{WORDS}", {{en: Three, cy: Tri}}]}}]\n  padding: 10mm')
    (whole,) = (each for each in walk(page.items) if isinstance(each, Group) and each.role is Role.LIST)
    entries = [each for each in whole.items if isinstance(each, Group)]
    assert [each.role for each in entries] == [Role.LIST_ITEM] * 3
    signs = [glyphs_of(entry)[0] for entry in entries]
    assert ["".join(glyph.text for glyph in sign.glyphs).strip() for sign in signs] == ["•"] * 3
    assert len({round(sign.box.x, 2) for sign in signs}) == 1
    texts = [glyphs_of(entry)[1:] for entry in entries]
    assert len(texts[1]) > 1
    edges = [run.box.x for runs in texts for run in runs]
    assert max(edges) - min(edges) < 0.5  # letters hang a little over the edge
    assert min(edges) > signs[0].box.right


def test_right_to_left_the_signs_are_on_the_right() -> None:
    page = page_of("- column: [{list: [{en: مرحبا}]}]\n  padding: 10mm", replace(KIT, language="ar"))
    entry = next(each for each in walk(page.items) if isinstance(each, Group) and each.role is Role.LIST_ITEM)
    sign, *words = glyphs_of(entry)
    assert sign.box.x > max(run.box.right for run in words)


def test_an_entry_that_nothing_is_said_of_leaves_the_list() -> None:
    layers = (
        '- column: [{list: [One, "{group.phone}", "at {event.venue}"]}, {text: Always, keep: yes}]\n  padding: 10mm'
    )
    page = page_of(layers, replace(KIT, events=(), group=replace(KIT.group, phone="01632 960001")))
    said = [" ".join(lines(each)) for each in groups(page, "list") if each.role is Role.LIST_ITEM]
    assert said == ["•One", "•01632 960001"]


def test_a_column_puts_what_is_in_it_where_it_says() -> None:
    tops = {}
    for align in ("left", "top", "middle", "bottom", "right bottom"):
        page = page_of(
            f"- column: [{{shape: rectangle, width: 30mm, height: 10mm}}]\n  align: {align}\n  padding: 10mm"
        )
        (shape,) = groups(page, "shape")
        tops[align] = round(shape.box.x, 2), round(shape.box.y, 2)
    assert tops == {"left": (10, 10), "top": (10, 10), "middle": (10, 45), "bottom": (10, 80), "right bottom": (60, 80)}


def test_a_column_in_a_row_is_as_high_as_the_row_where_it_puts_things_down() -> None:
    page = page_of(
        "- column: [{row: [{shape: rectangle, width: 40mm, height: 50mm}, "
        "{column: [{shape: circle, width: 10mm, height: 10mm}], align: middle, width: 1fr}]}]"
    )
    assert [round(each.box.y, 2) for each in groups(page, "shape")] == [0, 20]
