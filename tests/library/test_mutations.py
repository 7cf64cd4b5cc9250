"""Every key of every shipped file spoilt: each time a problem with the right place or a good page, never a traceback.

Where a slip is told: in the line of the key, of its value, or of the block that it stands in. Of a deleted key that is
the block's first line that is left, or wherever it is then missing; of one written twice, the second. Three kinds of
slip are noticed elsewhere, and it is enough that they are told in the same file: a change of what the whole template
wants or how it is folded, by the elements that no longer agree with it; a part of a block that is no longer replaced,
by a part of the template that has a name which is now there twice; and a quotation mark or bracket that is never
closed, by the first line below it that makes no sense.

Wordings are slipped in English and in one other language only, since those of every language have the same structure;
what says the same in several templates is slipped only once. A key has eight slips, and read is every one whose number
divides by STEP: so every key is slipped at least once, and no kind of slip is left out. Laid out, filled with
everything that a group can choose at once, is every one of the accepted mutants whose number divides by EVERY. Of files
that are no templates, fewer mutants are read, each with the whole library.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kit.check.pages import check_pages
from kit.layout.pages import lay_out
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.kit import Kit
from kit.model.layer import Layer
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.records.source import compose
from kit.scene import Glyphs, Group, Page, Picture, Shape, walk
from tests.layout.test_shipped_templates import ALL_AT_ONCE, CASES, pictures
from tests.library.designs import read_design
from tests.library.written import files
from tests.mutants import OPENED, Mutant, in_two_languages, mutants
from tests.workshop import on_sheets, printed, shipped, typefaces

Overlay = Callable[..., Path]

STEP = 7
EVERY = 19
ELSEWHERE = {"unwanted", "wrong-panel"}
"""The codes of slips that elements tell when something at the head of the template no longer agrees with them."""

ASSETS = shipped_assets()
TEMPLATES = sorted(path.stem for path in (ASSETS / "templates").glob("*.yaml"))


@functools.cache
def text_of(name: str) -> str:
    """Return what a shipped file says, with its wordings in two languages."""
    return in_two_languages((ASSETS / name).read_text(encoding="utf-8"), shipped().languages)


def template_text(id: str) -> str:
    return text_of(f"templates/{id}.yaml")


def read(data: bytes) -> tuple[Template | None, tuple[Problem, ...]]:
    node, problems = compose(data, "ours.yaml")
    template, found = read_design(node) if node is not None else (None, ())
    return template, (*problems, *found)


def errors(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def is_told(mutant: Mutant, problems: list[Problem]) -> bool:
    """Tell whether one of the problems stands where the slip was made, or where it may first be noticed."""
    for problem in problems:
        assert problem.line, problem
        assert problem.column, problem
        assert problem.message, problem
        assert len(problem.message) < 300, problem
    codes = {problem.code for problem in problems}
    given_back = mutant.how == "deleted" and "duplicate-part" in codes
    opened = mutant.how in OPENED and problems[0].code == "not-yaml"
    lines = {problem.line for problem in problems}
    return (
        bool(lines & set(mutant.lines))
        or bool(codes & ELSEWHERE)
        or given_back
        or (opened and max(line or 0 for line in lines) > max(mutant.lines[:1]))
    )


def faults(template: Template, kit: Kit) -> list[str]:
    """Return what is wrong with the pages of a template filled from a kit, beyond what the checks tell."""
    store = {logo.file: pictures()[logo.file] for logo in kit.logos}
    pages = lay_out(kit, shipped(), template, template.size, store, typefaces())
    told = any(problem.severity is Severity.ERROR for problem in check_pages(on_sheets(pages, made=template), store))
    return [fault for page in pages for fault in page_faults(page, told)]


def page_faults(page: Page, told: bool) -> list[str]:
    found = []
    for item in walk(page.items):
        if isinstance(item, Group | Shape | Glyphs | Picture):
            box = item.box
            if not all(math.isfinite(number) for number in (box.x, box.y, box.width, box.height)):
                found.append(f"a box without end: {box}")
            elif box.width < -0.01 or box.height < -0.01:
                found.append(f"a box of less than nothing: {box}")
    whole = (-0.5, page.size.width + 0.5, page.size.height + 0.5)
    for group, box in printed(page):
        inside = whole[0] < box.x and whole[0] < box.y and box.right < whole[1] and box.bottom < whole[2]
        if not inside and not page.overset and not told:
            found.append(f"{group.kind} runs off the page, and nobody says so: {box}")
    return found


@pytest.mark.parametrize("id", TEMPLATES)
def test_every_slip_in_a_template_is_told_in_its_place_or_makes_a_good_page(id: str) -> None:
    text, *before = (template_text(each) for each in reversed(TEMPLATES[: TEMPLATES.index(id) + 1]))
    wrong, accepted = [], 0
    for mutant in islice(mutants(text, *before), 0, None, STEP):
        template, problems = read(mutant.text.encode())
        if bad := errors(problems):
            if not is_told(mutant, bad):
                wrong.append(f"{mutant.how} {mutant.key}, {mutant.lines}: {[(each.code, each.line) for each in bad]}")
            continue
        assert template is not None, (mutant.how, mutant.key, mutant.lines)
        accepted += 1
        if accepted % EVERY == 0:
            found = faults(template, CASES[ALL_AT_ONCE])
            wrong += [f"{mutant.how} {mutant.key}, {mutant.lines}: {fault}" for fault in found]
    assert not wrong, "\n".join(wrong)
    assert accepted


@pytest.mark.parametrize("name", ["messages/first-1001-days.yaml", "partners.yaml", "languages.yaml", "campaign.yaml"])
def test_every_slip_in_another_file_is_told_in_its_place_or_taken_as_it_is(overlay: Overlay, name: str) -> None:
    wrong = []
    step = 23 if name.startswith("messages") else 59  # of many alike, and with all of the library to read for each
    for mutant in islice(mutants(text_of(name)), 0, None, step):
        folder = overlay({name: mutant.text})
        library, problems = load_library([Layer(folder)])
        own = [problem for problem in errors(problems) if Path(problem.file) == folder / name]
        told = {
            Path(problem.file).stem for problem in errors(problems) if Path(problem.file).parent.name == "templates"
        }
        left_out = set(TEMPLATES) - set(library.templates)
        wrong += [f"{mutant.how} {mutant.key}, {mutant.lines}: {id} is left out" for id in sorted(left_out - told)]
        if own and not is_told(mutant, own):
            wrong.append(f"{mutant.how} {mutant.key}, {mutant.lines}: {[(each.code, each.line) for each in own]}")
    assert not wrong, "\n".join(wrong)


# --- any file that the grammar can say, and some that it cannot ------------------------------------------------------


@given(files())
@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_whatever_the_grammar_can_say_is_a_problem_or_a_good_page(text: str) -> None:
    template, problems = read(text.encode())
    bad = errors(problems)
    assert all(problem.line and problem.column for problem in problems)
    assert template is not None or bad
    if template is not None and not bad:
        assert faults(template, CASES["all in order"]) == []


HEAD = "name: x\nkind: poster\nsize: A4\nwants: {messages: up to 9, event: maybe, logos: up to 9, thank you: yes}\n"
PAGE = HEAD + "pages:\n  - name: a\n    ground: sun\n    layers:\n"


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize(
    ("layers", "code", "at"),
    [
        ("      - text: " + "word " * 2000 + "\n", "too-long", "word"),
        ("      - rule\n" * 6000, "too-many", "- rule"),
        (f"      - text: {'x' * 100}\n" * 400, "too-many", "PAST 200"),
        ("      - message: long\n" * 31, "too-many", "PAST 30"),
        ("      - art: spiral\n" * 31, "too-many", "PAST 30"),
        ("      - qr: event.link\n" * 31, "too-many", "PAST 30"),
        ("      - thank-you: list\n" * 31, "too-many", "PAST 30"),
        ("      - rule\n" * 501, "too-many", "PAST 500"),
        ("      - column: " + "[{row: " * 60 + "\n", "too-deep", "column"),
        ("      - art: sun\n        rays: 1\n", "wrong-value", "rays"),
        ("      - art: spiral\n        colours: []\n", "empty", "colours"),
        (
            f"      - art: cut-paper\n        colours: [{', '.join(['sun'] * 13)}]\n",
            "too-many",
            "colours",
        ),
        ("      - qr: event.link\n        side: 0\n", "wrong-value", "side"),
        ("      - thank-you: list\n        columns: 0\n", "wrong-value", "columns"),
        ("      - art: wave\n        rows: -1\n", "wrong-value", "rows"),
        ("      - column: [rule]\n        gap: -5000mm\n", "wrong-value", "gap"),
        ("      - text: {}\n", "empty", "text"),
    ],
)
def test_what_would_take_for_ever_or_makes_no_sense_is_told_at_its_line(layers: str, code: str, at: str) -> None:
    _, problems = read((PAGE + layers).encode())
    past = int(at.split()[1]) + PAGE.count("\n") + 1 if at.startswith("PAST") else 0
    expected = past or line_of(PAGE + layers, at)
    assert (code, expected) in [(problem.code, problem.line) for problem in errors(problems)]


def test_a_thousand_sizes_are_too_many() -> None:
    sizes = ", ".join(f"{20 + number} x 100 mm" for number in range(1000))
    text = PAGE.replace("size: A4\n", f"size: A4\nscales to: [{sizes}]\n") + "      - rule\n"
    assert [(problem.code, problem.line) for problem in read(text.encode())[1]] == [("too-many", 4)]


@pytest.mark.parametrize("art", ["spiral", "sun"])
@pytest.mark.parametrize("centre", ["900% 900%", "-900% 0%"])
def test_a_drawing_far_off_the_page_is_not_sought_for_ever(art: str, centre: str) -> None:
    options = f"        centre: {centre}\n        growth: 0.05\n        reach: 1%\n"
    template, problems = read(f"{PAGE}      - art: {art}\n{options}".encode())
    assert template is not None
    assert problems == ()
    assert faults(template, CASES["all in order"]) == []


def test_lines_that_end_as_on_windows_and_a_mark_at_the_start_change_nothing() -> None:
    data = (ASSETS / "templates" / "poster-event.yaml").read_bytes()
    plain, _ = read(data)
    odd, problems = read(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))
    assert problems == ()
    assert odd == plain


def test_a_tab_is_told_where_it_stands() -> None:
    text = PAGE + "      - column:\n\t\t- rule\n"
    assert [(problem.code, problem.line) for problem in read(text.encode())[1]] == [("not-yaml", text.count("\n"))]
