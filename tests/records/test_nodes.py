"""The tree that YAML is read into."""

from __future__ import annotations

from kit.records.nodes import ListNode, TextNode, nodes_in
from kit.records.source import compose


def test_everything_in_a_node_is_come_by_in_the_order_of_the_file() -> None:
    node, _ = compose(b"a: one\nb: [two, {c: three}, four]\nd: five\n", "x.yaml")
    assert node is not None
    assert [each.text for each in nodes_in(node) if isinstance(each, TextNode)] == [
        "one",
        "two",
        "three",
        "four",
        "five",
    ]
    assert len(list(nodes_in(node))) == 8


def test_what_is_nested_thousands_deep_is_come_by_too() -> None:
    node = TextNode("deepest", 1, 1)
    inside: ListNode | TextNode = node
    for _ in range(5000):
        inside = ListNode((inside,), 1, 1)
    *_, last = nodes_in(inside)
    assert last is node
