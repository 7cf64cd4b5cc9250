"""Whole files: the same bytes every time, the right boxes, read by every program without a word."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from kit.colour import Colour
from kit.model.condition import COATED, LIGHT, PrintCondition
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.press.marks import crop_marks
from kit.raster import rasterise
from kit.scene import Circle, Group, Link, Outline, Picture, Placement, Rectangle, Role, Shape, Sheet
from kit.units import Box, Edges, Size, millimetres
from tests.pdf.scenes import (
    CORAL,
    DISPLAY,
    ICC,
    NIGHT,
    PICTURES,
    SUN,
    TEXTS,
    dots,
    group,
    line,
    page,
    photo,
    sheet,
    typefaces,
)
from tests.pdf.structure import faults, opened, operators, outline

DOCUMENT = Document("Our week", "Little Acorns Nursery", "en", links=True, accessible=True)
FACES = typefaces()


def everything() -> Sheet:
    """A sheet with one of each kind of thing on it."""
    items: list[Group | Shape] = [group(Role.H1, line(FACES, "AVATAR Today", 20, 25, 40, DISPLAY, NIGHT))]
    for index, (language, (face, text)) in enumerate(TEXTS.items()):
        run = line(FACES, text, 20, 40 + 12 * index, 20, face, CORAL, rtl=language == "ar", language=language)
        items.append(group(Role.PARAGRAPH, run, language=language))
    entries = [
        group(Role.LIST_ITEM, line(FACES, "• ", 20, 100 + 8 * n, 14), line(FACES, f"Item {n}", 25, 100 + 8 * n, 14))
        for n in range(3)
    ]
    address = line(FACES, "www.example.org", 80, 190, 14, tracking=50)
    curve = ("C", 130, 220, 130, 235, 120, 235)
    items += [
        group(Role.LIST, *entries),
        group(Role.FIGURE, Picture("photo", Box(20, 130, 60, 40), clip=Box(20, 130, 50, 40)), alt="A photo"),
        group(Role.FIGURE, Picture("disc", Box(90, 130, 40, 40)), alt="A disc"),
        dots(1001, Box(130, 90, 75, 75), grow=1.2),
        group(
            Role.FIGURE,
            Shape((Rectangle(Box(20, 180, 20, 20), 4), Circle(50, 190, 10)), Box(20, 180, 40, 20), CORAL, NIGHT, 1),
            Link(Box(20, 180, 40, 20), "https://example.org/qr"),
            alt="The way to our page",
        ),
        group(Role.PARAGRAPH, line(FACES, "See ", 70, 190, 14), address, Link(address.box, "https://example.org")),
        Shape((Outline((("M", 90, 220), ("L", 120, 220), curve, ("Z",))),), Box(90, 220, 40, 15), SUN),
    ]
    return sheet(page(*items, ground=Colour("cream", (250, 245, 235), (2, 3, 8, 0))), bleed=3, margin=12)


def painted(*sheets: Sheet, condition: PrintCondition = LIGHT, document: Document = DOCUMENT) -> bytes:
    profile = ICC.read_bytes() if condition.ink == "cmyk" else None
    return paint(sheets, Means(PICTURES, typefaces(), condition, document, profile))


@pytest.fixture(scope="module")
def screen() -> bytes:
    return painted(everything())


@pytest.fixture(scope="module")
def print_shop() -> bytes:
    return painted(everything(), condition=COATED)


def test_same_bytes_in_every_run_and_folder(tmp_path: Path, screen: bytes) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.pdf.test_paint import everything, painted\n"
        "Path(sys.argv[1]).write_bytes(painted(everything()))"
    )
    root = str(Path(__file__).parents[2])
    for seed, epoch in (("1", "0"), ("2", "1700000000")):
        out = tmp_path / f"{seed}.pdf"
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": root, "SOURCE_DATE_EPOCH": epoch, "PATH": "/usr/bin:/bin"}
        subprocess.run([sys.executable, "-c", script, str(out)], check=True, cwd=tmp_path, env=environment)
        assert out.read_bytes() == screen


def test_painting_one_file_leaves_no_trace_in_the_next(screen: bytes) -> None:
    painted(sheet(page(group(Role.H1, line(FACES, "Other", 20, 30, 30)))))
    assert painted(everything()) == screen


@pytest.mark.parametrize("condition", [LIGHT, COATED], ids=["light", "coated"])
def test_what_is_remembered_of_other_files_changes_nothing(condition: PrintCondition) -> None:
    faces, profile = typefaces(), ICC.read_bytes() if condition is COATED else None
    other = sheet(
        page(group(Role.H1, line(FACES, "yadoT RATAVA", 20, 25, 40, DISPLAY, NIGHT)), dots(20, Box(0, 0, 50, 50)))
    )
    fresh = painted(everything(), condition=condition)
    for sheets in ([other], [everything()], [other, everything()], [everything()]):
        data = paint(sheets, Means(PICTURES, faces, condition, DOCUMENT, profile))
    assert data == fresh


def test_different_pages_have_different_identifiers(screen: bytes, print_shop: bytes) -> None:
    files = [opened(screen), opened(print_shop)]
    assert files[0].trailer.ID[0] != files[1].trailer.ID[0]


def test_boxes_in_millimetres(screen: bytes) -> None:
    file = opened(screen)
    only = file.pages[0].obj
    boxes = {
        "/MediaBox": (0, 0, 234, 321),
        "/TrimBox": (12, 12, 222, 309),
        "/BleedBox": (9, 9, 225, 312),
    }
    for key, expected in boxes.items():
        assert [millimetres(float(edge)) for edge in only[key]] == pytest.approx(expected, abs=0.001)


def test_trim_box_is_set_where_the_sheet_is_the_page() -> None:
    file = opened(painted(sheet(page())))
    only = file.pages[0].obj
    assert [float(edge) for edge in only.TrimBox] == [float(edge) for edge in only.MediaBox]


def test_a_page_for_each_sheet_and_its_size() -> None:
    small = page(group(Role.PARAGRAPH, line(FACES, "Two", 10, 20, 20)), size=Size(105, 148))
    file = opened(painted(sheet(page(group(Role.H1, line(FACES, "One", 10, 20, 20)))), sheet(small)))
    assert [round(millimetres(float(each.mediabox[2]))) for each in file.pages] == [210, 105]


def test_ground_fills_the_page_and_its_bleed_but_not_the_margin_of_the_sheet(screen: bytes) -> None:
    picture = rasterise(screen, 25.4)[0]  # one pixel is one millimetre
    assert picture.size == (234, 321)
    assert picture.getpixel((4, 4)) == (255, 255, 255)
    assert picture.getpixel((10, 10)) == (250, 245, 235)
    assert picture.getpixel((223, 310)) == (250, 245, 235)
    assert picture.getpixel((228, 318)) == (255, 255, 255)


def extent(pdf: bytes, colour: Colour) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what has a colour on the first page, in mm, to a tenth or so."""
    picture = rasterise(pdf, 254)[0]
    difference = ImageChops.difference(picture, Image.new("RGB", picture.size, colour.rgb)).convert("L")
    edges = difference.point(lambda sample: 0 if sample else 255).getbbox()
    assert edges is not None
    return tuple(edge / 10 for edge in edges)  # type: ignore[return-value]


def test_what_stands_beyond_the_bleed_is_cut() -> None:
    wide = Shape((Rectangle(Box(-50, 100, 400, 10)),), Box(-50, 100, 400, 10), fill=NIGHT)
    pdf = painted(sheet(page(wide), bleed=3, margin=12))
    assert extent(pdf, NIGHT) == pytest.approx((9, 112, 225, 122), abs=0.15)


def test_placements_are_moved_and_scaled() -> None:
    square = Shape((Rectangle(Box(10, 20, 10, 10)),), Box(10, 20, 10, 10), fill=NIGHT)
    half = Placement(page(square, size=Size(100, 100)), 50, 0, 0.5)
    whole = Box(0, 0, 100, 100)
    pdf = painted(Sheet("s", Size(100, 100), (whole,), 0, (half,)))
    assert extent(pdf, NIGHT) == pytest.approx((55, 10, 60, 15), abs=0.15)


def test_a_negative_bleed_cuts_into_the_page() -> None:
    full = Shape((Rectangle(Box(0, 0, 100, 100)),), Box(0, 0, 100, 100), fill=NIGHT)
    tile = Placement(page(full, size=Size(100, 100)), 0, 0, 1, Edges(-10, -20, -30, -40))
    whole = Box(0, 0, 100, 100)
    pdf = painted(Sheet("s", Size(100, 100), (whole,), 0, (tile,)))
    assert extent(pdf, NIGHT) == pytest.approx((40, 10, 80, 70), abs=0.15)


def test_a_group_is_clipped_and_what_follows_is_not() -> None:
    bar = Shape((Rectangle(Box(0, 10, 100, 10)),), Box(0, 10, 100, 10), fill=NIGHT)
    after = Shape((Rectangle(Box(0, 50, 100, 10)),), Box(0, 50, 100, 10), fill=CORAL)
    clipped = group(Role.SECTION, bar, clip=(Rectangle(Box(30, 0, 20, 100)),))
    picture = rasterise(painted(sheet(page(clipped, after, size=Size(100, 100)))), 25.4)[0]
    row = [picture.getpixel((x, 15)) == NIGHT.rgb for x in range(100)]
    assert (row.index(True), sum(row)) == (30, 20)
    assert picture.getpixel((1, 55)) == picture.getpixel((98, 55)) == CORAL.rgb


def test_a_thousand_and_one_dots_are_all_there_and_small() -> None:
    many, none = dots(1001, Box(0, 0, 100, 100), NIGHT, grow=2.0), page(size=Size(100, 100))
    pdf = painted(sheet(page(many, size=Size(100, 100))))
    assert len(pdf) - len(painted(sheet(none))) < 30_000
    assert sum(operator == "f" for _, operator in operators(pdf)) == 1001
    picture = rasterise(pdf, 300)[0]
    for circle in many.figures:
        assert isinstance(circle, Circle)
        x, y = round(circle.x / 25.4 * 300), round(circle.y / 25.4 * 300)
        assert picture.getpixel((x, y)) == NIGHT.rgb


def test_dots_are_as_large_as_they_say() -> None:
    few = tuple(Circle(10 + 20 * (n % 5), 10 + 20 * (n // 5), 2 + n / 5) for n in range(25))
    shape = Shape(few, Box(0, 0, 100, 100), fill=NIGHT)
    picture = rasterise(painted(sheet(page(shape, size=Size(100, 100)))), 254)[0].convert("L")
    for circle in few:
        square = picture.crop(
            tuple(round(10 * edge) for edge in (circle.x - 9.5, circle.y - 9.5, circle.x + 9.5, circle.y + 9.5))
        )
        edges = square.point(lambda sample: 255 if sample < 128 else 0).getbbox()
        assert edges is not None
        assert edges[2] - edges[0] == pytest.approx(20 * circle.radius, abs=1.5)
        assert edges[3] - edges[1] == pytest.approx(20 * circle.radius, abs=1.5)


def test_rounded_corners_and_strokes() -> None:
    shape = Shape((Rectangle(Box(20, 20, 60, 40), 10),), Box(20, 20, 60, 40), CORAL, NIGHT, 4)
    picture = rasterise(painted(sheet(page(shape, size=Size(100, 100)))), 25.4)[0]
    assert picture.getpixel((50, 40)) == CORAL.rgb
    assert picture.getpixel((20, 40)) == picture.getpixel((50, 60)) == NIGHT.rgb
    assert picture.getpixel((20, 20)) == picture.getpixel((79, 59)) == (255, 255, 255)


def test_a_dashed_line_has_gaps_and_the_next_one_has_none() -> None:
    lines = [
        Shape((Outline((("M", 10, y), ("L", 90, y))),), Box(10, y, 80, 0), stroke=NIGHT, stroke_width=2, dash=dash)
        for y, dash in ((20, 5.0), (40, 0.0))
    ]
    (image,) = rasterise(paint([sheet(page(*lines))], Means(PICTURES, FACES, LIGHT, DOCUMENT)), 25.4)
    dark = [[x for x in range(image.width) if sum(image.getpixel((x, y))) < 300] for y in (20, 40)]  # type: ignore[arg-type]
    assert len(dark[1]) == 80
    assert len(dark[0]) == 40


def test_no_rgb_in_a_file_for_the_print_shop(print_shop: bytes) -> None:
    used = {operator for _, operator in operators(print_shop)}
    assert "k" in used
    assert not used & {"rg", "RG", "g", "G", "cs", "CS", "sc", "scn"}
    file = opened(print_shop)
    spaces = {str(item.ColorSpace) for item in file.pages[0].obj.Resources.XObject.values()}
    assert spaces == {"/DeviceCMYK"}
    [intent] = file.Root.OutputIntents
    assert (intent.S, intent.DestOutputProfile.N) == ("/GTS_PDFX", 4)
    assert intent.DestOutputProfile.read_bytes() == ICC.read_bytes()


def test_inks_are_those_that_people_chose(print_shop: bytes) -> None:
    inks = [[float(part) for part in operands] for operands, operator in operators(print_shop) if operator == "k"]
    assert [1, 0.95, 0.3, 0.25] in inks  # NIGHT


def test_no_output_intent_for_screens(screen: bytes) -> None:
    file = opened(screen)
    assert "/OutputIntents" not in file.Root
    assert not {operator for _, operator in operators(screen)} & {"k", "K"}


def test_everything_is_tagged_and_holds_together(screen: bytes, print_shop: bytes) -> None:
    assert faults(screen) == faults(print_shop) == []
    file = opened(screen)
    assert file.Root.MarkInfo.Marked
    assert file.pages[0].obj.Tabs == "/S"


def test_outloud_finds_no_error(screen: bytes, tmp_path: Path) -> None:
    file = tmp_path / "screen.pdf"
    file.write_bytes(screen)
    command = [str(Path(sys.executable).with_name("outloud")), str(file), "--fail-on", "warning"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_reading_order_is_that_of_the_pages_not_of_the_paper() -> None:
    pages = [page(group(Role.FIGURE, dots(3, Box(0, 0, 20, 20)), alt=name), size=Size(50, 50)) for name in "abcd"]
    whole = Box(0, 0, 100, 50)

    def side(*placed: tuple[int, int]) -> Sheet:
        placements = tuple(Placement(pages[n], 50 * where, 0, order=n) for where, n in placed)
        return Sheet("side", Size(100, 50), (whole,), 0, placements)

    pdf = painted(side((0, 3), (1, 0)), side((0, 1), (1, 2)))
    assert outline(pdf) == ["Document", *(f"  Figure Alt={name}" for name in "abcd")]
    assert faults(pdf) == []


def test_a_page_in_another_language_says_so() -> None:
    pdf = painted(sheet(page(group(Role.PARAGRAPH, line(FACES, "Tŷ", 10, 20, 20)), language="cy")))
    assert outline(pdf) == ["Document", "  Sect Lang=cy", "    P"]
    file = opened(pdf)
    assert file.Root.Lang == "en"


def test_title_shows_in_the_window_of_the_reader(screen: bytes) -> None:
    file = opened(screen)
    assert file.Root.ViewerPreferences.DisplayDocTitle


def test_one_copy_of_a_picture_however_often_it_is_used() -> None:
    boxes = [Box(10 + 30 * n, 10, 20, 20) for n in range(3)]
    both = sheet(page(*(Picture("photo", box) for box in boxes)))
    file = opened(painted(both, both))
    images = [item for item in file.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"]
    assert len(images) == 1
    assert images[0].read_raw_bytes() == photo().data


def test_nothing_painted_is_a_file_all_the_same() -> None:
    assert outline(painted(sheet(page()))) == ["Document"]


@pytest.mark.parametrize("condition", [LIGHT, COATED], ids=["light", "coated"])
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["qpdf", "--check", "{}"], marks=pytest.mark.needs("qpdf")),
        pytest.param(["mutool", "info", "{}"], marks=pytest.mark.needs("mutool")),
        pytest.param(["mutool", "draw", "-q", "-o", "{}.png", "{}"], marks=pytest.mark.needs("mutool")),
        pytest.param(
            ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-r36", "-sDEVICE=png16m", "-sOutputFile={}.gs.png", "{}"],
            marks=pytest.mark.needs("gs"),
        ),
        pytest.param(["pdfinfo", "-struct-text", "{}"], marks=pytest.mark.needs("pdfinfo")),
        pytest.param(["pdftotext", "{}", "-"], marks=pytest.mark.needs("pdftotext")),
        pytest.param(["pdffonts", "{}"], marks=pytest.mark.needs("pdffonts")),
        pytest.param(["pdfimages", "-list", "{}"], marks=pytest.mark.needs("pdfimages")),
        pytest.param(["pdftoppm", "-r", "36", "{}", "{}"], marks=pytest.mark.needs("pdftoppm")),
    ],
    ids=lambda command: "-".join(command[:2]),
)
def test_every_program_reads_it_without_a_word(command: list[str], condition: PrintCondition, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(painted(everything(), condition=condition))
    run = subprocess.run([part.format(file) for part in command], capture_output=True, text=True)
    # What a mutool that was built without colour management says of itself.
    said = run.stderr.replace("warning: ICC support is not available\n", "")
    assert (run.returncode, said) == (0, "")
    assert "Error" not in run.stdout and "Warning" not in run.stdout and "WARNING" not in run.stdout


def test_a_document_without_links_has_none() -> None:
    file = opened(painted(everything(), document=replace(DOCUMENT, links=False)))
    assert "/Annots" not in file.pages[0].obj


def test_the_boxes_of_a_sheet_with_several_pieces_are_round_all_of_them() -> None:
    card = page(size=Size(85, 55))
    trims = (Box(20, 20, 85, 55), Box(115, 20, 85, 55))
    placements = tuple(Placement(card, trim.x, trim.y, bleed=Edges.all(3), order=n) for n, trim in enumerate(trims))
    cards = Sheet("cards", Size(220, 95), trims, 3, placements, crop_marks(trims, 3))
    file = opened(painted(cards))
    first = file.pages[0]
    boxes = {name: [round(float(edge) / 72 * 25.4, 2) for edge in first[name]] for name in ("/TrimBox", "/BleedBox")}
    assert boxes == {"/TrimBox": [20, 20, 200, 75], "/BleedBox": [17, 17, 203, 78]}
    assert len(cards.marks) == 12


@pytest.mark.parametrize(("mirrored", "direction"), [((True, True), "/R2L"), ((True, False), None), ((False,), None)])
def test_a_viewer_opens_pages_from_right_to_left_if_all_of_them_run_so(
    mirrored: tuple[bool, ...], direction: str | None
) -> None:
    sheets = [
        sheet(replace(page(group(Role.FIGURE, dots(3, Box(0, 0, 20, 20)), alt="a")), mirrored=each))
        for each in mirrored
    ]
    file = opened(painted(*sheets))
    assert file.Root.ViewerPreferences.get("/Direction") == direction
