"""The operators of one content stream. All places are millimetres from the sheet's top left corner, y downwards.

The first operator of a page turns PDF's points and upward y into that, so that the numbers in the file are those of the
scene. Colour, line width and typeface are written only where they change.
"""

from __future__ import annotations

from collections.abc import Sequence

from kit.colour import REGISTRATION, Colour
from kit.pdf.numbers import number, numbers, written
from kit.pdf.objects import array, dictionary
from kit.pdf.outlines import UNIT_CIRCLE, counted, outlined
from kit.qr.cells import Cells
from kit.scene import Circle, Figure, Glyphs, Shape
from kit.store import Same, Store
from kit.units import POINTS_PER_MM, Box, millimetres

_KNOCK_OUT, _OVERPRINT, _ALL = "KnockOut", "Overprint", "All"
_STATES = {
    _KNOCK_OUT: {"Type": "/ExtGState", "OP": "false", "op": "false", "OPM": 0},
    _OVERPRINT: {"Type": "/ExtGState", "OP": "true", "op": "true", "OPM": 1},
}
"""How inks are put on others: in their place, or on top of them (ISO 32000-1, 8.6.7)."""

_UNSET = ("", "", "", "", "0 Tc", "[] 0 d", f"/{_KNOCK_OUT} gs")
"""What is set at first, in operators: colours to fill and stroke, width, typeface, tracking, dashes, overprinting."""
_FILL, _STROKE, _WIDTH, _TYPEFACE, _TRACKING, _DASHES, _OVERPRINTING = range(7)

_UNKNOWN = ("", "", "", "", "", "", f"/{_KNOCK_OUT} gs")
"""What is known to be set where a form begins: whatever was set on the page, but never overprinting."""

_DIRECTIONS = {0: "1 0 0 -1", 90: "0 1 1 0", 180: "-1 0 0 1", 270: "0 -1 -1 0"}
"""Where the lines of text and the tops of its letters point, by how many degrees it is turned clockwise."""


class Content:
    """One content stream in the making. operators: what it is of so far, each ended by a new line."""

    def __init__(self, ink: str, store: Store, height: float = 0.0) -> None:
        """Begin the content of a sheet of a height in mm, or that of a form if it has none."""
        self._ink = ink
        self._store = store
        self._colours: dict[Colour, str] = {}
        self._state = list(_UNSET if height else _UNKNOWN)
        self._saved: list[list[str]] = []
        self._overprints = self._registers = False
        scale = POINTS_PER_MM
        self.operators = (
            [] if not height else [f"{number(scale, 6)} 0 0 {number(-scale, 6)} 0 {number(height * scale, 6)} cm"]
        )

    def resources(self) -> dict[str, dict[str, str]]:
        """Return the graphics states and colour spaces that the operators name."""
        states = _STATES if self._overprints else {}
        return {
            "ExtGState": {name: dictionary(entries) for name, entries in states.items()},
            "ColorSpace": {_ALL: _all_inks()} if self._registers else {},
        }

    def save(self) -> None:
        """Keep the graphics state, to be restored."""
        self._saved.append([*self._state])
        self.operators.append("q")

    def restore(self) -> None:
        """Go back to the graphics state that was saved last."""
        self._state = self._saved.pop()
        self.operators.append("Q")

    def move(self, x: float, y: float, scale: float) -> None:
        """Let what follows start at a place and be scaled."""
        if (x, y, scale) != (0, 0, 1):
            factor = number(scale, 6)
            self.operators.append(f"{factor} 0 0 {factor} {numbers(x, y)} cm")

    def stretch(self, box: Box, across: float, down: float) -> None:
        """Make what follows so many times as wide and as high, round the middle of a box."""
        if (across, down) != (1, 1):
            x, y = (box.x + box.width / 2) * (1 - across), (box.y + box.height / 2) * (1 - down)
            self.operators.append(f"{number(across, 6)} 0 0 {number(down, 6)} {numbers(x, y)} cm")

    def clip(self, box: Box) -> None:
        """Show nothing outside a box until the state is restored."""
        self.operators.append(f"{numbers(box.x, box.y, box.width, box.height)} re W n")

    def cut(self, figures: Sequence[Figure]) -> None:
        """Show nothing outside figures until the state is restored."""
        self.operators.append(f"{outlined(figures)} W n")

    def gradient(self, figures: Sequence[Figure], resource: str) -> None:
        """Fill figures with a gradient by its name among the page's resources."""
        self._overprint(False)
        self.save()
        self.cut(figures)
        self.operators.append(f"/{resource} sh")
        self.restore()

    def begin_content(self, tag: str, identifier: int) -> None:
        """Begin content that belongs to a structure element."""
        self.operators.append(f"/{tag} <</MCID {identifier}>> BDC")

    def begin_artifact(self) -> None:
        """Begin content that says nothing to a reader who does not see it."""
        self.operators.append("/Artifact BMC")

    def end_marked(self) -> None:
        """End marked content."""
        self.operators.append("EMC")

    def rectangle(self, box: Box, colour: Colour) -> None:
        """Fill a box."""
        self._fill(colour)
        self.operators.append(f"{numbers(box.x, box.y, box.width, box.height)} re f")

    def path(self, shape: Shape, overprints: bool = False) -> None:
        """Paint figures as one path, filled with a colour by the non-zero winding rule, stroked, or both."""
        figures, fill, stroke = shape.figures, shape.fill, shape.stroke
        if isinstance(fill, Colour):
            self._fill(fill, overprints)
        if stroke:
            self._overprint(overprints)
            self._set(_STROKE, self._colour(stroke, "K", "RG", "/All CS 1 SCN"))
            self._set(_WIDTH, f"{number(shape.stroke_width)} w")
            self._set(_DASHES, f"[{number(shape.dash)}] 0 d" if shape.dash else "[] 0 d")
        self.operators.append(self._store.made(("path", Same(figures)), lambda: outlined(figures), len))
        self.operators.append("f" if not stroke else "B" if isinstance(fill, Colour) else "S")

    def dots(self, circles: Sequence[Circle], colour: Colour) -> None:
        """Fill many circles, each the same path under a matrix of its own, so that deflate makes little of them.

        Points of a line with round ends would take as few bytes, but PDFium draws those 5 % too large and others as
        polygons.
        """
        self._fill(colour)
        self.operators.append(self._store.made(("dots", Same(circles)), lambda: _dots(circles), len))

    def cells(self, cells: Cells, colour: Colour, overprints: bool = False) -> None:
        """Fill cells, each run of them in a row by its column, row and length: so they take few bytes."""
        self._fill(colour, overprints)
        self.operators.append(self._store.made(("cells", Same(cells)), lambda: counted(cells), len))

    def image(self, resource: str, box: Box, turn: int = 0) -> None:
        """Paint an image so that it fills a box, turned clockwise by 0, 90, 180 or 270 degrees."""
        self._overprint(False)
        width, height = number(box.width), number(box.height)
        corners = {
            0: f"{width} 0 0 {number(-box.height)} {numbers(box.x, box.bottom)}",
            90: f"0 {height} {width} 0 {numbers(box.x, box.y)}",
            180: f"{number(-box.width)} 0 0 {height} {numbers(box.right, box.y)}",
            270: f"0 {number(-box.height)} {number(-box.width)} 0 {numbers(box.right, box.bottom)}",
        }
        self.operators.append(f"q {corners[turn]} cm /{resource} Do Q")

    def form(self, resource: str) -> None:
        """Paint a form by its name among the page's resources."""
        self._overprint(False)
        self.operators.append(f"/{resource} Do")

    def text(self, run: Glyphs, typeface: str, shows: str, colour: Colour, overprints: bool) -> None:
        """Show a run in a typeface by its name among the page's resources; shows: its character codes' operators."""
        size, tracking, where = self._store.made(("set", Same(run)), lambda: _set(run))
        self._fill(colour, overprints)
        self._set(_TYPEFACE, f"/{typeface} {size} Tf")
        self._set(_TRACKING, tracking)
        self.operators.append(f"BT {_DIRECTIONS[run.turn]} {where} Tm {shows} ET")

    def _fill(self, colour: Colour, overprints: bool = False) -> None:
        self._overprint(overprints)
        self._set(_FILL, self._colour(colour, "k", "rg", "/All cs 1 scn"))

    def _overprint(self, overprints: bool) -> None:
        self._overprints = self._overprints or overprints
        self._set(_OVERPRINTING, f"/{_OVERPRINT if overprints else _KNOCK_OUT} gs")

    def _set(self, what: int, operator: str) -> None:
        if self._state[what] != operator:
            self._state[what] = operator
            self.operators.append(operator)

    def _colour(self, colour: Colour, ink: str, light: str, registration: str) -> str:
        """Return the operator that sets a colour, by which of the three it is set with."""
        if self._ink == "cmyk" and colour == REGISTRATION:
            self._registers = True
            return registration
        return f"{self._parts(colour)} {ink if self._ink == 'cmyk' else light}"

    def _parts(self, colour: Colour) -> str:
        if colour not in self._colours:
            parts, full, places = (colour.cmyk, 100, 3) if self._ink == "cmyk" else (colour.rgb, 255, 4)
            self._colours[colour] = " ".join(written([part / full for part in parts], places))
        return self._colours[colour]


def _all_inks() -> str:
    """Return the colour space of what is on every plate (ISO 32000-1, 8.6.6.4)."""
    full = {"FunctionType": 2, "Domain": array([0, 1]), "C0": array([0] * 4), "C1": array([1] * 4), "N": 1}
    return array(["/Separation", "/All", "/DeviceCMYK", dictionary(full)])


def _set(run: Glyphs) -> tuple[str, str, str]:
    """Return a run's size, the operator of its tracking (in mm after each glyph), and its place."""
    size = millimetres(run.size)
    tracking = run.tracking * size / 1000
    return number(size, 4), f"{number(tracking, 4)} Tc" if tracking else _UNSET[_TRACKING], numbers(run.x, run.baseline)


def _dots(circles: Sequence[Circle]) -> str:
    """Return the operators that fill circles."""
    values = written([value for circle in circles for value in (circle.radius, circle.radius, circle.x, circle.y)])
    return "\n".join([_DOT] * len(circles)) % tuple(values)


_DOT = f"q %s 0 0 %s %s %s cm\n{UNIT_CIRCLE}\nf Q"
