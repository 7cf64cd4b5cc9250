"""What somebody hears who has a page read out."""

from __future__ import annotations

import pytest

from kit.problems import Severity
from tests.lint.conftest import Check, poster


@pytest.mark.parametrize(
    ("layers", "code", "line", "words"),
    [
        (
            """
            - column:
                - text: The foot of the page
                  at: bottom
              padding: 200mm 20mm 20mm 20mm
            - column:
                - text: The title
                  role: H1
              padding: 20mm
            """,
            "reading-order",
            14,
            "On the page this is above what line 10 shows, but it is read after it.",
        ),
        (
            "- column:\n    - text: One\n      role: H1\n    - text: Two\n      role: H3\n  padding: 20mm",
            "heading-skips",
            12,
            "The heading H3 comes after a heading H1, so a step is left out.",
        ),
        (
            "- column:\n    - text: One\n      role: H1\n    - text: Two\n      role: H1\n  padding: 20mm",
            "two-headings",
            12,
            "This page has two headings H1. The first is on line 10.",
        ),
        ("- column:\n    - text: One\n  padding: 20mm", "no-heading", 1, "This piece has no heading H1"),
    ],
)
def test_an_order_that_jumps_is_told(check: Check, layers: str, code: str, line: int, words: str) -> None:
    problems = [each for each in check({"templates/mine.yaml": poster(layers)}) if each.code != "no-translation"]
    assert [(each.code, each.line, each.severity) for each in problems] == [(code, line, Severity.WARNING)]
    assert words in problems[0].message


def test_columns_are_read_one_after_the_other(check: Check) -> None:
    layers = """
        - row:
            - column:
                - text: The title
                  role: H1
                - text: Below it
              width: 1fr
            - column:
                - text: Beside it, at the top
                - text: Below that
              width: 1fr
          gap: 10mm
          padding: 20mm
    """
    assert {each.code for each in check({"templates/mine.yaml": poster(layers)})} <= {"no-translation"}
