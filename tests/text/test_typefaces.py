from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kit.problems import UnreadableFile
from kit.text.typefaces import Typefaces

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
LATIN = "AtkinsonHyperlegibleNext_400Regular.ttf"


def test_a_damaged_file_is_told_by_name(tmp_path: Path) -> None:
    path = tmp_path / "Broken.ttf"
    path.write_bytes(b"not a typeface")
    for file in (path, tmp_path / "Missing.ttf"):
        with pytest.raises(UnreadableFile, match=file.name):
            Typefaces({"it": file})["it"]


def test_a_typeface_that_does_not_say_how_high_its_capitals_are_has_usual_ones(
    typefaces: Typefaces, tmp_path: Path
) -> None:
    with TTFont(FONTS / LATIN) as font:
        del font["OS/2"]
        font.save(tmp_path / "Plain.ttf")
    assert Typefaces({"plain": tmp_path / "Plain.ttf"})["plain"].cap_height == 700
    assert typefaces[LATIN].cap_height != 700


def test_capitals_with_accents_reach_higher_than_plain_ones(typefaces: Typefaces) -> None:
    face = typefaces[LATIN]
    capital, accented, descender = (face.ink(face.shape(text)) for text in ("H", "Ŵ", "g"))
    assert capital == (face.cap_height, 0)
    assert accented[0] > face.usual_ink("Latn")[0] > capital[0]
    assert descender[1] < -100
    assert face.ink(face.shape(" ")) == (0, 0)


def test_the_reach_of_an_unknown_script_is_the_typefaces_own(typefaces: Typefaces) -> None:
    face = typefaces[LATIN]
    assert face.usual_ink("Hani") == (face.ascent, face.descent)


@pytest.mark.parametrize(
    ("name", "text", "rtl"),
    [
        (LATIN, "office fi", False),
        ("NotoNaskhArabic-Regular.ttf", "السلام", True),
        ("NotoSansBengali-Regular.ttf", "শিশুর স্বাস্থ্য", False),
        ("NotoSansGurmukhi-Regular.ttf", "ਬੱਚਿਆਂ", False),
        ("NotoSansTamil-Regular.ttf", "குழந்தைகளின்", False),
    ],
)
def test_glyphs_carry_every_letter_once(typefaces: Typefaces, name: str, text: str, rtl: bool) -> None:
    glyphs = typefaces[name].shape(text, rtl)
    assert "".join(glyph.text for glyph in (reversed(glyphs) if rtl else glyphs)) == text
    assert all(glyph.number for glyph in glyphs)


def test_a_cluster_carries_its_letters_on_its_first_glyph(typefaces: Typefaces) -> None:
    glyphs = typefaces["NotoSansBengali-Regular.ttf"].shape("ছো")
    assert [glyph.text for glyph in glyphs] == ["ছো", "", ""]


def test_a_no_break_hyphen_is_drawn_as_a_hyphen(typefaces: Typefaces) -> None:
    face = typefaces[LATIN]
    assert face.shape("co\u2011op") == face.shape("co-op")


def test_the_ink_across_a_run_is_told_glyph_by_glyph(typefaces: Typefaces) -> None:
    face = typefaces[LATIN]
    (first, second), advance = face.ink_across(face.shape("H H")), sum(g.advance for g in face.shape("H "))
    assert second == (first[0] + advance, first[1] + advance)
