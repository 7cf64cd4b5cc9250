from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.thank_you import NOBODY, OWN, ThankYouPanel, names_in
from kit.kit_file import open_kit, save_kit
from kit.model.kit import GroupDetails, Kit, LogoChoice, ThankYouChoice
from kit.model.logo import LogoName, LogoVersions
from kit.problems import Problem, Severity
from kit.studio import Studio
from tests.gui.steps.conftest import MakePanel

RCM, IHV = "royal-college-of-midwives", "institute-of-health-visiting"


@pytest.fixture
def panel(stand: MakePanel) -> ThankYouPanel:
    panel = stand(ThankYouPanel)
    assert isinstance(panel, ThankYouPanel)
    return panel


def start(session: Session, thanks: ThankYouChoice | None, language: str = "en") -> None:
    session.start(State(Kit(GroupDetails("Acorns"), (), language=language, thank_you=thanks)), None)


def chosen(panel: ThankYouPanel) -> list[str]:
    return [id for id, choice in panel.choices.items() if choice.radio.isChecked()]


def test_a_new_kit_thanks_nobody_and_says_so(panel: ThankYouPanel) -> None:
    assert chosen(panel) == [NOBODY]
    assert panel.result.text() == "Nobody is thanked."


def test_a_partner_that_is_ticked_is_thanked_by_name(panel: ThankYouPanel, session: Session, qtbot: QtBot) -> None:
    panel.partners[RCM].setFocus()
    qtbot.keyClick(panel.partners[RCM], Qt.Key.Key_Space)
    assert session.kit.thank_you == ThankYouChoice(partners=(RCM,))
    assert "hank you to the Royal College of Midwives" in panel.result.text()
    assert chosen(panel) == [next(iter(session.library.thank_yous))]
    session.undo()
    assert not panel.partners[RCM].isChecked()
    assert chosen(panel) == [NOBODY]
    session.redo()
    qtbot.keyClick(panel.partners[RCM], Qt.Key.Key_Space)
    assert session.kit.thank_you == ThankYouChoice()


def test_others_are_typed_one_on_each_line(panel: ThankYouPanel, session: Session) -> None:
    panel.reveal("thank_you.also")
    QTest.keyClicks(panel.also, "Town Council ")
    QTest.keyClick(panel.also, Qt.Key.Key_Return)
    QTest.keyClick(panel.also, Qt.Key.Key_Return)
    QTest.keyClicks(panel.also, " Bakery & Sons <b>")
    assert session.kit.thank_you == ThankYouChoice(also=("Town Council", "Bakery & Sons <b>"))
    assert panel.also.shown == "Town Council \n\n Bakery & Sons <b>"
    assert "Bakery & Sons <b> and Town Council" in panel.result.text()
    session.undo()
    assert panel.also.shown == ""


def test_more_names_than_a_kit_holds_are_told(panel: ThankYouPanel, session: Session) -> None:
    panel.also.insertPlainText("\n".join(f"Friend {number}" for number in range(120)))
    assert session.kit.thank_you and len(session.kit.thank_you.also) == 100
    assert "first 100" in panel._also_row.told.text


def test_each_wording_is_shown_as_it_would_read_now(panel: ThankYouPanel, session: Session, qtbot: QtBot) -> None:
    start(session, ThankYouChoice(wording="warm", partners=(RCM,), also=("Town Council",)))
    for id in session.library.thank_yous:
        assert "Royal College of Midwives and Town Council" in panel.choices[id].words.text()
    assert len({panel.choices[id].words.text() for id in session.library.thank_yous}) == len(session.library.thank_yous)
    qtbot.mouseClick(panel.choices["short"].words, Qt.MouseButton.LeftButton)
    assert session.kit.thank_you and session.kit.thank_you.wording == "short"
    assert panel.result.text() == panel.choices["short"].words.text()
    assert panel.result.text().startswith("With thanks to")


def test_own_words_begin_as_what_stands_there_and_replace_it(
    panel: ThankYouPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, ThankYouChoice(wording="short", partners=(RCM,)))
    assert not panel.text.isVisible()
    before = panel.result.text()
    panel.choices[OWN].radio.click()
    assert panel.text.isVisible() and panel.text.shown == before
    panel.text.setFocus()
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Ta.")
    assert session.kit.thank_you == ThankYouChoice("short", (RCM,), text="Ta.")
    assert panel.result.text() == "Ta." and chosen(panel) == [OWN]
    for _ in range(3):
        QTest.keyClick(panel.text, Qt.Key.Key_Backspace)
    assert panel.text.isVisible() and panel.text.hasFocus()
    QTest.keyClicks(panel.text, "Thanks!")
    assert panel.result.text() == "Thanks!"


def test_own_words_are_offered_beside_the_heading_before_all_that_was_written_for_them(
    panel: ThankYouPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, ThankYouChoice(wording="short", partners=(RCM,)))
    assert panel.write.mapTo(panel, QPoint()).y() < panel.choices["warm"].mapTo(panel, QPoint()).y()
    qtbot.mouseClick(panel.write, Qt.MouseButton.LeftButton)
    assert chosen(panel) == [OWN] and panel.text.hasFocus() and panel.text.shown.startswith("With thanks to")
    written = session.kit
    qtbot.mouseClick(panel.write, Qt.MouseButton.LeftButton)
    assert session.kit == written, "who comes again goes on with the same words"
    session.undo()
    assert session.kit.thank_you == ThankYouChoice(wording="short", partners=(RCM,))


def test_names_follow_own_words_and_an_empty_text_says_what_is_read_instead(
    panel: ThankYouPanel, session: Session, tmp_path: Path
) -> None:
    start(session, ThankYouChoice(partners=(RCM,), also=("Town Council",), text="Thank you all:"))
    assert panel.and_names.isVisible() and panel.result.text() == "Thank you all:"
    panel.and_names.click()
    assert panel.result.text() == "Thank you all: the Royal College of Midwives and Town Council"
    panel.partners[RCM].click()
    assert panel.result.text() == "Thank you all: Town Council"
    save_kit(session.kit, tmp_path / "a.yaml")
    assert "and_names: yes" in (tmp_path / "a.yaml").read_text().replace("true", "yes")
    assert open_kit(tmp_path / "a.yaml").kit == session.kit
    session.undo()
    session.undo()
    assert not panel.and_names.isChecked()
    panel.text.setFocus()
    panel.text.selectAll()
    QTest.keyClick(panel.text, Qt.Key.Key_Delete)
    assert "Nothing is written yet" in panel._text_row.told.text
    QTest.keyClicks(panel.text, "Ta")
    assert panel._text_row.told.text == ""
    panel.choices[NOBODY].radio.click()
    assert not panel.and_names.isVisible()


def test_looking_through_the_choices_by_arrow_keys_loses_nothing(panel: ThankYouPanel, session: Session) -> None:
    own = ThankYouChoice("warm", (RCM, IHV), ("Town Council",), "Our own thanks.")
    start(session, own)
    panel.choices[OWN].radio.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        widget = QApplication.focusWidget()
        assert isinstance(widget, QRadioButton)
        QTest.keyClick(widget, key)
    assert session.kit.thank_you is not None
    assert replace(session.kit.thank_you, wording="warm") == own
    session.undo()
    assert session.kit.thank_you == own


def test_another_kit_never_gets_what_was_laid_aside(panel: ThankYouPanel, session: Session) -> None:
    start(session, ThankYouChoice("warm", (RCM,), ("Secret Friend",), "Our own thanks."))
    panel.choices[NOBODY].radio.click()
    assert session.kit.thank_you is None
    start(session, None)
    panel.choices[OWN].radio.click()
    assert session.kit.thank_you and session.kit.thank_you.also == ()
    assert "own thanks" not in session.kit.thank_you.text


def test_names_that_the_library_does_not_know_are_shown_and_can_be_taken_out(
    panel: ThankYouPanel, session: Session
) -> None:
    start(session, ThankYouChoice("gone", ("old-partner", RCM)), language="xx")
    assert panel.partners["old-partner"].text().replace("\n", " ") == "old-partner (not known)"
    assert chosen(panel) == []
    assert panel.reveal("thank_you.partners[0]") and QApplication.focusWidget() is panel.partners["old-partner"]
    panel.partners["old-partner"].click()
    assert session.kit.thank_you and session.kit.thank_you.partners == (RCM,)
    assert not panel.partners["old-partner"].isVisible()
    assert panel.reveal("thank_you.wording")


def test_problems_stand_where_they_arise(panel: ThankYouPanel, session: Session) -> None:
    start(session, ThankYouChoice("warm", (RCM,), ("Friend",)))
    fields = ("thank_you", "thank_you.partners[0]", "thank_you.also[0]")
    panel.show_problems(tuple(Problem(Severity.WARNING, "fold", {"least": 3.0}, field=field) for field in fields))
    assert "through the thank-you, or" in panel.wording_told.text
    assert "through partner 1 in the thank-you, or" in panel.partners_told.text
    assert "through name 1 in the thank-you, or" in panel._also_row.told.text
    panel.show_problems(())
    assert not panel.wording_told.isVisible()


def test_every_part_can_be_gone_to(panel: ThankYouPanel, session: Session) -> None:
    start(session, ThankYouChoice("warm", (RCM,), ("Friend",)))
    parts = ("", ".wording", ".partners", ".partners[0]", ".also", ".also[0]", ".names", ".text")
    for part in parts:
        assert panel.reveal(f"thank_you{part}"), part
        assert panel.isAncestorOf(QApplication.focusWidget())
    session.edit("x", replace(session.kit, thank_you=ThankYouChoice(text="Ta")))
    assert panel.reveal("thank_you.text") and QApplication.focusWidget() is panel.text


def test_a_library_read_anew_offers_its_own_partners(panel: ThankYouPanel, session: Session, studio: Studio) -> None:
    few = {IHV: studio.library.partners[IHV]}
    session.use(replace(studio, library=replace(studio.library, partners=few)))
    assert list(panel.partners) == [IHV]
    assert sorted(panel.choices) == sorted([*studio.library.thank_yous, OWN, NOBODY])
    session.use(studio)
    assert [box for _, box in sorted((panel._boxes.indexOf(box), id) for id, box in panel.partners.items())] == list(
        studio.library.partners
    )


def test_what_a_library_read_anew_still_offers_keeps_the_focus(
    panel: ThankYouPanel, session: Session, studio: Studio
) -> None:
    panel.partners[IHV].setFocus()
    rcm = {RCM: studio.library.partners[RCM], IHV: studio.library.partners[IHV]}
    session.use(replace(studio, library=replace(studio.library, partners=rcm)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert panel.partners[IHV].hasFocus() and set(panel.partners) == {RCM, IHV}


def test_long_names_are_broken_to_the_width_of_the_panel(panel: ThankYouPanel) -> None:
    panel.resize(340, 800)
    QApplication.processEvents()
    inside = panel.widget()
    assert inside is not None and inside.width() <= panel.viewport().width()
    longest = max(panel.partners.values(), key=lambda box: len(box.accessibleName()))
    assert "\n" in longest.text()


def test_names_are_read_one_from_each_line() -> None:
    assert names_in(" A \n\n\tB b\n") == ("A", "B b")


def test_a_partner_that_is_ticked_offers_its_logo(panel: ThankYouPanel, session: Session) -> None:
    library = session.library
    there = replace(library.partners[RCM], logo=LogoVersions(LogoName("awareness-week-for-light-grounds.svg")))
    session.use(replace(session.studio, library=replace(library, partners={**library.partners, RCM: there})))
    start(session, ThankYouChoice("warm", (IHV,)))
    row = panel.rows[RCM]
    assert not row.offer.isVisible() and not panel.rows[IHV].offer.isVisible()
    row.box.click()
    assert row.offer.isVisible() and row.offer.accessibleDescription().startswith("Royal College of Midwives")
    row.offer.setFocus()
    QTest.keyClick(row.offer, Qt.Key.Key_Space)
    assert session.kit.logos == (LogoChoice(partner=RCM),) and session.undo_name == "add logo"
    assert not row.offer.isVisible() and QApplication.focusWidget() is row.box
    session.undo()
    assert row.offer.isVisible() and session.kit.logos == ()
    row.box.click()
    assert not row.offer.isVisible()


@pytest.mark.parametrize("on", ["radio", "words"])
def test_whoever_clicks_on_own_words_writes_on_behind_them(
    panel: ThankYouPanel, session: Session, qtbot: QtBot, on: str
) -> None:
    start(session, ThankYouChoice(partners=(RCM,)))
    panel.show_state()
    choice, said = panel.choices[OWN], panel.result.text()
    panel.ensureWidgetVisible(choice)
    target = choice.radio if on == "radio" else choice.words
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(12, target.height() // 2))
    qtbot.waitUntil(panel.text.hasFocus)
    qtbot.keyClicks(panel.text, " And all.")
    assert session.kit.thank_you is not None and session.kit.thank_you.text == f"{said} And all."


def test_thanks_that_pieces_leave_out_are_told_before_the_wordings(panel: ThankYouPanel, session: Session) -> None:
    start(session, ThankYouChoice("warm"))
    left_out = Problem(Severity.WARNING, "thanks-left-out.languages", {"pieces": ("“Held”",)}, field="thank_you")
    panel.show_problems((left_out,))
    assert "“Held” has no room for your thank-you" in panel.wording_told.text

    def top(widget: QWidget) -> int:
        return widget.mapTo(panel, QPoint(0, 0)).y()

    QTest.qWait(20)
    assert top(panel.wording_told) < min(top(each) for each in panel.choices.values())
