"""Files for a screen can be kept for ever: PDF/A-2b, as far as pikepdf checks it (ISO 19005-2)."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from kit import pieces
from kit.model.edition import LARGE_PRINT
from kit.model.preset import HOME, SCREEN, Preset
from kit.printed import print_piece
from tests.small_kit import kit_file

EXTENSION = ("pdfaExtension", "pdfaSchema", "pdfaProperty", "pdfuaid")
"""Names in the metadata that the checker does not know: PDF/UA-1 wants its own, and PDF/A a description of it."""

KIT = {
    "event": "{title: Songs, date: 2016-06-08, starts: '10:00', venue: The Hall, link: 'https://example.org/songs'}",
    "messages": "[first-1001-days, relationships, who-holds]",
    "thank_you": "{wording: warm, also: [Anytown Library]}",
}


def printed(folder: Path, template: str, preset: Preset, **changes: str) -> bytes:
    bench = pieces.read(kit_file(folder, **{**KIT, "pieces": f"[{{template: {template}}}]", **changes}))
    (piece,) = pieces.lay_out_pieces(bench, preset)
    assert piece.sound, piece.problems
    return print_piece(piece, bench)


def findings(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as file:
        found = pdfa.check(file, pdfa.Flavour.PDFA_2B).findings
    told = [f"{each.where}: {each.message}" for each in found]
    return [each for each in told if not any(f" {name}:" in each or f" {name}=" in each for name in EXTENSION)]


@pytest.mark.parametrize("template", ["leaflet-tri-fold", "poster-event", "poster-noticeboard", "certificate"])
def test_a_file_for_a_screen_breaks_no_rule_of_pdf_a(tmp_path: Path, template: str) -> None:
    assert findings(printed(tmp_path, template, SCREEN)) == []


@pytest.mark.parametrize(
    ("template", "language"), [("leaflet-two-sides", "cy"), ("leaflet-two-sides", "ur"), ("poster-event", "[bn, en]")]
)
def test_whatever_its_language(tmp_path: Path, template: str, language: str) -> None:
    assert findings(printed(tmp_path, template, SCREEN, language=language)) == []


def test_nor_does_an_edition(tmp_path: Path) -> None:
    data = printed(tmp_path, "leaflet-two-sides", SCREEN._replace(edition=LARGE_PRINT))
    assert findings(data) == []


def test_it_says_what_it_keeps_to_and_a_file_for_ones_own_printer_does_not(tmp_path: Path) -> None:
    said = {}
    for preset in (SCREEN, HOME):
        with pikepdf.open(io.BytesIO(printed(tmp_path, "poster-holding", preset))) as file:
            metadata = file.open_metadata()
            said[preset.id] = [metadata.get(key) for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
    assert said == {"screen": ["2", "B", "1"], "home": [None, None, None]}


def test_the_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(printed(tmp_path, "poster-holding", SCREEN))) as file:
        del file.Root.OutputIntents
        out = io.BytesIO()
        file.save(out)
    assert any("DeviceRGB" in each for each in findings(out.getvalue()))
