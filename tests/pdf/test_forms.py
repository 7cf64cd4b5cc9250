"""What groups of sheets have in common is in the file once; pages look, read and are tagged as if they were alone."""

from __future__ import annotations

import gc
import io
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from kit.colour import BLACK
from kit.model.condition import COATED, LIGHT, PrintCondition
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint, paint_groups
from kit.scene import Group, Item, Link, Picture, Rectangle, Role, Shape, Sheet
from kit.store import Store
from kit.text.typefaces import Typefaces
from kit.units import Box
from tests.pdf.scenes import FONTS, ICC, NIGHT, PICTURES, dots, group, line, page, sheet, typefaces
from tests.pdf.structure import faults, opened, operators, outline

DOCUMENT = Document("t", "a", "en", links=True)
FACES = typefaces()
CONDITIONS = pytest.mark.parametrize("condition", [LIGHT, COATED], ids=["screen", "print shop"])


def shared() -> tuple[Item, ...]:
    """Items that stay: art, a heading, a paragraph of two lines, a figure, a box in black on a dark one."""
    dark = Shape((Rectangle(Box(10, 200, 60, 40)),), Box(10, 200, 60, 40), fill=NIGHT)
    fine = Shape((Rectangle(Box(20, 210, 30, 0.2)),), Box(20, 210, 30, 0.2), fill=BLACK)
    return (
        group(Role.ARTIFACT, dots(40, Box(0, 0, 200, 200))),
        group(Role.H1, line(FACES, "What stays", 20, 30, 24)),
        group(Role.PARAGRAPH, line(FACES, "One line", 20, 50, 9), line(FACES, "and another", 20, 60, 9)),
        Group(Role.FIGURE, (Picture(next(iter(PICTURES)), Box(20, 80, 30, 30)),), Box(20, 80, 30, 30), "A picture"),
        group(Role.ARTIFACT, dark, fine, line(FACES, "on dark", 20, 220, 8)),
        group(Role.ARTIFACT, line(FACES, "cut", 100, 220, 40), clip=(Rectangle(Box(100, 205, 12, 20)),)),
    )


def sheets(count: int) -> list[Sheet]:
    """Sheets with the very same items and one that is another on each."""
    same = shared()
    return [sheet(page(*same, group(Role.PARAGRAPH, line(FACES, f"Row {each}", 20, 130, 12)))) for each in range(count)]


def painted(groups: Sequence[Sheet], condition: PrintCondition = LIGHT) -> bytes:
    stream = io.BytesIO()
    profile = ICC.read_bytes() if condition is COATED else None
    paint_groups([[each] for each in groups], stream, Means(PICTURES, typefaces(), condition, DOCUMENT, profile))
    assert faults(stream.getvalue()) == []
    return stream.getvalue()


def alone(each: Sheet, condition: PrintCondition) -> bytes:
    profile = ICC.read_bytes() if condition is COATED else None
    return paint([each], Means(PICTURES, typefaces(), condition, DOCUMENT, profile))


@CONDITIONS
def test_pages_look_and_read_as_if_they_were_alone(condition: PrintCondition) -> None:
    groups = sheets(4)
    whole = pypdfium2.PdfDocument(painted(groups, condition))
    for number, each in enumerate(groups):
        single = pypdfium2.PdfDocument(alone(each, condition))[0]
        apart = ImageChops.difference(whole[number].render(scale=2).to_pil(), single.render(scale=2).to_pil())
        assert max(most for _, most in apart.getextrema()) <= 1, "PDFium rounds within a form"
        said = whole[number].get_textpage().get_text_range()
        assert said == single.get_textpage().get_text_range() and f"Row {number}" in said and "and another" in said


@CONDITIONS
def test_each_page_has_the_structure_that_it_would_have_alone(condition: PrintCondition) -> None:
    groups = sheets(3)
    rows = outline(painted(groups, condition))
    single = outline(alone(groups[0], condition))[1:]
    assert single == ["  H1", "  P", "  Figure Alt=A picture", "  P"]
    assert rows == ["Document", *single * 3]


def forms_of(file: pikepdf.Pdf) -> list[pikepdf.Stream]:
    """Return the forms of a file."""
    return [each for each in file.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Form"]


def test_what_stays_is_written_once_and_without_tags() -> None:
    pdf = opened(painted(sheets(20)))
    forms = forms_of(pdf)
    assert len(forms) == len(shared())
    for form in forms:
        steps = {str(step.operator) for step in pikepdf.parse_content_stream(form)}
        assert not steps & {"BDC", "BMC", "EMC", "Do"} - ({"Do"} if "/XObject" in form.Resources else set())
    assert [operator for _, operator in operators(painted(sheets(3)), 2)].count("Do") == len(shared())
    grown = [len(painted(sheets(count))) for count in (20, 40)]
    assert grown[1] - grown[0] < 20 * 2_500


def test_what_only_looks_alike_is_painted_by_itself() -> None:
    groups = [sheet(page(group(Role.PARAGRAPH, line(FACES, "The same words", 20, 30, 12)))) for _ in range(3)]
    assert forms_of(opened(painted(groups))) == []


def test_one_group_of_sheets_has_no_forms() -> None:
    assert forms_of(opened(paint(sheets(3), Means(PICTURES, typefaces(), LIGHT, DOCUMENT)))) == []


def test_where_somebody_can_click_stays_on_its_page() -> None:
    link = Link(Box(20, 20, 40, 10), "https://example.org")
    same = group(Role.PARAGRAPH, line(FACES, "example.org", 20, 26, 12), link)
    pdf = painted([sheet(page(same)) for _ in range(3)])
    assert forms_of(opened(pdf)) == []
    assert all(len(each.obj.Annots) == 1 for each in opened(pdf).pages)


@CONDITIONS
def test_the_same_on_other_ground_is_painted_as_it_must_be_there(condition: PrintCondition) -> None:
    """Fine black overprints on paper and not on what is heavy with ink."""
    same = group(Role.PARAGRAPH, line(FACES, "small words", 20, 30, 8))
    heavy = Shape((Rectangle(Box(0, 0, 210, 297)),), Box(0, 0, 210, 297), fill=NIGHT)
    light = [sheet(page(same)), sheet(page(same)), sheet(page(heavy, same)), sheet(page(same))]
    whole = opened(painted(light, condition))
    single = [opened(alone(each, condition)) for each in light]
    assert [_states(each.obj) for each in whole.pages] == [_states(each.pages[0].obj) for each in single]


def _states(holder: pikepdf.Object) -> set[str]:
    """Return the graphics states that a page and its forms can set."""
    resources = holder.get("/Resources", {})
    found = {str(key) for key, value in resources.get("/ExtGState", {}).items() if value.get("/op")}
    for each in resources.get("/XObject", {}).values():
        if each.Subtype == "/Form":
            found |= _states(each)
    return found


def test_a_form_ends_where_its_page_does() -> None:
    same = group(Role.ARTIFACT, dots(40, Box(0, 0, 200, 200)))
    small = page(same)
    large = replace(small, size=small.size._replace(height=400))
    pdf = opened(painted([sheet(small), sheet(small), sheet(large), sheet(large)]))
    boxes = [
        list(map(float, each.Resources.XObject[next(iter(each.Resources.XObject))].BBox)) for each in pdf.pages[1:]
    ]
    assert [box[3] for box in boxes] == [297, 400, 400]


def test_words_beside_the_pages_are_on_every_sheet() -> None:
    small = page(group(Role.PARAGRAPH, line(FACES, "What is on the page", 20, 30, 12)))
    words = group(Role.ARTIFACT, line(FACES, "Glue the next sheet here", 2, 324, 9))
    same = replace(sheet(small, margin=15), marks=(words,))
    whole, single = pypdfium2.PdfDocument(painted([same] * 3)), pypdfium2.PdfDocument(alone(same, LIGHT))[0]
    for number in range(3):
        apart = ImageChops.difference(whole[number].render().to_pil(), single.render().to_pil())
        assert max(most for _, most in apart.getextrema()) <= 1


class Counted:
    """Takes bytes and keeps none of them."""

    def __init__(self) -> None:
        self.length = 0

    def write(self, data: bytes, /) -> int:
        self.length += len(data)
        return len(data)


def test_memory_grows_by_less_than_twice_what_the_file_does() -> None:
    """What a row leaves behind is where its objects are: not its pages, tags or forms."""
    faces = Typefaces({path.stem: path for path in FONTS.glob("*.ttf")}, store=Store(500_000))
    sink, same, taken = Counted(), shared(), list[tuple[int, int]]()

    def groups() -> Iterator[list[Sheet]]:
        for number in range(3000):
            if number % 1000 == 999:
                gc.collect()
                taken.append((tracemalloc.get_traced_memory()[0], sink.length))
            yield [sheet(page(*same, group(Role.PARAGRAPH, line(FACES, f"Row {number}", 20, 130, 12))))]

    tracemalloc.start()
    try:
        paint_groups(groups(), sink, Means(PICTURES, faces, LIGHT, DOCUMENT))
    finally:
        tracemalloc.stop()
    (_, _), (memory, written), (more, longer) = taken
    assert longer - written > 250_000
    assert more - memory < 2 * (longer - written)
