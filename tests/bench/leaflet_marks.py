"""Where everything on the leaflet is, by heart: for programs that draw it without laying it out.

Lengths are millimetres from the top left, y downwards; sizes of type are points. Lines are broken where ours are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.bench.marks import BODY, DISPLAY, FIGURES, HEADLINE, Line

WIDTH, HEIGHT = 148.0, 210.0
SUN = 255, 194, 75

PHOTO = "assets/pictures/photo.jpg", -6.0, -23.2, 160.0, 102.4
"""The photo, its left and top edge, width and height; what is below FOOT is not seen."""

FOOT = 62.0
LOGOS = (("little-acorns.png", 10.0, 181.549, 29.365, 10.429), ("town-council.png", 46.707, 182.069, 11.739, 9.391))
CODE = 106.0, 168.0, 32.0
"""The left and top edge of the QR code, and its side with its quiet zone."""

PANEL = 10.0, 177.647, 128.0, 22.353, 3.0
"""The panel of the front: its left and top edge, width and height, and the radius of its corners."""

FRAME = 10.2, 22.244, 127.6, 76.525, 0.4
"""The frame of the table: its left and top edge, width and height, and how thick its line is."""

RULES = tuple((13.0, y, 122.0, 0.3) for y in (30.665, 44.046, 57.427, 70.807, 84.188))

_PAGES = (
    (
        ((HEADLINE, 24.001, -0.01), (9.484, 78.927, "1001 days. One small person.")),
        (
            (BODY, 12.0, 0.0),
            (9.814, 86.872, "Count from the day a baby is conceived to the day of the "),
            (9.869, 92.714, "second birthday cake, and you get about "),
            (96.407, 92.714, "days. No one "),
            (9.695, 98.556, "remembers theirs. But in that time we each learn our first big "),
            (9.915, 104.398, "things: what a kind face looks like, how it feels to be picked "),
            (9.704, 110.24, "up, and that somebody comes."),
            (9.958, 117.405, "A baby cannot say, “I am cold,” or “That was too loud,” or "),
            (7.981, 123.247, "“Do that again!” So they tell you with a cry, a kick, a look. "),
            (9.924, 129.089, "When somebody notices and answers, again and again, a "),
            (9.695, 134.931, "baby finds out something big: I matter to you. It need not be "),
            (9.695, 140.773, "right each time. Trying again counts."),
            (13.839, 189.497, "{venue}"),
        ),
        ((FIGURES, 12.0, 0.0), (86.162, 92.714, "1001 "), (13.797, 194.662, "{phone}")),
        ((DISPLAY, 12.0, 0.0), (13.615, 184.61, "{name}")),
    ),
    (
        ((HEADLINE, 24.001, -0.01), (9.738, 15.927, "The week, day by day")),
        (
            (DISPLAY, 12.0, 0.0),
            (12.615, 28.007, "Day"),
            (39.953, 28.007, "What there is"),
            (108.953, 28.007, "When"),
            (9.695, 198.942, "{website}"),
        ),
        (
            (BODY, 12.0, 0.0),
            (12.67, 35.393, "Monday"),
            (39.839, 35.393, "Songs and rhymes for babies, with "),
            (39.915, 41.108, "tea for grown-ups"),
            (114.364, 35.393, "to "),
            (12.958, 48.774, "Tuesday"),
            (39.958, 48.774, "A walk to the park, with prams "),
            (39.869, 54.489, "and puddles"),
            (117.568, 48.774, "to "),
            (12.924, 62.154, "Wednesday"),
            (39.67, 62.154, "Messy play, and old clothes "),
            (39.869, 67.869, "are best"),
            (118.161, 62.154, "to "),
            (12.958, 75.535, "Thursday"),
            (39.67, 75.535, "Dads and granddads cook "),
            (39.712, 81.25, "lunch together"),
            (113.712, 75.535, "to "),
            (12.67, 88.916, "Friday"),
            (39.839, 88.916, "Stories under the big tree, or under "),
            (39.915, 94.631, "the roof"),
            (112.289, 88.916, "to "),
            (9.67, 105.796, "Nobody needs to book, and nothing costs anything. Come as you "),
            (9.869, 111.638, "are, with a baby or a bump, and bring whoever helps you. If the door "),
            (9.894, 117.48, "is shut, ring the bell; somebody is always there. There is room for "),
            (9.695, 123.322, "prams, a ramp, and a quiet room for feeding."),
            (9.67, 131.488, "Do you want to help? We need people who can sing, cook, carry and "),
            (9.712, 137.33, "listen, for an hour or for a year. Ring us, or look at our page."),
        ),
        (
            (FIGURES, 12.0, 0.0),
            (108.649, 35.393, "10 "),
            (119.198, 35.393, "11"),
            (108.649, 48.774, "1.30 "),
            (122.403, 48.774, "3"),
            (108.852, 62.154, "9.30 "),
            (122.995, 62.154, "11"),
            (108.649, 75.535, "11 "),
            (118.546, 75.535, "1"),
            (108.784, 88.916, "2 "),
            (117.124, 88.916, "3"),
        ),
    ),
)


def group(number: int) -> dict[str, str]:
    """Return what a group says of itself."""
    return {
        "name": f"Nursery number {number:05}",
        "phone": f"01632 {960000 + number % 1000}",
        "website": f"nursery-{number:05}.example",
        "venue": f"Hall {number:05}, Church Street",
    }


def lines(page: int, texts: Mapping[str, str] | None) -> Iterator[Line]:
    """Yield the lines of a page, 0 or 1: those that are another for every group, with its texts; the others without."""
    for setting, *places in _PAGES[page]:
        for x, y, text in places:
            if ("{" in text) == (texts is not None):
                yield Line(*setting, x, y, text.format_map(texts or {}))
