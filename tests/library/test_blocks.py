"""Blocks: where they are put, what a use changes, and where what goes wrong is told."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from kit.library.catalogue import LISTS
from kit.library.load import load_library
from kit.lint import check_folder
from kit.model.layer import Layer
from kit.model.library import Library
from kit.model.template import BoxElement, Column, Element, Text
from kit.model.tree import elements_of
from kit.problems import Problem

Overlay = Callable[..., Path]

HEAD = "name: Ours\nkind: card\nsize: A6\n"
PAGE = f"{HEAD}pages:\n  - name: front\n    ground: sun\n    layers:\n      - column:\n"  # eight lines
FOOT = """\
about: {en: A foot}
elements:
  - box:
      - text: One
        part: first
      - text: Two
        part: second
        colour: coral
    part: foot
    ground: paper
"""
TWO = "elements:\n  - text: One\n    part: one\n  - text: Two\n    part: two\n"


def load(overlay: Overlay, template: str, **blocks: str) -> tuple[Library, tuple[Problem, ...]]:
    files = {"templates/ours.yaml": template, **{f"blocks/{name}.yaml": text for name, text in blocks.items()}}
    return load_library([Layer(overlay(files, f"folder-of-{'-'.join(blocks)[:40]}"))])


def sound(overlay: Overlay, use: str, **blocks: str) -> list[Element]:
    """Return the elements in the column of a template that uses blocks."""
    library, problems = load(overlay, PAGE + use, **blocks)
    assert problems == ()
    (column,) = library.templates["ours"].pages[0].layers
    assert isinstance(column, Column)
    return list(elements_of(column.value))


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, int | None, int | None]]:
    return [(Path(each.file).stem, each.name, each.line, each.column) for each in problems]


def texts(elements: list[Element]) -> list[str]:
    return [each.value["en"] for each in elements if isinstance(each, Text)]


# --- what is put where ----------------------------------------------------------------------------------------------


def test_the_elements_stand_where_the_block_is_used(overlay: Overlay) -> None:
    elements = sound(overlay, "          - text: Zero\n          - block: two\n          - text: Three\n", two=TWO)
    assert texts(elements) == ["Zero", "One", "Two", "Three"]
    assert [Path(each.source.file).stem for each in elements] == ["ours", "two", "two", "ours"]
    assert elements[2].source.line == 4


def test_parts_and_colours_change_as_in_a_template_that_starts_from_another(overlay: Overlay) -> None:
    use = "          - block: plinth\n            colours: {coral: mint, midnight: sun}\n            parts:\n"
    box, first, new = sound(
        overlay,
        f"{use}              second: {{rule: 1mm}}\n              first: {{style: title}}\n"
        "              foot: {radius: 2mm}\n",
        plinth=FOOT,
    )
    assert isinstance(box, BoxElement)
    assert box.radius.mm == 2
    assert isinstance(first, Text)
    assert (first.style, first.colour) == ("title", "sun")
    assert (new.element, new.part) == ("rule", "second")


def test_a_part_may_be_taken_out(overlay: Overlay) -> None:
    elements = sound(overlay, "          - block: two\n            parts: {one: none}\n", two=TWO)
    assert texts(elements) == ["Two"]


def test_options_stand_beside_a_block_of_one_element(overlay: Overlay) -> None:
    use = "          - block: plinth\n            when: no event\n            width: 40mm\n"
    box = sound(overlay, use, plinth=FOOT)[0]
    assert box.when == "no event"
    assert box.width
    assert box.width.value == 40
    _, problems = load(overlay, f"{PAGE}          - block: two\n            when: no event\n", two=TWO)
    assert told(problems) == [("ours", "many-elements", 10, 13)]


def test_one_block_twice_on_a_page_is_no_second_part(overlay: Overlay) -> None:
    use = "          - block: two\n          - block: two\n            parts: {one: none}\n"
    assert texts(sound(overlay, use, two=TWO)) == ["One", "Two", "Two"]
    own = "          - block: two\n          - text: Mine\n            part: two\n"
    _, problems = load(overlay, PAGE + own, two=TWO)
    assert told(problems) == [("ours", "duplicate-part", 11, 19)]


def test_a_template_that_starts_from_another_changes_the_parts_of_its_blocks(overlay: Overlay) -> None:
    base = f"{PAGE}          - block: plinth\n"
    ours = "extends: base\nname: Mine\nparts:\n  first: {text: Changed}\n  second: {block: one}\n"
    library, problems = load_library(
        [
            Layer(
                overlay(
                    {
                        "templates/base.yaml": base,
                        "templates/ours.yaml": ours,
                        "blocks/plinth.yaml": FOOT,
                        "blocks/one.yaml": "elements:\n  - text: Put in\n",
                    }
                )
            )
        ]
    )
    assert problems == ()
    assert texts(list(elements_of(library.templates["ours"].pages[0].layers))) == ["Changed", "Put in"]


def test_a_block_in_a_block_and_one_over_another_of_its_name(overlay: Overlay) -> None:
    outer = "elements:\n  - column:\n      - block: two\n        parts: {one: none}\n"
    assert texts(sound(overlay, "          - block: outer\n", outer=outer, two=TWO)) == ["Two"]
    above = overlay({"blocks/two.yaml": "elements:\n  - text: Above\n  - block: two\n"}, "above")
    below = overlay({"blocks/two.yaml": TWO, "templates/ours.yaml": f"{PAGE}          - block: two\n"}, "below")
    library, problems = load_library([Layer(below), Layer(above)])
    assert problems == ()
    assert texts(list(elements_of(library.templates["ours"].pages[0].layers))) == ["Above", "One", "Two"]


# --- what goes wrong ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        ("          - block: plint\n", [("ours", "unknown-block", 9, 20)]),
        ("          - block:\n", [("ours", "missing.value", 9, 13)]),
        ("          - block: plinth\n            gpa: 1mm\n", [("ours", "unknown-key", 10, 13)]),
        ("          - block: plinth\n            width: wide\n", [("ours", "wrong-value", 10, 20)]),
        ("          - block: plinth\n            parts: {frist: none}\n", [("ours", "unknown-part.block", 10, 21)]),
        ("          - block: plinth\n            parts: {first: 3}\n", [("ours", "wrong-type.part", 10, 28)]),
        (
            "          - block: plinth\n            parts: {first: {colour: corall}}\n",
            [("ours", "unknown-colour", 10, 37)],
        ),
        ("          - block: plinth\n            colours: {corall: mint}\n", [("ours", "unknown-colour", 10, 23)]),
        ("          - block: plinth\n            colours: {coral: mnit}\n", [("ours", "unknown-colour", 10, 30)]),
        ("          - block: plinth\n            text: Hi\n", [("ours", "two-elements", 10, 13)]),
        ("          - block: [plinth]\n", [("ours", "wrong-type.bracket-expected", 9, 20)]),
    ],
)
def test_a_slip_in_a_use_is_told_in_its_place(overlay: Overlay, use: str, expected: list[object]) -> None:
    _, problems = load(overlay, PAGE + use, plinth=FOOT)
    assert told(problems) == expected


def test_a_block_that_is_not_known_is_guessed(overlay: Overlay) -> None:
    _, (problem,) = load(overlay, f"{PAGE}          - block: plinht\n", plinth=FOOT)
    assert "Did you mean “plinth”?" in problem.hint


def test_what_is_wrong_in_a_block_is_told_once_and_in_its_file(overlay: Overlay) -> None:
    broken = FOOT.replace("colour: coral", "colour: corall")
    use = "          - block: base\n          - block: base\n"
    _, problems = load(overlay, PAGE + use, base=broken)
    assert told(problems) == [
        ("ours", "broken-block", 9, 20),
        ("ours", "broken-block", 10, 20),
        ("base", "unknown-colour", 8, 17),
    ]


def test_a_block_with_nothing_in_it_is_told(overlay: Overlay) -> None:
    _, problems = load(overlay, f"{PAGE}          - text: Hi\n", empty="elements: []\n")
    assert told(problems) == [("empty", "empty-block", 1, 11)]


def test_what_does_not_fit_the_design_is_told_where_it_uses_the_block(overlay: Overlay) -> None:
    _, problems = load(overlay, f"{PAGE}          - block: event\n", event="elements:\n  - event: title\n")
    assert [(Path(each.file).stem, each.code, each.line) for each in problems] == [("ours", "unwanted", 9)]
    assert "event.yaml" in problems[0].message


def test_circles_and_long_chains_are_told(overlay: Overlay) -> None:
    one, two = "elements:\n  - block: two\n", "elements:\n  - column:\n      - block: one\n"
    _, problems = load(overlay, f"{PAGE}          - block: one\n", one=one, two=two)
    assert told(problems) == [
        ("ours", "broken-block", 9, 20),
        ("one", "circle.blocks", 2, 12),
        ("two", "circle.blocks", 3, 16),
    ]
    _, problems = load(overlay, f"{PAGE}          - block: me\n", me="elements:\n  - block: me\n")
    assert told(problems) == [("ours", "broken-block", 9, 20), ("me", "circle.block-itself", 2, 12)]
    chain = {f"b{number}": f"elements:\n  - block: b{number + 1}\n" for number in range(300)}
    _, problems = load(overlay, f"{PAGE}          - block: b0\n", **chain, b300=TWO)
    assert "long-chain.blocks" in {each.name for each in problems}


def test_blocks_that_double_stop_in_time(overlay: Overlay) -> None:
    names = [f"b{number}" for number in range(15)]
    blocks = {name: f"elements:\n  - block: {after}\n  - block: {after}\n" for name, after in pairwise(names)}
    _, problems = load(overlay, f"{PAGE}          - block: b0\n", **blocks, b14=TWO)
    assert "too-many.of-blocks" in {each.name for each in problems}


def test_a_broken_block_lets_the_one_below_it_serve(overlay: Overlay) -> None:
    above = overlay({"blocks/two.yaml": "elements:\n  - txet: Above\n"}, "above")
    below = overlay({"blocks/two.yaml": TWO, "templates/ours.yaml": f"{PAGE}          - block: two\n"}, "below")
    library, problems = load_library([Layer(below), Layer(above)])
    assert texts(list(elements_of(library.templates["ours"].pages[0].layers))) == ["One", "Two"]
    assert told(problems) == [("ours", "broken-block.below", 9, 20), ("two", "unknown-element", 2, 5)]


# --- what follows a block -------------------------------------------------------------------------------------------


def test_a_saved_block_renews_the_designs_that_use_it_and_no_others(overlay: Overlay) -> None:
    folder = overlay(
        {
            "templates/ours.yaml": f"{PAGE}          - block: two\n",
            "templates/other.yaml": f"{PAGE}          - text: Hi\n",
            "blocks/two.yaml": TWO,
        }
    )
    before, _ = load_library([Layer(folder)])
    (folder / "blocks" / "two.yaml").write_text(TWO.replace("Two", "Changed"))
    os.utime(folder / "blocks" / "two.yaml", ns=(1, 1))
    after, problems = load_library([Layer(folder)], before)
    assert problems == ()
    assert texts(list(elements_of(after.templates["ours"].pages[0].layers))) == ["One", "Changed"]
    assert after.templates["other"] is before.templates["other"]
    (folder / "blocks" / "two.yaml").write_text("elements: [")
    broken, problems = load_library([Layer(folder)], after)
    assert broken.templates["ours"] is after.templates["ours"]
    assert ("ours", "broken-block", 9, 20) in told(problems)


def test_a_role_that_gets_another_colour_renews_the_designs_that_exchange_it(overlay: Overlay) -> None:
    folder = overlay(
        {
            "campaign.yaml": "roles: {accent: coral}\n",
            "templates/ours.yaml": f"{PAGE}          - block: word\n            colours: {{coral: mint}}\n",
            "blocks/word.yaml": "elements:\n  - text: One\n    colour: accent\n",
        }
    )

    def colours(library: Library) -> list[str]:
        return [
            each.colour for each in elements_of(library.templates["ours"].pages[0].layers) if isinstance(each, Text)
        ]

    before, problems = load_library([Layer(folder)])
    assert problems == ()
    assert colours(before) == ["mint"]
    (folder / "campaign.yaml").write_text("roles: {accent: lilac}\n")
    after, problems = load_library([Layer(folder)], before)
    assert problems == ()
    assert colours(after) == ["accent"]


def test_blocks_are_listed_with_their_parts(overlay: Overlay) -> None:
    rows, problems = LISTS["blocks"]([Layer(overlay({"blocks/ours.yaml": FOOT}))])
    assert problems == ()
    ours = next(row for row in rows if row["id"] == "ours")
    assert (ours["about"], ours["parts"]) == ("A foot", ["foot", "first", "second"])


def test_a_block_that_nothing_uses_is_noted(overlay: Overlay) -> None:
    folder = overlay(
        {"blocks/ours.yaml": FOOT, "blocks/used.yaml": TWO, "templates/x.yaml": f"{PAGE}          - block: used\n"}
    )
    found = [each for each in check_folder(folder) if each.name == "unused-file.block"]
    assert [Path(each.file).stem for each in found] == ["ours"]
