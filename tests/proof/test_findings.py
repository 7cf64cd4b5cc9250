"""What is wrong with a template over its cases is told once, with its line, to whoever wrote it."""

from __future__ import annotations

import functools
from dataclasses import replace

from kit.problems import Problem, Severity
from kit.proof.findings import findings
from kit.proof.trials import Trial, shown_case
from kit.trying.cases import cases
from kit.trying.trials import Bench
from tests.workshop import shipped, template_from, typefaces

FAINT = """
name: {en: Test}
kind: poster
size: 120 x 200 mm
wants: {messages: 1, logos: up to 8}
pages:
  - name: front
    ground: white
    layers:
      - column:
          - group: name
            colour: sun
          - message: headline
            height: 10mm
        padding: 10mm
"""

SHORT = FAINT.replace("headline\n            height: 10mm", "short\n            height: 14mm")


@functools.cache
def trials(text: str) -> tuple[Trial, ...]:
    template = replace(template_from(text), id="test")
    bench = Bench(template, shipped(), {}, typefaces())
    return tuple(shown_case(case, bench) for case in cases(template, shipped()))


def of(code: str, text: str = FAINT) -> list[Problem]:
    return [problem for problem in findings(trials(text)) if problem.code == code]


def test_a_problem_of_every_case_is_told_once_with_its_line() -> None:
    (faint,) = of("contrast")
    assert (faint.line, faint.file, faint.piece, faint.page, faint.field) == (11, "test.yaml", "test", "front", "")
    assert faint.message.endswith("Seen in every case.")
    assert faint.hint == "Choose another of the campaign’s colours for the text, or for the background behind it."


def test_what_is_too_long_in_some_cases_names_them() -> None:
    (long,) = of("does-not-fit", SHORT)
    assert long.line == 13
    assert long.message.endswith("Seen in every case except “Shortest wordings”.")


def test_errors_come_first() -> None:
    found = [problem.severity for problem in findings(trials(SHORT))]
    assert found == sorted(found, key=list(Severity).index)
    assert len(set(found)) == 2


def test_letters_that_no_typeface_has_are_told() -> None:
    (missing,) = of("missing-letters", FAINT.replace("- group: name", "- text: {en: Hello \u0e01\u0e02}"))
    assert missing.line == 11
    assert "\u0e01\u0e02" in missing.message
