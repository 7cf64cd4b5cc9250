"""Logos that come as PDFs: the page that is asked for, as outlines if it is simple; a sentence for what cannot be."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from reportlab.lib.utils import ImageReader

from kit.model.logo import Treatment
from kit.model.picture import PictureData
from kit.pictures.looking import as_image
from kit.pictures.reading import page_count, read_picture_bytes
from kit.problems import Problem
from tests.picture_files import BLUE, RED, is_near, two_halves
from tests.pictures.pdf_files import changed, mark, pdf_of

MARK = pdf_of(mark)
PLAIN = Treatment()


def read(data: bytes, treatment: Treatment | None = PLAIN) -> tuple[PictureData | None, list[Problem]]:
    picture, problems = read_picture_bytes("logo", data, "logo.pdf", logo=treatment)
    return picture, list(problems)


def good(data: bytes, treatment: Treatment = PLAIN) -> PictureData:
    picture, problems = read(data, treatment)
    assert picture is not None, problems
    return picture


def refused(data: bytes, treatment: Treatment | None = PLAIN) -> str:
    picture, (problem,) = read(data, treatment)
    assert picture is None
    assert "logo.pdf" in problem.message and problem.message.endswith(".") and problem.hint.endswith(".")
    return problem.name


def test_a_logo_on_a_page_becomes_outlines_without_the_empty_page_around_it() -> None:
    picture, problems = read(MARK)
    assert picture is not None and picture.vector and len(picture.outlines) == 3
    assert [problem.name for problem in problems] == ["border-trimmed"]
    assert picture.width / picture.height == pytest.approx(180 / 143, abs=0.02)
    image = as_image(picture)
    assert is_near(image.getpixel((image.width // 3, image.height // 2))[:3], RED)
    assert image.getpixel((0, 0))[3] == 0, "what nothing is printed on stays clear"
    assert is_near(image.getpixel((image.width - 9, 9))[:3], BLUE)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_is_shown_as_it_is_turned_and_cut(turn: int) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].CropBox = [100, 400, 340, 580]
        pdf.pages[0].Rotate = turn

    picture = good(changed(MARK, change), Treatment(border="trim"))
    assert len(picture.outlines) == 3
    image = as_image(picture).rotate(turn, expand=True)
    assert image.width > image.height
    assert is_near(image.getpixel((image.width // 3, image.height * 2 // 5))[:3], RED)
    assert is_near(image.getpixel((image.width - 9, 9))[:3], BLUE)


def test_a_form_inside_a_form_is_outlines_too() -> None:
    def wrapped(data: bytes) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as inside, pikepdf.new() as outside:
            outside.add_blank_page(page_size=(300, 400)).add_overlay(inside.pages[0])
            buffer = io.BytesIO()
            outside.save(buffer)
        return buffer.getvalue()

    assert len(good(wrapped(wrapped(MARK))).outlines) == 3


@pytest.mark.parametrize("height", [70, 83, 91])
def test_a_page_of_any_proportion_keeps_its_outlines(height: int) -> None:
    def bars(page: Any) -> None:
        for x in range(10, 600, 24):
            page.rect(x, 6, 9, height - 12, stroke=0, fill=1)

    assert len(good(pdf_of(bars, size=(613, height))).outlines) == 25


def test_letters_are_pixels_as_many_as_600_dpi_need() -> None:
    def letters(page: object) -> None:
        page.setFont("Helvetica-Bold", 40)  # type: ignore[attr-defined]
        page.drawString(100, 400, "Acorns")  # type: ignore[attr-defined]

    picture = good(pdf_of(letters))
    assert picture.outlines == () and picture.vector
    assert picture.width > 118 / 25.4 * 600 * 0.9


def test_a_page_that_is_a_picture_has_no_more_pixels_than_that() -> None:
    image = two_halves().resize((200, 100))
    picture = good(pdf_of(lambda page: page.drawImage(ImageReader(image), 100, 400, 300, 150)))
    assert not picture.vector
    assert picture.width == pytest.approx(200, abs=3)


def test_the_page_that_is_asked_for_is_shown() -> None:
    wide = pdf_of(mark, lambda page: page.rect(100, 100, 300, 30, stroke=0, fill=1), lambda page: None)
    assert page_count(wide) == 3 and page_count(MARK) == 1 and page_count(b"GIF89a") == 1 == page_count(b"%PDF-")
    _, problems = read(wide)
    assert "first-picture-only.pdf" in [problem.name for problem in problems]
    picture, problems = read(wide, Treatment(page=2))
    assert picture is not None and picture.width > 9 * picture.height
    assert "first-picture-only.pdf" not in [problem.name for problem in problems]
    assert refused(wide, Treatment(page=3)) == "empty-pdf.page"
    assert refused(wide, Treatment(page=4)) == "no-such-page"


def test_what_cannot_be_shown_has_a_sentence() -> None:
    locked = changed(MARK, lambda pdf: None, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert refused(locked) == "encrypted-pdf"
    assert good(changed(MARK, lambda pdf: None, encryption=pikepdf.Encryption(owner="a", user=""))).outlines
    assert refused(pdf_of(lambda page: None)) == "empty-pdf"
    assert refused(MARK[: len(MARK) // 2]) == "cut-off-picture"
    assert refused(b"%PDF-1.7 nonsense %%EOF") == "damaged-picture", "after a locked one, too"
    assert refused(pdf_of(mark, size=(14000, 10))) == "drawing-without-size.thin"
    assert refused(MARK, None) == "not-a-picture.other", "a photo is no PDF"
    illustrator = pdf_of(lambda page: page.drawString(50, 700, "This file was saved without PDF Content."))
    assert refused(illustrator) == "not-a-picture.kind"


def test_a_page_as_large_as_a_field_takes_no_more_than_any_other() -> None:
    assert good(pdf_of(mark, size=(14400, 14400))).width < 1000


def bomb(levels: int, times: int, **options: object) -> bytes:
    """Return a PDF of forms in forms, each of which paints the next one so many times."""
    with pikepdf.new() as pdf:
        kind = {"Type": pikepdf.Name.XObject, "Subtype": pikepdf.Name.Form, "BBox": [0, 0, 300, 300]}
        form = pdf.make_stream(b"0 0 10 10 re f", **kind)
        for _ in range(levels):
            resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
            form = pdf.make_stream(b"/F Do " * times, Resources=resources, **kind)
        page = pdf.add_blank_page(page_size=(300, 300))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
        page.Contents = pdf.make_stream(b"/F Do")
        buffer = io.BytesIO()
        pdf.save(buffer, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("packed", [False, True])
def test_forms_that_would_be_painted_for_hours_are_refused_at_once(packed: bool) -> None:
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    assert refused(bomb(40, 2, object_stream_mode=mode)) == "too-complex-drawing"
    assert refused(bomb(4, 20, object_stream_mode=mode)) == "too-complex-drawing"
    assert good(bomb(3, 5, object_stream_mode=mode)).vector


def test_words_before_a_pdf_are_passed_over() -> None:
    assert good(b"sent by a scanner\n" + MARK).outlines


def test_the_same_page_gives_the_same_picture() -> None:
    assert good(MARK) == good(MARK)
