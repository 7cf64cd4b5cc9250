"""A leaflet with whole sentences in every language: poppler, PDFium and MuPDF read them in order, letter for letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from kit.model.kit import OwnMessage, PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import Workbench, lay_out_piece, read
from kit.printed import print_piece
from tests.pdf.declaration import ARTICLE_1
from tests.pdf.test_copying import letters, mupdf, pdfium, poppler
from tests.test_ticket import EXAMPLE


@cache
def bench() -> Workbench:
    return read(EXAMPLE)


@cache
def leaflet(language: str) -> bytes:
    first, second = ARTICLE_1[language]
    own = OwnMessage(headline="1948", short=f"{first} {second}", long=f"{second} {first} {second}")
    kit = replace(bench().kit, language=language, messages=(own, own), events=(), english_for_missing_words=True)
    theirs = replace(bench(), kit=kit)
    piece = lay_out_piece(PieceChoice("leaflet-two-sides"), theirs, SCREEN)
    assert piece.sound
    return print_piece(piece, theirs)


def test_every_language_is_tried() -> None:
    assert set(ARTICLE_1) == set(bench().library.languages)


@pytest.mark.parametrize("read", [pytest.param(poppler, marks=pytest.mark.needs("pdftotext")), pdfium, mupdf])
@pytest.mark.parametrize("language", ARTICLE_1)
def test_whole_sentences_are_read_as_they_were_set(language: str, read: Callable[[bytes], list[str]]) -> None:
    front, back = (" ".join(letters(page)) for page in read(leaflet(language)))
    first, second = (" ".join(letters(sentence)) for sentence in ARTICLE_1[language])
    if read is mupdf and language == "ar":  # it takes the full stop at the end of a line of Arabic for its beginning
        front, back, first, second = (text.replace(".", "") for text in (front, back, first, second))
    assert f"{first} {second}" in front
    assert f"{first} {second}" in back
