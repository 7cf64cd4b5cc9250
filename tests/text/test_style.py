from __future__ import annotations

from kit.text.style import TextStyle


def test_scaling_changes_the_size_and_nothing_else(body: TextStyle) -> None:
    smaller = body.scaled(0.5)
    assert smaller.size == 6
    assert smaller.scaled(2) == body
