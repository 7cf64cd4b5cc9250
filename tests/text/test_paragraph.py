from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.colour import BLACK
from kit.scene import Glyphs
from kit.text.chain import Chain
from kit.text.cleaning import clean
from kit.text.paragraph import Paragraph, minimum_width, set_paragraph
from kit.text.scripts import clusters
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import millimetres

ENGLISH = "The first 1001 days, from conception to age two, are when well-being – or its lack – is laid down."
WELSH = "Ŵythnos Ymwybyddiaeth: tŷ, dŵr ac iechyd meddwl babanod."
ARABIC = "أسبوع الصحة النفسية للرضع من ٦ إلى ١٠ يونيو. اتصل بـ NHS England على 020 7946 0018 غدا."  # noqa: RUF001
URDU = "بچوں کی ذہنی صحت کا ہفتہ: پہلے 1001 دن (NHS) بہت اہم ہیں۔"  # noqa: RUF001
BENGALI = "শিশুর মানসিক স্বাস্থ্য সপ্তাহ: প্রথম ১০০১ দিন খুবই গুরুত্বপূর্ণ।"
GURMUKHI = "ਬੱਚਿਆਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ ਦਾ ਹਫ਼ਤਾ: ਪਹਿਲੇ 1001 ਦਿਨ ਬਹੁਤ ਅਹਿਮ ਹਨ।"
TAMIL = "குழந்தைகளின் மனநல வாரம்: முதல் 1001 நாட்கள் மிகவும் முக்கியம்."
EVERY_SCRIPT = (ENGLISH, WELSH, ARABIC, URDU, BENGALI, GURMUKHI, TAMIL)


def letters(text: str) -> str:
    return "".join(clean(text)[0].split())


def ink(glyphs: Glyphs, typefaces: Typefaces) -> tuple[float, float]:
    """The highest and the lowest place of a run's ink, in mm down the page."""
    face = typefaces[glyphs.typeface]
    top, bottom = face.ink(glyphs.glyphs)
    unit = millimetres(glyphs.size) / face.units_per_em
    return glyphs.baseline - top * unit, glyphs.baseline - bottom * unit


def read(paragraph: Paragraph) -> list[str]:
    """What each line says, its runs' glyphs in reading order."""
    return [
        "".join(
            "".join(glyph.text for glyph in (reversed(run.glyphs) if line.rtl else run.glyphs))
            for run in (reversed(line.runs) if line.rtl else line.runs)
        )
        for line in paragraph.lines
    ]


@pytest.mark.parametrize("text", EVERY_SCRIPT)
@pytest.mark.parametrize("width", [25, 60, 500])
def test_every_letter_is_set_in_a_typeface_that_has_it(
    typefaces: Typefaces, body: TextStyle, text: str, width: float
) -> None:
    paragraph = set_paragraph(text, body, width, typefaces)
    glyphs = [glyph for line in paragraph.lines for run in line.runs for glyph in run.glyphs]
    assert all(glyph.number for glyph in glyphs)
    assert sorted(letters("".join(glyph.text for glyph in glyphs))) == sorted(letters(text))
    assert letters("".join(line.text for line in paragraph.lines)) == letters(text)
    assert paragraph.words == len(text.split())
    assert paragraph.width <= width


@pytest.mark.parametrize("text", EVERY_SCRIPT)
def test_no_ink_leaves_the_block_by_more_than_an_ascender(typefaces: Typefaces, body: TextStyle, text: str) -> None:
    paragraph = set_paragraph(text, body, 60, typefaces)
    overhang = millimetres(body.size) * 0.1
    for run in paragraph.glyphs(0, 0, 60):
        top, bottom = ink(run, typefaces)
        assert top >= -overhang
        assert bottom <= paragraph.height + 1e-6


@pytest.mark.parametrize("text", [ARABIC, URDU, BENGALI, GURMUKHI, TAMIL])
@pytest.mark.parametrize("leading", [0.8, 1.0, 1.4])
def test_lines_of_tall_scripts_never_touch(typefaces: Typefaces, body: TextStyle, text: str, leading: float) -> None:
    runs = set_paragraph(text, replace(body, leading=leading), 40, typefaces).glyphs(0, 0, 40)
    for upper in runs:
        for lower in runs:
            if lower.baseline > upper.baseline:
                assert ink(upper, typefaces)[1] < ink(lower, typefaces)[0]


def test_nastaliq_lines_never_touch(typefaces: Typefaces, body: TextStyle) -> None:
    style = replace(body, typefaces=("NotoNastaliqUrdu-Regular.ttf", *body.typefaces), language="ur")
    runs = set_paragraph(URDU, style, 40, typefaces).glyphs(0, 0, 40)
    assert max(ink(run, typefaces)[1] for run in runs[:1]) < min(ink(run, typefaces)[0] for run in runs[2:])
    assert min(ink(run, typefaces)[0] for run in runs) >= -0.01


def test_the_block_hangs_from_the_capitals(typefaces: Typefaces, body: TextStyle) -> None:
    face = typefaces[body.typefaces[0]]
    em = millimetres(body.size)
    for text in ("Hope", "one", "Old oaks"):
        (run,) = set_paragraph(text, body, 100, typefaces).glyphs(0, 10, 100)
        assert run.baseline == pytest.approx(10 + em * face.cap_height / 1000)
    paragraph = set_paragraph("Hope", body, 100, typefaces)
    assert paragraph.height == pytest.approx(em * (face.cap_height - face.descent) / 1000)


def test_an_accent_on_a_capital_stays_in_the_block(typefaces: Typefaces, headline: TextStyle) -> None:
    (run,) = set_paragraph("Ŵyth", headline, 200, typefaces).glyphs(0, 0, 200)
    assert ink(run, typefaces)[0] == pytest.approx(0)


@pytest.mark.parametrize("leading", [0.9, 1.4])
def test_lines_stand_the_leading_apart(typefaces: Typefaces, body: TextStyle, leading: float) -> None:
    paragraph = set_paragraph("one\ntwo\nthree", replace(body, leading=leading), 100, typefaces)
    baselines = [run.baseline for run in paragraph.glyphs(0, 0, 100)]
    assert [lower - upper for upper, lower in pairwise(baselines)] == pytest.approx([millimetres(12 * leading)] * 2)


@pytest.mark.parametrize(
    ("text", "align", "share"),
    [
        ("Baby", "left", 0.0),
        ("Baby", "centre", 0.5),
        ("Baby", "right", 1.0),
        ("رضيع", "left", 1.0),
        ("رضيع", "centre", 0.5),
        ("رضيع", "right", 0.0),
    ],
)
def test_alignment_is_mirrored_in_right_to_left_text(
    typefaces: Typefaces, body: TextStyle, text: str, align: str, share: float
) -> None:
    paragraph = set_paragraph(text, replace(body, align=align), 80, typefaces)
    (run,) = paragraph.glyphs(20, 0, 80)
    hang = paragraph.lines[0].hang if share == 0 else 0
    assert run.x == pytest.approx(20 + share * (80 - paragraph.width) - hang)
    assert run.box.width == pytest.approx(paragraph.width)


def begins(text: str, style: TextStyle, typefaces: Typefaces) -> float:
    """How far the ink of a line is to the right of the edge of its column, in thousandths of the size of the type."""
    (run,) = set_paragraph(text, style, 200, typefaces).glyphs(20, 0, 200)
    face = typefaces[run.typeface]
    extents = face.font.get_glyph_extents(run.glyphs[0].number)
    return 1000 * ((run.x - 20) / millimetres(run.size) + extents.x_bearing / face.units_per_em)


@pytest.mark.parametrize("text", ["Time", "Over", "jump", "Who"])
def test_the_ink_of_a_line_stands_on_the_edge_of_its_column(typefaces: Typefaces, body: TextStyle, text: str) -> None:
    assert begins(text, body, typefaces) == pytest.approx(0)


def test_round_and_slanted_letters_of_large_type_stand_out_over_that_edge(
    typefaces: Typefaces, headline: TextStyle
) -> None:
    assert [begins(text, headline, typefaces) for text in ("Hold", "Big", "new")] == pytest.approx([0, 0, 0])
    assert all(-20 < begins(text, headline, typefaces) < -10 for text in ("Over", "Come", "on", "every"))
    assert all(-32 < begins(text, headline, typefaces) < -20 for text in ("Time", "Very", "Who", "A lap", "very"))


def test_an_opening_quotation_mark_hangs_outside_the_column(typefaces: Typefaces, headline: TextStyle) -> None:
    (plain,) = set_paragraph("Hold", headline, 200, typefaces).glyphs(20, 0, 200)
    (quoted,) = set_paragraph("“Hold”", headline, 200, typefaces).glyphs(20, 0, 200)
    mark = quoted.glyphs[0].advance * millimetres(30) / typefaces[quoted.typeface].units_per_em
    assert quoted.x + mark == pytest.approx(plain.x)


def test_a_style_may_say_the_direction(typefaces: Typefaces, body: TextStyle) -> None:
    assert not set_paragraph("020 7946 0018", body, 80, typefaces).lines[0].rtl
    assert set_paragraph("020 7946 0018", replace(body, rtl=True), 80, typefaces).lines[0].rtl


def test_arabic_is_seen_from_the_right_and_numbers_are_not(typefaces: Typefaces, body: TextStyle) -> None:
    (line,) = set_paragraph("اتصل 020 7946 0018 غدا", body, 500, typefaces).lines
    assert line.rtl
    seen = "".join(glyph.text for run in line.runs for glyph in run.glyphs)
    assert seen == "ادغ 020 7946 0018 لصتا"
    assert [round(run.x, 6) for run in line.runs] == sorted(round(run.x, 6) for run in line.runs)


def test_words_stay_apart_at_the_ends_of_lines(typefaces: Typefaces, body: TextStyle) -> None:
    english = set_paragraph("one two three\nfour", body, 18, typefaces)
    assert read(english) == ["one two ", "three ", "four"]
    arabic = set_paragraph("أسبوع الصحة النفسية", body, 18, typefaces)
    assert len(arabic.lines) > 1
    assert "".join(read(arabic)) == "أسبوع الصحة النفسية"
    for paragraph in (english, arabic):
        for line in paragraph.lines[:-1]:
            assert (
                min(run.x for run in line.runs) < 0 if line.rtl else line.runs[-1].x + line.runs[-1].width > line.width
            )
        for run in paragraph.glyphs(0, 0, 18):
            assert run.box.x >= -0.5
            assert run.box.right <= 18


def test_nothing_is_put_into_a_broken_address(typefaces: Typefaces, body: TextStyle) -> None:
    paragraph = set_paragraph("info@little-acorns.example.org", body, 30, typefaces)
    assert len(paragraph.lines) > 1
    assert "".join(read(paragraph)) == "info@little-acorns.example.org"


def test_a_soft_hyphen_shows_only_where_a_line_is_broken(typefaces: Typefaces, body: TextStyle) -> None:
    hyphen = typefaces[body.typefaces[0]].shape("-")[0].number
    for width, count in ((100, 0), (20, 1)):
        lines = set_paragraph("llythren\u00adnedd", body, width, typefaces).lines
        glyphs = [glyph.number for line in lines for run in line.runs for glyph in run.glyphs]
        assert glyphs.count(hyphen) == count
        assert len(lines) == count + 1


def test_runs_of_one_typeface_are_joined(typefaces: Typefaces, body: TextStyle) -> None:
    (line,) = set_paragraph("all babies need love", body, 200, typefaces).lines
    assert len(line.runs) == 1
    (mixed,) = set_paragraph("all শিশুর দিন love", body, 200, typefaces).lines
    assert [run.typeface for run in mixed.runs] == [body.typefaces[0], body.typefaces[2], body.typefaces[0]]
    ends = [run.x + run.width for run in mixed.runs]
    assert [run.x for run in mixed.runs] == pytest.approx([0, *ends[:-1]])
    assert mixed.width == pytest.approx(ends[-1])


def test_tracking_reaches_the_painter_and_the_width(typefaces: Typefaces, headline: TextStyle) -> None:
    tracked = replace(headline, tracking=50)
    plain, wide = (set_paragraph("BABY", style, 200, typefaces) for style in (headline, tracked))
    assert wide.width - plain.width == pytest.approx(3 * millimetres(30) * 0.05)
    assert [run.tracking for run in wide.glyphs(0, 0, 200)] == [50]
    arabic = set_paragraph("رضع", tracked, 200, typefaces)
    assert [run.tracking for run in arabic.glyphs(0, 0, 200)] == [0]


def test_a_headline_is_balanced(typefaces: Typefaces, headline: TextStyle) -> None:
    text = "What happens in the first 1001 days matters"
    balanced, filled = (
        set_paragraph(text, replace(headline, balanced=value), 190, typefaces) for value in (True, False)
    )
    assert len(balanced.lines) == len(filled.lines)
    assert balanced.width < filled.width
    assert min(line.width for line in balanced.lines) > 0.75 * balanced.width


def test_items_between_middle_dots_are_on_one_line_or_on_lines_of_their_own(
    typefaces: Typefaces, headline: TextStyle
) -> None:
    text, style = "Moss Side Dads and Partners · mosssidegroup.example", replace(headline, balanced=True)
    (whole,) = set_paragraph(text, style, 1000, typefaces).lines
    assert whole.text == text
    for width, most in ((whole.width - 1, 2), (whole.width / 2, 3)):
        lines = [line.text for line in set_paragraph(text, style, width, typefaces).lines]
        assert len(lines) <= most and lines[-1] == "mosssidegroup.example"
        assert " ".join(lines[:-1]) == "Moss Side Dads and Partners", (
            "no dot is at the end of a line, or at its beginning"
        )


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u202e\x07"])
def test_no_text_gives_no_lines(typefaces: Typefaces, body: TextStyle, text: str) -> None:
    paragraph = set_paragraph(text, body, 50, typefaces)
    assert (paragraph.lines, paragraph.width, paragraph.height, paragraph.words) == ((), 0, 0, 0)
    assert paragraph.glyphs(0, 0, 50) == ()
    assert minimum_width(text, body, typefaces) == 0


def test_an_empty_line_between_lines_stays(typefaces: Typefaces, body: TextStyle) -> None:
    assert [line.text for line in set_paragraph("one\n\ntwo", body, 50, typefaces).lines] == ["one", "", "two"]


def test_the_least_width_holds_every_word(typefaces: Typefaces, body: TextStyle) -> None:
    text = "Being extraordinary, write to info@example.org"
    least = minimum_width(text, body, typefaces)
    lines = [line.text for line in set_paragraph(text, body, least, typefaces).lines]
    assert "extraordinary," in lines
    narrower = [line.text for line in set_paragraph(text, body, least - 0.1, typefaces).lines]
    assert "extraordinary," not in narrower


@pytest.mark.parametrize(
    "address",
    [
        "info@little-acorns-nursery.example.org",
        "https://www.little-acorns.example/coffee-morning?a=b&c=d_e",
        "a-b.example",
    ],
)
@pytest.mark.parametrize("width", [20, 30, 45])
def test_an_address_is_broken_after_its_signs(
    typefaces: Typefaces, body: TextStyle, address: str, width: float
) -> None:
    paragraph = set_paragraph(f"Write to {address} today", body, width, typefaces)
    lines = [line.text for line in paragraph.lines]
    inside = [line for line in lines if line in address]
    assert "".join(lines).replace(" ", "") == f"Writeto{address}today"
    for line in inside[:-1]:
        assert line[-1] in "@./-_?&="
    assert paragraph.torn == ""


@pytest.mark.parametrize(
    ("width", "lines"), [(45, ["example.org/", "a-longer-link/"]), (20, ["example.", "org/a-", "longer-", "link/"])]
)
def test_a_line_ends_at_a_hyphen_of_an_address_only_in_need(
    typefaces: Typefaces, body: TextStyle, width: float, lines: list[str]
) -> None:
    paragraph = set_paragraph("example.org/a-longer-link/afternoon-tea", body, width, typefaces)
    assert [line.text for line in paragraph.lines][: len(lines)] == lines


def test_an_email_address_is_broken_at_its_sign_where_both_parts_have_room(
    typefaces: Typefaces, body: TextStyle
) -> None:
    name, host = "office@", "saintbartholomew.example"
    room = minimum_width(host.replace(".", "o"), body, typefaces) + 1
    paragraph = set_paragraph(name + host, body, room, typefaces)
    assert [line.text for line in paragraph.lines] == [name, host]


def test_a_sign_begins_a_line_before_a_word_of_an_address_is_broken(typefaces: Typefaces, body: TextStyle) -> None:
    address = "hello@riversidefamilyhub.example"
    room = minimum_width("riversidefamilyhub", body, typefaces)
    assert minimum_width(address, body, typefaces) == pytest.approx(room)
    paragraph = set_paragraph(address, body, room, typefaces)
    assert [line.text for line in paragraph.lines] == ["hello@", "riversidefamilyhub", ".example"]
    assert paragraph.torn == ""


def test_an_address_with_a_word_wider_than_its_room_is_torn_and_said_so(typefaces: Typefaces, body: TextStyle) -> None:
    words = "Write to hello@riversidefamilyhub.example today, extraordinarily"
    room = minimum_width("riversidefamilyhub", body, typefaces) - 1
    assert set_paragraph(words, body, room, typefaces).torn == "hello@riversidefamilyhub.example"
    assert set_paragraph("riversidefamilyhub", body, room, typefaces).torn == ""


def test_only_what_is_too_long_to_be_a_word_is_torn(typefaces: Typefaces, body: TextStyle) -> None:
    slug, name = "x" * 41, "extraordinarily"
    assert minimum_width(f"example.org/{slug}/{name}", body, typefaces) == minimum_width(
        f"a.org/{name}", body, typefaces
    )


TYPEFACES = Typefaces({path.name: path for path in (Path(__file__).parents[2] / "assets" / "fonts").glob("*.ttf")})
BODY = TextStyle(
    ("AtkinsonHyperlegibleNext_400Regular.ttf", "NotoNaskhArabic-Regular.ttf", "NotoSansBengali-Regular.ttf"),
    12,
    1.4,
    BLACK,
)
ANY_TEXT = st.one_of(
    st.text(max_size=60),
    st.text("aB1-–/@.()&? \n\u00a0\u00adŵبا،শস্থਕகि\u200d😀", max_size=60),  # noqa: RUF001
    st.lists(st.sampled_from(EVERY_SCRIPT), max_size=3).map(" ".join),
)


@given(ANY_TEXT, st.floats(8, 120), st.booleans(), st.sampled_from([-20.0, 0.0, 80.0]))
def test_any_text_is_set_whole_and_within_its_column(text: str, width: float, balanced: bool, tracking: float) -> None:
    typefaces, body = TYPEFACES, BODY
    style = replace(body, balanced=balanced, tracking=tracking)
    paragraph = set_paragraph(text, style, width, typefaces)
    printed = Chain(style.typefaces, typefaces).printable(text)
    assert letters("".join(line.text for line in paragraph.lines)) == letters(printed)
    widest = max((minimum_width(cluster, style, typefaces) for cluster in clusters(printed)), default=0)
    if width > widest + 0.01:
        assert paragraph.width <= width + 1e-6
    for run in paragraph.glyphs(0, 0, width):
        assert run.box.y + run.box.height <= paragraph.height + 1e-6
        assert all(glyph.number for glyph in run.glyphs)


@given(ANY_TEXT, st.floats(1, 200))
def test_a_text_set_twice_as_large_in_twice_the_width_has_the_same_lines(text: str, width: float) -> None:
    typefaces, body = TYPEFACES, BODY
    small = set_paragraph(text, body, width, typefaces)
    large = set_paragraph(text, body.scaled(2), 2 * width, typefaces)
    assert [line.text for line in small.lines] == [line.text for line in large.lines]
    assert large.height == pytest.approx(2 * small.height)
