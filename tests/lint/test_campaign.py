"""A campaign.yaml in a folder is tried on the designs of the program too, which take its colours and styles."""

from __future__ import annotations

import pytest

from kit.problems import Severity
from tests.lint.conftest import Check

PALE = """colours:
  midnight: {rgb: "F4EFE6", cmyk: [3, 5, 10, 0]}
"""
LARGE = """type_scale:
  headline: {typeface: display, size: 400, least: 390}
"""
SOUND = """colours:
  midnight: {rgb: "102A38", cmyk: [90, 60, 50, 45]}
  teal: {rgb: "00A0A0", cmyk: [80, 0, 40, 20]}
"""


@pytest.mark.parametrize(("text", "line", "codes"), [(PALE, 2, {"contrast"}), (LARGE, 2, {"does-not-fit"})])
def test_what_spoils_a_shipped_design_is_told_at_its_line(check: Check, text: str, line: int, codes: set[str]) -> None:
    problems = [each for each in check({"campaign.yaml": text}) if each.severity is not Severity.NOTE]
    assert {each.code for each in problems} >= codes
    assert {each.line for each in problems} == {line}
    assert all(each.message.startswith("In the design “") for each in problems)
    assert len({each.piece for each in problems}) > 1


def test_colours_that_do_no_harm_are_not_told(check: Check) -> None:
    assert check({"campaign.yaml": SOUND}) == ()
