"""The forms of the `art` element, a class each, with the few parameters that make each drawing its own.

The thousand and one days: 271 before birth, 365 in the first year, 365 in the second; one dot is one day, and a drawing
of them holds exactly 1001 dots, each with its middle on the paper. Holding: a large rounded form round a small one.
Parts ('60%') are of the height of the room that the drawing has.
"""

from __future__ import annotations

from typing import Final

from kit.model.measures import Corner, Distance, Length, Unit
from kit.model.option import option
from kit.model.paint import ACCENT, GROUND, INK, SECOND, SKINS, THIRD, Border, ColourName
from kit.model.scenes import OF_MESSAGE, SCENES, SceneName
from kit.model.template import Art
from kit.values import dataclass

DAYS: Final = (271, 365, 365)
"""Days before birth, in the first year, in the second: 1001 together."""

_TURNS: Final = (-3600.0, 3600.0)
_THREE = (SECOND, ACCENT, THIRD)


def _part(percent: float) -> Length:
    return Length(percent, Unit.PERCENT)


@dataclass(frozen=True, kw_only=True)
class Days(Art):
    """What every drawing of the 1001 days may say."""

    colours: tuple[ColourName, ...] = option(
        "three colours: before birth, first year, second year", _THREE, within=(1, 3)
    )
    growth: float = option("how many times larger the last day's dot is than the first's", 1.8, within=(0.05, 20))
    fullness: float = option("how much of its room a dot fills; at 1 the dots touch", 0.8, within=(0.05, 1))
    rim: Border | None = option("a line round each dot, where its colour is near that of the background", None)
    birth: ColourName | None = option("the colour of the day of birth, if it has one of its own", None)


@dataclass(frozen=True, kw_only=True)
class Spiral(Days):
    """The days from the middle outwards, like the seeds of a sunflower. Where the paper ends, it grows on elsewhere."""

    form = "spiral"
    centre: Corner = option("where the first day is", Corner(0.5, 0.5))
    reach: Length = option("how far the last day is from the first", _part(48))
    turn: float = option("by how many degrees it is turned", 0.0, within=_TURNS)
    stands: bool = option("whether it is moved up, if it must be, so that all of it is inside its room", False)
    whole: bool = option("whether it reaches no further than its room, however small that is", False)


@dataclass(frozen=True, kw_only=True)
class Wave(Days):
    """The days in columns from left to right, a line of time that rises, falls and opens out."""

    form = "wave"
    rows: int = option("how many dots are in a column; 7 makes each column a week", 7, within=(1, 100))
    swell: Length = option("how far the wave rises and falls from its middle", _part(15))
    waves: float = option("how many waves there are", 1.0, within=(0, 50))
    phase: float = option("where the first wave starts, in degrees; 0 rises from the middle", 0.0, within=_TURNS)
    starts: tuple[Distance, ...] = option(
        "where each of the three times begins, from the left, and the one before it ends: [0mm, 100mm, 200mm]; "
        "all days equally far apart if left out",
        (),
        within=(3, 3),
    )


@dataclass(frozen=True, kw_only=True)
class Sun(Days):
    """The days on rays, ring after ring: a rising sun. 91 rays make 3 rings before birth and 4 for each year."""

    form = "sun"
    rays: int = option("how many rays there are", 91, within=(3, 500))
    centre: Corner = option("where the middle of the sun is", Corner(0.5, 1.0))
    inner: Length = option("how far the first ring is from the middle", _part(45))
    reach: Length = option("how far the last ring is from the middle", _part(98))
    sweep: float = option(
        "how many degrees the rays spread over; 180 is half a sun, 360 all of it", 180.0, within=(10, 360)
    )
    stands: bool = option("whether it is moved up, if it must be, so that all of it is inside its room", False)
    even: bool = option("whether its dots are of one size: more of them are on its outer rings", False)
    parting: Length = option("in an even sun, the room between one time and the next", _part(0))
    turn: float = option("which way the middle ray points, in degrees clockwise from upwards", 0.0, within=_TURNS)


@dataclass(frozen=True, kw_only=True)
class Grid(Days):
    """The days in rows, in the order of writing."""

    form = "grid"
    columns: int = option("how many dots are in a row", 26, within=(1, 100))
    by_times: bool = option("whether each time has rows of its own, all of them full, with about as many dots", False)
    parting: Length = option("the room between one time and the next then", _part(0))


@dataclass(frozen=True, kw_only=True)
class Weeks(Days):
    """The days week by week, a column of seven for each of the 143 weeks, in lines that end together."""

    form = "weeks"
    weeks: int = option(
        "how many weeks are in a line; at 52 the first line is the time before birth", 52, within=(1, 143)
    )
    by_years: bool = option(
        "whether a line begins with the day of birth and one with the first birthday; 52 weeks and a day are a year",
        False,
    )
    first_days: Distance = option(
        "with by years, the room before a line where the day of birth and the first birthday are, each as large as the "
        "line is high; 52 weeks follow them",
        Distance(0.0),
    )
    line_gap: Length = option("the room between two lines", _part(5))
    parted_after: int = option("after how many weeks there is a gap; 13 are three months", 13, within=(1, 143))
    parting: Length = option("how wide that gap is", _part(0))


@dataclass(frozen=True, kw_only=True)
class Months(Days):
    """The days in a block for each month, a week in a column. Twelve are a line; nine, before birth, end the first."""

    form = "months"
    line_gap: Length = option("the room between two lines", _part(5))
    parting: Length = option("the room between two months", _part(2))


@dataclass(frozen=True, kw_only=True)
class Dawn(Days):
    """The days on rings about the middle of the foot of their room, as far apart as their places: a rising sun.

    Where the room ends at its sides, so do the rings. With a `growth` of 1 all dots are of one size. The rings of
    a quarter are whole.
    """

    form = "dawn"
    inner: Length = option("how far its first ring is from its middle", _part(20))
    parting: Length = option("the room between one time and the next", _part(0))
    depth: Length = option("how far below the foot of its room its middle is", _part(0))
    cut: bool = option("whether the last day at each end of a ring is cut in half by the side of its room", False)
    quarter: bool = option("whether it is a quarter of a sun, about the left end of its foot", False)


@dataclass(frozen=True, kw_only=True)
class Garland(Days):
    """The days along the edge of the room, a few abreast, around what is in the middle."""

    form = "garland"
    rows: int = option("how many dots are side by side; 7 makes each step a week", 7, within=(1, 100))
    corner: Length = option("how round the corners are, measured on the outside", _part(25))


@dataclass(frozen=True, kw_only=True)
class Embrace(Art):
    """A large rounded form that curves around a small one; left out if there is less room than 18 mm."""

    form = "embrace"
    large: ColourName = option("the colour of the one who holds", ACCENT)
    small: ColourName = option("the colour of the one who is held", SECOND)
    reach: Length = option("the radius of the large form", _part(50))
    turn: float = option("by how many degrees it is turned clockwise", 0.0, within=_TURNS)


@dataclass(frozen=True, kw_only=True)
class Hug(Art):
    """Somebody who holds a small one close. Lap and shoulders run over the whole width of the room."""

    form = "hug"
    runs_over = True
    large: ColourName = option("the colour of the one who holds", INK)
    small: ColourName = option("the colour of the small one's head", ACCENT)
    wrap: ColourName = option("the colour of what the small one is wrapped in", SECOND)
    rise: Length = option("how high the top of the head is above the foot of the room", _part(92))
    mirrored: bool = option("whether they look left", False)


@dataclass(frozen=True, kw_only=True)
class Scene(Art):
    """People with a small one, drawn for what a message says. The colour at its foot runs over the whole width."""

    form = "scene"
    runs_over = True
    scene: SceneName = option(f"which one: {', '.join(SCENES)}; or message, the scene of a message", OF_MESSAGE)
    number: int = option("which of the group's messages, counted from 1", 1, within=(1, 20))
    large: ColourName = option("the colour at the foot of it, all the way across", INK)
    colours: tuple[ColourName, ...] = option(
        "the colours of what people wear; a fourth is for a crowd, which else wears that at the foot, too",
        _THREE,
        within=(1, 4),
    )
    skins: tuple[ColourName, ...] = option("the colours of skin, from light to dark", SKINS, within=(1, 4))
    rise: Length = option("how high the top of the tallest head is above the foot of the room", _part(92))
    mirrored: bool = option("whether they look the other way", False)
    runs_across: bool = option("whether its foot runs on from its room to both edges of the page", False)
    falls: Length = option("how much lower its foot is at both ends than in the middle, as on a round hill", _part(0))
    abreast: int = option(
        "how many people of a crowd are on each side of the small one; fewer where there is less room; with 1, doors "
        "are narrow, too",
        20,
        within=(1, 20),
    )
    spread: bool = option("whether a crowd is fewer people, over all of its room", False)


@dataclass(frozen=True, kw_only=True)
class Arms(Art):
    """Arms, one inside the other, and a dot in the innermost. The first colour is that of the outermost arm."""

    form = "arms"
    colours: tuple[ColourName, ...] = option("the colours of the arms, from the outside", _THREE, within=(1, 5))
    small: ColourName = option("the colour of the dot that is held", GROUND)
    reach: Length = option("the radius of the outermost arm", _part(50))
    opening: float = option("how wide the arms are open, in degrees", 115.0, within=(0, 350))
    turn: float = option("which way they open, in degrees clockwise from upwards", 0.0, within=_TURNS)


@dataclass(frozen=True, kw_only=True)
class Nested(Art):
    """Round bodies with heads, each one in the lap of another."""

    form = "nested"
    colours: tuple[ColourName, ...] = option("the colours of those who hold, from the largest", _THREE, within=(1, 8))
    centre: Corner = option("where the middle of all of it is", Corner(0.5, 0.5))
    reach: Length = option("half the height of the largest, with its head", _part(50))
    shrink: float = option(
        "how large each one is, as a share of the one who holds it, up to 0.66", 0.52, within=(0.1, 0.66)
    )
    turn: float = option("by how many degrees it is turned clockwise", 0.0, within=_TURNS)


@dataclass(frozen=True, kw_only=True)
class Leaves(Art):
    """A large leaf that arches over a small one."""

    form = "leaves"
    large: ColourName = option("the colour of the large leaf", THIRD)
    small: ColourName = option("the colour of the small leaf", SECOND)
    veins: ColourName | None = option(
        "the colour of their veins, best that of the background; without it there are none", None
    )
    turn: float = option("by how many degrees they are turned clockwise", 0.0, within=_TURNS)


@dataclass(frozen=True, kw_only=True)
class CutPaper(Art):
    """Sheets of cut paper, one behind the other, their upper edges waved."""

    form = "cut-paper"
    runs_over = True
    colours: tuple[ColourName, ...] = option("the colours of the sheets, from the back", _THREE, within=(1, 12))
    swell: Length = option("how far the edges rise and fall", _part(8))
    waves: float = option("how many waves an edge has", 1.0, within=(0, 50))


@dataclass(frozen=True, kw_only=True)
class Hill(Art):
    """A round hill as wide as the room: a horizon."""

    form = "hill"
    runs_over = True
    colour: ColourName = option("its colour", ACCENT)
    rise: Length = option("how much higher its top is than its sides", _part(60))
    top: float = option("where its top is: 0 left, 1 right", 0.5, within=(0, 1))


@dataclass(frozen=True, kw_only=True)
class WritingLines(Art):
    """Lines to write on by hand, as many as there is room for."""

    form = "writing-lines"
    colour: ColourName = option("their colour", INK)
    pitch: Distance = option("how far it is from line to line", Distance(9.0), within=(5, 50))
