from __future__ import annotations

import pytest

from kit.model.file_words import words_of_file


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("logos/anytown-library_logo_RGB.png", "Anytown Library"),
        ("logos/library.png", "Library"),
        ("Friends of the Park (final) v2.svg", "Friends of the Park"),
        ("friends-of-the-park.png", "Friends of the Park"),
        ("HomeStart Leeds CMYK 300dpi.pdf", "Home Start Leeds"),
        ("NHS_Trust_1200x600.jpg", "NHS Trust"),
        ("cylch-meithrin.png", "Cylch Meithrin"),
        ("Garden party.jpg", "Garden party"),
        ("logo.png", ""),
        ("logos/logo-final-2.png", ""),
        ("IMG_20160608_101112.jpg", ""),
        ("DSC01234.JPG", ""),
        ("WhatsApp Image 2016-06-08 at 10.11.12.jpeg", ""),
        ("a1b2c3d4e5f6.png", ""),
        ("a.png", ""),
        ("", ""),
    ],
)
def test_the_name_of_a_file_as_words(file: str, said: str) -> None:
    assert words_of_file(file) == said
