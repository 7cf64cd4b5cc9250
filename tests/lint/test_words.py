"""What is said, in how many words, in which languages and in which letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.problems import Problem, Severity
from tests.lint.conftest import Check, poster

LONG = " ".join(["word"] * 40)


def message(
    headline: str = "Eight words are enough for anybody to read", short: str = "Short.", long: str = LONG
) -> str:
    return f"""themes: [relationships]
audiences: [parents]
rests on: what we know
wordings:
  en:
    headline: {headline}
    short: {short}
    long: {long}
"""


def found(problems: tuple[Problem, ...], code: str) -> Problem:
    (problem,) = [each for each in problems if each.code == code]
    return problem


@pytest.mark.parametrize(
    ("text", "code", "line", "words"),
    [
        (
            message(headline="One two three four five six seven eight nine"),
            "too-many-words",
            6,
            "This headline has 9 words. It can have 8.",
        ),
        (message(short=" ".join(["a"] * 26)), "too-many-words", 7, "This short wording has 26 words."),
        (message(long=" ".join(["a"] * 71)), "too-many-words", 8, "This long wording has 71 words. It can have 70."),
        (
            message(long="Too short by far."),
            "too-few-words",
            8,
            "This long wording has 4 words. It needs 35 or more.",
        ),
    ],
)
def test_a_wording_of_the_wrong_length_is_told_with_its_count(
    check: Check, text: str, code: str, line: int, words: str
) -> None:
    problem = found(check({"messages/mine.yaml": text}), code)
    assert (problem.line, problem.severity, Path(problem.file).name) == (line, Severity.WARNING, "mine.yaml")
    assert words in problem.message


def test_a_wording_of_the_right_length_is_not_told(check: Check) -> None:
    assert {each.code for each in check({"messages/mine.yaml": message()})} == {"no-translation"}


def test_a_message_without_translations_is_told_once_with_the_names_of_the_languages(check: Check) -> None:
    problem = found(check({"messages/mine.yaml": message()}), "no-translation")
    assert (problem.severity, problem.line) == (Severity.NOTE, 5)
    assert "Cymraeg (cy), Polski (pl)" in problem.message
    assert "English (en)" not in problem.message


def test_letters_that_no_typeface_has_are_told_at_their_line(check: Check) -> None:
    problem = found(check({"messages/mine.yaml": message(headline="Every baby 小孩")}), "missing-letters")
    assert (problem.line, problem.severity) == (6, Severity.ERROR)
    assert "小 孩" in problem.message


def test_a_template_says_which_languages_its_own_words_lack(check: Check) -> None:
    layers = """
        - column:
            - text: "{campaign.name}"
              role: H1
            - text: {en: Come along, cy: Dewch, pl: Chodźcie}
            - text: "100"
          padding: 20mm
    """
    problem = found(check({"templates/mine.yaml": poster(layers)}), "no-translation")
    assert (problem.line, problem.severity) == (12, Severity.NOTE)
    assert "Română (ro)" in problem.message
    assert "Cymraeg" not in problem.message


def test_words_that_stand_for_the_week_need_no_translation(check: Check) -> None:
    layers = '- column:\n    - text: "{campaign.name}, {campaign.dates} 2016"\n      role: H1\n  padding: 20mm'
    assert check({"templates/mine.yaml": poster(layers)}) == ()


def test_thank_yous_without_translations_are_told_once_for_their_file(check: Check) -> None:
    thanks = "{name: {en: X}, wordings: {en: {none: Thanks., one: 'To {names}.', many: 'To {names}.'}}}"
    problem = found(check({"partners.yaml": f"thank yous:\n  a: {thanks}\n  b: {thanks}\n"}), "no-translation")
    assert (problem.severity, Path(problem.file).name) == (Severity.NOTE, "partners.yaml")
    assert problem.message.startswith("A thank-you in this file has no words in Cymraeg (cy)")


@pytest.mark.parametrize("role", ["", "\n  role: Figure"])
def test_a_picture_without_words_is_noted(check: Check, role: str) -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    layers = "- text: A title\n  role: H1\n  at: centre\n- picture: a.svg\n  at: bottom\n  height: 90mm"
    files: dict[str, str | bytes] = {"pictures/a.svg": picture, "templates/mine.yaml": poster(f"{layers}{role}")}
    problem = found(check(files), "no-alt")
    assert (problem.line, problem.severity) == (12, Severity.NOTE)
    assert "role: Artifact" in problem.hint


def test_a_picture_that_decorates_needs_no_words(check: Check) -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    layers = "- picture: a.svg\n  height: 90mm\n  at: bottom\n  role: Artifact\n- text: A\n  role: H1\n  at: centre"
    files: dict[str, str | bytes] = {"pictures/a.svg": picture, "templates/mine.yaml": poster(layers)}
    assert {each.code for each in check(files)} <= {"no-translation"}


@pytest.mark.parametrize(
    ("written", "wrong"), [("[mums]", 1), ("[parents, dads]", 1), ("[everyone, professionals]", 0)]
)
def test_an_audience_that_nobody_can_choose_is_told(check: Check, written: str, wrong: int) -> None:
    text = message().replace("[parents]", written)
    assert written in text
    told = [each for each in check({"messages/mine.yaml": text}) if each.code == "unknown-audience"]
    assert len(told) == wrong
    for problem in told:
        assert (problem.severity, problem.line, bool(problem.column)) == (Severity.WARNING, 2, True)
        assert "parents" in problem.hint


def test_a_message_in_one_language_says_which_language_the_others_get(check: Check) -> None:
    welsh = message().replace("  en:", "  cy:")
    problem = found(check({"messages/mine.yaml": welsh}), "no-translation")
    assert "English (en)" in problem.message
    assert problem.message.endswith("get it in Cymraeg, if they agree.")
    assert found(check({"messages/mine.yaml": message()}), "no-translation").message.endswith(
        "get it in English, if they agree."
    )


def test_bold_words_in_a_style_without_a_bold_typeface_are_told(check: Check) -> None:
    plain, bold = (poster(f'- text: "Bring **tea**"\n  style: {style}') for style in ("body", "title"))
    assert not [each for each in check({"templates/mine.yaml": plain}) if each.code == "no-bold"]
    assert found(check({"templates/mine.yaml": bold}), "no-bold").severity is Severity.WARNING
