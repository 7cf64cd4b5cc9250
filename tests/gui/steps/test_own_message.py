from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.messages import MessagesPanel
from kit.kit_file import open_kit, save_kit
from kit.model.kit import GroupDetails, Kit, OwnMessage
from kit.problems import Problem, Severity
from tests.gui.steps.conftest import MakePanel

CAMPAIGNS = "first-1001-days"


@pytest.fixture
def panel(stand: MakePanel, session: Session) -> MessagesPanel:
    panel = stand(MessagesPanel)
    assert isinstance(panel, MessagesPanel)
    session.start(State(Kit(GroupDetails("Acorns"), (), messages=(CAMPAIGNS,))), None)
    return panel


def write(panel: MessagesPanel, words: str) -> None:
    QTest.mouseClick(panel.write, Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), words)


def badges(panel: MessagesPanel) -> list[str]:
    return [row.badge for row in panel.chosen.rows.rows]


def test_a_message_of_ones_own_is_written_beside_the_campaigns(
    panel: MessagesPanel, session: Session, tmp_path: Path
) -> None:
    assert not panel.own.isVisible()
    write(panel, "Come and play")
    assert session.kit.messages == (CAMPAIGNS, OwnMessage("Come and play"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Every Monday.")
    assert session.kit.messages[1] == OwnMessage("Come and play", "Every Monday.")
    assert badges(panel) == ["Leads", "Yours"]
    assert panel.chosen.rows.rows[1].title == "Come and play"
    save_kit(session.kit, tmp_path / "a.kit", {})
    assert open_kit(tmp_path / "a.kit").kit.messages == session.kit.messages


def test_it_is_mixed_in_order_with_the_others_and_undone(panel: MessagesPanel, session: Session) -> None:
    write(panel, "One")
    write(panel, "Two")
    panel.chosen.setFocus()
    QTest.keyClick(panel.chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel.chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.kit.messages == (OwnMessage("Two"), CAMPAIGNS, OwnMessage("One"))
    assert badges(panel) == ["Yours, leads", "", "Yours"]
    headline = panel.own.rows["headline"].field
    assert headline.text() == "Two"  # type: ignore[attr-defined]
    session.undo()
    session.undo()
    session.undo()
    assert session.kit.messages == (CAMPAIGNS, OwnMessage("One"), OwnMessage())
    assert panel.chosen.rows.rows[2].title == "A message of your own, not written yet"


def test_the_fields_are_those_of_the_message_in_hand(panel: MessagesPanel, session: Session) -> None:
    write(panel, "Mine")
    panel.chosen.choose_row(0)
    assert not panel.own.isVisible()
    panel.chosen.choose_row(1)
    assert panel.own.isVisible()
    panel.chosen.setFocus()
    QTest.keyClick(panel.chosen, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.own.rows["headline"].field
    panel.chosen.setFocus()
    QTest.keyClick(panel.chosen, Qt.Key.Key_Delete)
    assert session.kit.messages == (CAMPAIGNS,) and not panel.own.isVisible()


def test_a_problem_of_its_words_is_told_at_the_field_and_leads_there(panel: MessagesPanel, session: Session) -> None:
    write(panel, "Mine [add")
    panel.chosen.choose_row(0)
    problem = Problem(Severity.WARNING, "address-with-space", {"address": "a .org"}, field="messages[1].headline")
    panel.show_problems((problem,))
    assert panel.told.text
    assert panel.reveal("messages[1].headline")
    assert QApplication.focusWidget() is panel.own.rows["headline"].field
    assert panel.own.rows["headline"].told.text and not panel.told.text
    panel.chosen.choose_row(0)
    assert panel.told.text and panel.own.rows["headline"].told.text == ""
    assert panel.reveal("messages[0].headline") and QApplication.focusWidget() is panel.chosen
    assert not panel.reveal("photo")


def test_no_more_messages_than_a_kit_holds(panel: MessagesPanel, session: Session) -> None:
    session.edit("x", replace(session.kit, messages=tuple(OwnMessage(str(n)) for n in range(50))))
    assert not panel.write.isEnabled()
    assert all(button.accessibleName() for button in panel.findChildren(QPushButton) if button.isVisible())


def test_how_many_words_fit_is_said_while_one_writes(panel: MessagesPanel) -> None:
    write(panel, "")
    beside = {name: row.beside for name, row in panel.own.rows.items()}
    assert [each.text() for each in beside.values()] == [
        "room for 8 words",
        "room for 25 words",
        "room for 70 words",
    ]
    QTest.keyClicks(QApplication.focusWidget(), "Come and play")
    assert beside["headline"].text() == "3 of 8 words"
    assert panel.own.rows["headline"].field.accessibleDescription() == "3 of 8 words"
    QTest.keyClicks(QApplication.focusWidget(), " with us every single morning")
    assert beside["headline"].text() == "8 of 8 words"
    QTest.keyClicks(QApplication.focusWidget(), " now")
    assert beside["headline"].text() == "9 words, room for 8"


def test_a_message_that_is_being_begun_is_not_blamed_for_its_missing_headline(panel: MessagesPanel) -> None:
    write(panel, "")
    headline = panel.own.rows["headline"]
    panel.show_problems((Problem(Severity.ERROR, "no-headline", field="messages[1].headline"),))
    assert headline.told.text == "" and panel.told.text == ""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert "no headline" in headline.told.text


def test_a_message_of_ones_own_is_put_first_by_a_button(panel: MessagesPanel, session: Session) -> None:
    write(panel, "Come and play")
    assert panel.own.lead.isVisible()
    QTest.mouseClick(panel.own.lead, Qt.MouseButton.LeftButton)
    assert session.kit.messages == (OwnMessage("Come and play"), CAMPAIGNS)
    assert panel.chosen.currentIndex().row() == 0 and not panel.own.lead.isVisible()
    assert panel.own.rows["headline"].field.text() == "Come and play"  # type: ignore[attr-defined]


def test_what_is_told_in_several_lines_moves_the_fields_below_only_for_who_comes_to_the_step_again(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    write(panel, "Mine")
    short = panel.own.rows["short"]
    QTest.qWait(20)
    before = short.y()
    values = {"count": 12, "most": 8}
    problem = Problem(Severity.NOTE, "own-message-long", values, field="messages[1].headline")

    def tell(*problems: Problem) -> int:
        panel.show_problems(problems)
        QApplication.processEvents()
        QTest.qWait(20)
        return short.y()

    def come_again() -> int:
        panel.hide()
        panel.show()
        QTest.qWait(20)
        return short.y()

    assert [tell(problem), tell(), tell(problem)] == [before] * 3
    assert come_again() > before and panel.own.rows["headline"].told.isVisible()
    assert tell() > before
    come_again()
    qtbot.waitUntil(lambda: short.y() == before)
