"""What is wrong with a template over its cases is told once, with its line, to whoever wrote it."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

from kit.lint import check_folder
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.proof.findings import findings
from kit.proof.trials import Trial, shown_case
from kit.proof.write import find_templates, write_proofs
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


def english() -> Library:
    """Return the shipped library with its messages in English only, so that all languages say the same."""
    said = {id: replace(each, wordings={"en": each.wording("en")}) for id, each in shipped().messages.items()}
    return replace(shipped(), messages=said)


@functools.cache
def trials(text: str) -> tuple[Trial, ...]:
    template, library = replace(template_from(text), id="test"), english()
    bench = Bench(template, library, {}, typefaces())
    return tuple(shown_case(case, bench) for case in cases(template, library))


def all_found(text: str) -> tuple[Problem, ...]:
    return findings(trials(text), replace(template_from(text), id="test"))


def of(code: str, text: str = FAINT) -> list[Problem]:
    return [problem for problem in all_found(text) if problem.code == code]


def test_a_problem_of_every_case_is_told_once_with_its_line() -> None:
    (faint,) = of("contrast")
    assert (faint.line, faint.file, faint.piece, faint.page, faint.field) == (11, "test.yaml", "test", "front", "")
    assert faint.message.endswith("Seen in every case.")
    assert faint.hint == "Choose another of the campaign’s colours for the text, or for the background behind it."


def test_what_is_too_long_in_some_cases_names_them() -> None:
    (long,) = of("does-not-fit", SHORT)
    assert long.line == 13
    assert long.message.endswith("Seen in every case except “Shortest wordings” and “A name and nothing else”.")


def test_errors_come_first() -> None:
    found = [problem.severity for problem in all_found(SHORT)]
    assert found == sorted(found, key=list(Severity).index)
    assert len(set(found)) == 2


def test_letters_that_no_typeface_has_are_told() -> None:
    (missing,) = of("missing-letters", FAINT.replace("- group: name", "- text: {en: Hello \u0e01\u0e02}"))
    assert missing.line == 11
    assert "\u0e01\u0e02" in missing.message


def test_of_what_is_wrong_in_several_cases_the_worst_is_told_and_which_block_it_comes_from(tmp_path: Path) -> None:
    week = tmp_path / "blocks" / "code.yaml"
    week.parent.mkdir()
    week.write_text("elements:\n  - qr: campaign.website\n    side: 20mm\n")
    design = tmp_path / "templates" / "mine.yaml"
    design.parent.mkdir()
    design.write_text(
        FAINT.replace("size: 120 x 200 mm", "size: A4\nscales to: [A5]")
        .replace("- group: name", "- block: code", 1)
        .replace("            colour: sun\n", "")
    )
    written = write_proofs(find_templates(str(design)), tmp_path / "out")
    (code,) = [problem for problem in written.problems if problem.code == "code-too-small"]
    (checked,) = [problem for problem in check_folder(tmp_path) if problem.code == "code-too-small"]
    assert (code.line, code.column, Path(code.file).name) == (12, 13, "mine.yaml")
    assert (checked.line, checked.column, Path(checked.file).name) == (12, 13, "mine.yaml")
    for problem in (code, checked):
        assert problem.severity is Severity.ERROR
        assert "only 14.1 mm wide" in problem.message
        assert "It comes from line 2 of code.yaml." in problem.message


def test_what_few_groups_come_to_is_a_warning_in_the_proof_too() -> None:
    name = FAINT.replace("headline\n            height: 10mm", "headline").replace(
        "            colour: sun\n", "            style: headline\n            width: 100mm\n            height: 26mm\n"
    )
    (long,) = of("does-not-fit", name)
    assert long.severity is Severity.WARNING
    assert "“A name of sixty letters”" in long.message
