"""Glyphs made of others at the end of a TrueType program."""

from __future__ import annotations

import io

import pytest
import uharfbuzz as hb
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from kit.pdf.composites import Composite, Part, with_composites
from tests.pdf.scenes import FONTS

PROGRAMS = ["AtkinsonHyperlegibleNext_400Regular.ttf", "NotoNaskhArabic-Regular.ttf", "NotoSansTamil-Bold.ttf"]


def subset(name: str) -> bytes:
    """A program of some 150 glyphs, among them the empty space."""
    face = hb.Face(hb.Blob((FONTS / name).read_bytes()))
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(sorted(face.unicodes)[:150])
    program: bytes = hb.SubsetPlan(face, wanted).execute().blob.data
    return program


def parsed(program: bytes) -> TTFont:
    return TTFont(io.BytesIO(program), checkChecksums=2)


@pytest.mark.parametrize("name", PROGRAMS)
def test_all_that_was_there_stays_as_it_was(name: str) -> None:
    program = subset(name)
    before, after = (
        parsed(program),
        parsed(with_composites(program, [Composite((Part(5, 10, 20), Part(6, 0, 0)), 700)])),
    )
    for glyph in before.getGlyphOrder():
        assert (
            before["glyf"][glyph].getCoordinates(before["glyf"])[0]
            == after["glyf"][glyph].getCoordinates(after["glyf"])[0]
        )
        assert before["hmtx"][glyph] == after["hmtx"][glyph]
    for table in set(before.keys()) - {"glyf", "loca", "hmtx", "hhea", "maxp", "head", "GlyphOrder"}:
        assert before.getTableData(table) == after.getTableData(table)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_composite_is_its_parts_in_their_places(name: str) -> None:
    program = subset(name)
    count = len(parsed(program).getGlyphOrder())
    made = [Composite((Part(5, 10, -20), Part(6, -300, 400)), 700), Composite((), 33), Composite((Part(0, 1, 0),), 0)]
    font = parsed(with_composites(program, made))
    glyphs, names = font["glyf"], font.getGlyphOrder()
    assert len(names) == font["maxp"].numGlyphs == count + 3
    first, empty, moved = (glyphs[each] for each in names[count:])
    expected = [
        (x + dx, y + dy) for number, dx, dy in made[0].parts for x, y in glyphs[names[number]].getCoordinates(glyphs)[0]
    ]
    assert list(first.getCoordinates(glyphs)[0]) == expected
    assert empty.numberOfContours == 0
    assert [font["hmtx"][each][0] for each in names[count:]] == [700, 33, 0]
    for glyph, each in ((first, names[count]), (moved, names[count + 2])):
        stated = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
        glyph.recalcBounds(glyphs)
        assert stated == (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
        assert font["hmtx"][each][1] == glyph.xMin


def test_the_limits_hold_for_composites_of_composites() -> None:
    program = subset(PROGRAMS[0])
    font = parsed(program)
    number = next(index for index, name in enumerate(font.getGlyphOrder()) if font["glyf"][name].isComposite())
    after = parsed(with_composites(program, [Composite((Part(number, 0, 0),) * 3, 100)]))
    limits = {key: getattr(after["maxp"], key) for key in vars(after["maxp"]) if key.startswith("max")}
    after["maxp"].recalc(after)
    for key in ("maxCompositePoints", "maxCompositeContours", "maxComponentElements", "maxComponentDepth"):
        assert limits[key] >= getattr(after["maxp"], key)


def test_a_part_without_ink_does_not_widen_the_box() -> None:
    program = subset(PROGRAMS[0])
    font = parsed(program)
    letters = {letter: font.getGlyphID(font.getBestCmap()[ord(letter)]) for letter in " A"}
    after = parsed(
        with_composites(program, [Composite((Part(letters["A"], 50, 0), Part(letters[" "], -900, -900)), 9)])
    )
    glyph, letter = after["glyf"][after.getGlyphOrder()[-1]], after["glyf"][after.getGlyphOrder()[letters["A"]]]
    assert (glyph.xMin, glyph.yMin) == (letter.xMin + 50, letter.yMin)


def test_glyphs_that_share_the_last_advance_keep_it_and_their_bearings() -> None:
    builder = FontBuilder(1000)
    names = [".notdef", "a", "b", "c", "d"]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(name): name for name in names[1:]})
    builder.setupGlyf({name: _square(10 * index) for index, name in enumerate(names)})
    builder.setupHorizontalMetrics({name: (400 if index else 300, 10 * index) for index, name in enumerate(names)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    stream = io.BytesIO()
    builder.save(stream)
    assert parsed(stream.getvalue())["hhea"].numberOfHMetrics < len(names)
    font = parsed(with_composites(stream.getvalue(), [Composite((Part(1, 5, 0), Part(2, 7, 0)), 55)]))
    metrics = [font["hmtx"][name] for name in font.getGlyphOrder()]
    assert metrics == [(300, 0), (400, 10), (400, 20), (400, 30), (400, 40), (55, 15)]


def _square(left: int) -> Glyph:
    pen = TTGlyphPen(None)
    pen.moveTo((left, 0))
    for corner in ((left, 100), (left + 100, 100), (left + 100, 0)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()
