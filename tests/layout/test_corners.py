"""Round corners of a box: what they cut, and what they leave alone."""

from __future__ import annotations

import pytest

from kit.scene import Rectangle
from tests.workshop import COLOURS, groups, near, page_of, pages_of, picture_of, template

FILLED = """
- box:
    - shape: rectangle
      fill: coral
      height: 60mm
  ground: sun
  radius: 12mm
  width: 60mm
  at: centre
"""


def clip_of(layers: str, kind: str) -> tuple[Rectangle, ...]:
    (group,) = groups(page_of(layers), kind)
    return group.clip


def test_a_drawing_in_the_corner_of_a_box_is_cut_to_its_round_corner() -> None:
    (clip,) = clip_of(FILLED, "shape")
    assert clip.radius == 12 and near(clip.box, 20, 20, 60, 60)
    made = template(FILLED)
    (image,) = picture_of(pages_of(made), made, made.size, {}, 25.4)
    assert image.getpixel((50, 50)) == COLOURS["coral"].rgb
    assert image.getpixel((21, 21)) == image.getpixel((5, 5)) != COLOURS["coral"].rgb


@pytest.mark.parametrize(
    "changed",
    [
        FILLED.replace("  ground", "  padding: 6mm\n  ground"),  # nothing reaches into the corners
        FILLED.replace("  radius: 12mm\n", ""),
        FILLED.replace("  at: centre\n", "  at: top\n"),  # runs into the bleed, so its corners are not round
    ],
)
def test_nothing_is_cut_that_does_not_stand_out(changed: str) -> None:
    assert clip_of(changed, "shape") == ()


def test_words_and_codes_are_never_cut() -> None:
    box = "- box: [{group: name}, {qr: campaign.website}]\n  ground: sun\n  radius: 20mm\n  at: centre\n"
    page = page_of(box)
    assert [group.clip for group in groups(page, "group") + groups(page, "qr")] == [(), ()]


def test_a_drawing_in_a_row_in_a_box_is_cut_where_it_is_and_words_beside_it_are_not() -> None:
    page = page_of("""
    - box:
        - row: [{shape: rectangle, height: 60mm, width: 1fr}, {text: Hi}]
      ground: sun
      radius: 12mm
      width: 60mm
      at: centre
    """)
    (shape,) = groups(page, "shape")
    assert [near(clip.box, 20, 20, 60, 60) for clip in shape.clip] == [True]
    assert [group.clip for group in groups(page, "text")] == [()]


def test_a_scene_in_the_middle_of_a_page_is_cut_at_its_own_room() -> None:
    """What people stand on is wider than a narrow room: it would run over whatever is beside it."""
    made = template("- column: [{art: scene, large: coral, height: 60mm}]\n  width: 40mm\n  at: centre")
    (image,) = picture_of(pages_of(made), made, made.size, {}, 25.4)
    coral = COLOURS["coral"].rgb
    foot = [x for x in range(image.width) if image.getpixel((x, 78)) == coral]
    assert foot and min(foot) >= 29 and max(foot) <= 70
