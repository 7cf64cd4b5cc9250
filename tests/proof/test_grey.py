"""Pages and pictures without their colours: as light as they were, and nothing left of a hue."""

from __future__ import annotations

import io

from PIL import Image

from kit.colour import BLACK, WHITE, Colour, contrast
from kit.model.picture import PictureData
from kit.pictures.reading import read_picture_bytes
from kit.proof.grey import grey, grey_name, grey_page, grey_pictures
from kit.scene import Glyphs, Group, Page, Picture, Role, Shape, walk
from kit.units import Box
from tests.workshop import COLOURS, KIT, logo, page_of, with_logos

BOX = Box(0, 0, 10, 10)


def picture(image: Image.Image, form: str) -> PictureData:
    data = io.BytesIO()
    image.save(data, form)
    found, problems = read_picture_bytes(f"a.{form.lower()}", data.getvalue(), "a")
    assert found is not None, problems
    return found


def test_a_grey_is_as_light_as_its_colour() -> None:
    for colour in COLOURS.values():
        made = grey(colour)
        assert len(set(made.rgb)) == 1
        assert abs(made.luminance() - colour.luminance()) < 0.006
        assert made.cmyk[:3] == (0, 0, 0)
    assert grey(BLACK).rgb == (0, 0, 0)
    assert grey(WHITE).rgb == (255, 255, 255)


def test_contrast_stays_what_it_was() -> None:
    dark, light = COLOURS["midnight"], COLOURS["sun"]
    assert abs(contrast(grey(dark), grey(light)) - contrast(dark, light)) < 0.1


def test_everything_on_a_page_is_grey() -> None:
    kit, pictures = with_logos(KIT, [logo("red.png", 300, 300, (200, 0, 0))])
    layers = """
    - column:
        - message: headline
          colour: coral
        - box:
            - logos: up to 8
          ground: mint
        - rule: 1mm
          colour: coral
    """
    page = page_of(layers, kit, pictures, ground="sun")
    made = grey_page(page)
    colours: list[Colour | None] = [made.ground]
    for item in walk(made.items):
        match item:
            case Glyphs():
                colours.append(item.colour)
            case Shape():
                colours += [item.fill, item.stroke]
            case Group():
                colours.append(item.ground)
    assert all(len(set(colour.rgb)) == 1 for colour in colours if colour)
    assert [item.name for item in walk(made.items) if isinstance(item, Picture)] == [grey_name("red.png")]
    assert len(list(walk(made.items))) == len(list(walk(page.items)))


def test_pictures_are_grey_by_luminance_whatever_their_form() -> None:
    red = Colour("red", (200, 30, 30), (0, 0, 0, 0))
    for form, mode in (("PNG", "RGB"), ("PNG", "RGBA"), ("JPEG", "RGB")):
        image = Image.new(mode, (40, 40), (*red.rgb, 128) if mode == "RGBA" else red.rgb)
        data = picture(image, form)
        shown = Page("front", BOX.size, (Group(Role.FIGURE, (Picture(data.name, BOX),), BOX),), "en", WHITE)
        made = grey_pictures([shown], {data.name: data})[grey_name(data.name)]
        assert made.mode == "L"
        assert (made.alpha is not None) == (mode == "RGBA")
        seen = Image.open(io.BytesIO(made.data)) if form == "JPEG" else Image.frombytes("L", (40, 40), made.data)
        assert abs(int(seen.getpixel((20, 20))) - grey(red).rgb[0]) <= 3  # type: ignore[arg-type]


def test_a_drawing_painted_as_outlines_is_grey_too() -> None:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
        '<rect width="40" height="40" fill="#c81e1e" stroke="#1e1ec8" stroke-width="4"/></svg>'
    )
    data, _ = read_picture_bytes("a.svg", drawing.encode(), "a")
    assert data and data.outlines
    shown = Page("front", BOX.size, (Group(Role.FIGURE, (Picture(data.name, BOX),), BOX),), "en", WHITE)
    made = grey_pictures([shown], {data.name: data})[grey_name(data.name)]
    colours = [each.fill for each in made.outlines] + [each.stroke.colour for each in made.outlines if each.stroke]
    assert len(colours) >= 2
    assert all(len(set(colour)) == 1 for colour in colours if colour)


def test_only_pictures_that_are_shown_are_made_grey() -> None:
    data = picture(Image.new("RGB", (40, 40), (200, 30, 30)), "PNG")
    assert grey_pictures([Page("front", BOX.size, (), "en", WHITE)], {data.name: data}) == {}
