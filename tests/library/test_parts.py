"""Parts of a template by their names, and colours everywhere, changed in its nodes."""

from __future__ import annotations

from typing import Any

import pytest

from kit.library.parts import check_names, with_parts
from kit.library.recolouring import recoloured
from kit.library.templates_file import element_classes
from kit.problems import Problem
from kit.records.nodes import ListNode, MapNode, Node
from kit.records.source import compose

ELEMENTS = element_classes()
PAGE = "pages:\n  - name: front\n    ground: coral\n    layers:\n"


def block(text: str, file: str = "base.yaml") -> MapNode:
    node, problems = compose(text.encode(), file)
    assert isinstance(node, MapNode), problems
    return node


def plain(node: Node) -> Any:
    """Return what a node says, without its places."""
    if isinstance(node, MapNode):
        return {key.text: plain(value) for key, value in node.entries}
    return [plain(item) for item in node.items] if isinstance(node, ListNode) else node.text


def layers(node: MapNode) -> Any:
    pages = plain(node)["pages"]
    return [page["layers"] for page in pages] if len(pages) > 1 else pages[0]["layers"]


def changed(base: str, parts: str) -> tuple[Any, list[Problem]]:
    found, problems = with_parts(block(PAGE + base), block(parts, "ours.yaml"), ELEMENTS)
    return layers(found), problems


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ("a: {colour: sun}", [{"text": "A", "part": "a", "style": "body", "colour": "sun"}]),
        ("A: {style: title}", [{"text": "A", "part": "a", "style": "title"}]),
        ("a: {art: spiral}", [{"art": "spiral", "part": "a"}]),
        ("a: {text: B}", [{"text": "B", "part": "a"}]),
        ("a: {art: spiral, part: b}", [{"art": "spiral", "part": "b"}]),
        ("a: {part: b}", [{"text": "A", "part": "b", "style": "body"}]),
        ("a: none", []),
        ('a: "None"', []),
        ("a: {width: none, at: None}", [{"text": "A", "part": "a", "style": "body"}]),
        ("a: {style: none}", [{"text": "A", "part": "a", "style": "none"}]),
        ("a: {}", [{"text": "A", "part": "a", "style": "body"}]),
    ],
)
def test_a_part_takes_options_is_replaced_or_goes(parts: str, wanted: list[object]) -> None:
    base = "      - text: A\n        part: a\n        style: body\n      - rule\n"
    found, problems = changed(base, parts)
    assert found == [*wanted, "rule"]
    assert problems == []


def test_an_option_that_an_element_can_do_without_is_taken_away() -> None:
    base = "      - box: [text: A]\n        ground: sun\n        border: 1mm coral\n        part: a\n"
    assert changed(base, "a: {ground: none, border: none}") == ([{"box": [{"text": "A"}], "part": "a"}], [])


@pytest.mark.parametrize("name", ["1", "1.5", "yes", "none", "💐", "a: b", "[a]", "Ünder-Weg", "x" * 40, "صورة"])
def test_a_part_may_have_any_name(name: str) -> None:
    base = f'      - rule\n      - text: A\n        part: "{name}"\n'
    assert changed(base, f'"{name}": none') == (["rule"], [])


@pytest.mark.parametrize("container", ["column", "row", "layers", "box"])
def test_a_part_is_found_in_every_container_and_keeps_its_place(container: str) -> None:
    base = f"      - {container}:\n          - text: A\n            part: a\n          - rule\n"
    found, problems = changed(base, "a: {align: right}")
    assert found == [{container: [{"text": "A", "part": "a", "align": "right"}, "rule"]}]
    assert problems == []


def test_what_is_changed_points_into_the_file_that_changes_it_and_the_rest_into_its_own() -> None:
    found, _ = with_parts(
        block(PAGE + "      - text: A\n        part: a\n      - rule\n"),
        block("\n\na: {align: right}", "ours.yaml"),
        ELEMENTS,
    )
    places = []
    waiting: list[Node] = [found]
    while waiting:
        node = waiting.pop()
        if isinstance(node, MapNode):
            waiting += [each for pair in node.entries for each in pair]
        elif isinstance(node, ListNode):
            waiting += node.items
        else:
            places.append((node.text, node.file, node.line))
    assert ("align", "ours.yaml", 3) in places
    assert ("A", "base.yaml", 5) in places
    assert ("rule", "base.yaml", 7) in places


def test_a_page_takes_keys_and_goes_by_its_name_whatever_stands_on_it() -> None:
    base = "      - rule\n  - name: back\n    ground: sun\n    layers: [rule]\n"
    found, problems = with_parts(
        block(PAGE + base), block("front: {ground: mint, layers: [{text: A}]}\nBack: none", "ours.yaml"), ELEMENTS
    )
    assert plain(found) == {"pages": [{"name": "front", "ground": "mint", "layers": [{"text": "A"}]}]}
    assert problems == []


def test_a_page_that_becomes_empty_is_told_where_its_last_part_is_taken_out() -> None:
    found, (problem,) = changed("      - text: A\n        part: a\n", "a: none")
    assert (problem.code, problem.file, problem.line, problem.column) == ("empty-page", "ours.yaml", 1, 1)
    assert found == []


@pytest.mark.parametrize("base", ["pages: coral\n", "pages:\n", "pages: [coral, [a], {layers: x}]\n", "name: A\n"])
def test_a_template_that_is_none_has_no_parts_and_no_colours(base: str) -> None:
    node = block(base)
    found, problems = with_parts(node, block("a: none", "ours.yaml"), ELEMENTS)
    assert plain(found) == plain(node)
    assert [each.code for each in problems] == ["unknown-part"]
    assert plain(recoloured(node, {"coral": "mint"}, ELEMENTS)) == plain(node)
    assert check_names(node) == []


def test_two_parts_of_one_name_are_told_at_the_second() -> None:
    base = PAGE + "      - text: A\n        part: a\n      - column:\n          - text: B\n            part: A\n"
    (problem,) = check_names(block(base))
    assert (problem.code, problem.line, problem.column) == ("duplicate-part", 9, 19)
    assert "on line 6" in problem.message
