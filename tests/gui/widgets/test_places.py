"""Nothing that is below a remark moves when one comes, changes or goes while somebody works on a step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from gui.kits.documents import read_kit
from gui.steps.step import StepPanel
from gui.widgets.fields import Labelled
from gui.widgets.remarks import Brief
from gui.widgets.told import Told
from kit.library.folders import shipped_assets
from kit.model.kit import Kit, LogoChoice, OwnMessage, PhotoChoice
from kit.problems import Problem, Severity
from tests.gui.driving import Hand
from tests.picture_files import saved

LONG = "This is told of a field, and it says what is wrong, where it is, and what can be done about it. " * 3
WORKED_WITH = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
PANELS = ("pieces", "messages", "group", "logos", "thank_you", "export")


@pytest.fixture(params=[(1280, 720, 0), (1920, 1080, 0), (1280, 720, 18)], ids=["low", "high", "large-text"])
def busy(request: pytest.FixtureRequest, hand: Hand, qapp: QApplication) -> Iterator[Hand]:
    """A kit with one of everything, in windows of several sizes."""
    width, height, points = request.param
    before = qapp.font()
    if points:
        large = qapp.font()
        large.setPointSize(points)
        qapp.setFont(large)
    hand.window.resize(QSize(width, height))
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    picture = saved(Image.new("RGB", (400, 200), (90, 120, 60)), "JPEG")
    kit = replace(
        state.kit,
        messages=(OwnMessage("Ours"), *state.kit.messages),
        logos=(LogoChoice("ours.jpg"),),
        photo=PhotoChoice("us.jpg"),
    )
    hand.session.start(replace(state, kit=kit, logos={"ours.jpg": picture, "us.jpg": picture}), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    yield hand
    qapp.setFont(before)


def with_few_pieces(hand: Hand) -> Kit:
    """Leave three pieces of the kit, where all of them are made anew many times; return it."""
    hand.session.edit("x", replace(hand.session.kit, pieces=hand.session.kit.pieces[:3]))
    return hand.session.kit


def laid_out() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def places(inside: QWidget) -> dict[QWidget, QPoint]:
    """Return where everything is that can be clicked or typed in, but for what belongs to a remark."""
    told = (*inside.findChildren(Told), *inside.findChildren(Brief))
    there = (each for kind in WORKED_WITH for each in inside.findChildren(kind))
    return {
        each: each.mapTo(inside, QPoint(0, 0))
        for each in there
        if each.isVisible() and not any(one.isAncestorOf(each) for one in told)
    }


def moved(inside: QWidget, before: dict[QWidget, QPoint]) -> list[str]:
    laid_out()
    return [each.accessibleName() or str(each) for each, place in places(inside).items() if before.get(each) != place]


def assert_nothing_moves(inside: QWidget, hand: Hand, name: str) -> None:
    laid_out()
    before = places(inside)
    assert len(before) > 3, name
    told = [each for each in inside.findChildren(Told) if each.parentWidget().isVisible()]
    assert told, name
    for each in told:
        each.say(LONG)
        assert moved(inside, before) == [], name
        row = each.parentWidget().parentWidget()
        if isinstance(row, Labelled):
            row.field.setFocus()
            assert moved(inside, before) == [], name
        each.say("Short.")
        each.show_problems((Problem(Severity.ERROR, "no-folder.gone", {"folder": LONG}),), hand.session)
        assert moved(inside, before) == [], name
        each.show_problems((), hand.session)
        each.say("")
        assert moved(inside, before) == [], name


def test_no_remark_of_a_step_moves_a_field_or_a_button(busy: Hand) -> None:
    for name in PANELS:
        panel: StepPanel = getattr(busy.panels, name)
        busy.step(panel)
        busy.settle()
        assert_nothing_moves(panel.widget(), busy, name)


def test_messages_that_are_added_and_taken_out_move_nothing_in_the_list_that_is_clicked(busy: Hand) -> None:
    panel = busy.step(busy.panels.messages)
    kit = with_few_pieces(busy)
    busy.session.edit("x", replace(kit, messages=(*kit.messages[1:], OwnMessage("Ours"))))
    panel.chosen.choose_row(0)
    busy.settle()
    laid_out()
    inside = panel.widget()
    before, length = places(inside), panel.all.verticalScrollBar().maximum()
    ids = [row.id for row in panel.all.rows.rows]
    for id in (*ids[:6], *kit.messages[1:], *ids[:6], *ids[6:9]):
        panel.all.used.emit(str(id))
        busy.settle()
        there = places(inside)
        assert {each: there.get(each) for each in before} == before
    assert panel.all.verticalScrollBar().maximum() == length


def test_words_of_ones_own_that_are_counted_move_no_field(busy: Hand) -> None:
    with_few_pieces(busy)
    panel = busy.step(busy.panels.messages)
    panel.chosen.choose_row(0)
    busy.settle()
    laid_out()
    inside = panel.widget()
    before = places(inside)
    assert panel.own.rows["headline"].field in before
    for words in (0, 1, 8, 9, 40):
        own = OwnMessage(" ".join(["so"] * words))
        busy.session.edit("x", replace(busy.session.kit, messages=(own, *busy.session.kit.messages[1:])))
        busy.settle()
        assert moved(inside, before) == []


def test_what_is_typed_of_an_event_moves_no_field(busy: Hand) -> None:
    panel = busy.step(busy.panels.group)
    busy.settle()
    laid_out()
    inside = panel.widget()
    before, event = places(inside), busy.session.kit.events[0]
    unread = replace(event, date=None, starts=None, unread=(("date", "31/02/2016"), ("starts", "teatime")))
    for typed in (replace(event, ends=None), unread, replace(event, title="", link="w"), event):
        busy.session.edit("x", replace(busy.session.kit, events=(typed,)))
        busy.settle()
        assert moved(inside, before) == []
