"""From a case to pages and problems, for the proof and the check alike: a kit, what it is laid out from, its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kit.check.pages import check_pages
from kit.check.thanks import check_thanked
from kit.kit_file.opening import OpenedKit
from kit.layout.pages import lay_out
from kit.model.imposition import WhiteBorder
from kit.model.kit import GroupDetails, Kit
from kit.model.library import Library
from kit.model.picture import PictureStore
from kit.model.preset import HOME, SCREEN
from kit.model.template import Template
from kit.picture_shelf import read_pictures
from kit.press.border import with_border
from kit.press.impose import impose
from kit.problems import Problem
from kit.scene import Page
from kit.text.typefaces import Typefaces
from kit.trying.cases import Case
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Bench:
    """What every case of one design is laid out from."""

    template: Template
    library: Library
    pictures: PictureStore
    typefaces: Typefaces


@dataclass(frozen=True, slots=True)
class TriedPage:
    """A page of a case. problems: what the check of pages says of it, to a group."""

    page: Page
    problems: tuple[Problem, ...]


def bench_of(
    template: Template, every: Sequence[Case], library: Library, typefaces: Typefaces
) -> tuple[Bench, tuple[Problem, ...]]:
    """Return what the cases of a design are laid out from, each picture read once, and the problems of the others."""
    logos = {logo.file: logo for case in every for logo in case.opened.kit.logos}
    sources = {file: source for case in every for file, source in case.opened.logo_sources.items()}
    messages = tuple(dict.fromkeys(message for case in every for message in case.opened.kit.messages))
    photo = next((case.opened.kit.photo for case in every if case.opened.kit.photo), None)
    chosen = Kit(GroupDetails(), (), logos=tuple(logos.values()), messages=messages, photo=photo)
    shown = OpenedKit(chosen, Path("proof.kit"), logo_sources=sources)
    shelf = read_pictures(shown, replace(library, templates={template.id: template}), typefaces.store)
    return Bench(template, library, shelf.pictures, typefaces), shelf.problems


def try_case(case: Case, bench: Bench) -> tuple[TriedPage, ...]:
    """Return the pages of a case, each checked as if it were alone on its sheets, on the strictest way that it goes.

    What holds at home holds on every way that leads to paper. Raises KitError for a typeface that cannot be read.
    """
    size, fold = case.size, bench.template.fold
    imposition = (SCREEN if bench.template.kind == "social" else HOME).imposition
    store = bench.typefaces.store

    def laid_out(border: WhiteBorder) -> tuple[Page, ...]:
        kit, library = case.opened.kit, bench.library
        return lay_out(kit, library, bench.template, size, bench.pictures, bench.typefaces, border=border)

    pages = with_border(fold, size.size, imposition, laid_out)

    def problems_of(page: Page) -> tuple[Problem, ...]:
        return check_pages(impose((page,), fold, size.size, imposition), bench.pictures, store)

    tried = [TriedPage(page, problems_of(page)) for page in pages]
    unthanked = tuple(check_thanked(pages, bench.template, case.opened.kit, bench.library))
    first = (replace(each, problems=(*each.problems, *unthanked)) for each in tried[:1])
    return (*first, *tried[1:])
