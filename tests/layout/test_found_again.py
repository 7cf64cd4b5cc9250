"""What was arranged before is found again, and what is arranged is data."""

from __future__ import annotations

import pickle
from dataclasses import replace

from kit.layout.fill import fill
from kit.layout.filling import Filling
from kit.layout.fragment import Fragment
from kit.layout.pages import fragments, lay_out
from kit.model.kit import Event, GroupDetails, Kit, ThankYouChoice
from kit.scene import Group, walk
from kit.store import Store
from kit.text.typefaces import Typefaces
from tests.workshop import BARE, EVENT, KIT, library, logo, pages_of, shipped, template, typefaces, with_logos

PAGE = template(
    """
    - column:
        - group: name
        - message: headline
        - art: spiral
          height: 1fr
        - thank-you: list
    """
)


def named(name: str) -> Kit:
    return replace(KIT, group=replace(KIT.group, name=name))


def groups(kit: Kit) -> dict[str, Group]:
    (page,) = pages_of(PAGE, kit)
    return {item.kind: item for item in walk(page.items) if isinstance(item, Group)}


def test_a_page_that_shows_the_same_is_the_very_same_page() -> None:
    unseen = replace(KIT, group=replace(KIT.group, phone="01632 960002"))
    assert pages_of(PAGE, KIT)[0] is pages_of(PAGE, unseen)[0]
    assert pages_of(PAGE, KIT)[0] is not pages_of(PAGE, named("Another"))[0]


def test_after_an_edit_what_was_not_edited_and_did_not_move_is_the_very_same_item() -> None:
    before, after = groups(named("Acorns")), groups(named("Otters"))
    assert before["group"] != after["group"]
    assert all(before[kind] is after[kind] for kind in ("message", "art", "thank-you"))


def test_after_an_edit_every_element_that_does_not_show_it_is_the_very_same_filled_one() -> None:
    (page,) = PAGE.pages
    before, after = (fill(page, Filling(kit, library(), {}, typefaces())) for kit in (KIT, named("Otters")))
    same = {leaf.element.element for one, leaf in zip(before.leaves, after.leaves, strict=True) if one is leaf}
    assert same == {"message", "art", "thank-you"}


def test_whatever_was_filled_before_a_design_is_filled_as_if_it_were_the_first_time() -> None:
    """Edits of every part of a kit, there and back, each of which changes what may be found again of the last."""
    given, store = with_logos(KIT, [logo("a.png", 400, 400, (0, 0, 90)), logo("b.png", 90, 40, (90, 0, 0))])
    shown, known, faces = {**store, "photo.jpg": store[given.logos[0].file]}, shipped(), typefaces()
    partner, messages = next(iter(known.partners)), tuple(known.messages)[:5]
    given = replace(given, messages=messages)
    kits = [
        given,
        BARE,
        *(replace(given, group=replace(given.group, **{name: "else.example"})) for name in GroupDetails.__slots__),
        *(replace(given, events=(replace(EVENT, **{name: None}),)) for name in ("date", "starts", "ends")),
        *(replace(given, events=(replace(EVENT, **{name: ""}),)) for name in ("title", "venue", "note", "link")),
        replace(given, events=()),
        replace(given, events=(Event(venue="A hall"), EVENT)),
        *(replace(given, messages=messages[:count]) for count in range(5)),
        replace(given, messages=messages[::-1]),
        *(replace(given, logos=given.logos[:count]) for count in range(2)),
        replace(given, logos=tuple(replace(each, alt="") for each in given.logos)),
        replace(given, thank_you=None),
        replace(given, thank_you=ThankYouChoice(partners=(partner,))),
        replace(given, language="cy"),
        given,
    ]
    for kit, pictures in [*((kit, shown) for kit in kits), (given, {}), (given, shown)]:
        for made in known.templates.values():
            for page in made.pages:
                again = fill(page, Filling(kit, known, pictures, faces))
                assert again == fill(page, Filling(kit, known, pictures, Typefaces(known.fonts)))


def test_a_picture_that_changes_under_its_name_is_seen() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 400, 400, (0, 0, 90))])
    _, wide = with_logos(KIT, [logo("a.png", 800, 400, (0, 0, 90))])
    made = template("- logos: up to 1")
    assert pages_of(made, kit, store) != pages_of(made, kit, wide)


def test_fragments_are_data_that_can_be_sent_to_another_process() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 400, 400, (0, 0, 90))])
    known = shipped()
    for made in known.templates.values():
        filling = Filling(kit, known, store, typefaces())
        for whole in fragments(filling, made, made.size):
            sent: Fragment = pickle.loads(pickle.dumps(whole))
            assert sent.place(0.0, 0.0, Store()) == whole.place(0.0, 0.0, Store())


def test_another_library_with_the_same_typefaces_is_not_mistaken_for_the_first() -> None:
    known, faces = library(), Typefaces(library().fonts, library().campaign.figures)
    colours = dict(known.campaign.colours)
    colours["midnight"] = colours["midnight"]._replace(rgb=(1, 2, 3))
    other = replace(known, campaign=replace(known.campaign, colours=colours))
    first, second = (lay_out(KIT, each, PAGE, PAGE.size, {}, faces) for each in (known, other))
    assert first != second
    assert lay_out(KIT, known, PAGE, PAGE.size, {}, faces)[0] is first[0]
