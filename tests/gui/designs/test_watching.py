"""Saved is seen: a file saved in a folder of assets shows in the gallery and the preview; a broken one is told."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.designs.watching import Watching
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.shell.app import load_studio
from gui.steps.pieces import PiecesPanel
from gui.workspace.design_problems import DesignProblems
from kit.library.layers import own_folder
from kit.model.kit import GroupDetails, Kit, PieceChoice
from kit.model.layer import Layer
from tests.gui.driving import Hand, make_hand, put_away

OURS = """\
name: Ours
kind: card
size: A6
pages:
  - name: front
    ground: coral
    layers:
      - column:
          - text: Come and play
            style: headline
            colour: midnight
        padding: 10mm
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of assets with one design."""
    folder = tmp_path / "our assets"
    (folder / "templates").mkdir(parents=True)
    (folder / "templates" / "ours.yaml").write_text(OURS)
    return folder


@pytest.fixture
def staff(folder: Path, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Hand]:
    """Give a hand on a window with that folder, in which a kit with that design is open."""
    hand = make_hand(Session(load_studio([Layer(folder)])), settings, tmp_path / "journal", qtbot)
    hand.window.resize(1400, 720)
    hand.session.start(State(Kit(GroupDetails(name="Little Acorns"), (PieceChoice("ours"),))), None)
    hand.window._show_page(hand.window.workspace)
    pieces(hand).gallery.choose("ours")
    quiet(hand)
    yield hand
    put_away(hand)


def quiet(hand: Hand) -> None:
    """Wait until everything that was saved is seen."""
    fillings, panel = pieces(hand)._fillings, hand.window.workspace.design_problems
    hand.until(lambda: not hand.window.watching.busy)
    hand.settle()
    hand.until(lambda: not (pieces(hand)._soon.isActive() or fillings._work.busy or panel._work.busy))


def pieces(hand: Hand) -> PiecesPanel:
    panel = hand.panels.pieces
    assert isinstance(panel, PiecesPanel)
    return panel


def card_picture(hand: Hand, id: str = "ours") -> QImage | None:
    return pieces(hand).gallery.cards.pictures.get(id)


def preview_picture(hand: Hand) -> QImage:
    proof = hand.window.workspace.preview.proof
    assert proof is not None
    return proof.images[0]


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures show the same, though one may be smaller, since what is told takes room."""
    small = [each.scaled(60, 85, mode=Qt.TransformationMode.SmoothTransformation) for each in (one, other)]
    apart = [
        abs(getattr(small[0].pixelColor(x, y), part)() - getattr(small[1].pixelColor(x, y), part)())
        for x in range(60)
        for y in range(85)
        for part in ("red", "green", "blue")
    ]
    return sum(apart) / len(apart) < 4


def told(hand: Hand) -> DesignProblems:
    return hand.window.workspace.design_problems


def by_writing(path: Path, text: str) -> None:
    path.write_text(text)


def by_renaming(path: Path, text: str) -> None:
    """Save as gedit and VS Code do: another file takes the place of the old one."""
    other = path.with_name(".goutputstream-X")
    other.write_text(text)
    other.replace(path)


def by_keeping_a_copy(path: Path, text: str) -> None:
    """Save as vim does: the old file becomes the backup, which somebody else may still have open."""
    backup = path.with_name(path.name + "~")
    path.replace(backup)
    path.write_text(text)
    backup.unlink()


def by_deleting(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text)


@pytest.mark.parametrize("save", [by_writing, by_renaming, by_keeping_a_copy, by_deleting])
def test_what_is_saved_is_seen_in_the_gallery_and_in_the_preview_each_time(
    staff: Hand, folder: Path, save: Callable[[Path, str], None]
) -> None:
    for ground in ("sun", "mint", "midnight", "coral"):
        card, preview = card_picture(staff), preview_picture(staff)
        save(folder / "templates" / "ours.yaml", OURS.replace("coral", ground))
        staff.until(lambda seen=preview: preview_picture(staff) != seen)  # type: ignore[misc]
        staff.until(lambda seen=card: card_picture(staff) != seen)  # type: ignore[misc]
    assert told(staff).isHidden()


def test_a_broken_save_keeps_the_last_good_version_and_says_what_is_wrong_until_it_is_mended(
    staff: Hand, folder: Path
) -> None:
    path, panel = folder / "templates" / "ours.yaml", told(staff)
    card, preview, kit = card_picture(staff), preview_picture(staff), staff.session.kit
    path.write_text(OURS.replace("colour: midnight", "colour: midnigth"))
    staff.until(panel.isVisible)
    quiet(staff)
    assert alike(preview_picture(staff), preview) and card_picture(staff) == card and staff.session.kit is kit
    assert panel._place.text() == "ours.yaml, line 11, column 21"
    lines = panel.text.toPlainText().split("\n")
    row = next(number for number, line in enumerate(lines) if line.startswith("   11 |"))
    assert lines[row][lines[row + 1].index("^")] == "m", "the caret stands under the place"
    assert "Did you mean “midnight”?" in panel.text.toPlainText()
    assert panel._state.text() == "The last good version is shown."
    path.write_text(OURS.replace("ground: coral", "ground: mint"))
    staff.until(panel.isHidden)
    staff.until(lambda: preview_picture(staff) != preview)


def test_a_new_design_appears_and_a_broken_one_is_seen_at_once_too(staff: Hand, folder: Path) -> None:
    cards = pieces(staff).gallery.cards
    (folder / "templates" / "another.yaml").write_text(OURS.replace("name: Ours", "name: Another"))
    staff.until(lambda: cards.number("another") >= 0)
    (folder / "templates" / "our-poster.yaml").write_text(OURS.replace("size: A6", "size: A66"))
    staff.until(lambda: cards.number("our-poster") >= 0)
    card = cards.cards[cards.number("our-poster")]
    assert card.sign == "Cannot be shown yet" and card.wrong and not card.chosen
    pieces(staff).gallery.ticked.emit("our-poster")
    assert [piece.template for piece in staff.session.kit.pieces] == ["ours"], "it cannot be chosen yet"
    quiet(staff)
    assert told(staff)._place.text() == "our-poster.yaml, line 3, column 7"
    assert told(staff)._state.text() == "It cannot be shown yet."
    (folder / "templates" / "our-poster.yaml").write_text(OURS)
    staff.until(lambda: "our-poster" in staff.session.library.templates and told(staff).isHidden())
    assert cards.cards[cards.number("our-poster")].sign == ""


def test_what_a_design_starts_from_is_saved_and_it_follows_in_gallery_and_preview(staff: Hand, folder: Path) -> None:
    templates, panel = folder / "templates", told(staff)
    (templates / "base.yaml").write_text(OURS.replace("name: Ours", "name: Base"))
    (templates / "ours.yaml").write_text("extends: base\nname: Ours\ncolours: {midnight: sun}\n")
    staff.until(lambda: staff.session.library.templates["ours"].extends == "base")
    quiet(staff)
    card, preview = card_picture(staff), preview_picture(staff)
    (templates / "base.yaml").write_text(OURS.replace("ground: coral", "ground: mint"))
    staff.until(lambda: preview_picture(staff) != preview)
    staff.until(lambda: card_picture(staff) != card)
    quiet(staff)
    preview = preview_picture(staff)
    (templates / "base.yaml").write_text(OURS.replace("ground: coral", "ground: mnit"))
    staff.until(panel.isVisible)
    quiet(staff)
    assert alike(preview_picture(staff), preview) and "ours" in staff.session.library.templates
    assert "Did you mean “mint”?" in panel.text.toPlainText()
    (templates / "base.yaml").write_text(OURS.replace("ground: coral", "ground: sun"))
    staff.until(panel.isHidden)
    staff.until(lambda: staff.session.library.templates["ours"].pages[0].ground == "sun")
    staff.until(lambda: preview_picture(staff) != preview)


def test_a_design_that_the_kit_uses_may_be_taken_away_and_come_back(staff: Hand, folder: Path) -> None:
    path, cards = folder / "templates" / "ours.yaml", pieces(staff).gallery.cards
    kit = staff.session.kit
    path.unlink()
    staff.until(lambda: "ours" not in staff.session.library.templates)
    quiet(staff)
    assert staff.session.kit is kit and cards.cards[cards.number("ours")].sign == "Not here any more"
    path.write_text(OURS)
    staff.until(lambda: cards.cards[cards.number("ours")].sign == "")
    quiet(staff)
    assert staff.window.workspace.preview.proof is not None


def test_a_picture_or_a_typeface_under_the_same_name_is_seen(staff: Hand, folder: Path) -> None:
    (folder / "pictures").mkdir()
    Image.new("RGB", (400, 300), "red").save(folder / "pictures" / "field.png")
    picture = "      - picture: field.png\n        alt: A field\n        at: bottom\n        width: 40mm\n"
    before = preview_picture(staff)
    (folder / "templates" / "ours.yaml").write_text(OURS + picture)
    staff.until(lambda: preview_picture(staff) != before)
    quiet(staff)
    red, card = preview_picture(staff), card_picture(staff)
    Image.new("RGB", (400, 300), "blue").save(folder / "pictures" / "field.png")
    staff.until(lambda: preview_picture(staff) != red)
    staff.until(lambda: card_picture(staff) != card)
    quiet(staff)
    blue, fonts = preview_picture(staff), staff.session.library.fonts
    (folder / "fonts").mkdir()
    shutil.copy(fonts["NotoSans-Bold.ttf"], folder / "fonts" / "Lexend_800ExtraBold.ttf")
    staff.until(lambda: preview_picture(staff) != blue)
    quiet(staff)
    noto = preview_picture(staff)
    shutil.copy(fonts["AtkinsonHyperlegibleNext_400Regular.ttf"], folder / "fonts" / "Lexend_800ExtraBold.ttf")
    staff.until(lambda: preview_picture(staff) != noto)


def test_what_a_design_speaks_of_may_be_taken_away_and_the_design_stays_on_screen(staff: Hand, folder: Path) -> None:
    campaign = folder / "campaign.yaml"
    campaign.write_text("colours:\n  brick: {rgb: 'AA4422', cmyk: [20, 80, 90, 10]}\n")
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "brick"))
    staff.until(lambda: staff.session.library.templates["ours"].pages[0].ground == "brick")
    quiet(staff)
    brick = preview_picture(staff)
    campaign.unlink()
    staff.until(told(staff).isVisible)
    quiet(staff)
    assert alike(preview_picture(staff), brick) and "“brick”" in told(staff).text.toPlainText()
    assert "ours" in staff.session.library.templates and told(staff)._state.text() == "The last good version is shown."


def test_selection_scroll_typing_and_undo_survive(staff: Hand, folder: Path) -> None:
    for number in range(20):
        (folder / "templates" / f"more-{number:02}.yaml").write_text(OURS)
    staff.until(lambda: "more-19" in staff.session.library.templates)
    quiet(staff)
    gallery = pieces(staff).gallery
    gallery.choose("more-05")
    gallery.verticalScrollBar().setValue(gallery.verticalScrollBar().maximum() // 2)
    scrolled = gallery.verticalScrollBar().value()
    (folder / "templates" / "a-first-one.yaml").write_text(OURS)
    staff.until(lambda: "a-first-one" in staff.session.library.templates)
    quiet(staff)
    assert gallery.current_id() == "more-05" and gallery.verticalScrollBar().value() == scrolled > 0
    name = staff.step(staff.panels.group).widgets()["group.name"]
    staff.type(name, " Nursery")
    history, kit = len(staff.session._steps), staff.session.kit
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    staff.until(lambda: staff.session.library.templates["ours"].pages[0].ground == "mint")
    quiet(staff)
    assert name.hasFocus() and staff.session.kit is kit and len(staff.session._steps) == history
    staff.type(name, " and more")
    assert staff.session.kit.group.name == "Little Acorns Nursery and more"
    staff.session.undo()
    assert staff.session.kit.group.name == "Little Acorns"


def test_a_folder_that_is_taken_away_and_made_again_is_seen(staff: Hand, folder: Path) -> None:
    shutil.rmtree(folder)
    staff.until(lambda: "ours" not in staff.session.library.templates and told(staff).isVisible())
    (folder / "templates").mkdir(parents=True)
    (folder / "templates" / "ours.yaml").write_text(OURS)
    staff.until(lambda: "ours" in staff.session.library.templates and told(staff).isHidden())
    quiet(staff)
    card = preview_picture(staff)
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    staff.until(lambda: preview_picture(staff) != card)


@pytest.fixture
def watched(folder: Path, qtbot: QtBot) -> Iterator[tuple[Session, Watching]]:
    session = Session(load_studio([Layer(folder)]).whole())
    watching = Watching(session)
    qtbot.waitUntil(lambda: not watching.busy)
    yield session, watching
    watching.close()


def test_the_persons_own_folder_is_seen_when_it_is_made(watched: tuple[Session, Watching], qtbot: QtBot) -> None:
    session, _ = watched
    assert not own_folder().exists()
    (own_folder() / "templates").mkdir(parents=True)
    (own_folder() / "templates" / "mine.yaml").write_text(OURS)
    qtbot.waitUntil(lambda: "mine" in session.library.templates)
    (own_folder() / "templates" / "mine.yaml").write_text(OURS.replace("coral", "mint"))
    qtbot.waitUntil(lambda: session.library.templates["mine"].pages[0].ground == "mint")


def test_nothing_is_told_when_nothing_has_changed(
    watched: tuple[Session, Watching], folder: Path, qtbot: QtBot
) -> None:
    session, watching = watched
    assets, changes = session.studio, []
    session.assets_changed.connect(lambda: changes.append(1))
    (folder / "templates" / ".ours.yaml.swp").write_text("an editor's own")
    (folder / "templates" / "ours.yaml").write_text(OURS)
    with qtbot.waitSignal(watching.looked):
        pass
    with qtbot.waitSignal(watching.looked):
        watching.reload()
    assert session.studio is assets and not changes


def test_what_has_not_changed_is_the_very_same(watched: tuple[Session, Watching], folder: Path, qtbot: QtBot) -> None:
    session, watching = watched
    before = session.studio
    with qtbot.waitSignal(watching.reloaded):
        (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    after = session.studio
    assert after.typefaces is before.typefaces and after.library.campaign is before.library.campaign
    same = [id for id, each in after.library.templates.items() if each is before.library.templates[id]]
    assert set(after.library.templates) - set(same) == {"ours"}


def test_with_no_campaign_at_all_everything_stays_and_that_is_told(
    watched: tuple[Session, Watching], folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, watching = watched
    library, typefaces = session.library, session.studio.typefaces
    with monkeypatch.context() as patch:
        patch.setattr("kit.library.folders.shipped_assets", lambda: tmp_path / "gone")
        with qtbot.waitSignal(watching.reloaded):
            watching.reload()
        assert session.library is library and session.studio.typefaces is typefaces
        assert [problem.code for problem in session.studio.problems if not problem.file] == ["no-campaign"]
    with qtbot.waitSignal(watching.reloaded):
        watching.reload()
    assert session.studio.problems == () and session.library == library


def test_a_mistake_of_the_program_is_told_and_the_next_save_is_seen_all_the_same(
    watched: tuple[Session, Watching], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, watching = watched
    with monkeypatch.context() as patch:
        patch.setattr("gui.designs.watching.load_library", lambda *_: 1 / 0)
        with qtbot.waitSignal(watching.reloaded):
            watching.reload()
        assert [problem.code for problem in session.studio.problems] == ["unforeseen"]
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    qtbot.waitUntil(lambda: session.library.templates["ours"].pages[0].ground == "mint")
    assert session.studio.problems == ()


def test_what_the_system_cannot_watch_is_looked_at_now_and_then(
    watched: tuple[Session, Watching], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, watching = watched
    monkeypatch.setattr("gui.designs.watching._is_remote", lambda place: str(place).startswith(str(folder)))
    with qtbot.waitSignal(watching.looked):
        watching.look()
    assert not any(path.startswith(str(folder)) for path in watching._watcher.files())
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    qtbot.waitUntil(lambda: session.library.templates["ours"].pages[0].ground == "mint")


def test_beyond_so_many_files_only_folders_are_watched_and_a_save_is_still_seen(
    watched: tuple[Session, Watching], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, watching = watched
    monkeypatch.setattr("gui.designs.watching.MOST_WATCHED", 5)
    with qtbot.waitSignal(watching.looked):
        watching.look()
    assert str(folder / "templates") in watching._watcher.directories()
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    qtbot.waitUntil(lambda: session.library.templates["ours"].pages[0].ground == "mint")


def test_changes_that_never_end_are_seen_all_the_same(
    watched: tuple[Session, Watching], folder: Path, qtbot: QtBot
) -> None:
    session, _ = watched
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    log = folder / "notes.txt"
    for number in range(4000):
        log.write_text(str(number))
        qtbot.wait(20)
        if session.library.templates["ours"].pages[0].ground == "mint":
            return
    raise AssertionError("it was never seen")


def test_absurd_names_and_links_do_no_harm(watched: tuple[Session, Watching], folder: Path, qtbot: QtBot) -> None:
    session, _ = watched
    templates = folder / "templates"
    (templates / "loop.yaml").symlink_to("loop.yaml")
    os.mkfifo(templates / "pipe.yaml")
    (Path(os.fsdecode(os.fsencode(str(templates)) + b"/caf\xe9.yaml"))).write_text(OURS)
    (templates / ("x" * 200 + ".yaml")).write_text(OURS)
    (templates / "folder.yaml").mkdir()
    qtbot.waitUntil(lambda: "x" * 200 in session.library.templates)
    (templates / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    qtbot.waitUntil(lambda: session.library.templates["ours"].pages[0].ground == "mint")


def test_three_hundred_designs(staff: Hand, folder: Path) -> None:
    for number in range(300):
        (folder / "templates" / f"more-{number:03}.yaml").write_text(OURS)
    staff.until(lambda: "more-299" in staff.session.library.templates)
    quiet(staff)
    before = preview_picture(staff)
    (folder / "templates" / "ours.yaml").write_text(OURS.replace("coral", "mint"))
    staff.until(lambda: preview_picture(staff) != before)
