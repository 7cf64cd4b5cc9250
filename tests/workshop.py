"""A small workshop for the tests of layout, checks and press: pages from a few lines of YAML.

The campaign, its messages and its partners are made here, so that no test changes when staff change an asset; only
typefaces and languages are the shipped ones.
"""

from __future__ import annotations

import functools
import io
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PIL import Image, ImageDraw

from kit.check.grounds import Painted, Reading, hardest_ground, painted_by, parts_of
from kit.check.pixels import Thumbnails
from kit.colour import Colour
from kit.layout.filling import Filling
from kit.layout.pages import lay_out
from kit.layout.setting import Setting
from kit.library.load import load_library
from kit.library.templates_file import read_template, template_grammar
from kit.library.versions import brought_up_to_date
from kit.model.campaign import Campaign, LogoRules, TypeStyle
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, ThankYouChoice
from kit.model.library import Library
from kit.model.logo import LogoName, LogoVersions
from kit.model.measures import PageSize
from kit.model.message import Message, Partner, ThankYou, ThankYouWording, Wording
from kit.model.picture import PictureData
from kit.model.preset import SCREEN, Preset
from kit.model.template import Template
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.pictures.reading import read_picture_bytes
from kit.press.impose import impose
from kit.raster import rasterise
from kit.records.source import compose
from kit.scene import Circle, Glyphs, Group, Page, Picture, Shape, Sheet, walk
from kit.text.typefaces import Typefaces
from kit.units import Box, Size, millimetres

COLOURS = {
    name: Colour(name, rgb, cmyk)
    for name, rgb, cmyk in (
        ("midnight", (15, 47, 61), (100, 60, 40, 65)),
        ("paper", (255, 247, 234), (0, 3, 10, 0)),
        ("coral", (255, 107, 74), (0, 68, 72, 0)),
        ("sun", (255, 194, 75), (0, 28, 80, 0)),
        ("mint", (143, 211, 191), (48, 0, 34, 0)),
        ("grey", (128, 128, 128), (0, 0, 0, 50)),
        ("white", (255, 255, 255), (0, 0, 0, 0)),
    )
}
STYLES = {
    "headline": TypeStyle("headline", "bold", 40, 20, 1.0, -10, 0.0, True),
    "body": TypeStyle("body", "body", 14, 12, 1.4, 0, 0.0),
    "fixed": TypeStyle("fixed", "body", 12, 12, 1.4, 0, 0.0),
    "growing": TypeStyle("growing", "body", 20, 12, 1.4, 0, 1.0),
}
TYPEFACES = {
    "bold": ("Lexend_800ExtraBold.ttf", "NotoSans-Bold.ttf"),
    "body": ("AtkinsonHyperlegibleNext_400Regular.ttf", "NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf"),
}
SHORT = "Six small words are quite enough."
LONG = (
    "This is the long wording of a message. It goes on for three sentences, so that it takes several lines more than "
    "the short one does. Nobody has to read it, because it says nothing at all."
)
MESSAGES = {
    "first": Message("first", (), (), "", {"en": Wording("Hold me close", SHORT, LONG)}),
    "second": Message("second", (), (), "", {"en": Wording("Sing to me", f"Second. {SHORT}", f"Second. {LONG}")}),
    "third": Message(
        "third",
        (),
        (),
        "",
        {"en": Wording("Play with me", "Third.", LONG), "cy": Wording("Chwarae", "Tri.", "Tri tri.")},
    ),
}
PARTNERS = {
    "midwives": Partner("midwives", {"en": "College of Midwives"}, {"en": "the"}),
    "zero": Partner("zero", {"en": "Zero to Three"}),
    "health": Partner("health", {"en": "Association for Health", "cy": "Cymdeithas Iechyd"}, {"en": "the"}),
}
WARM = ThankYou(
    "warm",
    {"en": "Warm"},
    {
        "en": ThankYouWording("Thank you all.", "Thank you, {names}.", "Thank you to {names}.", "Bless you."),
        "cy": ThankYouWording("Diolch bawb.", "Diolch, {names}.", "Diolch i {names}.", "Bendith."),
    },
)
CAMPAIGN = Campaign(
    name={"en": "The Week"},
    starts=date(2016, 6, 6),
    ends=date(2016, 6, 10),
    organiser="The Organiser",
    website="theweek.example",
    hashtag="#WEEK",
    line={"en": "A line"},
    colours=COLOURS,
    typefaces=TYPEFACES,
    type_scale=STYLES,
    logos=LogoRules(15.0, 0.25),
    own_logos={"week": LogoVersions(LogoName("light.svg"), LogoName("dark.svg"), {"en": "The week"})},
    roles={"ground": "paper", "ink": "midnight", "accent": "coral", "second accent": "sun", "third accent": "mint"},
)
GROUP = GroupDetails(
    "Little Acorns Nursery",
    "A small nursery with a big garden",
    "01632 960001",
    "hello@acorns.example",
    "https://acorns.example/",
    "12 Orchard Lane, Anytown",
)
EVENT = Event(
    "Coffee morning",
    date(2016, 6, 8),
    time(10),
    time(11, 30),
    "St Mary’s Hall",
    "Free. No need to book.",
    "https://example.org/coffee",
)
KIT = Kit(
    GROUP,
    (),
    events=(EVENT,),
    messages=("first", "second", "third"),
    thank_you=ThankYouChoice("warm", ("midwives",), ("Anytown Town Council",)),
)
WANTS = "wants: {messages: 0 to 9, event: maybe, logos: up to 8, thank you: yes, photo: maybe}"
BARE = Kit(GroupDetails("Little Acorns Nursery"), ())


@functools.cache
def shipped() -> Library:
    """Return the shipped library, read once for a test process."""
    library, _ = load_library()
    return library


@functools.cache
def typefaces() -> Typefaces:
    """Return the shipped typefaces, opened once for a test process."""
    return Typefaces(shipped().fonts, shipped().campaign.figures)


@functools.cache
def library() -> Library:
    """Return the library of these tests."""
    return replace(
        shipped(), campaign=CAMPAIGN, messages=MESSAGES, partners=PARTNERS, thank_yous={"warm": WARM}, templates={}
    )


def template(
    layers: str, *, size: str = "100 x 100 mm", ground: str = "white", head: str = "", panel: str = ""
) -> Template:
    """Return a template of one page from the YAML of its layers; head: further lines at its top."""
    text = (
        f"name: {{en: Test}}\nkind: poster\nsize: {size}\n{WANTS}\n{textwrap.dedent(head)}\npages:\n"
        f"  - name: front\n    ground: {ground}\n" + (f"    panel: {panel}\n" if panel else "") + "    layers:\n"
    )
    return template_from(text + textwrap.indent(textwrap.dedent(layers).strip("\n"), " " * 6) + "\n")


def template_from(text: str) -> Template:
    """Return a template from the YAML of all of it."""
    node, problems = compose(text.encode(), "test.yaml")
    assert node is not None, problems
    grammar = template_grammar(CAMPAIGN.palette, STYLES, ("photo.png",), ("en", "cy"), logos=CAMPAIGN.own_logos)
    found, problems = read_template(brought_up_to_date(node), grammar)
    assert found is not None, (problems, text)
    others = [each for each in problems if each.name != "wrong-panel.missing"]  # one panel may be looked at alone
    assert not others, (others, text)
    return found


def filling_of(kit: Kit = KIT, pictures: Mapping[str, PictureData] | None = None) -> Filling:
    """Return what a template is filled from."""
    return Filling(kit, library(), pictures or {}, typefaces())


def setting_of(size: Size) -> Setting:
    """Return what pages of a size are arranged with, in English."""
    known = library()
    return Setting(known.campaign, known.languages, known.languages["en"], typefaces(), 1.0, size, size)


def pages_of(
    made: Template, kit: Kit = KIT, pictures: Mapping[str, PictureData] | None = None, size: str = ""
) -> tuple[Page, ...]:
    """Return the pages of a template filled from a kit."""
    paper = PageSize.parse(size) if size else made.size
    return lay_out(kit, library(), made, paper, pictures or {}, typefaces())


def page_of(layers: str, kit: Kit = KIT, pictures: Mapping[str, PictureData] | None = None, **options: Any) -> Page:
    """Return the one page that a few lines of YAML and a kit make."""
    return pages_of(template(layers, **options), kit, pictures)[0]


def groups(page: Page, kind: str = "") -> list[Group]:
    """Return the groups of a page that an element of a kind made, in painting order."""
    return [item for item in walk(page.items) if isinstance(item, Group) and (not kind or item.kind == kind)]


def boxes(page: Page, kind: str) -> list[Box]:
    """Return the boxes of those groups."""
    return [group.box for group in groups(page, kind)]


def near(box: Box, x: float, y: float, width: float, height: float) -> bool:
    """Tell whether a box is where it is expected, to a twentieth of a millimetre."""
    wanted = (x, y, width, height)
    return all(abs(a - b) < 0.05 for a, b in zip((box.x, box.y, box.width, box.height), wanted, strict=True))


def lines(group: Group) -> list[str]:
    """Return the text of a group, line by line, as it is seen from left to right."""
    found: dict[float, str] = {}
    for run in sorted(glyphs_of(group), key=lambda run: (run.baseline, run.x)):
        found[run.baseline] = found.get(run.baseline, "") + run.text
    return [text.strip() for _, text in sorted(found.items())]


def glyphs_of(group: Group) -> list[Glyphs]:
    """Return the runs of glyphs that stand in a group itself."""
    return [item for item in group.items if isinstance(item, Glyphs)]


def texts(page: Page) -> list[str]:
    """Return the texts of a page, one for each paragraph, its lines joined."""
    return [" ".join(lines(group)) for group in groups(page) if glyphs_of(group)]


def circles(page: Page) -> list[Circle]:
    """Return every circle of the drawings of a page."""
    shapes = (item for group in groups(page, "art") for item in group.items if isinstance(item, Shape))
    return [figure for shape in shapes for figure in shape.figures if isinstance(figure, Circle)]


def ink(run: Glyphs) -> Box:
    """Return the box of what a run of glyphs really paints, in mm."""
    face = typefaces()[run.typeface]
    unit = millimetres(run.size) / face.units_per_em
    tracking, x, found = run.tracking * face.units_per_em / 1000, 0.0, None
    for glyph in run.glyphs:
        extents = face.font.get_glyph_extents(glyph.number)
        if extents and extents.width:
            left = run.x + (x + glyph.x_offset + extents.x_bearing) * unit
            top = run.baseline - (glyph.y_offset + extents.y_bearing) * unit
            box = Box(left, top, extents.width * unit, -extents.height * unit)
            found = found.union(box) if found else box
        x += glyph.advance + tracking
    return turned_round(run, found) if found else Box(run.x, run.baseline, 0, 0)


def turned_round(run: Glyphs, box: Box) -> Box:
    """Return a box turned round the origin of a run, as its line is."""
    left, top, right, bottom = box.x - run.x, box.y - run.baseline, box.right - run.x, box.bottom - run.baseline
    for _ in range(run.turn // 90):
        left, top, right, bottom = -bottom, left, -top, right
    return Box(run.x + left, run.baseline + top, right - left, bottom - top)


def printed(page: Page) -> Iterator[tuple[Group, Box]]:
    """Yield the groups that people read, see as a logo or scan, each with the box of all that is printed of it."""
    for group in groups(page):
        runs = [ink(run) for run in glyphs_of(group)]
        if runs:
            yield group, functools.reduce(Box.union, runs)
        elif group.kind in ("logo", "qr"):
            yield group, group.box


def logo(name: str, width: int, height: int, colour: tuple[int, int, int], *, cut_out: bool = True) -> PictureData:
    """Return a logo: a disc of a colour in a frame, cut out or on a field of white."""
    field = (0, 0, 0, 0) if cut_out else (255, 255, 255, 255)
    image = Image.new("RGBA", (width, height), field)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, width - 1, height - 1), height // 5, outline=colour, width=max(4, height // 12))
    draw.ellipse((width * 0.3, height * 0.2, width * 0.7, height * 0.8), fill=colour)
    data = io.BytesIO()
    image.save(data, "PNG")
    picture, problems = read_picture_bytes(name, data.getvalue(), name)
    assert picture is not None, problems
    return picture


def with_logos(kit: Kit, pictures: Sequence[PictureData]) -> tuple[Kit, dict[str, PictureData]]:
    """Return a kit that shows these logos, and the store that holds them."""
    choices = tuple(LogoChoice(picture.name, alt=f"The logo {picture.name}") for picture in pictures)
    return replace(kit, logos=choices), {picture.name: picture for picture in pictures}


def picture_of(
    pages: Sequence[Page],
    made: Template,
    size: PageSize,
    pictures: Mapping[str, PictureData],
    dpi: float,
    preset: Preset = SCREEN,
) -> list[Image.Image]:
    """Return pages as a printer would show them: imposed, painted and rasterised."""
    sheets = impose(pages, made.fold, size.size, preset.imposition)
    return rasterise(
        paint(sheets, Means(pictures, typefaces(), preset.condition, Document("Test", "Tests", "en"))), dpi
    )


def on_sheets(pages: Sequence[Page], preset: Preset = SCREEN, made: Template | None = None) -> tuple[Sheet, ...]:
    """Return pages on their sheets; made: the template that they are of, if it is one that is folded."""
    fold, size = (made.fold, made.size.size) if made else ("none", pages[0].size)
    return impose(pages, fold, size, preset.imposition)


def shown_logos(page: Page) -> list[str]:
    """Return the names of the pictures that stand on a page."""
    return [item.name for item in walk(page.items) if isinstance(item, Picture)]


def readings_of(page: Page, thumbnails: Thumbnails) -> list[Reading]:
    """Return every run of glyphs of a page with the hardest ground behind it."""
    found: list[Reading] = []
    painted: tuple[Painted, ...] = ()
    for part in parts_of(page.items):
        found += hardest_ground(part, painted, page.ground, thumbnails)
        painted += painted_by(part)
    return found
