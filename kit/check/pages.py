"""Problems on laid-out pages: what a person would see on the paper, measured in millimetres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, inf

from kit.check.grounds import hardest_ground, printed_box
from kit.model.picture import PictureStore
from kit.model.preset import Preset
from kit.problems import Problem, Severity, legacy
from kit.scene import Glyphs, Group, Overset, Page, Picture, Rectangle, Shape, walk
from kit.units import Box, Edges

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
_LARGE_TYPE = 18.0  # points: from here on WCAG 2.2 asks for 3 to 1 instead of 4.5 to 1
_TEXT, _LARGE_TEXT, _CODE = 4.5, 3.0, 4.0


def check_pages(pages: Sequence[Page], preset: Preset, pictures: PictureStore) -> tuple[Problem, ...]:
    """Return what is wrong with the pages of one piece on their way to a preset."""
    problems: list[Problem] = []
    for page in pages:
        found = [
            *(_overset(each) for each in page.overset),
            *(() if page.overset else _check_margins(page, preset)),
            *(() if page.overset else _check_folds(page)),
            *_check_contrast(page),
            *_check_codes(page, preset),
            *_check_pictures(page, preset, pictures),
            *_check_thin_logos(page),
            *_check_panels(page),
        ]
        problems += [problem.on("", page.name) for problem in found]
    return tuple(dict.fromkeys(problems))


def _overset(over: Overset) -> Problem:
    what = _what(over.source.field)
    if over.words:
        number = f"about {over.words} word{'' if over.words == 1 else 's'}"
        message = f"{what} does not fit: it is {number} too long, at the smallest size that can be read."
        hint = "Make the text shorter, choose another message, or take something else off this piece."
    else:
        message = f"{what} does not fit: it is {over.millimetres:.0f} mm too large for its room."
        hint = "Use fewer of them, or choose a piece with more room."
    if over.source.field:  # the kit's own text or picture: its place there is put in by whoever knows the file
        return legacy(Severity.ERROR, "does-not-fit", message, hint, field=over.source.field)
    return legacy(Severity.ERROR, "does-not-fit", message, hint, over.source.file, over.source.line or None)


def _what(field: str) -> str:
    """Return what a field is called when one speaks of it."""
    names = {
        "group.name": "The group’s name",
        "group.address": "The group’s address",
        "event.title": "The title of the event",
        "event.venue": "The venue",
        "event.note": "The note of the event",
        "event.link": "The address of the event",
        "thank_you": "The thank-you",
        "thank_you.names": "The list of names in the thank-you",
        "logos": "The row of logos",
    }
    if field.startswith("messages"):
        return f"Message {int(field[9:-1]) + 1}"
    if field.startswith("logos["):
        return f"Logo {int(field[6:-1]) + 1}"
    return names.get(field) or (f"What stands in {field}" if field else "Something on this page")


def _content(page: Page) -> Iterator[tuple[Group, Box]]:
    """Yield the groups whose content must not be cut, with the box of what is really printed of them."""
    for item in walk(page.items):
        if isinstance(item, Group) and any(isinstance(inner, Glyphs) for inner in item.items):
            for inner in item.items:
                if isinstance(inner, Glyphs):
                    yield item, printed_box(item, inner)
        elif isinstance(item, Group) and item.kind in ("logo", "qr"):
            yield item, item.box


def _check_margins(page: Page, preset: Preset) -> Iterator[Problem]:
    edge = max(SAFE_INSIDE_TRIM, preset.unprintable_edge if page.panel else 0.0)
    safe = Box(0, 0, page.size.width, page.size.height).inset(Edges.all(edge))
    for group, box in _content(page):
        if not safe.contains(box, 0.05):
            near = min(box.x, box.y, page.size.width - box.right, page.size.height - box.bottom)
            place = f"{near:.1f} mm from the edge" if near >= 0 else f"{-near:.1f} mm over the edge"
            message = f"{_what(group.source.field)} stands {place}; it should be {edge:g} mm inside."
            hint = "Ask whoever made this template to move it inwards, or make the text shorter."
            source = group.source
            yield legacy(Severity.ERROR, "margin", message, hint, source.file, source.line or None, field=source.field)


def _check_folds(page: Page) -> Iterator[Problem]:
    for group, box in _content(page):
        if any(box.x - FOLD_MARGIN < fold < box.right + FOLD_MARGIN for fold in page.folds):
            message = f"{_what(group.source.field)} stands on a fold, or too near to it."
            hint = "Ask whoever made this template to keep it on one panel, or make the text shorter."
            source = group.source
            yield legacy(Severity.ERROR, "fold", message, hint, source.file, source.line or None, field=source.field)


def _check_contrast(page: Page) -> Iterator[Problem]:
    for group, glyphs, ratio, ground in hardest_ground(page):
        least = _LARGE_TEXT if glyphs.size >= _LARGE_TYPE else _TEXT
        if ratio < least - 0.01:
            message = (
                f"{_what(group.source.field)} is hard to read: {glyphs.colour.name} on {ground.name} has a contrast of "
                f"{ratio:.1f} to 1, and {least:g} is needed."
            )
            hint = "Choose another colour for the text or for what is behind it in the template."
            source = group.source
            yield legacy(
                Severity.WARNING, "contrast", message, hint, source.file, source.line or None, field=source.field
            )


def _check_codes(page: Page, preset: Preset) -> Iterator[Problem]:
    scale = _print_scale(page, preset)
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind == "qr":
            ground, modules = (inner for inner in item.items if isinstance(inner, Shape))
            side = item.box.width * scale
            if side < QR_MIN_SIDE - 0.05:
                message = f"The code is {side:.0f} mm wide: telephones need {QR_MIN_SIDE:g} mm."
                yield _code_problem(item, "code-too-small", message, "Give the code more room in the template.")
            if _quiet_zone(ground, modules) < QR_QUIET_ZONE - 0.05:
                message = "The code has too little light space around it, so telephones may not find it."
                yield _code_problem(item, "code-quiet-zone", message, "Leave the light edge of the code free.")


def _code_problem(item: Group, code: str, message: str, hint: str) -> Problem:
    return legacy(Severity.ERROR, code, message, hint, item.source.file, item.source.line or None)


def _quiet_zone(ground: Shape, modules: Shape) -> float:
    """Return the light edge of a code, counted in modules."""
    boxes = [figure.box for figure in modules.figures if isinstance(figure, Rectangle)]
    module = boxes[0].height
    nearest = min(min(box.x for box in boxes) - ground.box.x, min(box.y for box in boxes) - ground.box.y)
    return nearest / module if module else 0.0


def _check_pictures(page: Page, preset: Preset, pictures: PictureStore) -> Iterator[Problem]:
    scale = _print_scale(page, preset)
    for item in walk(page.items):
        if not isinstance(item, Group):
            continue
        for picture in (inner for inner in item.items if isinstance(inner, Picture)):
            data = pictures[picture.name]
            width = picture.box.width * scale
            dpi = data.width / width * 25.4 if width else inf
            if data.vector or dpi >= DPI_WARN_BELOW - 0.5:
                continue
            severe = dpi < DPI_REFUSE_BELOW
            what = "logo" if item.kind == "logo" else "picture"
            message = (
                f"The {what} {picture.name} will look blurred: it is {_count(data.width, 'pixel')} wide and will be "
                f"printed {width:.0f} mm wide, which is {_count(round(dpi), 'dot')} an inch."
            )
            least = ceil(width * DPI_WARN_BELOW / 25.4 - 0.01)
            hint = f"Use a larger file, at least {least} pixels wide, or a drawing (SVG)."
            severity = Severity.ERROR if severe else Severity.WARNING
            yield legacy(severity, "low-resolution", message, hint, field=item.source.field)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _check_thin_logos(page: Page) -> Iterator[Problem]:
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind == "logo" and min(item.box.width, item.box.height) < LOGO_LEAST:
            message = (
                f"A logo will be {item.box.width:.1f} mm wide and {item.box.height:.1f} mm high: "
                "too thin for anybody to make it out."
            )
            hint = "Use a version of it that is less long and thin."
            yield legacy(Severity.WARNING, "thin-logo", message, hint, field=item.source.field)


def _print_scale(page: Page, preset: Preset) -> float:
    """Return by how much a page is made smaller so that the printer's white edge cuts nothing off."""
    if page.panel:
        return 1.0
    edge = 2 * preset.unprintable_edge
    return min((page.size.width - edge) / page.size.width, (page.size.height - edge) / page.size.height)


def _check_panels(page: Page) -> Iterator[Problem]:
    for item in walk(page.items):
        if isinstance(item, Group) and item.kind == "logo-panel":
            shape = item.items[0]
            colour = shape.fill.name if isinstance(shape, Shape) and shape.fill else "light"
            message = f"A logo could hardly be seen on the ground of this page; a panel in {colour} was put behind it."
            hint = "Nothing needs doing. A version of the logo made for dark grounds would need no panel."
            yield legacy(Severity.NOTE, "logo-panel", message, hint, field="logos")
