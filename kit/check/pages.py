"""Problems on laid-out pages: what a person would see on the paper, measured in millimetres."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from math import ceil, inf
from pathlib import PurePosixPath

from kit.check.codes import covered
from kit.check.grounds import hardest_ground, readable_box
from kit.check.pixels import Thumbnails
from kit.colour import contrast
from kit.model.picture import PictureStore
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Overset, Page, Picture, Placement, Rectangle, Shape, Sheet, Source, walk
from kit.store import Same, Store
from kit.units import Box, Edges
from kit.values import replace
from kit.words.about_pages import WORDS
from kit.words.words import Phrase, Value

SAFE_INSIDE_TRIM = 5.0
"""No text or logo nearer the trim or a fold than this many mm (print-facts: print_shop)."""

FOLD_MARGIN = 3.0
"""Nothing to be read nearer a fold than this many mm, since a sheet is never folded quite where it should be."""

QR_MIN_SIDE = 20.0
QR_QUIET_ZONE = 4
"""Least side in mm, and light modules around the code (ISO/IEC 18004; print-facts: qr)."""

LOGO_LEAST = 4.0
"""A logo thinner than this many mm in one direction is a line."""

DPI_WARN_BELOW, DPI_REFUSE_BELOW = 150, 100
_LARGE_TYPE, _LARGE_BOLD_TYPE = 18.0, 14.0
"""Points: from here on WCAG 2.2 asks for less contrast."""

_TEXT, _LARGE_TEXT, _CODE = 4.5, 3.0, 4.0
"""The least contrast of text, of large text, and of a QR code that phones are to read."""

_BOLD = re.compile("(?<!semi)(?<!demi)(?:bold|black|heavy)", re.IGNORECASE)
"""What the names of typefaces call those that WCAG counts as bold."""


def check_pages(sheets: Iterable[Sheet], pictures: PictureStore, store: Store | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with the pages of one piece as they stand on their sheets, in reading order.

    store: remembers it of each page, as long as that is the very same page with the same pictures on it.
    """
    store, thumbnails = store or Store(), Thumbnails(pictures)
    placements = [placement for sheet in sheets for placement in sheet.placements]
    placements.sort(key=lambda placement: placement.order)
    return tuple(dict.fromkeys(problem for each in placements for problem in _check_page(each, thumbnails, store)))


def _check_page(placement: Placement, thumbnails: Thumbnails, store: Store) -> tuple[Problem, ...]:
    page, pictures = placement.page, thumbnails.pictures
    names = store.made(("pictures on a page", Same(page)), lambda: _pictures_on(page))
    shown = tuple(pictures[name].content for name in names)
    key = ("page problems", Same(page), placement.scale, placement.bleed, shown)
    return store.made(key, lambda: tuple(each.on("", page.name) for each in _problems(placement, thumbnails)))


def _pictures_on(page: Page) -> tuple[str, ...]:
    """Return the names of the pictures on a page, each once."""
    return tuple(dict.fromkeys(item.name for item in walk(page.items) if isinstance(item, Picture)))


def _problems(placement: Placement, thumbnails: Thumbnails) -> Iterator[Problem]:
    page = placement.page
    yield from map(overset_problem, page.overset)
    if not page.overset:
        yield from _check_margins(placement)
        yield from _check_folds(page)
    yield from _check_contrast(page, thumbnails)
    yield from _check_codes(placement)
    yield from _check_pictures(placement, thumbnails.pictures)
    yield from _check_thin_logos(page)
    yield from _check_panels(page)
    if page.empty:
        yield Problem(Severity.WARNING, "empty-page")


def overset_problem(over: Overset) -> Problem:
    """Return the problem of something that is too large for its room."""
    source = over.source
    if over.words:
        name = "does-not-fit.shortest" if source.field.startswith("messages") else "does-not-fit.words"
    else:
        name = "does-not-fit.room" if over.millimetres >= 1 else "does-not-fit.just"
    values: dict[str, Value] = {"words": over.words, "millimetres": over.millimetres}
    kind = "logos" if source.field == "logos" else "text"
    if source.field:  # the kit's own text or picture: its place there is put in by whoever knows the file
        return _problem(Severity.ERROR, name, values, kind, Source(field=source.field))
    return _problem(Severity.ERROR, name, values, kind, source)


def _problem(severity: Severity, name: str, values: Mapping[str, Value], kind: str, source: Source) -> Problem:
    """Return a problem of something on a page. kind: what it is, for a sentence where no field of the kit names it."""
    what = Phrase(f"on-page.{kind}" if f"on-page.{kind}" in WORDS else "on-page.text")
    by_field = source.field and kind not in ("qr", "logos")
    named = {"what": what, **values} if by_field else {"what": what, "field": what, **values}
    return Problem(severity, name, named, file=source.file, line=source.line or None, field=source.field)


def _runs(page: Page) -> Iterator[tuple[Group, Glyphs]]:
    for item in walk(page.items):
        if isinstance(item, Group):
            yield from ((item, inner) for inner in item.items if isinstance(inner, Glyphs))


def _content(page: Page) -> Iterator[tuple[Group, Box]]:
    """Yield the groups whose content must not be cut, with the box of what is really printed of them."""
    yield from ((group, readable_box(group, glyphs)) for group, glyphs in _runs(page))
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind in ("logo", "qr"):
            yield item, item.box


def _check_margins(placement: Placement) -> Iterator[Problem]:
    page, shown = placement.page, placement.bleed
    edge = max(SAFE_INSIDE_TRIM, -min(shown.top, shown.right, shown.bottom, shown.left))
    for group, box in _content(page):
        if not _within(page, box, edge):
            near = min(box.x, box.y, page.size.width - box.right, page.size.height - box.bottom)
            values = {"distance": near, "over": -near, "safe": edge}
            name = "near" if near >= 0.05 else "over" if near <= -0.05 else "touching"
            yield _problem(Severity.ERROR, f"margin.{name}", values, group.kind, group.source)
    for group, glyphs in _runs(page):
        if glyphs.box.x < 0 <= readable_box(group, glyphs).x:
            values = {"over": -glyphs.box.x, "safe": edge}
            yield _problem(Severity.ERROR, "margin.over", values, group.kind, group.source)


def _within(page: Page, box: Box, edge: float) -> bool:
    return Box(0, 0, page.size.width, page.size.height).inset(Edges.all(edge)).contains(box, 0.05)


def _check_folds(page: Page) -> Iterator[Problem]:
    for group, box in _content(page):
        if any(box.x - FOLD_MARGIN < fold < box.right + FOLD_MARGIN for fold in page.folds):
            yield _problem(Severity.ERROR, "fold", {"least": FOLD_MARGIN}, group.kind, group.source)


def _check_contrast(page: Page, thumbnails: Thumbnails) -> Iterator[Problem]:
    for group, glyphs, ratio, background in hardest_ground(page, thumbnails):
        least = _LARGE_TEXT if _is_large(glyphs) else _TEXT
        if ratio < least - 0.005:
            behind = background.name if background else Phrase("on-page.picture")
            values: dict[str, Value] = {"background": behind, "ratio": ratio, "least": least}
            named = {"colour": glyphs.colour.name, **values}
            yield _problem(Severity.WARNING, "contrast", named, group.kind, group.source)


def _is_large(glyphs: Glyphs) -> bool:
    """Tell whether text is large as WCAG 2.2 means it."""
    return glyphs.size >= (_LARGE_BOLD_TYPE if _BOLD.search(glyphs.typeface) else _LARGE_TYPE) - 0.01


def _check_codes(placement: Placement) -> Iterator[Problem]:
    for item in walk(placement.page.items):
        if isinstance(item, Group) and item.kind == "qr":
            ground, modules = (inner for inner in item.items if isinstance(inner, Shape))
            place = Source(item.source.file, item.source.line)
            side = item.box.width * placement.scale
            if side < QR_MIN_SIDE - 0.05:
                values = {"side": side, "least": QR_MIN_SIDE}
                yield _problem(Severity.ERROR, "code-too-small", values, item.kind, place)
            if _quiet_zone(ground, modules) < QR_QUIET_ZONE - 0.05 or covered(item, placement.page):
                yield _problem(Severity.ERROR, "code-quiet-zone", {}, item.kind, place)
            yield from _check_code_colours(ground, modules, place)


def _check_code_colours(ground: Shape, modules: Shape, place: Source) -> Iterator[Problem]:
    """Phones look for dark modules on a light background."""
    if not ground.fill or not modules.fill:
        return
    ratio = contrast(ground.fill, modules.fill)
    values: dict[str, Value] = {"background": ground.fill.name, "ratio": ratio, "least": _CODE}
    named = {"colour": modules.fill.name, **values}
    if ratio < _CODE - 0.005:
        yield _problem(Severity.ERROR, "code-contrast.faint", named, "qr", place)
    elif modules.fill.luminance() > ground.fill.luminance():
        yield _problem(Severity.ERROR, "code-contrast.inverted", named, "qr", place)


def _quiet_zone(ground: Shape, modules: Shape) -> float:
    """Return the light edge of a code, counted in modules."""
    boxes = [figure.box for figure in modules.figures if isinstance(figure, Rectangle)]
    module = boxes[0].height
    nearest = min(min(box.x for box in boxes) - ground.box.x, min(box.y for box in boxes) - ground.box.y)
    return nearest / module if module else 0.0


def _check_pictures(placement: Placement, pictures: PictureStore) -> Iterator[Problem]:
    for item in walk(placement.page.items):
        if isinstance(item, Group):
            for picture in (inner for inner in item.items if isinstance(inner, Picture)):
                data = pictures[picture.name]
                dpi = data.width / (picture.box.width * placement.scale) * 25.4 if picture.box.width else inf
                if not data.vector and dpi < DPI_WARN_BELOW - 0.5:
                    yield _blurred(item, picture, data.width, dpi)


def _blurred(item: Group, picture: Picture, pixels: int, dpi: float) -> Problem:
    """Return the problem of a picture with too few pixels; as many as it asks for are enough wherever it is printed."""
    values: dict[str, Value] = {
        "picture": picture.name,
        "file": PurePosixPath(picture.name.rpartition(":")[2]).name,
        "pixels": pixels,
        "width": pixels / dpi * 25.4,
        "dpi": dpi,
        "least": ceil(picture.box.width * DPI_WARN_BELOW / 25.4 - 0.01),
    }
    severity = Severity.ERROR if dpi < DPI_REFUSE_BELOW else Severity.WARNING
    name = "low-resolution.logo" if item.kind == "logo" else "low-resolution.picture"
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


def _check_thin_logos(page: Page) -> Iterator[Problem]:
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind == "logo" and min(item.box.width, item.box.height) < LOGO_LEAST:
            values = {"width": item.box.width, "height": item.box.height, "least": LOGO_LEAST}
            yield _problem(Severity.WARNING, "thin-logo", values, item.kind, Source(field=item.source.field))


def _check_panels(page: Page) -> Iterator[Problem]:
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind == "logo-panel":
            shape = item.items[0]
            if isinstance(shape, Shape) and shape.fill:
                yield Problem(Severity.NOTE, "logo-panel", {"colour": shape.fill.name}, field="logos")
