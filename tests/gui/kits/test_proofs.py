from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.kits.proofs import Order, Proof, Proofs
from gui.kits.session import Session
from gui.workspace.hits import field_at, fields
from gui.workspace.preview import Preview
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.preset import SCREEN
from kit.studio import Studio


@pytest.fixture
def example(session: Session) -> Session:
    opened = read_kit(shipped_assets() / "example" / "kit.yaml")
    pieces = (PieceChoice("poster-event"), PieceChoice("leaflet-tri-fold"))
    session.start(replace(opened.state, kit=replace(opened.state.kit, pieces=pieces)), None)
    return session


@pytest.fixture
def proofs(qtbot: QtBot) -> Iterator[Proofs]:
    made = Proofs()
    yield made
    made.close()


def make(proofs: Proofs, session: Session, qtbot: QtBot, dpi: float = 40) -> list[Proof]:
    heard: list[Proof] = []
    proofs.made.connect(heard.append)
    order = Order(session.opened_kit(), session.studio, SCREEN, session.kit.pieces[-1], dpi)
    with qtbot.waitSignal(proofs.finished):
        proofs.order(order)
    proofs.made.disconnect(heard.append)
    return heard


def test_the_current_piece_comes_first_and_at_its_resolution(example: Session, proofs: Proofs, qtbot: QtBot) -> None:
    heard = make(proofs, example, qtbot)
    assert [proof.piece.choice for proof in heard] == [
        example.kit.pieces[-1],
        *example.kit.pieces[:-1],
    ]
    sheet, image = heard[0].shown.sheets[0], heard[0].images[0]
    assert image.width() == round(sheet.size.width / 25.4 * 40)


def test_a_place_on_a_sheet_leads_to_the_field_behind_it(example: Session, proofs: Proofs, qtbot: QtBot) -> None:
    leaflet = make(proofs, example, qtbot)[0]
    seen = set()
    for sheet in leaflet.shown.sheets:
        for group, box in fields(sheet):
            found = field_at(sheet, box.x + box.width / 2, box.y + box.height / 2)
            assert found == group.source.field
            seen.add(found)
        assert field_at(sheet, -50, -50) == ""
    assert {"group.name", "events[0].venue", "messages[0]", "logos[0]", "thank_you"} <= seen


def test_a_click_on_the_preview_tells_the_field(example: Session, proofs: Proofs, qtbot: QtBot) -> None:
    leaflet = make(proofs, example, qtbot)[0]
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(900, 400)
    preview.show_proof(leaflet)
    box = next(box for group, box in fields(leaflet.shown.sheets[0]) if group.source.field == "events[0].venue")
    place = preview.mapFromScene(preview._pages[0].mapToScene(box.x + box.width / 2, box.y + box.height / 2))
    with qtbot.waitSignal(preview.field_clicked) as clicked:
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args is not None and clicked.args[0].field == "events[0].venue"


def test_print_size_is_the_size_of_the_paper(example: Session, proofs: Proofs, qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    preview.show_proof(make(proofs, example, qtbot)[0])
    preview.true_size()
    shown = preview.transform().m11() * 297
    assert shown == pytest.approx(297 / 25.4 * preview.physicalDpiX(), rel=0.001)
    assert preview.zoom == pytest.approx(1)
    preview.fit()
    assert preview.zoom < 1


def test_problems_come_with_the_end(example: Session, proofs: Proofs, qtbot: QtBot) -> None:
    example.edit("choose message", replace(example.kit, messages=("no-such-message",)))
    with qtbot.waitSignal(proofs.finished) as finished:
        proofs.order(Order(example.opened_kit(), example.studio, SCREEN, example.kit.pieces[0], 20))
    assert "unknown-message" in {problem.code for problem in finished.args[0]}


def test_a_sheet_that_stays_keeps_its_picture_and_looks_as_if_it_were_made_anew(
    example: Session, proofs: Proofs, qtbot: QtBot
) -> None:
    before = make(proofs, example, qtbot)[0]
    assert example.kit.events
    example.edit("type", replace(example.kit, events=(replace(example.kit.events[0], venue="Upstairs"),)))
    after = make(proofs, example, qtbot)[0]
    stayed = [new is old for new, old in zip(after.images, before.images, strict=True)]
    assert sorted(stayed) == [False, True]
    example.use(Studio.of(example.library))
    assert make(proofs, example, qtbot)[0].images == after.images
