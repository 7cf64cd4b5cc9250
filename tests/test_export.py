"""From a kit file to pieces: where problems stand, and what a mistake of the program may cost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from kit import export, pieces
from kit.model.layer import Layer
from kit.model.preset import PRESETS, PRINT_SHOP, SCREEN, Preset, home
from kit.model.promises import Promises
from kit.pdf import paint as painter
from kit.printed import print_piece
from kit.printers import Printer
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.raster import rasterise
from kit.scene import Sheet
from tests.pdf import pdfx
from tests.pdf.structure import faults
from tests.small_kit import kit_file
from tests.workshop import texts

EVENT = "{title: Songs, date: 2016-06-08, time: '10:00', venue: St Mary's Hall}"
CORAL, MINT = (255, 107, 74), (143, 211, 191)
TWO = "[{template: poster-thousand-days, size: A3}, {template: poster-thousand-days, size: A4}]"


@pytest.fixture(autouse=True)
def own_ledger(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


def checked(path: Path) -> dict[str, Problem]:
    return {problem.code: problem for problem in pieces.check(pieces.read(path), SCREEN)}


def test_what_is_wrong_in_a_kit_has_its_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text(
        "kit: 1\ngroup:\n  name: Tots\n  strapline: TBC\nmessages:\n  - relationships\n  - frist\n"
        "pieces:\n  - template: poster-nothing\n  - template: poster-thousand-days\n    size: A9\n"
    )
    found = {code: (each.file, each.line, each.column, each.field) for code, each in checked(path).items()}
    assert found["placeholder"] == (str(path), 4, 14, "group.strapline")
    assert found["unknown-message"] == (str(path), 7, 5, "messages[1]")
    assert found["unknown-template"] == (str(path), 9, 5, "pieces[0]")
    assert found["unknown-size"] == (str(path), 10, 5, "pieces[1]")


def test_what_is_wrong_with_a_logo_is_told_where_the_kit_names_it(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    problem = next(
        each
        for each in pieces.read(kit_file(tmp_path, logos="\n  - {file: logo.png, alt: A}")).problems
        if each.field == "logos[0]"
    )
    assert (problem.file, problem.line, problem.column) == (str(tmp_path / "kit.yaml"), 6, 5)
    assert "logo.png" in problem.message


@pytest.mark.parametrize("language", ["cy-GB", "Cymraeg", "Welsh", "CY"])
def test_a_language_by_any_name_is_the_one_of_the_pieces(language: str, tmp_path: Path) -> None:
    path = tmp_path / "our.yaml"
    path.write_text(
        f"kit: 1\nlanguage: {language}\ngroup: {{name: A}}\nevent: {{title: Te, date: 2016-06-08, venue: Neuadd}}\n"
        "pieces: [{template: poster-event}]\n",
        encoding="utf-8",
    )
    bench = pieces.read(path)
    assert bench.kit.language == "cy"
    assert "unknown-language" not in {problem.code for problem in bench.problems}
    (piece,) = pieces.lay_out_pieces(bench, SCREEN)
    assert any("Mehefin" in text for page in piece.pages for text in texts(page))


def test_a_field_that_cannot_be_read_is_not_called_missing_too(tmp_path: Path) -> None:
    event = "{title: Songs, date: 2016-13-45, starts: 10am, venue: [hall]}"
    path = kit_file(tmp_path, event=event, pieces="[{template: poster-event, size: A4}]")
    assert {code: each.field for code, each in checked(path).items()} == {
        "wrong-value": "events[0].date",
        "wrong-type": "events[0].venue",
        "message-unused": "messages[0]",
    }


def test_an_event_of_which_nothing_can_be_read_is_not_called_missing(tmp_path: Path) -> None:
    path = kit_file(tmp_path, event="{venue: [hall]}", pieces="[{template: poster-event, size: A4}]")
    assert set(checked(path)) == {"wrong-type"}


def test_a_piece_that_nobody_knows_stops_before_anything_is_written(tmp_path: Path) -> None:
    bench = pieces.read(kit_file(tmp_path))
    with pytest.raises(KitError) as caught:
        export.export(bench, tmp_path / "out", SCREEN, only=["poster-evnt", "poster-thousand-days"])
    (problem,) = caught.value.problems
    assert "Did you mean “poster-event”?" in problem.hint
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_a_file_stops_before_anything_is_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").write_text("I am a file")
    bench = pieces.read(kit_file(tmp_path))
    monkeypatch.setattr(pieces, "lay_out", None)
    with pytest.raises(WriteFailed, match="out is a file, not a folder"):
        export.export(bench, tmp_path / "out" / "inner", SCREEN)


def test_a_name_in_two_lines_is_one_in_what_the_file_says_about_itself(tmp_path: Path) -> None:
    path = kit_file(tmp_path, group='{name: "Little\\nAcorns  Nur\\u00ADsery"}')
    (file,) = export.export(pieces.read(path), tmp_path / "out", SCREEN).files
    with pikepdf.open(file) as pdf:
        assert str(pdf.docinfo["/Author"]) == "Little Acorns Nursery"
        assert str(pdf.docinfo["/Title"]).endswith(", Little Acorns Nursery")
    assert file.name.startswith("Little Acorns Nursery - ")


def test_a_mistake_while_a_piece_is_laid_out_loses_that_piece_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = pieces.read(kit_file(tmp_path, pieces=TWO))
    lay_out = pieces.lay_out

    def fails_on_a3(*given: Any) -> Any:
        if given[3].name == "A3":
            raise IndexError("list index out of range")
        return lay_out(*given)

    monkeypatch.setattr(pieces, "lay_out", fails_on_a3)
    made = export.export(bench, tmp_path / "out", SCREEN)
    seen = export.preview(bench, tmp_path / "seen", SCREEN, 20)
    for files, problems in (
        (made.files, made.problems),
        (seen.files, seen.problems),
        ([None], pieces.check(bench, SCREEN)),
    ):
        assert len(files) == 1
        (problem,) = problems
        assert (problem.code, problem.piece, problem.file) == ("unforeseen", "poster-thousand-days", str(bench.path))
        assert "IndexError" in problem.message and "report it" in problem.hint


def test_a_mistake_while_a_piece_is_painted_loses_that_piece_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = pieces.read(kit_file(tmp_path, pieces=TWO))
    paint = painter.paint_groups

    def fails_on_a3(groups: list[tuple[Sheet, ...]], *given: Any) -> None:
        if groups[0][0].size.width > 250:
            raise ZeroDivisionError
        paint(groups, *given)

    monkeypatch.setattr(painter, "paint_groups", fails_on_a3)
    made = export.export(bench, tmp_path / "out", SCREEN)
    assert [problem.code for problem in made.problems] == ["unforeseen"]
    assert ["A4" in file.name for file in made.files] == [True]


@pytest.mark.parametrize("preset", sorted({*PRESETS} - {"social"}))
@pytest.mark.parametrize("messages", ["[]", "[first-1001-days]", "[first-1001-days, relationships]"])
def test_a_leaflet_for_one_to_three_messages_is_made_with_few_and_an_event(
    tmp_path: Path, messages: str, preset: str
) -> None:
    event = "{title: Songs, date: 2016-06-08, starts: '10:00', venue: The hall, link: example.org/coffee}"
    path = kit_file(tmp_path, event=event, messages=messages, pieces="[{template: leaflet-two-sides}]")
    made = export.export(pieces.read(path), tmp_path / "out", PRESETS[preset])
    beside = [file.name for file in made.files if file.suffix == ".txt" or file.name == "HOW TO PRINT.pdf"]
    assert len(beside) == (preset != "screen") and len(made.files) == len(beside) + 1
    assert not [problem for problem in made.problems if problem.severity is Severity.ERROR]


def test_progress_is_told_before_each_piece_is_laid_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = pieces.read(kit_file(tmp_path, pieces=TWO))
    happened: list[object] = []
    lay_out = pieces.lay_out

    def laid_out(*given: Any) -> Any:
        happened.append(given[3].name)
        return lay_out(*given)

    def progress(done: int, total: int, name: str) -> None:
        happened.append((done, total, name))

    monkeypatch.setattr(pieces, "lay_out", laid_out)
    made = export.export(bench, tmp_path / "out", SCREEN, progress=progress)
    template = "poster-thousand-days"
    assert happened == [(0, 2, template), "A3", (1, 2, template), "A4", (2, 2, "")]
    assert [file.exists() for file in made.files] == [True, True]


def test_a_preview_shows_a_piece_that_is_not_sound_and_an_export_does_not_write_it(tmp_path: Path) -> None:
    note = "Free. No need to book. " * 85
    event = f"{{title: Songs, date: 2016-06-08, note: '{note}'}}"
    bench = pieces.read(kit_file(tmp_path, event=event, pieces="[{template: poster-event, size: A4}]"))
    seen = export.preview(bench, tmp_path / "seen", SCREEN, 20)
    made = export.export(bench, tmp_path / "out", SCREEN)
    assert [file.suffix for file in seen.files] == [".png"]
    assert made.files == ()
    for problems in (seen.problems, made.problems):
        (error,) = (each for each in problems if each.code == "does-not-fit")
        assert (error.severity, error.field) == (Severity.ERROR, "events[0].note")


def test_an_export_takes_away_what_an_earlier_one_left_half_written(
    tmp_path: Path,
) -> None:

    left = tmp_path / f".awareness-kit-{'0' * 12}.part"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    export.export(pieces.read(kit_file(tmp_path)), tmp_path, SCREEN)
    assert not left.exists()


def test_a_file_in_the_way_may_be_ones_own_from_another_computer(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    export.export(pieces.read(kit_file(tmp_path)), tmp_path / "out", SCREEN)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("another computer")))
    bench = pieces.read(kit_file(tmp_path, messages="[relationships]"))
    (problem,) = export.export(bench, tmp_path / "out", SCREEN).problems
    assert problem.code == "file-exists"
    assert "or this computer has no note of it" in problem.message


def test_only_the_designs_and_messages_that_a_kit_names_are_read(tmp_path: Path) -> None:
    files = {"templates/ours.yaml": "name: [", "templates/theirs.yaml": "name: [", "messages/ours.yaml": "themes: ["}
    for name, text in files.items():
        (tmp_path / "assets" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "assets" / name).write_text(text)
    path, layers = (
        kit_file(tmp_path, messages="[relationships]", pieces="[{template: poster-event}]"),
        [Layer(tmp_path / "assets")],
    )
    bench = pieces.read(path, layers)
    assert bench.asset_problems == ()
    assert isinstance(bench.library.templates, Promises) and isinstance(bench.library.messages, Promises)
    assert list(bench.library.templates.kept) == ["poster-event"]
    assert list(bench.library.messages.kept) == ["relationships"]
    wanted = pieces.read(path, layers, ["ours"])
    assert [Path(problem.file).name for problem in wanted.asset_problems] == ["ours.yaml"]
    assert {Path(problem.file).parent.name for problem in wanted.library.read_all()} == {"templates", "messages"}


def printed(folder: Path, text: str, wanted: str, name: str = "ours") -> list[Image.Image]:
    """Return the pages, at 100 dots an inch, of pieces made with one template of a folder of assets."""
    (folder / "assets" / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "assets" / "templates" / f"{name}.yaml").write_text(text)
    bench = pieces.read(kit_file(folder, event=EVENT, pieces=wanted), [Layer(folder / "assets")])
    assert bench.asset_problems == ()
    done = [print_piece(piece, bench) for piece in pieces.lay_out_pieces(bench, SCREEN) if piece.pages]
    return [page for data in done for page in rasterise(data, 100)]


def test_a_poster_in_five_sizes_is_one_file(tmp_path: Path) -> None:
    sizes = {"A5": (148, 210), "A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841)}
    text = f"extends: poster-event\nname: Ours\nsize: A4\nscales to: [{', '.join(set(sizes) - {'A4'})}]\n"
    pieces = "[" + ", ".join(f"{{template: ours, size: {size}}}" for size in sizes) + "]"
    pages = printed(tmp_path, text, pieces)
    assert len(pages) == 5
    for page, size in zip(pages, sizes.values(), strict=True):
        assert [length / 100 * 25.4 for length in page.size] == pytest.approx(size, abs=0.3)
        assert page.getpixel((2, 2)) == CORAL


def test_a_colour_of_the_year_is_one_line(tmp_path: Path) -> None:
    pieces = "[{template: poster-event, size: A4}]"
    (last_year,) = printed(tmp_path / "old", "extends: poster-event\n", pieces, "poster-event")
    (this_year,) = printed(tmp_path / "new", "extends: poster-event\ncolours: {coral: mint}\n", pieces, "poster-event")
    before, after = (dict(map(reversed, page.getcolors(1 << 24) or ())) for page in (last_year, this_year))
    assert before[CORAL] > 200_000 and after[MINT] > 200_000
    assert CORAL not in after


@pytest.mark.parametrize(
    ("preset", "mark"),
    [
        (SCREEN, ""),
        (PRESETS["home"], "to print"),
        (home(Printer("A3").imposition, "saver"), "to print on A3, pale"),
        (home(Printer().imposition, "black"), "to print, black"),
        (PRINT_SHOP, "print shop"),
        (PRESETS["social"], "to post"),
    ],
)
def test_files_for_different_ways_have_different_names(preset: Preset, mark: str) -> None:
    assert preset.mark == mark


def test_a_piece_can_go_elsewhere_and_back(tmp_path: Path) -> None:
    bench = pieces.read(kit_file(tmp_path))
    for piece in pieces.lay_out_pieces(bench, SCREEN):
        printed = piece.going_to(PRINT_SHOP, bench)
        assert printed.pages == piece.pages and all(sheet.marks for sheet in printed.sheets)
        assert printed.going_to(SCREEN, bench) == piece
        assert piece.going_to(SCREEN, bench) is piece


WEEK = (
    "[{title: Songs, date: 2016-06-08, venue: Hall}, {title: Coffee, date: 2016-06-06, venue: Hall}, "
    "{title: songs!, date: 2016-06-10, venue: Hall}, {date: 2016-06-09, venue: Hall}]"
)


def names_of(folder: Path, wanted: str, events: str = WEEK) -> list[str]:
    path = folder / "kit.yaml"
    path.write_text(f"kit: 2\ngroup: {{name: A}}\nevents: {events}\npieces: {wanted}\n", encoding="utf-8")
    outcome = export.export(pieces.read(path), folder / "out", SCREEN)
    assert not [each for each in outcome.problems if each.severity is Severity.ERROR]
    return [each.name for each in outcome.files]


def test_a_piece_for_each_event_is_a_file_for_each_in_the_order_of_their_days(tmp_path: Path) -> None:
    names = names_of(tmp_path, "[{template: poster-event, size: A4, event: each}]")
    assert names == [
        "A - Our own event - A4 - Coffee.pdf",
        "A - Our own event - A4 - Songs.pdf",
        "A - Our own event - A4 - Thursday 9 June.pdf",
        "A - Our own event - A4 - songs!.pdf",
    ]
    with pikepdf.open(tmp_path / "out" / names[0]) as file:
        assert "Coffee" in str(file.docinfo["/Title"])


def test_files_of_other_languages_are_beside_those_in_english(tmp_path: Path) -> None:
    for language in ("en", "cy", "[en, cy]"):
        path = tmp_path / "ours.yaml"
        path.write_text(f"kit: 2\nlanguage: {language}\ngroup: {{name: Bro Dyfi}}\npieces: [{{template: bookmark}}]\n")
        export.export(pieces.read(path), tmp_path / "out", SCREEN)
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "Bro Dyfi - Bookmark - Cymraeg.pdf",
        "Bro Dyfi - Bookmark - English + Cymraeg.pdf",
        "Bro Dyfi - Bookmark.pdf",
    ]


def test_files_of_events_of_the_same_name_are_told_apart_by_day(tmp_path: Path) -> None:
    same = "[{title: Songs, date: 2016-06-08, venue: A}, {title: songs, date: 2016-06-09, venue: B}]"
    names = names_of(tmp_path, "[{template: poster-event, event: each}]", same)
    assert names == [
        "A - Our own event - A4 - Songs, Wednesday 8 June.pdf",
        "A - Our own event - A4 - songs, Thursday 9 June.pdf",
    ]


@pytest.mark.parametrize("template", ["poster-event", "poster-thousand-days"])
def test_a_piece_for_each_event_is_one_piece_where_there_is_only_one_to_show(tmp_path: Path, template: str) -> None:
    events = "[{title: Songs, date: 2016-06-08, venue: A}]" if template == "poster-event" else WEEK
    names = names_of(tmp_path, f"[{{template: {template}, size: A4, event: each}}]", events)
    called = {"poster-event": "Our own event", "poster-thousand-days": "A thousand and one days"}
    assert names == [f"A - {called[template]} - A4.pdf"]


def test_a_piece_shows_the_event_that_it_names_and_else_the_first_by_day(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    wanted = "[{template: poster-event}, {template: poster-event, event: 1}]"
    path.write_text(f"kit: 2\ngroup: {{name: A}}\nevents: {WEEK}\npieces: {wanted}\n", encoding="utf-8")
    bench = pieces.read(path)
    shown = [" ".join(texts(piece.pages[0])) for piece in pieces.lay_out_pieces(bench, SCREEN)]
    assert ["Coffee" in each for each in shown] == [True, False] and "Songs" in shown[1]


def test_what_is_wrong_with_an_event_is_told_at_its_own_line(tmp_path: Path) -> None:
    path = tmp_path / "kit.yaml"
    path.write_text(
        "kit: 2\ngroup: {name: A}\nevents:\n  - title: Songs\n    date: 2016-06-08\n    venue: Hall\n"
        "  - title: Coffee\n    date: 2016-06-09\n    venue: Hall\n    note: On Monday 9 June\n    link: no dots\n"
        "pieces:\n  - {template: poster-event, event: each}\n  - template: poster-event\n    event: 3\n",
        encoding="utf-8",
    )
    found = {code: (each.line, each.column, each.field) for code, each in checked(path).items()}
    assert found["weekday"] == (10, 11, "events[1].note")
    assert found["not-an-address"] == (11, 11, "events[1].link")
    assert found["unknown-event"] == (15, 12, "pieces[1].event")


@pytest.mark.parametrize("preset", sorted({*PRESETS} - {"social"}))
def test_all_pieces_but_pictures_can_be_in_one_file(tmp_path: Path, preset: str) -> None:
    wanted = "[{template: poster-event, size: A3}, {template: social-square}, {template: leaflet-two-sides}]"
    event = "{title: Songs, date: 2016-06-08, starts: '10:00', venue: The hall}"
    bench = pieces.read(kit_file(tmp_path, event=event, pieces=wanted))
    made = export.export(bench, tmp_path / "out", PRESETS[preset], one_file=True)
    names = [file.name for file in made.files]
    going_to = {"screen": "", "home": " - to print", "print-shop": " - print shop"}[preset]
    tickets = {"print-shop": f"Little Acorns Nursery - all pieces{going_to}.txt", "home": "HOW TO PRINT.pdf"}
    ticket = [tickets[preset]] if preset in tickets else []
    assert names[1:] == [f"Little Acorns Nursery - all pieces{going_to}.pdf", *ticket]
    assert names[0].endswith(".png")
    data = made.files[1].read_bytes()
    assert faults(data) == []
    with pikepdf.open(made.files[1]) as pdf:
        widths = [round(float(page.trimbox[2] - page.trimbox[0]) / 72 * 25.4) for page in pdf.pages]
        assert widths == [297, 148, 148] if preset != "home" else widths[5:] == [296, 296]
        turned = pdf.Root.ViewerPreferences.get("/Duplex")
        assert turned is None  # one piece has a back, another has none
        assert str(pdf.docinfo["/Title"]) == "Infant Mental Health Awareness Week, Little Acorns Nursery"
        assert not pdfx.faults(pdf) or preset != "print-shop"
    alone = [rasterise(print_piece(piece, bench), 20) for piece in pieces.lay_out_pieces(bench, PRESETS[preset])]
    together = rasterise(data, 20)
    assert [page.tobytes() for page in together] == [page.tobytes() for page in (*alone[0], *alone[2])]


def test_a_piece_with_an_error_is_left_out_of_the_one_file_and_told(tmp_path: Path) -> None:
    event = f"{{title: Songs, date: 2016-06-08, note: '{'Free. No need to book. ' * 85}'}}"
    bench = pieces.read(
        kit_file(tmp_path, event=event, pieces="[{template: poster-event}, {template: poster-holding}]")
    )
    made = export.export(bench, tmp_path / "out", SCREEN, one_file=True)
    (file,) = made.files
    assert len(rasterise(file.read_bytes(), 20)) == 1
    assert "does-not-fit" in {problem.code for problem in made.problems if problem.piece == "poster-event"}


def test_one_file_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    bench = pieces.read(kit_file(tmp_path))
    theirs = tmp_path / "out" / "Little Acorns Nursery - all pieces.pdf"
    theirs.parent.mkdir()
    theirs.write_text("mine")
    made = export.export(bench, theirs.parent, SCREEN, one_file=True)
    assert not made.files and theirs.read_text() == "mine"
    assert [problem.code for problem in made.problems if problem.severity is Severity.ERROR] == ["file-exists"]
