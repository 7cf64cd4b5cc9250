from __future__ import annotations

import pytest

from kit.text.chain import Chain, Setting, missing_characters
from kit.text.measuring import Measurer
from kit.text.scripts import clusters
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from tests.text.conftest import FONTS

LATIN = "AtkinsonHyperlegibleNext_400Regular.ttf"
LEXEND = "Lexend_800ExtraBold.ttf"
NOTO = "NotoSans-Bold.ttf"
NASKH = "NotoNaskhArabic-Regular.ttf"
HEADLINE = (LEXEND, NOTO, NASKH)


@pytest.fixture
def headline(typefaces: Typefaces) -> Chain:
    return Chain(HEADLINE, typefaces)


@pytest.mark.parametrize("cluster", ["o", "Ō", "ĩ", "Ẹ̀", "Ǒ", "Ṁ", "g̃", "m̀", "ą́", "m̧", "ơ̄"])
def test_a_letter_whose_mark_stands_at_it_is_set_in_the_first_typeface(headline: Chain, cluster: str) -> None:
    assert headline.setting(cluster) == Setting(LEXEND, cluster)


@pytest.mark.parametrize("cluster", ["ŋ̀", "ɛ́", "ń̩", "ж", "α̃", "m̨", "ŋ̱", "x̨"])  # noqa: RUF001
def test_a_letter_whose_mark_would_stray_is_set_in_the_next_typeface(headline: Chain, cluster: str) -> None:
    assert headline.setting(cluster) == Setting(NOTO, cluster)


@pytest.mark.parametrize("names", [(LATIN, NOTO), ("AtkinsonHyperlegibleNext_400Regular_Italic.ttf", NOTO), HEADLINE])
@pytest.mark.parametrize("text", ["Ōĩũṓḗǘą̊Ǫ́ẽ́īǹ̩x̌", "Ẹ̀ọ́ɔ̀r̩l̥ŋ̀ạ̄ễặ", "за́мокўґѝ", "ΰᾧἈ"])
def test_every_mark_stands_at_its_letter(typefaces: Typefaces, names: tuple[str, ...], text: str) -> None:
    chain = Chain(names, typefaces)
    for cluster in clusters(text):
        name, letters = chain.setting(cluster)
        assert letters == cluster
        face = typefaces[name]
        boxes = face.ink_across(face.shape(cluster))
        for left, right in boxes[1:]:
            assert boxes[0][0] - 60 < (left + right) / 2 < boxes[0][1] + 60


def test_a_mark_that_strays_everywhere_is_set_all_the_same(typefaces: Typefaces) -> None:
    assert Chain((LEXEND,), typefaces).setting("ŋ̀") == Setting(LEXEND, "ŋ̀")


@pytest.mark.parametrize(
    ("text", "printed", "lacking"),
    [
        ("1️⃣ Wash hands", "1 Wash hands", "⃣"),
        ("Sing ☂ Sign", "Sing  Sign", "☂"),
        ("字 baby 字😀\u200d\u00a0\n\tم", " baby \u00a0\n م", "字😀"),
        ("👩\u200d👧 and 👍🏽", " and ", "👩👧👍🏽"),
        ("a\u20e3b", "ab", "⃣"),
        ("Kōhanga\u00ad می‌شود", "Kōhanga\u00ad می‌شود", ""),
        ("\u0600", "\u0600", ""),
        ("❤️", "", "❤"),
        ("", "", ""),
    ],
)
def test_what_is_printed_and_what_is_missing(
    typefaces: Typefaces, body: TextStyle, text: str, printed: str, lacking: str
) -> None:
    assert Chain(body.typefaces, typefaces).printable(text) == printed
    assert missing_characters(text, body.typefaces, typefaces) == lacking


def test_the_chain_that_sets_a_text_is_asked(typefaces: Typefaces) -> None:
    assert missing_characters("مm", (LATIN,), typefaces) == "م"
    assert missing_characters("مm", (LATIN, NASKH), typefaces) == ""
    assert missing_characters("m", (), typefaces) == "m"


def test_figures_come_from_another_typeface_also_within_a_word() -> None:
    with_figures = Typefaces({path.name: path for path in FONTS.glob("*.ttf")}, {LATIN: LEXEND})
    assert [Chain((LATIN,), with_figures).setting(letter).typeface for letter in "a1é0"] == [
        LATIN,
        LEXEND,
        LATIN,
        LEXEND,
    ]
    word = Measurer(with_figures, (LATIN,), "en", 0).word("11:30am", (0,) * 7)
    assert [(run.typeface, "".join(glyph.text for glyph in run.glyphs)) for run in word.runs] == [
        (LEXEND, "11:30"),
        (LATIN, "am"),
    ]
