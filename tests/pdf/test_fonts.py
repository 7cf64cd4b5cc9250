"""Typefaces in the file: embedded, subset, and giving back every letter."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

import fitz
import pikepdf
import pypdfium2
import pytest

from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.problems import UnreadableFile
from kit.raster import rasterise
from kit.scene import Glyph, Role
from kit.text.typefaces import Typefaces
from tests.pdf.scenes import ARABIC, BENGALI, BODY, DISPLAY, FONTS, NIGHT, group, line, page, sheet, typefaces
from tests.pdf.structure import opened, operators

FACES = typefaces()
LINES = {
    "latin": (BODY, "Hello, office & “first” £5 – 1001 days", False),
    "display": (DISPLAY, "AVATAR Today", False),
    "welsh": (BODY, "Tŷ bach, dŵr ac ŵyr yn yr haf", False),
    "arabic": (ARABIC, "أسبوع الصحة النفسية للرضع لا", True),
    "bengali": (BENGALI, "শিশুর মানসিক স্বাস্থ্য", False),
    "gurmukhi": ("NotoSansGurmukhi-Regular", "ਬੱਚਿਆਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ", False),
    "gujarati": ("NotoSansGujarati-Regular", "બાળકોનું માનસિક સ્વાસ્થ્ય", False),
    "tamil": ("NotoSansTamil-Regular", "குழந்தைகளின் மனநலம்", False),
    "decomposed": (BODY, "cafe\u0301 n\u0303", False),
}


def written(*lines: tuple[str, str, bool]) -> bytes:
    """A page with a paragraph for each line."""
    runs = [line(FACES, text, 20, 30 + 20 * n, 20, face, NIGHT, rtl=rtl) for n, (face, text, rtl) in enumerate(lines)]
    return paint(
        [sheet(page(*(group(Role.PARAGRAPH, run) for run in runs)))],
        Means({}, typefaces(), LIGHT, Document("t", "a", "en")),
    )


def letters(text: str) -> list[str]:
    """The lines of what was extracted, without the bidi marks that programs put round right-to-left text."""
    visible = ("".join(letter for letter in row if unicodedata.category(letter) != "Cf") for row in text.splitlines())
    return [row.strip() for row in visible if row.strip()]


@pytest.mark.parametrize("name", LINES)
def test_pdfium_gives_back_every_letter(name: str) -> None:
    text = pypdfium2.PdfDocument(written(LINES[name]))[0].get_textpage().get_text_range()
    assert letters(text) == [unicodedata.normalize("NFC", LINES[name][1])] or letters(text) == [LINES[name][1]]


@pytest.mark.parametrize("name", LINES)
def test_mupdf_gives_back_every_letter(name: str) -> None:
    with fitz.open(stream=written(LINES[name]), filetype="pdf") as file:
        assert letters(file[0].get_text()) == [LINES[name][1]]


@pytest.mark.needs("pdftotext")
@pytest.mark.parametrize("raw", [False, True])
def test_poppler_gives_back_every_letter_of_a_page_in_order(tmp_path: Path, raw: bool) -> None:
    # In its raw mode poppler leaves the words of right-to-left lines as they stand, from left to right.
    lines = [entry for entry in LINES.values() if not (raw and entry[2])]
    file = tmp_path / "page.pdf"
    file.write_bytes(written(*lines))
    command = ["pdftotext", *(["-raw"] if raw else []), str(file), "-"]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    given = [unicodedata.normalize("NFC", row) for row in letters(run.stdout)]
    assert given == [unicodedata.normalize("NFC", text) for _, text, _ in lines]


def test_every_typeface_is_embedded_once_and_subset() -> None:
    file = opened(written(*LINES.values(), LINES["latin"]))
    fonts = file.pages[0].obj.Resources.Font
    assert len(fonts) == len({face for face, _, _ in LINES.values()})
    everywhere = [
        item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
    ]
    assert len(everywhere) == 2 * len(fonts)  # each with its descendant; no Helvetica besides
    for font in fonts.values():
        [descendant] = font.DescendantFonts
        prefix, _, face = str(font.BaseFont)[1:].partition("+")
        program = bytes(descendant.FontDescriptor.FontFile2.read_bytes())
        assert len(prefix) == 6 and prefix.isalpha() and prefix.isupper()
        assert descendant.BaseFont == font.BaseFont == descendant.FontDescriptor.FontName
        assert (
            len(program)
            < (FONTS / f"{face.replace('Next-', 'Next_').replace('Lexend-', 'Lexend_')}.ttf").stat().st_size / 2
        )
        assert int(descendant.FontDescriptor.FontFile2.Length1) == len(program)


def test_a_run_is_one_operator() -> None:
    shown = [operator for _, operator in operators(written(LINES["latin"])) if operator in ("TJ", "Tj")]
    assert shown == ["TJ"]


@pytest.mark.parametrize("name", ["latin", "display", "arabic", "bengali"])
def test_glyphs_stand_where_harfbuzz_put_them(name: str) -> None:
    face, text, rtl = LINES[name]
    run = line(FACES, text, 20, 30, 20, face, NIGHT, rtl=rtl)
    edges = rasterise(written(LINES[name]), 254)[0].convert("L").point(lambda sample: 255 - sample).getbbox()
    assert edges is not None
    # The ink of the first and last letters begins and ends within their side bearings of the run's box.
    assert edges[0] / 10 == pytest.approx(run.box.x, abs=1)
    assert edges[2] / 10 == pytest.approx(run.box.right, abs=1)


def test_tracking_widens_a_run_by_so_much_for_each_letter() -> None:
    def width(tracking: float) -> float:
        run = line(FACES, "HHHHHHHHHHH", 20, 30, 20, tracking=tracking)
        pdf = paint([sheet(page(run))], Means({}, typefaces(), LIGHT, Document("t", "a", "en")))
        edges = rasterise(pdf, 254)[0].convert("L").point(lambda sample: 255 - sample).getbbox()
        assert edges is not None
        return (edges[2] - edges[0]) / 10

    assert width(100) - width(0) == pytest.approx(10 * 0.1 * 20 / 72 * 25.4, abs=0.25)


def test_offsets_raise_and_shift_a_glyph_and_nothing_after_it() -> None:
    em = FACES[BODY].units_per_em
    run = line(FACES, "HHH", 20, 60, 72)
    first, second, third = run.glyphs
    moved = Glyph(second.number, second.advance, em // 20, em // 2, second.text)

    def columns(glyphs: tuple[Glyph, ...]) -> list[tuple[int, int, int, int]]:
        placed = run.__class__(run.x, run.baseline, run.typeface, run.size, run.colour, glyphs, run.box)
        pdf = paint([sheet(page(placed))], Means({}, typefaces(), LIGHT, Document("t", "a", "en")))
        ink = rasterise(pdf, 254)[0].convert("L").point(lambda sample: 255 - sample)
        wide = round(10 * second.advance / em * 25.4)
        boxes = [ink.crop((200 + n * wide, 0, 200 + (n + 1) * wide, 900)).getbbox() for n in range(3)]
        return [box for box in boxes if box]

    before, after = columns(run.glyphs), columns((first, moved, third))
    assert after[0] == before[0] and after[2] == before[2]
    assert before[1][1] - after[1][1] == pytest.approx(127, abs=2)
    assert after[1][0] - before[1][0] == pytest.approx(12.7, abs=2)


def test_a_typeface_without_truetype_outlines_is_refused_with_a_sentence(tmp_path: Path) -> None:
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.t2CharStringPen import T2CharStringPen

    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    empty = T2CharStringPen(500, None).getCharString()
    builder.setupCFF("Test", {}, {".notdef": empty, "A": empty}, {})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Test", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(tmp_path / "test.otf")
    faces = Typefaces({"test": tmp_path / "test.otf"})
    with pytest.raises(UnreadableFile, match="The typeface test cannot be put into a PDF"):
        paint([sheet(page(line(faces, "A", 10, 10, 10, "test")))], Means({}, faces, LIGHT, Document("t", "a", "en")))


def codes_of(pdf: bytes) -> int:
    """How many character codes a page shows."""
    shown = [operands[0] for operands, operator in operators(pdf) if operator == "TJ"]
    return sum(len(bytes(part)) // 2 for parts in shown for part in parts if isinstance(part, pikepdf.String))


@pytest.mark.parametrize(
    ("face", "text", "rtl", "codes"),
    [
        (BODY, "Ǒu", False, 2),  # a letter with its mark is one
        (BENGALI, "ছো", False, 1),
        (BODY, "office", False, 6),
        (ARABIC, "بَيت", True, 4),  # right to left each letter and mark has its own
        (ARABIC, "بيتٌ", True, 5),  # and a sign of direction before a mark on the left
        (ARABIC, "لا", True, 2),
    ],
)
def test_a_cluster_is_one_code_or_one_for_each_letter_where_they_are_turned_round(
    face: str, text: str, rtl: bool, codes: int
) -> None:
    assert codes_of(written((face, text, rtl))) == codes


@pytest.mark.parametrize(
    ("face", "text", "rtl"),
    [
        (BODY, "a" + "\u0304" * 400, False),
        (ARABIC, "ب" + "\u064e\u0651" * 300, True),
        (BENGALI, "ক" + "্ক" * 100, False),
    ],
)
def test_hundreds_of_marks_on_a_letter_are_no_mistake(face: str, text: str, rtl: bool) -> None:
    assert rasterise(written((face, text, rtl)), 30)


def test_a_cluster_of_many_letters_is_read_whole() -> None:
    text = "x" + "".join(map(chr, range(0x300, 0x32E)))
    pdf = written(("NotoSans-Regular", text, False))
    with fitz.open(stream=pdf, filetype="pdf") as file:
        read = [file[0].get_text(), pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()]
    for given in read:
        assert sorted(unicodedata.normalize("NFD", "".join(letters(given)))) == sorted(
            unicodedata.normalize("NFD", text)
        )


@pytest.mark.parametrize("text", ["Ǒu", "ẽ́", "na\u0308ive"])
def test_a_letter_with_its_marks_is_as_wide_as_it_was_measured(text: str) -> None:
    run = line(FACES, text + "H", 20, 30, 20)
    pdf = paint([sheet(page(run))], Means({}, typefaces(), LIGHT, Document("t", "a", "en")))
    edges = rasterise(pdf, 254)[0].convert("L").point(lambda sample: 255 - sample).getbbox()
    assert edges is not None
    last = FACES[BODY].ink_across(run.glyphs)[-1][1] / FACES[BODY].units_per_em * 20 / 72 * 25.4
    assert edges[2] / 10 == pytest.approx(20 + last, abs=0.15)


def test_marks_are_drawn_where_harfbuzz_put_them() -> None:
    run = line(FACES, "Ǒ", 20, 60, 72)
    pdf = paint([sheet(page(run))], Means({}, typefaces(), LIGHT, Document("t", "a", "en")))
    edges = rasterise(pdf, 254)[0].convert("L").point(lambda sample: 255 - sample).getbbox()
    assert edges is not None
    top, bottom = (height * 25.4 / FACES[BODY].units_per_em for height in FACES[BODY].ink(run.glyphs))
    assert (edges[1] / 10, edges[3] / 10) == pytest.approx((60 - top, 60 - bottom), abs=0.15)
