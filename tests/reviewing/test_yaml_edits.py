"""Entries set in the text of a file: what they say is read back, and nothing else is touched."""

from __future__ import annotations

import pytest
import yaml

from kit.reviewing.yaml_edits import with_entry, with_words

MESSAGE = """\
# A remark.
themes: [a]        # another
wordings:
  en:
    headline: Hello
    long: >-
      One line
      and another.
  cy:
    headline: Helo
    reviewed: no

# The end.
"""


def test_a_block_is_replaced_and_the_rest_stays_letter_for_letter() -> None:
    edited = with_entry(MESSAGE, ("wordings", "cy"), {"headline": "Helô", "reviewed": True})
    old, new = "    headline: Helo\n    reviewed: no\n", "    headline: Helô\n    reviewed: yes\n"
    assert old in MESSAGE and edited == MESSAGE.replace(old, new)


def test_a_block_is_added_behind_a_text_of_several_lines() -> None:
    short = MESSAGE.partition("  cy:")[0]
    edited = with_entry(short, ("wordings", "cy"), {"headline": "Helô"})
    assert edited == f"{short}  cy:\n    headline: Helô\n"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ("reviewed", "cy")),
        ("id: x\n", ("reviewed", "cy")),
        ("reviewed: {pl: Jan}\n", ("reviewed", "cy")),
        ("# ours\n{id: x, reviewed: {pl: Jan}}  # all of it\n", ("reviewed", "cy")),
        ("{thank_yous: {warm: {name: {en: W}}}}", ("thank yous", "warm", "name", "cy")),
        ("reviewed:\n  pl: Jan", ("reviewed", "cy")),
        ("thank_yous:\n  warm: {wordings: {en: {none: A}}}\nlast: 1\n", ("thank yous", "warm", "wordings", "cy")),
    ],
)
def test_whatever_the_file_is_like_the_entry_is_read_back(text: str, keys: tuple[str, ...]) -> None:
    read = yaml.safe_load(with_entry(text, keys, "Siân: “Evans”"))
    before = yaml.safe_load(text) or {}
    assert set(before) <= set(read)
    for key in keys:
        read = read[key if key in read else key.replace(" ", "_")]
    assert read == "Siân: “Evans”"


def test_words_of_a_design_are_set_wherever_the_english_is() -> None:
    design = """\
pages:
  - text: {en: For dads, pl: Dla ojców}   # a remark
    style: body
  - text:
      en: "For dads"
      cy: I dadau
    style: body
  - block: card
    parts: {question: {text: {en: For dads}, style: lead}}
  - text: {en: For all}
"""
    edited = with_words(design, "For dads", "cy", "I dadau: i gyd")
    read = yaml.safe_load(edited)["pages"]
    assert read[0] == {"text": {"en": "For dads", "pl": "Dla ojców", "cy": "I dadau: i gyd"}, "style": "body"}
    assert read[1]["text"]["cy"] == "I dadau: i gyd"
    assert read[2]["parts"]["question"] == {"text": {"en": "For dads", "cy": "I dadau: i gyd"}, "style": "lead"}
    assert read[3] == {"text": {"en": "For all"}}
    assert with_words(design, "Nowhere", "cy", "x") == design
