"""The shipped typefaces, opened once for a test process, and styles to set text in."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.colour import BLACK
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
LATIN = "AtkinsonHyperlegibleNext_400Regular.ttf"
NASKH = "NotoNaskhArabic-Regular.ttf"
CHAIN = (
    LATIN,
    NASKH,
    "NotoSansBengali-Regular.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansGujarati-Regular.ttf",
)


@pytest.fixture(scope="session")
def typefaces() -> Typefaces:
    return Typefaces({path.name: path for path in FONTS.glob("*.ttf")})


@pytest.fixture(scope="session")
def body() -> TextStyle:
    return TextStyle(CHAIN, 12, 1.4, BLACK)


@pytest.fixture(scope="session")
def headline() -> TextStyle:
    return TextStyle(("Lexend_800ExtraBold.ttf", *CHAIN), 30, 1.1, BLACK, balanced=True)
