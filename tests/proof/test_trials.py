"""The cases of a template as its proof shows them."""

from __future__ import annotations

from dataclasses import replace

from kit.proof.trials import Trial, shown_case, with_twins
from kit.trying.cases import BLACK_AND_WHITE, cases
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


def trials(text: str) -> tuple[Trial, ...]:
    template = replace(template_from(text), id="test")
    bench = Bench(template, shipped(), {}, typefaces())
    return tuple(shown_case(case, bench) for case in cases(template, shipped()))


def test_a_case_that_looks_like_an_earlier_one_says_so() -> None:
    told = {trial.case.id: trial.twin for trial in with_twins(trials(FAINT))}
    assert told["size-120-x-200-mm"] == ""
    assert told["no-event"] == told["language-en"] == "Size 120 x 200 mm"
    assert told["long-name"] == told["language-ur"] == ""
    assert told[BLACK_AND_WHITE] == ""
