"""Sisters on a page have one size; a few words that stand alone may be set a little smaller for better lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.layout.filled import Words
from kit.layout.paragraphs import text
from kit.layout.setting import Setting
from kit.model.named import StyleName
from kit.model.template import MessageText
from kit.scene import Glyphs, walk
from kit.units import PAPER
from tests.workshop import shipped, typefaces

TITLE = MessageText(value="headline", style=StyleName("title"))


def setting(*sisters: str) -> Setting:
    library = shipped()
    a4 = PAPER["A4"]
    return Setting(
        library.campaign, library.languages, library.languages["en"], typefaces(), 1.0, a4, a4, 1.0, frozenset(sisters)
    )


def lines(words: str, width: float, with_: Setting) -> tuple[list[str], float]:
    """Return the lines of a title, and its size in points."""
    fragment = text(TITLE, (Words(words),), width, None, "paper", with_)
    runs = [item for item in walk(fragment.place(0.0, 0.0, with_.store)) if isinstance(item, Glyphs)]
    found: dict[float, str] = {}
    for run in runs:
        found[run.baseline] = found.get(run.baseline, "") + "".join(glyph.text for glyph in run.glyphs)
    return [line.strip() for line in found.values()], runs[0].size


@pytest.mark.parametrize(
    ("words", "width", "wanted"),
    [
        ("Big feelings, very small wellies.", 114, ["Big feelings,", "very small wellies."]),
        ("Tea first. Then tell someone.", 90, ["Tea first.", "Then tell someone."]),
        ("1001 days. One small person.", 90, ["1001 days.", "One small person."]),
        ("1001 days. One small person.", 60, ["1001 days.", "One small", "person."]),
    ],
)
def test_a_title_breaks_at_sentences_and_pauses(words: str, width: float, wanted: list[str]) -> None:
    assert lines(words, width, setting())[0] == wanted


def test_sisters_are_not_made_smaller_for_their_lines() -> None:
    words, width = "Big feelings, very small wellies.", 108.0
    alone, size = lines(words, width, setting())
    among_others, full = lines(words, width, setting("title"))
    assert size < full == shipped().campaign.type_scale["title"].size
    assert alone == ["Big feelings,", "very small wellies."]
    assert among_others == ["Big feelings, very", "small wellies."]


def test_none_is_set_smaller_than_its_style_may_become() -> None:
    least = shipped().campaign.type_scale["title"].least
    small = replace(setting(), text_scale=least / shipped().campaign.type_scale["title"].size)
    assert lines("Big feelings, very small wellies.", 60, small)[1] == pytest.approx(least)


def test_the_same_in_two_languages_is_set_smaller_together() -> None:
    welsh = Words("1001 o ddyddiau. Un person bach.")
    english = Words("1001 days. One small person.", language="en", beside=True)
    fragment = text(TITLE, (welsh, english), 92, None, "paper", setting())
    runs = [item for item in walk(fragment.place(0.0, 0.0, setting().store)) if isinstance(item, Glyphs)]
    assert len({run.size for run in runs}) == 1
    assert len({run.baseline for run in runs}) == 4
