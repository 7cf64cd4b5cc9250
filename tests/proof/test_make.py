"""The proof of one template as people see it: every case with its caption, what is wrong, and pages as they are."""

from __future__ import annotations

import functools
import hashlib
import re
from pathlib import Path

import pytest
from PIL import Image

from kit.library.load import load_library
from kit.model.layer import Layer
from kit.model.library import Library
from kit.problems import KitError, Problem, Severity
from kit.proof.contact import MARGIN, SHEET
from kit.proof.make import Proof, make_proof
from kit.raster import rasterise
from kit.trying.cases import cases
from tests.proof.conftest import PLAIN, TIGHT, Folder, words
from tests.workshop import shipped, typefaces

DPI = 40
SHEETS = {"poster-event": 3, "leaflet-tri-fold": 5, "social-square": 2}


@functools.cache
def proof(id: str, boxes: bool = False) -> Proof:
    return make_proof(id, shipped(), typefaces(), boxes=boxes)


@functools.cache
def pictures(id: str, boxes: bool = False) -> list[Image.Image]:
    return rasterise(proof(id, boxes).data, DPI)


def of(folder: Path) -> Library:
    return load_library([Layer(folder)])[0]


@pytest.mark.parametrize("id", sorted(SHEETS))
def test_every_case_is_there_with_its_caption_in_order(id: str) -> None:
    assert len(words(proof(id).data)) == SHEETS[id]
    text = " ".join(words(proof(id).data))
    names = [case.name for case in cases(shipped().templates[id], shipped()) if case.name.isascii()]
    places = [text.find(f"{name} {case_size(id, name)}:") for name in names]
    assert -1 not in places, dict(zip(names, places, strict=True))
    assert places == sorted(places)


def case_size(id: str, name: str) -> str:
    return next(case.piece.size for case in cases(shipped().templates[id], shipped()) if case.name == name)


def test_the_heading_says_which_template_it_is_and_how_many_sheets_there_are() -> None:
    first, second, _ = words(proof("poster-event").data)
    assert first.startswith("Our own event")
    for said in ("poster-event · templates/poster-event.yaml · poster, A4, A3", "no problems", "sheet 1 of 3"):
        assert said in first
    assert "sheet 2 of 3" in second


def test_the_words_of_the_pages_can_be_read_and_type_that_became_smaller_is_told() -> None:
    text = " ".join(words(proof("poster-event").data))
    assert "Baby and me coffee morning" in text
    assert "The Saint Bartholomew and All Angels Nursery and Parent Club" in text
    assert "smaller)" in text
    assert "Mehefin" in text
    assert " the same as “Size A4”" in text


def test_the_sheets_are_a3_and_the_file_is_small() -> None:
    for id in SHEETS:
        assert {image.size for image in pictures(id)} == {
            (round(SHEET.width / 25.4 * DPI), round(SHEET.height / 25.4 * DPI))
        }
        assert len(proof(id).data) < 1_500_000


def saturation(image: Image.Image) -> int:
    """Return how far the most colourful point is from grey, 0 to 255."""
    most = 0
    for _, (red, green, blue) in image.convert("RGB").getcolors(image.width * image.height) or ():  # type: ignore[misc]
        most = max(most, max(red, green, blue) - min(red, green, blue))
    return most


def test_the_last_case_alone_has_no_colour_left() -> None:
    trials = len(cases(shipped().templates["social-square"], shipped()))
    across, down, pitch = 5, 3, (80.1, 83.6)
    found = []
    for number in range(trials):
        sheet = pictures("social-square")[number // (across * down)]
        place = number % across, number // across % down
        left, top = MARGIN + place[0] * pitch[0], MARGIN + 25 + place[1] * pitch[1]
        inside = [round(edge / 25.4 * DPI) for edge in (left + 4, top + 4, left + 50, top + 50)]
        found.append(saturation(sheet.crop(tuple(inside))))
    assert found[-1] <= 6
    assert min(found[:-1]) > 100


def test_boxes_are_drawn_only_when_they_are_asked_for() -> None:
    with_boxes = " ".join(words(proof("poster-event", boxes=True).data))
    without = " ".join(words(proof("poster-event").data))
    assert re.search(r"\bcolumn \d+\b", with_boxes)
    assert not re.search(r"\bcolumn \d+\b", without)
    blues = [sum(is_box_blue(pixel) for pixel in pixels(images[0])) for images in both("poster-event")]
    assert blues[0] == 0
    assert blues[1] > 50


def both(id: str) -> tuple[list[Image.Image], list[Image.Image]]:
    return pictures(id), pictures(id, boxes=True)


def pixels(image: Image.Image) -> list[tuple[int, int, int]]:
    data = image.convert("RGB").tobytes()
    return list(zip(data[0::3], data[1::3], data[2::3], strict=True))


def is_box_blue(pixel: tuple[int, int, int]) -> bool:
    red, green, blue = pixel
    return blue > 150 and red < 90 and green < 160


def test_what_does_not_fit_is_shown_all_the_same_and_told_once_with_its_line(folder: Folder) -> None:
    made = make_proof("tight", of(folder(tight=TIGHT)), typefaces())
    errors = [problem for problem in made.problems if problem.severity is Severity.ERROR]
    assert [(each.code, each.line, Path(each.file).name) for each in errors] == [("does-not-fit", 10, "tight.yaml")]
    assert "Seen in" in errors[0].message
    sheets = words(made.data)
    assert "1 problem, listed on sheet" in sheets[0]
    assert "does not fit" in sheets[0]
    assert "Line 10, front: error" in sheets[-1]
    assert "Give it more room" in sheets[-1]


def test_what_cannot_be_made_is_framed_in_red(folder: Folder) -> None:
    home = folder(tight=TIGHT, plain=PLAIN)
    library = of(home)
    red = {
        id: sum(pixel[0] > 170 and max(pixel[1:]) < 60 for pixel in pixels(rasterise(made.data, DPI)[0]))
        for id in ("tight", "plain")
        if (made := make_proof(id, library, typefaces()))
    }
    assert red["plain"] == 0
    assert red["tight"] > 200


def test_problems_of_the_file_that_are_known_are_listed_first(folder: Folder) -> None:
    known = Problem(Severity.WARNING, "empty-file", file="x/templates/plain.yaml", line=4)
    made = make_proof("plain", of(folder(plain=PLAIN)), typefaces(), known=[known])
    assert made.problems == (known,)
    assert "Line 4: warning This file is empty." in words(made.data)[-1]


def test_the_same_template_gives_the_same_bytes() -> None:
    again = make_proof("social-square", shipped(), typefaces()).data
    assert hashlib.sha256(again).digest() == hashlib.sha256(proof("social-square").data).digest()


def test_an_unknown_template_is_told_with_a_guess() -> None:
    with pytest.raises(KitError) as caught:
        make_proof("poster-evnt", shipped(), typefaces())
    (problem,) = caught.value.problems
    assert problem.code == "unknown-template"
    assert "Did you mean “poster-event”?" in problem.hint


def test_work_that_nobody_waits_for_stops_at_the_next_case() -> None:
    told: list[int] = []

    class Enough(Exception):
        pass

    def progress(done: int, total: int, name: str) -> None:
        told.append(done)
        if done == 3:
            raise Enough

    with pytest.raises(Enough):
        make_proof("social-square", shipped(), typefaces(), progress=progress)
    assert told == [0, 1, 2, 3]


def test_a_case_that_the_program_fails_at_keeps_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from kit.trying import trials

    real = trials.lay_out

    def lay_out(kit, *others):  # type: ignore[no-untyped-def]
        if not kit.events:
            raise ZeroDivisionError
        return real(kit, *others)

    monkeypatch.setattr(trials, "lay_out", lay_out)
    made = make_proof("poster-holding", shipped(), typefaces())
    assert [problem.code for problem in made.problems] == ["unforeseen"]
    assert "no pages" in words(made.data)[0]
    assert "could not be laid out" in words(made.data)[0]
