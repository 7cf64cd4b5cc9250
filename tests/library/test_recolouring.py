"""Colours that a template exchanges of another one."""

from __future__ import annotations

from typing import Any

import pytest

from kit.library.recolouring import colours_exchanged, recoloured
from kit.library.templates_file import template_grammar
from tests.library.test_parts import ELEMENTS, PAGE, block, layers
from tests.workshop import CAMPAIGN


def exchanged(base: str, **colours: str) -> Any:
    palette = {**CAMPAIGN.palette, "lilac": CAMPAIGN.colours["grey"]}
    written = "".join(f"{name}: {to}\n" for name, to in colours.items())
    exchanges, problems = colours_exchanged(block(written), template_grammar(palette, (), (), ("en",)))
    assert problems == []
    return layers(recoloured(block(PAGE + base), exchanges, ELEMENTS))


@pytest.mark.parametrize(
    ("base", "wanted"),
    [
        ("      - text: coral\n        colour: Coral\n", [{"text": "coral", "colour": "mint"}]),
        ("      - text: A\n        when: no event\n        colour: sun\n", "same"),
        ("      - box: [{text: A, colour: coral}]\n        ground: coral\n", None),
        ("      - art: embrace\n        large: coral\n        small: coral\n", None),
    ],
)
def test_a_colour_is_exchanged_where_it_is_one_and_nowhere_else(base: str, wanted: object) -> None:
    found = exchanged(base, coral="mint")
    if wanted is None:
        assert found == layers(block(PAGE + base.replace("coral", "mint")))
    else:
        assert found == (layers(block(PAGE + base)) if wanted == "same" else wanted)


def test_a_colour_left_to_the_default_is_written_out() -> None:
    assert exchanged("      - rule\n", midnight="lilac") == [{"rule": "", "colour": "lilac"}]
    assert exchanged("      - rule:\n        colour:\n", midnight="lilac") == [{"rule": "", "colour": "lilac"}]
    assert exchanged("      - rule\n", lilac="midnight") == [{"rule": ""}]


def test_a_colour_is_exchanged_where_its_role_is_written_and_a_role_where_that_is() -> None:
    base = "      - rule:\n        colour: Ink\n      - text: A\n        colour: midnight\n"
    both = exchanged(base, midnight="lilac")
    assert [each["colour"] for each in both] == ["lilac", "lilac"]
    of_role = exchanged(base, ink="lilac")
    assert [each["colour"] for each in of_role] == ["lilac", "midnight"]
    assert exchanged("      - rule\n", ink="lilac") == [{"rule": "", "colour": "lilac"}]


def test_lists_of_colours_are_exchanged_one_by_one_at_once() -> None:
    (spiral,) = exchanged("      - art: spiral\n        colours: [coral, sun, coral, mint]\n", coral="sun", sun="coral")
    assert spiral["colours"] == ["sun", "coral", "sun", "mint"]
