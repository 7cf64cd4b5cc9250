"""From a case to pages and problems, for the proof and the check alike: a kit, what it is laid out from, its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kit.check.counted import check_counted
from kit.check.pages import check_pages
from kit.check.thanks import check_thanked
from kit.kit_file.opening import OpenedKit
from kit.layout.pages import lay_out
from kit.model.kit import GroupDetails, Kit
from kit.model.library import Library
from kit.model.picture import PictureStore
from kit.model.preset import HOME, PRINT_SHOP, SCREEN
from kit.model.template import Template
from kit.picture_shelf import read_pictures
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

    What holds at home holds on every way that leads to paper, but for days that a print shop may cut off. Raises
    KitError for a typeface that cannot be read.
    """
    size, fold = case.size, bench.template.fold
    imposition = (SCREEN if bench.template.kind == "social" else HOME).imposition
    pages = lay_out(case.opened.kit, bench.library, bench.template, size, bench.pictures, bench.typefaces)
    store = bench.typefaces.store

    def problems_of(page: Page) -> tuple[Problem, ...]:
        sheets, cut = (impose((page,), fold, size.size, each) for each in (imposition, PRINT_SHOP.imposition))
        counted = check_counted(cut, store) if bench.template.kind != "social" else ()
        return (*check_pages(sheets, bench.pictures, store), *counted)

    tried = [TriedPage(page, problems_of(page)) for page in pages]
    unthanked = tuple(check_thanked(pages, bench.template, case.opened.kit, bench.library))
    first = (replace(each, problems=(*each.problems, *unthanked)) for each in tried[:1])
    return (*first, *tried[1:])
