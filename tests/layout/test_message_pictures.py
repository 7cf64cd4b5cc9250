"""The picture that a message names, where a design shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import OwnMessage
from kit.model.message import Message
from kit.model.picture import Encoding, PictureData, PictureName
from kit.model.scenes import SCENES
from kit.scene import Group, Picture, walk
from tests.workshop import KIT, MESSAGES, library, template, typefaces

PHOTO = PictureData("assets:grandparent.jpg", 40, 30, "RGB", Encoding.RAW, bytes(40 * 30 * 3))
PICTURED = replace(
    MESSAGES["second"], picture=PictureName("grandparent.jpg"), alt={"en": "A grandparent", "cy": "Nain"}
)


def shown(layers: str, *chosen: str | OwnMessage, language: str = "en", second: Message = PICTURED) -> list[Group]:
    known = replace(library(), messages={**MESSAGES, "second": second})
    made = template(layers)
    kit = replace(KIT, messages=chosen, language=language)
    (page,) = lay_out(kit, known, made, made.size, {PHOTO.name: PHOTO}, typefaces())
    return [each for each in walk(page.items) if isinstance(each, Group) and each.kind in ("picture", "text")]


def seen(layers: str, message: Message) -> list[str]:
    """Return what the drawings of a page tell people who cannot see them."""
    known, made = replace(library(), messages={"second": message}), template(layers)
    kit = replace(KIT, messages=("second",))
    (page,) = lay_out(kit, known, made, made.size, {PHOTO.name: PHOTO}, typefaces())
    return [each.alt for each in page.items if isinstance(each, Group)]


def test_the_picture_of_a_message_is_shown_with_its_words() -> None:
    (group,) = shown("- picture: message\n  number: 2\n", "first", "second")
    (picture,) = group.items
    assert isinstance(picture, Picture)
    assert (picture.name, group.alt) == (PHOTO.name, "A grandparent")
    (group,) = shown("- picture: Message\n", "second", language="cy")
    assert group.alt == "Nain"


@pytest.mark.parametrize("chosen", [(), ("first",), ("first", "second"), (OwnMessage("Hello"), "second")])
def test_where_a_message_has_no_picture_nothing_is_shown_nor_what_belongs_to_it(
    chosen: tuple[str | OwnMessage, ...],
) -> None:
    assert shown("- layers: [{column: [{picture: message}, {text: Look}]}]\n", *chosen) == []


def test_words_of_the_design_serve_where_the_message_has_none() -> None:
    (group,) = shown("- picture: message\n  alt: {en: A person}\n", "second", second=replace(PICTURED, alt={}))
    assert group.alt == "A person"
    (group,) = shown("- picture: message\n  alt: {en: A person}\n", "second")
    assert group.alt == "A grandparent"


def test_a_picture_that_could_not_be_read_is_not_shown() -> None:
    gone = replace(PICTURED, picture=PictureName("gone.jpg"))
    assert shown("- picture: message\n", "second", second=gone) == []


def test_a_scene_has_the_words_of_its_message_but_not_those_of_its_picture() -> None:
    drawn = "- art: scene\n"
    named = replace(MESSAGES["second"], scene=SCENES[1], alt={"en": "A bump", "cy": "Bol"})
    assert seen(drawn, named) == ["A bump"]
    assert seen("- art: scene\n  alt: {en: Two people}\n", named) == ["Two people"]
    assert seen(drawn, PICTURED) == [""]
