"""Problems on laid-out pages: what a person would see on the paper, measured in millimetres."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil, inf
from pathlib import PurePosixPath
from typing import NamedTuple

from kit.check.codes import covered
from kit.check.grounds import Painted, Part, Reading, hardest_ground, parts_of, readable_box
from kit.check.hidden import Words, hidden_words, words_of
from kit.check.page_problem import overset_problem, page_problem
from kit.check.pixels import Thumbnails
from kit.colour import Colour, contrast
from kit.model.picture import PictureStore
from kit.problems import Problem, Severity
from kit.qr.cells import Cells
from kit.scene import (
    Glyphs,
    Group,
    Page,
    Paint,
    Picture,
    Placement,
    Shade,
    Shape,
    Sheet,
    Source,
    walk,
)
from kit.store import Same, Store
from kit.units import Box, Edges, Size
from kit.words.words import Value

SAFE_INSIDE_TRIM = 5.0
"""No text or logo nearer the trim or a fold than this many mm (print-facts: print_shop)."""

FOLD_MARGIN = 3.0
"""Nothing to be read nearer a fold than this many mm, since a sheet is never folded quite where it should be."""

QR_MIN_SIDE = 20.0
QR_QUIET_ZONE = 4
"""Least side in mm, and light modules around the code (ISO/IEC 18004; print-facts: qr)."""

LOGO_LEAST = 4.0
"""A logo thinner than this many mm in one direction is a line."""

_LONG = 6.0
"""A logo that is longer than so many times its thickness is thin by itself, and not for lack of room."""

DPI_WARN_BELOW, DPI_REFUSE_BELOW = 150, 100
_LARGE_TYPE, _LARGE_BOLD_TYPE = 18.0, 14.0
"""Points: from here on WCAG 2.2 asks for less contrast."""

_TEXT, _LARGE_TEXT, _CODE = 4.5, 3.0, 4.0
"""The least contrast of text, of large text, and of a QR code that phones are to read."""

_BOLD = re.compile("(?<!semi)(?<!demi)(?:bold|black|heavy)", re.IGNORECASE)
"""What the names of typefaces call those that WCAG counts as bold."""


def check_pages(sheets: Iterable[Sheet], pictures: PictureStore, store: Store | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with the pages of one piece as they stand on their sheets, in reading order.

    store: remembers it of each page, and of each part of one, as long as that is the very same with the same pictures.
    """
    store, thumbnails = store or Store(), Thumbnails(pictures)
    placed = [(each, _folds_on(each, sheet)) for sheet in sheets for each in sheet.placements if not each.copy]
    placed.sort(key=lambda each: each[0].order)
    return tuple(dict.fromkeys(problem for each in placed for problem in _check_page(*each, thumbnails, store)))


class _Frame(NamedTuple):
    """What the parts of a page have in common where they are checked. Lengths in mm.

    edges: how near the trim nothing may stand that must not be cut. scale: of the page on its sheet. fits: whether all
    of the page fits; where it does not, nothing is said of its margins. shown: what its pictures hold.
    """

    size: Size
    folds: tuple[float, ...]
    ground: Paint
    edges: Edges
    scale: float
    fits: bool
    shown: tuple[bytes, ...]


class _Seen(NamedTuple):
    """What is wrong with a part of a page, all that is painted when the part is, and where its letters are."""

    problems: tuple[Problem, ...]
    painted: tuple[Painted, ...]
    words: Words


def _check_page(
    placement: Placement, folds: tuple[float, ...], thumbnails: Thumbnails, store: Store
) -> tuple[Problem, ...]:
    page, bleed = placement.page, placement.bleed
    names = store.made(("pictures on a page", Same(page)), lambda: _pictures_on(page))
    shown = tuple(thumbnails.pictures[name].content for name in names)
    edges = Edges(*(max(SAFE_INSIDE_TRIM, -side) for side in bleed))
    frame = _Frame(page.size, folds, page.ground, edges, placement.scale, not page.overset, shown)
    key = ("page problems", Same(page), frame)
    return store.made(key, lambda: tuple(each.on("", page.name) for each in _problems(page, frame, thumbnails, store)))


def _folds_on(placement: Placement, sheet: Sheet) -> tuple[float, ...]:
    """Return where the folds of the paper are on a page, in the page's mm; nobody folds a picture for a screen.

    They stay where they are when the page is made smaller round its middle.
    """
    if placement.scale == 1:
        return placement.page.folds
    middle = placement.page.size.width / 2
    return tuple(middle + (fold - middle) / placement.scale for fold in placement.page.folds if sheet.folds)


def _pictures_on(page: Page) -> tuple[str, ...]:
    """Return the names of the pictures on a page, each once."""
    return tuple(dict.fromkeys(item.name for item in walk(page.items) if isinstance(item, Picture)))


def _problems(page: Page, frame: _Frame, thumbnails: Thumbnails, store: Store) -> Iterator[Problem]:
    yield from map(overset_problem, page.overset)
    frame = store.made(("frame", frame), lambda: frame)
    painted: tuple[Painted, ...] = ()
    said: list[Words] = []
    for part in parts_of(page.items):
        problems, painted, words = _seen(part, painted, frame, thumbnails, store)
        said.append(words)
        yield from problems
        if part.group and part.group.kind == "qr":
            yield from _check_code(part.group, page, frame)
    for group in hidden_words(said, thumbnails):
        yield page_problem(Severity.WARNING, "words-hidden", {}, group.kind, group.source)
    if page.thanked_again:
        yield page_problem(Severity.WARNING, "thanks-twice", {}, "text", page.thanked_again)
    if page.empty:
        yield Problem(Severity.WARNING, "empty-page")


def _seen(part: Part, before: tuple[Painted, ...], frame: _Frame, thumbnails: Thumbnails, store: Store) -> _Seen:
    """Return what is wrong with a part; of the very same one, painted over the very same, it is remembered."""

    def look() -> _Seen:
        words, problems = words_of(part), tuple(_problems_of(part, before, frame, thumbnails))
        return _Seen(problems, (*before, *words.painted) if words.painted else before, words)

    if not part.whole:
        return look()
    return store.made(("part problems", Same(part.group), part.clip, Same(before), Same(frame)), look)


def _problems_of(part: Part, before: tuple[Painted, ...], frame: _Frame, thumbnails: Thumbnails) -> Iterator[Problem]:
    if frame.fits:
        content = tuple(_content(part))
        yield from _check_margins(content, frame)
        yield from _check_folds(content, frame)
    yield from _check_contrast(part, before, frame, thumbnails)
    if part.group:
        yield from _check_pictures(part.group, part, frame, thumbnails.pictures)
        yield from _check_address(part.group)
        yield from _check_thin_logo(part.group)
        yield from _check_panel(part.group)


_Content = Sequence[tuple[Group, Glyphs | None, Box]]


def _content(part: Part) -> Iterator[tuple[Group, Glyphs | None, Box]]:
    """Yield what must not be cut: each run of glyphs of a part, and a logo or a code, with what is printed of it."""
    if part.group:
        glyphs = (item for item in part.items if isinstance(item, Glyphs))
        yield from ((part.group, each, readable_box(part.group, each)) for each in glyphs)
        if part.group.kind in ("logo", "qr"):
            yield part.group, None, part.group.box


def _check_margins(content: _Content, frame: _Frame) -> Iterator[Problem]:
    size, edges = frame.size, frame.edges
    safe = Box(0, 0, size.width, size.height).inset(edges)
    for group, _, box in content:
        if not safe.contains(box, 0.05):
            sides = (box.y, size.width - box.right, size.height - box.bottom, box.x)
            near, least = min(zip(sides, edges, strict=True), key=lambda side: side[0] - side[1])
            values = {"distance": near, "over": -near, "safe": least}
            name = "near" if near >= 0.05 else "over" if near <= -0.05 else "touching"
            yield page_problem(Severity.ERROR, f"margin.{name}", values, group.kind, group.source)
    for group, glyphs, box in content:
        if glyphs and glyphs.box.x < 0 <= box.x:
            values = {"over": -glyphs.box.x, "safe": edges.left}
            yield page_problem(Severity.ERROR, "margin.over", values, group.kind, group.source)


def _check_folds(content: _Content, frame: _Frame) -> Iterator[Problem]:
    margin = FOLD_MARGIN / frame.scale
    name = "fold" if frame.scale == 1 else "fold.smaller"
    for group, _, box in content:
        if any(box.x - margin < fold < box.right + margin for fold in frame.folds):
            yield page_problem(Severity.ERROR, name, {"least": FOLD_MARGIN}, group.kind, group.source)


def _check_contrast(
    part: Part, before: tuple[Painted, ...], frame: _Frame, thumbnails: Thumbnails
) -> Iterator[Problem]:
    hardest: dict[str, Reading] = {}
    for reading in hardest_ground(part, before, frame.ground, thumbnails):
        if reading.ratio < _least_contrast(reading.glyphs) - 0.005:
            worst = hardest.setdefault(reading.background.name, reading)
            if reading.ratio < worst.ratio:
                hardest[reading.background.name] = reading
    for group, glyphs, ratio, background in hardest.values():
        values: dict[str, Value] = {"colour": glyphs.colour.name, "ratio": ratio, "least": _least_contrast(glyphs)}
        if isinstance(background, Colour):
            name, values = "contrast", {**values, "background": background.name}
        else:
            name = _over_picture(background.shade)
            values = {**values, "file": _file_of(background)}
        yield page_problem(Severity.WARNING, name, values, group.kind, group.source)


def _over_picture(shade: Shade | None) -> str:
    """Return which words are for a text that is hard to read over a picture with a shade, or none."""
    if shade is None:
        return "contrast.picture"
    if shade.strength < 1:
        return "contrast.shaded"
    return "contrast.short-shade" if shade.reach < 1 else "contrast.full-shade"


def _least_contrast(glyphs: Glyphs) -> float:
    return _LARGE_TEXT if _is_large(glyphs) else _TEXT


def _file_of(picture: Picture) -> str:
    """Return what people call the file of a picture."""
    return PurePosixPath(picture.name.rpartition(":")[2]).name


def _is_large(glyphs: Glyphs) -> bool:
    """Tell whether text is large as WCAG 2.2 means it."""
    return glyphs.size >= (_LARGE_BOLD_TYPE if _BOLD.search(glyphs.typeface) else _LARGE_TYPE) - 0.01


def _check_code(code: Group, page: Page, frame: _Frame) -> Iterator[Problem]:
    ground, modules = (inner for inner in code.items if isinstance(inner, Shape))
    place = replace(code.source, field="")
    side = code.box.width * frame.scale
    if side < QR_MIN_SIDE - 0.05:
        values = {"side": side, "least": QR_MIN_SIDE}
        yield page_problem(Severity.ERROR, "code-too-small", values, code.kind, place)
    if _quiet_zone(ground, modules) < QR_QUIET_ZONE - 0.05 or covered(code, page):
        yield page_problem(Severity.ERROR, "code-quiet-zone", {}, code.kind, place)
    yield from _check_code_colours(ground, modules, place)


def _check_code_colours(ground: Shape, modules: Shape, place: Source) -> Iterator[Problem]:
    """Phones look for dark modules on a light background."""
    light, dark = ground.fill, modules.fill
    if not isinstance(light, Colour) or not isinstance(dark, Colour):
        return
    ratio = contrast(light, dark)
    values: dict[str, Value] = {"background": light.name, "ratio": ratio, "least": _CODE}
    named = {"colour": dark.name, **values}
    if ratio < _CODE - 0.005:
        yield page_problem(Severity.ERROR, "code-contrast.faint", named, "qr", place)
    elif dark.luminance() > light.luminance():
        yield page_problem(Severity.ERROR, "code-contrast.inverted", named, "qr", place)


def _quiet_zone(ground: Shape, modules: Shape) -> float:
    """Return the light edge of a code, counted in modules."""
    (cells,) = (figure for figure in modules.figures if isinstance(figure, Cells))
    module = cells.box.height / len(cells.rows)
    nearest = min(cells.box.x - ground.box.x, cells.box.y - ground.box.y)
    return nearest / module if module else 0.0


def _check_pictures(group: Group, part: Part, frame: _Frame, pictures: PictureStore) -> Iterator[Problem]:
    for picture in (item for item in part.items if isinstance(item, Picture)):
        data = pictures[picture.name]
        width = _printed_width(picture)
        dpi = data.width / (width * frame.scale) * 25.4 if width else inf
        if not data.vector and dpi < DPI_WARN_BELOW - 0.5:
            yield _blurred(group, picture, data.width, dpi)


def _printed_width(picture: Picture) -> float:
    """Return how wide a picture is as it stands upright, in mm."""
    return picture.box.height if picture.turn % 180 else picture.box.width


def _blurred(item: Group, picture: Picture, pixels: int, dpi: float) -> Problem:
    """Return the problem of a picture with too few pixels; as many as it asks for are enough wherever it is printed."""
    values: dict[str, Value] = {
        "picture": picture.name,
        "file": _file_of(picture),
        "pixels": pixels,
        "width": pixels / dpi * 25.4,
        "dpi": dpi,
        "least": ceil(_printed_width(picture) * DPI_WARN_BELOW / 25.4 - 0.01),
    }
    severity = Severity.ERROR if dpi < DPI_REFUSE_BELOW else Severity.WARNING
    name = f"low-resolution.{item.kind if item.kind in ('logo', 'photo') else 'picture'}"
    return Problem(severity, name, values, field=item.source.field)


def for_largest_print(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems of several pieces, each asking for as many pixels of a picture as its largest print needs."""
    found = tuple(problems)
    blurred = [each for each in found if each.code == "low-resolution"]
    most: dict[Value, int] = {}
    for each in blurred:
        picture, least = each.values["picture"], each.values["least"]
        assert isinstance(least, int)
        most[picture] = max(least, most.get(picture, 0))
    return tuple(
        replace(each, values={**each.values, "least": most[each.values["picture"]]}) if each in blurred else each
        for each in found
    )


def _check_address(group: Group) -> Iterator[Problem]:
    if group.torn:
        yield page_problem(Severity.WARNING, "torn-address", {"address": group.torn}, group.kind, group.source)


def _check_thin_logo(group: Group) -> Iterator[Problem]:
    if group.kind == "logo" and min(group.box.width, group.box.height) < LOGO_LEAST:
        values = {"width": group.box.width, "height": group.box.height, "least": LOGO_LEAST}
        source = group.source
        if max(group.box.width, group.box.height) < _LONG * min(group.box.width, group.box.height):
            yield page_problem(Severity.WARNING, "thin-logo.small", values, group.kind, source)
            return
        place = Source(field=source.field) if source.field else source
        yield page_problem(Severity.WARNING, "thin-logo", values, group.kind, place)


def _check_panel(group: Group) -> Iterator[Problem]:
    if group.kind == "logo-panel" and group.source.field:
        shape = group.items[0]
        if isinstance(shape, Shape) and shape.fill:
            yield Problem(Severity.NOTE, "logo-panel", {"colour": shape.fill.name}, field="logos")
