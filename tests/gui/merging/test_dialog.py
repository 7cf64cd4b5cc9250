"""An office manager has the pieces made for every branch: with real tables, real clicks and keys, and real files."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QRadioButton

from gui.kits.documents import read_kit
from gui.merging.dialog import MergeDialog
from kit.library.folders import shipped_assets
from kit.merge.template import template_table
from kit.model.kit import PieceChoice
from tests.gui.driving import Hand, Keys
from tests.gui.test_access import nameless, tab_stops, tabbed, unnamed_for_tab
from tests.merge.sheet_files import xlsx

Choose = Callable[[Path], None]


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """The example with one poster."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    pieces = (PieceChoice("poster-event", "A4"),)
    hand.session.start(replace(state, kit=replace(state.kit, pieces=pieces)), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    return hand


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Give a function that says which file a person chooses from now on."""

    def answer(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *given, **named: (str(path), ""))

    return answer


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files and folders that were opened with the system's programs."""
    found: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(found.append(Path(url.toLocalFile())) or True))
    return found


def dialog_of(hand: Hand) -> MergeDialog:
    hand.window.actions_["merge"].trigger()
    hand.until(lambda: hand.window.branching.merging is not None and hand.window.branching.merging.isActiveWindow())
    dialog = hand.window.branching.merging
    assert dialog is not None
    dialog.resize(1000, 680)
    return dialog


def test_what_was_unticked_before_is_not_made_for_branches(at_work: Hand) -> None:
    poster, card = PieceChoice("poster-event", "A4"), PieceChoice("card-thank-you")
    at_work.session.edit("add", replace(at_work.session.kit, pieces=(poster, card)))
    work = at_work.window.workspace
    work.open_step(work.panels.export)
    pieces = work.panels.export.pieces
    at_work.until(lambda: set(pieces.boxes) == {poster, card} and pieces.boxes[poster].isEnabled())
    pieces.boxes[poster].click()
    assert pieces.ticked == (card,)
    at_work.click(work.panels.export.merge_button)
    dialog = at_work.window.branching.merging
    assert dialog is not None
    assert dialog._source.state.kit.pieces == (card,)
    dialog.reject()
    assert at_work.session.kit.pieces == (poster, card)
    at_work.window.activateWindow()
    pieces.boxes[card].click()
    at_work.click(work.panels.export.merge_button)
    dialog = at_work.window.branching.merging
    assert dialog is not None and "No piece is chosen" in words_of(dialog)


def written(folder: Path, *rows: str, name: str = "groups.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes("\r\n".join(rows).encode(encoding))
    return path


def words_of(dialog: MergeDialog) -> str:
    shown = (label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
    return "\n".join(shown).replace("\u200b", "")


def at_columns(hand: Hand, choose: Choose, path: Path) -> MergeDialog:
    dialog = dialog_of(hand)
    choose(path)
    hand.click(dialog.next_button)
    hand.until(lambda: dialog.page is dialog.columns and not dialog._reading.busy)
    return dialog


def at_rows(hand: Hand, dialog: MergeDialog) -> None:
    hand.click(dialog.next_button)
    hand.until(lambda: dialog.page is dialog.rows and dialog.rows._survey is not None)
    hand.until(lambda: not dialog._reading.busy)


def make(hand: Hand, dialog: MergeDialog, screen: bool = True) -> None:
    """Go on to the last page and have all made."""
    hand.click(dialog.next_button)
    assert dialog.page is dialog.make
    if screen:
        dialog.make.presets.cards["screen"].radio.click()
    hand.click(dialog.next_button)
    assert dialog.page is dialog.progress and dialog.next_button.text() == "Stop"


def made_so_far(dialog: MergeDialog) -> int:
    return dialog.progress.bar.value() if dialog.progress.said.text().startswith("Made for Nursery ") else 0


def pdfs(dialog: MergeDialog) -> list[str]:
    return sorted(path.name for path in dialog.make.folder.glob("*.pdf"))


def report(dialog: MergeDialog) -> list[tuple[str, str]]:
    with (dialog.make.folder / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        return [(row["group"], row["result"]) for row in csv.DictReader(stream)]


# ---- from the first page to the last


def test_a_table_with_bad_rows_becomes_pieces_and_says_which_rows_were_left_out(
    at_work: Hand, choose: Choose, opened: list[Path], tmp_path: Path
) -> None:
    table = written(
        tmp_path,
        "Setting name,Tel.,Venue,Date,Manager",
        "Little Oaks,01632 960001,Oak Hall,8 June 2016,Ann",
        "Acorns,1632960003,,8 June 2016,Bob",
        "The Very Long Name of a Nursery by the Sea,01632 960004,The hall behind St Mary’s Church,9 June 2016,",
    )
    dialog = at_columns(at_work, choose, table)
    shown = {each.heading: dialog.columns.lists[each.index].currentText() for each in dialog.columns.seen}
    assert shown == {
        "Setting name": "The group’s name",
        "Tel.": "The phone number",
        "Venue": "The venue",
        "Date": "The date of the event",
        "Manager": "Do not use this column",
    }
    assert not dialog.columns.letters.isVisible()
    assert "The column “Manager” is not used" in words_of(dialog) and "with commas" in words_of(dialog)
    at_rows(at_work, dialog)
    assert dialog.rows.summary.text() == "The pieces of 2 branches can be made. One branch will be left out:"
    said = dialog.rows.lines.text
    assert "Acorns (row 3): “Our own event” needs the venue, and the row has none." in said
    assert "“1632960003” in the table, is read as 01632960003" in said
    assert dialog.rows.called.text() == "Little Oaks (row 2)"
    first = dialog.rows.preview.grab().toImage()
    at_work.click(dialog.rows.choices["longest"], QPointF(8, 8))
    at_work.until(lambda: dialog.rows.called.text().startswith("The Very Long"))
    assert dialog.rows.preview.grab().toImage() != first and not dialog.rows.row_lines.isVisible()
    at_work.click(dialog.rows.choices["worst"], QPointF(8, 8))
    at_work.until(lambda: dialog.rows.called.text() == "Acorns (row 3)")
    assert "needs the venue" in dialog.rows.row_lines.text
    make(at_work, dialog)
    assert dialog.make.folder == tmp_path / "pieces-of-groups"
    at_work.until(lambda: not dialog.running)
    assert words_of(dialog).count("One branch was left out:") == 1
    assert "Acorns (row 3):" in dialog.progress.lines.text and "report.csv says for every branch" in words_of(dialog)
    assert len(pdfs(dialog)) == 2
    assert [result for _, result in report(dialog)] == ["made", "left out", "made"]
    at_work.click(dialog.progress.folder_button)
    at_work.click(dialog.progress.report_button)
    assert opened == [dialog.make.folder, dialog.make.folder / "report.csv"]
    mended = table.read_text(encoding="utf-8").replace("1632960003,,", "1632960003,Acorn Hall,")
    table.write_text(mended, encoding="utf-8")
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert [result for _, result in report(dialog)] == ["unchanged", "made", "unchanged"]
    assert not dialog.next_button.isVisible() and QApplication.focusWidget() is dialog.progress.folder_button
    assert list(tmp_path.glob("*.kit")) == [] and at_work.session.path is None


def test_any_branch_can_be_looked_at(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    names = ("The first of all nurseries", "Elm", "Ash", "Oak")
    dialog = at_columns(at_work, choose, written(tmp_path, "Name,Tel", *(f"{name},01632 960001" for name in names)))
    at_rows(at_work, dialog)
    rows = dialog.rows
    assert [rows.branches.itemText(place) for place in range(4)] == [
        f"{name} (row {number})" for number, name in enumerate(names, 2)
    ]
    assert rows.branches.isVisible() and not rows.called.isVisible() and rows.choices["first"].isChecked()
    first = rows.preview.grab().toImage()
    rows.branches.setFocus(Qt.FocusReason.TabFocusReason)
    at_work.press(Qt.Key.Key_Down, times=2)
    at_work.until(lambda: rows.called.text() == "Ash (row 4)" and not dialog._reading.busy)
    assert rows.preview.grab().toImage() != first and not any(each.isChecked() for each in rows.choices.values())
    at_work.click(rows.choices["first"], QPointF(8, 8))
    at_work.until(lambda: rows.called.text().startswith("The first of all"))
    assert rows.branches.currentIndex() == 0 and rows.preview.grab().toImage() == first


def test_a_branch_that_is_no_longer_in_the_table_is_told(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    table = written(tmp_path, "Name,Tel", "The longest, and the first,1", "Elm,2")
    dialog = at_columns(at_work, choose, table)
    at_rows(at_work, dialog)
    table.write_text("Name,Tel\r\nOne,1\r\n", encoding="utf-8")
    dialog.rows.branches.setCurrentIndex(1)
    at_work.until(lambda: dialog.rows.summary.text().startswith("Row 3 is not in groups.csv any more."))
    at_work.click(dialog.rows.again_button)
    at_work.until(lambda: dialog.rows.called.text() == "One (row 2)")


def test_letters_that_could_be_several_are_shown_and_can_be_read_in_another_way(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    rows = ("Nursery;Tel.;Kind", "Caffi Bôn-y-maen;01632 960001;a", "Siân’s;01632 960002;b")
    dialog = at_columns(at_work, choose, written(tmp_path, *rows, encoding="cp1252"))
    letters = dialog.columns.letters
    assert letters.isVisible() and QApplication.focusWidget() is letters
    assert letters.currentText() == "Bôn, Siân’s (western European, Windows)"
    assert "with semicolons" in words_of(dialog)
    kind = dialog.columns.lists[2]
    kind.setCurrentIndex(kind.findData("group.strapline"))
    assert letters.currentIndex() == 0 and "Bôn" not in letters.itemText(1)
    wanted = letters.itemData(1)
    at_work.press(Qt.Key.Key_Down)
    at_work.until(lambda: not dialog._reading.busy)
    opened = dialog._opened
    assert opened is not None and opened.table.encoding == wanted
    assert dialog.columns.lists[2].currentData() == "group.strapline", "what was said of a column stays"
    assert letters.currentIndex() == 1 and QApplication.focusWidget() is letters
    at_work.press(Qt.Key.Key_Up)
    at_work.until(lambda: not dialog._reading.busy)
    at_rows(at_work, dialog)
    assert dialog.rows.called.text() == "Caffi Bôn-y-maen (row 2)"


def test_a_heading_that_was_misread_is_understood_once_its_letters_are_right(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    rows = ("Enw;Ffôn;Manager", "Caffi;01632 960001;Ann", "Siân;01632 960002;Bob")
    dialog = at_columns(at_work, choose, written(tmp_path, *rows, encoding="mac_roman"))
    letters, manager = dialog.columns.letters, "The column “Manager” is not used"
    assert dialog.columns.lists[1].currentData() == "" and manager in words_of(dialog)
    letters.setCurrentIndex(letters.findData("mac_roman"))
    at_work.until(lambda: dialog.columns.lists[1].currentData() == "group.phone" and manager in words_of(dialog))


def test_what_a_column_says_is_corrected_by_a_choice(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    table = written(tmp_path, "We call it,Phone,Office", "Little Oaks,1,01632 960009", "Acorns,2,01632 960008")
    dialog = at_columns(at_work, choose, table)
    assert "No column of groups.csv says what each group is called" in dialog.columns.told.text
    name, phone, office = (dialog.columns.lists[number] for number in range(3))
    for box, field in ((name, "group.name"), (office, "group.phone"), (phone, "")):
        box.setFocus(Qt.FocusReason.TabFocusReason)
        down = box.findData(field) - box.currentIndex()
        at_work.press(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up, times=abs(down))
        if box is office:
            assert "The column “Office” is not used, because “Phone” says the same." in words_of(dialog)
    assert [box.currentData() for box in (name, phone, office)] == ["group.name", "", "group.phone"]
    assert dialog.columns.told.text == "" and "says the same" not in words_of(dialog)
    at_rows(at_work, dialog)
    assert dialog.rows.called.text() == "Little Oaks (row 2)"
    assert dialog.rows.summary.text() == "The pieces of 2 branches can be made. Worth a look before you make them:"
    assert "website “littleacorns.example”, address “12 Orchard" in dialog.rows.lines.text
    assert "phone “" not in dialog.rows.lines.text and dialog.rows.again_button.isVisible()
    for box in (name, office):
        at_work.click(dialog.back_button) if dialog.page is dialog.rows else None
        box.setCurrentIndex(0)
    assert not dialog.next_button.isEnabled(), "no column is used"


def test_a_spreadsheet_is_read_and_all_can_be_one_file(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    file = tmp_path / "branches.xlsx"
    file.write_bytes(xlsx([["Name", "Date", "Venue"], ["One", (42529, 1), "Hall"], ["Two", (42530, 1), "Garden"]]))
    dialog = at_columns(at_work, choose, file)
    assert "branches.xlsx was read as a spreadsheet, its sheet “Groups”." in words_of(dialog)
    at_rows(at_work, dialog)
    at_work.click(dialog.next_button)
    dialog.make.presets.cards["social"].radio.click()
    assert not dialog.make.together.isEnabled()
    dialog.make.presets.cards["screen"].radio.click()
    at_work.click(dialog.make.together, QPointF(8, 8))
    assert dialog.make.one_file
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert dialog.progress.said.text() == "Done. The pieces of 2 branches were made."
    assert pdfs(dialog) == ["branches - all pieces.pdf"]


def test_who_goes_back_or_on_before_a_row_is_shown_can_go_on_and_finds_it_shown(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    dialog = at_columns(at_work, choose, written(tmp_path, "Name", "One", "A much longer name than that"))
    at_rows(at_work, dialog)
    at_work.click(dialog.rows.choices["longest"], QPointF(8, 8))
    assert dialog._reading.busy
    at_work.click(dialog.next_button)
    assert dialog.page is dialog.make
    at_work.until(lambda: not dialog._reading.busy)
    at_work.click(dialog.back_button)
    assert dialog.rows.called.text() == "A much longer name than that (row 3)"
    at_work.click(dialog.rows.choices["first"], QPointF(8, 8))
    at_work.click(dialog.back_button)
    assert dialog.page is dialog.columns
    at_work.until(lambda: not dialog._reading.busy)
    assert dialog.next_button.isEnabled()


# ---- what is no table


def test_what_cannot_be_used_is_told_on_the_first_page(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    dialog = dialog_of(at_work)
    picture = io.BytesIO()
    Image.new("RGB", (20, 20)).save(picture, "PNG")
    files = {
        "picture.csv": (picture.getvalue(), "picture.csv is a picture or a document and not a table"),
        "empty.csv": (b"", "empty.csv is empty."),
        "letter.csv": (b"Dear all,\nwe meet on Monday.\n", "letter.csv has no row of headings"),
        "broken.xlsx": (b"PK\x03\x04 no more", "broken.xlsx cannot be read as a spreadsheet"),
    }
    for name, (data, said) in files.items():
        (tmp_path / name).write_bytes(data)
        choose(tmp_path / name)
        at_work.click(dialog.next_button)
        at_work.until(lambda said=said: said in dialog.table.told.text)
        assert dialog.page is dialog.table and "--" not in dialog.table.told.text
    choose(tmp_path / "gone.csv")
    at_work.click(dialog.next_button)
    at_work.until(lambda: "gone.csv" in dialog.table.told.text)


def test_a_table_with_headings_alone_has_nothing_to_make(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    table = written(tmp_path, "Name,Phone", "One,1")
    dialog = at_columns(at_work, choose, table)
    table.write_text("Name,Phone\r\n", encoding="utf-8")
    at_work.click(dialog.next_button)
    at_work.until(lambda: dialog.rows._survey is not None)
    assert "nothing below the headings" in dialog.rows.summary.text() and not dialog.next_button.isEnabled()
    table.write_text("Name,Phone\r\nOne,1\r\n", encoding="utf-8")
    at_work.click(dialog.rows.again_button)
    at_work.until(dialog.next_button.isEnabled)
    assert dialog.rows.summary.text() == "All is well: the pieces of one branch can be made."


def test_an_empty_table_is_written_and_can_be_chosen(
    at_work: Hand, choose: Choose, opened: list[Path], tmp_path: Path
) -> None:
    dialog = dialog_of(at_work)
    choose(tmp_path / "branches")
    at_work.click(dialog.table.template_button)
    at_work.until(dialog.table.open_button.isVisible)
    assert (tmp_path / "branches.csv").read_bytes() == template_table()
    assert str(tmp_path / "branches.csv") in words_of(dialog)
    at_work.click(dialog.table.open_button)
    assert opened == [tmp_path / "branches.csv"]
    choose(tmp_path / "branches.csv")
    at_work.click(dialog.next_button)
    at_work.until(lambda: dialog.page is dialog.columns)
    assert all(box.currentIndex() > 0 for box in dialog.columns.lists.values())


def test_a_table_is_dropped_on_the_first_page(at_work: Hand, tmp_path: Path) -> None:
    dialog = dialog_of(at_work)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "Name", "One")))])
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Keys.NoModifier
    entering = QDragEnterEvent(dialog.rect().center(), copy, carried, button, keys)
    QApplication.sendEvent(dialog, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(dialog.rect().center()), copy, carried, button, keys))
    at_work.until(lambda: dialog.page is dialog.columns)


def test_a_kit_without_pieces_says_so_before_anything_is_asked(at_work: Hand) -> None:
    session = at_work.session
    session.edit("take out", replace(session.kit, pieces=()))
    assert "No piece is chosen in this kit yet" in dialog_of(at_work).table.told.text


# ---- many rows


def test_a_thousand_rows_are_stopped_in_the_middle_and_gone_on_with(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    rows = (f"Nursery {number},01632 960{number:03}" for number in range(1000))
    dialog = at_columns(at_work, choose, written(tmp_path, "Name,Tel", *rows))
    at_rows(at_work, dialog)
    assert dialog.rows.summary.text().startswith("The pieces of 1000 branches can be made.")
    make(at_work, dialog)
    at_work.until(lambda: dialog.progress.said.text() == "Looking at the branches once more…")
    at_work.until(lambda: made_so_far(dialog) >= 20)
    assert dialog.progress.bar.maximum() == 1000
    at_work.press(Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.next_button.isEnabled()
    at_work.until(lambda: not dialog.running)
    assert dialog.progress.said.text().startswith("Stopped. ") and "Go on" in words_of(dialog)
    before = {path: path.stat().st_mtime_ns for path in dialog.make.folder.glob("*.pdf")}
    assert 20 <= len(before) < 400 and list(dialog.make.folder.glob("*.part")) == []
    assert not (dialog.make.folder / "report.csv").exists() and not dialog.progress.report_button.isVisible()
    at_work.click(dialog.next_button)
    at_work.until(lambda: made_so_far(dialog) > len(before) + 20)
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert {path: path.stat().st_mtime_ns for path in before} == before, "what is finished is not made again"
    assert len(pdfs(dialog)) > len(before)


def test_the_making_goes_on_another_day_from_another_window(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    table = written(tmp_path, "Name", *(f"Nursery {number}" for number in range(4)))
    for result in ("made", "unchanged"):
        dialog = at_columns(at_work, choose, table)
        at_rows(at_work, dialog)
        make(at_work, dialog)
        at_work.until(lambda dialog=dialog: not dialog.running)
        assert [each for _, each in report(dialog)] == [result] * 4
        at_work.click(dialog.close_button)
        at_work.window.activateWindow()
        at_work.until(at_work.window.isActiveWindow)


def test_the_window_closes_while_pieces_are_being_made(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    rows = (f"Nursery {number}" for number in range(200))
    dialog = at_columns(at_work, choose, written(tmp_path, "Name", *rows))
    at_rows(at_work, dialog)
    make(at_work, dialog)
    at_work.until(lambda: made_so_far(dialog) > 0)
    at_work.session.saved_as(tmp_path / "test.kit", at_work.session.state)
    at_work.window.close()
    assert not at_work.window.isVisible() and not dialog._making._thread.is_alive()


def test_one_file_that_is_stopped_is_not_there_and_is_made_from_its_beginning(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    rows = (f"Nursery {number}" for number in range(150))
    dialog = at_columns(at_work, choose, written(tmp_path, "Name", *rows))
    at_rows(at_work, dialog)
    at_work.click(dialog.next_button)
    dialog.make.presets.cards["screen"].radio.click()
    dialog.make.together.radio.click()
    at_work.click(dialog.next_button)
    at_work.until(lambda: made_so_far(dialog) > 0)
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert dialog.progress.said.text() == "Stopped. The one PDF was not made." and pdfs(dialog) == []
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert pdfs(dialog) == ["groups - all pieces.pdf"]


def test_of_much_that_is_wrong_a_little_is_shown_until_all_is_asked_for(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    bad = (f"Nursery {number},,soon {number},nowhere.png" for number in range(12))
    dialog = at_columns(at_work, choose, written(tmp_path, "Name,Venue,Date,Logo", "First,Hall,8 June 2016,", *bad))
    at_rows(at_work, dialog)
    assert dialog.rows.summary.text() == "The pieces of one branch can be made. 12 branches will be left out:"
    assert len(dialog.rows.lines.text.splitlines()) == 3
    button = dialog.rows.lines.all_button
    assert button.text().startswith("Show ")
    at_work.click(button)
    said = dialog.rows.lines.text
    assert not button.isVisible() and len(said.splitlines()) == 13
    assert "Nursery 0 (row 3), and" in said and "There is no file “nowhere.png” beside the table." in said


def test_a_folder_that_cannot_be_used_is_told_and_can_be_changed(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    dialog = at_columns(at_work, choose, written(tmp_path, "Name", "One"))
    at_rows(at_work, dialog)
    at_work.click(dialog.next_button)
    dialog.make.folder_field.line.setText(str(tmp_path / "groups.csv"))
    at_work.click(dialog.next_button)
    at_work.until(lambda: not dialog.running)
    assert "groups.csv" in dialog.progress.said.text()
    at_work.click(dialog.back_button)
    dialog.make.folder_field.line.setText("")
    assert not dialog.next_button.isEnabled()


def test_a_table_whose_headings_changed_meanwhile_is_not_taken_for_the_one_that_was_looked_at(
    at_work: Hand, choose: Choose, tmp_path: Path
) -> None:
    table = written(tmp_path, "Name,Phone", "One,1")
    dialog = at_columns(at_work, choose, table)
    phone = dialog.columns.lists[1]
    phone.setCurrentIndex(phone.findData("group.strapline"))
    at_rows(at_work, dialog)
    table.write_text("Phone,Name\r\n1,One\r\n", encoding="utf-8")
    make(at_work, dialog)
    at_work.until(lambda: not dialog.running)
    assert "The headings of groups.csv are not the same as before." in words_of(dialog)
    assert not dialog.make.folder.exists()
    assert dialog.next_button.text() == "Read the table again" and "Read the table again" in words_of(dialog)
    at_work.click(dialog.next_button)
    at_work.until(lambda: dialog.page is dialog.columns and not dialog._reading.busy)
    shown = {each.heading: dialog.columns.lists[each.index].currentData() for each in dialog.columns.seen}
    assert shown == {"Phone": "group.phone", "Name": "group.name"}
    at_rows(at_work, dialog)
    make(at_work, dialog)
    at_work.until(lambda: not dialog.running)
    assert [result for _, result in report(dialog)] == ["made"]


# ---- without eyes, without a mouse, with little room


def test_every_page_is_used_without_eyes_and_without_a_mouse(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    choose(written(tmp_path, "Name;Venue;Kind", "Siân;Hall;a", "Two;;b", encoding="cp1252"))
    dialog = dialog_of(at_work)
    for page in (dialog.table, dialog.columns, dialog.rows, dialog.make):
        at_work.until(lambda page=page: dialog.page is page and not dialog._reading.busy)
        assert nameless(dialog) == [] and unnamed_for_tab(dialog) == []
        seen = tabbed(at_work)
        assert [each for each in tab_stops(dialog) if each not in seen and not isinstance(each, QRadioButton)] == []
        if page is dialog.rows:
            at_work.until(dialog.next_button.isEnabled)
        dialog.next_button.setFocus(Qt.FocusReason.TabFocusReason)
        at_work.press(Qt.Key.Key_Return)
        if page is dialog.columns:
            assert not dialog.next_button.isEnabled()
            at_work.press(Qt.Key.Key_Return)
            assert dialog.isVisible(), "Return closes nothing while the rows are looked at"
            at_work.until(dialog.next_button.hasFocus)
    at_work.until(lambda: not dialog.running)
    assert nameless(dialog) == []
    assert len(pdfs(dialog)) == 2, "one piece, and how to print it"


@pytest.mark.parametrize(("points", "width", "height"), [(0, 1272, 680), (18, 1272, 680), (0, 632, 320)])
def test_nothing_is_beside_the_screen(
    at_work: Hand, choose: Choose, tmp_path: Path, points: int, width: int, height: int
) -> None:
    font = QApplication.font()
    if points:
        larger = QApplication.font()
        larger.setPointSize(points)
        QApplication.setFont(larger)
    try:
        headings = "Name;The very long heading of a column that somebody wrote as a whole sentence;Venue"
        choose(written(tmp_path, headings, f"Siân;{'long ' * 40};{'h' * 90}", "Two;;", encoding="cp1252"))
        dialog = dialog_of(at_work)
        dialog.resize(width, height)
        for page in (dialog.table, dialog.columns, dialog.rows, dialog.make):
            at_work.until(lambda page=page: dialog.page is page and not dialog._reading.busy)
            QApplication.processEvents()
            assert dialog.area.horizontalScrollBar().maximum() == 0, page.title
            assert dialog.width() <= width and dialog.height() <= height, page.title
            if page is dialog.rows:
                at_work.until(dialog.next_button.isEnabled)
            if page is not dialog.make:
                at_work.click(dialog.next_button)
    finally:
        QApplication.setFont(font)
