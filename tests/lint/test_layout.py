"""What a template does to pages is told at its line, once, and in words for who wrote it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from kit.problems import Problem, Severity
from tests.lint.conftest import HEAD, Check, poster

TITLE = "- column:\n    - text: The title of it all\n      role: H1\n  padding: 20mm\n"


def seen(check: Check, layers: str, head: str = HEAD) -> dict[str, Problem]:
    """Return the problems of a template of these layers by their codes, the missing translations left out."""
    problems = check({"templates/mine.yaml": poster(layers, head)})
    assert {Path(each.file).name for each in problems} <= {"mine.yaml"}
    codes = [each.code for each in problems if each.code != "no-translation"]
    assert len(codes) == len(set(codes)), "each thing is told once"
    return {each.code: each for each in problems if each.code != "no-translation"}


def test_a_sound_template_has_no_problems(check: Check) -> None:
    assert seen(check, TITLE) == {}


def test_a_text_that_fits_in_no_wording_is_an_error_at_its_line(check: Check) -> None:
    layers = """
        - column:
            - message: long
              role: H1
              style: headline
              height: 30mm
          padding: 20mm
    """
    problem = seen(check, layers)["does-not-fit"]
    assert (problem.line, problem.column, problem.severity) == (10, 13, Severity.ERROR)
    assert "even its shortest wording is about" in problem.message
    assert "words too long" in problem.message
    assert "Give it more room" in problem.hint
    assert (problem.piece, problem.page, problem.field) == ("mine", "front", "")


def test_what_only_the_longest_words_do_is_no_error(check: Check) -> None:
    layers = """
        - column:
            - group: name
              role: H1
              style: giant
              height: 65mm
              width: 180mm
          padding: 15mm
    """
    found = seen(check, layers)
    assert found["does-not-fit"].severity is Severity.WARNING
    assert found["does-not-fit"].message.startswith("With a name of sixty letters: ")


def test_the_worst_case_is_told_and_which_others_there_are(check: Check) -> None:
    head = HEAD.replace("size: A4", "size: A4\n    scales to: [A3, A6]")
    layers = """
        - column:
            - text: The title of it all
              role: H1
            - text: "1234567890"
              width: 60mm
              style: title
              height: 12mm
          padding: 20mm
    """
    problem = seen(check, layers, head)["does-not-fit"]
    assert problem.message.startswith("At size A6: ")
    assert problem.line == 13


@pytest.mark.parametrize(
    ("layers", "code", "line", "words"),
    [
        (f"{TITLE}- text: Too near\n  at: bottom left", "margin", 13, "between this text and the edge"),
        (
            f"{TITLE}- text: So pale\n  colour: sun\n  at: centre",
            "contrast",
            13,
            "sun on paper has a contrast of",
        ),
        (f"{TITLE}- qr: campaign.website\n  side: 15mm\n  at: centre", "code-too-small", 13, "The QR code is only"),
        (
            f"{TITLE}- column:\n    - rule: 1mm\n  padding: 50mm 10mm 0mm -20mm",
            "off-page",
            14,
            "This rule reaches 20.0 mm over the edge",
        ),
        (
            f"{TITLE}- shape: circle\n  width: 60mm\n  height: 60mm\n  at: 50% 120%",
            "off-page",
            13,
            "This shape reaches",
        ),
        (
            f"{TITLE}- shape: rectangle\n  height: 20mm\n  at: bottom",
            "no-bleed",
            13,
            "a white line may show",
        ),
        (
            "- column:\n    - text: A text\n      width: 400mm\n      role: H1\n  padding: 20mm",
            "too-large",
            10,
            "400 mm",
        ),
    ],
)
def test_what_is_wrong_with_a_page_is_told_at_its_line(
    check: Check, layers: str, code: str, line: int, words: str
) -> None:
    problem = seen(check, layers)[code]
    assert problem.line == line
    assert words in problem.message
    assert problem.column
    assert problem.hint
    assert "ask whoever" not in problem.hint.lower()


def test_what_is_meant_to_run_off_may(check: Check) -> None:
    layers = f"""{TITLE}
- shape: rectangle
  bleed: yes
  height: 20mm
  at: bottom
- shape: circle
  bleed: yes
  width: 60mm
  height: 60mm
  at: 50% 120%
- box:
    - space: 10mm
  ground: sun
  at: bottom
"""
    assert seen(check, layers) == {}


def test_a_picture_that_will_look_blurred_is_told_at_its_element(check: Check) -> None:
    data = io.BytesIO()
    Image.new("RGB", (200, 100), (10, 40, 60)).save(data, "PNG")
    layers = f"{TITLE}- picture: small.png\n  at: bottom\n  height: 100mm\n  alt: {{en: A baby}}"
    problems = check({"templates/mine.yaml": poster(layers), "pictures/small.png": data.getvalue()})
    problem = next(each for each in problems if each.code == "low-resolution")
    assert (problem.line, Path(problem.file).name) == (13, "mine.yaml")
    assert "The picture small.png will look blurred" in problem.message


def test_the_photo_that_a_design_is_tried_with_is_blamed_for_nothing(check: Check) -> None:
    layers = "- photo: group\n  height: 100%\n" + TITLE
    assert "low-resolution" not in seen(check, layers, HEAD.replace("size: A4", "size: A2"))


def test_a_text_across_a_fold_is_told(check: Check) -> None:
    head = """
        name: {en: A leaflet}
        kind: leaflet
        size: A4 landscape
        fold: half-fold
        pages:
          - name: inside
            panel: inside
            ground: paper
            layers:
    """
    layers = "- column:\n    - text: A title across the fold\n      role: H1\n      align: centre\n  padding: 20mm"
    assert seen(check, layers, head)["fold"].line == 11


@pytest.mark.parametrize(("most", "tried"), [(-1, 0), (0, 1), (10, 1), (400, 2)])
def test_what_a_template_is_tried_with_depends_on_what_it_places_alone(
    monkeypatch: pytest.MonkeyPatch, most: int, tried: int
) -> None:
    from kit.library.load import load_library
    from kit.lint import layout
    from kit.text.typefaces import Typefaces

    library, _ = load_library()
    monkeypatch.setattr(layout, "MOST_PLACED", most)
    typefaces = Typefaces(library.fonts, library.campaign.figures)
    problems = layout.check_layout(library.templates["card-thank-you"], library, typefaces)
    told = next(each for each in problems if each.code == "slow")
    assert told.severity is Severity.NOTE
    assert f"tried with {tried} of " in told.message


def test_what_another_template_lent_is_told_of_the_one_that_starts_from_it(check: Check) -> None:
    text = "extends: social-square\nname: {en: Ours}\nsize: 1080 x 400 px\n"
    problems = [each for each in check({"templates/mine.yaml": text}) if each.severity is Severity.ERROR]
    assert problems
    assert {(Path(each.file).name, each.line) for each in problems} == {("mine.yaml", 1)}
    assert any("of social-square.yaml." in each.message for each in problems)
    assert all(each.code != "no-translation" for each in problems)


def test_a_page_with_nothing_to_read_for_a_name_and_nothing_else_is_told(check: Check) -> None:
    problem = seen(check, "- column:\n    - group: phone\n      role: H1\n  padding: 20mm")["empty-page"]
    assert problem.severity is Severity.WARNING
    assert "With a name and nothing else: There is nothing to read on this page" in problem.message


def test_a_page_that_is_too_full_says_by_how_much_and_what_its_largest_parts_are(check: Check) -> None:
    many = "\n".join(f"    - text: Come and have tea {number}\n      style: headline" for number in range(30))
    problem = seen(check, f"- column:\n    - text: Our week\n      role: H1\n{many}\n  padding: 15mm")["does-not-fit"]
    assert "This page is " in problem.message and "mm too full" in problem.message
    assert "The largest parts of it are text on line " in problem.message


def test_a_text_in_much_too_narrow_a_room_is_not_called_too_long(check: Check) -> None:
    layers = """
        - column:
            - row:
                - text: Left
                  role: H1
                  width: 168mm
                - group: website
                  width: 1fr
                  height: 20mm
              gap: 3mm
          padding: 15mm
    """
    problem = seen(check, layers)["does-not-fit"]
    assert "its room is only 9 mm wide" in problem.message
    assert "too long" not in problem.message


def test_the_foot_on_a_narrow_panel_is_told_where_the_design_uses_it(check: Check) -> None:
    layers = """
        - column:
            - group: name
              role: H1
            - block: foot
          padding: 8mm
    """
    problems = check({"templates/mine.yaml": poster(layers, HEAD.replace("size: A4", "size: DL"))})
    wrong = [each for each in problems if each.code == "does-not-fit" and each.severity is Severity.ERROR]
    assert wrong and {(each.line, each.column, Path(each.file).name) for each in wrong} == {(12, 13, "mine.yaml")}
    assert any("what is beside it leaves it no room" in each.message for each in wrong)
    assert all("of foot.yaml." in each.message for each in wrong)
