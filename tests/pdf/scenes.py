"""Sheets built by hand for the painter's tests, from the typefaces that are shipped and pictures made here."""

from __future__ import annotations

import io
import math
from pathlib import Path

from PIL import Image, ImageDraw

from kit.colour import BLACK, WHITE, Colour
from kit.model.picture import Encoding, PictureData
from kit.scene import Circle, Glyphs, Group, Item, Page, Placement, Rectangle, Role, Shape, Sheet
from kit.text.typefaces import Typefaces
from kit.units import Box, Edges, Size, millimetres

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
ICC = FONTS.parent / "icc" / "FOGRA39L_coated.icc"

BODY = "AtkinsonHyperlegibleNext_400Regular"
DISPLAY = "Lexend_800ExtraBold"
ARABIC = "NotoNaskhArabic-Regular"
BENGALI = "NotoSansBengali-Regular"

CORAL = Colour("coral", (240, 100, 90), (0, 75, 60, 0))
NIGHT = Colour("night", (30, 30, 80), (100, 95, 30, 25))
SUN = Colour("sun", (255, 200, 60), (0, 22, 85, 0))

TEXTS = {
    "en": (BODY, "Hello, office & “first” £5 – 1001 days"),
    "cy": (BODY, "Tŷ bach, dŵr ac ŵyr yn yr haf"),
    "ar": (ARABIC, "أسبوع الصحة النفسية للرضع لا"),
    "bn": (BENGALI, "শিশুর মানসিক স্বাস্থ্য"),
}


def typefaces() -> Typefaces:
    return Typefaces({path.stem: path for path in sorted(FONTS.glob("*.ttf"))})


def line(
    faces: Typefaces,
    text: str,
    x: float,
    baseline: float,
    size: float,
    typeface: str = BODY,
    colour: Colour = BLACK,
    rtl: bool = False,
    language: str = "",
    tracking: float = 0.0,
) -> Glyphs:
    """A line of text of one script; x, baseline in mm, size in points."""
    face = faces[typeface]
    glyphs = face.shape(text, rtl, language=language)
    scale = millimetres(size) / face.units_per_em
    width = sum(glyph.advance for glyph in glyphs) * scale + len(glyphs) * tracking * millimetres(size) / 1000
    box = Box(x, baseline - face.ascent * scale, width, (face.ascent - face.descent) * scale)
    return Glyphs(x, baseline, typeface, size, colour, glyphs, box, tracking)


def group(role: Role, *items: Item, box: Box | None = None, **more: object) -> Group:
    """Items as one group, in the box around them."""
    if box is None:
        boxes = [item.box for item in items]
        box = boxes[0]
        for other in boxes[1:]:
            box = box.union(other)
    return Group(role, items, box, **more)  # type: ignore[arg-type]


def page(*items: Item, size: Size | None = None, language: str = "en", ground: Colour = WHITE, name: str = "p") -> Page:
    return Page(name, size or Size(210, 297), items, language, ground)


def sheet(*pages: Page, bleed: float = 0.0, margin: float = 0.0) -> Sheet:
    """A sheet for each... of pages side by side with a margin around them and marks if there is a margin."""
    width, height = sum(each.size.width for each in pages), max(each.size.height for each in pages)
    x, placements = margin, []
    for each in pages:
        placements.append(Placement(each, x, margin, 1.0, Edges.all(bleed)))
        x += each.size.width
    trim = Box(margin, margin, width, height)
    marks = ()
    if margin:
        mark = Rectangle(Box(margin, 0, 0.1, margin - bleed))
        marks = (Shape((mark,), mark.box, fill=BLACK),)
    whole = Size(width + 2 * margin, height + 2 * margin)
    return Sheet("front", whole, (trim,), bleed, tuple(placements), marks)


def dots(count: int, box: Box, colour: Colour = SUN, grow: float = 0.0) -> Shape:
    """Circles in a spiral, from 0.8 mm across, the last one larger by `grow` mm."""
    centre_x, centre_y, reach = box.x + box.width / 2, box.y + box.height / 2, min(box.width, box.height) / 2 - 2
    circles = []
    for index in range(count):
        angle, far = index * math.pi * (3 - math.sqrt(5)), reach * math.sqrt((index + 0.5) / count)
        circles.append(
            Circle(centre_x + far * math.cos(angle), centre_y + far * math.sin(angle), 0.4 + grow * index / count / 2)
        )
    return Shape(tuple(circles), box, fill=colour)


def photo(mode: str = "RGB", width: int = 120, height: int = 80) -> PictureData:
    """A JPEG: red left half, green right half, a white stripe."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height), fill=(30, 160, 60))
    draw.rectangle((0, height // 4, width, height // 4 + 8), fill=(255, 255, 255))
    stream = io.BytesIO()
    image.convert(mode).save(stream, "JPEG", quality=90)
    return PictureData("photo", width, height, mode, Encoding.JPEG, stream.getvalue(), inverted=mode == "CMYK")


def cut_out(size: int = 64) -> PictureData:
    """A blue picture, clear outside a disc."""
    image = Image.new("RGB", (size, size), (20, 60, 200))
    alpha = Image.new("L", (size, size), 0)
    ImageDraw.Draw(alpha).ellipse((4, 4, size - 5, size - 5), fill=255)
    return PictureData("disc", size, size, "RGB", Encoding.RAW, image.tobytes(), alpha.tobytes())


PICTURES = {"photo": photo(), "disc": cut_out()}
