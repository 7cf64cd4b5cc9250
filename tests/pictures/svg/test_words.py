"""The words of drawings: drawn with the typefaces here, or told which of them are lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kit.model.picture import PictureData
from kit.pictures.reading import read_picture_bytes
from kit.problems import Problem, Severity
from tests.pictures.svg.test_draw import SHIPPED, refused, svg

FIELD = '<rect width="200" height="30" fill="#0a7d4f"/>'
FLOWED = (
    '<flowRoot style="font-size:20px;fill:#000"><flowRegion><rect y="30" width="200" height="70"/></flowRegion>'
    "<flowPara>Little Acorns <flowSpan>Nursery</flowSpan></flowPara></flowRoot>"
)


def drawn(body: str, typefaces: list[Path] = SHIPPED) -> tuple[PictureData, tuple[Problem, ...]]:
    picture, problems = read_picture_bytes("logo", svg(body), "logo.svg", typefaces=typefaces)
    assert picture is not None, problems
    return picture, problems


def ink(picture: PictureData) -> float:
    """Return the share of a drawing that is painted."""
    assert picture.alpha is not None
    return sum(picture.alpha) / 255 / len(picture.alpha)


@pytest.mark.parametrize(
    "body",
    [
        FLOWED,
        '<text style="shape-inside:url(#r);font-size:20px">Little Acorns Nursery</text>',
        "<style>.t{shape-inside:url(#r)}</style><text class='t'><tspan>Little Acorns Nursery</tspan></text>",
        '<text y="50" style="inline-size:80px">Little Acorns Nursery</text>',
        '<textArea width="90">Little Acorns Nursery</textArea>',
    ],
)
def test_words_that_run_inside_a_shape_are_named_as_lost(body: str) -> None:
    _, (problem,) = drawn(FIELD + body)
    assert (problem.severity, problem.code) == (Severity.WARNING, "words-not-drawn")
    assert "“Little Acorns Nursery”" in problem.message and "outlines" in problem.hint


def test_a_drawing_of_such_words_only_is_refused() -> None:
    assert "words" in refused(svg(FLOWED), "invisible-picture")


def test_words_in_a_shape_whose_lines_have_places_too_are_drawn() -> None:
    lines = '<tspan x="5" y="40">Little</tspan><tspan x="5" y="80">Acorns</tspan>'
    picture, problems = drawn(f'<text font-size="30" style="shape-inside:url(#r)">{lines}</text>')
    assert not problems and ink(picture) > 0.02


@pytest.mark.parametrize(
    "text",
    [
        '<text y="60" style="font:600 40px/1.2 Lexend, sans-serif">Acorns</text>',
        "<style>text{font:bold 40px 'Lexend'}</style><text y='60'>Acorns</text>",
        '<text y="60" style="font:italic small-caps 30pt Lexend">Acorns</text>',
        '<g font-family="Lexend" font-size="40"><text y="60"><tspan>Acorns</tspan></text></g>',
        '<defs><path id="p" d="M5 60 L190 60"/></defs><text font-size="40" font-family="Lexend">'
        '<textPath href="#p">Acorns</textPath></text>',
    ],
)
def test_words_are_drawn_however_their_typeface_is_asked_for(text: str) -> None:
    picture, problems = drawn(text)
    assert not problems and 0.03 < ink(picture) < 0.3


@pytest.mark.parametrize("font", ["font:bold 40px 'Gill Sans', serif", "font-family:Gill Sans;font-size:40px"])
def test_a_typeface_that_is_not_here_is_named_wherever_it_is_asked_for(font: str) -> None:
    for body in (f'<text y="60" style="{font}">Acorns</text>', f'<g style="{font}"><text y="60">Acorns</text></g>'):
        _, (problem,) = drawn(body)
        assert problem.code == "words-in-another-typeface" and "“Gill Sans”" in problem.message


def test_a_typeface_of_no_words_is_not_missed() -> None:
    _, problems = drawn(FIELD + '<g font-family="Arial"/><text y="60" font-family="Lexend">Acorns</text>')
    assert not problems


@pytest.mark.parametrize(
    ("words", "lost"), [("感谢 🎉", "感, 谢 and 🎉"), ("Ωραία ሰላም", "ሰ, ላ and ም"), ("a\u0301 ♬", "♬")]
)
def test_letters_that_no_typeface_has_are_named(words: str, lost: str) -> None:
    _, (problem,) = drawn(f'<text x="10" y="60" font-family="Noto Sans">{words}</text>')
    assert (problem.severity, problem.code) == (Severity.WARNING, "letters-not-drawn")
    assert f": {lost}. " in problem.message


def test_a_letter_that_another_typeface_has_is_drawn_with_that() -> None:
    picture, problems = drawn('<text x="10" y="60" font-size="50" font-family="Lexend">বাংলা</text>')
    assert not problems and ink(picture) > 0.02


def test_typefaces_of_every_folder_serve(tmp_path: Path) -> None:
    lexend = next(path for path in SHIPPED if path.name.startswith("Lexend_4"))
    apart = [Path(shutil.copy(lexend, tmp_path)), *(path for path in SHIPPED if not path.name.startswith("Lexend"))]
    body = '<text y="60" font-family="{}">Acorns</text>'
    assert not drawn(body.format("Lexend"), apart)[1]
    assert not drawn(body.format("Noto Sans"), apart)[1]


def test_a_typeface_that_cannot_be_read_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "bad.ttf").write_bytes(b"no typeface")
    assert not drawn('<text y="60" font-family="Lexend">Acorns</text>', [tmp_path / "bad.ttf", *SHIPPED])[1]
