"""A case laid out: every page with what the check of pages says of it."""

from __future__ import annotations

from kit.problems import Severity
from kit.trying.cases import cases
from kit.trying.trials import bench_of, try_case
from tests.workshop import shipped, typefaces


def test_a_case_of_a_shipped_design_has_all_its_pages_and_no_error() -> None:
    template = shipped().templates["card-thank-you"]
    every = cases(template, shipped())
    bench, problems = bench_of(template, every, shipped(), typefaces())
    tried = try_case(every[0], bench)
    assert problems == ()
    assert [each.page.name for each in tried] == [page.name for page in template.pages]
    assert all(problem.severity is not Severity.ERROR for each in tried for problem in each.problems)


def test_a_bench_has_the_logos_of_all_cases() -> None:
    template = shipped().templates["poster-event"]
    every = cases(template, shipped())
    bench, _ = bench_of(template, every, shipped(), typefaces())
    assert {logo.file for case in every for logo in case.opened.kit.logos} <= set(bench.pictures)
