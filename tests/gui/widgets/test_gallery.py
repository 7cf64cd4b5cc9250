"""Where the cards of a gallery are, and how it is gone through by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.widgets.card_painting import Look, broken
from gui.widgets.gallery import Gallery
from gui.widgets.gallery_cards import Card
from gui.widgets.gallery_places import arranged

GROUPS = ["A"] * 5 + ["B"] * 2 + ["C"] * 4


@pytest.fixture
def gallery(qtbot: QtBot) -> Iterator[Gallery]:
    """Eleven cards in three groups, three beside one another."""
    made = Gallery(look=Look(narrowest=150))
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_cards([Card(f"{group}{number}", "A name", group=group) for number, group in enumerate(GROUPS)])
    made.show()
    qtbot.waitExposed(made)
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    yield made


def test_every_group_begins_a_row_below_its_heading_and_nothing_overlaps() -> None:
    places = arranged(GROUPS, 3, QSize(100, 200), 30)
    assert [words for words, _ in places.headings] == ["A", "B", "C"]
    everything = [*places.cards, *(rect for _, rect in places.headings)]
    assert not any(one.intersects(two) for n, one in enumerate(everything) for two in everything[n + 1 :])
    assert places.height == max(rect.bottom() for rect in everything) + 1 == 3 * 30 + (2 + 1 + 2) * 200
    assert [places.cards[number].left() for number in (0, 5, 7)] == [0, 0, 0]


def test_cards_without_a_group_have_no_heading() -> None:
    places = arranged([""] * 4, 3, QSize(100, 200), 30)
    assert places.headings == () and places.height == 400


def test_nothing_takes_no_room() -> None:
    assert arranged([], 3, QSize(100, 200), 30).height == 0


@pytest.mark.parametrize(
    ("number", "above", "below"), [(1, 1, 4), (2, 2, 4), (4, 1, 6), (6, 4, 8), (9, 6, 10), (10, 7, 10)]
)
def test_up_and_down_stay_in_the_column_as_far_as_there_is_one(number: int, above: int, below: int) -> None:
    places = arranged(GROUPS, 3, QSize(100, 200), 30)
    assert (places.number_above(number), places.number_below(number)) == (above, below)


@pytest.mark.parametrize(
    ("keys", "id"),
    [
        ([Qt.Key.Key_Right], "A1"),
        ([Qt.Key.Key_Down], "A3"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], "B5"),
        ([Qt.Key.Key_End], "C10"),
        ([Qt.Key.Key_End, Qt.Key.Key_Up], "C7"),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], "A0"),
        ([Qt.Key.Key_Left], "A0"),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], "C10"),
    ],
)
def test_keys_go_from_card_to_card_and_into_the_next_group(
    gallery: Gallery, qtbot: QtBot, keys: list[Qt.Key], id: str
) -> None:
    gallery.choose("A0")
    for key in keys:
        qtbot.keyClick(gallery, key)
    assert gallery.current_id() == id
    seen = gallery.visualRect(gallery.currentIndex())
    assert gallery.viewport().rect().contains(seen.center())


def test_page_down_comes_to_the_end_and_page_up_back(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.choose("A0")
    for _ in range(6):
        qtbot.keyClick(gallery, Qt.Key.Key_PageDown)
    assert gallery.current_id().startswith("C")
    for _ in range(6):
        qtbot.keyClick(gallery, Qt.Key.Key_PageUp)
    assert gallery.current_id() == "A0" and gallery.verticalScrollBar().value() == 0


def test_from_right_to_left_the_first_card_is_at_the_right_and_the_arrows_follow(
    gallery: Gallery, qtbot: QtBot
) -> None:
    gallery.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (gallery.visualRect(gallery.cards.index(number)) for number in (0, 1))
    assert first.left() > second.left()
    assert gallery.indexAt(first.center()).row() == 0 and gallery.indexAt(second.center()).row() == 1
    gallery.choose("A0")
    qtbot.keyClick(gallery, Qt.Key.Key_Left)
    assert gallery.current_id() == "A1"


def test_what_is_at_a_place_is_found_when_it_is_scrolled(gallery: Gallery) -> None:
    gallery.choose("C10")
    assert gallery.verticalScrollBar().value() > 0
    for number in range(len(GROUPS)):
        assert gallery.indexAt(gallery.visualRect(gallery.cards.index(number)).center()).row() == number
    assert not gallery.indexAt(QPoint(2, -gallery.verticalScrollBar().value() + 2)).isValid()


def test_a_wider_gallery_has_more_columns(gallery: Gallery, qtbot: QtBot) -> None:
    def columns() -> int:
        return len({gallery.visualRect(gallery.cards.index(number)).left() for number in range(5)})

    assert columns() == 3
    gallery.resize(900, 400)
    QApplication.processEvents()
    assert columns() == 5


@pytest.mark.parametrize("most", [1, 2, 3])
def test_words_that_have_no_room_are_cut_after_a_word(qapp: QApplication, most: int) -> None:
    text = "A poster of one great scene that belongs to its message, one question or statement, and little else."
    lines = broken(text, QFont(), 150, most)
    assert len(lines) == most and lines[-1].endswith("…")
    said = " ".join(lines).removesuffix("…")
    assert text.startswith(said) and text[len(said)] in " ,"


def test_words_that_have_room_are_whole(qapp: QApplication) -> None:
    assert broken("Held", QFont(), 150, 2) == ["Held"]
    assert (
        " ".join(broken("🦆 Duck 🦆 and duck again, all of them", QFont(), 120, 9))
        == "🦆 Duck 🦆 and duck again, all of them"
    )


def test_a_card_looks_the_same_whatever_was_painted_before_it(gallery: Gallery) -> None:
    """Words that are measured in one typeface and painted in another are cut."""
    card = Card("a", "A name", sign="One thing to fix", chosen=True)
    pictures, shown = [], QImage(70, 100, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    for weight in (QFont.Weight.Normal, QFont.Weight.Black):
        option = QStyleOptionViewItem()
        gallery.initViewItemOption(option)
        option.rect = QRect(QPoint(0, 0), gallery.painter.card_size)
        picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter, font = QPainter(picture), gallery.font()
        font.setWeight(weight)
        painter.setFont(font)
        gallery.painter.paint(painter, option, card, shown)
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
