"""What is small or fine and all but black is black alone, and overprints where it may."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.colour import BLACK, WHITE, Colour
from kit.library.folders import shipped_assets
from kit.model.condition import COATED, LIGHT, OFFICE, PrintCondition
from kit.pdf.blacks import HAIRLINE
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.scene import Group, Item, Outline, Picture, Placement, Rectangle, Role, Shape, Sheet
from kit.units import Box, Size
from tests.pdf.plates import cut, separated
from tests.pdf.scenes import CORAL, ICC, NIGHT, PICTURES, SUN, group, line, page, typefaces
from tests.pdf.structure import operators

MIDNIGHT = Colour("midnight", (15, 47, 61), (100, 60, 40, 65))
NAVY = Colour("navy", (0, 0, 128), (100, 90, 0, 20))
DEEP = Colour("deep", (20, 30, 30), (90, 80, 80, 50))
FACES = typefaces()
EXAMPLE = shipped_assets() / "example" / "kit.yaml"


def printed(*items: Item, condition: PrintCondition = COATED, ground: Colour = WHITE, scale: float = 1.0) -> bytes:
    whole = page(*items, size=Size(100, 100), ground=ground)
    placed = Sheet("s", Size(100, 100), (Box(0, 0, 100, 100),), 0, (Placement(whole, 0, 0, scale),))
    return paint([placed], Means(PICTURES, FACES, condition, Document("t", "a", "en"), ICC.read_bytes()))


def inks(pdf: bytes, painting: str = "TJ") -> list[tuple[str, bool]]:
    """The colour of everything that an operator paints, in operators, and whether it overprints."""
    found, now, saved = [], ("", False), []
    for operands, operator in operators(pdf):
        if operator == "gs":
            now = (now[0], operands[0] == "/Overprint")
        elif operator in ("k", "K", "rg", "RG"):
            now = (" ".join(f"{float(part):g}" for part in operands), now[1])
        elif operator == "q":
            saved.append(now)
        elif operator == "Q":
            now = saved.pop()
        elif operator == painting:
            found.append(now)
    return found


def text(size: float, colour: Colour = MIDNIGHT) -> Group:
    return group(Role.PARAGRAPH, line(FACES, "Tea", 10, 30, size, colour=colour))


@pytest.mark.parametrize(
    ("colour", "black"),
    [(MIDNIGHT, True), (BLACK, True), (NIGHT, True), (NAVY, False), (CORAL, False), (WHITE, False)],
    ids=lambda value: getattr(value, "name", ""),
)
def test_small_type_is_black_alone_if_nobody_could_tell_its_hue(colour: Colour, black: bool) -> None:
    [(ink, overprints)] = inks(printed(text(12, colour)))
    assert ((ink, overprints) == ("0 0 0 1", True)) is black
    [(light, _)] = inks(printed(text(12, colour), condition=OFFICE))
    assert (light == "0 0 0") is black


def test_large_type_keeps_its_inks_and_knocks_out() -> None:
    assert inks(printed(text(12), text(18), text(12))) == [
        ("0 0 0 1", True),
        ("1 0.6 0.4 0.65", False),
        ("0 0 0 1", True),
    ]


def test_how_small_type_is_counts_on_paper() -> None:
    assert inks(printed(text(18), scale=0.9)) == [("0 0 0 1", True)]
    assert inks(printed(text(15), scale=1.4)) == [("1 0.6 0.4 0.65", False)]


def test_a_screen_shows_every_colour_as_it_is() -> None:
    assert inks(printed(text(8), condition=LIGHT)) == [("0.0588 0.1843 0.2392", False)]


def test_hairlines_are_black_and_lines_are_not() -> None:
    def across(width: float) -> Shape:
        return Shape(
            (Outline((("M", 10, 10), ("L", 90, 10))),), Box(10, 10, 80, 0), stroke=MIDNIGHT, stroke_width=width
        )

    def rule(height: float) -> Shape:
        return Shape((Rectangle(Box(10, 20, 80, height)),), Box(10, 20, 80, height), fill=MIDNIGHT)

    fine = HAIRLINE - 0.01
    assert inks(printed(across(fine), across(1)), "S") == [("0 0 0 1", True), ("1 0.6 0.4 0.65", False)]
    assert inks(printed(rule(fine), rule(1)), "f") == [("0 0 0 1", True), ("1 0.6 0.4 0.65", False)]


def test_a_fine_line_round_a_colour_does_not_let_that_overprint() -> None:
    box = Box(10, 10, 20, 20)
    framed = Shape((Rectangle(box),), box, CORAL, MIDNIGHT, 0.2)
    assert inks(printed(framed), "B") == [("0 0 0 1", False)]


def code(ground: Colour) -> Group:
    box = Box(10, 40, 25, 25)
    dark = Shape((Rectangle(Box(15, 45, 5, 5)), Rectangle(Box(25, 45, 5, 5))), Box(15, 45, 15, 5), fill=MIDNIGHT)
    return group(Role.FIGURE, Shape((Rectangle(box),), box, fill=ground), dark, kind="qr", alt="QR")


def test_a_qr_code_is_black_and_overprints_its_light_ground_whatever_is_below() -> None:
    below = Picture("photo", Box(0, 0, 100, 100))
    for condition, expected in ((COATED, ("0 0 0 1", True)), (OFFICE, ("0 0 0", False))):
        assert inks(printed(below, code(SUN), condition=condition), "f")[-1] == expected


def test_nothing_overprints_what_may_be_too_much_ink_with_it() -> None:
    box = Box(0, 0, 100, 100)
    panel = Shape((Rectangle(box),), box, fill=SUN)
    round_panel = Shape((Rectangle(box, 5),), box, fill=SUN)
    assert inks(printed(text(12), ground=DEEP)) == [("0 0 0 1", False)]
    assert inks(printed(Shape((Rectangle(box),), box, fill=DEEP), text(12))) == [("0 0 0 1", False)]
    assert inks(printed(Picture("photo", box), text(12))) == [("0 0 0 1", False)]
    assert inks(printed(Picture("photo", box), panel, text(12))) == [("0 0 0 1", True)]
    assert inks(printed(Picture("photo", box), round_panel, text(12))) == [("0 0 0 1", False)]
    assert inks(printed(Picture("photo", Box(0, 60, 100, 40)), text(12))) == [("0 0 0 1", True)]


@pytest.mark.needs("gs")
def test_the_colour_below_small_type_and_qr_codes_is_whole_on_its_plates(tmp_path: Path) -> None:
    (plates,) = separated(printed(text(12), code(SUN), text(30, MIDNIGHT), ground=CORAL), tmp_path, 144)
    small = [plate.getpixel((30, 5)) for plate in plates]
    assert small == [0, 191, 153, 0]
    for plate, ink in zip(plates, (0, 22, 85), strict=False):
        within = cut(plate, Box(11, 41, 23, 23), 144)
        assert within.getextrema() == (round(ink * 2.55 - 0.01), round(ink * 2.55 - 0.01))
    assert cut(plates[3], Box(16, 46, 3, 3), 144).getextrema() == (255, 255)
