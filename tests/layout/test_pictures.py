"""Pictures, shapes and boxes: what is cut off, what runs into the bleed, and the lines and colours on them."""

from __future__ import annotations

from itertools import combinations

import pytest

from kit.colour import Colour
from kit.layout.brush import Brush
from kit.layout.pictures import _bordered
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.measures import Distance
from kit.model.paint import Border, ColourName
from kit.model.picture import Encoding, PictureData
from kit.model.preset import home
from kit.model.sparing import BLACK_ONLY, SAVER
from kit.pieces import lay_out_piece, read
from kit.printers import Printer
from kit.scene import Circle, Gradient, Outline, Picture, Rectangle, Shade, Shape, walk
from kit.units import Box, Size
from tests.workshop import COLOURS, groups, page_of

PHOTO = PictureData("assets:photo.png", 400, 100, "RGB", Encoding.RAW, bytes(400 * 100 * 3))


def shown(layers: str, size: str = "100 x 100 mm") -> list[Picture | Shape]:
    page = page_of(layers, pictures={PHOTO.name: PHOTO}, size=size)
    return [item for item in walk(page.items) if isinstance(item, Picture | Shape)]


def picture(options: str = "") -> Picture:
    (found,) = shown(f"- picture: photo.png\n{options}")
    assert isinstance(found, Picture)
    return found


def test_a_picture_fills_its_room_and_the_bleed() -> None:
    assert picture().room == Box(-6, -6, 112, 112)
    assert picture().box.contains(picture().room)
    part = picture("  width: 50%\n  height: 50mm\n")
    assert part.room == Box(-6, -6, 56, 56)


@pytest.mark.parametrize(
    ("focus", "left"), [("50% 50%", -174), ("0% 0%", -6), ("100% 0%", -342), ("25% 90%", -62), ("left", -6)]
)
def test_the_point_in_focus_is_as_near_to_the_middle_as_the_edges_allow(focus: str, left: float) -> None:
    found = picture(f"  focus: {focus}\n")
    assert found.box == pytest.approx((left, -6, 448, 112))


@pytest.mark.parametrize(
    ("mask", "figure"),
    [
        ("circle", Circle(50, 50, 20)),
        ("rounded", Rectangle(Box(20, 30, 60, 40), 5)),
        ("7mm", Rectangle(Box(20, 30, 60, 40), 7)),
    ],
)
def test_a_picture_is_cut_out(mask: str, figure: object) -> None:
    found = picture(f"  mask: {mask}\n  width: 60mm\n  height: 40mm\n  at: centre\n")
    assert found.mask == figure


def test_a_hill_at_the_foot_of_the_page_runs_into_the_bleed() -> None:
    mask = picture("  mask: hill\n").mask
    assert isinstance(mask, Outline)
    assert mask.steps[0] == ("M", -6, 106)


def test_a_shade_lies_over_what_shows_of_a_picture() -> None:
    assert picture("  shade: {from: top, strength: 50%}\n").shade == Shade(COLOURS["midnight"], "top", 0.5)
    assert picture("  shade: {reach: 40%}\n").shade == Shade(COLOURS["midnight"], "bottom", 0.7, 0.4)
    assert picture("  shade: {strength: 0%}\n").shade is None
    assert picture("  shade: {reach: 0%}\n").shade is None


def test_a_border_lies_inside_the_edges_and_covers_the_bleed_at_the_edge_of_the_page() -> None:
    _, line = shown("- picture: photo.png\n  border: 2mm coral\n  width: 60mm\n  height: 40mm\n  at: centre\n")
    assert isinstance(line, Shape)
    assert (line.stroke, line.stroke_width) == (COLOURS["coral"], 2)
    assert line.figures == (Rectangle(Box(21, 31, 58, 38)),)
    ground, frame = shown("- box: [text: A]\n  ground: sun\n  border: 2mm coral\n")
    assert isinstance(ground, Shape)
    assert isinstance(frame, Shape)
    assert frame.fill == COLOURS["coral"]
    boxes = [figure.box for figure in frame.figures if isinstance(figure, Rectangle)]
    assert boxes[:2] == [Box(-6, -6, 112, 8), Box(-6, 98, 112, 8)]
    assert boxes[2:] == [Box(-6, 2, 8, 96), Box(98, 2, 8, 96)]


def test_a_border_without_a_ground_is_a_border_and_one_of_no_width_is_none() -> None:
    (line,) = shown("- box: [text: A]\n  border: 1mm coral\n  at: centre\n")
    assert isinstance(line, Shape)
    assert line.fill is None
    assert line.stroke == COLOURS["coral"]
    assert shown("- box: [text: A]\n  border: 0mm coral\n  at: centre\n") == []


@pytest.mark.parametrize(
    ("towards", "start", "end"),
    [
        ("bottom", (20, 30), (20, 70)),
        ("top", (20, 70), (20, 30)),
        ("right", (20, 30), (80, 30)),
        ("left", (80, 30), (20, 30)),
    ],
)
def test_a_gradient_runs_from_edge_to_edge(towards: str, start: tuple[float, float], end: tuple[float, float]) -> None:
    (shape,) = shown(
        f"- shape: circle\n  fill: {{from: sun, to: coral, towards: {towards}}}\n"
        "  width: 60mm\n  height: 40mm\n  at: centre\n"
    )
    assert isinstance(shape, Shape)
    assert shape.fill == Gradient(COLOURS["sun"], COLOURS["coral"], start, end)


def test_a_border_wider_than_its_box_leaves_no_hole() -> None:
    _, line = shown("- shape: rectangle\n  border: 90mm coral\n  width: 60mm\n  height: 40mm\n  at: centre\n")
    assert isinstance(line, Shape)
    assert line.stroke_width == 20


@pytest.mark.parametrize(
    ("turn", "right_angle", "ends"),
    [(0, (20, 70), [(20, 30), (80, 70)]), (270, (80, 70), [(20, 70), (80, 30)])],
)
def test_a_corner_is_half_its_room_with_a_line_only_where_it_is_cut(
    turn: int, right_angle: tuple[float, float], ends: list[tuple[float, float]]
) -> None:
    half, line = shown(
        "- shape: corner\n  border: 1mm coral\n  dashed: yes\n  width: 60mm\n  height: 40mm\n  at: centre\n"
        f"  turn: {turn}\n"
    )
    assert isinstance(half, Shape)
    assert isinstance(line, Shape)
    assert {*ends, right_angle} == corners_of(half)
    assert line.dash > line.stroke_width
    for x, y in corners_of(line):
        assert min(abs(x - end_x) + abs(y - end_y) for end_x, end_y in ends) <= 1


def corners_of(shape: Shape) -> set[tuple[float, float]]:
    (outline,) = shape.figures
    assert isinstance(outline, Outline)
    return {(float(step[1]), float(step[2])) for step in outline.steps if len(step) == 3}


def test_a_line_is_whole_unless_it_is_to_be_dashed() -> None:
    whole, dashed, border = shown(
        "- column: [{rule: 1mm}, {rule: 1mm, dashed: yes}, {box: [text: A], border: 1mm coral}]\n  padding: 5mm\n"
    )
    assert all(isinstance(each, Shape) for each in (whole, dashed, border))
    assert [each.dash > 0 for each in (whole, dashed, border) if isinstance(each, Shape)] == [False, True, False]
    assert dashed.box.height == 1


def test_a_wide_border_is_an_area_where_ink_is_spared_and_a_thin_one_a_dark_line() -> None:
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["certificate"])
    (page,) = lay_out_piece(PieceChoice("certificate"), bench, home(Printer().imposition, SAVER)).pages
    painted = [item for item in walk(page.items) if isinstance(item, Shape) and item.box.width > 150]
    colours = [each for shape in painted for each in (shape.fill, shape.stroke) if isinstance(each, Colour)]
    assert colours and all(colour.luminance() > 0.4 for colour in colours), "nothing dark goes round the page"
    brush = Brush(COLOURS, dict.fromkeys(COLOURS, COLOURS["midnight"]), None, 1.0, Size(200, 200))
    box = Box(50, 50, 60, 40)
    borders = [Border(Distance(millimetres), ColourName("coral")) for millimetres in (1, 5)]
    (thin,), (wide,) = (_bordered("rectangle", box, 0.0, border, brush) for border in borders)
    assert (thin.stroke, wide.stroke) == (COLOURS["midnight"], COLOURS["coral"])


def test_what_explains_the_days_has_their_greys_and_all_are_told_from_the_ground_on_a_black_printer() -> None:
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["poster-thousand-days"])
    (page,) = lay_out_piece(PieceChoice("poster-thousand-days"), bench, home(Printer().imposition, BLACK_ONLY)).pages
    of_days = [
        shape.fill for group in groups(page) if group.counted for shape in group.items if isinstance(shape, Shape)
    ]
    legend = [shape.fill for group in groups(page, "shape") for shape in group.items if isinstance(shape, Shape)]
    assert len(of_days) == len(set(of_days)) == 3
    assert legend == of_days
    assert isinstance(page.ground, Colour)
    levels = [fill.rgb[0] for fill in (*of_days, page.ground) if isinstance(fill, Colour)]
    assert all(abs(one - other) >= 50 for one, other in combinations(levels, 2))
