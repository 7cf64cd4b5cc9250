from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.logos import LogosPanel
from kit.model.kit import GroupDetails, Kit, LogoChoice, PieceChoice
from kit.model.logo import LogoName, LogoVersions
from kit.model.tree import campaign_logos_of
from tests.gui.steps.conftest import MakePanel
from tests.picture_files import saved, two_halves

PNG = saved(two_halves(), "PNG")
WEEK, RCM = "asset:awareness-week", "partner:royal-college-of-midwives"


@pytest.fixture
def panel(stand: MakePanel, session: Session) -> LogosPanel:
    """The panel where one partner has a logo."""
    library = session.library
    partner = library.partners["royal-college-of-midwives"]
    there = replace(partner, logo=LogoVersions(LogoName("awareness-week-for-light-grounds.svg")))
    session.studio = replace(
        session.studio, library=replace(library, partners={**library.partners, "royal-college-of-midwives": there})
    )
    panel = stand(LogosPanel)
    assert isinstance(panel, LogosPanel)
    kit = Kit(GroupDetails("Acorns"), (), logos=(LogoChoice("logos/a.png"),))
    session.start(State(kit, {"logos/a.png": PNG}), None)
    return panel


def test_the_week_offers_its_own_logo_and_those_that_partners_gave(panel: LogosPanel, qtbot: QtBot) -> None:
    gallery = panel.shelf.gallery
    assert [card.id for card in gallery.cards.cards] == [WEEK, RCM]
    assert [card.name for card in gallery.cards.cards] == [
        "Infant Mental Health Awareness Week",
        "Royal College of Midwives",
    ]
    qtbot.waitUntil(lambda: set(gallery.cards.pictures) == {WEEK, RCM})
    QTest.mouseClick(panel.offer, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is gallery


def test_a_logo_of_the_week_is_ticked_and_unticked(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    gallery = panel.shelf.gallery
    gallery.choose(RCM)
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_Space)
    assert session.kit.logos == (LogoChoice("logos/a.png"), LogoChoice(partner="royal-college-of-midwives"))
    assert session.undo_name == "add logo" and gallery.cards.cards[1].chosen
    card = panel.cards[1]
    assert card.name.toolTip() == "Royal College of Midwives" and not card.form.another.isVisible()
    qtbot.waitUntil(lambda: card.facts.toolTip() == "from the week’s partners")
    assert card.form.role.currentText() == "We do this with them"
    assert session.opened_kit().problems == ()
    QTest.keyClick(gallery, Qt.Key.Key_Space)
    assert session.kit.logos == (LogoChoice("logos/a.png"),)
    session.undo()
    assert len(panel.cards) == 2 and session.state.logos == {"logos/a.png": PNG}


def test_whose_a_logo_is_is_said_in_plain_words(panel: LogosPanel, session: Session) -> None:
    role = panel.cards[0].form.role
    assert role.currentText() == "It is ours"
    role.setCurrentIndex(2)
    role.activated.emit(2)
    assert session.kit.logos[0].role == "supported by" and session.undo_name == "choose whose logo it is"
    role.activated.emit(0)
    assert session.kit.logos[0].role == ""
    assert panel.reveal("logos[0].role") and QApplication.focusWidget() is role


def test_a_logo_that_is_not_there_is_shown_and_can_be_taken_out(panel: LogosPanel, session: Session) -> None:
    session.edit("x", replace(session.kit, logos=(LogoChoice(asset="gone"), LogoChoice(partner="zero-to-three"))))
    assert [card.name.toolTip() for card in panel.cards] == ["gone", "Zero to Three"]
    assert [card.facts.toolTip() for card in panel.cards] == ["cannot be shown"] * 2
    assert panel.reveal("logos[0].asset") and QApplication.focusWidget() is panel.cards[0].remove


def test_a_week_without_logos_offers_none(panel: LogosPanel, session: Session) -> None:
    library = session.library
    bare = replace(library, partners={}, campaign=replace(library.campaign, own_logos={}))
    session.use(replace(session.studio, library=bare))
    assert not panel.shelf.isVisible() and not panel.offer.isVisible()


def test_the_week_s_logo_says_where_it_is_though_nobody_ticked_it(panel: LogosPanel, session: Session) -> None:
    def said() -> str:
        week, _ = panel.shelf.gallery.cards.cards
        assert not week.chosen
        return week.about

    showing, without = "poster-event", "poster-holding"
    templates = session.library.templates
    bare = {without: replace(templates[without], pages=())}
    session.use(replace(session.studio, library=replace(session.library, templates={**templates, **bare})))
    assert "awareness-week" in campaign_logos_of(templates[showing])
    for pieces, words in (
        ((), ""),
        ((without,), ""),
        ((showing,), "Already shown."),
        ((showing, without), f"Already on: {templates[showing].name['en']}."),
    ):
        session.edit("x", replace(session.kit, pieces=tuple(map(PieceChoice, pieces))))
        panel.show_state()
        assert said() == words


def test_a_logo_that_is_ticked_moves_no_logo_to_tick(panel: LogosPanel, session: Session, qtbot: QtBot) -> None:
    panel.resize(500, 420)
    gallery = panel.shelf.gallery
    session.changed.connect(panel.show_state)
    panel.bring_into_sight(panel.shelf)
    qtbot.wait(30)
    place = gallery.mapTo(panel, QPoint(0, 0))
    for id in (RCM, WEEK, RCM, WEEK):
        at = gallery.visualRect(gallery.cards.index(gallery.cards.number(id))).center()
        QCursor.setPos(gallery.viewport().mapToGlobal(at))
        count = len(session.kit.logos)
        QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.wait(30)
        assert len(session.kit.logos) != count and gallery.mapTo(panel, QPoint(0, 0)) == place
