"""Designs of the first version of their language mean what they meant then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kit.library.load import load_library
from kit.model.layer import Layer
from kit.model.template import GAP, BoxElement, Column, Row
from kit.model.tree import elements_of
from kit.problems import Severity

Overlay = Callable[..., Path]

TEXT = """\
name: Ours
kind: card
size: A6
pages:
  - name: front
    ground: sun
    layers:
      - column:
          - row: [{text: a}, {text: b}]
          - box: [{text: c}]
            gap: 7mm
"""


@pytest.mark.parametrize(("version", "gap"), [("", 0), ("version: 1\n", 0), ("version: 2\n", GAP.mm)])
def test_a_gap_that_is_not_written_is_nothing_in_the_first_version(overlay: Overlay, version: str, gap: float) -> None:
    library, problems = load_library([Layer(overlay({"templates/ours.yaml": version + TEXT}))])
    assert problems == ()
    every = elements_of(library.templates["ours"].pages[0].layers)
    gaps = [each.gap.mm for each in every if isinstance(each, Column | Row | BoxElement)]
    assert gaps == [gap, gap, 7]


def test_each_file_has_a_version_of_its_own(overlay: Overlay) -> None:
    ours = "version: 2\nextends: base\nparts: {more: {column: [{text: x}, {text: y}]}}\n"
    base = TEXT + "          - text: z\n            part: more\n"
    library, problems = load_library([Layer(overlay({"templates/base.yaml": base, "templates/ours.yaml": ours}))])
    assert problems == ()
    every = elements_of(library.templates["ours"].pages[0].layers)
    assert [each.gap.mm for each in every if isinstance(each, Column | Row | BoxElement)] == [0, 0, 7, GAP.mm]


@pytest.mark.parametrize("version", ["3", "two", "0"])
def test_a_version_that_is_not_known_is_told(overlay: Overlay, version: str) -> None:
    _, problems = load_library([Layer(overlay({"templates/ours.yaml": f"version: {version}\n{TEXT}"}))])
    assert [(each.line, each.column) for each in problems if each.severity is Severity.ERROR] == [(1, 10)]
