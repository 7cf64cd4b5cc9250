"""The scenes: people who differ, in their room whole, on a foot from edge to edge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.colour import Colour
from kit.layout.art import Pens, draw
from kit.model.art import Scene
from kit.model.measures import Length
from kit.model.paint import GROUND, SKINS, ColourName
from kit.model.scenes import SCENES, SceneName
from kit.scene import Shape
from kit.units import Box

LARGE = ColourName("midnight")
CLOTH = tuple(map(ColourName, ("coral", "sun", "mint")))
COLOURS = {
    name: Colour(name, (20 * number, 90, 120), (0, 0, 0, 10 * number))
    for number, name in enumerate((LARGE, *CLOTH, *SKINS))
}
ART = Scene(large=LARGE, colours=CLOTH)
PENS = Pens(COLOURS, COLOURS, COLOURS)
ROOMS = {
    "a tall room": Box(-3, -3, 216, 270),
    "a wide room": Box(-3, -3, 246, 96),
    "a square room": Box(10, 20, 120, 120),
    "a narrow room": Box(0, 0, 60, 150),
}
every_scene = pytest.mark.parametrize("scene", SCENES)
every_room = pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
both_ways = pytest.mark.parametrize("mirrored", [False, True])


def drawn(scene: SceneName, room: Box, mirrored: bool = False) -> tuple[Shape, ...]:
    art = Scene(scene=scene, large=LARGE, colours=CLOTH, mirrored=mirrored)
    return draw(art, room, 1.0, PENS)


def colours_of(shapes: tuple[Shape, ...]) -> set[str]:
    return {shape.fill.name for shape in shapes if shape.fill}


@every_scene
@every_room
@both_ways
def test_the_foot_is_of_one_colour_from_edge_to_edge(scene: SceneName, room: Box, mirrored: bool) -> None:
    feet = [shape for shape in drawn(scene, room, mirrored) if shape.fill and shape.fill.name == LARGE]
    assert any(
        (shape.box.x, shape.box.right, shape.box.bottom) == pytest.approx((room.x, room.right, room.bottom), abs=0.01)
        for shape in feet
    )


@every_scene
def test_a_foot_that_falls_is_lower_at_its_ends_and_the_same_in_its_middle(scene: SceneName) -> None:
    room = ROOMS["a wide room"]
    level, round_hill = (
        [shape for shape in draw(replace(ART, scene=scene, falls=falls), room, 1.0, PENS) if shape.box.width > 240]
        for falls in (Length(0), Length(30))
    )
    assert level and len(level) == len(round_hill)
    for before, after in zip(level, round_hill, strict=True):
        assert (after.box.x, after.box.right) == pytest.approx((before.box.x, before.box.right), abs=0.01)
        ends = [[(step[-2], step[-1]) for step in shape.figures[0].steps if len(step) > 2] for shape in (before, after)]
        left, lower = (min(y for x, y in places if x == min(places)[0]) for places in ends)
        assert lower == pytest.approx(left + 30, abs=0.01)


@pytest.mark.parametrize("name", ["a tall room", "a square room", "a narrow room"])
def test_nobody_of_two_beside_the_small_one_is_near_the_edge_of_their_room(name: str) -> None:
    room = ROOMS[name]
    people = [shape.box for shape in drawn("crowd", room) if shape.box.width < room.width * 0.9]
    air = room.width * 0.03
    assert people and all(room.x + air < box.x and box.right < room.right - air for box in people)


@every_scene
@both_ways
def test_the_foot_may_run_on_beyond_the_room_of_the_people(scene: SceneName, mirrored: bool) -> None:
    room, foot = Box(20, 20, 100, 90), Box(-3, 20, 216, 90)
    art = Scene(scene=scene, large=LARGE, colours=CLOTH, mirrored=mirrored)
    shapes = draw(art, room, 1.0, PENS, foot=foot)
    wide = [shape.box for shape in shapes if not room.contains(shape.box, tolerance=0.5)]
    assert any((box.x, box.right, box.bottom) == pytest.approx((-3, 213, 110), abs=0.01) for box in wide)
    assert len(shapes) - len(wide) >= 5, "the people stay in their room"


@every_scene
@every_room
@both_ways
def test_nobody_is_cut_off(scene: SceneName, room: Box, mirrored: bool) -> None:
    for shape in drawn(scene, room, mirrored):
        assert room.contains(shape.box, tolerance=0.005 * room.width), shape.fill


@every_scene
def test_people_differ_in_skin(scene: SceneName) -> None:
    assert len(colours_of(drawn(scene, ROOMS["a square room"])) & set(SKINS)) >= (1 if scene == "bump" else 2)


def test_all_the_skins_are_seen_in_the_scenes() -> None:
    seen = [colours_of(drawn(scene, ROOMS["a square room"])) for scene in SCENES]
    assert set.union(*seen) >= set(SKINS)


@every_scene
@every_room
def test_in_a_mirror_all_is_on_the_other_side(scene: SceneName, room: Box) -> None:
    there, here = drawn(scene, room), drawn(scene, room, mirrored=True)
    assert there != here
    for one, other in zip(there, here, strict=True):
        left, right = room.right - (other.box.right - room.x), room.right - (other.box.x - room.x)
        assert (one.box.x, one.box.right, one.box.y, one.fill) == (
            pytest.approx(left, abs=0.02),
            pytest.approx(right, abs=0.02),
            pytest.approx(other.box.y, abs=0.02),
            other.fill,
        )


@every_scene
def test_flat_shapes_are_few(scene: SceneName) -> None:
    assert len(drawn(scene, ROOMS["a square room"])) <= 60
    assert not any(shape.stroke for shape in drawn(scene, ROOMS["a square room"]))


def test_no_two_scenes_are_the_same() -> None:
    pictures = {drawn(scene, ROOMS["a square room"]) for scene in SCENES}
    assert len(pictures) == len(SCENES)


@every_scene
def test_people_who_could_not_be_made_out_are_left_out(scene: SceneName) -> None:
    assert drawn(scene, Box(0, 0, 200, 12)) == ()


@every_room
def test_the_crowd_leaves_the_middle_to_one_who_is_half_as_tall(room: Box) -> None:
    shapes = drawn(SceneName("crowd"), room)
    middle = room.x + room.width / 2
    there = [shape.box for shape in shapes if shape.box.x < middle < shape.box.right]
    tallest = room.bottom - min(shape.box.y for shape in shapes)
    assert room.bottom - min(box.y for box in there) < 0.65 * tallest


def test_a_wider_room_has_a_larger_crowd() -> None:
    assert len(drawn(SceneName("crowd"), Box(0, 0, 300, 80))) > len(drawn(SceneName("crowd"), Box(0, 0, 100, 80)))


@pytest.mark.parametrize("abreast", [1, 2, 3])
def test_so_many_of_a_crowd_may_be_on_each_side_and_they_stay_together_in_the_middle(abreast: int) -> None:
    room, few = Box(0, 0, 600, 80), Scene(scene=SceneName("crowd"), large=LARGE, colours=CLOTH, abreast=abreast)
    shapes = draw(few, room, 1.0, PENS)
    people = [shape.box for shape in shapes if shape.fill and shape.fill.name in CLOTH and shape.box.bottom > 60]
    further = draw(replace(few, abreast=abreast + 1), room, 1.0, PENS)
    assert len(shapes) < len(further)
    assert min(box.x for box in people) > 300 - (0.4 + 0.25 * abreast) * room.height


@pytest.mark.parametrize("spread", [True, False])
def test_nobody_is_in_a_crowd_twice_and_in_a_very_wide_room_they_still_have_their_arms_about_each_other(
    spread: bool,
) -> None:
    crowd = Scene(scene=SceneName("crowd"), large=LARGE, colours=CLOTH, spread=spread)
    shapes = draw(crowd, Box(0, 0, 400, 40), 1.0, PENS)
    assert len(shapes) == len(draw(crowd, Box(0, 0, 800, 40), 1.0, PENS)), "there are no more people than that"
    there = sorted((shape.box for shape in shapes[:-1]), key=lambda box: box.x)
    reached = there[0].right
    for box in there:
        assert box.x < reached, "nobody is alone"
        reached = max(reached, box.right)


@pytest.mark.parametrize("width", [100, 120, 140])
def test_a_crowd_that_is_spread_is_fewer_people_from_side_to_side_with_their_arms_about_each_other(width: int) -> None:
    room, close = Box(20, 0, width, 35), Scene(scene=SceneName("crowd"), large=LARGE, colours=CLOTH)
    spread = draw(replace(close, spread=True), room, 1.0, PENS)
    assert len(spread) < 0.75 * len(draw(close, room, 1.0, PENS))
    there = sorted((shape.box for shape in spread if shape.box.width < 0.9 * width), key=lambda box: box.x)
    assert there[0].x - room.x < 4 and room.right - max(box.right for box in there) < 4
    assert min(box.x for box in there) > room.x and max(box.right for box in there) < room.right
    reached = there[0].right
    for box in there:
        assert box.x < reached, "nobody is alone"
        reached = max(reached, box.right)


def test_a_crowd_wears_the_colour_at_the_foot_unless_it_has_a_fourth() -> None:
    room = ROOMS["a wide room"]
    three = Scene(scene=SceneName("crowd"), large=LARGE, colours=CLOTH[:2])
    own = replace(three, colours=(*CLOTH[:2], CLOTH[0], CLOTH[2]))
    at_foot = [
        sum(bool(shape.fill and shape.fill.name == LARGE) for shape in draw(art, room, 1.0, PENS))
        for art in (three, own)
    ]
    assert at_foot[0] > at_foot[1]
    assert CLOTH[2] in colours_of(draw(own, room, 1.0, PENS))


def overlapping(one: Shape, other: Shape) -> bool:
    across = min(one.box.right, other.box.right) - max(one.box.x, other.box.x)
    down = min(one.box.bottom, other.box.bottom) - max(one.box.y, other.box.y)
    return across > 0 and down > 0


@every_room
@both_ways
def test_the_small_one_in_the_crowd_has_both_hands_taken(room: Box, mirrored: bool) -> None:
    shapes = drawn(SceneName("crowd"), room, mirrored)
    middle, small = room.x + room.width / 2, COLOURS[SKINS[2]]
    skin = [shape for shape in shapes if shape.fill and shape.fill.name in SKINS]
    own = sorted((shape for shape in skin if shape.fill == small), key=lambda shape: abs(_middle(shape) - middle))[:3]
    hands = [shape for shape in own if abs(_middle(shape) - middle) > shape.box.width]
    assert len(hands) == 2
    for hand in hands:
        assert any(overlapping(hand, other) for other in skin if other.fill != small)


@every_room
def test_the_crowd_stands_on_one_line(room: Box) -> None:
    shapes = drawn(SceneName("crowd"), room)
    ground = shapes[-1]
    assert ground.fill == COLOURS[LARGE] and (ground.box.x, ground.box.right) == (room.x, room.right)
    legs = [shape.box for shape in shapes[:-1] if shape.box.bottom > ground.box.y]
    cloth = [shape.box for shape in shapes if shape.fill and shape.fill.name in CLOTH]
    assert len(legs) >= 6, "two each, of three people"
    assert max(box.bottom for box in legs) - ground.box.y < 0.02 * room.height
    assert cloth and all(box.bottom < ground.box.y for box in cloth), "nobody is cut off by the ground"


def _middle(shape: Shape) -> float:
    return shape.box.x + shape.box.width / 2


@every_room
@both_ways
def test_six_doors_stand_open_on_both_sides_of_the_two_who_come_through(room: Box, mirrored: bool) -> None:
    shapes = drawn(SceneName("doors"), room, mirrored)
    middle, doors = room.x + room.width / 2, [shape.box for shape in shapes if _is_a_door(shape, room)]
    assert sorted(door.x + door.width / 2 > middle for door in doors) == [False] * 3 + [True] * 3
    knobs = [shape.box for shape in shapes if shape.fill == COLOURS[LARGE] and shape.box.width < room.width / 20]
    for door in doors:
        assert any(door.contains(knob) for knob in knobs)
    wide = min(abs(edge - middle) for door in doors for edge in (door.x, door.right))
    heads = [shape.box for shape in shapes if shape.fill and shape.fill.name in SKINS]
    assert all(abs(head.x + head.width / 2 - middle) < wide for head in heads)


def _is_a_door(shape: Shape, room: Box) -> bool:
    return bool(shape.fill and shape.fill.name in CLOTH) and shape.box.height > 4 * shape.box.width


def test_white_hair_is_that_of_the_page_unless_it_could_not_be_seen() -> None:
    pale, lilac = Colour("paper", (255, 247, 234), (0, 3, 10, 0)), Colour("lilac", (200, 184, 232), (28, 31, 0, 0))
    pens = Pens({**COLOURS, GROUND: pale}, COLOURS, COLOURS)
    old = Scene(scene=SceneName("grandparent"), large=LARGE, colours=CLOTH)
    assert "paper" in colours_of(draw(old, ROOMS["a square room"], 1.0, pens, lilac))
    assert "paper" not in colours_of(draw(old, ROOMS["a square room"], 1.0, pens, pale))


@every_scene
def test_nobody_wears_the_colour_that_is_behind_them(scene: SceneName) -> None:
    lilac = Colour("lilac", (200, 184, 232), (28, 31, 0, 0))
    pens = Pens({**COLOURS, "lilac": lilac}, COLOURS, COLOURS)
    for name in CLOTH:
        seen = colours_of(draw(replace(ART, scene=scene), ROOMS["a square room"], 1.0, pens, COLOURS[name]))
        assert name not in seen and seen <= {*COLOURS, "lilac"}


@pytest.mark.parametrize("scene", ["pram", "looking up"])
@every_room
def test_who_walks_or_stands_has_two_legs_with_the_ground_under_them(scene: SceneName, room: Box) -> None:
    floor, *people = drawn(scene, room)
    legs = [shape.box for shape in people if shape.fill == COLOURS[LARGE] and shape.box.bottom > floor.box.y]
    legs = [box for box in legs if box.bottom - floor.box.y < 0.02 * room.height and box.height > box.width / 2]
    assert len(legs) >= 2
