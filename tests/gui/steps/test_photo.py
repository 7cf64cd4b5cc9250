from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.logos import LogosPanel
from kit.kit_file import open_kit, save_kit
from kit.model.kit import GroupDetails, Kit, LogoChoice, PhotoChoice, PieceChoice
from kit.model.measures import Focus
from kit.problems import Problem, Severity
from tests.gui.steps.conftest import MakePanel
from tests.picture_files import saved

JPEG = saved(Image.new("RGB", (400, 200), (90, 120, 60)), "JPEG")
HELD = "poster-holding"


@pytest.fixture
def panel(stand: MakePanel, session: Session, monkeypatch: pytest.MonkeyPatch) -> LogosPanel:
    """The panel where one design has room for a photo, and the kit has a piece of it."""
    monkeypatch.setattr("gui.steps.photo.shows_photo", lambda template: template.id == HELD)
    panel = stand(LogosPanel)
    assert isinstance(panel, LogosPanel)
    session.start(State(Kit(GroupDetails("Acorns"), (PieceChoice(HELD),))), None)
    return panel


def hand_over(panel: LogosPanel, qtbot: QtBot, folder: Path, data: bytes = JPEG) -> None:
    path = folder / "Our group.jpg"
    path.write_bytes(data)
    panel.photo.read_file(path)
    qtbot.waitUntil(lambda: not panel.photo.reading.busy)


def with_photo(session: Session, **parts: object) -> None:
    photo = replace(PhotoChoice("photos/us.jpg"), **parts)  # type: ignore[arg-type]
    kit = Kit(GroupDetails("Acorns"), (PieceChoice(HELD),), photo=photo)
    session.start(State(kit, {"photos/us.jpg": JPEG}), None)


def test_a_photo_is_in_the_kit_only_if_everybody_in_it_agrees(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_over(panel, qtbot, tmp_path)
    assert session.kit.photo is None and panel.photo.question.isVisible()
    assert QApplication.focusWidget() is panel.photo.yes
    QTest.mouseClick(panel.photo.no, Qt.MouseButton.LeftButton)
    assert session.kit.photo is None and not session.undo_name and not panel.photo.question.isVisible()
    assert "was not added" in panel.photo.told.text
    hand_over(panel, qtbot, tmp_path)
    QTest.mouseClick(panel.photo.yes, Qt.MouseButton.LeftButton)
    assert session.kit.photo == PhotoChoice("photos/Our-group.jpg")
    assert session.state.logos == {"photos/Our-group.jpg": JPEG}
    assert session.undo_name == "add photo" and QApplication.focusWidget() is panel.photo.alt
    save_kit(session.kit, tmp_path / "a.kit", dict(session.state.logos))
    assert open_kit(tmp_path / "a.kit").read_logo("photos/Our-group.jpg") == JPEG


def test_another_photo_is_asked_about_too_and_takes_the_place_of_the_first(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    with_photo(session, alt="Us")
    hand_over(panel, qtbot, tmp_path)
    assert session.kit.photo == PhotoChoice("photos/us.jpg", "Us")
    QTest.mouseClick(panel.photo.yes, Qt.MouseButton.LeftButton)
    assert set(session.state.logos) == {"photos/Our-group.jpg"}
    session.undo()
    assert session.kit.photo == PhotoChoice("photos/us.jpg", "Us") and set(session.state.logos) == {"photos/us.jpg"}


def test_what_stays_in_view_is_chosen_by_a_click_and_by_keys(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    with_photo(session)
    qtbot.waitUntil(lambda: panel.photo.reading.seen("photos/us.jpg", session.state.logos["photos/us.jpg"]) is not None)
    assert panel.reveal("photo.focus")
    picture = panel.photo.picture
    box = picture.place()
    at = box.topLeft() + (box.bottomRight() - box.topLeft()) * 0.25
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at.toPoint())
    focus = session.kit.photo and session.kit.photo.focus
    assert focus and abs(focus.across - 0.25) < 0.03 and abs(focus.down - 0.25) < 0.03
    QTest.keyClick(picture, Qt.Key.Key_Home)
    QTest.keyClick(picture, Qt.Key.Key_Up)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert session.kit.photo and session.kit.photo.focus == Focus(0.55, 0.45)
    assert picture.accessibleDescription().startswith("55 % from the left, 45 % from the top")
    for _ in range(30):
        QTest.keyClick(picture, Qt.Key.Key_Left)
    assert session.kit.photo.focus == Focus(0.0, 0.45)
    QTest.mouseClick(panel.photo.clear, Qt.MouseButton.LeftButton)
    assert session.kit.photo.focus is None


def test_a_photo_is_described_and_taken_out_and_its_bytes_stay_while_logos_go(
    panel: LogosPanel, session: Session
) -> None:
    with_photo(session)
    session.edit("x", replace(session.kit, logos=(LogoChoice("logos/a.png"),)))
    panel.cards[0].remove.click()
    assert set(session.state.logos) == {"photos/us.jpg"}
    assert panel.reveal("photo.alt")
    QTest.keyClicks(QApplication.focusWidget(), "Us in the garden")
    assert session.kit.photo and session.kit.photo.alt == "Us in the garden"
    QTest.mouseClick(panel.photo.remove, Qt.MouseButton.LeftButton)
    assert session.kit.photo is None and not session.state.logos
    session.undo()
    assert session.kit.photo and set(session.state.logos) == {"photos/us.jpg"}


def test_a_photo_that_only_decorates_needs_no_words_and_a_step_back_asks_for_them_again(
    panel: LogosPanel, session: Session
) -> None:
    with_photo(session)
    QTest.mouseClick(panel.photo.decorative, Qt.MouseButton.LeftButton)
    assert session.kit.photo == PhotoChoice("photos/us.jpg", decorative=True)
    assert not panel.photo.alt.isEnabled()
    session.undo()
    assert session.kit.photo == PhotoChoice("photos/us.jpg")
    assert panel.photo.alt.isEnabled() and not panel.photo.decorative.isChecked()
    panel.resize(240, 600)
    QTest.qWait(0)
    assert panel.horizontalScrollBar().maximum() == 0, "what it says is broken into lines where there is little room"


def test_it_is_offered_only_where_a_piece_has_room_and_says_so(panel: LogosPanel, session: Session) -> None:
    assert panel.photo.about.text() == "Shown on: Held." and panel.photo.choose.isVisible()
    session.edit("x", replace(session.kit, pieces=()))
    assert panel.photo.about.text() == "Your pieces have no room for a photo. These have: Held."
    assert not panel.photo.choose.isVisible() and not panel.reveal("photo")
    with_photo(session)
    session.edit("x", replace(session.kit, pieces=()))
    assert panel.photo.remove.isVisible()


def test_what_is_no_picture_is_refused_without_a_question(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_over(panel, qtbot, tmp_path, b"no picture at all")
    assert not panel.photo.question.isVisible() and panel.photo.told.text
    QTest.qWait(0)
    session.start(State(Kit(GroupDetails("Oaks"), ())), None)
    assert session.kit.photo is None


def test_another_kit_is_not_asked_about_the_photo_of_this_one(
    panel: LogosPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_over(panel, qtbot, tmp_path)
    session.start(State(Kit(GroupDetails("Oaks"), (PieceChoice(HELD),))), None)
    assert not panel.photo.question.isVisible()


def test_problems_stand_where_they_arise(panel: LogosPanel, session: Session) -> None:
    with_photo(session)
    panel.show_problems(
        (
            Problem(Severity.NOTE, "photo-without-words", {"file": "us.jpg"}, field="photo.alt"),
            Problem(Severity.NOTE, "photo-unused", field="photo"),
        )
    )
    assert panel.photo.alt_row.told.text and panel.photo.told.text
    assert not panel.told.isVisible()
