"""A template laid out as groups will have it made, at every size and in every case, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kit.cases import Case
from kit.check.pages import check_pages, overset_problem
from kit.layout.pages import lay_out
from kit.lint.findings import Finding, told_once
from kit.lint.off_page import off_page
from kit.lint.reading_order import headings, jumps
from kit.lint.tried import tried
from kit.model.library import Library
from kit.model.picture import PictureData
from kit.model.preset import HOME, SCREEN
from kit.model.template import Template
from kit.model.tree import pictures_wanted
from kit.picture_shelf import read_asset_picture
from kit.pictures.reading import read_picture_bytes
from kit.press.impose import impose
from kit.problems import Problem, Severity
from kit.scene import Glyphs, Group, Overset, Page, Picture, Source, walk
from kit.text.typefaces import Typefaces
from kit.units import Size

MOST_PLACED: Final = 100_000
"""A template that has placed so many letters and drawings is tried with no other kit; those shipped place a fifth."""

_STRICTEST: Final = HOME.imposition
"""Of all that a group may choose."""
"""What holds on this way holds on every way that leads to paper."""

_FORGIVEN: Final = frozenset({"longest", "long-name", "most-names", "most"})
"""Cases that few groups come to, and that can help themselves by choosing less: no error of the template."""

_NOT_THE_TEMPLATES: Final = frozenset({"thin-logo", "logo-panel", "does-not-fit"})
"""What the logos of a case bring about, and what is told here in words for staff."""


def check_layout(
    template: Template, library: Library, typefaces: Typefaces, most_cases: int | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with the pages of a template, each thing once. Raises KitError for a damaged typeface.

    most_cases: so many of the cases are tried, the most telling ones; all of them if None.
    """
    every = tried(template, library)[:most_cases]
    pictures = _pictures(template, library)
    found: list[tuple[Case, Finding]] = []
    placed = 0
    for number, case in enumerate(every):
        if placed > MOST_PLACED:  # no other case is tried; the most telling ones come first
            return (*told_once(found, template, every[:number]), _heavy(template, number, len(every)))
        _read_logos(case, pictures)
        size = next(size for size in template.sizes() if size.name == case.piece.size)
        pages = lay_out(case.opened.kit, library, template, size, pictures, typefaces)
        found += ((case, finding) for finding in _findings(pages, case, template, size.size, pictures))
        placed += _placed(pages)
    return told_once(found, template, every)


def _placed(pages: Sequence[Page]) -> int:
    """Return how many things are placed on pages, letters each counted."""
    return sum(len(item.glyphs) if isinstance(item, Glyphs) else 1 for page in pages for item in walk(page.items))


def _heavy(template: Template, tried: int, total: int) -> Problem:
    values = {"tried": tried, "total": total}
    line = template.source.line or None
    return Problem(Severity.NOTE, "slow", values, file=template.file, line=line, piece=template.id)


def _pictures(template: Template, library: Library) -> dict[str, PictureData]:
    """Return the pictures of a template that can be read; what is wrong with the others is told of their files."""
    names = (name for name in sorted(pictures_wanted(template)) if name in library.pictures)
    read = (read_asset_picture(name, library)[0] for name in names)
    return {picture.name: picture for picture in read if picture}


def _read_logos(case: Case, pictures: dict[str, PictureData]) -> None:
    """Put the logos of a case among the pictures."""
    for name, data in case.opened.logo_sources.items():
        if name not in pictures and isinstance(data, bytes):
            picture, _ = read_picture_bytes(name, data, name)
            assert picture is not None
            pictures[name] = picture


def _findings(
    pages: Sequence[Page], case: Case, template: Template, size: Size, pictures: Mapping[str, PictureData]
) -> Iterator[Finding]:
    imposition = SCREEN.imposition if template.kind == "social" else _STRICTEST
    for page in pages:
        for over in page.overset:
            yield _overset(over, case, page)
        for problem in check_pages(impose((page,), template.fold, size, imposition), pictures):
            if problem.code not in _NOT_THE_TEMPLATES and not problem.field.startswith("logos"):
                yield _from_check(problem, page)
        if not page.overset:
            yield from off_page(page, template)
            yield from jumps(page)
    yield from headings(pages)


def _overset(over: Overset, case: Case, page: Page) -> Finding:
    severity = Severity.WARNING if case.id in _FORGIVEN else Severity.ERROR
    problem = replace(overset_problem(over), severity=severity)
    return Finding(problem.on("", page.name).for_staff(), over.source, over.millimetres)


def _from_check(problem: Problem, page: Page) -> Finding:
    source = Source(problem.file, problem.line or 0) if problem.line else _source(problem, page)
    return Finding(problem.for_staff(), source, _measure(problem))


def _measure(problem: Problem) -> float:
    """Return how bad it is what a check says: the larger the worse."""
    values = (problem.values.get(name) for name in ("distance", "ratio", "side", "dpi"))
    return next((-value for value in values if isinstance(value, int | float)), 0.0)


def _source(problem: Problem, page: Page) -> Source:
    """Return where the picture stands in the template that a problem speaks of."""
    for group in walk(page.items):
        if isinstance(group, Group):
            names = [item.name for item in group.items if isinstance(item, Picture)]
            if problem.values.get("picture") in names:
                return group.source
    return Source()
