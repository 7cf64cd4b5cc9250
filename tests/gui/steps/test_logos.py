from __future__ import annotations

import io
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.kits.proofs import Order, Proof, Proofs
from gui.kits.session import Session, State
from gui.steps.logo_card import DRAGGED
from gui.steps.logo_face import Ground
from gui.steps.logo_reading import carries_logos
from gui.steps.logos import LogosPanel
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, Kit, LogoChoice, PieceChoice
from kit.model.preset import SCREEN
from kit.problems import Problem, Severity
from tests.gui.steps.conftest import MakePanel
from tests.picture_files import RED, saved, two_halves
from tests.pictures.pdf_files import mark, pdf_of

PNG = saved(two_halves(), "PNG")


@pytest.fixture
def panel(stand: MakePanel) -> LogosPanel:
    panel = stand(LogosPanel)
    assert isinstance(panel, LogosPanel)
    return panel


def files(session: Session) -> list[str]:
    return [logo.file for logo in session.kit.logos]


def drop(panel: LogosPanel, carried: QMimeData, place: QPointF | None = None) -> None:
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = place or QPointF(50, 50)
    entering = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, carried, button, keys)
    panel.dragEnterEvent(entering)
    assert entering.isAccepted()
    panel.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, carried, button, keys))


def dropped_files(*paths: Path) -> QMimeData:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carried


def written(folder: Path, name: str, data: bytes = PNG) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def settled(panel: LogosPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.reading.busy)


def three(session: Session) -> None:
    logos = {f"logos/{name}.png": PNG for name in "abc"}
    session.start(State(Kit(GroupDetails("Acorns"), (), logos=tuple(LogoChoice(file) for file in logos)), logos), None)


def test_files_dropped_at_one_go_become_logos_in_one_step(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(panel, dropped_files(written(tmp_path, "Our logo.png"), written(tmp_path, "council.png", PNG + b"\0")))
    settled(panel, qtbot)
    assert files(session) == ["logos/Our-logo.png", "logos/council.png"]
    assert session.state.logos["logos/Our-logo.png"] == PNG
    assert [card.name.toolTip() for card in panel.cards] == ["Our-logo.png", "council.png"]
    assert panel.cards[0].facts.toolTip() == "40 × 20 pixels"
    assert session.undo_name == "add logo"
    drop(panel, dropped_files(written(tmp_path, "later.png")))
    settled(panel, qtbot)
    session.undo()
    assert files(session) == ["logos/Our-logo.png", "logos/council.png"], "what came by itself goes by itself"
    session.undo()
    assert files(session) == [] and panel.cards == []
    session.redo()
    assert len(panel.cards) == 2


def test_two_drops_in_a_row_lose_nothing(panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(6):
        drop(panel, dropped_files(written(tmp_path, f"{number}.png")))
    settled(panel, qtbot)
    assert files(session) == [f"logos/{number}.png" for number in range(6)]


def test_what_is_no_picture_is_told_in_words_and_not_added(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = written(tmp_path, "letter.pdf", b"%PDF-1.7 ... %%EOF")
    drop(panel, dropped_files(letter, tmp_path, tmp_path / "gone.png", written(tmp_path, "good.png")))
    settled(panel, qtbot)
    assert files(session) == ["logos/good.png"]
    assert "letter.pdf is damaged" in panel.told.text
    assert "is a folder" in panel.told.text
    assert "There is no file gone.png" in panel.told.text
    drop(panel, dropped_files(written(tmp_path, "other.png")))
    settled(panel, qtbot)
    assert panel.told.text == ""


def test_a_picture_too_large_for_a_kit_is_refused(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(panel, dropped_files(written(tmp_path, "huge.png", PNG + bytes(50_000_001))))
    settled(panel, qtbot)
    assert files(session) == []
    assert "50 MB is the most" in panel.told.text


def test_a_copied_picture_is_pasted(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(*RED))
    QGuiApplication.clipboard().setImage(image)
    qtbot.mouseClick(panel.paste, Qt.MouseButton.LeftButton)
    settled(panel, qtbot)
    assert files(session) == ["logos/pasted-logo.png"]
    with Image.open(io.BytesIO(session.state.logos["logos/pasted-logo.png"])) as pasted:
        assert pasted.size == (30, 20) and pasted.convert("RGB").getpixel((5, 5)) == RED


def test_copied_files_and_drawings_are_pasted_and_words_are_not(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(dropped_files(written(tmp_path, "copied.png")))
    qtbot.mouseClick(panel.paste, Qt.MouseButton.LeftButton)
    drawing = QMimeData()
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    drawing.setData("image/svg+xml", svg)
    clipboard.setMimeData(drawing)
    qtbot.mouseClick(panel.paste, Qt.MouseButton.LeftButton)
    settled(panel, qtbot)
    assert files(session) == ["logos/copied.png", "logos/pasted-logo.svg"]
    assert panel.cards[1].facts.toolTip() == "a drawing, sharp at any size"
    page = QMimeData()
    page.setData("application/pdf", pdf_of(mark))
    clipboard.setMimeData(page)
    qtbot.mouseClick(panel.paste, Qt.MouseButton.LeftButton)
    settled(panel, qtbot)
    assert files(session)[2:] == ["logos/pasted-logo.pdf"]
    clipboard.setText("just words")
    qtbot.mouseClick(panel.paste, Qt.MouseButton.LeftButton)
    assert "not a picture" in panel.told.text


def test_chosen_files_come_in_and_the_first_thing_asked_is_what_the_logo_says(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.choose.setFocus()
    panel.add_files([written(tmp_path, "ours.png")])
    settled(panel, qtbot)
    assert QApplication.focusWidget() is panel.cards[0].form.alt
    QTest.keyClicks(panel.cards[0].form.alt, "Little Acorns")
    assert session.kit.logos == (LogoChoice("logos/ours.png", alt="Little Acorns"),)
    session.undo()
    assert panel.cards[0].form.alt.text() == "" and files(session) == ["logos/ours.png"]


def test_logos_are_moved_by_keys_and_the_focus_goes_along(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    three(session)
    panel.cards[2].up.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert files(session) == ["logos/a.png", "logos/c.png", "logos/b.png"]
    assert QApplication.focusWidget() is panel.cards[1].up
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert files(session) == ["logos/c.png", "logos/a.png", "logos/b.png"]
    assert QApplication.focusWidget() is panel.cards[0].down
    assert panel.cards[0].down.accessibleName() == "Move c.png down"
    session.undo()
    session.undo()
    assert files(session) == ["logos/a.png", "logos/b.png", "logos/c.png"]


@pytest.mark.parametrize(("dragged", "below", "order"), [(0, 2, "bca"), (2, -1, "cab"), (0, 1, "bac"), (1, 1, "abc")])
def test_a_card_is_dragged_to_its_place(
    panel: LogosPanel, session: Session, qtbot: QtBot, dragged: int, below: int, order: str
) -> None:
    three(session)
    QApplication.processEvents()
    card = panel.cards[max(below, 0)]
    corner = card.mapTo(panel.viewport(), QPoint(20, card.height() - 3 if below >= 0 else 2))
    carried = QMimeData()
    carried.setData(DRAGGED, str(dragged).encode())
    drop(panel, carried, QPointF(corner))
    assert files(session) == [f"logos/{name}.png" for name in order]


def test_a_logo_is_removed_with_its_bytes_and_comes_back_with_them(
    panel: LogosPanel, session: Session, qtbot: QtBot
) -> None:
    three(session)
    QApplication.processEvents()
    panel.ensureWidgetVisible(panel.cards[1].remove)
    qtbot.mouseClick(panel.cards[1].remove, Qt.MouseButton.LeftButton)
    assert files(session) == ["logos/a.png", "logos/c.png"] and set(session.state.logos) == set(files(session))
    assert session.undo_name == "remove logo"
    assert QApplication.focusWidget() is panel.cards[1].open
    session.undo()
    assert session.state.logos["logos/b.png"] == PNG and len(panel.cards) == 3


def test_an_empty_border_is_trimmed_and_kept_again(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    image = Image.new("RGB", (200, 100), (255, 255, 255))
    image.paste(RED, (50, 30, 110, 70))
    logos = {"logos/ours.jpg": saved(image, "BMP"), "logos/tight.png": PNG}
    kit = Kit(GroupDetails(), (), logos=(LogoChoice("logos/ours.jpg", alt="Ours"), LogoChoice("logos/tight.png")))
    session.start(State(kit, logos), None)
    panel.reveal("logos[0].border")
    qtbot.waitUntil(panel.cards[0].form.trim.isVisible)
    qtbot.waitUntil(lambda: panel.reading.is_known("logos/tight.png", logos["logos/tight.png"]))
    assert not panel.cards[1].form.trim.isVisible()
    panel.cards[0].form.trim.click()
    assert session.kit.logos[0] == LogoChoice("logos/ours.jpg", alt="Ours", border="trim")
    assert session.state.logos == logos, "the file stays as it is"
    qtbot.waitUntil(lambda: panel.cards[0].facts.toolTip() == "60 × 40 pixels")
    assert session.undo_name == "trim the empty border"
    panel.cards[0].form.trim.click()
    assert session.kit.logos[0].border == "" and session.undo_name == "keep the empty border"


def on_white() -> Image.Image:
    """Return a logo on white: a red ring with white inside it."""
    image = Image.new("RGB", (160, 120), (255, 255, 255))
    ImageDraw.Draw(image).ellipse((20, 20, 100, 100), outline=RED, width=12)
    return image


def test_a_white_background_is_removed_and_comes_back(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    data = saved(on_white(), "PNG")
    session.start(State(Kit(GroupDetails(), (), logos=(LogoChoice("logos/a.png"),)), {"logos/a.png": data}), None)
    form = panel.cards[0].form
    assert panel.cards[0].is_open, "the only logo is open"
    qtbot.waitUntil(form.white.isVisible)
    assert not form.inside.isVisible() and not form.white.isChecked()
    form.white.click()
    assert session.kit.logos[0].background == "remove" and session.undo_name == "remove the white background"
    assert session.state.logos == {"logos/a.png": data}
    corner = lambda: form.preview.grab().toImage().pixelColor(form.preview.width() // 2, 4)  # noqa: E731
    panel._grounds = {"remove:logos/a.png": (Ground((10, 60, 70)),)}
    qtbot.waitUntil(lambda: panel.reading.is_known("remove:logos/a.png", data))
    panel.show_state()
    assert corner() == QColor(10, 60, 70), "it is seen on the ground of the pieces"
    assert form.inside.isVisible() and not form.trim.isVisible(), "its border went with its background"
    form.inside.click()
    assert session.kit.logos[0].background == "remove all"
    session.undo()
    session.undo()
    assert session.kit.logos[0].background == "" and not form.white.isChecked()


def test_a_page_of_a_pdf_is_chosen(panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    pages = pdf_of(mark, lambda page: page.rect(100, 100, 300, 30, stroke=0, fill=1), lambda page: None)
    drop(panel, dropped_files(written(tmp_path, "Our mark.pdf", pages)))
    settled(panel, qtbot)
    assert files(session) == ["logos/Our-mark.pdf"] and session.state.logos["logos/Our-mark.pdf"] == pages
    form = panel.cards[0].form
    assert panel.cards[0].facts.toolTip() == "a drawing, sharp at any size"
    assert form.page_row.isVisible() and form.page.currentText() == "Page 1 of 3"
    form.page.activated.emit(2)
    qtbot.waitUntil(lambda: panel.cards[0].facts.toolTip() == "cannot be shown")
    assert form.page_row.isVisible(), "another page can still be chosen"
    form.page.activated.emit(1)
    assert session.kit.logos[0].page == 2
    qtbot.waitUntil(lambda: panel.cards[0].facts.toolTip() == "a drawing, sharp at any size")
    panel.add_files([written(tmp_path, "new.png")], "logos/Our-mark.pdf")
    settled(panel, qtbot)
    assert session.kit.logos == (LogoChoice("logos/new.png"),), "another file is shown as it comes"
    assert panel.cards[0].is_open and not form.page_row.isVisible()


def test_a_logo_is_made_larger_and_smaller_within_the_rules(panel: LogosPanel, session: Session) -> None:
    three(session)
    panel.reveal("logos[0].size")
    form = panel.cards[0].form
    for wanted in (110, 125):
        QTest.mouseClick(form.larger, Qt.MouseButton.LeftButton)
        assert session.kit.logos[0].size == wanted
    assert not form.larger.isEnabled() and "no room" in form.size_told.text
    for wanted in (110, None, 90, 80):
        QTest.mouseClick(form.smaller, Qt.MouseButton.LeftButton)
        assert session.kit.logos[0].size == wanted
    assert not form.smaller.isEnabled() and "about 15 mm" in form.size_told.text
    assert form.size_words.text() == "80% of the others’ size"
    panel._grounds = {"logos/a.png": (Ground((0, 0, 0), "", 30.0, 15.2), Ground((0, 0, 0), "", 40.0, 19.9))}
    panel.show_state()
    assert form.size_words.text() == "80% of the others’ size: 15 to 20 mm high on your pieces"
    form.role.setCurrentIndex(1)
    form.role.activated.emit(1)
    assert session.kit.logos[0] == LogoChoice("logos/a.png", role="with"), "partners are equals"
    assert form.larger.isHidden() and "equally large" in form.size_told.text


def test_of_several_files_the_first_is_the_one_whose_words_are_asked_for_however_late_the_focus_is_back(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.add_files([written(tmp_path, "zero.png")])
    settled(panel, qtbot)
    session.changed.connect(lambda: panel.choose.setFocus() if len(files(session)) == 3 else None)
    panel.add_files([written(tmp_path, f"{name}.png", PNG + name.encode()) for name in ("one", "two", "three")])
    settled(panel, qtbot)
    assert files(session)[1:] == ["logos/one.png", "logos/two.png", "logos/three.png"]
    assert QApplication.focusWidget() is panel.cards[1].form.alt


def test_words_are_asked_for_though_the_dialog_of_files_is_still_there_when_the_logos_come_in(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.choose.setFocus()
    dialog = QDialog(panel)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    panel.add_files([written(tmp_path, f"{name}.png", PNG + name.encode()) for name in ("one", "two")])
    settled(panel, qtbot)
    dialog.close()
    panel.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.cards[0].form.alt)
    assert [card.is_open for card in panel.cards] == [True, False]


def test_one_card_is_open_at_a_time_and_a_click_on_its_row_opens_it(panel: LogosPanel, session: Session) -> None:
    three(session)
    assert [card.is_open for card in panel.cards] == [False] * 3
    QTest.mouseClick(panel.cards[1].head, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert [card.is_open for card in panel.cards] == [False, True, False]
    QTest.mouseClick(panel.cards[2].open, Qt.MouseButton.LeftButton)
    assert [card.is_open for card in panel.cards] == [False, False, True]
    panel.move_logo(2, 0)
    assert [card.is_open for card in panel.cards] == [True, False, False], "it goes with its logo"
    QTest.mouseClick(panel.cards[0].open, Qt.MouseButton.LeftButton)
    assert [card.is_open for card in panel.cards] == [False] * 3


def test_a_closed_card_has_a_sign_that_something_is_wrong(panel: LogosPanel, session: Session) -> None:
    three(session)
    panel.show_problems((Problem(Severity.WARNING, "thin-logo", {"least": 4.0}, field="logos[1]"),))
    assert [card.sign.isVisible() for card in panel.cards] == [False, True, False]
    assert "4 mm" in panel.cards[1].sign.toolTip()


def test_another_file_takes_a_logos_place_and_keeps_its_words(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    three(session)
    QTest.keyClicks(panel.cards[1].form.alt, "Ours")
    panel.add_files([written(tmp_path, "better.png", saved(two_halves().resize((400, 200)), "PNG"))], "logos/b.png")
    session.put_logos("move logo", session.kit.logos[::-1])
    settled(panel, qtbot)
    assert session.kit.logos == (
        LogoChoice("logos/c.png"),
        LogoChoice("logos/better.png", alt="Ours"),
        LogoChoice("logos/a.png"),
    )


def test_problems_stand_on_the_card_of_their_logo_even_after_it_moved(panel: LogosPanel, session: Session) -> None:
    three(session)
    thin = Problem(Severity.WARNING, "thin-logo", {"least": 4.0}, field="logos[1]")
    panel.show_problems((thin, replace(thin, values={"least": 5.0}, piece="poster-event")))
    first, second, third = (card.form.told.text for card in panel.cards)
    assert (first, third) == ("", "") and "less than 4 mm thick" in second and "5 mm" not in second
    panel.move_logo(1, 0)
    assert ["thick" in card.form.told.text for card in panel.cards] == [True, False, False]


def test_a_logo_that_cannot_be_read_says_so(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    kit = Kit(GroupDetails(), (), logos=(LogoChoice("logos/a.png"), LogoChoice("logos/gone.png")))
    session.start(State(kit, {"logos/a.png": b"nonsense"}), None)
    qtbot.waitUntil(lambda: panel.cards[0].facts.toolTip() == "cannot be shown")
    assert panel.cards[1].facts.toolTip() == "cannot be shown"


def proofs_of(session: Session, qtbot: QtBot) -> dict[PieceChoice, Proof]:
    made: dict[PieceChoice, Proof] = {}
    proofs = Proofs()
    proofs.made.connect(lambda proof: made.update({proof.piece.choice: proof}))
    with qtbot.waitSignal(proofs.finished):
        proofs.order(Order(session.opened_kit(), session.studio, SCREEN, session.kit.pieces[0], 24.0))
    proofs.close()
    return made


def test_a_logo_is_seen_on_the_ground_where_it_will_stand(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    opened = read_kit(shipped_assets() / "example" / "kit.yaml").state
    pieces = (PieceChoice("poster-event"),)
    white = io.BytesIO()
    Image.new("RGBA", (300, 200), (255, 255, 255, 255)).save(white, "PNG")
    logos = {**opened.logos, "logos/white.png": white.getvalue()}
    kit = Kit(
        opened.kit.group,
        pieces,
        events=(opened.kit.events[0],),
        logos=(*opened.kit.logos, LogoChoice("logos/white.png")),
    )
    session.start(State(kit, logos), None)
    made = proofs_of(session, qtbot)
    panel.show_proofs(made)
    qtbot.waitUntil(lambda: panel.reading.is_known("logos/white.png", logos["logos/white.png"]))
    colours = {colour.rgb for colour in session.library.campaign.colours.values()}
    for card in panel.cards:
        corner = card.thumbnail.grab().toImage().pixelColor(3, card.thumbnail.height() // 2)
        assert (corner.red(), corner.green(), corner.blue()) in colours


def test_a_photo_of_sixty_megapixels_does_not_stop_the_window(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = Image.effect_noise((900, 600), 60).convert("RGB").resize((9500, 6400))
    path = written(tmp_path, "photo.jpg", saved(photo, "JPEG", quality=80))
    del photo
    threads: list[threading.Thread] = []
    load = ImageFile.ImageFile.load

    def noted(image: ImageFile.ImageFile) -> object:
        threads.append(threading.current_thread())
        return load(image)

    monkeypatch.setattr(ImageFile.ImageFile, "load", noted)
    drop(panel, dropped_files(path))
    settled(panel, qtbot)
    assert files(session) == ["logos/photo.jpg"]
    assert threads and threading.main_thread() not in threads


def test_every_logo_can_be_gone_to(panel: LogosPanel, session: Session) -> None:
    three(session)
    for field in ("logos", "logos[0]", "logos[0].alt", "logos[2].file"):
        assert panel.reveal(field), field
        assert panel.isAncestorOf(QApplication.focusWidget())
    assert panel.reveal("logos[1].alt") and QApplication.focusWidget() is panel.cards[1].form.alt
    assert not panel.reveal("logos[3]")


def test_every_control_has_a_name_and_kits_are_left_to_the_window(panel: LogosPanel, session: Session) -> None:
    three(session)
    for card in panel.cards:
        for control in (card.open, card.up, card.down, card.remove, card.form.alt):
            assert control.accessibleName()
    assert not carries_logos(dropped_files(Path("/somewhere/a.kit")))
    assert carries_logos(dropped_files(Path("/somewhere/a.png")))
