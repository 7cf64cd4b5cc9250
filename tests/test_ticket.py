"""What a print shop is told of a piece, and where it is written."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from kit import export, pieces
from kit.export import Outcome
from kit.ledger import Ledger
from kit.library.folders import shipped_assets
from kit.model.layer import Layer
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset
from tests.conftest import Overlay
from tests.small_kit import kit_file

EXAMPLE = shipped_assets() / "example" / "kit.yaml"


def exported(tmp_path: Path, *templates: str, preset: Preset = PRINT_SHOP, layers: tuple[Layer, ...] = ()) -> Outcome:
    return export.export(pieces.read(EXAMPLE, layers, templates), tmp_path / "out", preset, only=templates)


def ticket(outcome: Outcome) -> str:
    """The ticket of the only piece, in one line for each entry."""
    (file,) = (each for each in outcome.files if each.suffix == ".txt")
    text = file.read_bytes().decode("utf-8-sig").replace("\N{NO-BREAK SPACE}", " ")
    return text.replace("\r\n  ", " ")


def entry(outcome: Outcome, label: str) -> str:
    """What the ticket says of something, '' if nothing."""
    lines = ticket(outcome).split("\r\n")
    return next((line.removeprefix(f"{label}: ") for line in lines if line.startswith(f"{label}: ")), "")


def test_every_pdf_for_a_print_shop_has_a_ticket_and_no_other_file(tmp_path: Path) -> None:
    made = exported(tmp_path, "poster-event", "card-thank-you", "social-square")
    stems = [file.stem for file in made.files if file.suffix == ".txt"]
    assert stems == [file.stem for file in made.files if file.suffix == ".pdf"] and len(stems) == 2
    assert len(made.files) == 5
    for preset in (SCREEN, HOME):
        files = exported(tmp_path, "poster-event", preset=preset).files
        assert {file.suffix for file in files} == {".pdf"}


def test_a_poster(tmp_path: Path) -> None:
    made = exported(tmp_path, "poster-event")
    assert entry(made, "File") == made.files[0].name
    assert entry(made, "What it is").startswith(
        "a poster of Little Acorns Nursery for Infant Mental Health Awareness Week"
    )
    assert entry(made, "Finished size") == "A4, 210 × 297 mm (width × height)"
    assert entry(made, "Pages") == "1, printed on one side"
    assert entry(made, "Bleed").startswith("3 mm on every side") and "230 × 317 mm" in entry(made, "Bleed")
    assert "CMYK 4/0" in entry(made, "Inks") and "FOGRA39" in entry(made, "Inks") and "PDF/X-4" in entry(made, "Inks")
    assert entry(made, "Paper").startswith("170 gsm silk")
    assert entry(made, "Quantity") == "________"
    assert not entry(made, "Fold") and "Score" not in ticket(made)


def test_a_folded_leaflet(tmp_path: Path) -> None:
    made = exported(tmp_path, "leaflet-tri-fold")
    assert entry(made, "Finished size").startswith("A4 landscape, 297 × 210 mm flat, 100 × 210 mm when folded")
    assert entry(made, "Pages").startswith("2, the two sides of one sheet") and "4/4" in entry(made, "Inks")
    assert "97 mm, 100 mm and 100 mm" in entry(made, "Fold") and "folded in first" in entry(made, "Fold")
    assert "Score before folding" in ticket(made)
    assert entry(made, "Paper").startswith("130 to 150 gsm silk")


FOLDED = """
name: {{en: Plain}}
about: {{en: Words on panels}}
kind: leaflet
size: {size}
fold: {fold}
pages:
{pages}"""


def folded(overlay: Overlay, fold: str, size: str, panels: str, ground: str) -> tuple[Layer, ...]:
    """A design with a word on each panel, all of one background."""
    column = "{column: [{text: {en: Word}, style: body}], padding: 10mm}"
    pages = "".join(
        f"  - {{name: p{panel}, panel: {panel}, ground: {ground}, layers: [{column}]}}\n" for panel in panels.split()
    )
    return (Layer(overlay({"templates/plain.yaml": FOLDED.format(fold=fold, size=size, pages=pages)})),)


@pytest.mark.parametrize(("ground", "scored"), [("white", False), ("sun", True)])
def test_a_sheet_is_scored_only_where_ink_crosses_a_fold(
    tmp_path: Path, overlay: Overlay, ground: str, scored: bool
) -> None:
    layers = folded(overlay, "half-fold", "A4 landscape", "cover inside back", ground)
    made = exported(tmp_path, "plain", layers=layers)
    assert ("Score before folding" in ticket(made)) is scored
    assert "one fold" in entry(made, "Fold") and "148.5 mm and 148.5 mm" in entry(made, "Fold")


def test_panels_of_a_sheet_that_is_folded_to_and_fro(tmp_path: Path, overlay: Overlay) -> None:
    layers = folded(overlay, "z-fold", "A4 landscape", "cover 2 3 back 5 6", "white")
    made = exported(tmp_path, "plain", layers=layers)
    assert "to and fro" in entry(made, "Fold") and "99 mm, 99 mm and 99 mm" in entry(made, "Fold")


@pytest.mark.parametrize(("pages", "blank"), [(8, ""), (6, "2 blank pages are"), (3, "1 blank page is")])
def test_a_booklet_is_stitched(tmp_path: Path, overlay: Overlay, pages: int, blank: str) -> None:
    column = "{column: [{text: {en: Word}, style: body}], padding: 10mm}"
    written = "".join(f"  - {{name: p{number}, ground: white, layers: [{column}]}}\n" for number in range(pages))
    design = FOLDED.format(fold="saddle-stitch", size="A5", pages=written)
    layers = (Layer(overlay({"templates/plain.yaml": design})),)
    made = exported(tmp_path, "plain", layers=layers)
    assert entry(made, "Finished size") == "A5, 148 × 210 mm (width × height)"
    assert entry(made, "Pages").startswith(f"{pages}, one by one") and "4/4" in entry(made, "Inks")
    assert entry(made, "Binding").startswith("saddle stitch")
    assert blank in entry(made, "Blank pages") and bool(entry(made, "Blank pages")) is bool(blank)
    with pikepdf.open(made.files[0]) as pdf:
        assert len(pdf.pages) == pages


def test_sheets_that_are_no_backs_are_one_sided(tmp_path: Path) -> None:
    made = exported(tmp_path, "bunting")
    assert "each printed on one side" in entry(made, "Pages") and "4/0" in entry(made, "Inks")


def test_a_ticket_of_somebody_else_is_never_replaced(tmp_path: Path) -> None:
    first = exported(tmp_path, "poster-event")
    (theirs,) = (each for each in first.files if each.suffix == ".txt")
    ours = theirs.read_bytes()
    assert exported(tmp_path, "poster-event").problems == first.problems
    theirs.write_text("Our notes for the print shop")
    again = exported(tmp_path, "poster-event")
    assert [each.code for each in again.problems if each.file == str(theirs)] == ["file-exists"]
    assert theirs.read_text() == "Our notes for the print shop"
    theirs.unlink()
    exported(tmp_path, "poster-event")
    assert theirs.read_bytes() == ours and Ledger().may_replace(theirs, EXAMPLE, b"other")


def test_what_people_typed_stays_in_its_line(tmp_path: Path) -> None:
    path = kit_file(tmp_path, group='{name: "Tŷ  Bach\\nŵyr"}', pieces="[{template: poster-thousand-days}]")
    made = export.export(pieces.read(path), tmp_path / "out", PRINT_SHOP)
    assert "a poster of Tŷ Bach ŵyr for" in entry(made, "What it is")


def test_one_file_has_one_ticket_with_the_pages_of_each_piece(tmp_path: Path) -> None:
    bench = pieces.read(EXAMPLE)
    wanted = ["poster-event", "leaflet-tri-fold", "card-thank-you"]
    made = export.export(bench, tmp_path / "out", PRINT_SHOP, only=wanted, one_file=True)
    text = ticket(made)
    assert entry(made, "File") == made.files[0].name and entry(made, "In this file").startswith("3 pieces")
    heads = ["Page 1 of the file", "Pages 2 to 3 of the file", "Pages 4 to 5 of the file", "All of them"]
    assert [text.index(head) for head in heads] == sorted(text.index(head) for head in heads)
    assert text.count("Quantity: ") == 3 and text.count("If you order online") == 1
